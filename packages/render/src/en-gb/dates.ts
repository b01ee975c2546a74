import type { PrintedDate } from "@equality/model";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "6 March 2025", from an ISO date. */
export const dayShown = (iso: string): string => `${Number(iso.slice(8))} ${monthShown(iso)}`;

/** "March 2025", from the first seven characters of an ISO date. */
const monthShown = (iso: string): string => `${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

/** A day, a month and a year in one style, however they were printed; any other time in the words it was printed with. */
export const dateShown = (date: PrintedDate): string => {
  switch (date.kind) {
    case "day":
      return dayShown(date.day);
    case "month":
      return monthShown(date.month);
    case "calendarYear":
      return String(date.year);
    default:
      return date.printed;
  }
};
