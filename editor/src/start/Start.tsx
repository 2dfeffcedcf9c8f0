import { useMe, useStart } from "../api/queries";
import { t } from "../i18n/messages";
import { ErrorPanel } from "../ui/ErrorPanel";
import { rowOrTitle, useLostFocus } from "../ui/lostFocus";
import { Page } from "../ui/Page";
import { isByPerson } from "../ui/person";
import { DraftCard } from "./DraftCard";
import { PublishAll } from "./PublishAll";
import "./start.css";

/** What there is to do: what waits to be published, what is open, what changed last. */
export function Component() {
  const me = useMe();
  const start = useStart();
  useLostFocus(rowOrTitle);
  const { data } = start;
  return (
    <Page
      title={t("start.title", { name: me.name })}
      subtitle={data && t("start.subtitle", { open: data.openTotal, unpublished: data.unpublishedTotal })}
      actions={data !== undefined && data.unpublishedTotal > 0 && <PublishAll total={data.unpublishedTotal} />}
    >
      {start.isError && data === undefined ? (
        <ErrorPanel error={start.error} retry={() => void start.refetch()} />
      ) : (
        <div className="start" aria-busy={data === undefined}>
          <DraftCard
            title={t("start.unpublished")}
            empty={t("start.unpublished.empty")}
            drafts={data?.unpublished}
            total={data?.unpublishedTotal}
            narrow={{ state: ["draft", "changed"] }}
          />
          <DraftCard
            title={t("start.open")}
            empty={t("start.open.empty")}
            drafts={data?.open}
            total={data?.openTotal}
            narrow={{ open: ["true"] }}
            shows="open"
          />
          <DraftCard
            title={t("start.recent")}
            empty={t("start.recent.empty")}
            drafts={data?.recent.filter(({ changed }) => isByPerson(changed))}
          />
        </div>
      )}
    </Page>
  );
}
