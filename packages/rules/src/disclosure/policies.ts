import type { DisclosurePolicy } from "@equality/model";

/**
 * No figure about fewer than ten people, nor one that leaves fewer than ten others. Percentages and means are shown to
 * one decimal.
 *
 * The threshold is local policy, not law: no instrument on the equality duty sets one, and publishers have used three,
 * five, six and ten. Pass another policy to `publishable` where a body has decided otherwise.
 *
 * @example
 * ```ts
 * import { minimumCount10 } from "@equality/rules/disclosure"
 *
 * minimumCount10 // => { name: "minimumCount10", minimumCount: 10, decimals: 1 }
 * ```
 */
export const minimumCount10 = {
  name: "minimumCount10",
  minimumCount: 10,
  decimals: 1,
} as const satisfies DisclosurePolicy;
