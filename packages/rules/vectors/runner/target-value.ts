import type { Target } from "@equality/model";
import { readAmount } from "../../src/targets/amount.ts";
import type { Figures } from "./figures.ts";
import type { Inputs } from "./inputs.ts";

type Change = Extract<Target, { kind: "change" }>;

/** The goal of a change, as the reading of a target gives it. */
export const targetValue = (inputs: Inputs): Figures => {
  const [baseline, amount, kind] = [inputs.number("baseline"), inputs.number("amount"), inputs.text("kind")];
  const size = Math.abs(amount);
  const isGap = kind.endsWith("_of_gap");
  const isShare = kind.startsWith("relative_");
  const population = { kind: "everyone", people: "pupils" } as const;
  const target: Change = {
    id: "target",
    printed: kind,
    strength: "will",
    kind: "change",
    direction: isGap || amount < 0 ? "decrease" : "increase",
    amount: isShare ? { value: size * 100, unit: "percent" } : { value: size, unit: "points" },
    subject: isGap
      ? { kind: "gap", group: population, comparator: { kind: "complement" } }
      : { kind: "value", population },
  };
  const meaning = isShare ? "shareOfBaseline" : "absoluteChange";
  const { reading } = readAmount(target, meaning, { kind: "known", value: baseline }, "mean");
  if (reading.goal.kind !== "known") return { not_estimable: true };
  return { target: reading.goal.value, crosses_parity: isGap && reading.goal.value * baseline < 0 };
};
