import { Body, Role, School, SchoolTerm, Scope } from "../../src/plan/bodies.ts";
import { describe } from "../describe.ts";

export const bodies = {
  Body: describe(
    Body,
    "The authority under the duty: a legal person, not a school site. In a multi-academy trust it is the trust.",
    {
      id: ["Its id.", "trust"],
      kind: ["What kind of authority it is."],
      name: ["Its name.", "Riverside Schools Trust"],
      jurisdiction: ["The nation whose law binds it."],
      employees: [
        "How many people it employs, all schools together; left out when not known.",
        { count: 412, on: "2026-03-31" },
      ],
      academicYearBegins: ["The day on which its academic year begins, in any year.", "--09-01"],
      terms: [
        "The terms that its documents name.",
        [{ term: "autumn", academicYearStartsIn: 2026, first: "2026-09-02", last: "2026-12-18" }],
      ],
    },
    {
      employees: {
        count: ["Heads, not full-time equivalents.", 412],
        on: ["The day they were counted for.", "2026-03-31"],
      },
    },
  ),
  SchoolTerm: describe(SchoolTerm, "A term with its first and last day.", {
    term: ["Which term, of three or of six."],
    academicYearStartsIn: ["The calendar year in which its academic year starts.", 2026],
    first: ["Its first day.", "2026-09-02"],
    last: ["Its last day.", "2026-12-18"],
  }),
  School: describe(School, "A school that a body runs.", {
    id: ["Its id.", "hill-primary"],
    body: ["The body that runs it.", "trust"],
    name: ["Its name.", "Hill Primary School"],
    kind: ["What kind of school it is."],
  }),
  Role: describe(Role, "Somebody with a part to play: a role, never a person's name.", {
    id: ["Its id.", "ceo"],
    kind: ["Which role it is."],
    label: ["What the document calls it.", "Chief Executive Officer"],
  }),
  Scope: describe(Scope, "What a statement covers. Scopes are not nested.", {
    kind: ["The whole body, its schools of a kind, or the schools named."],
    schoolKind: ["The kind of school."],
    schools: ["The schools.", ["hill-primary"]],
  }),
};
