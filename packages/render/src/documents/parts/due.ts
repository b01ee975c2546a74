import type { BodyDeadline, Citation, Finding, PlanDocument, Step } from "@equality/model";
import { statuteRows } from "@equality/model/statute";
import { table } from "../../tree/build.ts";
import type { Block, Cell } from "../../tree/node.ts";
import type { Phrase, Said } from "../../wording/said.ts";
import { assumed } from "../assumed.ts";
import { cell, said, unique } from "../blocks.ts";
import { type Context, find } from "../context.ts";
import { dayNode, everyNode, monthsNode, numberNode } from "../nodes.ts";
import { isFor } from "./is-for.ts";

type Timely = { readonly lastDay: string; readonly status: "inTime" | "late"; readonly days: number };

/** What is next due because of a document: the duties it discharges, and its own cycles. */
export const dueBlocks = (context: Context, document: PlanDocument): readonly Block[] => {
  const { due: say } = context.words;
  const rows = [...dutyRows(context, document), ...cycleRows(context, document)];
  if (rows.length === 0) return [];
  const { what, footing, lastDay } = say.columns;
  return [
    table(say.caption, [what, footing, lastDay], rows),
    ...(rows.length > 1 ? said(firstSaid(context, document.id)) : []),
    ...said(looserSaid(context, document)),
  ];
};

const dutyRows = (context: Context, document: PlanDocument): readonly (readonly Cell[])[] => {
  const { due: say } = context.words;
  const together = document.alsoOf !== undefined;
  return context.published.deadlines
    .filter((deadline) => isBecauseOf(document, deadline, context) && deadline.finding.kind !== "notApplicable")
    .map(({ body, duty, school, basis, row, finding }) => [
      cell(
        say.dutyDue({
          duty: say.duty[duty],
          whose:
            school !== undefined
              ? find(context.plan.schools, school).name
              : together
                ? find(context.plan.bodies, body).name
                : null,
        }),
      ),
      cell(say.footing({ basis, citations: citationsOf(finding.explanation.steps, row) })),
      cell(lastDaySaid(context, finding)),
    ]);
};

/** Whether a deadline is for a duty that a document discharges, of a body and for a school whose document it is. */
const isBecauseOf = (document: PlanDocument, { body, school, duty }: BodyDeadline, { plan }: Context): boolean =>
  [document.body, ...(document.alsoOf ?? [])].includes(body) &&
  document.discharges.includes(duty) &&
  (school === undefined || isFor(find(plan.schools, school))(document));

const cycleRows = (context: Context, document: PlanDocument): readonly (readonly Cell[])[] => {
  const { due: say } = context.words;
  return context.published.localReviews
    .filter((review) => review.document === document.id)
    .map(({ cycle, finding }) => [
      cell(say.cycleDue({ every: everyNode(context, find(document.reviewCycles, cycle)) })),
      cell(say.localFooting),
      cell(lastDaySaid(context, finding)),
    ]);
};

/** Citations of the steps, each once; while there are none, that of the row of the statute tables. */
const citationsOf = (steps: readonly Step[], row: string): readonly Citation[] => {
  const all = steps.flatMap(({ citations = [] }) => citations);
  if (all.length === 0) return statuteRows.filter(({ id }) => id === row).map(({ citation }) => citation);
  return all.filter(
    ({ instrument, provision }, i) =>
      all.findIndex((other) => other.instrument === instrument && other.provision === provision) === i,
  );
};

const lastDaySaid = (
  context: Context,
  finding: Finding<Timely & { readonly interpretation?: "strict" | undefined }>,
): Said => {
  const { due: say, open } = context.words;
  const one = (value: Timely & { readonly interpretation?: "strict" | undefined }, given: Phrase | null): Said =>
    say.lastDay({
      day: dayNode(context, value.lastDay),
      status: value.status,
      days: numberNode(context, value.days, "days"),
      strict: value.interpretation === "strict",
      given,
    });
  switch (finding.kind) {
    case "determined":
      return one(finding.value, null);
    case "undetermined":
      return [
        ...say.cannotTell,
        ...unique(finding.open.map(({ code }) => code)).flatMap((code) => open.question[code]),
        ...finding.alternatives.flatMap(({ given, value }) => one(value, assumed(context.words, given))),
      ];
    case "notApplicable":
      return open.reason[finding.because];
  }
};

/** Which of several days comes first, under each assumption. */
const firstSaid = (context: Context, document: string): Said => {
  const { due: say } = context.words;
  const finding = context.published.nextReviews.find((review) => review.document === document)?.finding;
  if (finding === undefined || finding.kind === "notApplicable") return [];
  const readings = finding.kind === "determined" ? [{ given: null, value: finding.value }] : finding.alternatives;
  return readings.flatMap(({ given, value: { days } }) => {
    const [first, ...others] = days;
    if (first === undefined || others.length === 0) return [];
    return say.first({
      day: dayNode(context, first.lastDay),
      given: given === null ? null : assumed(context.words, given),
    });
  });
};

/** Where a cycle of the document's own is longer than statute allows. */
const looserSaid = (context: Context, { reviewCycles }: PlanDocument): Said =>
  context.published.audit
    .filter(({ subject }) => subject.kind === "cycle" && reviewCycles.some(({ id }) => id === subject.id))
    .flatMap(({ finding }) => finding.explanation.steps)
    .flatMap((step) =>
      step.code === "intervalCompared" && step.result === "looser"
        ? context.words.due.looser({
            duty: context.words.due.duty[step.inputs.duty],
            local: monthsNode(context, step.inputs.localMonths),
            statutory: monthsNode(context, step.inputs.statutoryMonths),
          })
        : [],
    );
