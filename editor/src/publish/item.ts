import type { DraftSummary } from "../api/client";

/** An item that something is to be done with; a draft and its summary both are one. */
export type ActItem = Pick<DraftSummary, "id" | "revision" | "title" | "type" | "workspace" | "path" | "state">;
