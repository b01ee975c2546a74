import type { Action, Objective } from "../../plan/objective.ts";
import type { Baseline, Target } from "../../plan/target.ts";
import type { TimeLimit } from "../../printed-date.ts";
import type { Choices } from "./choices.ts";

/** Where a realistic objective stands: its body, its document, and the year that was published in. */
export interface Setting {
  readonly body: string;
  readonly document: string;
  readonly year: number;
}

/** What tells one objective from another; the rest follows from where it stands. */
export type Theme = Omit<Objective, "body" | "document" | "scope" | "strength" | "targets" | "actions"> & {
  readonly targets: Target[];
  readonly actions: Omit<Action, "id">[];
};

export const percent = (share: number): number => Math.round(share * 100);

export const timeLimit = ({ oneOf, between }: Choices, { year }: Setting): TimeLimit => {
  const end = year + between(1, 4);
  return oneOf<TimeLimit>(
    { relation: "by", date: { kind: "month", month: `${end}-07`, printed: `July ${end}` } },
    { relation: "by", date: { kind: "calendarYear", year: end, printed: `${end}` } },
    { relation: "atTheEndOf", date: { kind: "academicYear", startsIn: end - 1, printed: `${end - 1}/${end % 100}` } },
    { relation: "by", date: { kind: "day", day: `${end}-08-31`, printed: `31 August ${end}` } },
  );
};

/** Where it starts, in the summer before; left out about as often as documents leave it out. */
export const baselineAt = ({ oneOf }: Choices, { year }: Setting, value: number): { baseline?: Baseline } =>
  oneOf<{ baseline?: Baseline }>(
    {},
    { baseline: { at: { kind: "academicYear", startsIn: year - 1, printed: `${year - 1}/${year % 100}` }, value } },
    { baseline: { value, status: "asPublished" } },
  );
