const PREFIX = "jcr:";

/** The identifier of the asset that is stored as `jcr:<identifier>`. */
export function assetId(stored: string): string {
  return stored.startsWith(PREFIX) ? stored.slice(PREFIX.length) : stored;
}

export function storedAsset(id: string): string {
  return PREFIX + id;
}
