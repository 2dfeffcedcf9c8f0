import { useId, useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { t } from "../../i18n/messages";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { labelOf } from "../definition/labels";
import { useForm } from "../scope";
import type { Choice, Choices, Conflict } from "../state/merge";
import { Version } from "../words/Version";
import "./conflict.css";

interface ConflictDialogProps {
  conflicts: readonly Conflict[];
  /** What the two versions are called. */
  yours: string;
  theirs: string;
  intro: string;
  /** The words of the button that takes the choices. */
  action: string;
  onChosen: (choices: Choices) => void;
  onClose: () => void;
}

/** Both versions of every field that two people changed in different ways; one of each has to be chosen. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { conflicts, yours, theirs, intro, action, onChosen, onClose } = props;
  const [choices, setChoices] = useState<Choices>({});
  const [missed, setMissed] = useState(false);
  const id = useId();
  const all = (choice: Choice) => setChoices(Object.fromEntries(conflicts.map(({ path }) => [path, choice])));
  const take = () => {
    const open = conflicts.findIndex(({ path }) => choices[path] === undefined);
    if (open < 0) return onChosen(choices);
    setMissed(true);
    document.getElementById(`${id}${open}`)?.querySelector("input")?.focus();
  };
  return (
    <Dialog
      title={t("form.conflict.title")}
      subtitle={intro}
      width="wide"
      closable={false}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t("form.conflict.later")}
          </Button>
          <Button look="main" onPress={take}>
            {action}
          </Button>
        </>
      }
    >
      {conflicts.length > 1 && (
        <div className="conflict-all">
          <Button onPress={() => all("yours")}>{t("form.conflict.allYours")}</Button>
          <Button onPress={() => all("theirs")}>{t("form.conflict.allTheirs")}</Button>
        </div>
      )}
      {conflicts.map((conflict, index) => (
        <div key={conflict.path} id={`${id}${index}`}>
          <OneConflict
            conflict={conflict}
            names={{ yours, theirs }}
            chosen={choices[conflict.path]}
            missed={missed}
            onChoose={(choice) => setChoices((before) => ({ ...before, [conflict.path]: choice }))}
          />
        </div>
      ))}
    </Dialog>
  );
}

interface OneConflictProps {
  conflict: Conflict;
  names: Readonly<Record<Choice, string>>;
  chosen: Choice | undefined;
  missed: boolean;
  onChoose: (choice: Choice) => void;
}

function OneConflict({ conflict, names, chosen, missed, onChoose }: OneConflictProps) {
  const { type, languages, store } = useForm();
  const label = labelOf(type, languages, { content: store.get().edit.base.content, path: conflict.path });
  const wrong = missed && chosen === undefined;
  return (
    <RadioGroup
      className="conflict"
      value={chosen ?? null}
      onChange={(value) => onChoose(value as Choice)}
      isInvalid={wrong}
    >
      <Label className="conflict-label">{label}</Label>
      {wrong && <p className="field-error">{t("form.conflict.choose")}</p>}
      <div className="conflict-versions">
        {(["yours", "theirs"] as const).map((side) => (
          <Radio key={side} value={side} className="conflict-version">
            <span className="radio-dot" aria-hidden="true" />
            <span>
              <span className="conflict-whose">{names[side]}</span>
              <Version path={conflict.path} value={conflict[side]} />
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
