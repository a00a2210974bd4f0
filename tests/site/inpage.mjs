// Questions asked inside a page: each function is sent to the browser and sees only the page.

/** Runs before the page's own scripts: keeps what the content security policy stopped. */
export function recordViolations() {
  window.stoppedByPolicy = [];
  document.addEventListener("securitypolicyviolation", (event) => {
    window.stoppedByPolicy.push(`${event.effectiveDirective} stopped ${event.blockedURI || "inline"}`);
  });
}

/** What the page keeps about its reader, which should be nothing. */
export function stored() {
  return [document.cookie && "a cookie", localStorage.length && "localStorage", sessionStorage.length && "sessionStorage"].filter(Boolean);
}

/** Whether the page has other looks than a browser gives a page without a style sheet. */
export function isStyled() {
  const bare = document.body.appendChild(document.createElement("div"));
  bare.style.all = "initial"; // by script, which the policy allows
  const [own, initial] = [document.body, bare].map((element) => getComputedStyle(element));
  const styled = own.fontFamily !== initial.fontFamily && own.margin !== "8px";
  bare.remove();
  return styled;
}

/** Null when the page fits its window, else its width and what sticks out. */
export function overflow() {
  const width = document.documentElement.scrollWidth;
  if (width <= innerWidth) return null;
  const scrolls = (element) => element && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
  const out = [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5 && !scrolls(element.parentElement))
    .map((element) => `<${element.localName}${element.className && typeof element.className === "string" ? ` class="${element.className}"` : ""}>`);
  return `${width} px wide in a window of ${innerWidth}: ${out.slice(0, 3).join(", ")}`;
}

/** What has focus and what is wrong with it as a skip link, if anything. */
export function skipLinkFaults() {
  const link = document.activeElement;
  if (link?.localName !== "a" || link.getAttribute("href") !== "#innhold") return [`the first Tab reaches <${link?.localName}>, not the skip link`];
  const box = link.getBoundingClientRect();
  const size = `${Math.round(box.width)}×${Math.round(box.height)} px`;
  if (box.width < 24 || box.height < 24) return [`the focused skip link is ${size}, at least 24×24`];
  if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight) return ["the focused skip link is outside the window"];
  const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (!link.contains(seen)) return ["the focused skip link is covered or clipped"];
  return link.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ? [] : ["the focused skip link is not visible"];
}

/** Text and background of the page as brightness from 0 to 1, whatever notation the style sheet uses. */
export function brightness() {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const luminance = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    const linear = [r, g, b].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return { opaque: a > 0, value: 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] };
  };
  const [body, root] = [document.body, document.documentElement].map((e) => luminance(getComputedStyle(e).backgroundColor));
  const background = [body, root].find((color) => color.opaque)?.value ?? luminance("Canvas").value;
  return { background, text: luminance(getComputedStyle(document.body).color).value };
}

/** The table rows and the links to other pages that a reader sees, and the controls that need a script. */
export function inventory() {
  const visible = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  return {
    rows: visible("table tr").length,
    links: visible("a[href]").map((a) => a.getAttribute("href")).filter((href) => !href.startsWith("#")),
    controls: visible("button:not([popovertarget], [commandfor]), input, select, textarea").map((e) => `<${e.localName}>`),
  };
}

/**
 * Runs before the page's own scripts: what several of the questions below need.
 * `box` is a rectangle {left, top, right, bottom} in the window.
 */
