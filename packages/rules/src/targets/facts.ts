import type { Limits, QuestionCode } from "@equality/model";
import type { Followed, Measured } from "./followed.ts";
import { type Causes, causesOf } from "./gap-causes.ts";
import { type Goal, meets } from "./goal.ts";
import { limitsOfChange } from "./limits.ts";
import type { Sighting } from "./sighting.ts";
import { isBroken } from "./track.ts";

/** What is known of a target whichever way its words are read. */
export interface Facts {
  readonly followed: Followed;
  readonly observed: Sighting;
  readonly value: number;
  /** The step of time of the figure. */
  readonly now: number;
  /** The figure that it started from; null where there is none to compare with. */
  readonly from: number | null;
  /** Why there is none. */
  readonly noBaseline: QuestionCode;
  /** The figures before and after are not defined alike. */
  readonly broken: boolean;
  readonly limits: Limits | null;
  readonly causes: Causes | null;
}

export const factsOf = (followed: Followed, observed: Sighting, value: number): Facts => {
  const { measure, track, policy } = followed;
  const { start, timeline } = track;
  const broken = isBroken(track, observed);
  const { figure, limits } = start.seen;
  const from = figure.kind === "known" && !broken ? figure.value : null;
  const withheld = figure.kind === "suppressed" ? "suppressedFigure" : "baseline";
  return {
    followed,
    observed,
    value,
    now: timeline.figureOf(observed.placed),
    from,
    noBaseline: broken ? "sameDefinition" : (start.open ?? withheld),
    broken,
    limits:
      from === null
        ? null
        : limitsOfChange({ estimate: value, limits: observed.seen.limits }, { estimate: from, limits }),
    causes:
      from === null
        ? null
        : causesOf(
            { seen: start.seen, schools: start.sighting?.bothSides ?? [] },
            { seen: observed.seen, schools: observed.bothSides ?? [] },
            measure,
            observed.kind,
            policy.confidence,
          ),
  };
};

/** The parts of a schools' target: which schools meet what each is asked. */
export const schoolsMeeting = ({ schools }: Pick<Sighting, "schools">, asked: Goal): Measured["schools"] =>
  schools.map(({ school, figure }) => ({
    school,
    figure,
    outcome: figure.kind !== "known" ? "notKnown" : meets(figure.value, asked) ? "met" : "notMet",
  }));
