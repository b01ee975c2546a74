import type { Question, Step } from "@equality/model";
import type { RollingRow } from "@equality/model/statute";
import { lengthOf } from "../../calendar/period.ts";
import { citationOf } from "../../review/citation.ts";
import { judged, notApplicable } from "../answer.ts";
import { type Answer, check } from "../check.ts";
import { lawOf, setsInterval } from "../law.ts";

/**
 * A document's own review cycle is no longer than statute allows for any duty that the document discharges. One whose
 * length is not printed, as "reviewed regularly", stays open.
 */
export const cycleIsWithinStatute = check({
  id: "cycleIsWithinStatute",
  severity: "notEvidenced",
  subject: "cycle",
  citation: null,
  remedy: "shortenCycle",
  judge: ({ plan, asOf }) =>
    plan.documents.flatMap((document) => {
      const rows = lawOf(document, plan, asOf)
        .filter(setsInterval)
        .filter(({ basis, duty }) => basis === "statutory" && document.discharges.includes(duty));
      return document.reviewCycles.map(({ id, every }) => {
        if (rows.length === 0) return notApplicable(id, "noStatutoryInterval");
        if (every === undefined) return withoutLength(id, rows);
        const localMonths = wholeMonths(every);
        const steps = rows.map(
          (row): Step => ({
            code: "intervalCompared",
            inputs: { localMonths, statutoryMonths: row.interval.months, duty: row.duty },
            result: localMonths > row.interval.months ? "looser" : "notLooser",
            citations: [citationOf(row)],
          }),
        );
        const kept = steps.every(({ result }) => result === "notLooser");
        return judged(id, kept, steps);
      });
    }),
});

const withoutLength = (id: string, rows: readonly RollingRow[]): Answer => {
  const open: Question = { code: "cycle", subject: { kind: "cycle", id } };
  const step: Step = {
    code: "notRecorded",
    inputs: { question: open.code, subject: open.subject },
    result: null,
    citations: rows.map(citationOf),
  };
  return { id, kind: "undetermined", open: [open], alternatives: [], steps: [step] };
};

/** A cycle in calendar months; weeks and days count up to the next whole month, at 1461 days to 48 months. */
const wholeMonths = (every: string): number => {
  const { unit, count } = lengthOf(every);
  if (unit === "months") return count;
  return Math.ceil(((unit === "weeks" ? count * 7 : count) * 48) / 1461);
};
