import { printTable } from "../report/print-table.ts";
import { absenceGap } from "./absence-gap.ts";
import { type AgainstPublished, againstPublished, meanOfRates, persistentByEnrolments } from "./against-published.ts";
import { count, percent, points, shown } from "./numbers.ts";
import type { Attendance } from "./read-attendance.ts";

/** Prints each region's pooled absence rate beside the published one, and the gap between two regions. */
export const printAbsence = (rows: readonly Attendance[]): void => {
  const regions = againstPublished(rows);
  printTable(
    "Overall absence, 2025/26 to date: authorities pooled, and the region as published",
    ["region and phase", "authorities", "sessions missed of possible", "pooled", "published", "what follows"],
    [24, 13, 27, 20, 20, 44],
    regions.map(({ authorities, published, pooled, outcome }) => [
      nameOf(published),
      String(authorities.length),
      pooled === null ? "none" : `${count(pooled.missed)} of ${count(pooled.possible)}`,
      pooled === null ? "none" : percent(100 * pooled.rate),
      shown(published.publishedRate, percent),
      whatFollows(outcome, published, authorities),
    ]),
  );
  printTable(
    "What does not give the published figure: a mean of rates, and shares weighted by enrolments",
    ["region and phase", "mean of rates", "absence as published", "persistent, weighted", "persistent as published"],
    [24, 20, 22, 22, 25],
    regions
      .filter(({ outcome }) => outcome === "agrees")
      .map(({ authorities, published }) => [
        nameOf(published),
        percentOrNone(meanOfRates(authorities)),
        shown(published.publishedRate, percent),
        percentOrNone(persistentByEnrolments(authorities)),
        shown(published.publishedPersistent, percent),
      ]),
  );
  printTable(
    "Overall absence: West Midlands minus Yorkshire and The Humber, in percentage points (above 0: more absence)",
    [
      "phase",
      "West Midlands",
      "Yorkshire and The Humber",
      "gap",
      "95% limits, between authorities",
      "method",
      "worse off",
    ],
    [12, 27, 27, 8, 20, 14, 26],
    ["Primary", "Secondary"].map((phase) => [phase, ...gapRow(rows, phase)]),
  );
};

const gapRow = (rows: readonly Attendance[], phase: string): string[] => {
  const question = { region: "West Midlands", other: "Yorkshire and The Humber", phase };
  const finding = absenceGap(rows, question);
  if (finding.kind !== "determined") return ["", "", finding.kind, "", "", ""];
  const { group, comparator, estimate, interval, method, worseOff } = finding.value;
  const sessions = ({ figure }: { readonly figure: typeof group.figure }): string =>
    figure.kind === "known" ? `${count(figure.numerator ?? 0)} of ${count(figure.denominator ?? 0)}` : figure.kind;
  return [
    sessions(group),
    sessions(comparator),
    estimate.kind === "known" ? points(100 * estimate.value) : estimate.kind,
    interval.kind === "interval" ? `${points(100 * interval.lower)} to ${points(100 * interval.upper)}` : interval.kind,
    method,
    worseOff === "group" ? question.region : worseOff === "comparator" ? question.other : worseOff,
  ];
};

const nameOf = ({ region, phase }: Attendance): string => `${region}, ${phase.toLowerCase()}`;

const percentOrNone = (value: number | null): string => (value === null ? "none" : percent(value));

const whatFollows = (
  outcome: AgainstPublished["outcome"],
  published: Attendance,
  authorities: readonly Attendance[],
): string => {
  switch (outcome) {
    case "agrees":
      return "the same, to every printed digit";
    case "differs":
      return "NOT THE SAME";
    case "otherSessions":
      return `not compared: the region was published with ${shown(published.possible, count)} possible sessions`;
    case "withheld": {
      const withheld = [...authorities, published].filter(({ possible }) => possible.kind !== "known");
      const names = withheld.map(({ authority, region }) => authority || region).join(", ");
      return `no rate: withheld for ${names}. The published total less the others would tell it: not printed`;
    }
  }
};
