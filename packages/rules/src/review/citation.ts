import type { Citation } from "@equality/model";
import type { StatuteRow } from "@equality/model/statute";

/** The citation of a statute row, with the row itself, as a step of an explanation carries it. */
export const citationOf = ({ id, citation }: StatuteRow): Citation => ({
  instrument: citation.instrument,
  provision: citation.provision,
  url: citation.url,
  confidence: citation.confidence,
  row: id,
});
