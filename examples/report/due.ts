import type { Assessment, Assumption, EqualityPlan, Finding, ReviewSource } from "@equality/model";
import { formalEnGb } from "@equality/render/en-gb";
import { why } from "./why.ts";

type Day = { readonly lastDay: string; readonly status: "inTime" | "late"; readonly days: number };

/** A row for each duty, each document, each cycle of its own, and each period: what, the next day, and why. */
export const dueRows = ({ plan, deadlines, nextReviews, localReviews, periods }: Assessment): string[][] => {
  const titleOf = (id: string) => plan.documents.find((document) => document.id === id)?.title ?? id;
  const nameOf = (id: string) => plan.schools.find((school) => school.id === id)?.name ?? id;
  return [
    ...deadlines
      .filter(({ finding }) => finding.kind !== "notApplicable")
      .map(({ duty, school, basis, finding }) => [
        `Duty: ${formalEnGb.due.duty[duty]}${school === undefined ? "" : `, ${nameOf(school)}`} (${basis})`,
        each(finding, day),
        why(finding),
      ]),
    ...nextReviews.map(({ document, finding }) => [
      `Document: ${titleOf(document)}`,
      each(finding, ({ days: [first], calledFor }) =>
        [
          first === undefined ? "" : `${day(first)}, ${sourceOf(first.source)}`,
          ...calledFor.map(
            ({ from, lastDay }) =>
              `review called for from ${from}, ${lastDay === null ? "no last day set" : `by ${lastDay}`}`,
          ),
        ].join("\n"),
      ),
      [why(finding), ...earlyTriggers(plan, document)].join("\n"),
    ]),
    ...localReviews.map(({ document, cycle, finding }) => [
      `Own cycle: ${cycle}, of ${titleOf(document)} (local policy)`,
      each(finding, day),
      why(finding),
    ]),
    ...periods.map(({ document, finding }) => [
      `Period: ${titleOf(document)}`,
      each(finding, ({ endsOn, ended }) => `${ended ? "ended" : "ends"} ${endsOn}`),
      why(finding),
    ]),
    ...plan.documents.flatMap(({ title, reports = [] }) =>
      reports.map(({ text, every }) => [
        `Promised in ${title}`,
        every === undefined ? "no interval given" : `every ${every}; no first day given`,
        text,
      ]),
    ),
  ];
};

/** What can make a document's review fall early, and whether it is recorded to have happened. */
const earlyTriggers = ({ documents }: EqualityPlan, id: string): string[] =>
  documents
    .filter((document) => document.id === id)
    .flatMap(({ reviewCycles }) => reviewCycles)
    .filter(({ earlyIf }) => earlyIf.length > 0)
    .map(({ earlyIf, calls = [] }) => {
      const triggers = earlyIf.map(({ printed }) => printed).join("; ");
      return `Earlier if: ${triggers} (${earlyIf.length} triggers, ${calls.length === 0 ? "none" : calls.length} recorded).`;
    });

/** What a finding says, or what it would say under each assumption. */
const each = <Value>(finding: Finding<Value>, say: (value: Value) => string): string => {
  if (finding.kind === "determined") return say(finding.value);
  if (finding.kind === "notApplicable") return "no day: nothing sets one";
  if (finding.alternatives.length === 0) return "cannot be told";
  return ["undetermined:", ...finding.alternatives.map(({ given, value }) => `${say(value)}, ${assuming(given)}`)].join(
    "\n",
  );
};

const day = ({ lastDay, status, days }: Day): string =>
  `${lastDay} (${status === "late" ? `${days} days ago` : `in ${days} days`})`;

const sourceOf = (source: ReviewSource): string =>
  source.kind === "duty" ? `for ${formalEnGb.due.duty[source.duty]}` : `by its own cycle ${source.cycle}`;

const assuming = ({ question, answer, because }: Assumption): string => {
  switch (because) {
    case "approvalStandsIn":
      return `if published when approved, ${answer}`;
    case "signatureStandsIn":
      return `if published when signed, ${answer}`;
    case "otherEventStandsIn":
      return `if published on ${answer}`;
    case "thresholdReached":
      return `if there are ${answer} employees or more`;
    case "firstPossibleDay":
    case "lastPossibleDay":
      return `if it was on ${answer}`;
    case "firstObserved":
      return `if it starts from the figure of ${answer}`;
    case "reading":
      return question === "yearsReckonedAs" ? `if ${answer} years are meant` : `if ${question} is ${answer}`;
  }
};
