import type { Figure, Question, QuestionCode, Target } from "@equality/model";
import { hasAmount } from "./has-amount.ts";

/** What is open about a target, as far as the record goes. */
export interface Open {
  readonly measureKind: boolean;
  readonly baseline: Figure;
  readonly time: QuestionCode | undefined;
}

/** What the author has to be asked before a target can be measured, always in the order of this list. */
export const asksOf = (target: Target, open: Open): Question[] => {
  const moves = target.kind === "change" || target.kind === "direction";
  const asks: [QuestionCode | undefined, boolean][] = [
    ["amount", target.kind === "direction" && target.direction !== "maintain" && !hasAmount(target)],
    ["measure", isUnmeasured(target)],
    ["measureKind", open.measureKind],
    ["baseline", moves && open.baseline.kind === "missing"],
    [open.time, open.time !== "timeLimit" || needsTimeLimit(target)],
  ];
  return asks.flatMap(([code, asked]) =>
    code !== undefined && asked ? [{ code, subject: { kind: "target", id: target.id } }] : [],
  );
};

const isUnmeasured = (target: Target): boolean => {
  if ("subject" in target) return target.subject.measure === undefined;
  return target.kind === "qualitative" && target.judgedBy === undefined;
};

/** A cadence has no end, and what is to be kept is to be kept: neither needs a time limit. */
const needsTimeLimit = (target: Target): boolean =>
  target.kind !== "recurring" && !(target.kind === "direction" && target.direction === "maintain");
