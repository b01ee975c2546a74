import type { Document, PromiseNode } from "../tree/node.ts";
import { type Fact, type Place, placesOf } from "./places.ts";
import { showsWhatItStandsFor, standsFor } from "./stands-for.ts";

/** Something on which two documents do not agree. */
export interface Disagreement {
  /**
   * `missing` from the child's document, `added` by it, or `shownOtherwise`: its words show another number or day than
   * the fact stands for, or say promises of different strength alike.
   */
  readonly kind: "missing" | "added" | "shownOtherwise";
  /** The id of the section; null for what stands before the first. */
  readonly section: string | null;
  /** Which entry of its lists and tables, counted from 0; null for the section as a whole. */
  readonly item: number | null;
  readonly fact: Fact;
}

/**
 * Where a document for children says something else than the formal one: a number, a date, a role or the strength of a
 * promise that is missing, added, or shown otherwise. Empty where they agree.
 *
 * Facts are compared by what they stand for, section by section, and what is missing also target by target and action by
 * action where both documents list as many. So a share may be a percentage in one and "7 out of every 10" in the other. A section
 * that only one document has is looked for anywhere in the other: a summary says again what stands elsewhere. Where the
 * formal one only quotes what is promised, no strength is compared. A figure below nothing may be told by its size, and
 * words without digits are not read. Pictures are left out.
 *
 * @param formal - The document that holds.
 * @param child - The document for children, from the same plan.
 *
 * @example
 * ```ts
 * import { agree } from "@equality/render/readability"
 * import { date, document, promise, section, paragraph, sentence } from "@equality/render/tree"
 *
 * const say = (strength: "will" | "aim", until: string) =>
 *   document({ lang: "en-GB", title: "Reading", reader: "formal" },
 *     section("reading", "Reading", paragraph(sentence(
 *       "We ", promise(strength, strength), " do this by ", date(`${until}-01-01`, `${until}-12-31`, until), ".",
 *     ))))
 *
 * agree(say("will", "2030"), say("will", "2030")) // => []
 * agree(say("aim", "2030"), say("will", "2031")).map(({ kind, fact }) => `${kind}: ${fact.shown}`)
 * // => ["missing: aim", "missing: 2030", "added: 2031", "added: will"]
 * ```
 */
export const agree = (formal: Document, child: Document): readonly Disagreement[] => {
  const [theirs, ours] = [placesOf(formal), placesOf(child)];
  return [
    ...theirs.flatMap((place) => missing(place, ours)),
    ...ours.flatMap((place) => added(place, theirs)),
    ...shownOtherwise(ours),
  ];
};

/** Facts of the formal place that the child's document does not hold: not in the same entry, where there is one. */
const missing = (place: Place, children: readonly Place[]): readonly Disagreement[] => {
  const same = children.find(({ id }) => id === place.id);
  const inItems = paired(place, same).flatMap(([item, other], i) => found("missing", place, i, without(item, other)));
  const told = inItems.map(({ fact }) => fact);
  const whole = without(allOf(place), [...(same === undefined ? children.flatMap(allOf) : allOf(same)), ...told]);
  return [...found("missing", place, null, whole), ...inItems];
};

/** Facts of the child's place that the formal one does not hold in its section, and promises of another strength. */
const added = (place: Place, formal: readonly Place[]): readonly Disagreement[] => {
  const same = formal.find(({ id }) => id === place.id);
  const held = same === undefined ? formal.flatMap(allOf) : allOf(same);
  return [
    ...found("added", place, null, without(allOf(place).filter(isNoPromise), held)),
    ...found("added", place, null, stronger(place.own, same?.own ?? [])),
    ...paired(place, same).flatMap(([item, other], i) => found("added", place, i, stronger(item, other))),
  ];
};

/** Promises of a strength that is not held; none where printed words alone stand for what is promised there. */
const stronger = (facts: readonly Fact[], held: readonly Fact[]): readonly Fact[] =>
  held.every(isNoPromise) ? [] : without(facts.filter(isPromise), held);

const allOf = ({ own, items }: Place): readonly Fact[] => [...own, ...items.flat()];

/** Entries by their place in both; none where one lists more than the other. */
const paired = (place: Place, same: Place | undefined): readonly (readonly [readonly Fact[], readonly Fact[]])[] =>
  same === undefined || same.items.length !== place.items.length
    ? []
    : place.items.map((item, i) => [item, same.items[i] ?? []]);

const found = (
  kind: "missing" | "added",
  { id }: Place,
  item: number | null,
  facts: readonly Fact[],
): readonly Disagreement[] => facts.map((fact) => ({ kind, section: id, item, fact }));

const isPromise = (fact: Fact): fact is PromiseNode => fact.type === "promise";
const isNoPromise = (fact: Fact): boolean => !isPromise(fact);

/** Each fact once, unless `held` has one that stands for the same. */
const without = (facts: readonly Fact[], held: readonly Fact[]): readonly Fact[] => {
  const known = new Set(held.map(standsFor));
  return facts.filter((fact) => {
    const isNew = !known.has(standsFor(fact));
    known.add(standsFor(fact));
    return isNew;
  });
};

const shownOtherwise = (places: readonly Place[]): readonly Disagreement[] => {
  const promises = places.flatMap((place) => allOf(place).filter(isPromise));
  return places.flatMap((place) =>
    allOf(place)
      .filter((fact) => !showsWhatItStandsFor(fact) || (isPromise(fact) && isSaidLikeAnother(fact, promises)))
      .map((fact) => ({ kind: "shownOtherwise" as const, section: place.id, item: null, fact })),
  );
};

const isSaidLikeAnother = ({ strength, shown }: PromiseNode, promises: readonly PromiseNode[]): boolean =>
  promises.some((other) => other.shown === shown && other.strength !== strength);
