import type { Action, Objective } from "@equality/model";
import type { Span } from "../calendar/placement.ts";
import { reckoningOf } from "../calendar/reckoning.ts";
import { notApplicable } from "./answer.ts";
import { bodyOf } from "./body-of.ts";
import type { Answer, AuditRecord } from "./check.ts";
import { readDate } from "./read-date.ts";

/** An action that says when, with the days that it can mean. */
interface Timed {
  readonly objective: Objective;
  readonly action: Action;
  readonly due: Span;
}

/**
 * Judges each action by the days of its time frame. One without a date, such as "ongoing", is not judged; one whose date
 * cannot be placed asks for what is missing.
 */
export const byTimeFrame = (record: AuditRecord, judge: (timed: Timed) => Answer): Answer[] =>
  record.plan.objectives.flatMap((objective) =>
    objective.actions.map((action) => {
      const { id } = action;
      const read = readDate(action.timeFrame, reckoningOf(bodyOf(record.plan, objective)));
      if (read === undefined) return notApplicable(id, "noSuchContent");
      const { printed, question, readings } = read;
      const [only] = readings;
      if (question !== undefined || only === undefined)
        return {
          id,
          kind: "undetermined",
          open: [{ code: question ?? "whenExactly", subject: { kind: "action", id } }],
          alternatives: [],
          steps: [],
        };
      const answer = judge({ objective, action, due: only.span });
      const step = { code: "dateResolved", inputs: { printed }, result: only.span } as const;
      return answer.kind === "notApplicable" ? answer : { ...answer, steps: [step, ...answer.steps] };
    }),
  );
