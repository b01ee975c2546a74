/**
 * How a target stands. One list for every kind of target; what cannot be told is no status but an undetermined finding.
 *
 * - `notStarted`: nothing is due yet, and nothing has changed
 * - `ahead`, `onCourse`, `behind`: more than, about, or less than was due by then, in the good direction
 * - `stalled`: no change to speak of, although a good part of the time has gone
 * - `reversing`: worse than where it started
 * - `met`: reached at its time limit; `metEarly`: reached before, and a figure can fall back
 * - `missed`: the time limit has passed, and it was not reached
 */
export const targetStatuses = [
  "notStarted",
  "ahead",
  "onCourse",
  "behind",
  "stalled",
  "reversing",
  "met",
  "metEarly",
  "missed",
] as const;
export type TargetStatus = (typeof targetStatuses)[number];

/**
 * What has to be said beside a status.
 *
 * - `levellingDown`: the gap narrowed and the group did not gain; the comparator fell
 * - `partlyLevellingDown`: more than half of the narrowing is the comparator's fall
 * - `widenedWhileBothGained`: the gap widened although the group gained, because the comparator gained more
 * - `sidesSwapped`: the gap is now on the other side
 * - `claimContradicted`: the gap is said to have narrowed, and its own figures say otherwise
 * - `compositionChanged`: the schools counted, or the group's share of those counted, are not those of the baseline
 * - `partialData`: a school's figure is missing or suppressed, so that the pooled figure is not that of all of them
 * - `baselineRestated`: the value that it starts from was changed after it was first printed
 * - `baselineRolls`: it is measured against "last year", which moves
 * - `goalIsBaseline`: the goal is the value it starts from, so it is to be kept
 * - `baselineIsZero`: it starts from zero
 * - `crossesParity`: the change asked for is larger than the gap, and would put the other side behind
 * - `beyondRange`: the goal is not a value that the measure can have
 * - `measuredLate`: the first figure after the time limit stands in for one at it
 * - `timeLimitMoved`: the time limit was moved
 * - `yearNotKept`: a condition on every year was not kept in one of them
 * - `uncertaintyNotKnown`: no counts, so nothing can be said of chance
 * - `eventsTakenAsIndependent`: several events of one pupil count as if they were of several
 */
export const progressCautions = [
  "levellingDown",
  "partlyLevellingDown",
  "widenedWhileBothGained",
  "sidesSwapped",
  "claimContradicted",
  "compositionChanged",
  "partialData",
  "baselineRestated",
  "baselineRolls",
  "goalIsBaseline",
  "baselineIsZero",
  "crossesParity",
  "beyondRange",
  "measuredLate",
  "timeLimitMoved",
  "yearNotKept",
  "uncertaintyNotKnown",
  "eventsTakenAsIndependent",
] as const;
export type ProgressCaution = (typeof progressCautions)[number];

/**
 * How a figure is to get from its baseline to its goal: by equal steps, by equal shares, or by keeping what it is;
 * `anyGain` where the words name a direction and no amount; `atTheEnd` where no baseline tells what is due before the end.
 */
export const pathShapes = ["linear", "compound", "keep", "anyGain", "atTheEnd"] as const;
export type PathShape = (typeof pathShapes)[number];

/** What time is counted in: a figure of a year has no position within the year. */
export const timeSteps = ["schoolYears", "calendarYears", "days"] as const;
export type TimeStep = (typeof timeSteps)[number];
