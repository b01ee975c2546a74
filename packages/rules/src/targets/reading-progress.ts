import type { AtOneTime, Comparison, Limits, PlainDate, ReadingProgress, Step } from "@equality/model";
import type { Aim } from "./aim.ts";
import { facing, meets, nearest } from "./goal.ts";
import { moved } from "./limits.ts";
import { compare, good } from "./orientation.ts";
import { dueAt, type Path, type Stop } from "./path.ts";
import type { Timeline } from "./timeline.ts";

/** Where a figure is on its way under one reading, before it is judged. */
export type OnTheWay = Omit<ReadingProgress, "given" | "status"> & {
  readonly part: number | null;
  readonly steps: readonly Step[];
};

interface Way {
  readonly aim: Aim;
  readonly observed: AtOneTime & { readonly value: number };
  readonly baseline: number | null;
  readonly change: Comparison | null;
  readonly now: number;
  readonly start: number | null;
  readonly end: number | null;
  readonly through: readonly Stop[];
  readonly timeline: Timeline;
  readonly deadline: PlainDate | null;
}

/** The path of a target under one reading; null where its ends or its times are not known. */
export const pathOf = ({
  aim,
  baseline,
  start,
  end,
  through,
  timeline,
}: Omit<Way, "observed" | "change" | "now" | "deadline">): Path | null => {
  if (aim.end === null || baseline === null || start === null || end === null || end <= start) return null;
  return {
    shape: aim.keep ? "keep" : aim.shape,
    by: timeline.by,
    start: { step: start, value: aim.keep ? aim.end : baseline },
    through: through.filter(({ step }) => step > start && step < end),
    end: { step: end, value: aim.end },
  };
};

/** What is due, done, left and to be expected. What is not defined is null: nothing is divided by nothing. */
export const onTheWay = (way: Way): OnTheWay => {
  const { aim, observed, baseline, change, now, start, end, timeline, deadline } = way;
  const path = pathOf(way);
  const due = path === null ? null : dueAt(path, now);
  const part = start === null || end === null || end <= start ? null : (now - start) / (end - start);
  const { value } = observed;
  const towards = baseline === null || aim.goal === null ? value : facing(value, baseline, aim.goal);
  const done = baseline === null ? null : good(towards, aim.better) - good(baseline, aim.better);
  const whole = baseline === null || aim.end === null ? null : good(aim.end, aim.better) - good(baseline, aim.better);
  const soFar = due === null || baseline === null ? null : good(due.value, aim.better) - good(baseline, aim.better);
  const share = done === null || whole === null || whole === 0 || aim.keep ? null : done / whole;
  const projection =
    baseline === null || part === null || part <= 0 || part >= 1 || towards !== value
      ? null
      : projected(baseline, value, change?.limits ?? null, part);
  const shareStep: Step[] =
    baseline === null || aim.end === null || (aim.keep && aim.end !== baseline)
      ? []
      : [{ code: "shareDone", inputs: { baseline, value: towards, goal: aim.end }, result: share }];
  const projectedStep: Step[] =
    projection === null || baseline === null || start === null || end === null
      ? []
      : [
          {
            code: "projected",
            inputs: { baseline, value, elapsed: now - start, whole: end - start },
            result: projection.value,
          },
        ];
  return {
    path: { shape: path?.shape ?? (aim.goal === null ? (aim.keep ? "keep" : "anyGain") : "atTheEnd"), by: timeline.by },
    goal: aim.end,
    deadline,
    due: due?.value ?? null,
    share,
    pace: done === null || soFar === null || soFar <= 0 ? null : done / soFar,
    fromDue:
      due === null || baseline === null || towards !== value ? null : fromDue(value, due.value, baseline, change, aim),
    secure: aim.goal === null || observed.limits === null ? null : secureIn(observed.limits, aim.goal),
    required: requiredFrom(way),
    projection,
    part,
    steps: [...(due?.steps ?? []), ...shareStep, ...projectedStep],
  };
};

/** What is left to the goal, from wherever the figure is; nothing where it is met. */
const requiredFrom = ({ aim, observed: { value }, now, end, timeline }: Way): OnTheWay["required"] => {
  if (aim.end === null || end === null || end <= now || (aim.goal !== null && meets(value, aim.goal))) return null;
  const change = (aim.goal === null ? aim.end : nearest(value, aim.goal)) - value;
  return { change, steps: end - now, by: timeline.by, each: change / (end - now) };
};

const secureIn = ({ lower, upper }: { lower: number; upper: number }, goal: NonNullable<Aim["goal"]>): boolean =>
  meets(lower, goal) && meets(upper, goal);

/** What was done, less what was due: as uncertain as what was done. */
const fromDue = (
  value: number,
  due: number,
  baseline: number,
  change: Comparison | null,
  { better }: Aim,
): Comparison =>
  compare(value, due, change === null || change.limits === null ? null : moved(change.limits, baseline - due), better);

/** What a change so far comes to when all of the time has gone, with its limits. */
export const projected = (baseline: number, value: number, limits: Limits | null, part: number) => {
  const at = (difference: number) => baseline + difference / part;
  return {
    value: at(value - baseline),
    limits: limits === null ? null : { ...limits, lower: at(limits.lower), upper: at(limits.upper) },
  };
};
