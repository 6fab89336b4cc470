// Runs the JavaScript extractors on the pages that bonmun is measured on.
//
//     node peers.js extract SYSTEM PAGE...    predictions, one JSON object a line
//
// Pages are UTF-8; a folder among them stands for every *.html in it. Readability gets a DOM of jsdom, as its README
// shows, Defuddle that of linkedom, as its command line has it. Both give HTML, whose text is taken block by block, for
// `textContent` glues neighbouring blocks.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { JSDOM, VirtualConsole } from "jsdom";

const BLOCKS = new Set(
  ("ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 " +
    "HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL").split(" "),
);

const SYSTEMS = {
  "readability.js": (page) => {
    const { window } = new JSDOM(page, { virtualConsole: new VirtualConsole() });
    const found = new Readability(window.document).parse();
    window.close();
    return found && { html: found.content, title: found.title, author: found.byline, published: found.publishedTime };
  },
  defuddle: async (page) => {
    const found = await Defuddle(page, undefined, { useAsync: false });
    return { html: found.content, title: found.title, author: found.author, published: found.published };
  },
};

/** The text of a piece of HTML, its blocks apart. */
function textOf(html) {
  const parts = [];
  const walk = (node) => {
    if (node.nodeType === 3) parts.push(node.data);
    const isBlock = BLOCKS.has(node.nodeName);
    if (isBlock) parts.push("\n");
    for (const child of node.childNodes) walk(child);
    if (isBlock) parts.push("\n");
  };
  walk(JSDOM.fragment(html));
  return parts.join("").replace(/\s*\n\s*/g, "\n").trim();
}

async function predict(system, page) {
  const start = process.cpuUsage();
  let prediction;
  try {
    const found = await SYSTEMS[system](page);
    prediction = found && {
      text: textOf(found.html ?? ""),
      title: found.title || null,
      authors: found.author ? [found.author] : [],
      published: found.published || null,
    };
  } catch (error) {
    prediction = { error: String(error).slice(0, 300) };
  }
  const { user, system: kernel } = process.cpuUsage(start);
  return { ...prediction, seconds: (user + kernel) / 1e6 };
}

const pagesIn = (names) =>
  names.flatMap((name) => {
    if (!statSync(name).isDirectory()) return [name];
    return readdirSync(name).filter((file) => file.endsWith(".html")).sort().map((file) => join(name, file));
  });

const [mode, system, ...names] = process.argv.slice(2);
if (mode !== "extract" || !(system in SYSTEMS)) {
  console.error(`usage: node peers.js extract SYSTEM PAGE...; systems: ${Object.keys(SYSTEMS).join(", ")}`);
  process.exit(2);
}
// Defuddle tells of all broken JSON and every odd address.
console.error = console.warn = () => {};
for (const page of pagesIn(names)) {
  const prediction = await predict(system, readFileSync(page, "utf8"));
  console.log(JSON.stringify({ id: basename(page, ".html"), ...prediction }));
  // A closed window is freed by a later turn of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
}
