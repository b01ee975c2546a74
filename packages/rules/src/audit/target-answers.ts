import type { Finding, QuestionCode, Target, TargetReading } from "@equality/model";
import type { AuditFact } from "@equality/model/vocabulary";
import { readingsOf } from "../targets/readings-of.ts";
import { judged, looked, notApplicable } from "./answer.ts";
import type { Answer, AuditRecord } from "./check.ts";

/** Every target that has a reading, with it, in the order of the plan. */
export const targetsRead = ({ plan, readings }: AuditRecord): { target: Target; finding: Finding<TargetReading> }[] =>
  plan.objectives.flatMap(({ targets }) =>
    targets.flatMap((target) => {
      const reading = readings.find((entry) => entry.target === target.id);
      return reading === undefined ? [] : [{ target, finding: reading.finding }];
    }),
  );

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
    const asked = readingsOf(finding).some(({ asks }) => asks.some(({ code }) => questions.includes(code)));
    return judged(target.id, !asked, [looked(fact, 1, asked ? [] : [target.id])]);
  });
