import { changeHeaders, Offline, refusal, Refused, server, type Draft } from "./client";

interface Watch {
  /** The part that is sent, from 0 to 1. */
  onProgress: (part: number) => void;
  signal: AbortSignal;
}

/** Sends a file, which becomes a draft of the type `asset`. Fetch can't tell how far it is, hence the older way. */
export function upload(file: File, { onProgress, signal }: Watch): Promise<Draft> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${server}/.rest/assets`);
    Object.entries(changeHeaders()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
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
