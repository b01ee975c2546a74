import type { AtOneTime, Figure, Measure, PlacedTime, PrintedDate, Step } from "@equality/model";
import type { SchoolSides } from "./gap-by-school.ts";

/** What was seen of a target at one time. */
export interface Sighting {
  readonly at: PrintedDate;
  readonly placed: PlacedTime;
  readonly seen: AtOneTime;
  /** How figures of it are formed, as far as they show. */
  readonly kind: Measure["kind"];
  /** The schools' figures where they were pooled: of a gap, each school's own gap. */
  readonly schools: readonly { readonly school: string; readonly figure: Figure }[];
  readonly partial: boolean;
  /** Of a gap, the schools' figures on both sides where they were pooled. */
  readonly bothSides?: readonly SchoolSides[];
  /** Why the figure cannot be used: two of the same do not agree, or schools have no counts to pool. */
  readonly trouble: "whichFigure" | "counts" | null;
  readonly breaksSeries: boolean;
  readonly steps: readonly Step[];
}
