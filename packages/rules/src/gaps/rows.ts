import type { Summary } from "@equality/model";
import { refuse } from "../statistics/arguments.ts";
import { BLOCK } from "./columns/column.ts";
import { columnsOf } from "./columns-of.ts";
import type { SummarySpec } from "./measure.ts";
import { summarising } from "./summarising.ts";

/** A row's fields by the names of their columns. A field that is null or not there is missing. */
type Fields = Readonly<Record<string, unknown>>;

/** A summary of rows in the making: they are turned to columns block by block, and then let go. */
export const summarisingRows = (spec: SummarySpec): { add: (row: object) => void; summary: () => Summary } => {
  const columns = columnsOf(spec).map((name) => ({ name, values: new Array<unknown>(BLOCK).fill(null), seen: false }));
  const place = { offset: 0 };
  const block = new Array<object>(BLOCK).fill({});
  let waiting = 0;
  const all = summarising(spec, {
    columns: Object.fromEntries(columns.map(({ name, values }) => [name, values])),
    place,
  });

  const flush = (): void => {
    for (const column of columns) {
      const { name, values } = column;
      for (let i = 0; i < waiting; i += 1) values[i] = (block[i] as Fields)[name];
      column.seen ||= values.some((value, i) => i < waiting && value !== undefined);
    }
    all.add(waiting);
    place.offset += waiting;
    waiting = 0;
  };

  return {
    add: (row) => {
      if (typeof row !== "object" || row === null)
        refuse(`row ${place.offset + waiting} (the first is 0)`, "an object", row);
      block[waiting] = row;
      waiting += 1;
      if (waiting === BLOCK) flush();
    },
    summary: () => {
      flush();
      const absent = columns.find(({ seen }) => !seen);
      if (absent && place.offset > 0)
        refuse("rows", `rows with a field "${absent.name}"`, `${place.offset} without it`);
      return all.summary();
    },
  };
};
