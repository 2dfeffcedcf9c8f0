/** The folder that something lies in; `/` at the top. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}

/** Whether something lies in a folder, at any depth, or is the folder itself. */
export function isIn(path: string, folder: string): boolean {
  return folder === "/" || path === folder || path.startsWith(`${folder}/`);
}

/** The folders that lead to a path, the outermost first; `/a` and `/a/b` for `/a/b`. */
export function foldersTo(path: string): string[] {
  const names = path.split("/").filter((name) => name !== "");
  return names.map((_, i) => `/${names.slice(0, i + 1).join("/")}`);
}
