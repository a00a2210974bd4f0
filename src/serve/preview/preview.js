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

  const faults = () => document.querySelector(".preview-faults");
  const again = () => document.querySelector(".preview-again");

  /** Shows the faults over all else, as a dialog: the page below cannot be reached, Escape closes, and focus comes back. */
  const cover = () => {
    const dialog = faults();
    again().hidden = true;
    if (!dialog.querySelector(".preview-close")) return;
    dialog.close();
    dialog.showModal();
  };

  /** Readies the faults that have just come, and shows them if there are any. */
  const begin = () => {
    const dialog = faults();
    if (!dialog) return;
    let wanted = false;
    dialog.querySelector(".preview-close")?.addEventListener("click", () => dialog.close());
    again().addEventListener("click", () => { wanted = true; cover(); });
    if (dialog.open) cover();
    dialog.addEventListener("close", () => {
      again().hidden = dialog.open || !dialog.isConnected;
      // The button was hidden while the faults were over it, so the focus that came from it could not go back.
      if (wanted) again().focus();
    });
  };

  /** Puts the faults of a newer page in place of these. Those that are the same stay as they are, put away or not. */
  const renew = (page) => {
    const [old, fresh] = [faults(), page.querySelector(".preview-faults")];
    if (!old || !fresh || old.innerHTML === fresh.innerHTML) return;
    if (old.open) old.close();
    old.replaceWith(fresh);
    again().replaceWith(page.querySelector(".preview-again"));
    begin();
  };

  const update = async () => {
    const answer = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (bare(page) !== bare(document)) return location.reload();
    swap(sheets(document), sheets(page));
    renew(page);
    replace(".preview-source", page);
  };

  begin();
  const events = new EventSource("/-preview/events");
  events.onmessage = (event) => {
    if (event.data === seen) return;
    seen = event.data;
    update();
  };
})();
