import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { answered, api, type Schemas } from "../api/client";
import { keys } from "../api/queries";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import { ErrorPanel } from "../ui/ErrorPanel";
import { Page } from "../ui/Page";
import { days } from "./days";
import { LogEntry } from "./LogEntry";
import "./log.css";

const PAGE = 30;

/** What became public and what ceased to be, when, by whom and why; the newest first. */
export function Component() {
  const log = useInfiniteQuery({
    queryKey: keys.publications,
    queryFn: ({ pageParam, signal }) => page(pageParam, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next,
  });
  const list = useRef<HTMLDivElement>(null);
  const publications = log.data?.pages.flatMap((one) => one.publications) ?? [];

  const first = useRef<number>(undefined);
  const known = publications.length;

  function older() {
    first.current = known;
    void log.fetchNextPage();
  }

  useEffect(() => {
    if (first.current === undefined || known <= first.current) return;
    list.current?.querySelectorAll<HTMLElement>(".log-entry")[first.current]?.focus();
    first.current = undefined;
  }, [known]);

  return (
    <Page title={t("log.title")} subtitle={t("log.subtitle")}>
      {log.isError && publications.length === 0 && <ErrorPanel error={log.error} retry={() => void log.refetch()} />}
      <div className="log" ref={list} aria-busy={log.isPending}>
        {log.isSuccess && publications.length === 0 && <p className="panel">{t("log.empty")}</p>}
        {days(publications).map(({ day, label, entries }) => (
          <section key={day} aria-labelledby={`day-${day}`}>
            <h2 id={`day-${day}`}>{label}</h2>
            <ol>
              {entries.map((publication) => (
                <LogEntry key={publication.sequence} publication={publication} />
              ))}
            </ol>
          </section>
        ))}
        {log.isFetchNextPageError && <ErrorPanel error={log.error} retry={older} />}
        {log.hasNextPage && !log.isFetchNextPageError && (
          <Button isPending={log.isFetchingNextPage} onPress={older}>
            {t("log.older")}
          </Button>
        )}
      </div>
    </Page>
  );
}

function page(before: number | undefined, signal: AbortSignal): Promise<Schemas["PublicationList"]> {
  const query = { limit: PAGE, ...(before !== undefined && { before }) };
  return answered(api.GET("/.rest/publications", { params: { query }, signal }));
}
