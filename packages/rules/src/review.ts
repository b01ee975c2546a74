export { type Length, lastDayAfter, lastDayBeginningWith, lengthOf } from "./calendar/period.ts";
export type { PossibleDays, Reckoning, Span } from "./calendar/placement.ts";
export { possibleDays } from "./calendar/possible-days.ts";
export { deadlines } from "./review/deadlines.ts";
export { localReviews } from "./review/local-reviews.ts";
export { nextReview } from "./review/next-review.ts";
export { periodEnds } from "./review/period-end.ts";
export { type ComingDay, reviewCalendar } from "./review/review-calendar.ts";
