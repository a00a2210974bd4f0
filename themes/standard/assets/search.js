// Search. The index is scripts in pieces, each a call of `planverkSearch(name, text)`: that works from a disk too.
"use strict";

var planverkSearch = (() => {
  // --- Words ---

  const SPELT = { æ: "ae", ø: "oe", å: "aa", đ: "d", ŋ: "n", ŧ: "t", ß: "ss", "\u00ad": "" };
  const WORD = /([\p{Alphabetic}\p{N}\u0300-\u036f\u00ad]+)/u;
  const ENDING = /^(.{3,}?)(?:[ea]n?e?|[ea]r|ere|et|ende|te?)?s?$/;

  /** A word as it is compared: small letters, æ ø å spelt out, no accents. */
  function fold(word) {
    const spelt = word.toLowerCase().normalize("NFC").replace(/[^a-z0-9]/g, (letter) => SPELT[letter] ?? letter);
    return spelt.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }

  /** A folded word without its ending: «tiltak» for «tiltakene», «program» for «programmet». */
  function stem(word) {
    // «samme» is not «same».
    return /\d/.test(word) ? word : word.replace(ENDING, "$1").replace(/(...)([^aeiouy])\2$/, "$1$2");
  }

  /** A folded word as written without æ, ø, å: «pagaende». */
  function plain(word) {
    return word.replace(/aa|oe|ae/g, (pair) => pair[0]);
  }

  /** The words of a query. */
  function wordsOf(query) {
    const written = query.split(WORD).filter((_, i) => i % 2);
    return written.map((word) => ({ written: word, text: fold(word), root: stem(fold(word)) }));
  }

  /** How near a word is: the same, another ending, begins so, has it inside; 0 is not at all. */
  function nearness(word, root, asked) {
    const inside = (part, least) => part.length >= least && word.includes(part);
    if (word === asked.text) return 5;
    if (root === asked.root) return 4;
    if (asked.text.length > 1 && word.startsWith(asked.text)) return 3;
    return inside(asked.text, 3) || inside(asked.root, 4) ? 2 : 0;
  }

  /** Whether a word begins as `asked` but for one letter: another, one more, one less, or two swapped. */
  function beginsButOne(word, asked) {
    let i = 0;
    while (i < asked.length && asked[i] === word[i]) i += 1;
    const [here, next, later] = [0, 1, 2].map((passed) => asked.slice(i + passed));
    const has = (part, passed) => word.startsWith(part, i + passed);
    return has(next, 1) || has(next, 0) || has(here, 1) || (has(asked[i + 1] + asked[i], 0) && has(later, 2));
  }

  /** Whether a word has `asked` with one letter wrong: inside it only where that is long. */
  function isTypo(word, asked) {
    const last = asked.length > 5 ? word.length - asked.length + 1 : 0;
    for (let i = 0; i <= last; i += 1) if (beginsButOne(word.slice(i), asked)) return true;
    return false;
  }

  const JOINTS = ["", "s", "e", "er"];

  /** The two words that a compound is made of, where both are known: «hat» and «kriminalitet» of «hatkriminalitet». */
  function parts({ folded, roots, rooted }, { text }) {
    const begins = (part) => folded.some((word) => word.startsWith(part) && word.length > part.length + 2);
    const found = [];
    for (let cut = text.length - 3; cut > 2; cut -= 1) {
      const [before, tail] = [text.slice(0, cut), text.slice(cut)];
      if (!rooted.has(stem(tail)) || /\d/.test(text)) continue;
      for (const joint of JOINTS.filter((joint) => before.endsWith(joint))) {
        const head = before.slice(0, cut - joint.length);
        const isWord = rooted.has(stem(head));
        if (head.length > 2 && (isWord || begins(head))) found.push([(head.length > 3 && isWord) * 100 + Math.min(head.length, tail.length), head, tail]);
      }
    }
    const [, ...best] = found.sort(([a], [b]) => b - a)[0] ?? [];
    return best.map((part) => ({ text: part, root: stem(part), isPart: true }));
  }

  /** How near a word is to a part of a compound: it has to be a word of its own, or begin one that is much longer. */
  function partness(word, root, asked) {
    if (word === asked.text) return 5;
    if (word.startsWith(asked.text) && word.length > asked.text.length + 2) return 3;
    return asked.text.length > 3 ? nearness(word, root, asked) : 0;
  }

  /** What answers to a word that is asked for, and to each of the two that it is made of. */
  function terms(index, asked) {
    const near = answers(index, asked, NEAR);
    const both = asked.text.length > 6 ? parts(index, asked) : [];
    const split = both.map((part) => [part, answers(index, part, NEAR)]);
    return { near: near.length || split.length ? near : answers(index, asked, FAR), split };
  }

  // How far a page about the site stands behind what is in the plans.
  const PAGE = 9;
  const NEAR = [0, 1];
  const FAR = [2];

  /** The words that answer to one in some ways, and how near they are; farther ways only where nearer find none. */
  function answers({ folded, roots }, asked, wanted) {
    const [text, root] = [asked.text, asked.root].map(plain);
    const typed = root.length > 4 ? root : text;
    const ways = [
      (word, own) => (asked.isPart ? partness : nearness)(word, own, asked),
      (word, own) => !asked.isPart && nearness(plain(word), plain(own), { text, root }),
      (word) => /^\D{4,}$/.test(typed) && isTypo(plain(word), typed) && 1,
    ];
    for (const way of wanted.map((at) => ways[at])) {
      const found = folded.map((word, i) => [i, word && way(word, roots[i])]).filter(([, near]) => near);
      if (found.length > 0) return found;
    }
    return [];
  }

  // --- The index ---

  const GAPS = [[0xd800, 0xe000], [0x7f, 0xa1], [0x5c, 0x5d], [0x22, 0x23]];

  /** Numbers that are characters, none in a gap. */
  function numbers(text = "") {
    return Array.from(text, (character) => {
      const close = (code, [from, to]) => (code < to ? code : code - to + from);
      return GAPS.reduce(close, character.codePointAt(0)) - 0x21;
    });
  }

  /** The documents of a list of runs. */
  function documents(list) {
    const found = [];
    const codes = numbers(list);
    for (let i = 0, next = 0; i < codes.length; i += 1) {
      next += codes[i] >> 1;
      const end = next + (codes[i] % 2 ? codes[(i += 1)] + 2 : 1);
      while (next < end) found.push(next++);
    }
    return found;
  }

  function prepare(raw) {
    const words = raw.words.split("\t").map((word) => word.normalize("NFC"));
    const folded = words.map((word) => (WORD.test(word) ? fold(word) : ""));
    const kinds = raw.kinds.flatMap(([kind, count]) => Array(count).fill(kind));
    const roots = folded.map(stem);
    const sets = (lists) => Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, new Set(documents(list))]));
    const names = raw.names.split("\t").map(fold);
    const [plans, statuses] = [raw.plan, raw.status].map((places) => numbers(places));
    const document = (kind, i) => {
      const [plan, ...called] = raw.plans[plans[i] - 1] ?? [""];
      const [lang, status] = [raw.languages[plans[i] - 1], raw.statuses[statuses[i] - 1]];
      return { kind, plan, called: `${plan} ${called}`, name: names[i], status, lang };
    };
    return {
      folded,
      roots,
      rooted: new Set(roots),
      late: sets(raw.late),
      of: sets(raw.of),
      words: [...words, ...raw.departments],
      all: kinds.map(document),
      firsts: { texts: raw.texts, hits: raw.hits },
    };
  }

  /** A text from the numbers of its words, with capitals where sentences begin; 0 says otherwise of the next. */
  function textOf({ words, folded }, written) {
    let [text, last, capital] = ["", 0, true];
    for (const number of numbers(written)) {
      const word = words[number];
      if (folded[last] && folded[number]) text += " ";
      text += capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      capital = number === 0 ? !capital : /[.!?\n]/.test(word);
      last = number || last;
    }
    return text;
  }

  const pieces = {};
  const arrived = {};

  /** A piece of the index, asked for once. */
  function load(folder, name) {
    pieces[name] ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${folder}${name}.js`;
      script.onload = () => resolve(arrived[name]);
      script.onerror = () => reject(delete pieces[name]);
      document.head.append(script);
    });
    return pieces[name];
  }

  /** The index, with ways to the lists of a word and the texts of a document. */
  async function open(load) {
    const index = prepare(await load("index"));
    const part = (kind, size) => async (number) => {
      const piece = index.firsts[kind].findLastIndex((first) => first <= number);
      const at = (number - index.firsts[kind][piece]) * size;
      return (await load(`${kind}-${piece}`)).split("\t").slice(at, at + size);
    };
    return { index, lists: part("hits", 1), texts: part("texts", 5) };
  }

  // --- Finding ---

  /** Where a query leads straight: by code, by number, by plan and number. */
  function direct({ all }, query) {
    const parts = query.trim().split(/[\s/]+/);
    const wanted = fold(parts.pop().replace(/[.,:;]+$/, ""));
    const before = wordsOf(parts.join(" "));
    const has = (called, { root }) => wordsOf(called).some(({ text }) => text.startsWith(root));
    const leads = ({ name, called }) => name && name === wanted && before.every((asked) => has(called, asked));
    return new Set(all.flatMap((document, i) => (leads(document) ? [i] : [])));
  }

  // --- What a query says besides words ---

  const AMOUNT = /(\d{1,3}(?:[ \u00a0.]\d{3})+|\d+(?:,\d+)?)\s*(mill(?:ion(?:er)?)?(?!\p{L})\.?|(?:mrd|milliard(?:er)?)(?!\p{L})\.?)?(?![\p{L}\d])/giu;

  /** The amounts of a query, each with what says it, and the query without them. «2 millioner» is 2 000 000. */
  function amountsOf(query) {
    const amounts = [];
    const rest = query.replace(AMOUNT, (whole, written, unit = "") => {
      const value = Number(written.replace(/[ \u00a0.]/g, "").replace(",", ".")) * (!unit ? 1 : /^mi?l?l(?!iard)/i.test(unit) ? 1e6 : 1e9);
      if (!Number.isInteger(value) || value < 1000 || (!unit && !/[ \u00a0]/.test(written))) return whole;
      amounts.push(amount(value));
      return " ";
    });
    return [rest, amounts];
  }

  /** An amount: the words to look for, and how it is written in figures, in millions or in milliards. */
  function amount(value) {
    const figures = String(value).replace(/\B(?=(\d{3})+$)/g, "#").split("#");
    const inUnits = [[1e6, "mill"], [1e9, "milliard|mrd"]].filter(([unit]) => value >= unit / 10).map(([unit, names]) => `${String(value / unit).replace(".", ",")}(?:,0+)?[ \u00a0](?:${names})`);
    return { figures, written: new RegExp(`(?<![\\d,.])(?<!\\d[ \u00a0])(?:${[figures.join("[ \u00a0.]?"), ...inUnits].join("|")})(?![ \u00a0]?\\d)`, "i") };
  }

  /** The documents with an amount. Its figures are words that many have, so the texts say which have it. */
  async function amountScores(site, { figures, written }) {
    const { index, texts } = site;
    const best = new Uint8Array(index.all.length);
    const having = async (words) => wordScores(site, words.map((text) => ({ text, root: text, isPart: true })));
    const [inFigures, ...inUnits] = await Promise.all([figures, ["mill"], ["milliard"], ["mrd"]].map(having));
    const may = [...index.all.keys()].filter((i) => inFigures[i] || inUnits.some((unit) => unit[i]));
    await Promise.all(
      may.map(async (i) => {
        const [, title, , aside, body] = (await texts(i)).map((one) => textOf(index, one));
        best[i] = written.test(title) ? 21 : written.test(`${body}\n${aside}`) ? 13 : 0;
      }),
    );
    return best;
  }

  /** Takes what is said of status and lateness out of the words of a query: each as the documents it is true of. */
  function sayings(words, said) {
    const found = [];
    for (const { phrase, sets } of said) {
      const at = words.findIndex((_, from) => phrase.length && phrase.every(({ root }, i) => words[from + i]?.root === root));
      if (at >= 0) found.push({ words: words.splice(at, phrase.length), sets });
    }
    return found;
  }

  /** Documents for which something is true come before those that only say so. */
  async function sayingScores(site, { words, sets }) {
    const best = await wordScores(site, words);
    if (words.length > 1) best.fill(0);
    sets.forEach((set, at) => set.forEach((i) => (best[i] = 60 - at)));
    return best;
  }

  const both = (all) => all.reduce((least, best) => least.map((score, i) => Math.min(score, best[i])));

  /** The score of each document for words that it must have all of. */
  async function wordScores(site, words) {
    return both(await Promise.all(words.map((asked) => oneScore(site, asked))));
  }

  /** A compound that no plan has is looked for by its parts, too; a page that explains the word is no answer. */
  async function oneScore(site, asked) {
    const { near, split } = terms(site.index, asked);
    const best = await scores(site, near);
    if (!split.length || best.some((score, i) => score && site.index.all[i].kind !== "page")) return best;
    asked.parts = split;
    const apart = both(await Promise.all(split.map(([, found]) => scores(site, found))));
    return best.map((score, i) => Math.max(score && 1, apart[i]));
  }

  /** The best score of each document for one word: title before text before plan and section. */
  async function scores({ index, lists }, found) {
    const best = new Uint8Array(index.all.length);
    const score = async ([number, near]) => {
      const [written] = await lists(number);
      written.split(" ").forEach((list, field) => {
        for (const i of documents(list)) best[i] = Math.max(best[i], (2 - field) * 8 + near);
      });
    };
    await Promise.all(found.map(score));
    return best;
  }

  /**
   * What a query finds, the best first, and which words are hits. Where nothing has all that is asked for: what has most
   * of it, and how many have each. `said` are phrases with a meaning, `stop` words that mean nothing beside others.
   */
  async function find(site, query, said = [], stop = new Set()) {
    const { index } = site;
    const { folded, all } = index;
    const [rest, amounts] = amountsOf(query);
    const straight = direct(index, query);
    const every = wordsOf(rest);
    const telling = every.filter(({ text }) => !stop.has(text));
    const words = telling.length || amounts.length ? telling : every;
    const meant = sayings(words, said);
    const asked = [
      ...amounts.map((one) => [one.figures.join(" "), amountScores(site, one)]),
      ...meant.map((one) => [one.words.map(({ written }) => written).join(" "), sayingScores(site, one)]),
      ...words.map((word) => [word.written, wordScores(site, [word])]),
    ];
    const scored = await Promise.all(asked.map(([, scores]) => scores));
    const total = (i) => scored.reduce((sum, best) => sum + best[i], straight.has(i) ? 1000 : all[i].kind === "page" ? -PAGE : 0);
    const having = (i) => (straight.has(i) ? Infinity : scored.filter((best) => best[i]).length);
    const most = Math.max(...[...all.keys()].map(having), 0);
    const isPart = most < asked.length;
    const kept = [...all.keys()].filter((i) => having(i) >= (isPart ? Math.max(most, 1) : asked.length));
    const looked = [...words, ...meant.flatMap((one) => one.words)].flatMap((word) => [...(word.parts ?? []), [word, terms(index, word).near]]);
    const hits = new Map(looked.flatMap(([asked, found]) => found.map(([number]) => [folded[number], asked])));
    hits.amounts = amounts.map(({ written }) => written);
    const each = isPart && asked.length > 1 ? asked.map(([word], at) => [word, scored[at].filter(Boolean).length]) : [];
    return { found: kept.sort((a, b) => total(b) - total(a)), hits, each, meant };
  }

  /** A line in parts `{ text, asked }`; only hits have `asked`. */
  function marked(line, hits) {
    for (const written of hits.amounts ?? []) {
      const { 0: text, index } = written.exec(line) ?? {};
      if (text) return [...marked(line.slice(0, index), hits), { text, asked: written }, ...marked(line.slice(index + text.length), hits)];
    }
    const parts = line.split(WORD).flatMap((text) => {
      const asked = hits.get(fold(text));
      if (!asked) return [{ text }];
      const letters = text.split("").map(fold);
      const origins = letters.flatMap((letter, i) => Array(letter.length).fill(i));
      const at = letters.join("").indexOf(asked.text);
      const [from, to] = at < 0 ? [0, text.length] : [origins[at], origins[at + asked.text.length - 1] + 1];
      return [{ text: text.slice(0, from) }, { text: text.slice(from, to), asked }, { text: text.slice(to) }];
    });
    return parts.filter(({ text }) => text);
  }

  /** The line with most of what is asked for, cut around the first hit. */
  function bestLine(text, hits) {
    const lines = text.trim().split(/\s*\n\s*/);
    const count = (line) => new Set(marked(line, hits).map(({ asked }) => asked)).size;
    const best = lines.reduce((best, line) => (count(line) > count(best) ? line : best));
    const [first] = marked(best, hits).filter(({ asked }) => asked);
    const before = best.indexOf(first?.text) - 60;
    const from = before > 0 ? best.lastIndexOf(" ", before) + 1 : 0;
    const to = best.length - from > 200 ? best.lastIndexOf(" ", from + 200) : best.length;
    return (from > 0 ? "… " : "") + best.slice(from, to) + (to < best.length ? " …" : "");
  }

  // --- The page ---

  const CONTROLS = ["q", "plan", "status", "of", "late", "kind"];
  const SHOWN = 10;
  const root = globalThis.document?.querySelector("[data-search]");
  const at = (name) => document.getElementById(`${name}_`);

  /** The field on another page leads to the search. */
  function startField() {
    const go = () => location.assign(`${root.dataset.page}#${new URLSearchParams({ q: at("q").value })}`);
    at("q").addEventListener("keydown", ({ key }) => key === "Enter" && go());
    root.querySelector("button").addEventListener("click", go);
  }

  /** The search; what is asked for stands in the hash. */
  function startPage() {
    const stop = new Set(wordsOf(root.dataset.stop).map(({ text }) => text));
    const phrase = (text) => wordsOf(text).filter(({ text }) => !stop.has(text));
    let site = null;
    let asked = {};
    let shown = SHOWN;

    function restore() {
      const hash = new URLSearchParams(location.hash.slice(1));
      for (const name of CONTROLS) at(name).value = hash.get(name) ?? "";
      run();
    }

    function changed() {
      shown = SHOWN;
      run();
      history.replaceState(null, "", `#${new URLSearchParams(asked)}`);
    }

    /** Finds and shows, unless a later run has begun. */
    async function run() {
      const values = CONTROLS.map((name) => [name, at(name).value.trim()]).filter(([, value]) => value);
      const own = (asked = Object.fromEntries(values));
      const answer = await answered(own).catch(() => ({ says: root.dataset.failed, results: [] }));
      if (own !== asked) return;
      at("count").textContent = answer.says;
      at("found").replaceChildren(...answer.results);
      at("more").hidden = !answer.more;
    }

    async function answered({ q = "", ...chosen }) {
      if (!q && Object.keys(chosen).length === 0) return { says: "", results: [] };
      site ??= await open((name) => load(root.dataset.index, name));
      const { found, hits, each, meant } = await find(site, q, said(site.index), stop);
      const { all, late, of } = site.index;
      const isSo = { late: (i, kind) => late[kind].has(i), of: (i, folder) => of[folder]?.has(i) };
      const passes = (i) => Object.entries(chosen).every(([name, value]) => isSo[name]?.(i, value) ?? all[i][name] === value);
      const kept = found.filter(passes);
      const texts = await Promise.all(kept.slice(0, shown).map(site.texts));
      const results = texts.map((texts, i) => result(site.index, kept[i], texts, hits));
      const says = each.length && kept.length ? partly(each) : count(kept.length, q);
      const isLate = meant.find(({ sets }) => sets[0] === late.overdue);
      const read = isLate ? ` ${root.dataset.read.replace("{q}", () => isLate.words.map(({ written }) => written).join(" "))}` : "";
      return { says: says + read, results, more: kept.length > shown };
    }

    /** What is said of status and lateness, the longest first: late is what is over its deadline or has missed one. */
    function said({ all, late }) {
      const [, ...statuses] = at("status").options;
      const ofStatus = ({ value, text }) => ({ phrase: phrase(text), sets: [new Set(all.flatMap(({ status }, i) => (status === value ? [i] : [])))] });
      const ofLate = (text) => ({ phrase: phrase(text), sets: [late.overdue, late.missed, late.unknown] });
      const phrases = [...root.dataset.late.split(",").map(ofLate), ...statuses.map(ofStatus)];
      return phrases.sort((a, b) => b.phrase.length - a.phrase.length);
    }

    async function more() {
      shown += SHOWN;
      await run();
      at("found").children[shown - SHOWN]?.querySelector("a").focus();
    }

    function clear({ key }) {
      if (key !== "Escape") return;
      at("q").value = "";
      changed();
    }

    for (const name of CONTROLS) at(name).addEventListener("input", changed);
    at("q").addEventListener("keydown", clear);
    at("more").addEventListener("click", more);
    addEventListener("hashchange", () => location.hash.includes("=") && restore());
    restore();
  }

  function count(found, query) {
    const { none, one, many } = root.dataset;
    if (found < 2) return found ? one : none.replace("{q}", () => query);
    return many.replace("{n}", found.toLocaleString(document.documentElement.lang));
  }

  /** What no document has all of: how many have each. */
  function partly(each) {
    const { both, all, some } = root.dataset;
    const list = each.map(([word, n]) => some.replace("{n}", n).replace("{q}", () => word)).join(", ");
    return (each.length > 2 ? all : both).replace("{some}", () => list);
  }

  /** What is found, as an item of the list. */
  function result(index, i, [url, ...written], hits) {
    const [title, around, aside, body] = written.map((one) => textOf(index, one));
    const item = at("result").content.firstElementChild.cloneNode(true);
    const [heading, facts, line] = item.children;
    const [link] = heading.children;
    const status = at("statuses").content.querySelector(`.is-${index.all[i].status}`);
    const kind = status ? "" : at("kind").querySelector(`[value=${index.all[i].kind}]`).text;
    const [, ...kinds] = at("late").options;
    const flag = kinds.find(({ value }) => index.late[value].has(i))?.text;
    const names = [kind, ...around.split("\n"), flag].filter(Boolean).map((name) => wrapped("span", highlighted(name, hits)));
    link.href = root.dataset.root + url;
    link.append(...highlighted(title, hits));
    facts.append(...names, status?.cloneNode(true) ?? "");
    line.append(...highlighted(bestLine(`${body}\n${aside}`, hits), hits));
    const { lang = document.documentElement.lang } = index.all[i];
    if (lang !== document.documentElement.lang) link.lang = line.lang = lang;
    return item;
  }

  function highlighted(line, hits) {
    return marked(line, hits).map(({ text, asked }) => (asked ? wrapped("mark", [text]) : text));
  }

  function wrapped(name, nodes) {
    const element = document.createElement(name);
    element.append(...nodes);
    return element;
  }

  if (root) {
    root.hidden = false;
    (root.dataset.index ? startPage : startField)();
  }

  const receive = (name, text) => (arrived[name] = text);
  return Object.assign(receive, { bestLine, find, fold, marked, open, stem, textOf });
})();
