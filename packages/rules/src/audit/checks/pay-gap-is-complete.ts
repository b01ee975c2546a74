import { payGapFigures } from "@equality/model/vocabulary";
import { citationOf } from "../../review/citation.ts";
import { looked, notApplicable } from "../answer.ts";
import { byHeadcount } from "../by-headcount.ts";
import { check } from "../check.ts";
import { currentDocuments } from "../current-documents.ts";
import { latestLawDay } from "../document-day.ts";
import { citationOfRow, lawFor } from "../law.ts";

/**
 * The gender pay gap report of a body in England with 250 employees or more holds all six figures. A figure that cannot be
 * worked out, as where no men are employed, is given by saying so; one that is withheld is not given.
 */
export const payGapIsComplete = check({
  id: "payGapIsComplete",
  severity: "notEvidenced",
  subject: "body",
  citation: citationOfRow("eng.gpg"),
  remedy: "publishPayGapFigures",
  judge: (record) =>
    record.plan.bodies.map((body) => {
      const documents = currentDocuments(record, body, "genderPayGap");
      // Scotland asks for one figure of another kind, under another instrument.
      const row = lawFor(body, latestLawDay(documents, record)).find(
        ({ duty, kind, jurisdiction }) => duty === "genderPayGap" && kind === "fixedDate" && jurisdiction === "england",
      );
      if (row === undefined) return notApplicable(body.id, "noRowInForce");
      const given = (record.plan.information ?? []).flatMap((item) => {
        const published = item.body === body.id && documents.some(({ id }) => id === item.document);
        if (!published || item.kind !== "figure" || item.figure.kind === "suppressed") return [];
        return record.plan.measures.flatMap(({ id, payGapFigure }) => (id === item.measure ? [payGapFigure] : []));
      });
      const found = payGapFigures.filter((figure) => given.includes(figure));
      return byHeadcount(body, row, {
        met: found.length === payGapFigures.length,
        steps: [looked("payGapFigures", payGapFigures.length, found, [citationOf(row)])],
      });
    }),
});
