import { printTable } from "../report/print-table.ts";
import { type AgainstPublished, againstPublished, meanOfRates, persistentByEnrolments } from "./against-published.ts";
import { count, percent, shown } from "./numbers.ts";
import type { Attendance } from "./read-attendance.ts";

/** Prints each region's pooled absence rate beside the published one. */
export const printAbsence = (rows: readonly Attendance[]): void => {
  const regions = againstPublished(rows);
  printTable(
    "Overall absence, 2025/26 to date: authorities pooled, and the region as published",
    ["region and phase", "authorities", "sessions missed of possible", "pooled", "published", "what follows"],
    [24, 13, 27, 20, 20, 44],
    regions.map((region) => [
      nameOf(region),
      String(region.authorities.length),
      region.pooled.kind === "pooled" ? `${count(region.pooled.missed)} of ${count(region.pooled.possible)}` : "none",
      region.pooled.kind === "pooled" ? percent(100 * region.pooled.rate) : "none",
      shown(region.published.publishedRate, percent),
      whatFollows(region),
    ]),
  );
  printTable(
    "What does not give the published figure: a mean of rates, and shares weighted by enrolments",
    ["region and phase", "mean of rates", "absence as published", "persistent, weighted", "persistent as published"],
    [24, 20, 22, 22, 25],
    regions
      .filter(({ outcome }) => outcome === "agrees")
      .map((region) => [
        nameOf(region),
        percentOrNone(meanOfRates(region.authorities)),
        shown(region.published.publishedRate, percent),
        percentOrNone(persistentByEnrolments(region.authorities)),
        shown(region.published.publishedPersistent, percent),
      ]),
  );
};

const nameOf = ({ region, phase }: AgainstPublished): string => `${region}, ${phase.toLowerCase()}`;

const percentOrNone = (value: number | null): string => (value === null ? "none" : percent(value));

const whatFollows = ({ outcome, pooled, published }: AgainstPublished): string => {
  switch (outcome) {
    case "agrees":
      return "the same, to every printed digit";
    case "differs":
      return "NOT THE SAME";
    case "otherSessions":
      return `not compared: the region was published with ${shown(published.possible, count)} possible sessions`;
    case "incomplete":
      return pooled.kind === "incomplete"
        ? `no rate: withheld for ${pooled.without.join(", ")}. The published total less the others would tell it: not printed`
        : "no rate: the region's own figures are withheld";
  }
};
