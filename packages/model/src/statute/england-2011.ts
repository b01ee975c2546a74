import { listedSchoolBodies } from "./england-bodies.ts";
import type { StatuteRow } from "./row.ts";

const regulations = "https://www.legislation.gov.uk/uksi/2011/2260";
const instrument = "specificDuties2011";

const from2011 = {
  jurisdiction: "england",
  bodies: listedSchoolBodies,
  employees: null,
  basis: "statutory",
  inForceFrom: "2011-09-10",
  inForceUntil: "2017-03-31",
  inForceConfidence: "primary",
} as const;

/**
 * The first English specific duties, in force from 10 September 2011 until 31 March 2017, as they bound bodies that run
 * schools. Colleges had other first deadlines, which are not held.
 */
export const england2011 = [
  {
    id: "eng.info.2011.first",
    ...from2011,
    duty: "equalityInformation",
    kind: "oneOff",
    lastDay: "2012-04-06",
    citation: { instrument, provision: "reg. 2(3)(a)", url: regulations, confidence: "secondary" },
    notes: ["Schools and other Schedule 2 bodies; Schedule 1 bodies had until 31 January 2012."],
  },
  {
    id: "eng.info.2011",
    ...from2011,
    duty: "equalityInformation",
    kind: "rolling",
    interval: { months: 12, confidence: "primary" },
    countFrom: { rule: "beginningWith", confidence: "primary" },
    runsFrom: "publication",
    asks: "repeat",
    citation: { instrument, provision: "reg. 2(3)(b)", url: regulations, confidence: "primary" },
    notes: [],
  },
  {
    id: "eng.info.2011.employees",
    ...from2011,
    employees: { atLeast: 150 },
    duty: "equalityInformation",
    kind: "content",
    requires: "employeeInformation",
    of: ["equalityInformation"],
    citation: { instrument, provision: "reg. 2(4)-(5)", url: regulations, confidence: "primary" },
    notes: ["Known through the 2017 Regulations, whose official note says that they repeat these requirements."],
  },
  {
    id: "eng.info.2011.others",
    ...from2011,
    duty: "equalityInformation",
    kind: "content",
    requires: "othersAffectedInformation",
    of: ["equalityInformation"],
    citation: { instrument, provision: "reg. 2(4)", url: regulations, confidence: "primary" },
    notes: ["Known through the 2017 Regulations, whose official note says that they repeat these requirements."],
  },
  {
    id: "eng.obj.2011.first",
    ...from2011,
    duty: "equalityObjectives",
    kind: "oneOff",
    lastDay: "2012-04-06",
    citation: { instrument, provision: "reg. 3", url: regulations, confidence: "primary" },
    notes: [],
  },
  {
    id: "eng.obj.2011",
    ...from2011,
    duty: "equalityObjectives",
    kind: "rolling",
    interval: { months: 48, confidence: "primary" },
    countFrom: { rule: "beginningWith", confidence: "primary" },
    runsFrom: "publication",
    asks: "repeat",
    citation: { instrument, provision: "reg. 3", url: regulations, confidence: "primary" },
    notes: [],
  },
  {
    id: "eng.obj.2011.quality",
    ...from2011,
    duty: "equalityObjectives",
    kind: "content",
    requires: "specificAndMeasurable",
    of: ["equalityObjectives"],
    citation: { instrument, provision: "reg. 3", url: regulations, confidence: "primary" },
    notes: ["Read in the official guides, not in the regulation."],
  },
  {
    id: "eng.publish.manner.2011",
    ...from2011,
    duty: "publicationManner",
    kind: "content",
    requires: "accessibleToPublic",
    of: ["equalityInformation", "equalityObjectives"],
    citation: { instrument, provision: "reg. 4", url: regulations, confidence: "primary" },
    notes: [],
  },
] as const satisfies readonly StatuteRow[];
