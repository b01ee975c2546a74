import type { TargetReading } from "@equality/model";

type Without<Reading> = Reading extends unknown ? Omit<Reading, "due" | "asks"> : never;

/** What a target says, before its time limit and what has to be asked. */
export type ReadingWithoutTime = Without<TargetReading>;
