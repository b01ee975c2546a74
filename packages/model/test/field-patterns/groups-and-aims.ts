import { document, gap, group, groups, objective, type Row, row, target } from "./row.ts";

/** Groups, and the aims of the duty. */
export const groupPatterns: readonly Row[] = [
  row(
    "3.1",
    "a protected characteristic under another name",
    group({ label: "Gender", means: { kind: "characteristic", characteristic: "sex" } }),
    ({ label, means }) => [label, means],
    ["Gender", { kind: "characteristic", characteristic: "sex" }],
  ),
  row(
    "3.1",
    "one label for two characteristics",
    group({
      label: "LGBTQ+",
      means: { kind: "characteristic", characteristic: "sexualOrientation", also: ["genderReassignment"] },
    }),
    ({ means }) => means.kind === "characteristic" && [means.characteristic, means.also],
    ["sexualOrientation", ["genderReassignment"]],
  ),
  row(
    "3.1",
    "a printed list that is short, narrowed to staff in part, and longer than the law's",
    document({
      listedCharacteristics: {
        entries: [{ printed: "Age", characteristic: "age", people: "staff" }],
        others: ["Household income"],
      },
    }),
    ({ listedCharacteristics }) => [listedCharacteristics?.entries, listedCharacteristics?.others],
    [[{ printed: "Age", characteristic: "age", people: "staff" }], ["Household income"]],
  ),
  ...(
    [
      ["PP", "pupilPremium"],
      ["ALN", "additionalLearningNeeds"],
      ["ASN", "additionalSupportNeeds"],
      ["children of serving parents", "serviceChildren"],
    ] as const
  ).map(([label, of]) =>
    row(
      "3.2",
      `a group that is no characteristic: ${label}`,
      group({ label, means: { kind: "nonStatutory", group: of } }),
      ({ means }) => means,
      { kind: "nonStatutory", group: of },
    ),
  ),
  row(
    "3.3",
    "SEN is no characteristic, disability is one, and SEND overlaps with both",
    groups(
      { label: "SEN", means: { kind: "nonStatutory", group: "sen" } },
      { label: "disabled pupils", means: { kind: "characteristic", characteristic: "disability" } },
      { label: "SEND", means: { kind: "nonStatutory", group: "send" } },
    ),
    (all) => all.map(({ means }) => means.kind),
    ["nonStatutory", "characteristic", "nonStatutory"],
  ),
  row(
    "3.4",
    "a label that is not mapped",
    group({ label: "our most vulnerable", means: { kind: "unmapped" } }),
    ({ label, means }) => [label, means.kind],
    ["our most vulnerable", "unmapped"],
  ),
  row(
    "3.5",
    "those in both groups",
    target({
      kind: "direction",
      printed: "Traveller girls",
      direction: "increase",
      subject: { ...gap, group: { kind: "allOf", people: "pupils", groups: ["travellers", "girls"] } },
    }),
    ({ subject }) => subject.kind === "gap" && subject.group,
    { kind: "allOf", people: "pupils", groups: ["travellers", "girls"] },
  ),
  row(
    "3.5",
    "those in either group",
    target({
      kind: "direction",
      printed: "girls and Travellers",
      direction: "increase",
      subject: { ...gap, group: { kind: "anyOf", people: "pupils", groups: ["girls", "travellers"] } },
    }),
    ({ subject }) => subject.kind === "gap" && subject.group.kind,
    "anyOf",
  ),
  row(
    "3.5",
    "a group, some of it above all",
    target({
      kind: "direction",
      printed: "girls, above all those on FSM",
      direction: "increase",
      subject: { ...gap, group: { kind: "allOf", people: "pupils", groups: ["girls"], especially: ["free-meals"] } },
    }),
    ({ subject }) =>
      subject.kind === "gap" && [subject.group.kind !== "everyone" && subject.group.groups, subject.group.especially],
    [["girls"], ["free-meals"]],
  ),
  row(
    "3.5",
    "a group that the body adds to the law's",
    group({ label: "care-experienced", means: { kind: "nonStatutory", group: "careLeaver" }, adopted: true }),
    ({ adopted }) => adopted,
    true,
  ),
  row(
    "3.5",
    "a word that the whole document defines once",
    document({ definitions: [{ id: "group", term: "group", text: "Pupils on FSM, with EAL or with SEND" }] }),
    ({ definitions }) => definitions?.map(({ term, text }) => [term, text]),
    [["group", "Pupils on FSM, with EAL or with SEND"]],
  ),
  row(
    "3.6",
    "all pupils: no characteristic",
    objective({ characteristics: { kind: "none" } }),
    ({ characteristics }) => characteristics,
    { kind: "none" },
  ),
  row(
    "3.6",
    "all characteristics: one marker",
    objective({ characteristics: { kind: "all" } }),
    ({ characteristics }) => characteristics,
    { kind: "all" },
  ),
  row(
    "3.7",
    "everybody else",
    group({
      label: "non-PP",
      means: { kind: "nonStatutory", group: "pupilPremium" },
      negated: true,
      alsoCalled: ["their peers"],
    }),
    ({ negated, alsoCalled }) => [negated, alsoCalled],
    [true, ["their peers"]],
  ),
  row(
    "4.1",
    "two aims, one by its number and one inferred",
    objective({
      aims: [
        { aim: "eliminate", basis: "stated", printed: "1" },
        { aim: "foster", basis: "inferred" },
      ],
    }),
    ({ aims }) => aims,
    [
      { aim: "eliminate", basis: "stated", printed: "1" },
      { aim: "foster", basis: "inferred" },
    ],
  ),
  row(
    "4.2",
    "an accessibility plan's strands",
    document({
      kind: "accessibilityPlan",
      scope: { kind: "schools", schools: ["school"] },
      accessibility: [
        { purpose: "environment", barriers: ["Narrow doors"], objectives: [] },
        { purpose: "curriculum", barriers: [], objectives: [] },
      ],
    }),
    ({ accessibility, scope }) => [accessibility?.map(({ purpose, barriers }) => [purpose, barriers]), scope],
    [
      [
        ["environment", ["Narrow doors"]],
        ["curriculum", []],
      ],
      { kind: "schools", schools: ["school"] },
    ],
  ),
];
