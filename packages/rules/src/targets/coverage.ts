import type { Figure, Finding, PlainDate, Target, TargetProgress } from "@equality/model";
import { levelAim } from "./aim.ts";
import type { Followed } from "./followed.ts";
import { type Goal, meets } from "./goal.ts";
import { schoolsOf } from "./in-scope.ts";
import type { Looking } from "./looking.ts";
import { measuredProgress } from "./measured.ts";
import { observedOf, timesOf } from "./observed-times.ts";
import type { ProgressPolicy } from "./policy.ts";
import type { Sighting } from "./sighting.ts";
import { asking, subjectProgress } from "./subject-progress.ts";
import { type AimsFrom, trackOf } from "./track.ts";

type Coverage = Extract<Target, { kind: "coverage" }>;

/**
 * How a target stands that all, or a share, of the schools or the people are to have something. Schools are counted, and
 * the finding lists which have it. Where it is not known of some, it is looked at as if none of them had it and as if all
 * had; it is determined only if that is the same.
 */
export const coverageProgress = (
  target: Coverage,
  looking: Looking,
  asOf: PlainDate,
  policy: ProgressPolicy,
): Finding<TargetProgress> => {
  if (target.measure === undefined) return asking("measure", target);
  if (target.of.kind === "population")
    return subjectProgress(asLevel(target, target.of.population), looking, asOf, policy);
  const schools = coveredSchools(target, looking);
  if (schools.length === 0) return asking("schools", target);
  const [ifNone, ifAll] = [0, 1].map((unknown) => {
    const followed = followedSchools(target, looking, asOf, policy, schools, unknown);
    return followed === null ? asking("measure", target) : measuredProgress(followed);
  });
  if (ifNone === undefined || ifAll === undefined || verdictOf(ifNone) === verdictOf(ifAll))
    return ifNone ?? asking("measure", target);
  return asking("observation", target);
};

const verdictOf = (finding: Finding<TargetProgress>): string =>
  finding.kind === "determined" ? finding.value.status : finding.kind;

type Population = Extract<Coverage["of"], { kind: "population" }>["population"];

/** The share of some people who have something is a value of its measure, and a level to reach. */
export const asLevel = (
  { share, measure, of: _, atLeast: __, ...target }: Coverage,
  population: Population,
): Extract<Target, { kind: "level" }> => {
  const { what: ___, topic: ____, duty: _____, ...common } = target;
  const subject = { kind: "value", population, ...(measure === undefined ? {} : { measure }) } as const;
  return { ...common, kind: "level", subject, operator: "atLeast", level: share, unit: "proportion" };
};

export const coveredSchools = (target: Coverage, { plan, objective }: Looking): readonly string[] => {
  const { of } = target;
  const kind = of.kind === "schools" ? of.schoolKind : undefined;
  return schoolsOf(target, objective, plan).filter(
    (id) => kind === undefined || plan.schools.some((school) => school.id === id && school.kind === kind),
  );
};

/** What each school must have: at least so many, or one at all. */
const ofEach = ({ atLeast = 1 }: Coverage): Goal => ({ operator: "atLeast", value: atLeast });

const followedSchools = (
  target: Coverage,
  looking: Looking,
  asOf: PlainDate,
  policy: ProgressPolicy,
  schools: readonly string[],
  unknown: number,
): Followed | null => {
  const measure = looking.plan.measures.find(({ id }) => id === target.measure);
  if (measure === undefined) return null;
  const seen = schoolSightings(target, looking, schools, unknown);
  const track = trackOf(target, seen, coverageAims(target), looking, asOf);
  return { target, measure, track, counts: "schools", asOf, policy, unseen: "observation", ofEach: ofEach(target) };
};

/** The share of schools to reach. */
export const coverageAims =
  ({ share }: Coverage): AimsFrom =>
  ({ seen: { figure } }) => {
    const plain = { given: [], open: null, cautions: [], steps: [], keep: false, shape: "linear" } as const;
    const start = figure.kind === "known" ? figure.value : null;
    return [levelAim(plain, { operator: "atLeast", value: share }, start, false)];
  };

/** How many of the schools have it at each time; `unknown` of 0 or 1 counts those of which it is not known. */
export const schoolSightings = (
  target: Coverage,
  looking: Looking,
  schools: readonly string[],
  unknown: number,
): Sighting[] =>
  timesOf(target.measure, looking).map(({ at, placed, seen }): Sighting => {
    const parts = schools.map((school) => ({
      school,
      ...observedOf(seen.filter((one) => one.school === school)),
    }));
    const outcome = (figure: Figure) =>
      figure.kind !== "known" ? "notKnown" : meets(figure.value, ofEach(target)) ? "met" : "notMet";
    const listed = (which: string) =>
      parts.flatMap(({ school, figure }) => (outcome(figure) === which ? [school] : []));
    const [met, notMet, notKnown] = [listed("met"), listed("notMet"), listed("notKnown")];
    const numerator = met.length + unknown * notKnown.length;
    const denominator = schools.length;
    const figure: Figure = { kind: "known", value: numerator / denominator, numerator, denominator };
    return {
      at,
      placed,
      seen: { at: placed, figure, limits: null },
      kind: "proportion",
      schools: parts.map(({ school, figure: own }) => ({ school, figure: own })),
      partial: notKnown.length > 0,
      trouble: parts.find(({ trouble }) => trouble !== null)?.trouble ?? null,
      breaksSeries: seen.some((one) => one.seriesBreak !== undefined),
      steps: [
        { code: "schoolsCounted", inputs: { met, notMet, notKnown, atLeast: target.atLeast ?? 1 }, result: met.length },
      ],
    };
  });
