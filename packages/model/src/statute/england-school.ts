import { schoolBodies } from "./england-bodies.ts";
import type { StatuteRow } from "./row.ts";

const schedule10 = "https://www.legislation.gov.uk/ukpga/2010/15/schedule/10";
const families = "https://www.legislation.gov.uk/ukpga/2014/6";
const england = { jurisdiction: "england", employees: null, inForceUntil: null } as const;

const accessibilityPlan = {
  ...england,
  bodies: schoolBodies,
  duty: "accessibilityPlan",
  inForceFrom: "2010-10-01",
  inForceConfidence: "secondary",
} as const;

const senReport = {
  ...england,
  bodies: ["academyTrust", "maintainedGoverningBody", "localAuthority"],
  duty: "senInformationReport",
  inForceFrom: "2014-09-01",
  inForceConfidence: "secondary",
} as const;

/** What English bodies owe for each of their schools. */
export const englandSchool = [
  {
    id: "eng.access.plan",
    ...accessibilityPlan,
    basis: "guidance",
    kind: "rolling",
    interval: { months: 36, confidence: "secondary" },
    countFrom: { rule: "beginningWith", confidence: "secondary" },
    runsFrom: "approvalOrPublication",
    asks: "repeat",
    citation: { instrument: "equalityAct2010", provision: "Sch. 10 para. 3", url: schedule10, confidence: "secondary" },
    notes: [
      "A written plan is statutory; three years is guidance. One plan for each school.",
      "The prescribed period ended on 31 March 2006 (SI 2002/1981) and no later one was found.",
      "Counting the first day is the cautious choice.",
    ],
  },
  {
    id: "eng.access.purposes",
    ...accessibilityPlan,
    basis: "statutory",
    kind: "content",
    requires: "threePurposes",
    of: ["accessibilityPlan"],
    citation: {
      instrument: "equalityAct2010",
      provision: "Sch. 10 para. 3(2)",
      url: schedule10,
      confidence: "secondary",
    },
    notes: [],
  },
  {
    id: "eng.access.review",
    ...accessibilityPlan,
    basis: "statutory",
    kind: "continuing",
    citation: { instrument: "equalityAct2010", provision: "Sch. 10 para. 3", url: schedule10, confidence: "primary" },
    notes: ["Kept under review during its period, revised if need be, and carried out with adequate resources."],
  },
  {
    id: "eng.sen.report",
    ...senReport,
    basis: "guidance",
    kind: "rolling",
    interval: { months: 12, confidence: "secondary" },
    countFrom: { rule: "after", confidence: "secondary" },
    runsFrom: "update",
    asks: "repeat",
    citation: {
      instrument: "childrenAndFamiliesAct2014",
      provision: "s. 69; SI 2014/1530 regs. 51-52, Sch. 1; SEND Code para. 6.79",
      url: `${families}/section/69`,
      confidence: "primary",
    },
    notes: [
      "The report is statutory; the yearly update is guidance, and changes are due as soon as possible.",
      "Pupil referral units too: taken here as the local authority's.",
    ],
  },
  {
    id: "eng.sen.accessibility",
    ...senReport,
    basis: "statutory",
    kind: "content",
    requires: "accessibilityPlanInformation",
    of: ["senInformationReport"],
    citation: {
      instrument: "childrenAndFamiliesAct2014",
      provision: "s. 69(3)(b)(iv)",
      url: `${families}/section/69`,
      confidence: "primary",
    },
    notes: [],
  },
  {
    id: "eng.pp.strategy",
    ...england,
    bodies: ["academyTrust", "maintainedGoverningBody", "localAuthority"],
    duty: "pupilPremiumStrategy",
    basis: "grantCondition",
    kind: "fixedDate",
    everyYears: 1,
    month: 12,
    day: 31,
    firstYear: 2021,
    snapshot: null,
    confidence: "secondary",
    inForceFrom: "2021-09-01",
    inForceConfidence: "secondary",
    citation: {
      instrument: "pupilPremiumConditions",
      provision: "conditions of grant",
      url: "https://www.gov.uk/government/publications/pupil-premium",
      confidence: "secondary",
    },
    notes: [
      "A condition of grant, not statute. For schools with more than five eligible pupils, service pupils not counted.",
      "May look three academic years ahead and is still updated every year.",
    ],
  },
  {
    id: "eng.behaviour",
    ...england,
    bodies: ["academyTrust"],
    duty: "behaviourPolicy",
    basis: "statutory",
    kind: "local",
    advisedMonths: 12,
    inForceFrom: "2015-01-05",
    inForceConfidence: "secondary",
    citation: {
      instrument: "independentSchoolStandards2014",
      provision: "Sch. para. 9",
      url: "https://www.legislation.gov.uk/uksi/2014/3283",
      confidence: "primary",
    },
    notes: ["Maintained schools have theirs under the Education and Inspections Act 2006 s. 89: not in this table."],
  },
  {
    id: "eng.medical",
    ...england,
    bodies: ["academyTrust", "maintainedGoverningBody", "localAuthority"],
    duty: "medicalConditionsPolicy",
    basis: "statutory",
    kind: "local",
    advisedMonths: 12,
    inForceFrom: "2014-09-01",
    inForceConfidence: "secondary",
    citation: {
      instrument: "childrenAndFamiliesAct2014",
      provision: "s. 100",
      url: `${families}/section/100`,
      confidence: "primary",
    },
    notes: [
      "Guidance says regularly; yearly is advised. Pupil referral units too: taken here as the local authority's.",
    ],
  },
] as const satisfies readonly StatuteRow[];
