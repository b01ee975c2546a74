import type { Statistics } from "@equality/model";
import type { Pupil } from "./pupils.ts";

/** What `everyMeasure` says of some pupils, the long way round: pupil by pupil, measure by measure, each with its own words. */
export const recomputed = (pupils: readonly Pupil[]): Statistics[] => {
  const known = <K extends keyof Pupil>(field: K) =>
    pupils.map((pupil) => pupil[field]).filter((value): value is NonNullable<Pupil[K]> => value !== null);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const mean = (values: readonly number[]): Statistics => {
    const n = values.length;
    return { kind: "mean", n, sum: sum(values), m2: sum(values.map((value) => (value - sum(values) / n) ** 2)) };
  };
  const sessions = pupils.flatMap(({ missed, possible }) =>
    missed === null || possible === null || possible === 0 || missed > possible ? [] : [{ missed, possible }],
  );
  const ethnicities = known("ethnicity").filter((code) => code !== "REFU");
  return [
    { kind: "proportion", n: known("met").length, x: known("met").filter(Boolean).length },
    mean(known("a8")),
    mean(known("p8")),
    mean(known("a8")),
    {
      kind: "ratioOfSums",
      n: sessions.length,
      numerator: sum(sessions.map(({ missed }) => missed)),
      denominator: sum(sessions.map(({ possible }) => possible)),
      squares: {
        numerator: sum(sessions.map(({ missed }) => missed ** 2)),
        denominator: sum(sessions.map(({ possible }) => possible ** 2)),
        products: sum(sessions.map(({ missed, possible }) => missed * possible)),
      },
    },
    {
      kind: "proportion",
      n: sessions.length,
      x: sessions.filter(({ missed, possible }) => missed * 10 >= possible).length,
    },
    {
      kind: "rate",
      n: known("suspensions").length,
      events: sum(known("suspensions")),
      eventsSquares: sum(known("suspensions").map((each) => each ** 2)),
    },
    { kind: "count", count: pupils.length },
    {
      kind: "histogram",
      counts: Array.from({ length: 19 }, (_, i) => known("grade").filter((grade) => grade === i / 2).length),
    },
    { kind: "values", values: known("a8").sort((a, b) => a - b) },
    { kind: "proportion", n: ethnicities.length, x: ethnicities.filter((code) => code === "WBRI").length },
  ];
};
