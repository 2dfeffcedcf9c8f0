import { Link } from "react-router";
import type { ContentType } from "../../api/client";
import { t } from "../../i18n/messages";

interface TrailProps {
  type: ContentType;
  /** Path of the folder that the item is in; `/` at the top. */
  folder: string;
}

/** The way back: the list, and the folders that the item is in. */
export function Trail({ type, folder }: TrailProps) {
  const names = folder.split("/").filter((name) => name !== "");
  return (
    <nav aria-label={t("form.trail")}>
      <ol className="trail">
        <li>
          <Link to={`/content/${type.name}`}>{type.pluralLabel}</Link>
        </li>
        {names.map((name, index) => {
          const path = `/${names.slice(0, index + 1).join("/")}`;
          return (
            <li key={path}>
              <Link to={`/content/${type.name}?folder=${encodeURIComponent(path)}`}>{name}</Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The folder of a path. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}
