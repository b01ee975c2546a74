import { type GroupId, groups } from "./group.ts";
import { groupAliases } from "./group-aliases.ts";
import { type AmbiguousLabel, hasLabel, labelKey } from "./printed-label.ts";

/**
 * Why a printed form does not settle a group.
 *
 * - `straddlesTwo`: names two groups at once; split it.
 * - `needIsNotDisability`: may mean special educational needs, disability or both.
 * - `genderIsNeither`: neither sex nor gender reassignment is inferred from it.
 * - `severalGroups`: may mean any of several groups.
 */
export type GroupAmbiguity = "straddlesTwo" | "needIsNotDisability" | "genderIsNeither" | "severalGroups";

/**
 * Printed forms that may mean more than one group, each with those groups and the reason.
 *
 * The list holds forms seen in documents; it is not complete. What is behind it: sections 6, 7, 11 and 12 of the
 * Equality Act 2010 (https://www.legislation.gov.uk/ukpga/2010/15/section/6).
 *
 * @example
 * ```ts
 * import { ambiguousGroupLabels } from '@equality/model/vocabulary'
 *
 * ambiguousGroupLabels.find(({ printed }) => printed.includes('LGBT+'))?.near // => ['trans', 'lgb']
 * ```
 */
export const ambiguousGroupLabels: readonly AmbiguousLabel<GroupId, GroupAmbiguity>[] = [
  { printed: ["LGBT+", "LGBTQ+", "LGBTQIA+"], near: ["trans", "lgb"], why: "straddlesTwo" },
  { printed: ["special needs", "additional needs"], near: ["sen", "disabled"], why: "needIsNotDisability" },
  { printed: ["gender"], near: ["female", "male", "trans"], why: "genderIsNeither" },
  {
    printed: ["care experienced"],
    near: ["lookedAfter", "previouslyLookedAfter", "careLeaver"],
    why: "severalGroups",
  },
  { printed: ["prior attainment"], near: ["lowPriorAttainment", "highPriorAttainment"], why: "severalGroups" },
];

/** The answer of {@link groupFromLabel}. `near` is in the order of `groups` and never empty. */
export type GroupFromLabel =
  | { readonly kind: "known"; readonly group: GroupId }
  | { readonly kind: "ambiguous"; readonly near: readonly GroupId[]; readonly why: GroupAmbiguity }
  | { readonly kind: "unknown" };

const byKey = (key: string): GroupFromLabel => {
  const group = groups.find((id) => hasLabel([id, ...groupAliases[id]], key));
  if (group !== undefined) return { kind: "known", group };
  const ambiguous = ambiguousGroupLabels.find((entry) => hasLabel(entry.printed, key));
  if (ambiguous !== undefined) return { kind: "ambiguous", near: ambiguous.near, why: ambiguous.why };
  return { kind: "unknown" };
};

/**
 * The group that a printed label names, if it names one.
 *
 * Reads as `characteristicFromLabel` does, and sets aside a closing "pupils", "students", "children", "learners" or
 * "staff". A negated or combined label ("non-SEND", "Traveller girls") is unknown. Nothing is guessed: keep the printed
 * label beside the answer. A known group need not be a protected one: see `groupDetails`.
 *
 * @param printed - One label as a document prints it, such as "Disadvantaged pupils".
 * @see Equality Act 2010 section 4: https://www.legislation.gov.uk/ukpga/2010/15/section/4
 *
 * @example
 * ```ts
 * import { groupFromLabel } from '@equality/model/vocabulary'
 *
 * groupFromLabel('SEND pupils') // => { kind: 'known', group: 'send' }
 * groupFromLabel('LGBTQ+ staff') // => { kind: 'ambiguous', near: ['trans', 'lgb'], why: 'straddlesTwo' }
 * groupFromLabel('non-disadvantaged pupils') // => { kind: 'unknown' }
 * ```
 */
export const groupFromLabel = (printed: string): GroupFromLabel => {
  const key = labelKey(printed);
  const whole = byKey(key);
  return whole.kind === "unknown" ? byKey(key.replace(/(pupil|student|child|children|learner|staff)s?$/, "")) : whole;
};
