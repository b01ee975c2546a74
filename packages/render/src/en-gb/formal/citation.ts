import type { Citation } from "@equality/model";
import { type InstrumentDetails, type InstrumentId, instrumentDetails } from "@equality/model/vocabulary";
import { link } from "../../tree/build.ts";
import type { Phrase } from "../../wording/said.ts";
import { phrase } from "../say.ts";

/** How well the text behind a citation was checked. */
const confidence: Readonly<Record<Citation["confidence"], string>> = {
  primary: "read in the source itself",
  secondary: "as a reliable account reports it",
  unverified: "not yet checked",
};

const isInstrument = (id: string): id is InstrumentId => id in instrumentDetails;

const details = (id: string): InstrumentDetails | undefined => (isInstrument(id) ? instrumentDetails[id] : undefined);

/** A citation as a link to its text, with how well that was checked: "SI 2017/353 reg. 5 (read in the source itself)". */
export const citationPhrase = ({ instrument, provision, url, confidence: how }: Citation): Phrase => {
  const { kind, title, number } = details(instrument) ?? { kind: null, title: null, number: null };
  const name = [kind === "act" ? title : (number ?? title), provision].filter((part) => part !== null).join(" ");
  return phrase`${url === null ? name : link(url, name)} (${confidence[how]})`;
};
