import type { Assessment, EqualityPlan, Finding, ReviewSource } from "@equality/model";
import { formalEnGb } from "@equality/render/en-gb";
import { every } from "./every.ts";
import { plain } from "./plain.ts";
import { given, why } from "./why.ts";

type Day = { readonly lastDay: string; readonly status: "inTime" | "late"; readonly days: number };

/** A row for each duty, each document, each cycle of its own, and each period: what, the next day, and why. */
export const dueRows = ({ plan, deadlines, nextReviews, localReviews, periods }: Assessment): string[][] => {
  const titleOf = (id: string) => plan.documents.find((document) => document.id === id)?.title ?? id;
  const nameOf = (id: string) => plan.schools.find((school) => school.id === id)?.name ?? id;
  const cycleOf = cycleIn(plan);
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
          first === undefined ? "" : `${day(first)}, ${sourceOf(first.source, cycleOf)}`,
          ...calledFor.map(
            ({ from, lastDay }) =>
              `review called for from ${shown(from)}, ${lastDay === null ? "no last day set" : `by ${shown(lastDay)}`}`,
          ),
        ].join("\n"),
      ),
      [why(finding), ...earlyTriggers(plan, document)].join("\n"),
    ]),
    ...localReviews.map(({ document, cycle, finding }) => [
      `${cycleOf(cycle)}: ${titleOf(document)} (local policy)`,
      each(finding, day),
      why(finding),
    ]),
    ...periods.map(({ document, finding }) => [
      `Period: ${titleOf(document)}`,
      each(finding, ({ endsOn, ended }) => `${ended ? "ended" : "ends"} ${shown(endsOn)}`),
      why(finding),
    ]),
    ...plan.documents.flatMap(({ title, reports = [] }) =>
      reports.map(({ what, text, every: interval, bound }) => [
        `Promised in ${title}`,
        "no first day given",
        plain(
          formalEnGb.policy.reports.item({
            what,
            every: every(interval),
            atMost: bound === "atMost",
            by: null,
            to: null,
            printed: text,
          }),
        ),
      ]),
    ),
  ];
};

/** A document's own cycle by how often and by whom. */
const cycleIn =
  ({ documents, roles }: EqualityPlan) =>
  (id: string): string => {
    const cycle = documents.flatMap(({ reviewCycles }) => reviewCycles).find((one) => one.id === id);
    const by = roles.find((role) => role.id === cycle?.by)?.label;
    const review = plain(formalEnGb.due.cycleDue({ every: every(cycle?.every) }));
    return by === undefined ? review : `${review}, by ${by}`;
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
  return ["undetermined:", ...finding.alternatives.map((one) => `${say(one.value)}, ${given(one.given)}`)].join("\n");
};

const shown = formalEnGb.shown.day;

const day = ({ lastDay, status, days }: Day): string => {
  const length = formalEnGb.shown.number(days, "days", 0);
  return `${shown(lastDay)} (${status === "late" ? `${length} ago` : `in ${length}`})`;
};

const sourceOf = (source: ReviewSource, cycleOf: (id: string) => string): string =>
  source.kind === "duty" ? `for ${formalEnGb.due.duty[source.duty]}` : uncapitalised(cycleOf(source.cycle));

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
