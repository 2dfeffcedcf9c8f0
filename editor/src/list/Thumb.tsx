import { useState } from "react";
import { assetFile } from "../api/client";

/** A small picture of an asset; an empty frame where it cannot be shown as one. */
export function Thumb({ id }: { id: string }) {
  const [failed, setFailed] = useState(false);
  return (
    <span className="thumb" aria-hidden="true">
      {!failed && <img src={assetFile(id)} alt="" loading="lazy" decoding="async" onError={() => setFailed(true)} />}
    </span>
  );
}
