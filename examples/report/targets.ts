import type { Assessment, EqualityPlan, Figure, Finding, TargetProgress, TargetReading } from "@equality/model";
import { why } from "./why.ts";

/** A row for each target: what was promised, each reading of it, and why, or what has to be asked. */
export const targetRows = ({ plan, readings }: Assessment): string[][] =>
  readings.map(({ target: id, finding }) => [printedOf(plan, id), says(finding), why(finding)]);

/** A row for each target: what was promised, how it stands, and why, or what has to be known. */
export const progressRows = ({ plan, progress }: Assessment): string[][] =>
  progress.map(({ target: id, finding }) => [printedOf(plan, id), stands(finding), why(finding)]);

const printedOf = (plan: EqualityPlan, id: string): string =>
  plan.objectives.flatMap(({ targets }) => targets).find((target) => target.id === id)?.printed ?? id;

const stands = (finding: Finding<TargetProgress>): string => {
  if (finding.kind === "notApplicable") return "no status";
  if (finding.kind === "determined") return [finding.value.status, ...finding.value.cautions].map(inWords).join("\n");
  const open = finding.open.map(({ code }) => inWords(code)).join(", ");
  const answers = finding.alternatives.map(
    ({ given, value }) => `if ${inWords(String(given.answer))}: ${inWords(value.status)}`,
  );
  return [`undetermined: ${open}`, ...answers].join("\n");
};

/** A code as its words: "on course" of `onCourse`. */
const inWords = (code: string): string => code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const says = (finding: Finding<TargetReading>): string => {
  if (finding.kind === "determined") return reading(finding.value);
  if (finding.kind === "notApplicable") return "not applicable";
  return ["undetermined, no verdict:", ...finding.alternatives.map(({ value }) => `either ${reading(value)}`)].join(
    "\n",
  );
};

const reading = (value: TargetReading): string => `${meaning(value)}${due(value)}`;

const meaning = (value: TargetReading): string => {
  switch (value.kind) {
    case "shareOfBaseline":
      return `${value.direction} by ${percent(value.share)} of the old value${goal(value.goal)}`;
    case "percentagePoints":
      return `${value.direction} by ${percent(value.change).replace("%", "")} percentage points${goal(value.goal)}`;
    case "absoluteChange":
      return `${value.direction} by ${value.change}${goal(value.goal)}`;
    case "level":
      return `${value.operator} ${value.level}${value.upTo === undefined ? "" : ` to ${value.upTo}`}`;
    case "balance":
      return `${value.operator} ${value.numerator} in ${value.denominator}${value.eitherWay ? ", either way" : ""}`;
    case "direction":
      return `${value.direction}, no amount`;
    case "coverage":
      return `coverage: ${percent(value.share)} of ${value.of === "schoolsOfKind" ? "schools of a kind" : value.of}`;
    case "recurring":
      return `recurring: ${value.times} every ${value.every}`;
    case "milestone":
      return "milestone: done or not done";
    case "qualitative":
      return "judged in words";
  }
};

const due = ({ due: days }: TargetReading): string =>
  days === null ? "" : `, by a day from ${days.first} to ${days.last}`;

const goal = (figure: Figure): string => (figure.kind === "known" ? `, to ${figure.value}` : "");

// A share such as 0.15 is a binary fraction: 100 times it need not be 15 exactly.
const percent = (share: number): string => `${Number((share * 100).toFixed(6))}%`;
