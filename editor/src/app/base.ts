/** The address of the editor with a slash at the end, such as `/editor/`; the server writes it into the page. */
export const base: string = document.querySelector<HTMLMetaElement>('meta[name="litfass-base"]')?.content ?? "/editor/";

/** What stands before all addresses of the server: empty, or such as `/litfass`. */
export const root: string = base.replace(/\/editor\/$/, "");
