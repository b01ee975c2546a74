import type { DateNode } from "../tree/node.ts";

const day = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days in a month, 1 to 12; 0 for any other number. */
const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [0, 31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0;
};

/** The length of the month that an ISO day lies in; undefined if there is no such day. */
const monthLength = (iso: string): number | undefined => {
  const [, year, month, dayOfMonth] = (day.exec(iso) ?? []).map(Number);
  if (!year || !month || !dayOfMonth) return undefined;
  const length = daysIn(year, month);
  return dayOfMonth <= length ? length : undefined;
};

/** What a machine may read a date as: `2026-03-25`, `2026-03` or `2026`. Null for any other span, or an open one. */
export const datetime = ({ from, until }: DateNode): string | null => {
  if (from === null || until === null) return null;
  const length = monthLength(until);
  if (length === undefined || monthLength(from) === undefined) return null;
  if (from === until) return from;
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (from === `${month}-01` && until === `${month}-${length}`) return month;
  return from === `${year}-01-01` && until === `${year}-12-31` ? year : null;
};
