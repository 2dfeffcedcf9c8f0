import { Link, useNavigate, useParams, useSearchParams } from "react-router";
import type { ContentType } from "../api/client";
import { useContentType, useMe } from "../api/queries";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { titleOfView, useLostFocus } from "../ui/lostFocus";
import { Page } from "../ui/Page";
import { tell } from "../ui/toast";
import { FolderChoice } from "./create/FolderChoice";
import { useFolders, useOnlyItems } from "./create/useBeginning";
import { isUnfinished, useNewItem } from "./create/useNewItem";
import { focusedPath } from "./focus";
import { ItemForm } from "./ItemForm";
import { LanguageSwitch } from "./LanguageSwitch";
import { ErrorSummary } from "./save/ErrorSummary";
import { SaveState } from "./save/SaveState";
import { FormContext } from "./scope";
import { useFieldLink, usePlace, useReveal } from "./usePlace";
import { Gone } from "./view/Gone";
import { ItemSkeleton } from "./view/ItemSkeleton";
import { Offer } from "./view/Offer";
import { Trail } from "./view/Trail";
import { useLeaving } from "./view/useLeaving";
import { useSaveKey } from "./view/useSaveKey";
import "./view/item.css";

/** In the address: which new item that was begun and left is gone on with. */
const BEGUN = "begun";

/** A new item: the form that it will have; it is stored when it is first saved. */
export function Component() {
  const { type: name = "" } = useParams();
  const [search] = useSearchParams();
  const type = useContentType(name);
  const me = useMe();
  if (type === undefined || !type.creatable || me.workspaces[type.workspace]?.write !== true) {
    return <Gone type={type} />;
  }
  return <Beginning key={`${name} ${search.get(BEGUN)}`} type={type} />;
}

function Beginning({ type }: { type: ContentType }) {
  const only = useOnlyItems(type);
  const folders = useFolders(type);
  if (only === undefined || folders === undefined) return <ItemSkeleton type={type} />;
  return <NewItem type={type} only={only} folders={folders} />;
}

type NewItemProps = Pick<Parameters<typeof useNewItem>[0], "type" | "only" | "folders">;

function NewItem({ type, only, folders }: NewItemProps) {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const place = usePlace();
  const parent = search.get("parent") ?? undefined;
  const begun = search.get(BEGUN) ?? undefined;
  const made = useNewItem({ type, called: "", only, folders, parent, begun, language: place.language, depth: 0 });
  const { store, form, summed, title, about, hasRoom, save, folder, setFolder } = made;
  const reveal = useReveal(form, place);
  useFieldLink(form, reveal);
  const create = async () => {
    const focus = focusedPath(form.prefix);
    const draft = await save();
    if (draft === undefined) return;
    const query = new URLSearchParams(search);
    query.delete("parent");
    query.delete(BEGUN);
    void navigate(
      { pathname: `/content/${type.name}/${draft.id}`, search: query.toString() },
      { replace: true, state: { focus } },
    );
  };
  useSaveKey(() => void create());
  useLeaving(store, () => {
    if (store.get().edit.base.revision > 0) return;
    const back = new URLSearchParams({ parent: folder, [BEGUN]: about().item });
    tell(t("form.new.left", { title }), <Link to={`/content/${type.name}/new?${back}`}>{t("form.kept.back")}</Link>);
  });
  useLostFocus(titleOfView);
  return (
    <FormContext value={form}>
      <Page
        title={type.newLabel}
        trail={<Trail type={type} folder={folder} />}
        actions={
          <>
            <SaveState store={store} savedAt={undefined} />
            {form.languages.length > 1 && <LanguageSwitch form={form} onChoose={(lang) => place.set({ lang })} />}
            <Button look="main" onPress={() => void create()} aria-keyshortcuts="Control+S">
              {t("form.new.save")}
            </Button>
          </>
        }
      >
        <div className="item">
          <div className="item-main">
            <Offer store={store} about={about} of={isUnfinished(type, about)} />
            {!hasRoom && <p className="form-warning">{t("form.keep.noRoom")}</p>}
            <ErrorSummary shown={summed} reveal={reveal} />
            <ItemForm tab={place.tab} onTab={(tab) => place.set({ tab })} />
          </div>
          <aside className="item-aside" aria-label={t("form.aside")}>
            <FolderChoice folders={folders} folder={folder} onChoose={setFolder} />
          </aside>
        </div>
      </Page>
    </FormContext>
  );
}
