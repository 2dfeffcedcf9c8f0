import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { useLocation, useNavigationType } from "react-router";
import type { ContentType } from "../api/client";
import { keys } from "../api/queries";
import { t } from "../i18n/messages";
import { announce } from "../ui/announce";
import { ErrorPanel } from "../ui/ErrorPanel";
import { rowOrTitle, useLostFocus } from "../ui/lostFocus";
import { Page } from "../ui/Page";
import { useShownColumns } from "./shownColumns";
import { EmptyList } from "./EmptyList";
import { Grid } from "./Grid";
import { ListSearch } from "./ListSearch";
import { ListTools } from "./ListTools";
import { useQuestion } from "./listQuestion";
import { MainAction } from "./MainAction";
import { asked, drafts, usePages } from "./pages";
import { addressOf, everything, isNarrowed, nextSort, type Question } from "./question";
import { countOf, nothing, type Selection } from "./selection";
import { SelectionActs } from "./SelectionActs";
import { SkeletonRows } from "./SkeletonRows";
import { Stale } from "./Stale";

/** The items of a type as a table that can be worked in. */
export function ItemList({ type }: { type: ContentType }) {
  const { question, ask } = useQuestion(type);
  const pages = usePages(type.name, question);
  const open = useOpenCount(type.name, question, pages.rows !== undefined);
  const frame = useRef<HTMLDivElement>(null);
  const shown = useShownColumns(type, frame);
  const [selection, setSelection] = useSelection(addressOf(question, question.sort).toString());
  const narrow = shown.narrow;
  const goBack = useNavigationType() === "POP";
  const { key, pathname, search: asks } = useLocation();
  const count = countOf(selection, pages.total);
  const search = useCallback((q: string) => ask({ ...question, q }, { replace: question.q !== "" }), [ask, question]);
  useLostFocus(rowOrTitle);
  useAnnouncedTotal(pages.outdated || pages.rows === undefined ? undefined : pages.total);

  return (
    <Page
      title={type.pluralLabel}
      subtitle={<Total total={pages.rows && pages.total} narrowed={isNarrowed(question)} />}
      focusTitle={!goBack}
      actions={
        <>
          <ListSearch words={question.q} onSearch={search} />
          <MainAction type={type} folder={question.folder} />
        </>
      }
    >
      <div ref={frame} />
      <ListTools
        {...{ type, question, ask, open, shown, narrow, selection }}
        total={pages.total}
        onSelect={setSelection}
      />
      {pages.error !== null && pages.rows !== undefined && <Stale error={pages.error} retry={pages.retry} />}
      {pages.rows === undefined ? (
        pages.error === null ? (
          <SkeletonRows />
        ) : (
          <ErrorPanel error={pages.error} retry={pages.retry} />
        )
      ) : pages.total === 0 ? (
        <EmptyList
          type={type}
          narrowed={isNarrowed(question)}
          reset={() => ask({ ...everything, sort: question.sort })}
        />
      ) : (
        <Grid
          {...{ type, selection, narrow, goBack }}
          rows={pages.rows}
          total={pages.total}
          need={pages.need}
          columns={shown.columns}
          showState={shown.state}
          showChanged={shown.changed}
          sort={question.sort}
          onSort={(column) => ask({ ...question, sort: nextSort(question.sort, column, type.defaultSort) })}
          onSelect={setSelection}
          outdated={pages.outdated}
          place={key + pathname + asks}
        />
      )}
      {count > 0 && (
        <SelectionActs {...{ type, question, selection, count }} rows={pages.rows ?? []} onSelect={setSelection} />
      )}
    </Page>
  );
}

/** What was selected among other hits is not carried over to these. */
function useSelection(hits: string): [Selection, (selection: Selection) => void] {
  const [of, setOf] = useState(hits);
  const [selection, setSelection] = useState(nothing);
  if (of !== hits) {
    setOf(hits);
    setSelection(nothing);
  }
  return [selection, setSelection];
}

/** How many of the hits have open points. */
function useOpenCount(type: string, question: Question, enabled: boolean): number | undefined {
  const request = asked(type, { ...question, open: true });
  const count = useQuery({
    queryKey: [...keys.lists, "count", request],
    queryFn: () => drafts(request, { limit: 1 }),
    enabled,
  });
  return count.data?.total;
}

/** Says how many hits there are whenever that changes. */
function useAnnouncedTotal(total: number | undefined): void {
  const said = useRef<number>(undefined);
  useEffect(() => {
    if (total === undefined) return;
    if (said.current !== undefined && said.current !== total) announce(t("list.hits", { count: total }));
    said.current = total;
  }, [total]);
}

function Total({ total, narrowed }: { total: number | undefined; narrowed: boolean }) {
  if (total === undefined) return <span className="bar bar-inline" aria-hidden="true" />;
  return <span className="tabular">{t(narrowed ? "list.hits" : "list.total", { count: total })}</span>;
}
