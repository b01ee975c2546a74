import type { Body, EqualityPlan, PlanDocument } from "@equality/model";
import { type PayGapFigure, payGapFigures, protectedCharacteristics } from "@equality/model/vocabulary";
import type { CheckId } from "@equality/rules/audit";
import { describe, expect, it } from "vitest";
import {
  asks,
  coverage,
  cycle,
  day,
  event,
  findingOf,
  impact,
  informing,
  looks,
  month,
  planWith,
  reporting,
  verdict,
  verdicts,
  year,
} from "./plans.ts";

const employing = (count?: number): Partial<Body> => (count === undefined ? {} : { employees: { count } });
const provisions = (plan: EqualityPlan, check: CheckId) =>
  findingOf(check, plan).explanation.steps.flatMap(({ citations = [] }) => citations.map(({ row }) => row));

describe("equality information about employees", () => {
  // SI 2017/353 regulation 4(3)(a) and (4): off for an authority with fewer than 150 employees.
  it.each([
    [0, "notApplicable", "notApplicable"],
    [149, "notApplicable", "notApplicable"],
    [150, "met", "notMet"],
    [300, "met", "notMet"],
  ])("of %i: with some %s, without %s", (count, withSome, without) => {
    expect(verdict("informationCoversEmployees", informing(["employees"], { body: employing(count) }))).toBe(withSome);
    expect(verdict("informationCoversEmployees", informing([], { body: employing(count) }))).toBe(without);
  });

  it("asks for an unknown headcount, and says what it would be from 150 on", () => {
    expect(asks("informationCoversEmployees", informing(["employees"]))).toEqual([
      ["employees body trust"],
      { "150": "met" },
    ]);
    expect(asks("informationCoversEmployees", informing([]))).toEqual([["employees body trust"], { "150": "notMet" }]);
  });

  it("counts what is about a relevant characteristic, in a document for the duty", () => {
    const body = employing(150);
    const about = (...[rest, parts]: [Parameters<typeof informing>[2], Parameters<typeof informing>[1]?]) =>
      verdict("informationCoversEmployees", informing(["employees"], { body, ...parts }, rest));
    expect(about({ characteristics: { kind: "none" } })).toBe("notMet");
    expect(about({ characteristics: { kind: "named", characteristics: ["marriageCivilPartnership"] } })).toBe("notMet");
    expect(about({ characteristics: { kind: "all" } })).toBe("met");
    const women = { id: "women", label: "women", means: { kind: "nonStatutory", group: "female" } } as const;
    expect(about({ characteristics: { kind: "none" }, groups: ["women"] }, { body, groups: [women] })).toBe("met");
    expect(about({}, { body, document: { discharges: ["equalityObjectives"] } })).toBe("notMet");
  });

  it("is looked for in all current documents of the body, and in none that was replaced", () => {
    const body = employing(150);
    const pupils = { id: "pupils", discharges: ["equalityInformation"] } as const;
    expect(
      verdict(
        "informationCoversEmployees",
        informing(["employees"], { body, documents: [{ ...pupils, discharges: [...pupils.discharges] }] }),
      ),
    ).toBe("met");
    const next = (on: string) =>
      informing(["employees"], {
        body,
        documents: [
          {
            id: "next",
            discharges: ["equalityInformation"],
            supersedes: "document",
            events: [event("published", day(on))],
          },
        ],
      });
    expect(verdict("informationCoversEmployees", next("2026-11-23"))).toBe("notMet");
    expect(verdict("informationCoversEmployees", next("2026-11-24"))).toBe("met");
    const ended = informing(["employees"], { body, document: { events: [event("withdrawn", day("2026-01-01"))] } });
    expect(verdict("informationCoversEmployees", ended)).toBe("notMet");
  });

  // SI 2011/2260 asked the same from 10 September 2011.
  it.each([
    ["2011-09-09", "notApplicable", []],
    ["2011-09-10", "notMet", ["eng.info.2011.employees", "eng.info.2011.employees"]],
    ["2017-03-30", "notMet", ["eng.info.2011.employees", "eng.info.2011.employees"]],
    ["2017-03-31", "notMet", ["eng.info.2017.employees", "eng.info.2017.employees"]],
  ])("in a document of %s: %s", (on, expected, rows) => {
    const plan = informing([], { body: employing(150), document: { events: [event("published", day(on))] } });
    expect(verdict("informationCoversEmployees", plan)).toBe(expected);
    expect(provisions(plan, "informationCoversEmployees")).toEqual(rows);
  });

  it("is not asked for in this form outside England, nor of a body that is not listed", () => {
    for (const body of [
      { kind: "maintainedGoverningBody", jurisdiction: "wales" },
      { kind: "educationAuthority", jurisdiction: "scotland" },
      { kind: "designatedAuthority", jurisdiction: "northernIreland" },
      { kind: "independentSchoolProprietor" },
    ] as const)
      for (const check of ["informationCoversEmployees", "informationCoversOthers"] as const)
        expect(verdict(check, informing([], { body: { ...employing(500), ...body } }))).toBe("notApplicable");
  });
});

