import type { Objective, ReasonCode } from "@equality/model";
import type { Span } from "../calendar/placement.ts";
import { reckoningOf } from "../calendar/reckoning.ts";
import { notApplicable } from "./answer.ts";
import { bodyOf } from "./body-of.ts";
import type { Answer, AuditRecord } from "./check.ts";
import { readDate } from "./read-date.ts";

/**
 * Judges each action by the days of its time frame, unless nothing in its objective can be held against them. One without a
 * date, such as "ongoing", is not judged; one whose date cannot be placed asks for what is missing.
 */
export const byTimeFrame = (
  record: AuditRecord,
  judgeFor: (objective: Objective) => ReasonCode | ((action: string, due: Span) => Answer),
): Answer[] =>
  record.plan.objectives.flatMap((objective) => {
    const judge = judgeFor(objective);
    return objective.actions.map(({ id, timeFrame }): Answer => {
      if (typeof judge === "string") return notApplicable(id, judge);
      const read = readDate(timeFrame, reckoningOf(bodyOf(record.plan, objective)));
      if (read === undefined) return notApplicable(id, "noSuchContent");
      const { printed, question, readings } = read;
      const due = readings[0]?.span;
      if (question !== undefined || due === undefined) {
        const subject = { kind: "action", id } as const;
        return {
          id,
          kind: "undetermined",
          open: [{ code: question ?? "whenExactly", subject }],
          alternatives: [],
          steps: [],
        };
      }
      const answer = judge(id, due);
      return { ...answer, steps: [{ code: "dateResolved", inputs: { printed }, result: due }, ...answer.steps] };
    });
  });