export function lendTools() {
  const canvas = () => (canvas.kept ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true }));
  /** A colour in any notation as [red, green, blue] and its opacity, all from 0 to 255. */
  const paint = (color) => {
    const context = canvas();
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b, alpha] = context.getImageData(0, 0, 1, 1).data;
    return { rgb: [r, g, b], alpha };
  };
  const linear = (v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
  const luminances = new Map();
  const luminance = (color) => {
    const [r, g, b] = luminances.has(color) ? [] : paint(color).rgb.map(linear);
    if (r === undefined) return luminances.get(color);
    const value = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    if (color.startsWith("rgb")) luminances.set(color, value); // what a system's colour is depends on the scheme
    return value;
  };
  const contrast = (a, b) => {
    const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (lighter + 0.05) / (darker + 0.05);
  };
  const background = () => {
    const own = [document.body, document.documentElement].map((element) => getComputedStyle(element).backgroundColor);
    return own.find((color) => paint(color).alpha > 0) ?? "Canvas";
  };
  const name = (element) => {
    const kind = typeof element.className === "string" && element.className ? ` class="${element.className}"` : "";
    const words = (element.ariaLabel ?? element.textContent).trim().replace(/\s+/g, " ").slice(0, 40);
    return `<${element.localName}${kind}>${words && ` «${words}»`}`;
  };
  const cut = (a, b) => ({
    left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom),
  });
  /** What of `box` in `element` its ancestors do not cut off. */
  const uncut = (element, box) => {
    for (let up = element.parentElement; up && up !== document.documentElement; up = up.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(up);
      if (overflowX !== "visible" || overflowY !== "visible") box = cut(box, up.getBoundingClientRect());
    }
    return box;
  };
  const seen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  /** Text for those who hear the page, one pixel large, which nobody sees. */
  const onlyHeard = (element) => Boolean(element) && (getComputedStyle(element).clipPath === "inset(50%)" || onlyHeard(element.parentElement));
  window.tools = { paint, contrast, background, name, cut, uncut, seen, onlyHeard };
}

/**
 * What of the text is lost at the present size and spacing: cut off by its box, or run into by other text.
 * The words in a picture (role="img") are drawn to its scale, and the page says them again in text.
 */
export function lostText() {
  const { name, uncut, seen, onlyHeard } = window.tools;
  const faults = [];
  for (const element of document.body.querySelectorAll("*")) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const cuts = ["hidden", "clip"];
    const over = (cuts.includes(overflowX) && element.scrollWidth > element.clientWidth + 1) || (cuts.includes(overflowY) && element.scrollHeight > element.clientHeight + 1);
    if (over && element.textContent.trim() && seen(element) && !onlyHeard(element) && !element.closest("svg")) faults.push(`cut off: ${name(element)}`);
  }
  const lines = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !seen(parent) || onlyHeard(parent) || parent.closest("svg, script, style")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      const { left, top, right, bottom } = uncut(parent, rect);
      // The height of a letter, without the room above and below it in its line.
      const room = (rect.height - parseFloat(getComputedStyle(parent).fontSize) * 0.7) / 2;
      if (right - left > 2 && bottom - top > 2) lines.push({ parent, left: left + 1, right: right - 1, top: top + room, bottom: bottom - room });
    }
  }
  lines.sort((a, b) => a.top - b.top);
  for (const [i, a] of lines.entries()) {
    for (let j = i + 1; j < lines.length && lines[j].top < a.bottom; j++) {
      const b = lines[j];
      if (a.left < b.right && b.left < a.right && a.parent !== b.parent) faults.push(`${name(a.parent)} runs into ${name(b.parent)}`);
    }
  }
  return [...new Set(faults)];
}

/** Sets text as far apart as WCAG 1.4.12 says a page must bear; the policy allows a sheet made by script. */
export function spaceText() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }" +
      "p { margin-block-end: 2em !important }",
  );
  document.adoptedStyleSheets = [sheet];
}

/** Text twice as large as the reader had it (WCAG 1.4.4), and as wide apart as it was. */
export function enlargeText() {
  document.adoptedStyleSheets = [];
  document.documentElement.style.fontSize = "200%";
}

/** The shapes that say something and do not stand out from the page by 3:1 (WCAG 1.4.11). */
export function unseenShapes() {
  const { paint, contrast, background, name, seen } = window.tools;
  const page = background();
  const drawn = (shape) => {
    const style = getComputedStyle(shape);
    return [style.fill, style.strokeWidth === "0px" ? "none" : style.stroke].some((color) => {
      const plain = color !== "none" && !color.startsWith("url") && paint(color).alpha > 0;
      return plain && contrast(color, page) >= 3;
    });
  };
  const shapes = "path, rect, circle, line, polygon, polyline";
  // What <use> shows cannot be asked for its colours; a copy that stands in the same place can.
  const showsAny = (svg) => {
    const copies = document.createElementNS("http://www.w3.org/2000/svg", "g");
    for (const use of svg.querySelectorAll("use")) {
      const lent = document.querySelector(use.getAttribute("href"));
      copies.append(...(lent?.localName === "symbol" ? lent.cloneNode(true).children : lent ? [lent.cloneNode(true)] : []));
    }
    svg.append(copies);
    const shows = [...svg.querySelectorAll(shapes)].some(drawn);
    copies.remove();
    return shows;
  };
  const signs = [...document.querySelectorAll(".mark, .bar svg:not(svg svg), .key svg, .shape")].filter(seen);
  const unseen = signs.filter((svg) => !showsAny(svg)).map((svg) => `not 3:1 against the page: ${name(svg)} in ${name(svg.parentElement)}`);
  const lines = [...document.querySelectorAll("figure svg [class^='s-'], .picture svg [class^='s-']")].filter(seen);
  const faint = lines.filter((shape) => !drawn(shape)).map((shape) => `not 3:1 against the page: ${name(shape)} in the timeline`);
  return [...new Set([...unseen, ...faint])];
}

