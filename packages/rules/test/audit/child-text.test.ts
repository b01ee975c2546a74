import type { EqualityPlan } from "@equality/model";
import { describe, expect, it } from "vitest";
import { change, looks, planWith, verdict } from "./plans.ts";

const says = (childText: string): EqualityPlan => planWith({ objective: { childText } });
const words = (check: "childTextHasNumber" | "childTextHasDate", text: string): string[] =>
  looks(check, says(text))[0]?.[2] ?? [];

describe("a number in a text for children", () => {
  it.each([
    ["We want 20% more men to apply.", ["20%"]],
    ["From 1,200 books to 1,500.", ["1,200", "1,500"]],
    ["We want twenty more books.", ["twenty"]],
    ["We will halve it.", ["halve"]],
    ["Make the gap a quarter smaller.", ["a quarter"]],
    ["Cut it by a third.", ["a third"]],
    ["Two thirds of us agree.", ["Two", "thirds"]],
    ["One in four of us walks.", ["One in", "four"]],
    ["By 2030 we want 10% less.", ["10%"]],
    ["In two years we want five more clubs.", ["five"]],
  ])("%s", (text, found) => {
    expect(words("childTextHasNumber", text)).toEqual(found);
  });

  it.each([
    "We want everyone to feel welcome, and no one to be left out.",
    "One of us will help, one day.",
    "This is for Year 6 and Key Stage 2, and for children aged 7.",
    "We will do it by 14 November 2026.",
    "We meet every half term, for two terms.",
    "A third-floor room.",
  ])("is not in: %s", (text) => {
    expect(words("childTextHasNumber", text)).toEqual([]);
  });
});

describe("a date in a text for children", () => {
  it.each([
    ["We will do this by 2030.", ["2030"]],
    ["From 2023-2026.", ["2023-2026"]],
    ["On 14/11/24 we start.", ["14/11/24"]],
    ["On 14 November 2024 we start.", ["14 November 2024"]],
    ["In May we start, and in March we stop.", ["In May", "in March"]],
    ["Before 1st May 2027.", ["1st May 2027"]],
    ["By the end of the summer term.", ["By the end", "summer term"]],
    ["We look at it every year, and next term too.", ["every year", "next term"]],
    ["In six months you will see it.", ["six months"]],
    ["We ask you twice a year.", ["twice a year"]],
    ["We tell you by Christmas.", ["Christmas"]],
  ])("%s", (text, found) => {
    expect(words("childTextHasDate", text)).toEqual(found);
  });

  it.each([
    "We may march together in the spring sunshine.",
    "You may ask us. March on!",
    "We work hard each day.",
    "This is for Year 6, who are ten years old.",
    "One day it will be so.",
  ])("is not in: %s", (text) => {
    expect(words("childTextHasDate", text)).toEqual([]);
  });
});

describe("a role in a text for children", () => {
  const hr = { id: "hr", kind: "humanResources", label: "HR Officers" } as const;
  const senco = { id: "senco", kind: "senco", label: "Inclusion Manager" } as const;
  const teachers = { id: "teachers", kind: "teachers", label: "Teachers" } as const;
  const led = (childText: string) =>
    planWith({ roles: [hr, senco, teachers], action: { responsible: ["hr", "senco"] }, objective: { childText } });

  it.each([
    ["HR officers will help.", ["hr officers", "hr", "hr officer"]],
    ["The Inclusion Manager's team will help.", ["inclusion manager"]],
    ["Ask the SENCOs.", ["senco"]],
  ])("is by label or by a word for its kind: %s", (text, found) => {
    const [inText] = looks("childTextHasRole", led(text));
    expect(inText?.[0]).toBe("rolesInChildText");
    expect(inText?.[2]).toEqual(expect.arrayContaining(found.slice(0, 1)));
    expect(verdict("childTextHasRole", led(text))).toBe("met");
  });

  it("has to be one that the record names, if it names any", () => {
    expect(verdict("childTextHasRole", led("Your teachers will help."))).toBe("notMet");
    expect(verdict("childTextHasRole", says("Your teachers will help."))).toBe("met");
  });

  it("is not a word that only contains it, nor the children themselves", () => {
    expect(verdict("childTextHasRole", led("We share three threads."))).toBe("notMet");
    expect(verdict("childTextHasRole", says("We help all children and families."))).toBe("notMet");
  });
});

