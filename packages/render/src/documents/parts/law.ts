import type { PlanDocument } from "@equality/model";
import { type InstrumentId, instrumentDetails, instrumentFromCitation } from "@equality/model/vocabulary";
import type { Block } from "../../tree/node.ts";
import type { Said } from "../../wording/said.ts";
import { bullets, words as phraseOf, said } from "../blocks.ts";
import type { Context } from "../context.ts";
import { dayNode, numberNode } from "../nodes.ts";

/** The law and guidance that a document cites, as printed, with a note where it was not in force. */
export const citationBlocks = (context: Context, { citations }: PlanDocument): readonly Block[] => {
  const { law: say } = context.words;
  if (citations.length === 0) return [];
  return [
    ...said(say.intro({ count: numberNode(context, citations.length) })),
    ...bullets(citations.map(({ printed }) => say.citation({ printed, url: addressOf(printed) }))),
    ...citations.flatMap((citation) => said(notInForceSaid(context, citation))),
  ];
};

/** The address of the one instrument that a citation names; null where it names more than the instrument, as a guide to it. */
const addressOf = (printed: string): string | null => {
  const [instrument] = instrumentFromCitation(printed);
  if (instrument === undefined) return null;
  const { title, number, url } = instrumentDetails[instrument];
  const rest = printed
    .replace(title, "")
    .replace(number ?? "", "")
    .replace(/\bthe\b/i, "");
  return /\p{L}/u.test(rest) ? null : url;
};

const notInForceSaid = (context: Context, { id, printed }: PlanDocument["citations"][number]): Said =>
  context.published.audit
    .filter(
      ({ subject, finding }) =>
        subject.kind === "citation" && subject.id === id && finding.kind === "determined" && finding.value === "notMet",
    )
    .flatMap(({ finding }) => finding.explanation.steps)
    .filter((step) => step.code === "instrumentInForce" && !step.result)
    .slice(0, 1)
    .flatMap((step) =>
      step.code === "instrumentInForce"
        ? context.words.law.notInForce({
            printed,
            until: step.inputs.until === null ? null : dayNode(context, step.inputs.until),
            successor: successorOf(step.inputs.instrument),
          })
        : [],
    );

const isInstrument = (id: string): id is InstrumentId => id in instrumentDetails;

const successorOf = (instrument: string): { readonly title: string; readonly url: string | null } | null => {
  const successor = isInstrument(instrument) ? instrumentDetails[instrument].successor : null;
  return successor === null ? null : instrumentDetails[successor];
};

/** The protected characteristics that a document lists, with a note where the list is longer than the duty it serves. */
export const listedBlocks = (context: Context, { id, listedCharacteristics }: PlanDocument): readonly Block[] => {
  if (listedCharacteristics === undefined) return [];
  const { law, due, people } = context.words;
  const { statedFor, entries, others } = listedCharacteristics;
  return [
    ...said(
      law.listed.intro({
        count: numberNode(context, entries.length),
        statedFor: statedFor === undefined ? null : due.duty[statedFor],
      }),
    ),
    ...bullets(
      entries.map(({ characteristic, printed, people: whom }) =>
        law.listed.item({
          characteristic,
          printed,
          people:
            whom === undefined
              ? null
              : people.population({ kind: "everyone", people: whom, groups: [], especially: [] }),
        }),
      ),
    ),
    ...(others === undefined ? [] : said(law.listed.others({ printed: others }))),
    ...said(beyondSaid(context, id, statedFor === undefined ? null : due.duty[statedFor])),
  ];
};

const beyondSaid = (context: Context, document: string, duty: string | null): Said =>
  context.published.audit
    .filter(({ subject }) => subject.kind === "document" && subject.id === document)
    .flatMap(({ finding }) => finding.explanation.steps)
    .flatMap((step) => {
      if (step.code !== "looked" || step.inputs.for !== "characteristicsBeyondTheDuty" || step.result === 0) return [];
      const { characteristic } = context.words.people;
      return context.words.law.listed.beyond({
        names: Object.entries(characteristic)
          .filter(([id]) => step.inputs.ids.includes(id))
          .map(([, name]) => phraseOf(name)),
        relevant: numberNode(context, step.inputs.among - step.result),
        duty: duty ?? "",
      });
    });
