import type { GapEstimate, GapFigure, GapInterval } from "@equality/model";
import type { GapConclusion, GapKindName } from "@equality/model/vocabulary";
import type { ExplanationWording } from "../../wording/explanation.ts";
import { digitsOf } from "../numbers.ts";
import { say } from "../say.ts";
import { changeShown, valueShown } from "./figure-shown.ts";
import { gapReasons } from "./gap-reasons.ts";

type Steps = ExplanationWording["explanation"]["step"];

/** Decimals of a figure inside a calculation; a page shows fewer. */
const decimals = 4;
const shown = (value: number): string => digitsOf(value, decimals);

/** "98 of 220, which is 0.4455". */
const figure = (value: GapFigure): string => {
  switch (value.kind) {
    case "known": {
      const { numerator, denominator, people } = value;
      if (numerator !== undefined && denominator !== undefined)
        return `${shown(numerator)} out of ${shown(denominator)}, which is ${shown(value.value)}`;
      return people === null ? shown(value.value) : `${shown(value.value)}, of ${shown(people)} people`;
    }
    case "nobody":
      return "nobody at all";
    case "suppressed":
      return "withheld";
  }
};

const kinds: Readonly<Record<GapKindName, string>> = {
  difference: "the group's figure less the other side's",
  relativeDifference: "the difference as a share of the other side's figure",
  riskRatio: "the group's figure over the other side's",
  rateRatio: "the group's rate over the other side's",
  standardisedDifference: "the difference in standard deviations",
  gapIndex: "the gap index, from the mean ranks of the two sides",
  payGap: "by how many per cent of men's pay women's pay is lower",
};

const estimate = (value: GapEstimate): string => {
  switch (value.kind) {
    case "known":
      return shown(value.value);
    case "notEstimable":
      return `a gap that cannot be worked out, because ${gapReasons[value.because]}`;
    case "suppressed":
      return "withheld";
  }
};

const interval = (value: GapInterval): string => {
  switch (value.kind) {
    case "interval":
      return `is from ${shown(value.lower)} to ${shown(value.upper)}`;
    case "lowerLimitOnly":
      return `begins at ${shown(value.lower)} and has no end`;
    case "none":
      return `cannot be given, because ${gapReasons[value.because]}`;
    case "suppressed":
      return "is withheld";
  }
};

const conclusions: Readonly<Record<GapConclusion | "suppressed", string>> = {
  intervalIncludesZero: "It includes zero, so chance alone could explain the gap.",
  intervalExcludesZero: "It leaves out zero, so chance alone is an unlikely cause of the gap.",
  intervalIncludesOne: "It includes one, so chance alone could explain the gap.",
  intervalExcludesOne: "It leaves out one, so chance alone is an unlikely cause of the gap.",
  noInterval: "Whether chance alone could explain the gap cannot be told.",
  notEstimable: "Nothing can be concluded.",
  suppressed: "What follows is withheld.",
};

/** The steps of a gap between a group and those with whom it is compared. */
export const gapSteps: Pick<
  Steps,
  "restOfWhole" | "enoughPeople" | "gapWorkedOut" | "intervalRead" | "gapChanged" | "gapSplit" | "manyCompared"
> = {
  restOfWhole: ({ inputs, result }) => [
    say`Everyone: ${figure(inputs.whole)}. The group is part of that: ${figure(inputs.group)}.`,
    say`All others: ${figure(result)}.`,
  ],
  enoughPeople: ({ inputs, result }) => [
    inputs.fewest.kind === "known"
      ? say`The smaller side has ${shown(inputs.fewest.value)} people, which is ${result ? "not fewer" : "fewer"} than the ${shown(inputs.minimum)} that the policy asks for.`
      : say`The policy asks for ${shown(inputs.minimum)} people on each side.`,
  ],
  gapWorkedOut: ({ inputs, result }) => [
    say`The group: ${figure(inputs.group)}. Those compared with: ${figure(inputs.comparator)}.`,
    say`The gap is ${kinds[inputs.kind]}: ${estimate(result)}.`,
  ],
  intervalRead: ({ inputs, result }) => [
    say`The interval, at ${shown(inputs.confidence * 100)}% confidence, ${interval(inputs.interval)}.`,
    say`${conclusions[result]}`,
  ],
  gapChanged: ({ inputs: { before, after }, result }, { measure }) => {
    const value = (one: number) => valueShown(one, { measure, subject: "value" });
    const change = (one: number) => changeShown(one, { measure });
    return [
      say`The group went from ${value(before.group)} to ${value(after.group)}, those compared with from ${value(before.comparator)} to ${value(after.comparator)}.`,
      say`The gap changed by ${change(result.change)}: ${change(result.groupEffect)} through the group and ${change(result.comparatorEffect)} through the others.`,
    ];
  },
  gapSplit: ({ inputs, result }, figures) => [
    say`Of the gap, ${changeShown(inputs.gap, figures)}, ${changeShown(result.rate, figures)} lies within the ${shown(inputs.strata)} parts by ${inputs.by}, and ${changeShown(result.composition, figures)} comes from how people are spread over them.`,
  ],
  manyCompared: ({ inputs }) => [
    say`${shown(inputs.p.length)} comparisons were made, and chance finds gaps among many; their p-values are adjusted for that.`,
  ],
};
