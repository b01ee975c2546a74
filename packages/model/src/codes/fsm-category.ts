import type { CodeSetWith } from "./code-set.ts";
import { commonBasicDataSet } from "./sources.ts";

const rollUps = {
  everSix: {
    source: {
      document: "Written answer 63717, 8 July 2025, on pupil premium from 2026-27",
      url: "https://questions-statements.parliament.uk/written-questions",
      edition: "2025-07-08",
    },
    confidence: "unverified",
    targets: [
      { id: "counts", label: null },
      { id: "doesNotCount", label: null },
    ],
  },
} as const;

/**
 * Kind of free school meals (FSM) entitlement, set CS133. From September 2026 meals widen to every household on
 * Universal Credit, so "has FSM" is no longer one thing. The first day, 1 September 2026, is inferred from that
 * widening.
 *
 * Before that day a record holds only periods of eligibility, for which there is no code. The roll-up `everSix` says
 * whether the kind feeds "FSM in the last six years", on which pupil premium rests. It is an inference from the premium
 * keeping its old income threshold, not yet published as a rule; what OFSM covers was not read, so it has no target.
 *
 * @example
 * ```ts
 * import { decode, fsmCategoryCodes, rollUp } from "@equality/model/codes"
 *
 * decode(fsmCategoryCodes, "EFSM", "2026-08-31").kind // => "notInForce"
 * const expanded = rollUp(fsmCategoryCodes, "EFSM", "everSix", "2026-10-01")
 * expanded.kind === "rolledUp" && expanded.target.id // => "doesNotCount"
 * expanded.kind === "rolledUp" && expanded.confidence // => "unverified"
 * ```
 */
export const fsmCategoryCodes = {
  id: "fsmCategory",
  sources: [commonBasicDataSet],
  confidence: "secondary",
  complete: true,
  rollUps,
  rows: [
    {
      code: "TFSM",
      label: "Targeted FSM",
      inForceFrom: "2026-09-01",
      inForceUntil: null,
      confidenceOf: { inForceFrom: "unverified" },
      to: { everSix: "counts" },
    },
    {
      code: "EFSM",
      label: "Expanded FSM",
      inForceFrom: "2026-09-01",
      inForceUntil: null,
      confidenceOf: { inForceFrom: "unverified" },
      to: { everSix: "doesNotCount" },
    },
    {
      code: "OFSM",
      label: "Other FSM",
      inForceFrom: "2026-09-01",
      inForceUntil: null,
      confidenceOf: { inForceFrom: "unverified" },
      to: { everSix: null },
    },
  ],
} as const satisfies CodeSetWith<typeof rollUps>;

/** A kind of free school meals entitlement. */
export type FsmCategoryCode = (typeof fsmCategoryCodes.rows)[number]["code"];
