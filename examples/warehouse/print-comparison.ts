import type { Finding, Gap, Summary } from "@equality/model";
import { printTable } from "../report/print-table.ts";
import type { Answer } from "./answer.ts";
import { nearness } from "./compare.ts";
import { allowedInFindings, differenceOfFindings, findingsOf } from "./findings.ts";

/** Prints how near an engine came to the summary made in this process and to its gaps. Says whether they are the same. */
export const printComparison = (inProcess: Summary, { engine, summary }: Answer): boolean => {
  const near = nearness(inProcess, summary);
  printTable(
    `${engine}: the summary, beside the one made in this process`,
    ["measure", "outcome", "difference, as a share of what rounding allows"],
    [32, 18, 50],
    near.map(({ measure, outcome, ofAllowed }) => [
      measure,
      outcome,
      ofAllowed === 0 ? "none" : ofAllowed.toPrecision(2),
    ]),
  );
  const theirs = findingsOf(summary);
  const gaps = findingsOf(inProcess).map(({ measure, finding }, i) => ({
    measure,
    finding,
    difference: differenceOfFindings(finding, theirs[i]?.finding ?? finding),
  }));
  printTable(
    `${engine}: gaps of disadvantaged pupils to all others, and their difference as a share of the width of the interval`,
    ["measure", "gap, with its interval", "method", "difference"],
    [30, 50, 18, 18],
    gaps.map(({ measure, finding, difference }) => [
      measure,
      ...shown(finding),
      difference === 0 ? "none" : difference.toExponential(1),
    ]),
  );
  return (
    near.every(({ outcome }) => outcome !== "NOT THE SAME") &&
    gaps.every(({ difference }) => difference <= allowedInFindings)
  );
};

const shown = (finding: Finding<Gap>): [string, string] => {
  if (finding.kind !== "determined") return [finding.kind, ""];
  const { estimate, interval, method, unit } = finding.value;
  const limits =
    interval.kind === "interval" ? `${interval.lower.toFixed(4)} to ${interval.upper.toFixed(4)}` : interval.kind;
  return [`${estimate.kind === "known" ? estimate.value.toFixed(4) : estimate.kind} (${limits}) ${unit}`, method];
};