describe("equality information about others", () => {
  it.each([[0], [149], [150], [undefined]])("is asked of a body with %s employees", (count) => {
    expect(verdict("informationCoversOthers", informing(["others"], { body: employing(count) }))).toBe("met");
    expect(verdict("informationCoversOthers", informing(["employees"], { body: employing(count) }))).toBe("notMet");
  });

  it("is not evidenced by a plan without any document for the duty", () => {
    const none = planWith({});
    expect(verdict("informationCoversOthers", none)).toBe("notMet");
    expect(looks("informationCoversOthers", none)).toEqual([["othersInformation", 0, []]]);
  });
});

describe("the pay gap", () => {
  // SI 2017/353 Schedule 1: 250 or more employees.
  it.each([
    [249, "notApplicable"],
    [250, "notMet"],
  ])("of %i employees without a report: %s", (count, expected) => {
    expect(verdict("payGapIsComplete", reporting([], count))).toBe(expected);
  });

  it("is six figures, each named that is there", () => {
    const five = payGapFigures.filter((figure) => figure !== "medianBonusGap");
    expect(verdict("payGapIsComplete", reporting([...payGapFigures], 250))).toBe("met");
    expect(verdict("payGapIsComplete", reporting(five as PayGapFigure[], 250))).toBe("notMet");
    expect(looks("payGapIsComplete", reporting(five as PayGapFigure[], 250))).toEqual([["payGapFigures", 6, five]]);
  });

  it("is looked for item by item: by its measure, in a document for the duty, of this body", () => {
    const whole = reporting([...payGapFigures], 250);
    const items = whole.information ?? [];
    const [first, ...others] = items;
    const figures = (plan: EqualityPlan) => looks("payGapIsComplete", plan)[0]?.[2];
    expect(figures({ ...whole, information: first === undefined ? [] : [first] })).toEqual(["meanHourlyGap"]);
    const elsewhere = others.map((item) => ({ ...item, document: "elsewhere" }));
    expect(figures({ ...whole, information: first === undefined ? [] : [first, ...elsewhere] })).toEqual([
      "meanHourlyGap",
    ]);
    expect(figures({ ...whole, information: items.map((item) => ({ ...item, body: "other" })) })).toEqual([]);
    const second = { ...whole.documents[0], id: "second" } as EqualityPlan["documents"][number];
    expect(figures({ ...whole, documents: [...whole.documents, second] })).toEqual([...payGapFigures]);
    const told = informing(["employees"], { body: employing(250), document: { discharges: ["genderPayGap"] } });
    expect(figures(told)).toEqual([]);
  });

  it("asks for an unknown headcount, and says what it would be from 250 on", () => {
    expect(asks("payGapIsComplete", reporting([...payGapFigures]))).toEqual([
      ["employees body trust"],
      { "250": "met" },
    ]);
    expect(asks("payGapIsComplete", reporting([]))).toEqual([["employees body trust"], { "250": "notMet" }]);
  });

  it("that cannot be worked out, as with no men, is given by saying so; one that is withheld is not", () => {
    expect(verdict("payGapIsComplete", reporting([...payGapFigures], 250, "missing"))).toBe("met");
    expect(verdict("payGapIsComplete", reporting([...payGapFigures], 250, "suppressed"))).toBe("notMet");
  });

  it("began on 31 March 2017, and Scotland asks for another", () => {
    const plan = (on: string) => {
      const { documents, ...rest } = reporting([], 250);
      return { ...rest, documents: documents.map((one) => ({ ...one, events: [event("published", day(on))] })) };
    };
    expect(verdict("payGapIsComplete", plan("2017-03-30"))).toBe("notApplicable");
    expect(verdict("payGapIsComplete", plan("2017-03-31"))).toBe("notMet");
    const scottish = planWith({
      body: { kind: "educationAuthority", jurisdiction: "scotland", employees: { count: 500 } },
    });
    expect(verdict("payGapIsComplete", scottish)).toBe("notApplicable");
  });

  it("counts the employer: ten schools of 30 are 300", () => {
    const schools = Array.from({ length: 10 }, (_, i) => ({ id: `s${i}`, body: "trust", name: `School ${i}` }));
    expect(verdict("payGapIsComplete", { ...reporting([], 300), schools })).toBe("notMet");
  });
});

