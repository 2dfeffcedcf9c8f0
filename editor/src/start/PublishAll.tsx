import { useState } from "react";
import { answered, api, type DraftSummary } from "../api/client";
import { useContentTypes, useMe } from "../api/queries";
import { t } from "../i18n/messages";
import { PublishButton } from "../publish/PublishButton";
import { tellFailed } from "../ui/toast";
import { lazy } from "../ui/lazy";

const PublishDialog = lazy(async () => (await import("../publish/PublishDialog")).PublishDialog);

/** As many as one publication may hold. */
const MOST = 1_000;
const PAGE = 500;

/** Publishes everything that is changed or new, after the dialog has shown what that will do. */
export function PublishAll({ total }: { total: number }) {
  const me = useMe();
  const [items, setItems] = useState<readonly DraftSummary[]>();
  const [pending, setPending] = useState(false);
  const types = useContentTypes().contentTypes.filter(({ workspace }) => me.workspaces[workspace]?.publish);

  async function open() {
    setPending(true);
    try {
      setItems(await unpublished(types.map(({ name }) => name)));
    } catch {
      tellFailed(t("start.publish.failed"));
    } finally {
      setPending(false);
    }
  }

  return (
    <>
      <PublishButton allowed={types.length > 0} isPending={pending} onPress={() => void open()}>
        {t("start.publish", { total })}
      </PublishButton>
      {items !== undefined && (
        <PublishDialog
          items={items}
          onClose={() => {
            setItems(undefined);
          }}
          onDone={() => {
            setItems(undefined);
          }}
        />
      )}
    </>
  );
}

async function unpublished(types: readonly string[]): Promise<DraftSummary[]> {
  const found: DraftSummary[] = [];
  for (const type of types) {
    let after: string | undefined;
    do {
      const query = {
        type,
        state: ["changed" as const, "draft" as const],
        limit: PAGE,
        ...(after !== undefined && { after }),
      };
      const page = await answered(api.GET("/.rest/drafts", { params: { query } }));
      found.push(...page.drafts);
      after = page.next;
    } while (after !== undefined && found.length < MOST);
  }
  return found.slice(0, MOST);
}
