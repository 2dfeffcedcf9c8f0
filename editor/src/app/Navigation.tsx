import { NavLink } from "react-router";
import { siteAddress, type ContentType } from "../api/client";
import { useContentTypes, useMe } from "../api/queries";
import { t } from "../i18n/messages";
import { SignOutButton } from "../session/SignOutButton";
import logo from "../theme/litfass.svg";
import { useCounts, type Count } from "./counts";
import { editionType, groupsOf } from "./groups";
import { LanguageSwitch } from "./LanguageSwitch";

/** The navigation beside the view; on a small screen {@link NavigationDrawer} shows the same. */
export function Navigation() {
  return (
    <nav className="navigation" aria-label={t("layout.navigation")}>
      <p className="brand">
        <img src={logo} alt="" width="32" height="32" />
        Litfass
      </p>
      <NavigationLinks />
    </nav>
  );
}

/** What belongs to this edition, what editions share, publishing, and the person. */
export function NavigationLinks() {
  const { contentTypes } = useContentTypes();
  const me = useMe();
  const { edition, shared } = groupsOf(contentTypes, me);
  const counts = useCounts([...edition, ...shared]);
  return (
    <>
      <ul>
        <Entry to="/" label={t("nav.start")} />
      </ul>
      <Group label={editionLabel(edition, counts)} types={edition} counts={counts} />
      <Group label={t("nav.shared")} types={shared} counts={counts} />
      <h2>{t("nav.publishing")}</h2>
      <ul>
        <Entry to="/publications" label={t("nav.log")} />
        <li>
          <a href={siteAddress("/")} target="_blank" rel="noopener">
            {t("nav.page")}
            <span className="visually-hidden"> {t("ui.newTab")}</span>
          </a>
        </li>
      </ul>
      <div className="navigation-foot">
        <ul>
          {me.manageAccounts && <Entry to="/accounts" label={t("nav.accounts")} />}
          <Entry to="/me" label={me.name} about={t("nav.me")} />
        </ul>
        <div className="navigation-buttons">
          <LanguageSwitch />
          <SignOutButton look="quiet" />
        </div>
      </div>
    </>
  );
}

/** The edition's own name where there is one edition. */
function editionLabel(types: readonly ContentType[], counts: Readonly<Record<string, Count>>): string {
  const type = editionType(types);
  const count = type && counts[type.name];
  return count?.total === 1 && count.first !== undefined ? count.first : t("nav.edition");
}

interface GroupProps {
  label: string;
  types: readonly ContentType[];
  counts: Readonly<Record<string, Count>>;
}

function Group({ label, types, counts }: GroupProps) {
  if (types.length === 0) return null;
  return (
    <>
      <h2>{label}</h2>
      <ul>
        {types.map(({ name, pluralLabel }) => (
          <Entry key={name} to={`/content/${name}`} label={pluralLabel} count={counts[name]?.total} />
        ))}
      </ul>
    </>
  );
}

interface EntryProps {
  to: string;
  label: string;
  /** What the entry is, in a second line. */
  about?: string;
  count?: number | undefined;
}

function Entry({ to, label, about, count }: EntryProps) {
  return (
    <li>
      <NavLink to={to} end={to === "/"}>
        {label}
        {about !== undefined && <small>{about}</small>}
      </NavLink>
      {count !== undefined && (
        <span className="navigation-count tabular">
          {t("nav.count", { count })}
          <span className="visually-hidden"> {t("nav.count.unit", { count })}</span>
        </span>
      )}
    </li>
  );
}
