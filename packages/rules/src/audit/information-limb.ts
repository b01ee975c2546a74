import type { Body, InformationItem } from "@equality/model";
import type { ContentRequirement } from "@equality/model/statute";
import { type AuditFact, relevantCharacteristics } from "@equality/model/vocabulary";
import { citationOf } from "../review/citation.ts";
import { idsOf, looked, notApplicable } from "./answer.ts";
import { byHeadcount } from "./by-headcount.ts";
import { characteristicsOf } from "./characteristics.ts";
import type { Answer, AuditRecord } from "./check.ts";
import { currentDocuments } from "./current-documents.ts";
import { latestLawDay } from "./document-day.ts";
import { lawFor } from "./law.ts";

/** One limb of the duty to publish equality information: what asks for it, whom it is about, and what to look for. */
interface Limb {
  readonly requires: ContentRequirement;
  readonly limb: InformationItem["limb"];
  readonly fact: AuditFact;
}

/**
 * Whether the equality information that a body publishes holds something, in whichever of its documents for the duty, about
 * people of one limb who share a relevant characteristic.
 */
export const informationLimb = (of: Limb, record: AuditRecord): Answer[] =>
  record.plan.bodies.map((body) => judge(of, body, record));

const judge = ({ requires, limb, fact }: Limb, body: Body, record: AuditRecord): Answer => {
  const { plan } = record;
  const documents = currentDocuments(record, body, "equalityInformation");
  const row = lawFor(body, latestLawDay(documents, record)).find(
    (law) => law.kind === "content" && law.requires === requires,
  );
  if (row === undefined) return notApplicable(body.id, "noRowInForce");
  const items = (plan.information ?? []).filter(
    (item) => item.body === body.id && item.limb === limb && documents.some(({ id }) => id === item.document),
  );
  const found = idsOf(items, (item) =>
    characteristicsOf(item, plan).some((one) => (relevantCharacteristics as readonly string[]).includes(one)),
  );
  return byHeadcount(body, row, {
    met: found.length > 0,
    steps: [looked(fact, items.length, found, [citationOf(row)])],
  });
};
