import type { Figure, Step } from "@equality/model";

/** Does a step of the reading of a target again, from its inputs alone. Undefined for a step that belongs elsewhere. */
export const recompute = (step: Step): Step["result"] | undefined => {
  switch (step.code) {
    case "shareOfBaseline":
      return step.inputs.direction === "increase"
        ? (100 + step.inputs.percent) / 100
        : (100 - step.inputs.percent) / 100;
    case "percentagePoints":
      return step.inputs.direction === "increase" ? step.inputs.percent / 100 : 0 - step.inputs.percent / 100;
    case "goal":
      return goal(step.inputs);
    case "notRecorded":
      return null;
    case "amountRead": {
      const { unit, measureKind, choice } = step.inputs;
      if (unit === "percentagePoints") return ["percentagePoints"];
      if (unit === "count" || unit === "points") return ["absoluteChange"];
      if (choice) return [choice.reading];
      return ["count", "rate", "mean"].includes(measureKind ?? "")
        ? ["shareOfBaseline"]
        : ["shareOfBaseline", "percentagePoints"];
    }
    case "timeLimitRead": {
      const { relation, first, last } = step.inputs;
      if (relation === "from") return null;
      if (relation === "atTheEndOf") return { first: last, last };
      if (relation !== "before") return { first, last };
      const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
      return { first: before, last: before };
    }
    default:
      return undefined;
  }
};

const goal = ({ baseline, operation, by }: Extract<Step, { code: "goal" }>["inputs"]): Figure => {
  if (baseline.kind !== "known") return { kind: baseline.kind };
  const { value } = baseline;
  if (value === 0 && (operation === "addToSize" || (operation === "multiply" && by > 1))) return { kind: "missing" };
  const reached =
    operation === "multiply" ? value * by : operation === "add" ? value + by : value < 0 ? -(-value + by) : value + by;
  return { kind: "known", value: Object.is(reached, -0) ? 0 : reached };
};
