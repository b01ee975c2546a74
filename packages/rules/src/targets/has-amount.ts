import type { Target } from "@equality/model";

/** Whether a target says how much, at its end or on the way. What is kept, done or judged in words has no amount. */
export const hasAmount = (target: Target): boolean => {
  switch (target.kind) {
    case "change":
    case "level":
    case "balance":
    case "coverage":
    case "recurring":
      return true;
    case "direction":
    case "milestone":
    case "qualitative":
      return target.interim !== undefined || target.everyYear?.amount !== undefined;
  }
};
