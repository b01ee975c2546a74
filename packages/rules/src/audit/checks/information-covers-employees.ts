import { check } from "../check.ts";
import { informationLimb } from "../information-limb.ts";
import { citationOfRow } from "../law.ts";

/**
 * The equality information of a body with 150 employees or more holds something about employees who share a relevant
 * characteristic. The employer is counted, with all its schools.
 */
export const informationCoversEmployees = check({
  id: "informationCoversEmployees",
  severity: "notEvidenced",
  subject: "body",
  citation: citationOfRow("eng.info.2017.employees"),
  remedy: "publishEmployeeInformation",
  judge: (record) =>
    informationLimb({ requires: "employeeInformation", limb: "employees", fact: "employeeInformation" }, record),
});
