import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { eachAssessment, fallingOn } from "../impact.ts";

/**
 * No cell of an impact assessment is blank. "No difference" and "not known" are answers; nothing is none.
 */
export const impactCellsAreFilled = check({
  id: "impactCellsAreFilled",
  severity: "weakness",
  subject: "impactAssessment",
  citation: null,
  remedy: "fillCells",
  judge: (record) =>
    eachAssessment(record, ({ id, cells }) => {
      if (cells.length === 0) return notApplicable(id, "noSuchContent");
      const blank = fallingOn(cells, null);
      return judged(id, blank.length === 0, [looked("blankEffects", cells.length, blank)]);
    }),
});
