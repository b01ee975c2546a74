import type { StatuteRow } from "./row.ts";

const act1998 = "https://www.legislation.gov.uk/ukpga/1998/47";
const instrument = "northernIrelandAct1998";

const northernIreland = {
  jurisdiction: "northernIreland",
  bodies: ["designatedAuthority"],
  employees: null,
  inForceUntil: null,
} as const;
const from2000 = {
  ...northernIreland,
  basis: "statutory",
  inForceFrom: "2000-01-01",
  inForceConfidence: "secondary",
} as const;

/**
 * Every row for Northern Ireland, where section 149 of the Equality Act 2010 does not reach. Individual schools are
 * probably not designated, though their governors are told to have regard to section 75.
 */
export const northernIrelandRows = [
  {
    id: "nir.opportunity",
    ...from2000,
    inForceConfidence: "unverified",
    duty: "equalityOfOpportunity",
    kind: "continuing",
    citation: { instrument, provision: "s. 75(1)", url: `${act1998}/section/75`, confidence: "primary" },
    notes: ["Between nine categories: see section75Categories. The first day is that of the scheme rows."],
  },
  {
    id: "nir.goodRelations",
    ...from2000,
    inForceConfidence: "unverified",
    duty: "goodRelations",
    kind: "continuing",
    citation: { instrument, provision: "s. 75(2)", url: `${act1998}/section/75`, confidence: "primary" },
    notes: ["Between three categories: see goodRelationsCategories. The first day is that of the scheme rows."],
  },
  {
    id: "nir.scheme",
    ...from2000,
    duty: "equalityScheme",
    kind: "oneOff",
    lastDay: null,
    citation: { instrument, provision: "Sch. 9 para. 2(1)", url: `${act1998}/schedule/9`, confidence: "primary" },
    notes: ["Within six months beginning with commencement or, if later, with the body's establishment."],
  },
  {
    id: "nir.scheme.review",
    ...from2000,
    duty: "equalityScheme",
    kind: "rolling",
    interval: { months: 60, confidence: "secondary" },
    countFrom: { rule: "beginningWith", confidence: "unverified" },
    runsFrom: "submission",
    asks: "repeat",
    citation: { instrument, provision: "Sch. 9 para. 8(3)", url: `${act1998}/schedule/9`, confidence: "secondary" },
    notes: ["The wording was not read; counting the first day is the cautious choice."],
  },
  {
    id: "nir.progress",
    ...northernIreland,
    basis: "guidance",
    duty: "equalitySchemeProgress",
    kind: "fixedDate",
    everyYears: 1,
    month: 8,
    day: 31,
    firstYear: null,
    snapshot: null,
    confidence: "unverified",
    inForceFrom: null,
    inForceConfidence: "unverified",
    citation: {
      instrument: "equalityCommissionRecommendation",
      provision: "annual progress report",
      url: null,
      confidence: "unverified",
    },
    notes: [
      "A recommendation that schemes take up, not a rule of Schedule 9. Neither the day nor its start was verified.",
    ],
  },
] as const satisfies readonly StatuteRow[];
