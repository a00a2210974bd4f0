// Live reload. A page that has not changed is left alone; one whose style sheet alone has changed keeps its place.
"use strict";
(() => {
  let seen = document.currentScript.dataset.generation;

  /** The page without what preview adds and without its style sheets. */
  const bare = (page) => {
    const copy = page.documentElement.cloneNode(true);
    copy.querySelectorAll("[data-preview], link[rel=stylesheet]").forEach((element) => element.remove());
    return copy.innerHTML;
  };

  const sheets = (page) => [...page.querySelectorAll("link[rel=stylesheet]:not([data-preview])")];

  /** Loads a new style sheet before the old one goes, so that nothing flickers. */
  const swap = (before, after) => after.forEach((sheet, index) => {
    if (!before[index] || before[index].getAttribute("href") === sheet.getAttribute("href")) return;
    const fresh = sheet.cloneNode();
    fresh.onload = () => before[index].remove();
    before[index].after(fresh);
  });

  const replace = (selector, page) => {
    const [old, fresh] = [document.querySelector(selector), page.querySelector(selector)];
    if (old && fresh && old.outerHTML !== fresh.outerHTML) old.replaceWith(fresh);
  };

  const update = async () => {
    const answer = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (bare(page) !== bare(document)) return location.reload();
    swap(sheets(document), sheets(page));
    replace(".preview-faults", page);
    replace(".preview-source", page);
  };

  const events = new EventSource("/-preview/events");
  events.onmessage = (event) => {
    if (event.data === seen) return;
    seen = event.data;
    update();
  };
})();