describe("bodyHasObjectives", () => {
  it("one is enough, in a document for the duty", () => {
    expect(verdict("bodyHasObjectives", planWith({}))).toBe("met");
    expect(verdict("bodyHasObjectives", { ...planWith({}), objectives: [] })).toBe("notMet");
    expect(verdict("bodyHasObjectives", planWith({ document: { discharges: ["accessibilityPlan"] } }))).toBe("notMet");
    expect(verdict("bodyHasObjectives", planWith({ objective: { body: "other" } }))).toBe("notMet");
  });

  it.each([
    ["academyTrust", "england", "equalityObjectives", "met", ["eng.obj.2017"]],
    ["maintainedGoverningBody", "wales", "equalityObjectives", "met", ["wls.objectives"]],
    ["educationAuthority", "scotland", "equalityOutcomes", "met", ["sct.outcomes"]],
    ["educationAuthority", "scotland", "equalityObjectives", "notMet", ["sct.outcomes"]],
    ["boardOfGovernors", "northernIreland", "equalityObjectives", "notApplicable", []],
    ["independentSchoolProprietor", "england", "equalityObjectives", "notApplicable", []],
  ] as const)("%s in %s with %s: %s", (kind, jurisdiction, duty, expected, rows) => {
    const plan = planWith({ body: { kind, jurisdiction }, document: { discharges: [duty] } });
    expect(verdict("bodyHasObjectives", plan)).toBe(expected);
    expect(provisions(plan, "bodyHasObjectives")).toEqual(rows);
  });
});

describe("an objective or a reason for each characteristic", () => {
  const welsh = (objective: Partial<EqualityPlan["objectives"][number]>, reasons: readonly string[] = []) =>
    planWith({
      body: { kind: "maintainedGoverningBody", jurisdiction: "wales" },
      document: {
        noObjectiveFor: protectedCharacteristics
          .filter((characteristic) => reasons.includes(characteristic))
          .map((characteristic) => ({ characteristic, because: "nothing points to a need" })),
      },
      objective,
    });
  const check = "characteristicHasObjectiveOrReason";

  it("is asked for in Wales, for all nine", () => {
    const race = { characteristics: { kind: "named", characteristics: ["race"] } } as const;
    const others = protectedCharacteristics.filter((one) => one !== "race");
    expect(verdict(check, welsh({ characteristics: { ...race.characteristics, characteristics: ["race"] } }))).toBe(
      "notMet",
    );
    for (const left of others)
      expect(
        verdict(
          check,
          welsh(
            { characteristics: { kind: "named", characteristics: ["race"] } },
            others.filter((one) => one !== left),
          ),
        ),
      ).toBe("notMet");
    const whole = welsh({ characteristics: { kind: "named", characteristics: ["race"] } }, others);
    expect(verdict(check, whole)).toBe("met");
    expect(looks(check, whole)).toEqual([
      ["characteristicsWithObjective", 9, ["race"]],
      ["characteristicsWithReason", 8, others],
    ]);
  });

  it("one objective for all characteristics is one for each", () => {
    expect(verdict(check, welsh({ characteristics: { kind: "all" } }))).toBe("met");
  });

  it("counts objectives of the body, in one of its documents for the duty", () => {
    const all = { characteristics: { kind: "all" } } as const;
    const body = { kind: "maintainedGoverningBody", jurisdiction: "wales" } as const;
    const second = (discharges: "equalityObjectives" | "accessibilityPlan") =>
      planWith({
        body,
        document: { discharges: ["equalityObjectives"] },
        documents: [{ id: "second", discharges: [discharges] }],
        objectives: [{ id: "o2", document: "second", ...all }],
      });
    expect(verdict(check, second("equalityObjectives"))).toBe("met");
    expect(verdict(check, second("accessibilityPlan"))).toBe("notMet");
    expect(verdict(check, planWith({ body, objective: { ...all, body: "other" } }))).toBe("notMet");
  });

  it("is not asked for in England", () => {
    expect(verdict(check, planWith({}))).toBe("notApplicable");
  });
});

