import type { DisclosurePolicy } from "@equality/model";

/**
 * No figure about fewer than ten people, nor one that leaves fewer than ten others. Percentages and means are shown to
 * one decimal.
 *
 * The threshold is local policy, not law: no instrument on the equality duty sets one, and publishers have used three,
 * five, six and ten. Pass another policy to `publishable` where a body has decided otherwise.
 *
 * @see Centre for Longitudinal Study Information and User Support, ONS Longitudinal Study: ten as a rule of thumb within
 *   a wider judgement.
 * @example
 * ```ts
 * import { minimumCount10 } from "@equality/rules/disclosure"
 *
 * minimumCount10 // => { name: "minimumCount10", minimumCount: 10, scope: "everyFigure", decimals: 1 }
 * ```
 */
export const minimumCount10 = {
  name: "minimumCount10",
  minimumCount: 10,
  scope: "everyFigure",
  decimals: 1,
} as const satisfies DisclosurePolicy;

/**
 * No figure about one or two people: the rule by which the Department for Education withheld pupil absence in 2019. Its
 * later files withhold nothing by it. National and regional numbers, which it rounded to the nearest 5, are none of a trust.
 *
 * Unlike there, none of a group is withheld too: "none of the twenty passed" tells about each of them.
 *
 * @see Department for Education, pupil absence statistics: methodology (2019), section 1.9.
 * @example
 * ```ts
 * import { minimumCount3Dfe2019 } from "@equality/rules/disclosure"
 *
 * minimumCount3Dfe2019.minimumCount // => 3
 * ```
 */
export const minimumCount3Dfe2019 = {
  name: "minimumCount3Dfe2019",
  minimumCount: 3,
  scope: "everyFigure",
  decimals: 1,
} as const satisfies DisclosurePolicy;

/**
 * No figure about fewer than five people, as councils answer requests for information about their schools.
 *
 * @see Information Commissioner's Office, Anonymisation: managing data protection risk code of practice (2012): small
 *   cells, "such as 1-5", are at more risk. It sets no number.
 * @example
 * ```ts
 * import { minimumCount5 } from "@equality/rules/disclosure"
 *
 * minimumCount5.minimumCount // => 5
 * ```
 */
export const minimumCount5 = {
  name: "minimumCount5",
  minimumCount: 5,
  scope: "everyFigure",
  decimals: 1,
} as const satisfies DisclosurePolicy;

/**
 * No figure about fewer than six people, as schools describe the Department for Education's tables of schools. Not
 * confirmed by a text of the Department's own.
 *
 * @example
 * ```ts
 * import { minimumCount6 } from "@equality/rules/disclosure"
 *
 * minimumCount6.minimumCount // => 6
 * ```
 */
export const minimumCount6 = {
  name: "minimumCount6",
  minimumCount: 6,
  scope: "everyFigure",
  decimals: 1,
} as const satisfies DisclosurePolicy;
