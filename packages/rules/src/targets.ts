export { interpretTarget } from "./targets/interpret-target.ts";
export { onCourseFrom95, type ProgressPolicy } from "./targets/policy.ts";
export { type RequiredChange, requiredChange } from "./targets/required-change.ts";
export { targetProgress } from "./targets/target-progress.ts";
export { targetSeries } from "./targets/target-series.ts";
export { type ValueDue, valueDue } from "./targets/value-due.ts";
