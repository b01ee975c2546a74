import type { Body, Citation, EqualityPlan, PlanDocument } from "@equality/model";
import {
  type DatedRow,
  type RollingRow,
  rowById,
  rowsInForce,
  type StatuteRow,
  type StatuteRowId,
  statuteRows,
} from "@equality/model/statute";
import { citationOf } from "../review/citation.ts";
import { belongsTo } from "../review/document-bodies.ts";

/** The rows that bind a body on a day, in the order of the statute table. */
export const lawFor = (body: Body | undefined, on: string): DatedRow<StatuteRow>[] =>
  rowsInForce(statuteRows, on).filter((row) => isAbout(row, body));

/** The rows that bind on a day any of the bodies whose document or objective it is. */
export const lawOf = (
  part: Pick<PlanDocument, "body" | "alsoOf">,
  { bodies }: Pick<EqualityPlan, "bodies">,
  on: string,
): DatedRow<StatuteRow>[] => {
  const own = bodies.filter((body) => belongsTo(part, body));
  return rowsInForce(statuteRows, on).filter((row) => own.some((body) => isAbout(row, body)));
};

/** Whether a row is about bodies of this kind and nation, whenever it is in force. */
export const isAbout = ({ jurisdiction, bodies }: StatuteRow, body: Body | undefined): boolean =>
  body !== undefined && jurisdiction === body.jurisdiction && bodies.includes(body.kind);

/** The public sector equality duty, as it binds a body on a day. */
export const generalDutyOf = (body: Body | undefined, on: string): StatuteRow | undefined =>
  lawFor(body, on).find(({ duty }) => duty === "generalDuty");

/** The citation of one row of the statute tables, for the catalogue. */
export const citationOfRow = (id: StatuteRowId): Citation | null => {
  const row = rowById(id);
  return row === undefined ? null : citationOf(row);
};

/** Whether a row says how often to do something again. An interval that was not verified is held against nobody. */
export const setsInterval = (row: StatuteRow): row is RollingRow =>
  row.kind === "rolling" && row.asks === "repeat" && row.interval.confidence !== "unverified";
