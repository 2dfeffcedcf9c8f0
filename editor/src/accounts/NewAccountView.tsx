import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState, type FormEvent } from "react";
import { Link, useNavigate } from "react-router";
import { Refused } from "../api/client";
import { keys } from "../api/queries";
import { t } from "../i18n/messages";
import { passwordProblem } from "../session/password";
import { Button } from "../ui/Button";
import { Page } from "../ui/Page";
import { TextField } from "../ui/TextField";
import { tellProblems, useProblemFocus } from "../ui/tellProblems";
import { createAccount } from "./acts";
import { GroupBoxes } from "./GroupBoxes";
import { HandOver } from "./HandOver";
import { ManagersOnly } from "./ManagersOnly";
import { PasswordChoice } from "./PasswordChoice";
import { problemAt, Refusal } from "./Refusal";
import { suggestedUser, userProblem, type Group } from "./words";
import "./accounts.css";

/** A new account. */
export function Component() {
  return (
    <ManagersOnly>
      <NewAccount />
    </ManagersOnly>
  );
}

function NewAccount() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [name, setName] = useState("");
  const [typedUser, setTypedUser] = useState<string>();
  const [groups, setGroups] = useState<Group[]>(["authors"]);
  const [password, setPassword] = useState("");
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const user = typedUser ?? suggestedUser(name);
  const act = useMutation({
    mutationFn: (wanted: string) => createAccount({ user: wanted, name: name.trim(), groups, password }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.accounts }),
  });
  const taken = act.error instanceof Refused && act.error.code === "nameTaken" && act.variables === user;
  const leave = () => void navigate("/accounts");
  useProblemFocus(form, act.error);

  function submit(event: FormEvent) {
    event.preventDefault();
    const good = name.trim() !== "" && userProblem(user) === "" && passwordProblem(password) === "";
    if (good && !act.isPending) act.mutate(user);
    else {
      tellProblems(form.current, () => {
        setChecked(true);
      });
    }
  }

  return (
    <Page title={t("accounts.new")} trail={<Link to="/accounts">{t("accounts.title")}</Link>}>
      <form className="panel account-form" ref={form} onSubmit={submit} onChange={act.reset} noValidate>
        {!taken && <Refusal error={act.error} />}
        <TextField
          label={t("account.name")}
          hint={t("account.name.hint")}
          value={name}
          onChange={setName}
          error={checked && name.trim() === "" ? t("account.name.missing") : problemAt(act.error, "name")}
        />
        <TextField
          label={t("account.user")}
          hint={t("account.user.hint")}
          value={user}
          onChange={setTypedUser}
          error={(checked ? userProblem(user) : "") || (taken ? t("account.user.taken") : problemAt(act.error, "user"))}
        />
        <GroupBoxes value={groups} onChange={setGroups} />
        <PasswordChoice
          value={password}
          onChange={setPassword}
          error={(checked ? passwordProblem(password) : "") || problemAt(act.error, "password")}
        />
        <div className="account-actions">
          <Button type="submit" look="main" isPending={act.isPending}>
            {t("account.create")}
          </Button>
          <Button look="quiet" onPress={leave}>
            {t("ui.cancel")}
          </Button>
        </div>
      </form>
      {act.isSuccess && <HandOver {...{ user, name, password }} onClose={leave} />}
    </Page>
  );
}
