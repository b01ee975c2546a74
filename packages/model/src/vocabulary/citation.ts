import type { Confidence } from "./confidence.ts";
import type { InstrumentId } from "./instrument.ts";

/**
 * Where a fact of law is written.
 *
 * `provision` is the place in the instrument, such as `reg. 4(2)(b)`. `url` is null where no official page is known.
 * `confidence` is about the whole citation; a row may hold narrower ones beside it.
 */
export interface LegalCitation {
  readonly instrument: InstrumentId;
  readonly provision: string;
  readonly url: `https://${string}` | null;
  readonly confidence: Confidence;
}
