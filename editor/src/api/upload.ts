import { root } from "../app/base";
import { changeHeaders, isOurs, Offline, refusal, Refused, renewToken, type Draft } from "./client";

interface Watch {
  /** The part that is sent, from 0 to 1. */
  onProgress: (part: number) => void;
  signal: AbortSignal;
}

/** Sends a file, which becomes a draft of the type `asset`; once more where only the token was an older one. */
export async function upload(file: File, watch: Watch): Promise<Draft> {
  try {
    return await sent(file, watch);
  } catch (error) {
    if (!(error instanceof Refused && error.code === "csrf" && (await renewToken()))) throw error;
    return sent(file, watch);
  }
}

/** Fetch can't tell how far it is, hence the older way. */
function sent(file: File, { onProgress, signal }: Watch): Promise<Draft> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${root}/.rest/assets`);
    Object.entries(changeHeaders()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      const headers = new Headers({ "Content-Type": request.getResponseHeader("Content-Type") ?? "" });
      if (!isOurs({ status: request.status, headers })) return reject(new Offline("offline"));
      const answer = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(answer as Draft);
      else reject(new Refused(request.status, refusal(answer, request), undefined));
    };
    request.onerror = () => reject(new Offline("offline"));
    request.onabort = () => reject(new DOMException("aborted", "AbortError"));
    signal.addEventListener("abort", () => request.abort());
    const form = new FormData();
    form.append("file", file);
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