describe("a kind of post in a text for children", () => {
  const group = {
    id: "support",
    label: "Support staff",
    means: { kind: "post", post: "supportStaff" },
    alsoCalled: ["school helpers"],
  } as const;
  const male = { id: "male", label: "men", means: { kind: "characteristic", characteristic: "sex" } } as const;
  const about = (childText: string) =>
    planWith({
      groups: [{ ...group, alsoCalled: [...group.alsoCalled] }, male],
      target: change({
        subject: {
          kind: "value",
          measure: "count",
          population: { kind: "allOf", people: "jobApplicants", groups: ["male", "support"] },
        },
      }),
      objective: { childText },
    });

  it.each(["More men as support staff.", "More men as teaching assistants.", "More men as school helpers."])(
    "%s",
    (text) => {
      expect(verdict("childTextHasPost", about(text))).toBe("met");
    },
  );

  it("that the targets name is missing where only the work is told", () => {
    expect(
      verdict("childTextHasPost", about("More men to help with lessons, in the office and with the building.")),
    ).toBe("notMet");
    expect(looks("childTextHasPost", about("More men."))).toEqual([
      ["postsInChildText", 1, []],
      ["posts", 1, ["support"]],
    ]);
  });

  it("does not matter where no target names one", () => {
    expect(verdict("childTextHasPost", says("More books."))).toBe("notApplicable");
  });
});

describe("without a text for children", () => {
  it.each(["childTextHasNumber", "childTextHasDate", "childTextHasRole", "childTextHasPost"] as const)(
    "%s says nothing",
    (check) => {
      expect(verdict(check, planWith({}))).toBe("notApplicable");
    },
  );
});

describe("what the record holds beside the text", () => {
  it("tells whether there is a number, a date and a role to say", () => {
    const plan = planWith({
      document: { period: { kind: "years", from: 2023, until: 2026, reckonedAs: "unstated", printed: "2023-2026" } },
      roles: [{ id: "head", kind: "headteacher", label: "Headteachers" }],
      target: change({}),
      action: { responsible: ["head"], timeFrame: { kind: "duration", length: "P6M", printed: "6 months" } },
      objective: { childText: "We want everyone to do their best." },
    });
    expect(looks("childTextHasNumber", plan)).toEqual([
      ["numbersInChildText", 1, []],
      ["amounts", 1, ["target"]],
    ]);
    expect(looks("childTextHasDate", plan)).toEqual([
      ["datesInChildText", 1, []],
      ["timeLimits", 3, ["action", "document"]],
    ]);
    expect(looks("childTextHasRole", plan)).toEqual([
      ["rolesInChildText", 1, []],
      ["owners", 2, ["action"]],
    ]);
  });

  it("tells that there is nothing to say yet: ongoing and blank are no dates", () => {
    const plan = planWith({
      target: change({}),
      action: { timeFrame: { kind: "ongoing", printed: "Ongoing" } },
      objective: { childText: "We want everyone to do their best." },
    });
    expect(looks("childTextHasDate", plan)[1]).toEqual(["timeLimits", 3, []]);
    expect(looks("childTextHasRole", plan)[1]).toEqual(["owners", 2, []]);
  });
});

describe("the strength of a text for children", () => {
  const strength = (childText: string, of: "will" | "aim" | "aspire") =>
    verdict("childTextKeepsStrength", planWith({ objective: { childText, strength: of } }));

  it.each([
    ["We will build a ramp.", "met", "notMet"],
    ["We'll build a ramp.", "met", "notMet"],
    ["Your headteacher will build a ramp.", "met", "notMet"],
    ["We are going to build a ramp.", "met", "notMet"],
    ["We promise a ramp.", "met", "notMet"],
    ["We aim to build a ramp.", "notMet", "met"],
    ["We want a ramp, and hope for one.", "notMet", "met"],
    ["We would like to build a ramp.", "notMet", "met"],
    ["We will try to build a ramp.", "notMet", "met"],
    ["We'll try to build a ramp.", "notMet", "met"],
    ["We will ask, and we hope for a ramp.", "met", "met"],
    ["A ramp for all.", "notApplicable", "notApplicable"],
    ["Goodwill and willows.", "notApplicable", "notApplicable"],
  ])("“%s” for what we will do: %s; for what we aim at: %s", (text, will, aim) => {
    expect(strength(text, "will")).toBe(will);
    expect(strength(text, "aim")).toBe(aim);
    expect(strength(text, "aspire")).toBe(aim);
  });

  it("looks first for what it should have, among all the words of either strength", () => {
    const looked = (of: "will" | "aim") =>
      looks(
        "childTextKeepsStrength",
        planWith({ objective: { childText: "We will ask, and we hope.", strength: of } }),
      );
    expect(looked("will")).toEqual([
      ["promisesInChildText", 2, ["will"]],
      ["hopesInChildText", 2, ["hope"]],
    ]);
    expect(looked("aim").map(([fact]) => fact)).toEqual(["hopesInChildText", "promisesInChildText"]);
  });
});
