import type { Summary } from "@equality/model";
import { type SummarySpec, summarise } from "@equality/rules/gaps";
import type { OpenDataFigure } from "./open-data-figure.ts";
import type { Attendance } from "./read-attendance.ts";

/** Local authorities by region and phase. Each stands for itself: how they differ is what an interval is told from. */
const spec = {
  keys: ["region", "phase"],
  measures: [
    { kind: "ratioOfSums", id: "overallAbsence", better: "lower", numerator: "missed", denominator: "possible" },
  ],
} as const satisfies SummarySpec;

/** Sessions of the authorities pooled by region and phase. A withheld authority does not count, and is counted as left out. */
export const summariseAuthorities = (rows: readonly Attendance[]): Summary =>
  summarise(
    spec,
    rows
      .filter(({ level }) => level === "Local authority")
      .map(({ region, phase, missed, possible }) => ({
        region,
        phase,
        missed: knownOrNull(missed),
        possible: knownOrNull(possible),
      })),
  );

const knownOrNull = (figure: OpenDataFigure): number | null => (figure.kind === "known" ? figure.value : null);
