import type { PlainDate } from "@equality/model";
import { daysBetween } from "../calendar/day.ts";

/** Whether a last day has gone by, and by how many days, or how many are left. On the last day itself: in time, 0 days. */
export const timeliness = (
  lastDay: PlainDate,
  asOf: PlainDate,
): { lastDay: PlainDate; status: "inTime" | "late"; days: number } => {
  const past = daysBetween(lastDay, asOf);
  return { lastDay, status: past > 0 ? "late" : "inTime", days: Math.abs(past) };
};
