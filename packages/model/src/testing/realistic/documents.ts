import type { LifecycleEvent, PlanDocument } from "../../plan/document.ts";
import type { PrintedDate } from "../../printed-date.ts";
import { two } from "../plain-date.ts";
import type { Choices } from "./choices.ts";

/** A day of a year, or only the month. `half` keeps what comes first in one half of the year and what follows in the other. */
const dayOrMonth = ({ oneOf, between }: Choices, year: number, half: "first" | "second"): PrintedDate => {
  const month = two(half === "first" ? between(1, 6) : between(7, 12));
  const day = two(between(1, 28));
  return oneOf<PrintedDate>(
    { kind: "day", day: `${year}-${month}-${day}`, printed: `${day}/${month}/${year}` },
    { kind: "month", month: `${year}-${month}`, printed: `${month}/${year}` },
  );
};

/** Approved, then published; a document may print both dates, one of them, or neither. */
const events = (choices: Choices, year: number): LifecycleEvent[] => {
  const approved: LifecycleEvent = { kind: "approved", on: dayOrMonth(choices, year, "first"), by: ["board"] };
  const published: LifecycleEvent = { kind: "published", on: dayOrMonth(choices, year, "second") };
  return choices.oneOf<LifecycleEvent[]>([published], [approved, published], [approved], []);
};

const objectivesDocument = (choices: Choices, year: number): PlanDocument => ({
  id: "objectives",
  body: "trust",
  kind: choices.oneOf("objectives", "actionPlan"),
  title: `Equality objectives ${year} to ${year + 4}`,
  discharges: ["equalityObjectives"],
  events: events(choices, year),
  reviewCycles: [
    {
      id: "board-review",
      by: "board",
      every: choices.oneOf("P4Y", "P3Y", "P1Y"),
      bound: choices.oneOf("exact", "atMost"),
      runsFrom: "approved",
      printed: "reviewed by the board, or sooner if the law changes",
      earlyIf: [{ id: "law-changes", reason: "lawChanges", printed: "if the law changes" }],
    },
  ],
  citations: [{ id: "equality-act", printed: "Equality Act 2010" }],
});

const informationStatement = (choices: Choices, year: number): PlanDocument => ({
  id: "information",
  body: "trust",
  kind: "dutyStatement",
  title: "Equality information and statement",
  discharges: ["equalityInformation"],
  events: events(choices, year),
  reviewCycles: [],
  nextReview: dayOrMonth(choices, year + 1, "second"),
  citations: [{ id: "specific-duties", printed: "Specific Duties Regulations 2011" }],
});

const accessibilityPlan = (choices: Choices, year: number): PlanDocument => ({
  id: "accessibility",
  body: "trust",
  scope: { kind: "schools", schools: ["school-1"] },
  kind: "accessibilityPlan",
  title: `Accessibility plan ${year}-${two((year + 3) % 100)}`,
  discharges: ["accessibilityPlan"],
  events: events(choices, year),
  reviewCycles: [],
  period: {
    kind: "years",
    from: year,
    until: year + 3,
    reckonedAs: "unstated",
    printed: `${year}-${two((year + 3) % 100)}`,
  },
  citations: [],
});

/** A document of objectives, and often a statement of information, or an accessibility plan for one school as well. */
export const realisticDocuments = (choices: Choices, year: number): PlanDocument[] => {
  const others = choices.oneOf([], [informationStatement], [informationStatement, accessibilityPlan]);
  return [objectivesDocument(choices, year), ...others.map((document) => document(choices, year))];
};
