import type { Statistics } from "@equality/model";

/** Statistics of one kind. */
export type Of<Kind extends Statistics["kind"]> = Extract<Statistics, { kind: Kind }>;

/** A bare figure in the measure's unit, of which perhaps the people and the events are known, and no spread. */
export interface Fixed {
  readonly kind: "fixed";
  readonly value: number;
  readonly people?: number;
  readonly events?: number;
}

/** What is held of one side of a gap: statistics, a bare figure, or nothing that can be used. */
export type Held = Statistics | Fixed | { readonly kind: "suppressed" } | { readonly kind: "missing" };
