import type { EqualityPlan } from "@equality/model";
import { hostileText, publishedAssessment } from "@equality/model/testing";
import { toCalendar } from "@equality/render/calendar";
import { formalEnGb } from "@equality/render/en-gb";
import fc from "fast-check";
import { sync } from "node-ical";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/tree/clean-text.ts";
import { everything } from "../documents/everything.ts";
import { publish, published, trusts } from "../documents/pages.ts";
import { hostileTexts } from "../tree/hostile-texts.ts";
import { linesOf, readCalendar, textOf } from "./read-calendar.ts";

const written = (plan: unknown, on?: string) => toCalendar(publish(plan, on), formalEnGb, "hill.example");
const events = (ics: string) => readCalendar(ics).children;

/** A statement published on a day, with a review of its own every three years. */
const planOf = (over: object = {}, title = "Our statement", day = "2025-03-26"): EqualityPlan => ({
  schemaVersion: 1,
  bodies: [{ id: "hill", kind: "academyTrust", name: "Hill Trust", jurisdiction: "england", employees: { count: 90 } }],
  schools: [],
  roles: [],
  groups: [],
  measures: [],
  documents: [
    {
      id: "statement",
      body: "hill",
      kind: "dutyStatement",
      title,
      discharges: ["equalityInformation"],
      events: [{ kind: "published", on: { kind: "day", day, printed: day } }],
      reviewCycles: [
        { id: "own", every: "P3Y", bound: "exact", runsFrom: "published", printed: "3 years", earlyIf: [] },
      ],
      citations: [],
      ...over,
    },
  ],
  objectives: [],
});

describe("toCalendar writes", () => {
  it("a day for each duty and each review, in order", () => {
    // The law counts the day of publication: from 26 March 2025 the year ends on 25 March 2026. A cycle does not.
    expect(events(written(planOf())).map((event) => [event.properties["DTSTART"], textOf(event, "SUMMARY")])).toEqual([
      ["20260325", "Last day for equality information: Hill Trust"],
      ["20280326", "Last day to review “Our statement”, every 3 years"],
    ]);
  });

  it("an event of a whole day that is free, stamped with the day asked about, and says why", () => {
    const [event] = events(written(planOf()));
    expect(event?.properties).toMatchObject({
      UID: "deadline/eng.info.2017/hill@hill.example",
      DTSTAMP: "20261123T000000Z",
      STATUS: "CONFIRMED",
      TRANSP: "TRANSPARENT",
    });
    const description = textOf(event, "DESCRIPTION");
    for (const fact of ["Required by law.\n\n", "26 March 2025", "25 March 2026", "243 days", "SI 2017/353"])
      expect(description).toContain(fact);
  });

  it("a tentative event for each answer to what the record leaves open", () => {
    const event = { kind: "published", on: { kind: "month", month: "2025-03", printed: "March 2025" } };
    const found = events(written(planOf({ events: [event], reviewCycles: [] })));
    // 1 March 2025 to 28 February 2026, and 31 March 2025 to 30 March 2026.
    expect(found.map(({ properties }) => [properties["DTSTART"], properties["STATUS"]])).toEqual([
      ["20260228", "TENTATIVE"],
      ["20260330", "TENTATIVE"],
    ]);
    expect(textOf(found[0], "SUMMARY")).toContain("Hill Trust, if ");
    expect(new Set(found.map((one) => textOf(one, "UID"))).size).toBe(2);
  });

  it("the last day of a review that something called for, and of the time that a document is for", () => {
    const days = (plan: unknown) =>
      events(written(plan)).map((event) => [event.properties["DTSTART"], textOf(event, "SUMMARY")]);
    expect(days(everything)).toContainEqual(["20261201", "Last day to review “Our Plan”, called for on 1 June 2026"]);
    // An academic year that begins on 1 September ends on 31 August.
    const plan = planOf({ period: { kind: "academicYear", startsIn: 2025, printed: "2025/26" } });
    expect(days({ ...plan, bodies: [{ ...plan.bodies[0], academicYearBegins: "--09-01" }] })).toContainEqual([
      "20260831",
      "Last day of the time that “Our statement” is for",
    ]);
  });

  it("the same identity from one assessment to the next, when a document is published again", () => {
    const ids = (ics: string) => events(ics).map((event) => textOf(event, "UID"));
    expect(ids(written(planOf({}, "Another title", "2026-03-20")))).toEqual(ids(written(planOf(), "2026-11-24")));
  });

  it("a calendar without events where nothing is due", () => {
    expect(events(written({ ...planOf(), documents: [] }))).toEqual([]);
  });

  it.each(trusts)("what another reader of iCalendar finds in it: %s", (trust) => {
    const ics = toCalendar(published[trust], formalEnGb, "hill.example");
    const found = Object.values(sync.parseICS(ics)).filter((part) => part?.type === "VEVENT");
    const ours = events(ics);
    expect(ours.length).toBeGreaterThan(0);
    expect(found).toHaveLength(ours.length);
    expect(found).toMatchObject(
      ours.map((event) => ({
        uid: textOf(event, "UID"),
        summary: textOf(event, "SUMMARY"),
        description: textOf(event, "DESCRIPTION"),
        datetype: "date",
        status: event.properties["STATUS"],
        transparency: "TRANSPARENT",
      })),
    );
  });
});

