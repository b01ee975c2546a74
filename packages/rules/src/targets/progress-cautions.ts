import type { Comparison, Target } from "@equality/model";
import { type ProgressCaution, progressCautions } from "@equality/model/vocabulary";
import type { Aim } from "./aim.ts";
import type { Causes } from "./gap-causes.ts";
import type { ProgressPolicy } from "./policy.ts";
import type { Sighting } from "./sighting.ts";
import type { Start } from "./start.ts";
import type { YearKept } from "./years.ts";

interface Found {
  readonly target: Target;
  readonly start: Start;
  readonly observed: Sighting;
  readonly aims: readonly Aim[];
  readonly change: Comparison | null;
  readonly causes: Causes | null;
  readonly years: readonly YearKept[];
  readonly late: boolean;
  readonly ofPeople: boolean;
}

/** What has to be said beside a status, in the order of the vocabulary. */
export const cautionsOf = (found: Found, policy: ProgressPolicy): ProgressCaution[] => {
  const { target, start, observed, aims, change, causes, years, late, ofPeople } = found;
  const said = new Set<ProgressCaution>([
    ...start.cautions,
    ...aims.flatMap(({ cautions }) => cautions),
    ...(causes?.cautions ?? []),
  ]);
  const when = (caution: ProgressCaution, holds: boolean): void => {
    if (holds) said.add(caution);
  };
  const startValue = start.seen.figure.kind === "known" ? start.seen.figure.value : null;
  when("goalIsBaseline", target.kind !== "direction" && aims.some(({ end }) => end !== null && end === startValue));
  when("claimContradicted", isContradicted(start, observed));
  when("compositionChanged", start.sighting !== null && isOtherwiseMadeUp(start.sighting, observed, policy));
  when("partialData", observed.partial || start.sighting?.partial === true);
  when("measuredLate", late);
  when("timeLimitMoved", target.movedFrom !== undefined);
  when(
    "yearNotKept",
    years.some(({ kept }) => kept === false),
  );
  when("uncertaintyNotKnown", ofPeople && change !== null && change.told === "notKnown");
  when(
    "eventsTakenAsIndependent",
    (observed.kind === "rate" || observed.kind === "count") && observed.seen.limits !== null,
  );
  return progressCautions.filter((caution) => said.has(caution));
};

/** A gap is said to have narrowed, by gaps printed beside their two sides, while the sides lie as far apart as before. */
const isContradicted = ({ seen, sighting }: Start, observed: Sighting): boolean => {
  const claimedThen = sighting?.seen.claimed ?? (seen.figure.kind === "known" ? seen.figure.value : null);
  const [then, now] = [sighting?.seen, observed.seen].map((one) => (one && "sides" in one ? sizeOf(one.sides) : null));
  const { claimed } = observed.seen;
  if (claimed === undefined || claimedThen === null || then == null || now == null) return false;
  return Math.abs(claimed) < Math.abs(claimedThen) && now >= then;
};

const sizeOf = (sides: Sighting["seen"]["sides"]): number | null =>
  sides?.group.kind === "known" && sides.comparator.kind === "known"
    ? Math.abs(sides.group.value - sides.comparator.value)
    : null;

/** Other schools than before, or another share of the group among those counted. */
const isOtherwiseMadeUp = (then: Sighting, now: Sighting, { shareMayMove }: ProgressPolicy): boolean => {
  if (knownSchools(then) !== knownSchools(now)) return true;
  const [before, after] = [shareOfGroup(then), shareOfGroup(now)];
  return before !== null && after !== null && Math.abs(after - before) > shareMayMove;
};

const knownSchools = ({ schools }: Sighting): string =>
  schools
    .filter(({ figure }) => figure.kind === "known")
    .map(({ school }) => school)
    .sort()
    .join(" ");

const shareOfGroup = ({ seen: { sides } }: Sighting): number | null => {
  if (sides?.group.kind !== "known" || sides.comparator.kind !== "known") return null;
  const [group, comparator] = [sides.group.denominator, sides.comparator.denominator];
  return group === undefined || comparator === undefined || group + comparator === 0
    ? null
    : group / (group + comparator);
};