/** What moves although the reader asked for no motion. */
export function moving() {
  const { name } = window.tools;
  const moves = (element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return transitionDuration.split(", ").some((time) => parseFloat(time) > 0) || animationName !== "none" || scrollBehavior === "smooth";
  };
  return [...document.querySelectorAll("html, html *")].filter(moves).map((element) => `moves in spite of reduced motion: ${name(element)}`);
}

/** Finds where Tab must stop, in order, and keeps how each stop looks without focus. Returns their number. */
export function startWalk() {
  const { background, contrast, cut, name, seen, uncut } = window.tools;
  const focusable = "a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]";
  const taken = (element) => element.matches(focusable) && element.tabIndex >= 0 && !element.matches(":disabled") && !element.closest("[inert]") && seen(element);
  // Of radio buttons with one name Tab reaches the chosen one, or the first.
  const passed = (element) => {
    if (element.type !== "radio") return false;
    const group = [...document.getElementsByName(element.name)].filter((other) => other.form === element.form);
    return element !== (group.find((other) => other.checked) ?? group[0]);
  };
  // Chromium lets a box be scrolled by keys when nothing in it can have focus.
  const scrolls = (element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const over = (way, full, own) => ["auto", "scroll"].includes(way) && full > own;
    const can = over(overflowX, element.scrollWidth, element.clientWidth) || over(overflowY, element.scrollHeight, element.clientHeight);
    return can && seen(element) && ![...element.querySelectorAll(focusable)].some(taken);
  };
  const stops = [...document.body.querySelectorAll("*")].filter((element) => (taken(element) && !passed(element)) || scrolls(element));
  const looks = new Map(stops.map((stop) => [stop, [getComputedStyle(stop).outline, getComputedStyle(stop).boxShadow]]));
  const walk = { at: 0, lost: false, found: [] };
  window.walk = walk;

  /** What is wrong with where Tab stands at the next stop. The one after the last is outside the page, or the first again. */
  const stand = () => {
    const here = document.activeElement;
    const away = here === document.body;
    const wanted = stops[walk.at++];
    if (here !== wanted) {
      walk.lost = true;
      if (wanted) return [`Tab goes to ${away ? "nothing" : name(here)}, not to ${name(wanted)}`];
      return away || here === stops[0] ? [] : [`after the last stop Tab goes to ${name(here)}`];
    }
    const found = [];
    const [first] = here.getClientRects();
    const box = [...here.getClientRects()]
      .map((rect) => cut(uncut(here, rect), { left: 0, top: 0, right: innerWidth, bottom: innerHeight }))
      .find(({ left, top, right, bottom }) => right - left >= 1 && bottom - top >= 1);
    if (!box) return [`focus goes out of sight: ${name(here)}`];
    const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    const own = [here, ...(here.labels ?? [])].some((element) => element.contains(top));
    if (!own) found.push(`focus is covered by ${name(top)}: ${name(here)}`);

    const { outline, outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } = getComputedStyle(here);
    const [outlineBefore, shadowBefore] = looks.get(here);
    const outlined = outline !== outlineBefore && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    const shadowed = boxShadow !== shadowBefore ? boxShadow.match(/[a-z-]+\([^)]*\)/g) ?? [] : [];
    const ring = [...(outlined ? [outlineColor] : []), ...shadowed];
    if (!ring.some((color) => contrast(color, background()) >= 3)) found.push(`focus is not seen: ${name(here)}`);
    const reach = outlined ? parseFloat(outlineWidth) + parseFloat(outlineOffset) : 0;
    const whole = { left: first.left - reach, top: first.top - reach, right: first.right + reach, bottom: first.bottom + reach };
    const kept = uncut(here, whole);
    const gone = ["left", "top", "right", "bottom"].filter((side) => Math.abs(kept[side] - whole[side]) > 1);
    if (gone.length > 0) found.push(`the focus ring is cut off at the ${gone.join(", ")}: ${name(here)}`);
    return found;
  };
  walk.stand = () => !walk.lost && walk.found.push(...stand());
  // In the page, when the key is let go: to ask from outside at each of a thousand stops takes minutes.
  addEventListener("keyup", ({ key }) => key === "Tab" && walk.stand(), true);
  return stops.length;
}

