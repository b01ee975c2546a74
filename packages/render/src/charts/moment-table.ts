import { assumed } from "../documents/assumed.ts";
import { sentence, table } from "../tree/build.ts";
import type { Table } from "../tree/node.ts";
import type { ChartWording } from "../wording/charts.ts";
import type { Phrase } from "../wording/said.ts";
import type { Moment } from "./moments.ts";

/** The moments of a target as a table: each with what is shown of it in the picture. */
export const momentTable = <One extends Moment>(
  wording: ChartWording,
  moments: readonly One[],
  shown: (moment: One) => string,
): Table => {
  const { figures, target } = wording.charts;
  return table(
    figures,
    [target.columns.when, target.columns.value],
    moments.map((moment) => [[sentence(...nameOf(wording, moment))], shown(moment)]),
  );
};

/** What a moment is, when, and under which reading. */
export const nameOf = (wording: ChartWording, { kind, at, given }: Moment): Phrase =>
  wording.charts.moments.name({ kind, at, given: given.map((one) => assumed(wording, one)) });
