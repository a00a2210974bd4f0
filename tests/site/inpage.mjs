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
