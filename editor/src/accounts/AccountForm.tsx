import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState, type FormEvent } from "react";
import { keys } from "../api/queries";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { TextField } from "../ui/TextField";
import { tellProblems, useProblemFocus } from "../ui/tellProblems";
import { tell } from "../ui/toast";
import { changeAccount } from "./acts";
import { GroupBoxes } from "./GroupBoxes";
import { problemAt, Refusal } from "./Refusal";
import { groupNames, type Account } from "./words";

interface AccountFormProps {
  account: Account;
  /** Why the groups of this account stay as they are; empty if they may be changed. */
  fixed: string;
}

/** Name and groups of an account. */
export function AccountForm({ account, fixed }: AccountFormProps) {
  const client = useQueryClient();
  const [name, setName] = useState(account.name);
  const [groups, setGroups] = useState(account.groups);
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { user, disabled } = account;
  const act = useMutation({
    mutationFn: () => changeAccount(user, { name: name.trim(), groups, disabled }),
    onSuccess: async () => {
      await Promise.all([keys.accounts, keys.me].map((queryKey) => client.invalidateQueries({ queryKey })));
      tell(t("account.changed", { name: name.trim() }));
    },
  });
  useProblemFocus(form, act.error);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (name.trim() !== "") act.mutate();
    else {
      tellProblems(form.current, () => {
        setChecked(true);
      });
    }
  }

  return (
    <form className="panel account-form" ref={form} onSubmit={submit} onChange={act.reset} noValidate>
      <Refusal error={act.error} />
      <TextField
        label={t("account.name")}
        value={name}
        onChange={setName}
        error={checked && name.trim() === "" ? t("account.name.missing") : problemAt(act.error, "name")}
      />
      {fixed === "" ? (
        <GroupBoxes value={groups} onChange={setGroups} />
      ) : (
        <Notice look="plain" live={false} title={t("account.fixed", { groups: groupNames(groups) })}>
          {fixed}
        </Notice>
      )}
      <div className="account-actions">
        <Button type="submit" look="main" isPending={act.isPending}>
          {t("account.save")}
        </Button>
      </div>
    </form>
  );
}
