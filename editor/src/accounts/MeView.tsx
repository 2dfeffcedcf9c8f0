import { useMe } from "../api/queries";
import { t } from "../i18n/messages";
import { SignOutButton } from "../session/SignOutButton";
import { Page } from "../ui/Page";
import { OwnPassword } from "./OwnPassword";
import { Preferences } from "./Preferences";
import { groupName, GROUPS } from "./words";
import "./accounts.css";

/** One's own account: what one may do, password, language, theme, signing out. */
export function Component() {
  const me = useMe();
  const groups = GROUPS.filter((group) => me.groups.includes(group));
  return (
    <Page title={me.name} subtitle={t("me.subtitle", { user: me.user })}>
      <section className="panel">
        <h2>{t("me.rights")}</h2>
        {groups.length === 0 && <p>{t("group.none.own")}</p>}
        <dl className="rights">
          {groups.map((group) => (
            <div key={group}>
              <dt>{groupName(group)}</dt>
              <dd>{t(`group.${group}.rights`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Preferences />
      <OwnPassword />
      <section className="panel">
        <h2>{t("me.signOut")}</h2>
        <p>{t("me.signOut.text")}</p>
        <div className="account-actions">
          <SignOutButton look="plain" />
          <SignOutButton look="plain" everywhere />
        </div>
      </section>
    </Page>
  );
}