/** What a walk has found; Tab has been pressed once more than there are stops. */
export function endWalk() {
  const { walk } = window;
  walk.stand(); // where the last press leads out of the page, the page does not hear it
  document.activeElement.blur();
  return walk.found;
}

/**
 * Targets that are hard to hit (WCAG 2.5.8): lower than 24 px, or narrower with another one within 12 px of
 * their middle. What stands in running text is as high as its line.
 */
export function smallTargets() {
  const { name, seen, onlyHeard } = window.tools;
  const inText = (target) => {
    if (getComputedStyle(target).display !== "inline") return false;
    let block = target.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    const rest = [...block.querySelectorAll("a[href]")].reduce((text, link) => text.replace(link.textContent, ""), block.textContent);
    return /\p{L}/u.test(rest);
  };
  const area = (target) => {
    const boxes = [target, ...(target.labels ?? [])].map((element) => element.getBoundingClientRect());
    return boxes.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
  };
  const near = ({ left, top, width, height }, other) => {
    const [x, y] = [left + width / 2, top + height / 2];
    const away = Math.hypot(Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom));
    return away > 0 && away < 12;
  };
  // A part of a bar is beside the same link in words, which then is large enough (the exception «equivalent»). Its squares are
  // of one measure each, and stand as close as the picture needs (the exception «essential»: a picture of data).
  const isExtra = (target) =>
    target.matches(".bar[role='group'] a") ||
    target.matches(".bar a[tabindex='-1']") && [...document.querySelectorAll(`a[href="${CSS.escape(target.getAttribute("href"))}"]`)].some((other) => !other.matches(".bar a"));
  const targets = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].filter((target) => seen(target) && !onlyHeard(target) && !isExtra(target));
  const areas = targets.map(area);
  const small = ({ width, height }, i) => height < 23.5 || (width < 23.5 && areas.some((other) => near(areas[i], other)));
  return targets
    .map((target, i) => ({ target, box: areas[i], i }))
    .filter(({ target, box, i }) => small(box, i) && !inText(target))
    .map(({ target, box }) => `${Math.round(box.width)}×${Math.round(box.height)} px is less than 24×24: ${name(target)}`);
}

/** Every heading that is seen. */
export function headings() {
  return [...document.querySelectorAll("h1, h2, h3, h4")].filter((e) => e.checkVisibility()).map((e) => e.textContent.trim().replace(/\s+/g, " "));
}

/** Runs axe-core, which is in the page already, and tells each element it finds fault with or cannot judge. */
export async function runAxe(tags) {
  const { violations, incomplete } = await window.axe.run({ runOnly: tags, resultTypes: ["violations", "incomplete"] });
  const each = (results) =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all, none }) => ({ rule: id, target: target.flat().join(" "), why: [...any, ...all, ...none].map((one) => one.message).join("; ") })),
    );
  return { violations: each(violations), incomplete: each(incomplete) };
}

/** What paper has no use for, what it has no room for, and the links whose address it lacks. */
export function unprintable() {
  const { name, seen, onlyHeard } = window.tools;
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => seen(element) && !onlyHeard(element));
  // A button in the head of a table is the name of its column.
  const dead = shown("nav:not(main *), button:not(th *), input, select, textarea, .skip").map((element) => `is printed: ${name(element)}`);
  const silent = shown("main a[href^='http']")
    .filter((link) => !link.textContent.includes(link.getAttribute("href")))
    .filter((link) => getComputedStyle(link, "::after").content === "none")
    .map((link) => `is printed without its address: ${name(link)}`);
  // What scrolls on a screen is cut off on paper, so what stands in such a box counts too.
  const wide = [...document.body.querySelectorAll("*")]
    .filter((element) => (element instanceof HTMLElement || element.localName === "svg") && seen(element) && !onlyHeard(element))
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .map((element) => `is wider than the sheet: ${name(element)}`);
  return [...dead, ...silent, ...wide.slice(0, 3)];
}