describe("text stays text", () => {
  it.each(hostileTexts.filter((text) => !/[\uD800-\uDFFF]/.test(text)))("%j", (text) => {
    const plan = planOf({}, text);
    const calendar = readCalendar(written({ ...plan, bodies: [{ ...plan.bodies[0], name: text }] }));
    const clean = cleanText(text).replace(/^ | $/g, "");
    expect(calendar.children.map((event) => tidy(textOf(event, "SUMMARY")))).toEqual([
      tidy(`Last day for equality information: ${clean}`),
      tidy(`Last day to review “${clean}”, every 3 years`),
    ]);
    expect(tidy(textOf(calendar, "X-WR-CALNAME"))).toBe(tidy(`Equality duties and reviews: ${clean}`));
  });
  const tidy = (text: string) => text.replace(/ +/g, " ").replaceAll("“ ", "“").replaceAll(" ”", "”").replace(/ $/, "");

  it("whatever the assessment: as many events as days, of known properties, in lines of 75 bytes at most", () => {
    fc.assert(
      fc.property(publishedAssessment({ text: hostileText() }), (any) => {
        const ics = toCalendar(any, formalEnGb, "hill.example");
        for (const line of linesOf(ics)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const calendar = readCalendar(ics);
        const days = [...any.deadlines, ...any.localReviews, ...any.periods].reduce((sum, { finding }) => {
          if (finding.kind === "determined") return sum + 1;
          return sum + (finding.kind === "undetermined" ? finding.alternatives.length : 0);
        }, 0);
        expect(calendar.children.length).toBeGreaterThanOrEqual(days);
        for (const { name, properties, children } of calendar.children) {
          expect([name, children]).toEqual(["VEVENT", []]);
          expect(Object.keys(properties).join()).toBe("UID,DTSTAMP,DTSTART,SUMMARY,DESCRIPTION,STATUS,TRANSP");
        }
        expect(toCalendar(structuredClone(any), formalEnGb, "hill.example")).toBe(ics);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});

describe("toCalendar refuses", () => {
  it.each(["", "hill example", "hill.example\r\nX:y", "https://hill.example", "hill..example"])(
    "the domain %j",
    (domain) => {
      expect(() => toCalendar(publish(planOf()), formalEnGb, domain)).toThrow(RangeError);
      expect(() => toCalendar(publish(planOf()), formalEnGb, domain)).toThrow(JSON.stringify(domain));
    },
  );
});
