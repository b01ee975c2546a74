import type { Target, TargetReading } from "@equality/model";
import type { Share } from "../../frequencies.ts";
import type { Comparison } from "../../wording/shown.ts";
import { type Context, find } from "../context.ts";
import { measuredOf } from "./measured.ts";
import { readingsOf } from "./missing.ts";

/** All shares that a page tells of a target, so that each is shown with the same denominator. */
export const comparisonOf = (context: Context, target: Target): Comparison => ({
  of: countedIn(context, target),
  schools: schoolsCovered(context, target),
  shares: [...measured(context, target), ...promised(context, target)],
  decimals: context.published.policy.decimals,
});

/** A ratio of sums about attendance is sessions attended or missed, of those that were possible. */
const countedIn = ({ plan }: Context, target: Target): Comparison["of"] => {
  if (!("subject" in target) || target.subject.measure === undefined) return "people";
  const { kind, topic, better } = find(plan.measures, target.subject.measure);
  if (kind !== "ratioOfSums" || topic !== "attendance") return "people";
  if (better === "higher") return "daysAttended";
  return better === "lower" ? "daysMissed" : "people";
};

const schoolsCovered = (context: Context, target: Target): number | null =>
  target.kind === "coverage" && target.of.kind === "schools"
    ? (measuredOf(context, target.id)?.schools.length ?? null)
    : null;

const known = (figure: { readonly kind: string; readonly value?: number }): readonly number[] =>
  figure.kind === "known" && figure.value !== undefined ? [figure.value] : [];

const measured = (context: Context, target: Target): readonly Share[] => {
  const readings = readingsOf(context, target.id);
  const { value, restatedFrom = [] } = target.baseline ?? {};
  const starts =
    readings.length > 0
      ? readings.flatMap((reading) => ("baseline" in reading ? known(reading.baseline) : []))
      : value === undefined
        ? []
        : [value];
  const progress = measuredOf(context, target.id);
  const found = progress === null ? [] : [progress.baseline, progress.observed].flatMap(({ figure }) => known(figure));
  return [...starts, ...restatedFrom.map((one) => one.value), ...found, ...planned(context, target)].map((one) => ({
    value: one,
    bound: "value",
  }));
};

/** What was planned by the time of the last figure. Of several readings none is. */
const planned = ({ published }: Context, target: Target): readonly number[] => {
  const finding = published.progress.find((standing) => standing.target === target.id)?.finding;
  if (finding?.kind !== "determined" || finding.value.kind !== "measured") return [];
  const [reading, ...others] = finding.value.readings;
  return others.length > 0 || reading?.due == null ? [] : [reading.due];
};

const promised = (context: Context, target: Target): readonly Share[] => {
  const bound = boundOf(target);
  const goals = readingsOf(context, target.id).flatMap((reading: TargetReading) =>
    "goal" in reading ? known(reading.goal) : [],
  );
  const covered = target.kind === "coverage" ? [target.share] : [];
  const levels = target.kind === "level" && target.unit === "proportion" ? [target.level] : [];
  const limit =
    target.kind === "level" && target.unit === "proportion" && target.upTo !== undefined ? [target.upTo] : [];
  return [
    ...[...goals, ...covered, ...levels, ...(target.interim ?? []).map(({ value }) => value)].map((value) => ({
      value,
      bound,
    })),
    ...limit.map((value) => ({ value, bound: "atMost" as const })),
  ];
};

/** What must not be told as less than was promised. */
const boundOf = (target: Target): Share["bound"] => {
  if (target.kind === "change") return target.direction === "increase" ? "atLeast" : "atMost";
  if (target.kind === "coverage") return "atLeast";
  if (target.kind !== "level" || target.operator === "equals") return "value";
  return target.operator === "atLeast" || target.operator === "moreThan" ? "atLeast" : "atMost";
};