describe("dueRegardIsRecorded", () => {
  it("by a record or by a document of that kind; without either it is not evidenced", () => {
    expect(verdict("dueRegardIsRecorded", impact({}))).toBe("met");
    expect(verdict("dueRegardIsRecorded", planWith({ document: { kind: "impactAssessment" } }))).toBe("met");
    expect(verdict("dueRegardIsRecorded", planWith({}))).toBe("notMet");
    expect(verdict("dueRegardIsRecorded", impact({ body: "other" }))).toBe("notMet");
  });

  // Section 149 has been in force since 5 April 2011, in Great Britain.
  it.each([
    ["2011-04-04", "notApplicable"],
    ["2011-04-05", "notMet"],
  ])("on %s: %s", (on, expected) => {
    expect(verdict("dueRegardIsRecorded", planWith({}), on)).toBe(expected);
  });

  it("does not concern bodies that section 149 does not list", () => {
    const northern = planWith({ body: { kind: "designatedAuthority", jurisdiction: "northernIreland" } });
    expect(verdict("dueRegardIsRecorded", northern)).toBe("notApplicable");
  });
});

describe("schoolHasAccessibilityPlan", () => {
  const schools = [
    { id: "north", body: "trust", name: "North", kind: "primary" },
    { id: "south", body: "trust", name: "South", kind: "secondary" },
  ] as const satisfies EqualityPlan["schools"];
  const plans = (document: Parameters<typeof planWith>[0]["document"]) =>
    verdicts(
      "schoolHasAccessibilityPlan",
      planWith({ schools: [...schools], document: { discharges: ["accessibilityPlan"], ...document } }),
    );

  it("judges each school apart", () => {
    expect(plans({ scope: { kind: "schools", schools: ["north"] } })).toEqual({ north: "met", south: "notMet" });
    expect(plans({ scope: { kind: "schoolsOfKind", schoolKind: "secondary" } })).toEqual({
      north: "notMet",
      south: "met",
    });
    expect(plans({})).toEqual({ north: "met", south: "met" });
    expect(plans({ discharges: [] })).toEqual({ north: "notMet", south: "notMet" });
  });

  it("does not count a plan that was withdrawn by then", () => {
    const withdrawn = { events: [event("withdrawn", year(2025))] };
    expect(plans(withdrawn)).toEqual({ north: "notMet", south: "notMet" });
  });

  it("is owed in Wales and by independent schools too, and not under this law in Scotland", () => {
    const of = (body: Partial<Body>) =>
      verdict("schoolHasAccessibilityPlan", planWith({ body, schools: [schools[0]] }));
    expect(of({ kind: "maintainedGoverningBody", jurisdiction: "wales" })).toBe("notMet");
    expect(of({ kind: "independentSchoolProprietor" })).toBe("notMet");
    expect(of({ kind: "educationAuthority", jurisdiction: "scotland" })).toBe("notApplicable");
  });
});

