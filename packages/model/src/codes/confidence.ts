import type { Confidence } from "../vocabulary/confidence.ts";
import type { CodeRow, CodeSet } from "./code-set.ts";

/** The least of several degrees of confidence: a statement is as good as its weakest part. */
export function weakest(...all: readonly Confidence[]): Confidence {
  if (all.includes("unverified")) return "unverified";
  return all.includes("secondary") ? "secondary" : "primary";
}

/** Confidence in a row itself: its code, label and dates, without its roll-ups. */
export function confidenceOfRow(codeset: CodeSet, row: CodeRow): Confidence {
  const of = row.confidenceOf ?? {};
  const whole = row.confidence ?? codeset.confidence;
  return weakest(whole, ...["code", "label", "inForceFrom", "inForceUntil"].map((part) => of[part] ?? whole));
}
