import type { Body, Deadline, EqualityPlan, Finding, PlainDate, Step } from "@equality/model";
import type { OneOffRow } from "@equality/model/statute";
import { citationOf } from "./citation.ts";
import { belongsTo } from "./document-bodies.ts";
import { placedEvents } from "./publication.ts";
import { timeliness } from "./timeliness.ts";
import { withoutDeadline } from "./without-deadline.ts";

/**
 * The first deadline of a duty, until it has come. Afterwards a rolling row governs, and whether the first was kept is
 * history, of which a plan that records nothing is no evidence. One that differs from body to body is asked for.
 */
export const oneOffDeadline = (row: OneOffRow, body: Body, plan: EqualityPlan, asOf: PlainDate): Finding<Deadline> => {
  const { lastDay } = row;
  if (lastDay !== null && asOf > lastDay) return withoutDeadline(row, "pastOneOff");
  const done = plan.documents
    .filter((document) => belongsTo(document, body) && document.discharges.includes(row.duty))
    .flatMap((document) => placedEvents(document, plan, asOf))
    .some(({ restarts, first }) => restarts && first >= (row.servedFrom ?? row.inForceFrom));
  if (done) return withoutDeadline(row, "doneOnce");
  if (lastDay === null) return unknown(row, body);
  const timely = timeliness(lastDay, asOf);
  return {
    kind: "determined",
    value: { ...timely.value, row: row.id, confidence: row.citation.confidence },
    explanation: {
      rule: RULE,
      steps: [
        { code: "statuteRow", inputs: { row: row.id, duty: row.duty }, result: row.kind, citations: [citationOf(row)] },
        timely.step,
      ],
    },
  };
};

const RULE = "oneOffDeadline";

/** The day hangs on when the body was set up, which no plan holds. */
const unknown = (row: OneOffRow, { id }: Body): Finding<Deadline> => {
  const open = { code: "anchor", subject: { kind: "body", id } } as const;
  const step: Step = {
    code: "notRecorded",
    inputs: { question: open.code, subject: open.subject, duty: row.duty },
    result: null,
    citations: [citationOf(row)],
  };
  return { kind: "undetermined", open: [open], alternatives: [], explanation: { rule: RULE, steps: [step] } };
};
