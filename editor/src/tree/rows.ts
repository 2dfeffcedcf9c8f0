/** The rows of a tree that are drawn. */
export function rowsOf(frame: HTMLElement | null): HTMLElement[] {
  return [...(frame?.querySelectorAll<HTMLElement>("[role=row][data-key]") ?? [])];
}

/** The row of that item or folder, if it is drawn. */
export function rowOf(frame: HTMLElement | null, id: string): HTMLElement | undefined {
  return rowsOf(frame).find(({ dataset }) => dataset.key === id);
}
