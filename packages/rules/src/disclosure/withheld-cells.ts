import type { DisclosurePolicy, EqualityPlan, Figure, Group, Population } from "@equality/model";
import { type Cell, holdsCell, isSameCell } from "./cell.ts";
import { isDisclosive } from "./is-disclosive.ts";
import { policyAt } from "./policy-at.ts";

/** The cells that one part of an assessment tells of: not to be told unless each may be shown. */
export interface Bundle {
  readonly cells: readonly Cell[];
  /** Of a gap to all others: who they are, and everyone, whom both sides together would tell of. */
  readonly rest?: { readonly others: Cell; readonly everyone: Cell };
}

/**
 * The cells that may not be shown: those about too few; a total where, in one division of it, a part is withheld beside
 * others that are shown, or the parts shown leave too few; a division that adds up to a withheld total; all others beside a
 * group where everyone is withheld; and the same cells wherever else they stand.
 */
export const withheldCells = (
  bundles: readonly Bundle[],
  plan: EqualityPlan,
  policy: DisclosurePolicy,
): ReadonlySet<Cell> => {
  const all = bundles.flatMap(({ cells, rest }) => [...cells, ...(rest === undefined ? [] : [rest.everyone])]);
  const tables = grouped(all, ({ table }) => table);
  const besides = (cell: Cell): readonly Cell[] => tables.get(cell.table) ?? [];
  const totals = all
    .filter(({ figure }) => figure.kind === "known")
    .flatMap((total) => divisionsOf(total, besides(total), plan.groups).map((parts) => ({ total, parts })));
  const isFew = (cell: Cell, figure: Figure, place: Pick<Cell, "schools">): boolean =>
    isDisclosive(figure, policyAt(policy, place, plan), cell.isCount);
  const withheld = new Set(all.filter((cell) => cell.figure.kind === "suppressed" || isFew(cell, cell.figure, cell)));
  const follows = (cell: Cell): boolean => besides(cell).some((one) => withheld.has(one) && isSameCell(one, cell));
  for (let before = -1; before < withheld.size; ) {
    before = withheld.size;
    addAll(withheld, all.filter(follows));
    for (const { rest } of bundles) if (rest !== undefined && withheld.has(rest.everyone)) withheld.add(rest.others);
    for (const { total, parts } of totals) {
      const shown = parts.filter((part) => !withheld.has(part));
      const left = restOf(total, shown);
      const place = parts.every((part) => isAtPlaceOf(total, part)) ? total : aSchool;
      const tells = shown.length > 0 && (shown.length < parts.length || isFew(total, left, place));
      if (tells) withheld.add(total);
      else if (withheld.has(total) && left.kind === "missing") addAll(withheld, parts);
    }
  }
  return withheld;
};

const addAll = (withheld: Set<Cell>, cells: readonly Cell[]): void => {
  for (const cell of cells) withheld.add(cell);
};

/** What a body has beside some schools may be one school. */
const aSchool = { schools: ["the rest"] };

/** The ways in which a total is shown divided: into one part and what is left, by school, and by a characteristic. */
const divisionsOf = (total: Cell, cells: readonly Cell[], groups: readonly Group[]): Cell[][] => {
  const parts = cells
    .filter((cell) => cell.figure.kind !== "missing" && holdsCell(total, cell) && !holdsCell(cell, total))
    .filter((cell, i, all) => all.findIndex((one) => isSameCell(one, cell)) === i);
  const schools = parts.filter(
    (part) => part.schools?.length === 1 && isSameCell({ ...part, schools: total.schools }, total),
  );
  const byCharacteristic = grouped(
    parts.filter((part) => isAtPlaceOf(total, part) && characteristicOf(part.people, groups) !== undefined),
    ({ people }) => characteristicOf(people, groups),
  );
  return [...parts.map((part) => [part]), schools, ...byCharacteristic.values()];
};

const isAtPlaceOf = (total: Cell, part: Cell): boolean => isSameCell({ ...part, people: total.people }, total);

/** The characteristic within which a population is one group. */
const characteristicOf = (people: Population, groups: readonly Group[]): string | undefined => {
  const [id, ...others] = people.kind === "allOf" ? people.groups : [];
  const group = others.length === 0 ? groups.find((one) => one.id === id) : undefined;
  return group?.means.kind === "characteristic" && group.negated === undefined ? group.means.characteristic : undefined;
};

/** What is left of a total without some parts; missing where they are no parts of it, or nobody is left. */
const restOf = (whole: Cell, parts: readonly Cell[]): Figure => {
  const left = (field: "value" | "numerator" | "denominator"): number | undefined =>
    parts.reduce<number | undefined>(
      (sum, { figure }) => {
        const part = numberIn(figure, field);
        return sum === undefined || part === undefined ? undefined : sum - part;
      },
      numberIn(whole.figure, field),
    );
  const [value = 0, numerator, denominator] = [left("value"), left("numerator"), left("denominator")];
  const people = denominator ?? numerator ?? (whole.isCount ? value : 0);
  if (people <= 0 || (numerator ?? 0) < 0) return { kind: "missing" };
  return {
    kind: "known",
    value,
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
  };
};

const numberIn = (figure: Figure, field: "value" | "numerator" | "denominator"): number | undefined =>
  figure.kind === "known" ? figure[field] : undefined;

const grouped = <Key>(cells: readonly Cell[], keyOf: (cell: Cell) => Key): Map<Key, Cell[]> => {
  const groups = new Map<Key, Cell[]>();
  for (const cell of cells) {
    const held = groups.get(keyOf(cell));
    if (held === undefined) groups.set(keyOf(cell), [cell]);
    else held.push(cell);
  }
  return groups;
};
