import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { answered, api, Offline, Refused, type Schemas } from "../api/client";
import { keys, useMe } from "../api/queries";
import { publish, type Publication } from "./acts";

type Request = Schemas["PublicationRequest"];

/** The request was sent and no answer came: it may have been done or not. */
class LostAnswer extends Error {
  constructor(
    readonly request: Request,
    /** The last number of the log before it was sent. */
    readonly before: number,
  ) {
    super("lost");
  }
}

export type Outcome = "none" | "sending" | "asking" | "unreachable" | "notDone" | "refused";

const AGAIN = 3_000;

/** Sends a publication; where the answer is lost, the log tells what became of it. */
export function useSending(done: (publication: Publication, request: Request) => void) {
  const client = useQueryClient();
  const me = useMe();
  const finish = (publication: Publication, request: Request) => {
    for (const queryKey of [keys.drafts, keys.start, keys.publications]) void client.invalidateQueries({ queryKey });
    done(publication, request);
  };
  const act = useMutation({ mutationFn: send, onSuccess: finish });
  const lost = act.error instanceof LostAnswer ? act.error : undefined;
  const found = useQuery({
    queryKey: [...keys.answers, lost?.before, act.submittedAt],
    queryFn: () => (lost === undefined ? null : inLog(lost, me.user)),
    enabled: lost !== undefined,
    retry: false,
    refetchInterval: (query) => (query.state.status === "error" ? AGAIN : false),
    gcTime: 0,
  });
  const publication = found.data;
  useEffect(() => {
    if (publication !== undefined && publication !== null && lost !== undefined) finish(publication, lost.request);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each publication that was found
  }, [publication]);
  return {
    send: (request: Request) => act.mutate(request),
    reset: act.reset,
    outcome: outcome(),
    error: lost === undefined ? act.error : null,
  };

  function outcome(): Outcome {
    if (act.isPending) return "sending";
    if (act.error === null) return "none";
    if (lost === undefined) return "refused";
    if (found.isError) return "unreachable";
    return found.data === null ? "notDone" : "asking";
  }
}

async function send(request: Request): Promise<Publication> {
  const before = (await log(1))[0]?.sequence ?? 0;
  try {
    return await publish(request);
  } catch (error) {
    throw isLost(error) ? new LostAnswer(request, before) : error;
  }
}

/** A proxy that gave up waiting knows as little as a broken line. */
function isLost(error: unknown): boolean {
  return error instanceof Offline || (error instanceof Refused && error.code === "unknown" && error.status >= 500);
}

async function log(limit: number): Promise<Publication[]> {
  return (await answered(api.GET("/.rest/publications", { params: { query: { limit } } }))).publications;
}

/** The entry of the log that came of the request, or null. The server may still be at it, so the log is asked twice. */
async function inLog({ request, before }: LostAnswer, user: string): Promise<Publication | null> {
  const look = async () => (await log(100)).find((entry) => entry.sequence > before && came(entry, request, user));
  const first = await look();
  if (first !== undefined) return first;
  await new Promise((resolve) => setTimeout(resolve, AGAIN / 2));
  return (await look()) ?? null;
}

/** Whether a publication is what was asked for by that person. */
export function came(entry: Pick<Publication, "user" | "changes">, request: Request, user: string): boolean {
  const changed = (id: string, published: boolean) =>
    entry.changes.some((change) => change.id === id && change.published === published);
  return (
    entry.user === user &&
    (request.publish ?? []).every(({ id }) => changed(id, true)) &&
    (request.unpublish ?? []).every((id) => changed(id, false))
  );
}
