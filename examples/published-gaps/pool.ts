import type { Attendance } from "./read-attendance.ts";

/** Sessions of several areas taken together: sums first, one division last. */
export type Pooled =
  | { readonly kind: "pooled"; readonly missed: number; readonly possible: number; readonly rate: number }
  | { readonly kind: "incomplete"; readonly without: readonly string[] };

/** A withheld area is not zero: without it there is no total, and what is left over from a published total would tell its figures. */
export const pool = (areas: readonly Attendance[]): Pooled => {
  const without = areas.filter(({ missed, possible }) => missed.kind !== "known" || possible.kind !== "known");
  if (without.length > 0) return { kind: "incomplete", without: without.map(({ authority }) => authority) };
  const total = (column: "missed" | "possible") =>
    areas.reduce((sum, { [column]: figure }) => sum + (figure.kind === "known" ? figure.value : 0), 0);
  const [missed, possible] = [total("missed"), total("possible")];
  return { kind: "pooled", missed, possible, rate: missed / possible };
};