describe("fixedDayIsKept", () => {
  const kept = (events: PlanDocument["events"], rest: Parameters<typeof planWith>[0] = {}) =>
    planWith({ body: employing(250), document: { discharges: ["genderPayGap"], events }, ...rest });
  const published = (...days: string[]) => days.map((on) => event("published", day(on)));

  // SI 2017/353 Sch. 1 para. 2: within twelve months beginning with 31 March 2025, so by 30 March 2026.
  it.each([
    [["2025-03-30"], "notMet"],
    [["2025-03-31"], "met"],
    [["2026-03-30"], "met"],
    [["2026-03-31"], "notMet"],
    [["2019-03-01", "2025-06-01"], "met"],
  ])("published on %j: %s", (days, expected) => {
    expect(verdict("fixedDayIsKept", kept(published(...days)))).toBe(expected);
  });

  it("is judged from the day after each fixed day on, and not before the first, 30 March 2018", () => {
    const once = kept(published("2018-03-01"));
    expect(verdict("fixedDayIsKept", once, "2018-03-30")).toBe("notApplicable");
    expect(verdict("fixedDayIsKept", once, "2018-03-31")).toBe("met");
    expect(verdict("fixedDayIsKept", once, "2019-03-30")).toBe("met");
    expect(verdict("fixedDayIsKept", once, "2019-03-31")).toBe("notMet");
  });

  it("asks where no publication is recorded, or one that may lie on either side", () => {
    expect(asks("fixedDayIsKept", kept([]))).toEqual([["publishedOn body trust"], {}]);
    expect(asks("fixedDayIsKept", kept([], { body: {} }))).toEqual([
      ["publishedOn body trust", "employees body trust"],
      {},
    ]);
    expect(asks("fixedDayIsKept", kept([event("published", month("2026-03"))]))).toEqual([
      ["publishedOn document document"],
      { "2026-03-01": "met", "2026-03-31": "notMet" },
    ]);
    expect(asks("fixedDayIsKept", kept(published("2025-03-01"), { body: {} }))).toEqual([
      ["employees body trust"],
      { "250": "notMet" },
    ]);
    expect(verdict("fixedDayIsKept", kept(published("2025-03-01"), { body: employing(249) }))).toBe("notApplicable");
  });

  // SSI 2012/162 regs. 7, 8 and 8A: the pay gap each second year, by 30 April 2025; equal pay each fourth, by 30 April 2025.
  it("takes the gravest of several duties with fixed days", () => {
    const scottish = (discharges: PlanDocument["discharges"], on: string) =>
      verdict(
        "fixedDayIsKept",
        planWith({
          body: { kind: "educationAuthority", jurisdiction: "scotland", employees: { count: 20 } },
          document: { discharges, events: published(on) },
        }),
      );
    expect(scottish(["genderPayGap", "equalPayStatement"], "2025-04-30")).toBe("met");
    expect(scottish(["genderPayGap", "equalPayStatement"], "2023-05-01")).toBe("met");
    expect(scottish(["genderPayGap", "equalPayStatement"], "2023-04-30")).toBe("notMet");
    expect(scottish(["genderPayGap"], "2025-04-30")).toBe("undetermined");
  });
});

