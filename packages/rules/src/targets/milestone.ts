import type { Finding, PlacedTime, PlainDate, Step, Target, TargetProgress } from "@equality/model";
import { possibleDays } from "../calendar/possible-days.ts";
import type { Looking } from "./looking.ts";
import { rule } from "./measured.ts";
import { asking } from "./subject-progress.ts";
import { readTimeLimit } from "./time-limit.ts";

type Milestone = Extract<Target, { kind: "milestone" }>;

/**
 * How a milestone stands, by what the plan says of it: done in time, done early, not done in time, or not started. A
 * colour in a table says nothing of this, and how far something has come that is not done is not told in words.
 */
export const milestoneProgress = (target: Milestone, looking: Looking, asOf: PlainDate): Finding<TargetProgress> => {
  const { due, steps } = readTimeLimit(target.timeLimit, looking.reckoning);
  const { done, at, rating, text } = target.progress ?? {};
  const placed = at === undefined ? null : placedTime(at, looking);
  const doneAt = placed !== null && placed.first <= asOf ? placed : null;
  const says = (status: TargetProgress["status"]): Finding<TargetProgress> => ({
    kind: "determined",
    value: { kind: "milestone", status, cautions: moved(target), doneAt: done ? doneAt : null },
    explanation: { rule, steps: [...dated(at?.printed, placed), ...steps] },
  });
  if (done) {
    if (at !== undefined && doneAt === null) return asking("whenExactly", target);
    if (due === null || doneAt === null) return says("met");
    if (doneAt.last < due.first) return says("metEarly");
    if (doneAt.last <= due.last) return says("met");
    return doneAt.first > due.last ? says("missed") : asking("whenExactly", target);
  }
  if (done === undefined) return asking("progress", target);
  if (due !== null && due.last < asOf) return says("missed");
  return rating === undefined && text === undefined ? says("notStarted") : asking("progress", target);
};

const moved = ({ movedFrom }: Milestone): TargetProgress["cautions"] =>
  movedFrom === undefined ? [] : ["timeLimitMoved"];

const placedTime = (
  at: NonNullable<NonNullable<Milestone["progress"]>["at"]>,
  { reckoning }: Looking,
): PlacedTime | null => {
  const days = possibleDays(at, reckoning);
  return days.kind === "placed" ? { first: days.first, last: days.last, printed: at.printed } : null;
};

const dated = (printed: string | undefined, placed: PlacedTime | null): Step[] =>
  printed === undefined || placed === null
    ? []
    : [{ code: "dateResolved", inputs: { printed }, result: { first: placed.first, last: placed.last } }];
