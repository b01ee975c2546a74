import { refuse, requireFinite, requirePositive } from "../statistics/arguments.ts";
import type { MeasureSpec, SummarySpec } from "./measure.ts";

/** Refuses a specification that no summary can be of. */
export const requireSpec = ({ keys, measures }: SummarySpec): void => {
  requireOnce("keys", keys);
  requireOnce(
    "the ids of measures",
    measures.map(({ id }) => id),
  );
  if (measures.length === 0) refuse("measures", "a list with at least one measure", "none");
  for (const [i, measure] of measures.entries()) requireMeasure(`measures[${i}]`, measure);
};

const requireOnce = (name: string, values: readonly string[]): void => {
  const twice = values.find((value, i) => values.indexOf(value) !== i);
  if (twice !== undefined) refuse(name, "different from each other", `${twice} twice`);
};

const requireMeasure = (name: string, measure: MeasureSpec): void => {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(measure.id))
    refuse(`${name}.id`, "an id of up to 64 letters, digits, hyphens, dots or underscores", measure.id);
  if (measure.kind === "rate") requireWholeFrom1(`${name}.per`, measure.per);
  if (measure.kind === "histogram") {
    requireFinite(`${name}.from`, measure.from);
    requirePositive(`${name}.step`, measure.step);
    requireWholeFrom1(`${name}.bins`, measure.bins);
  }
  if (measure.kind === "proportion" && measure.rule.kind === "shareOfPossible") {
    requireWholeFrom1(`${name}.rule.atLeast.missed`, measure.rule.atLeast.missed);
    requireWholeFrom1(`${name}.rule.atLeast.of`, measure.rule.atLeast.of);
  }
};

const requireWholeFrom1 = (name: string, value: number): void => {
  if (!(Number.isSafeInteger(value) && value >= 1)) refuse(name, "a whole number, 1 or more", value);
};
