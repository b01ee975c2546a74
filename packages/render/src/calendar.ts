export { toCalendar } from "./calendar/to-calendar.ts";
export type { CalendarWording } from "./wording/calendar.ts";
