import type { TargetStatus } from "@equality/model";
import type { TargetsWording } from "../../wording/targets.ts";
import { say } from "../say.ts";
import { size } from "./size.ts";

/** How a target stands, as a clause. */
export type StatusWords = Readonly<Record<TargetStatus, string>>;

export const statuses: StatusWords = {
  notStarted: "we have just begun",
  ahead: "we are ahead of our plan",
  onCourse: "we are where we planned to be",
  behind: "we are behind our plan",
  stalled: "not much has changed yet",
  reversing: "it has got worse since we started",
  met: "we did it",
  metEarly: "we have done it early",
  missed: "we did not do it in time",
};

/** A gap is for the school to close, never a fault of the children in it. */
const notEnough: readonly TargetStatus[] = ["behind", "stalled", "reversing", "missed"];

/** How a target stands, given what each status is called. */
export const standingWith = (
  called: StatusWords,
): Pick<TargetsWording, "standing" | "sources" | "caution" | "standingOpen" | "standingIf"> => ({
  standing: ({ status, gap, observed, due, unsure }) => [
    say`${called[status]}.`,
    ...(gap && notEnough.includes(status) ? [say`We have not helped enough yet.`] : []),
    ...(observed === null
      ? []
      : [say`${gap ? "the gap was" : "we counted"} ${gap ? size(observed.value) : observed.value} in ${observed.at}.`]),
    ...(due === null ? [] : [say`We planned ${gap ? size(due) : due} by then.`]),
    ...(unsure ? [say`The two are very close.`, say`It may only be chance.`] : []),
  ],
  sources: () => [],
  caution: {
    levellingDown: [say`The gap got smaller because others did less well.`, say`That is not what we want.`],
    partlyLevellingDown: [say`The gap got smaller partly because others did less well.`],
    widenedWhileBothGained: [say`Both groups did better.`, say`The gap still got bigger.`],
    sidesSwapped: [say`The gap is the other way round now.`],
    claimContradicted: [say`Our numbers do not agree, so we will check them.`],
    compositionChanged: [say`We counted other people than when we started.`],
    partialData: [say`We do not have the numbers of all our schools.`],
    baselineRestated: [],
    baselineRolls: [],
    goalIsBaseline: [say`We want to keep it as it is.`],
    baselineIsZero: [say`We started from zero.`],
    crossesParity: [],
    beyondRange: [say`Our target is too big for this number.`],
    measuredLate: [say`We counted after the time was up.`],
    timeLimitMoved: [],
    yearNotKept: [say`We did not keep our promise every year.`],
    uncertaintyNotKnown: [],
    eventsTakenAsIndependent: [],
  },
  standingOpen: [say`We cannot say yet how we are doing.`],
  standingIf: ({ assumption, status }) => [say`${assumption}, ${called[status]}.`],
});
