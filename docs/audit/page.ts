// The page of the audit's checks, from the catalogue, the comment above each check, and the words for its remedy.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Severity, Subject } from "@equality/model";
import { type InstrumentId, instrumentDetails, type RemedyCode } from "@equality/model/vocabulary";
import { formalEnGb } from "@equality/render/en-gb";
import { type Check, checks } from "@equality/rules/audit";

const folder = join(import.meta.dirname, "../../packages/rules/src/audit/checks");

const fileOf = (id: string): string => `${id.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}.ts`;

/** What the comment above a check says: what is looked at. */
const looksAt = ({ id }: Check): string => {
  const source = readFileSync(join(folder, fileOf(id)), "utf8");
  const comment =
    source
      .slice(0, source.indexOf(`export const ${id} = `))
      .split("/**")
      .at(-1) ?? "";
  const said = comment
    .replace(/\*\/\s*$/, "")
    .replace(/^\s*\* ?/gm, "")
    .trim()
    .replace(/(?<!\n)\n(?!\n)/g, " ");
  if (said === "") throw new Error(`${fileOf(id)}: the comment above ${id} says what is looked at`);
  return said;
};

const severities: Readonly<Record<Severity, string>> = {
  notEvidenced: "not evidenced",
  weakness: "weakness",
  advice: "advice",
};

const headings: Readonly<Record<Subject["kind"], string>> = {
  body: "Bodies",
  school: "Schools",
  document: "Documents",
  citation: "Citations",
  cycle: "Review cycles",
  objective: "Objectives",
  target: "Targets",
  group: "Groups",
  action: "Actions",
  measure: "Measures",
  impactAssessment: "Impact assessments",
  silencing: "Silenced results",
};

const isInstrument = (id: string): id is InstrumentId => id in instrumentDetails;

const lawOf = ({ citation, severity }: Check): string => {
  if (citation === null) return severity === "notEvidenced" ? "as each result cites it" : "";
  const { instrument, provision, url } = citation;
  const { number, title, kind } = isInstrument(instrument)
    ? instrumentDetails[instrument]
    : { number: null, title: instrument, kind: null };
  const text = `${kind === "act" ? title : (number ?? title)} ${provision}`;
  return url === null ? text : `[${text}](${url})`;
};

/** Text in a page is text: neither markup nor a template. */
const escaped = (text: string): string => text.replace(/[<>{}|]/g, (sign) => `&#${sign.codePointAt(0)};`);

const row = (check: Check): string =>
  `| [${check.id}](#${check.id}) | ${severities[check.severity]} | ${check.subject} | ${lawOf(check)} |`;

const section = (check: Check): string => {
  const law = lawOf(check);
  return [
    `### ${check.id} {#${check.id}}`,
    escaped(looksAt(check)),
    `**If not met:** ${severities[check.severity]}${law === "" ? "" : ` · ${law}`}`,
    `**What to do** (\`${check.remedy}\`)**:** ${escaped(formalEnGb.remedies[check.remedy as RemedyCode])}`,
  ].join("\n\n");
};

/** The whole page, in Markdown. */
export const auditPage = (): string => {
  const all: readonly Check[] = checks;
  const kinds = [...new Set(all.map(({ subject }) => subject))];
  const sections = kinds.flatMap((kind) => [
    `## ${headings[kind]}`,
    ...all.filter(({ subject }) => subject === kind).map(section),
  ]);
  return `${[
    "<!-- Written by docs/audit/write.ts from packages/rules/src/audit/checks. Change a check there. -->",
    "# Audit checks",
    `The ${all.length} checks that \`audit\` runs. Each judges one kind of part of a plan, and answers met, not met, undetermined with the questions to ask, or not applicable. What is not met is about the record: no check says that law was broken.`,
    [
      "- *Not evidenced*: statute asks for it, and the record does not show it.",
      "- *Weakness*: the document is unclear, contradicts itself or says something of the law that does not hold.",
      "- *Advice*: good practice.",
    ].join("\n"),
    "A result can be silenced: record in the plan's `silenced` which check and which part, why, by whose decision and from which day. The result stays in the list, marked with the reason. Where no law stands beside a check, it is good practice, or each result cites the law that it was judged by.",
    ["| check | if not met | of each | law |", "| --- | --- | --- | --- |", ...all.map(row)].join("\n"),
    ...sections,
  ].join("\n\n")}\n`;
};
