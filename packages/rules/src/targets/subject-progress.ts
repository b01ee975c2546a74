import type { Finding, Measure, PlainDate, QuestionCode, Target, TargetProgress } from "@equality/model";
import type { Measured } from "./followed.ts";
import type { Looking } from "./looking.ts";
import { measuredProgress, rule } from "./measured.ts";
import { timesOf } from "./observed-times.ts";
import type { ProgressPolicy } from "./policy.ts";
import { samePopulation, sameTime } from "./same.ts";
import { sightings } from "./sightings.ts";
import { measuredAims, trackOf } from "./track.ts";
import { underReadings } from "./under-readings.ts";

type WithSubject = Extract<Target, { subject: unknown }>;

/** How a target stands that speaks of a value of a measure, or of a gap. */
export const subjectProgress = (
  target: WithSubject,
  looking: Looking,
  asOf: PlainDate,
  policy: ProgressPolicy,
): Finding<TargetProgress> => {
  const measure = looking.plan.measures.find(({ id }) => id === target.subject.measure);
  if (measure === undefined) return asking("measure", target);
  const seen = sightings(target, looking);
  const track = trackOf(target, seen, measuredAims(target, looking, policy), looking, asOf);
  const unseen = seen.length <= 1 && onlyOthersSeen(target, looking, asOf) ? "sameGroups" : "observation";
  return measuredProgress({
    target,
    measure,
    track,
    counts: counted(measure.kind),
    asOf,
    policy,
    unseen,
    ofEach: null,
  });
};

/** A finding that waits for one answer. */
export const asking = (open: QuestionCode, target: Target): Finding<TargetProgress> =>
  underReadings<TargetProgress>(
    rule,
    { kind: "target", id: target.id },
    [],
    [{ given: [], steps: [], open }],
    ({ status }) => status,
    ([first]) => first,
  );

export const counted = (kind: Measure["kind"]): Measured["counts"] => {
  if (kind === "unstated") return "notKnown";
  return kind === "rate" || kind === "count" ? "events" : "people";
};

/** Whether the measure was observed after the start, and only of other people or compared with others. */
const onlyOthersSeen = ({ subject, baseline }: WithSubject, looking: Looking, asOf: PlainDate): boolean => {
  const { reckoning } = looking;
  const seen = timesOf(subject.measure, looking)
    .filter(({ at, placed }) => placed.last <= asOf && !(baseline?.at && sameTime(baseline.at, at, reckoning)))
    .flatMap((time) => time.seen);
  const own = seen.filter(({ population }) =>
    samePopulation(population, subject.kind === "gap" ? subject.group : subject.population),
  );
  return seen.length > 0 && own.length === 0;
};
