// Prints what each format of some documents comes to, twice: the same lines wherever and whenever it runs.
import { createHash } from "node:crypto";
import type { EqualityPlan } from "@equality/model";
import { objectives, toHtml, toMarkdown, toText } from "@equality/render";
import { toCalendar } from "@equality/render/calendar";
import { toDocx } from "@equality/render/docx";
import { formalEnGb, ks2EnGb } from "@equality/render/en-gb";
import { openData, toCsv } from "@equality/render/tables";
import type { Block, Table } from "../../src/tree/node.ts";
import { published } from "../documents/pages.ts";
import { everywhere } from "../tree/everywhere.ts";

const { everything } = published;
const documents = [objectives(everything, formalEnGb), objectives(everything, ks2EnGb), everywhere("Ärger, İ & <b>")];

const tables = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => {
    if (block.type === "section") return tables(block.children);
    return block.type === "table" ? [block] : [];
  });

const incidents: EqualityPlan["incidents"] = [
  {
    id: "incidents-race",
    body: "trust",
    about: { kind: "characteristic", characteristic: "race" },
    count: { kind: "known", value: 12 },
    period: { kind: "academicYear", startsIn: 2025, printed: "2025/26" },
    source: "Behaviour records",
  },
];
const places = { trusts: { trust: "TR01234" }, schools: {} };
const written = async (): Promise<Record<string, readonly (string | Uint8Array)[]>> => ({
  html: documents.map((document) => toHtml(document)),
  markdown: documents.map(toMarkdown),
  text: documents.map(toText),
  docx: await Promise.all(documents.map((document) => toDocx(document))),
  calendar: [toCalendar(everything, formalEnGb, "hill.example")],
  csv: documents.flatMap(({ children }) => tables(children).map(toCsv)),
  openData: openData(
    { ...everything, plan: { ...everything.plan, information: [], incidents } },
    places,
  ).dataSets.flatMap(({ data, metadata }) => [data, metadata]),
});
for (const formats of [await written(), await written()])
  for (const [format, files] of Object.entries(formats)) {
    const hash = createHash("sha256");
    for (const file of files) hash.update(file);
    console.log(`${format}: ${files.length} files, ${hash.digest("hex")}`);
  }
