import type { EqualityPlan, Objective, Observations, Target } from "@equality/model";
import type { Reckoning } from "../calendar/placement.ts";
import { reckoningOf } from "../calendar/reckoning.ts";

/** What is looked at, and what is known for reading it. */
export interface Looking {
  readonly plan: EqualityPlan;
  readonly objective: Objective;
  readonly observations: Observations;
  readonly reckoning: Reckoning;
  readonly confidence: number;
}

/** The objective that holds a target. Throws a RangeError if none of the plan does. */
const objectiveOf = (target: Target, plan: EqualityPlan): Objective => {
  const objective = plan.objectives.find(({ targets }) => targets.some(({ id }) => id === target.id));
  if (objective === undefined)
    throw new RangeError(
      `Expected a target that an objective of the plan holds, but got ${JSON.stringify(target.id)}.`,
    );
  return objective;
};

/** JSON holds no other numbers, and neither does what `readObservations` accepted. */
const requireNumbers = ({ observations }: Observations): void => {
  for (const { id, figure } of observations)
    if (figure.kind === "known" && !Number.isFinite(figure.value))
      throw new RangeError(
        `Expected a finite number as the figure of observation ${JSON.stringify(id)}, but got ${figure.value}.`,
      );
};

/** What there is to look at for a target. Throws a RangeError if no objective holds it, or a figure is no number. */
export const lookingAt = (
  target: Target,
  plan: EqualityPlan,
  observations: Observations,
  confidence: number,
): Looking => {
  const objective = objectiveOf(target, plan);
  requireNumbers(observations);
  const reckoning = reckoningOf(plan.bodies.find(({ id }) => id === objective.body));
  return { plan, objective, observations, reckoning, confidence };
};
