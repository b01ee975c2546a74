import type { Summary } from "@equality/model";

/** What an engine made of the rows, and which engine it was. */
export interface Answer {
  readonly engine: string;
  readonly summary: Summary;
}
