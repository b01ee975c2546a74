import type { EqualityPlan, PlainDate, PlanDocument, PrintedDate } from "@equality/model";
import { reckoningOf } from "../../calendar/reckoning.ts";
import { judged, looked, notApplicable } from "../answer.ts";
import { bodyOf } from "../body-of.ts";
import { type Answer, check } from "../check.ts";
import { readDate } from "../read-date.ts";

/**
 * The years that a document prints in its title, as "2023-2026", are those of the period it is for. Years are counted
 * loosely: "2026-2030" may end with 2029 or with 2030. A single year may be that of the edition, and is left alone.
 */
export const titleAgreesWithPeriod = check({
  id: "titleAgreesWithPeriod",
  severity: "weakness",
  subject: "document",
  citation: null,
  remedy: "correctTitle",
  judge: ({ plan }) => plan.documents.map((document) => judge(document, plan)),
});

type Years = { readonly from: number; readonly until: number };

const judge = (document: PlanDocument, plan: EqualityPlan): Answer => {
  const { id, title, period } = document;
  const titles = [...title.matchAll(yearsInTitle)].flatMap(([printed, from, until]) => yearsOf(printed, from, until));
  const read = readDate(period, reckoningOf(bodyOf(plan, document)));
  const years =
    period && read
      ? yearsOfPeriod(
          period,
          read.readings.map(({ span }) => span),
        )
      : [];
  if (titles.length === 0 || years.length === 0) return notApplicable(id, "noSuchContent");
  const apart = titles.filter((one) => !years.some((other) => one.from === other.from && one.until === other.until));
  const conflicts = apart.length === titles.length ? apart.map(({ printed }) => printed) : [];
  return judged(id, conflicts.length === 0, [
    ...(read?.readings ?? []).map(({ span, given }) => ({
      code: "dateResolved" as const,
      ...(given === undefined ? {} : { given }),
      inputs: { printed: read?.printed ?? "" },
      result: span,
    })),
    looked("datesThatConflict", titles.length, conflicts),
  ]);
};

const yearsInTitle = /\b((?:19|20)\d{2})\s*(?:[-–—/]|to|until)\s*((?:19|20)?\d{2})\b/gi;

/** "2023-26" is 2023 to 2026; "2024-11" is no years, but a month. */
const yearsOf = (printed: string, from = "", until = ""): (Years & { readonly printed: string })[] => {
  const years = { from: Number(from), until: Number(until.length === 2 ? `${from.slice(0, 2)}${until}` : until) };
  return years.until > years.from ? [{ ...years, printed }] : [];
};

/** The years that a period can be said to be of: those printed, or those of its days. */
const yearsOfPeriod = (period: PrintedDate, spans: readonly { first: PlainDate; last: PlainDate }[]): Years[] => {
  if (period.kind === "years") return [{ from: period.from, until: period.until }];
  return spans.flatMap(({ first, last }) => {
    const [from, until] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
    return [{ from, until }, ...(last.endsWith("-12-31") ? [{ from, until: until + 1 }] : [])];
  });
};
