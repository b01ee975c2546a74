import type { TimeLimit } from "@equality/model";
import type { SchoolTime } from "../documents/parts/school-time.ts";
import type { YearsAway } from "../documents/parts/years-away.ts";
import type { DateNode, NumberNode, PromiseNode } from "../tree/node.ts";
import type { Said } from "./said.ts";

/**
 * A printed time, by what is known of it. A blank cell is none of these: it is missing. "Ongoing" is not blank, and a
 * length of time without an anchor has no day.
 */
export type TimeFacts =
  | { readonly kind: "date"; readonly date: DateNode }
  | { readonly kind: "duration"; readonly length: NumberNode; readonly after: DateNode | string | null }
  | { readonly kind: "recurring"; readonly every: NumberNode | null; readonly printed: string }
  | { readonly kind: "event" | "ongoing" | "unresolved"; readonly printed: string };

/** The days that a time limit can mean, where that is more than one day or another day than the one printed. */
interface DueFacts {
  readonly first: DateNode;
  readonly last: DateNode;
}

/** When things are to be done. */
export interface TimeWording {
  /** The time frame of an action. */
  readonly frame: (time: TimeFacts) => Said;
  readonly limit: (facts: {
    readonly promise: PromiseNode;
    readonly relation: TimeLimit["relation"];
    readonly time: TimeFacts;
    readonly due: DueFacts | null;
    readonly away: YearsAway | null;
    /** Null where the time has no last day. */
    readonly school: SchoolTime | null;
  }) => Said;
}
