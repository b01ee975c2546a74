import type { Role } from "../../plan/bodies.ts";
import type { Group } from "../../plan/groups.ts";
import type { Measure } from "../../plan/target.ts";

/** Roles that every realistic plan has. */
export const roles: Role[] = [
  { id: "board", kind: "trustBoard", label: "Board of trustees" },
  { id: "ceo", kind: "chiefExecutive", label: "Chief Executive Officer" },
  { id: "heads", kind: "headteacher", label: "Headteachers" },
  { id: "sencos", kind: "senco", label: "SENCOs" },
  { id: "hr", kind: "humanResources", label: "HR Director" },
  { id: "edi", kind: "equalityLead", label: "EDI champion" },
];

/** Groups that every realistic plan has. */
export const groups: Group[] = [
  { id: "disadvantaged", label: "disadvantaged pupils", means: { kind: "nonStatutory", group: "disadvantaged" } },
  { id: "send", label: "pupils with SEND", means: { kind: "nonStatutory", group: "send" } },
  { id: "young-carers", label: "young carers", means: { kind: "nonStatutory", group: "youngCarer" } },
  { id: "girls", label: "girls", means: { kind: "characteristic", characteristic: "sex", value: "female" } },
  { id: "women", label: "women", means: { kind: "characteristic", characteristic: "sex", value: "female" } },
  { id: "leaders", label: "senior leaders", means: { kind: "post", post: "leaders" } },
  { id: "new-staff", label: "new staff", means: { kind: "unmapped" } },
];

/** Measures that every realistic plan has. */
export const measures: Measure[] = [
  { id: "reading", label: "expected standard in reading", kind: "proportion", better: "higher", topic: "attainment" },
  { id: "attendance", label: "attendance", kind: "proportion", better: "higher", topic: "attendance" },
  { id: "suspensions", label: "suspensions", kind: "rate", better: "lower", topic: "exclusions" },
  {
    id: "incidents",
    label: "prejudice-related incidents",
    kind: "count",
    better: "context",
    topic: "prejudiceIncidents",
  },
  { id: "leadership", label: "women among senior leaders", kind: "proportion", better: "parity", topic: "workforce" },
  {
    id: "physics",
    label: "girls among entries in A-level physics",
    kind: "proportion",
    better: "parity",
    topic: "subjectChoice",
  },
];
