import { type FalselySharp, type Interval, intervalOf } from "./interval.ts";
import { normalCritical } from "./special/normal-quantile.ts";

/** A ratio with the interval that is symmetric on its logarithm; falsely sharp where the error is 0. */
export const logIntervalOf = <Method extends string>(
  method: Method,
  confidence: number,
  estimate: number,
  standardErrorOfLog: number,
): (Interval<Method> & { readonly standardErrorOfLog: number }) | FalselySharp<Method> => {
  const factor = Math.exp(normalCritical(confidence) * standardErrorOfLog);
  const limits = { lower: estimate / factor, upper: estimate * factor };
  if (standardErrorOfLog === 0)
    return { kind: "falselySharp", method, confidence, because: "noVariation", estimate, unreliable: limits };
  return { ...intervalOf(method, confidence, estimate, limits), standardErrorOfLog };
};
