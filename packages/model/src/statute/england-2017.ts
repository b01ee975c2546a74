import { listedBodies } from "./england-bodies.ts";
import type { StatuteRow } from "./row.ts";

const regulations = "https://www.legislation.gov.uk/uksi/2017/353";
const instrument = "specificDuties2017";

const from2017 = {
  jurisdiction: "england",
  bodies: listedBodies,
  employees: null,
  basis: "statutory",
  inForceFrom: "2017-03-31",
  inForceUntil: null,
  inForceConfidence: "primary",
} as const;

/** The English specific duties on information and objectives, in force from 31 March 2017. */
export const england2017 = [
  {
    id: "eng.info.2017.first",
    ...from2017,
    duty: "equalityInformation",
    kind: "oneOff",
    lastDay: "2018-03-30",
    citation: { instrument, provision: "reg. 4(2)(a)", url: `${regulations}/regulation/4`, confidence: "primary" },
    notes: ["No days of grace were found for a body set up later."],
  },
  {
    id: "eng.info.2017",
    ...from2017,
    duty: "equalityInformation",
    kind: "rolling",
    interval: { months: 12, confidence: "primary" },
    countFrom: { rule: "beginningWith", confidence: "primary" },
    runsFrom: "publication",
    asks: "repeat",
    citation: { instrument, provision: "reg. 4(2)(b)", url: `${regulations}/regulation/4`, confidence: "primary" },
    notes: ["No case decides whether the anniversary itself is in time; the day before it is the strict reading."],
  },
  {
    id: "eng.info.2017.employees",
    ...from2017,
    employees: { atLeast: 150 },
    duty: "equalityInformation",
    kind: "content",
    requires: "employeeInformation",
    of: ["equalityInformation"],
    citation: { instrument, provision: "reg. 4(3)(a), (4)", url: `${regulations}/regulation/4`, confidence: "primary" },
    notes: ["No day for counting employees is given."],
  },
  {
    id: "eng.info.2017.others",
    ...from2017,
    duty: "equalityInformation",
    kind: "content",
    requires: "othersAffectedInformation",
    of: ["equalityInformation"],
    citation: { instrument, provision: "reg. 4(3)(b)", url: `${regulations}/regulation/4`, confidence: "primary" },
    notes: [],
  },
  {
    id: "eng.obj.2017.first",
    ...from2017,
    duty: "equalityObjectives",
    kind: "oneOff",
    lastDay: "2018-03-30",
    servedFrom: "2014-03-31",
    citation: { instrument, provision: "regs. 5, 9(2)", url: `${regulations}/regulation/5`, confidence: "primary" },
    notes: [
      "Objectives published under the 2011 Regulations in the four years ending on that day did not have to be republished by it.",
      "That they then ran to the end of their own four years is unverified.",
    ],
  },
  {
    id: "eng.obj.2017",
    ...from2017,
    duty: "equalityObjectives",
    kind: "rolling",
    interval: { months: 48, confidence: "primary" },
    countFrom: { rule: "beginningWith", confidence: "primary" },
    runsFrom: "publication",
    asks: "repeat",
    citation: { instrument, provision: "reg. 5", url: `${regulations}/regulation/5`, confidence: "primary" },
    notes: [
      "The words were read in the official note to the 2011 Regulations, which the 2017 ones repeat; regulation 5 itself was not read.",
      "Whether changing one objective republishes the set is for the body to say.",
    ],
  },
  {
    id: "eng.obj.2017.quality",
    ...from2017,
    duty: "equalityObjectives",
    kind: "content",
    requires: "specificAndMeasurable",
    of: ["equalityObjectives"],
    citation: { instrument, provision: "reg. 5", url: `${regulations}/regulation/5`, confidence: "primary" },
    notes: ["Read in the official guides, not in the regulation."],
  },
  {
    id: "eng.publish.manner",
    ...from2017,
    duty: "publicationManner",
    kind: "content",
    requires: "accessibleToPublic",
    of: ["equalityInformation", "equalityObjectives"],
    citation: { instrument, provision: "reg. 6", url: `${regulations}/regulation/6`, confidence: "primary" },
    notes: ["Regulation 6 was read through the official note, which says that it repeats the 2011 rule."],
  },
] as const satisfies readonly StatuteRow[];
