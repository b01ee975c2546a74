import type { Finding, Objective, QuestionCode, Target, TargetReading } from "@equality/model";
import type { AuditFact } from "@equality/model/vocabulary";
import { valuesOf } from "../targets/values-of.ts";
import { judged, looked, notApplicable } from "./answer.ts";
import type { Answer, AuditRecord } from "./check.ts";

/** A target with its objective and its reading. */
interface Read {
  readonly objective: Objective;
  readonly target: Target;
  readonly finding: Finding<TargetReading>;
}

/** Every target that has a reading, with it, in the order of the plan. */
export const targetsRead = ({ plan, readings }: AuditRecord): Read[] =>
  plan.objectives.flatMap((objective) =>
    objective.targets.flatMap((target) => {
      const reading = readings.find((entry) => entry.target === target.id);
      return reading === undefined ? [] : [{ objective, target, finding: reading.finding }];
    }),
  );

/** The same with the days of the target's time limit, which are one under every reading of its amount. */
export const objectiveTargets = (record: AuditRecord): (Read & { readonly due: TargetReading["due"] })[] =>
  targetsRead(record).map((read) => ({ ...read, due: valuesOf(read.finding)[0]?.due ?? null }));

/**
 * Whether each target's author still has to be asked one of some questions. `concerns` says to which targets the check
 * applies; the reading has found what is missing.
 */
export const unlessAsked = (
  record: AuditRecord,
  fact: AuditFact,
  questions: readonly QuestionCode[],
  concerns: (target: Target) => boolean,
): Answer[] =>
  targetsRead(record).map(({ target, finding }) => {
    if (!concerns(target)) return notApplicable(target.id, "noSuchContent");
    const asked = valuesOf(finding).some(({ asks }) => asks.some(({ code }) => questions.includes(code)));
    return judged(target.id, !asked, [looked(fact, 1, asked ? [] : [target.id])]);
  });
