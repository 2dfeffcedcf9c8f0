import { useCallback, useEffect, useState } from "react";
import { Link, useLocation } from "react-router";
import { answered, api, type ContentType, type Draft } from "../../api/client";
import { useMe } from "../../api/queries";
import { t } from "../../i18n/messages";
import { titleOfView, useLostFocus } from "../../ui/lostFocus";
import { Page } from "../../ui/Page";
import { tell } from "../../ui/toast";
import { useMedia } from "../../ui/useMedia";
import { ItemAside } from "../aside/ItemAside";
import { ItemForm } from "../ItemForm";
import { ErrorSummary } from "../save/ErrorSummary";
import type { Send } from "../save/save";
import { useSave } from "../save/useSave";
import { useStanding } from "../save/useStanding";
import { FormContext } from "../scope";
import { useKeeping } from "../state/keeping";
import { useSelected } from "../state/store";
import type { About, Kept } from "../state/unsaved";
import { useItemForm } from "../useItemForm";
import { useFieldLink, usePlace, useReveal } from "../usePlace";
import { AsideDrawer } from "./AsideDrawer";
import { ItemActions } from "./ItemActions";
import { ItemConflict } from "./ItemConflict";
import { Offer } from "./Offer";
import { PlaceActing } from "./PlaceActing";
import { folderOf, Trail } from "./Trail";
import { useTitle } from "./title";
import { useItem } from "./useItem";
import { useLeaving } from "./useLeaving";
import { usePlaceAct } from "./usePlaceAct";
import { useSaveKey } from "./useSaveKey";
import { useSummary } from "./useSummary";
import "./item.css";

const send: (id: string) => Send =
  (id) =>
  ({ edit, patch }) =>
    answered(
      api.PATCH("/.rest/drafts/{id}", {
        params: { path: { id } },
        body: { revision: edit.base.revision, content: patch },
      }),
    );

/** The form of an item, its actions above and what it means for others beside. */
export function ItemEditor({ draft, type }: { draft: Draft; type: ContentType }) {
  const store = useItem(draft);
  const place = usePlace();
  const form = useItemForm({ store, type, language: place.language, readOnly: !draft.mayWrite });
  const reveal = useReveal(form, place);
  useFieldLink(form, reveal);
  const title = useTitle(store, type, draft);
  useStanding(store, draft);
  const about = useAbout(draft, title);
  const hasRoom = useKeeping(store, about);
  const [summed, sumUp] = useSummary(form.prefix);
  const [sendThis] = useState(() => send(draft.id));
  const [hindered, setHindered] = useState(false);
  const { save, asked, ask } = useSave(
    store,
    sendThis,
    useCallback(
      (needsHand) => {
        setHindered(false);
        sumUp(needsHand);
      },
      [sumUp],
    ),
  );
  useSaveKey(save);
  useLeaving(store, () => {
    tell(t("form.kept", { title }), <Link to={`/content/${type.name}/${draft.id}`}>{t("form.kept.back")}</Link>);
  });
  useLostFocus(titleOfView);
  useReturnedFocus(reveal);
  const failed = useSelected(store, ({ saving }) => saving.kind === "failed");
  const { act, begin, end, withdrawn } = usePlaceAct();
  const wide = useMedia("(min-width: 1100px)");
  const aside = <ItemAside draft={draft} reveal={reveal} onAct={begin} />;

  return (
    <FormContext value={form}>
      <Page
        title={title}
        trail={<Trail type={type} folder={folderOf(draft.path)} />}
        actions={
          <ItemActions draft={draft} save={save} onHindered={setHindered} onLanguage={(lang) => place.set({ lang })}>
            {!wide && <AsideDrawer>{aside}</AsideDrawer>}
          </ItemActions>
        }
      >
        <div className="item">
          <div className="item-main">
            <Offer store={store} about={about} of={(kept: Kept) => kept.item === draft.id && !kept.here} />
            {!hasRoom && <p className="form-warning">{t("form.keep.noRoom")}</p>}
            {!draft.mayWrite && <p className="form-warning">{t("form.readOnly")}</p>}
            <ItemConflict save={save} asked={asked} ask={ask} />
            <ErrorSummary shown={summed || failed} publishing={hindered} reveal={reveal} />
            <ItemForm tab={place.tab} onTab={(tab) => place.set({ tab })} />
          </div>
          {wide && (
            <aside className="item-aside" aria-label={t("form.aside")}>
              {aside}
            </aside>
          )}
        </div>
      </Page>
      {act !== undefined && <PlaceActing act={act} draft={draft} onClose={end} onWithdrawn={withdrawn} />}
    </FormContext>
  );
}

function useAbout(draft: Draft, title: string): () => About {
  const { user } = useMe();
  return useCallback(() => ({ user, item: draft.id, type: draft.type, title }), [user, draft.id, draft.type, title]);
}

/** After a new item was stored its view follows that of the new one: the focus stays in the field where it was. */
function useReturnedFocus(reveal: (path: string) => void): void {
  const { state } = useLocation() as { state: { focus?: string } | null };
  const focus = state?.focus;
  useEffect(() => {
    if (focus !== undefined) reveal(focus);
  }, [focus]); // eslint-disable-line react-hooks/exhaustive-deps
}
