import { check } from "../check.ts";
import { unlessAsked } from "../target-answers.ts";

/**
 * A target that raises or lowers something says by how much, or to what.
 */
export const targetHasAmount = check({
  id: "targetHasAmount",
  severity: "weakness",
  subject: "target",
  citation: null,
  remedy: "giveAmount",
  judge: (record) =>
    unlessAsked(record, "amounts", ["amount"], (target) =>
      target.kind === "direction"
        ? target.direction !== "maintain"
        : target.kind === "change" || target.kind === "level" || target.kind === "balance",
    ),
});
