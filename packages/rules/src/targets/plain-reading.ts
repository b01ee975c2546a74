import type { Target } from "@equality/model";
import type { ReadingWithoutTime } from "./reading-without-time.ts";

/** What a target without an amount of change says, before its time limit. */
export const plainReading = (target: Exclude<Target, { kind: "change" }>): ReadingWithoutTime => {
  switch (target.kind) {
    case "level": {
      const { kind, operator, level, upTo } = target;
      return { kind, operator, level, ...(upTo === undefined ? {} : { upTo }) };
    }
    case "direction":
      return { kind: target.kind, direction: target.direction };
    case "coverage": {
      const { kind, of, share } = target;
      const whom = of.kind === "population" ? "people" : of.schoolKind === undefined ? "schools" : "schoolsOfKind";
      return { kind, of: whom, share };
    }
    case "recurring":
      return { kind: target.kind, every: target.every, times: target.times };
    case "balance": {
      const { kind, operator, numerator, denominator, eitherWay = false } = target;
      return { kind, operator, numerator, denominator, eitherWay };
    }
    case "milestone":
    case "qualitative":
      return { kind: target.kind };
  }
};
