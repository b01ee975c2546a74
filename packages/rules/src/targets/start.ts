import type { Assumption, AtOneTime, PrintedDate, ProgressCaution, QuestionCode, Target } from "@equality/model";
import type { Reckoning } from "../calendar/placement.ts";
import { possibleDays } from "../calendar/possible-days.ts";
import { moved } from "./limits.ts";
import { sameTime } from "./same.ts";
import type { Sighting } from "./sighting.ts";

/** Where a target starts. */
export interface Start {
  readonly seen: AtOneTime;
  readonly at: PrintedDate | null;
  /** What was seen at that time, where it was. */
  readonly sighting: Sighting | null;
  readonly given: readonly Assumption[];
  /** Why there is no figure to start from; null where there is one. */
  readonly open: QuestionCode | null;
  readonly cautions: readonly ProgressCaution[];
}

const unknown: AtOneTime = { at: null, figure: { kind: "missing" }, limits: null };

/**
 * The figure that a target starts from: the one printed, with the counts of what was observed then where that agrees; or the
 * one observed. A target that names no start at all is tried from the first figure observed, if others follow,
 * which is an assumption.
 */
export const startOf = ({ baseline }: Target, seen: readonly Sighting[], reckoning: Reckoning): Start => {
  const { at, value, status, restatedFrom } = baseline ?? {};
  const cautions: ProgressCaution[] = [
    ...(restatedFrom !== undefined || status === "restated" ? (["baselineRestated"] as const) : []),
    ...(status === "rolling" ? (["baselineRolls"] as const) : []),
  ];
  const none = (open: QuestionCode): Start => ({
    seen: unknown,
    at: at ?? null,
    sighting: null,
    given: [],
    open,
    cautions,
  });
  if (status === "notComparable") return none("sameDefinition");
  if (at === undefined && value === undefined) {
    const [first, second] = seen.filter(({ seen: one }) => one.figure.kind === "known");
    if (status !== undefined || first === undefined || second === undefined) return none("baseline");
    const given: Assumption = { question: "baseline", answer: first.placed.last, because: "firstObserved" };
    return { seen: first.seen, at: first.at, sighting: first, given: [given], open: null, cautions };
  }
  const sighting = at === undefined ? null : (seen.find((one) => sameTime(one.at, at, reckoning)) ?? null);
  if (value === undefined) return sighting === null ? none("baseline") : observedStart(sighting, cautions);
  const counted = sighting === null ? null : withCounts(sighting, value);
  if (sighting !== null && counted !== null) return observedStart({ ...sighting, seen: counted }, cautions);
  const days = at === undefined ? null : possibleDays(at, reckoning);
  const placed =
    at !== undefined && days?.kind === "placed" ? { first: days.first, last: days.last, printed: at.printed } : null;
  return {
    seen: { at: placed, figure: { kind: "known", value }, limits: null },
    at: at ?? null,
    sighting,
    given: [],
    open: null,
    cautions,
  };
};

const observedStart = (sighting: Sighting, cautions: Start["cautions"]): Start => {
  const { seen, at, trouble } = sighting;
  const open = trouble ?? (seen.figure.kind === "missing" ? "baseline" : null);
  return { seen, at, sighting, given: [], open, cautions };
};

/** The printed figure with the counts and limits of an observed one that, rounded as it is, is the same; null otherwise. */
const withCounts = ({ seen }: Sighting, printed: number): AtOneTime | null => {
  const { figure, limits } = seen;
  if (figure.kind !== "known") return null;
  const decimals = (String(printed).split(".")[1] ?? "").length;
  const room = Math.abs(printed) <= 1 && decimals > 0 ? Math.min(0.5 * 10 ** -decimals, 0.005) : 0.5 * 10 ** -decimals;
  if (Math.abs(figure.value - printed) > room + 1e-12) return null;
  return {
    ...seen,
    figure: { ...figure, value: printed },
    limits: limits === null ? null : moved(limits, printed - figure.value),
  };
};
