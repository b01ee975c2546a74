// Each page that the report wrote, in a real browser: axe finds nothing against WCAG 2.2 at levels A and AA or against
// its best practices, on a desk, on a phone and in print; and on a phone nothing has to be scrolled sideways to be read.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import { chromium, type Page } from "playwright-core";

declare const axe: { run(context: ElementContext | Document, options: RunOptions): Promise<AxeResults> };

const views = [
  { name: "desk", width: 1280, height: 900, media: "screen" },
  // 320 px is what 1280 px becomes at 400%: the reflow criterion, 1.4.10.
  { name: "phone", width: 320, height: 640, media: "screen" },
  // A4 less the margins of the style sheet.
  { name: "print", width: 673, height: 979, media: "print" },
] as const;
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const arguments_ = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

const folder = join(import.meta.dirname, "../examples/out");
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on the page as it is now, and what sticks out of it. */
const faults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (values) => axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }),
    standards,
  );
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const torn = await page.evaluate(() =>
    [...document.querySelectorAll("th, td, :is(th, td) :not(a)")].flatMap((element) =>
      [...element.childNodes].flatMap((node) =>
        [...(node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "") : "").matchAll(/[−\d.,%£]*\d[\d.,%]*/g)]
          .filter(({ 0: figure, index }) => {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + figure.length);
            return range.getClientRects().length > 1;
          })
          .map(([figure]) => figure),
      ),
    ),
  );
  return [
    ...violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`)),
    ...torn.map((figure) => `torn: ${figure} in a table stands on two lines`),
    ...(sideways > 0 ? [`reflow: ${sideways} px wider than the screen`] : []),
  ];
};

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: arguments_ });
const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
let found = 0;
for (const view of views) {
  const page = await browser.newPage({ viewport: view });
  await page.emulateMedia({ media: view.media });
  for (const name of pages) {
    await page.goto(pathToFileURL(join(folder, name)).href);
    for (const fault of await faults(page)) {
      console.log(`${name} (${view.name}): ${fault}`);
      found += 1;
    }
  }
  await page.close();
}
console.log(
  `accessible: ${pages.length} pages in ${views.length} views, ${found} faults (Chromium ${browser.version()})`,
);
await browser.close();
process.exitCode = found > 0 || pages.length === 0 ? 1 : 0;