describe("what several bodies publish together", () => {
  const governing = { kind: "maintainedGoverningBody", name: "Governors", jurisdiction: "wales" } as const;
  const both = (objective: Parameters<typeof planWith>[0]["objective"], alsoOf?: [string]): EqualityPlan => {
    const plan = planWith({
      document: alsoOf === undefined ? {} : { alsoOf },
      objective: { characteristics: { kind: "all" }, ...objective },
    });
    const [trust] = plan.bodies;
    if (trust === undefined) throw new Error("no body");
    return {
      ...plan,
      bodies: [
        { ...trust, ...governing },
        { ...trust, ...governing, id: "other" },
      ],
    };
  };

  it("an objective counts for each body that it is said to be of, in a document that is theirs too", () => {
    for (const check of ["bodyHasObjectives", "characteristicHasObjectiveOrReason"] as const) {
      expect(verdicts(check, both({}))).toEqual({ trust: "met", other: "notMet" });
      expect(verdicts(check, both({}, ["other"]))).toEqual({ trust: "met", other: "notMet" });
      expect(verdicts(check, both({ alsoOf: ["other"] }, ["other"]))).toEqual({ trust: "met", other: "met" });
    }
  });

  // The specific duties bind academy trusts and not proprietors of independent schools: Equality Act 2010 Sch. 19 Part 1.
  it("is judged by the law that binds any of them, whichever is named first", () => {
    const proprietor = { id: "proprietor", kind: "independentSchoolProprietor", name: "A" } as const;
    const shared = (alsoOf?: [string]): EqualityPlan => {
      const both = alsoOf === undefined ? {} : { alsoOf };
      const plan = planWith({
        body: proprietor,
        document: {
          ...{
            body: "proprietor",
            ...both,
            period: { kind: "years", from: 2020, until: 2025, reckonedAs: "calendar", printed: "2020-2025" },
          },
          reviewCycles: [cycle({ every: "P5Y" })],
          events: [event("published", day("2020-01-01")), event("withdrawn", day("2022-01-01"))],
          discharges: ["equalityObjectives", "genderPayGap"],
          impactStatement: "We have published since 6 April 2012.",
        },
        objective: { body: "proprietor", ...both, aims: [] },
        target: coverage({ duty: "equalityObjectives" }),
      });
      const trust = { id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england" } as const;
      return { ...plan, bodies: [...plan.bodies, trust] };
    };
    const checks: CheckId[] = [
      ...(["cycleIsWithinStatute", "periodIsWithinStatute", "publicationIsAccessible", "payGapReportIsKept"] as const),
      ...(["namesNoFirstDeadline", "objectiveIsSpecific", "objectiveNamesAim", "targetGoesBeyondStatute"] as const),
    ];
    for (const check of checks) {
      expect([check, verdict(check, shared())]).not.toEqual([check, "notMet"]);
      expect([check, verdict(check, shared(["trust"]))]).toEqual([check, "notMet"]);
    }
  });

  it("a record of due regard counts for each body whose document it is", () => {
    const recorded = both({}, ["other"]);
    const documents = recorded.documents.map((document) => ({ ...document, kind: "impactAssessment" as const }));
    expect(verdicts("dueRegardIsRecorded", { ...recorded, documents })).toEqual({ trust: "met", other: "met" });
  });
});

describe("payDifferencesHaveObjective", () => {
  const welsh = { kind: "maintainedGoverningBody", jurisdiction: "wales" } as const;
  const look = { id: "look", text: "look at pay", activity: "other", topic: "pay" } as const;
  const about = (objective: Parameters<typeof planWith>[0]["objective"], body: Partial<Body> = welsh) =>
    verdict("payDifferencesHaveObjective", planWith({ body, objective: { topics: ["pay"], ...objective } }));

  it("an objective about pay, with its actions here or in another document", () => {
    expect(about({ actions: [look] })).toBe("met");
    expect(about({ actionsIn: "document" })).toBe("met");
    expect(about({})).toBe("notMet");
    expect(about({ actions: [look], topics: ["attainment"] })).toBe("notMet");
  });

  it("is asked for in Wales alone", () => {
    expect(about({}, { kind: "academyTrust", jurisdiction: "england" })).toBe("notApplicable");
  });
});

describe("figuresAgree", () => {
  const figure = (value: number, rest: object = {}) => ({
    body: "trust",
    document: "document",
    limb: "others",
    aims: [],
    characteristics: { kind: "named", characteristics: ["sex"] },
    groups: [],
    period: year(2025),
    source: "records",
    kind: "figure",
    measure: "share",
    figure: { kind: "known", value },
    ...rest,
  });
  const agree = (...figures: object[]) => {
    const plan = planWith({
      documents: [{ id: "older" }],
      document: { supersedes: "older" },
      rest: {
        information: figures.map((one, i) => ({ ...one, id: `item-${i}` })) as EqualityPlan["information"] & object,
      },
    });
    return verdicts("figuresAgree", plan);
  };

  it.each([
    [0.931, 0.932, "met"],
    [0.931, 0.93, "met"],
    [0.931, 0.9321, "notMet"],
  ])("shares of %s and %s: %s", (one, other, expected) => {
    expect(agree(figure(one), figure(other))["share"]).toBe(expected);
  });

  it("counts are the same or they are not", () => {
    expect(agree(figure(14, { measure: "count" }), figure(14, { measure: "count" }))["count"]).toBe("met");
    expect(agree(figure(14, { measure: "count" }), figure(14.1, { measure: "count" }))["count"]).toBe("notMet");
  });

  it.each([
    ["another year", { period: year(2024) }],
    ["another group of people", { characteristics: { kind: "named", characteristics: ["race"] } }],
    ["another limb", { limb: "employees" }],
    ["an edition that was superseded", { document: "older" }],
    ["a figure that is withheld", { figure: { kind: "suppressed" } }],
  ])("is not about %s", (_, rest) => {
    expect(agree(figure(0.1), figure(0.9, rest))["share"]).toBe("notApplicable");
  });

  it("the same year in other words is the same year", () => {
    const inWords = {
      kind: "range",
      from: { kind: "day", day: "2025-01-01", printed: "1/1" },
      until: { kind: "day", day: "2025-12-31", printed: "31/12" },
      printed: "1/1 to 31/12/25",
    };
    expect(agree(figure(0.1), figure(0.9, { period: inWords }))["share"]).toBe("notMet");
  });
});
