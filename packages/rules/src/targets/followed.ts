import type { Measure, PlainDate, QuestionCode, Target, TargetProgress } from "@equality/model";
import type { Goal } from "./goal.ts";
import type { ProgressPolicy } from "./policy.ts";
import type { Track } from "./track.ts";

export type Measured = Extract<TargetProgress, { kind: "measured" }>;

/** A target that is measured, and what is known of its way. */
export interface Followed {
  readonly target: Target;
  readonly measure: Measure;
  readonly track: Track;
  /** What its figures count: schools are no sample of anything. */
  readonly counts: Measured["counts"];
  readonly asOf: PlainDate;
  readonly policy: ProgressPolicy;
  /** What to ask where nothing was seen. */
  readonly unseen: QuestionCode;
  /** What each school is asked, where that is not what the whole is asked. */
  readonly ofEach: Goal | null;
}
