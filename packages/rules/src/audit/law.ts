import type { Body } from "@equality/model";
import { type DatedRow, rowsInForce, type StatuteRow, statuteRows } from "@equality/model/statute";

/** The rows that bind a body on a day, in the order of the statute table. */
export const lawFor = (body: Body | undefined, on: string): DatedRow<StatuteRow>[] =>
  rowsInForce(statuteRows, on).filter(
    ({ jurisdiction, bodies }) =>
      body !== undefined && jurisdiction === body.jurisdiction && bodies.includes(body.kind),
  );
