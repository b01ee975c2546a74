import { englandRows } from "./england.ts";
import { northernIrelandRows } from "./northern-ireland.ts";
import type { StatuteRow } from "./row.ts";
import { scotlandRows } from "./scotland.ts";
import { walesRows } from "./wales.ts";

/**
 * Every row of the statute tables, nation by nation, past and planned ones included. Ids are unique and stable.
 *
 * Law as understood in November 2026. A duty that has no row is not covered, which is not to say that the law is silent.
 * Each row cites its own source, most at https://www.legislation.gov.uk.
 *
 * @example
 * ```ts
 * import { statuteRows } from '@equality/model/statute'
 *
 * statuteRows[0]?.id // => 'eng.psed.general'
 * statuteRows.filter((row) => row.kind === 'planned').map((row) => row.id) // => ['eng.eap.78A', 'eng.sed']
 * ```
 */
export const statuteRows: readonly StatuteRow[] = [
  ...englandRows,
  ...walesRows,
  ...scotlandRows,
  ...northernIrelandRows,
];

/** The id of a row in {@link statuteRows}. */
export type StatuteRowId = (
  | (typeof englandRows)[number]
  | (typeof walesRows)[number]
  | (typeof scotlandRows)[number]
  | (typeof northernIrelandRows)[number]
)["id"];

/** A row whose first day in force is known. */
export type DatedRow<Row extends StatuteRow = StatuteRow> = Row & { readonly inForceFrom: string };

/**
 * The rows in force on a day, in their order in `rows`; empty where there are none. A row's first day is in, the day it
 * ends is out.
 *
 * Rows whose first day is not known (`inForceFrom` null: planned rows and an unverified one) are never among them: look
 * for those by `inForceFrom === null` before you say that there is no such duty. Nothing nearest is offered instead.
 *
 * @param rows - Rows to choose from, such as `statuteRows` or part of it.
 * @param on - A day, as an ISO date such as `2026-03-25`.
 * @throws RangeError if `on` is not of that form.
 * @see https://www.legislation.gov.uk/uksi/2017/353 for the change on 31 March 2017 in the example
 *
 * @example
 * ```ts
 * import { rowsInForce, statuteRows } from '@equality/model/statute'
 *
 * const clocks = statuteRows.filter((row) => row.duty === 'equalityInformation' && row.kind === 'rolling')
 * rowsInForce(clocks, '2017-03-30').map((row) => row.id) // => ['eng.info.2011']
 * rowsInForce(clocks, '2017-03-31').map((row) => row.id) // => ['eng.info.2017']
 * rowsInForce(clocks, '2011-09-09') // => []
 * ```
 */
export const rowsInForce = <Row extends StatuteRow>(rows: readonly Row[], on: string): DatedRow<Row>[] => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) {
    throw new RangeError(`rowsInForce wants a day such as "2026-03-25"; it was given "${on}"`);
  }
  return rows.filter(
    (row): row is DatedRow<Row> =>
      row.inForceFrom !== null && row.inForceFrom <= on && (row.inForceUntil === null || on < row.inForceUntil),
  );
};

/**
 * The row of this id, or undefined if there is none. Ids come from {@link statuteRows} and are compared exactly.
 *
 * @see https://www.legislation.gov.uk/uksi/2017/353/regulation/5 for the row in the example
 *
 * @example
 * ```ts
 * import { rowById } from '@equality/model/statute'
 *
 * rowById('eng.obj.2017')?.citation.provision // => 'reg. 5'
 * rowById('eng.obj.1999') // => undefined
 * ```
 */
export const rowById = (id: string): StatuteRow | undefined => statuteRows.find((row) => row.id === id);
