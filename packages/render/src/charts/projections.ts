import type { ReadingSeries, TargetSeries } from "@equality/model";

type Projection = NonNullable<ReadingSeries["projection"]>;

/** With fewer known figures than these, where the pace leads is a guess. */
const fewestFigures = 3;

/** Where the pace leads, each once: readings that differ in their goals alone share it. None of fewer than three figures. */
export const projectionsOf = ({ observed, readings }: TargetSeries): readonly Projection[] => {
  if (observed.filter(({ figure }) => figure.kind === "known").length < fewestFigures) return [];
  const all = readings.flatMap(({ projection }) => (projection === null ? [] : [projection]));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
};
