import type { Citation } from "@equality/model";
import { type InstrumentDetails, type InstrumentId, instrumentDetails } from "@equality/model/vocabulary";
import { link } from "../../tree/build.ts";
import type { Phrase } from "../../wording/said.ts";
import { and } from "../list.ts";
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
export const citationPhrase = (citation: Citation): Phrase => citationsPhrase([citation]);

/**
 * Citations as links, those of one instrument together and its name said once, each run with how well it was checked:
 * "Equality Act 2010 s. 28(1) and s. 84 (read in the source itself)".
 */
export const citationsPhrase = (citations: readonly Citation[]): Phrase => {
  const runs: (readonly [Citation, ...Citation[]])[] = [];
  for (const citation of citations) {
    const i = runs.findIndex(([first]) => isAlike(first, citation));
    const run = runs[i];
    if (run === undefined) runs.push([citation]);
    else runs[i] = [...run, citation];
  }
  return and(
    runs.map(([first, ...others]) => {
      const { kind, title, number } = details(first.instrument) ?? { kind: null, title: null, number: null };
      const name = [kind === "act" ? title : (number ?? title), first.provision]
        .filter((part) => part !== null)
        .join(" ");
      return phrase`${and([linked(first, name), ...others.map((one) => linked(one, one.provision))])} (${confidence[first.confidence]})`;
    }),
  );
};

const isAlike = (one: Citation, other: Citation): boolean =>
  one.instrument === other.instrument && one.confidence === other.confidence;

const linked = ({ url }: Citation, name: string): Phrase => phrase`${url === null ? name : link(url, name)}`;
