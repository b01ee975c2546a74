import type { AuditResult, Objective } from "@equality/model";
import type { AuditFact } from "@equality/model/vocabulary";
import { note, paragraph, sentence } from "../../tree/build.ts";
import type { Block } from "../../tree/node.ts";
import type { Dropped } from "../../wording/objectives.ts";
import type { Context } from "../context.ts";

/** What an audit check looks for in a text for children, as what the text drops without it. */
const facts: Partial<Record<AuditFact, Dropped>> = {
  numbersInChildText: "amount",
  datesInChildText: "date",
  rolesInChildText: "role",
  postsInChildText: "post",
};

/** The words that a plan prints for children, marked as its own, with what they leave out although the plan holds it. */
export const childTextBlocks = ({ published, words }: Context, { id, childText }: Objective): readonly Block[] => {
  if (childText === undefined) return [];
  const { intro, drops } = words.objectives.childText;
  const dropped = published.audit
    .filter(({ subject }) => subject.kind === "objective" && subject.id === id)
    .flatMap(droppedBy);
  return [
    note(
      paragraph(...intro),
      paragraph(sentence(childText)),
      ...(dropped.length === 0 ? [] : [paragraph(...drops({ dropped }))]),
    ),
  ];
};

/** A fact is dropped where none was found in the text and the record holds some. */
const droppedBy = ({ finding }: AuditResult): Dropped[] => {
  if (finding.kind !== "determined" || finding.value !== "notMet") return [];
  const [inText, inRecord] = finding.explanation.steps;
  if (inText?.code !== "looked" || inRecord?.code !== "looked" || inRecord.result === 0) return [];
  const fact = facts[inText.inputs.for];
  return fact === undefined ? [] : [fact];
};
