import { sentence, table } from "../tree/build.ts";
import type { Table } from "../tree/node.ts";
import type { ChartWording } from "../wording/charts.ts";
import type { Moment } from "./moments.ts";

/** The moments of a target as a table: each with what is shown of it in the picture. */
export const momentTable = <One extends Moment>(
  { charts }: ChartWording,
  moments: readonly One[],
  shown: (moment: One) => string,
): Table =>
  table(
    charts.figures,
    [charts.target.columns.when, charts.target.columns.value],
    moments.map((moment) => [[sentence(...charts.moments.name(moment.kind, moment.at))], shown(moment)]),
  );
