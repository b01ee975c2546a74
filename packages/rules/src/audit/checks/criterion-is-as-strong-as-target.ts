import type { Objective, Target, TargetReading } from "@equality/model";
import { sameComparator, samePopulation } from "../../targets/same.ts";
import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { objectiveTargets } from "../target-answers.ts";

/**
 * A success criterion of an action asks for no less than the objective itself does of the same figure. Compared only where
 * both are levels of one measure, for the same people, in the same sense, or both are changes in one direction and unit,
 * and the criterion is not due earlier: a smaller step on the way is not weaker.
 */
export const criterionIsAsStrongAsTarget = check({
  id: "criterionIsAsStrongAsTarget",
  severity: "weakness",
  subject: "action",
  citation: null,
  remedy: "strengthenCriterion",
  judge: (record) => {
    const timed = objectiveTargets(record);
    return record.plan.objectives.flatMap((objective) => {
      const own = targetsOf(objective);
      return objective.actions.map(({ id, success }) => {
        const criteria = (success ?? []).flatMap((criterion) =>
          criterion.kind === "target" ? [criterion.target] : [],
        );
        const pairs = objective.targets
          .filter((target) => criteria.includes(target.id))
          .flatMap((criterion) => own.map((target) => ({ criterion, target })))
          .filter(({ criterion, target }) => isNotEarlier(dueOf(criterion), dueOf(target)))
          .flatMap(({ criterion, target }) => {
            const weaker = isWeaker(criterion, target);
            return weaker === undefined ? [] : [{ id: criterion.id, weaker }];
          });
        if (pairs.length === 0) return notApplicable(id, "noSuchContent");
        const found = pairs.filter(({ weaker }) => weaker).map((pair) => pair.id);
        return judged(id, found.length === 0, [looked("weakerCriteria", pairs.length, found)]);
      });
    });

    function dueOf({ id }: Target): TargetReading["due"] {
      return timed.find(({ target }) => target.id === id)?.due ?? null;
    }
  },
});

/** What the objective promises itself: the targets by which no action is judged. */
const targetsOf = ({ targets, actions }: Objective): Target[] => {
  const criteria = actions.flatMap(({ success }) => success ?? []);
  return targets.filter(({ id }) => !criteria.some((one) => one.kind === "target" && one.target === id));
};

const isNotEarlier = (criterion: TargetReading["due"], target: TargetReading["due"]): boolean =>
  criterion === null || target === null ? criterion === target : criterion.last >= target.last;

/** Whether one target asks for less than another; undefined where the two cannot be compared. */
const isWeaker = (one: Target, other: Target): boolean | undefined => {
  if (!("subject" in one && "subject" in other) || !isSameSubject(one.subject, other.subject)) return undefined;
  if (JSON.stringify(one.scope) !== JSON.stringify(other.scope)) return undefined;
  if (one.kind === "level" && other.kind === "level") {
    if (
      one.unit !== other.unit ||
      one.operator !== other.operator ||
      one.upTo !== undefined ||
      other.upTo !== undefined
    )
      return undefined;
    if (one.operator === "equals") return undefined;
    const upward = one.operator === "atLeast" || one.operator === "moreThan";
    return upward ? one.level < other.level : one.level > other.level;
  }
  if (one.kind !== "change" || other.kind !== "change") return undefined;
  if (one.direction !== other.direction || one.amount.unit !== other.amount.unit) return undefined;
  return one.choice?.reading === other.choice?.reading ? one.amount.value < other.amount.value : undefined;
};

type Subject = Extract<Target, { kind: "level" }>["subject"];

const isSameSubject = (one: Subject, other: Subject): boolean => {
  if (one.measure === undefined || one.measure !== other.measure) return false;
  if (one.kind === "value") return other.kind === "value" && samePopulation(one.population, other.population);
  return (
    other.kind === "gap" && samePopulation(one.group, other.group) && sameComparator(one.comparator, other.comparator)
  );
};
