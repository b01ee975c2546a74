import type { TargetStatus } from "@equality/model";
import type { TargetsWording } from "../../wording/targets.ts";
import { label, say } from "../say.ts";

const statuses: Readonly<Record<TargetStatus, string>> = {
  notStarted: "not started; nothing is due yet",
  ahead: "ahead of what was due",
  onCourse: "on course",
  behind: "behind what was due",
  stalled: "stalled",
  reversing: "worse than at the start",
  met: "met",
  metEarly: "met before its time limit, for now",
  missed: "missed",
};

/** How a target stands, for adults. */
export const standingWords: Pick<TargetsWording, "standing" | "sources" | "caution" | "standingOpen" | "standingIf"> = {
  standing: ({ status, observed, due, unsure }) => [
    say`${label("How it stands")} ${statuses[status]}.`,
    ...(observed === null
      ? []
      : due === null
        ? [say`${label("Observed")} ${observed.value} (${observed.at}).`]
        : [say`${label("Observed")} ${observed.value} (${observed.at}), when ${due} was due.`]),
    ...(unsure ? [say`The difference from what was due cannot be told from chance.`] : []),
  ],
  sources: ({ sources }) => [say`${label(sources.length === 1 ? "Source" : "Sources")} ${sources.join("; ")}`],
  caution: {
    levellingDown: [
      say`The gap narrowed by levelling down: those who were behind did not gain, and the others lost ground.`,
    ],
    partlyLevellingDown: [say`More than half of the narrowing is ground that the others lost.`],
    widenedWhileBothGained: [say`Both gained, and the gap widened, because the others gained more.`],
    sidesSwapped: [say`The gap is now on the other side.`],
    claimContradicted: [say`The gap is said to have narrowed, and the figures on its two sides say otherwise.`],
    compositionChanged: [say`Those counted are made up otherwise than at the start.`],
    partialData: [say`The figures of some schools are missing or withheld.`],
    baselineRestated: [say`The starting point was restated.`],
    baselineRolls: [say`The starting point moves on each year.`],
    goalIsBaseline: [say`The goal is where it started: it is to be kept.`],
    baselineIsZero: [say`It started from zero.`],
    crossesParity: [say`The change asked for is larger than the gap.`],
    beyondRange: [say`The goal is not a value that this measure can have.`],
    measuredLate: [say`The first figure after the time limit stands in for one at it.`],
    timeLimitMoved: [],
    yearNotKept: [say`The condition on every year was not kept in each.`],
    uncertaintyNotKnown: [say`Nothing is known of what may be chance, because the figures have no counts.`],
    eventsTakenAsIndependent: [say`Chance is reckoned as if no event led to another.`],
  },
  standingOpen: [say`${label("How it stands")} this cannot be told.`],
  standingIf: ({ assumption, status }) => [say`${assumption}: ${statuses[status]}.`],
};
