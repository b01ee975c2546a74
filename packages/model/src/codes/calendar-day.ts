/**
 * Refuses a string that is not a calendar day written `YYYY-MM-DD` (years 0000 to 9999).
 *
 * @throws RangeError if the form is another or the day does not exist, as `2026-02-30`.
 */
export function assertCalendarDay(asOf: string): void {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(asOf) ?? [];
  if (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month))) return;
  throw new RangeError(
    `asOf must be a calendar day as YYYY-MM-DD, such as "2026-01-15"; received ${JSON.stringify(asOf)}`,
  );
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
