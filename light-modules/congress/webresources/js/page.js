"use strict";

/* The page is complete without this file: it marks where the reader is, filters without a reload, opens answers on paper. */
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (selector, within = document) => within.querySelector(selector);

  /** Marks the section that the reader is in, and keeps its link in sight. */
  function markSections(list) {
    const links = new Map(all("a", list).map((link) => [link.hash.slice(1), link]));
    const mark = (id) => {
      links.forEach((link, own) =>
        own === id ? link.setAttribute("aria-current", "location") : link.removeAttribute("aria-current"));
      const link = links.get(id);
      list.scrollLeft = link.offsetLeft - (list.clientWidth - link.offsetWidth) / 2;
    };
    const observer = new IntersectionObserver(
      (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => mark(entry.target.id)),
      { rootMargin: "-30% 0px -69% 0px" });
    all("main [id]").filter(({ id }) => links.has(id)).forEach((section) => observer.observe(section));
  }

  /** Shows what the filter asks for as soon as it is asked; without an answer the browser goes there itself. */
  function filterInPlace(form) {
    let running = new AbortController();
    let waiting = 0;

    const address = () => {
      const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim() !== ""));
      const url = new URL(form.action);
      url.hash = "";
      url.search = query.toString();
      return url;
    };

    const show = (next) => {
      one(".days").replaceWith(one(".days", next));
      one("[role=status]", form).textContent = one(".filter [role=status]", next).textContent;
      showReset(all(".filter__result a", form), all(".filter__result a", next));
    };

    /** A link that is still wanted stays the same element: somebody's focus may be on it. */
    const showReset = (links, wanted) => {
      if (links.length !== wanted.length) {
        links.forEach((link) => link.remove());
        one(".filter__result", form).append(...wanted);
      }
    };

    const update = async () => {
      clearTimeout(waiting);
      running.abort();
      running = new AbortController();
      try {
        const response = await fetch(address(), { signal: running.signal });
        if (!response.ok) {
          throw new Error(String(response.status));
        }
        show(new DOMParser().parseFromString(await response.text(), "text/html"));
        history.replaceState(null, "", address());
      } catch (error) {
        if (error.name !== "AbortError") {
          form.submit();
        }
      }
    };

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      update();
    });
    form.addEventListener("change", update);
    form.addEventListener("input", (event) => {
      if (event.target.type === "search") {
        clearTimeout(waiting);
        waiting = setTimeout(update, 400);
      }
    });
  }

  /** Opens the answers for browsers whose style sheets can't. */
  function openForPrint() {
    let closed = [];
    addEventListener("beforeprint", () => {
      closed = all("details:not([open])");
      closed.forEach((details) => { details.open = true; });
    });
    addEventListener("afterprint", () => closed.forEach((details) => { details.open = false; }));
  }

  all(".sections__list").forEach(markSections);
  all("form.filter").forEach(filterInPlace);
  openForPrint();
})();
