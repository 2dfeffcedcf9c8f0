import { NavLink } from "react-router";
import type { ContentType } from "../api/client";
import { useContentTypes, useMe } from "../api/queries";
import { t } from "../i18n/messages";
import logo from "../theme/litfass.svg";

/** What belongs to this edition, what editions share, and publishing. */
export function Navigation() {
  const { contentTypes } = useContentTypes();
  const me = useMe();
  const readable = contentTypes.filter((type) => type.workspace in me.workspaces);
  const of = (group: ContentType["group"]) => readable.filter((type) => type.group === group);
  return (
    <nav className="navigation" aria-label={t("layout.navigation")}>
      <p className="brand">
        <img src={logo} alt="" width="32" height="32" />
        Litfass
      </p>
      <ul>
        <Entry to="/" label={t("nav.start")} />
      </ul>
      <Group label={t("nav.edition")} types={of("edition")} />
      <Group label={t("nav.shared")} types={[...of("shared"), ...of("media")]} />
      <h2>{t("nav.publishing")}</h2>
      <ul>
        <Entry to="/publications" label={t("nav.log")} />
      </ul>
      <ul className="navigation-foot">
        {me.manageAccounts && <Entry to="/accounts" label={t("nav.accounts")} />}
        <Entry to="/me" label={me.name} />
      </ul>
    </nav>
  );
}

function Group({ label, types }: { label: string; types: ContentType[] }) {
  if (types.length === 0) return null;
  return (
    <>
      <h2>{label}</h2>
      <ul>
        {types.map((type) => (
          <Entry key={type.name} to={`/content/${type.name}`} label={type.pluralLabel} />
        ))}
      </ul>
    </>
  );
}

function Entry({ to, label }: { to: string; label: string }) {
  return (
    <li>
      <NavLink to={to} end={to === "/"}>
        {label}
      </NavLink>
    </li>
  );
}
