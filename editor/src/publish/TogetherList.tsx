import { t } from "../i18n/messages";
import { Checkbox } from "../ui/Checkbox";
import { ItemLink } from "./ItemLink";
import type { useWithdrawal } from "./withdrawal";

interface TogetherListProps {
  withdrawal: Pick<ReturnType<typeof useWithdrawal>, "users" | "tick">;
  onFollow: () => void;
}

/** What else shows the items on the page: each with the way to it, and a tick to withdraw it too. */
export function TogetherList({ withdrawal: { users, tick }, onFollow }: TogetherListProps) {
  if (users.length === 0) return null;
  return (
    <section className="publish-part">
      <h3>{t("unpublish.together")}</h3>
      <p>{t("unpublish.together.text")}</p>
      <ul>
        {users.map(({ id, title, where, whats, ticked }) => (
          <li key={id} className="together">
            <Checkbox isSelected={ticked} onChange={(on) => tick(id, on)}>
              {t("unpublish.together.item", { title })} <span className="publish-because">{whats.join(" ")}</span>
            </Checkbox>
            <ItemLink id={id} where={where} onFollow={onFollow}>
              {t("unpublish.together.open")}
              <span className="visually-hidden"> {title}</span>
            </ItemLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
