import type { OpenDataFigure } from "./open-data-figure.ts";

/** "10,585,529". */
export const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

/** A percentage to as many digits as the attendance file prints. */
export const percent = (value: number): string => `${Number(value.toPrecision(15))}%`;

/** Signed, to one decimal place: percentage points and points of shares and scores that were published so. */
export const points = (value: number): string => {
  const magnitude = Math.abs(value).toFixed(1);
  if (Number(magnitude) === 0) return magnitude;
  return `${value < 0 ? "-" : "+"}${magnitude}`;
};

/** "-27.2 to -27.0". */
export const range = ([low, high]: readonly [number, number]): string => `${points(low)} to ${points(high)}`;

/** A figure, or why there is none. */
export const shown = (figure: OpenDataFigure, write: (value: number) => string): string =>
  figure.kind === "known" ? write(figure.value) : figure.because;
