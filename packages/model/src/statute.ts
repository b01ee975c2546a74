export { type DeliberateGap, deliberateGaps } from "./statute/deliberate-gaps.ts";
export {
  type ContentRequirement,
  type ContentRow,
  type ContinuingRow,
  contentRequirements,
  type FixedDateRow,
  type LocalRow,
  type OneOffRow,
  type PlannedRow,
  type RollingRow,
  type RowCommon,
  type StatuteRow,
  type StatuteRowKind,
  statuteRowKinds,
} from "./statute/row.ts";
export { type DatedRow, rowById, rowsInForce, type StatuteRowId, statuteRows } from "./statute/rows.ts";
