import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { tell, tellHere } from "../ui/toast";

/** Tells what was done, with a way back. */
export function tellWithUndo(text: string, undo: () => void): void {
  const back = () => {
    undo();
    tell(t("form.undone"));
  };
  tellHere(
    text,
    <Button look="quiet" onPress={back}>
      {t("form.undo")}
    </Button>,
  );
}
