export { lastDayAfter, lastDayBeginningWith, type Length, lengthOf } from "./calendar/period.ts";
export { type PossibleDays, possibleDays, type Reckoning, type Span } from "./calendar/possible-days.ts";
export { deadlines } from "./review/deadlines.ts";
export { localReviews } from "./review/local-reviews.ts";
export { nextReviews } from "./review/next-review.ts";
export { periodEnds } from "./review/period-end.ts";
