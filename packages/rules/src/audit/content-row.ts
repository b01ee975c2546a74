import type { EqualityPlan, PlainDate, PlanDocument } from "@equality/model";
import type { ContentRequirement, StatuteRow } from "@equality/model/statute";
import { lawDayOf } from "./document-day.ts";
import { lawOf } from "./law.ts";

/** The row that asks something of what a document holds, for a duty that it discharges, on the document's own day. */
export const contentRowFor = (
  document: PlanDocument,
  requires: ContentRequirement,
  { plan, asOf }: { readonly plan: EqualityPlan; readonly asOf: PlainDate },
): StatuteRow | undefined =>
  lawOf(document, plan, lawDayOf(document, plan, asOf)).find(
    (law) =>
      law.kind === "content" && law.requires === requires && law.of.some((duty) => document.discharges.includes(duty)),
  );
