import type { Aim } from "./aim.ts";
import { goalCautions } from "./goal-cautions.ts";
import type { Track } from "./track.ts";
import type { Yearly } from "./yearly.ts";

/** An aim with the end that changes of every year lead to by a step of time; as it was where it has one, or no years. */
export const aimUntil = (aim: Aim, { start, startStep, timeline }: Track, step: number | null): Aim => {
  const { figure } = start.seen;
  if (aim.yearly === undefined || step === null || startStep === null || timeline.by === "days") return aim;
  if (figure.kind !== "known" || step <= startStep) return aim;
  const from = figure.value;
  const end = after(from, aim.yearly, step - startStep);
  if (end === from) return aim;
  const { kind, subject } = aim.yearly.of;
  const ended = { ...aim, end, cautions: goalCautions(from, end, kind, subject) };
  const size = Math.abs(end);
  if (aim.better === "nearerZero" && end * from >= 0)
    return { ...ended, goal: { operator: "atLeast", value: 0 - size, upTo: size } };
  return end > from
    ? { ...ended, better: "higher", goal: { operator: "atLeast", value: end } }
    : { ...ended, better: "lower", goal: { operator: "atMost", value: end } };
};

const after = (value: number, { operation, by }: Yearly, years: number): number => {
  if (operation === "multiply") return value * by ** years;
  return value + (operation === "add" ? 1 : Math.sign(value)) * by * years;
};
