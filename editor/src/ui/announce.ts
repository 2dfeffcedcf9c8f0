const regions = new Map<"polite" | "assertive", HTMLElement>();

/** Lets a screen reader say what happened, without moving the focus. */
export function announce(text: string, how: "polite" | "assertive" = "polite"): void {
  const region = regions.get(how) ?? newRegion(how);
  // The same words twice in a row are two events: without a change nothing would be said.
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}

function newRegion(how: "polite" | "assertive"): HTMLElement {
  const region = document.createElement("div");
  region.className = "visually-hidden";
  region.setAttribute("aria-live", how);
  region.setAttribute("role", how === "polite" ? "status" : "alert");
  document.body.append(region);
  regions.set(how, region);
  return region;
}
