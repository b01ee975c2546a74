import type { Objective, PlanDocument, PrintedDate } from "@equality/model";
import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { datesIn } from "../child-text/dates.ts";

/**
 * A text for children says when. The second step tells where the record holds a time to say: the objective's targets and
 * actions, and the period of its document.
 */
export const childTextHasDate = check({
  id: "childTextHasDate",
  severity: "weakness",
  subject: "objective",
  citation: null,
  remedy: "addDate",
  judge: ({ plan }) =>
    plan.objectives.map((objective) => {
      const { id, childText } = objective;
      if (childText === undefined) return notApplicable(id, "noChildText");
      const found = datesIn(childText);
      const times = timesOf(
        objective,
        plan.documents.find((document) => document.id === objective.document),
      );
      return judged(id, found.length > 0, [
        looked("datesInChildText", 1, found),
        looked(
          "timeLimits",
          times.length,
          times.filter(({ date }) => saysWhen(date)).map((time) => time.id),
        ),
      ]);
    }),
});

type Time = { readonly id: string; readonly date: PrintedDate | null | undefined };

const timesOf = ({ targets, actions }: Objective, document: PlanDocument | undefined): Time[] => [
  ...targets.map(({ id, timeLimit }) => ({ id, date: timeLimit?.date })),
  ...actions.map(({ id, timeFrame }) => ({ id, date: timeFrame })),
  ...(document === undefined ? [] : [{ id: document.id, date: document.period }]),
];

const saysWhen = (date: PrintedDate | null | undefined): boolean =>
  date !== undefined && date !== null && date.kind !== "ongoing" && date.kind !== "unresolved";
