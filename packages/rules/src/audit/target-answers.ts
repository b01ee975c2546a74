import type { Finding, QuestionCode, Step, Target, TargetReading } from "@equality/model";
import { judged, looked, notApplicable } from "./answer.ts";
import type { Answer, AuditRecord } from "./check.ts";

type Fact = Extract<Step, { code: "looked" }>["inputs"]["for"];

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
 * applies; the reading has found what is missing, under each of its meanings alike.
 */
export const unlessAsked = (
  record: AuditRecord,
  fact: Fact,
  questions: readonly QuestionCode[],
  concerns: (target: Target) => boolean,
): Answer[] =>
  targetsRead(record).map(({ target, finding }) => {
    if (!concerns(target)) return notApplicable(target.id, "noSuchContent");
    const [value] =
      finding.kind === "determined"
        ? [finding.value]
        : finding.kind === "undetermined"
          ? finding.alternatives.map((alternative) => alternative.value)
          : [];
    const asked = value?.asks.some(({ code }) => questions.includes(code)) ?? false;
    return judged(target.id, !asked, [looked(fact, 1, asked ? [] : [target.id])]);
  });
