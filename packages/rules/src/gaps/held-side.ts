import type { Figure, Measure, QuestionCode, Step } from "@equality/model";
import { restOfCounts } from "../targets/counts.ts";
import { figureOf } from "./gap-kind.ts";
import type { Held } from "./held.ts";

/** One side of a gap between observed values, with what is asked of it and how it was come by. */
export interface HeldSide {
  readonly held: Held;
  readonly open: readonly QuestionCode[];
  readonly steps?: readonly Step[];
}

/** An observed figure with the counts that a gap needs; without them, the question. */
export const heldFrom = (figure: Figure | undefined, { kind }: Measure): HeldSide => {
  if (figure === undefined) return { held: { kind: "missing" }, open: [] };
  if (figure.kind !== "known") return { held: { kind: figure.kind }, open: [] };
  const { value, numerator, denominator } = figure;
  if (kind !== "proportion")
    return {
      held: {
        kind: "fixed",
        value,
        ...(denominator === undefined ? {} : { people: denominator }),
        ...eventsOf(figure, kind),
      },
      open: denominator === undefined ? ["counts"] : [],
    };
  return numerator === undefined || denominator === undefined
    ? { held: { kind: "fixed", value }, open: ["counts"] }
    : { held: { kind, n: denominator, x: numerator }, open: [] };
};

/** Of a rate the numerator counts events; of a mean or a ratio of sums it does not say what it counts. */
const eventsOf = ({ numerator }: Extract<Figure, { kind: "known" }>, kind: Measure["kind"]) =>
  kind === "rate" && numerator !== undefined ? { events: numerator } : {};

/** Everyone less the group, by their counts. Counts of which the group's are not a part leave it open. */
export const restOf = (whole: HeldSide, group: HeldSide): HeldSide => {
  const [all, some] = [whole.held, group.held];
  if (all.kind === "suppressed" || all.kind === "missing" || whole.open.length > 0) return whole;
  if (some.kind === "suppressed") return { held: some, open: [] };
  if (all.kind !== "proportion" || some.kind !== "proportion") return { held: { kind: "missing" }, open: [] };
  const left = restOfCounts(all, some, all.kind);
  if (left === null) return { held: { kind: "fixed", value: 0 }, open: ["counts"] };
  const rest = { kind: all.kind, ...left };
  const inputs = { whole: figureOf(all, 1), group: figureOf(some, 1) };
  return { held: rest, open: [], steps: [{ code: "restOfWhole", inputs, result: figureOf(rest, 1) }] };
};
