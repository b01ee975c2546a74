import { england2011 } from "./england-2011.ts";
import { england2017 } from "./england-2017.ts";
import { listedBodies } from "./england-bodies.ts";
import { englandEmployer } from "./england-employer.ts";
import { englandSchool } from "./england-school.ts";
import type { StatuteRow } from "./row.ts";

const act2010 = "https://www.legislation.gov.uk/ukpga/2010/15";
const england = { jurisdiction: "england", employees: null, basis: "statutory", inForceUntil: null } as const;

/** Every row for England. */
export const englandRows = [
  {
    id: "eng.psed.general",
    ...england,
    bodies: listedBodies,
    duty: "generalDuty",
    kind: "continuing",
    inForceFrom: "2011-04-05",
    inForceConfidence: "primary",
    citation: {
      instrument: "equalityAct2010",
      provision: "s. 149",
      url: `${act2010}/section/149`,
      confidence: "primary",
    },
    notes: ["Due regard to three aims in every function. Other bodies owe it in their public functions: s. 149(2)."],
  },
  ...england2011,
  ...england2017,
  ...englandEmployer,
  ...englandSchool,
  {
    id: "eng.sed",
    ...england,
    bodies: ["localAuthority"],
    duty: "socioEconomicDuty",
    kind: "planned",
    expected: null,
    inForceFrom: null,
    inForceConfidence: "unverified",
    citation: {
      instrument: "equalityAct2010",
      provision: "s. 1",
      url: `${act2010}/section/1`,
      confidence: "secondary",
    },
    notes: ["Promised, with no order found. Whether academy trusts would be listed is not known."],
  },
] as const satisfies readonly StatuteRow[];
