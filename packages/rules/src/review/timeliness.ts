import type { PlainDate, Step } from "@equality/model";
import { daysBetween } from "../calendar/day.ts";

export type Timeliness = { lastDay: PlainDate; status: "inTime" | "late"; days: number };

/**
 * Whether a last day has gone by, and by how many days, or how many are left, with the step that shows it. On the last day
 * itself: in time, 0 days.
 */
export const timeliness = (lastDay: PlainDate, asOf: PlainDate): { value: Timeliness; step: Step } => {
  const past = daysBetween(lastDay, asOf);
  return {
    value: { lastDay, status: past > 0 ? "late" : "inTime", days: Math.abs(past) },
    step: { code: "daysBetween", inputs: { from: lastDay, to: asOf }, result: past },
  };
};
