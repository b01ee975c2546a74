export { arbitraryOf, type ShapeConstraints } from "./testing/arbitrary-of.ts";
export { assessment, publishedAssessment } from "./testing/assessment.ts";
export { hostileText } from "./testing/hostile-text.ts";
export { observations, planWithObservations } from "./testing/observations.ts";
export { duration, plainDate, type Years } from "./testing/plain-date.ts";
export { plan, target } from "./testing/plan.ts";
export { type PrintedDateConstraints, printedDate } from "./testing/printed-date.ts";
export { realisticPlan } from "./testing/realistic/plan.ts";
export { schoolName, schoolText, trustName } from "./testing/text.ts";
