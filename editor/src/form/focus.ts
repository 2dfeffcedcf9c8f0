const FOCUSABLE =
  'input:not([type="hidden"]):not([disabled]), textarea, [contenteditable="true"], button:not([disabled]), a[href], [tabindex]';
const PATIENCE = 60;

/** Moves the focus to a field once it is there: tabs, entries and parts of the program may have to open first. */
export function focusField(id: string, frames = PATIENCE): void {
  const control = document.getElementById(id);
  const field = control ?? document.querySelector(`[data-field="${CSS.escape(id)}"]`);
  const target = field?.matches(FOCUSABLE) ? field : (field?.querySelector(FOCUSABLE) ?? field);
  if (target instanceof HTMLElement) {
    target.focus();
    target.scrollIntoView({ block: "center" });
  } else if (frames > 0) {
    requestAnimationFrame(() => focusField(id, frames - 1));
  }
}

/** The path of the field that has the focus, if it is one of the form with that prefix. */
export function focusedPath(prefix: string): string | undefined {
  const { activeElement } = document;
  const id = activeElement?.id ?? "";
  return id.startsWith(`${prefix}:`) ? id.slice(prefix.length + 1) : undefined;
}
