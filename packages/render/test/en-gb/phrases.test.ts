import { People } from "@equality/model";
import {
  activities,
  duties,
  groups,
  lifecycleEvents,
  protectedCharacteristics,
  responsibilityKinds,
  roleKinds,
  topics,
} from "@equality/model/vocabulary";
import { describe, expect, it } from "vitest";
import { ks2EnGb } from "../../src/en-gb/ks2.ts";
import { readability } from "../../src/readability/readability.ts";
import { readers } from "../../src/readability/readers.ts";
import { date, number, promise, role, sentence, text } from "../../src/tree/build.ts";
import { plainText } from "../../src/tree/runs.ts";
import type { Said } from "../../src/wording/said.ts";
import { worded, wordings } from "../documents/pages.ts";
import { wordsIn } from "../documents/read-tree.ts";

const strengths = ["will", "aim", "aspire"] as const;
const day = date("2024-11-14", "2024-11-14", "14 November 2024");

const texts = (said: Said) => said.map(({ children }) => plainText(children));

/** Hard words that stay, since only they name what is meant: the page says what they mean, in its own part. */
const names = ["bisexual", "civil", "ethnic", "gap", "gender", "lesbian", "partnership", "sex", "trans"];

describe.each(worded)("each phrase for %s is whole and passes the gate, for every code it may be given:", (reader) => {
  const words = wordings[reader];
  const longestRole =
    roleKinds
      .map((kind) => words.people.role({ kind, label: "X" }))
      .sort((a, b) => wordsIn(b).length - wordsIn(a).length)[0] ?? "";
  const someone = role("someone", longestRole);
  const promiseOf = (strength: (typeof strengths)[number]) => promise(strength, words.shown.promise[strength]);

  /** What is said, where the gate refuses it or finds a hard word; and sentences that are not whole, or have brackets. */
  const faults = (said: Said): string[] => {
    const { problems, hardWords } = readability(texts(said).join("\n\n"), readers[reader]);
    const sentenceProblems = problems.filter(({ sentence }) => sentence !== null);
    return [
      ...texts(said).filter((text) => !/[.:?]$/.test(text) || /[()]/.test(text)),
      ...sentenceProblems.map(({ message, sentence }) => `${message} ${texts(said)[sentence ?? 0]}`),
      ...(readers[reader].leastKnown < 0.95 ? [] : hardWords)
        .filter(({ word }) => !names.includes(word.toLowerCase()))
        .map(({ word }) => `${word}: ${texts(said).join(" ")}`),
    ];
  };

  it.each(strengths)("steps and promises of strength %s", (strength) => {
    const strongest = promiseOf(strength);
    for (const topic of topics) {
      const to = words.topics.to({ topic, printed: "Adult words." });
      expect(faults(words.objectives.statement({ promise: strongest, said: [to, to, to] }))).toEqual([]);
      expect(
        faults(
          words.policy.commitments.item.promise({
            to: "pupils",
            promise: strongest,
            said: to,
            about: words.topics.about[topic],
          }),
        ),
      ).toEqual([]);
      expect(
        faults(
          words.policy.commitments.item.expectation({
            to: "parents",
            promise: strongest,
            said: to,
            about: words.topics.about[topic],
          }),
        ),
      ).toEqual([]);
      for (const activity of activities)
        expect(
          faults(
            words.topics.step({
              activity,
              topics: [topic, topic].map((one) => ({ topic: one, about: words.topics.about[one] })),
              printed: "Adult words.",
              promise: strongest,
            }),
          ),
        ).toEqual([]);
    }
  });

  it.each(strengths)("purposes of an accessibility plan, of strength %s", (strength) => {
    const purposes = Object.values(words.topics.purposes ?? {});
    expect(purposes).toHaveLength(3);
    for (const { about, to } of purposes) {
      expect(faults(words.objectives.statement({ promise: promiseOf(strength), said: [to, to, to] }))).toEqual([]);
      expect(faults([sentence("This is about ", about, ".")])).toEqual([]);
    }
  });

  it("those of whom a proportion tells how many there are", () => {
    const longest = [text("black children who get free school meals")];
    for (const topic of topics)
      for (const better of ["higher", "lower", "parity", "context"] as const) {
        const counted = words.topics.counted({ topic, better });
        const told = { measure: "proportion", about: words.topics.about[topic], counted } as const;
        const value = { ...told, kind: "value", population: longest } as const;
        for (const subject of [
          { ...value, everyone: false },
          ...People.options.map((people) => ({
            ...value,
            everyone: true,
            population: words.people.population({ kind: "everyone", people, groups: [], especially: [] }),
          })),
          { ...told, kind: "gap", group: longest, comparator: longest, comparedWith: "population" } as const,
        ])
          expect(
            faults(words.targets.reading.direction({ promise: promiseOf("will"), subject, direction: "increase" })),
          ).toEqual([]);
      }
  });

  it("what each role does", () => {
    for (const kind of responsibilityKinds) {
      const does = words.policy.responsibilities.does({ kind, printed: "Adult words." });
      expect(faults(words.policy.responsibilities.item({ role: someone, does: [does, does] }))).toEqual([]);
    }
  });

  it("what happened to a document, and how often it is checked", () => {
    for (const kind of lifecycleEvents) {
      expect(
        faults(words.documents.event({ kind, on: day, by: [someone, someone], countsAsPublished: false })),
      ).toEqual([]);
      expect(faults(words.documents.event({ kind, on: day, by: [], countsAsPublished: false }))).toEqual([]);
      expect(
        faults(
          words.documents.cycle({
            by: someone,
            every: number(4, "years", "4 years"),
            bound: "atMost",
            runsFrom: kind,
            printed: "Adult words.",
          }),
        ),
      ).toEqual([]);
    }
    for (const by of [someone, null])
      expect(
        faults(words.documents.cycle({ by, every: null, bound: null, runsFrom: null, printed: "Adult words." })),
      ).toEqual([]);
  });

  it("what a report tells", () => {
    for (const what of [
      "progressOnObjectives",
      "equalityInformation",
      "equalityObjectives",
      "accessibilityPlan",
      "attainment",
      "other",
    ] as const)
      expect(
        faults(
          words.policy.reports.item({
            what,
            every: null,
            atMost: false,
            by: someone,
            to: "x",
            printed: "Adult words.",
          }),
        ),
      ).toEqual([]);
  });

  it("what a duty asks for", () => {
    for (const duty of duties) {
      const said = words.due.duty[duty];
      expect(faults(words.due.dutyDue({ duty: said, whose: "North School" }))).toEqual([]);
      expect(faults(words.documents.discharges({ duties: [said, said] }))).toEqual([]);
      expect(
        faults(
          words.due.looser({
            duty: said,
            local: number(4, "years", "4 years"),
            statutory: number(1, "years", "1 year"),
          }),
        ),
      ).toEqual([]);
    }
  });

  it("groups and characteristics", () => {
    for (const people of ["pupils", "staff", "jobApplicants"] as const) {
      for (const group of groups) {
        const facts = { label: "SEND", means: { kind: "nonStatutory", group }, negated: false, people } as const;
        expect(
          faults(
            words.objectives.groups.item({
              group: words.people.group(facts),
              standing: { kind: "unmapped" },
              alsoCalled: [],
              adopted: false,
            }),
          ),
        ).toEqual([]);
      }
      for (const characteristic of protectedCharacteristics) {
        const facts = {
          label: "race",
          means: { kind: "characteristic", characteristic },
          negated: false,
          people,
        } as const;
        expect(
          faults(
            words.objectives.groups.item({
              group: words.people.group(facts),
              standing: { kind: "unmapped" },
              alsoCalled: [],
              adopted: false,
            }),
          ),
        ).toEqual([]);
      }
    }
    const names = protectedCharacteristics.map((one) => [
      { type: "text", value: words.people.characteristic[one] } as const,
    ]);
    expect(faults(words.objectives.characteristics({ kind: "named", names }))).toEqual([]);
    for (const characteristic of protectedCharacteristics)
      expect(faults(words.law.listed.item({ characteristic, printed: "X", people: null }))).toEqual([]);
  });

  it("questions, reasons, and what is missing", () => {
    for (const said of [...Object.values(words.open.question), ...Object.values(words.open.reason)])
      expect(faults(said)).toEqual([]);
    const missing = Object.values(words.objectives.missing.name);
    expect(faults(words.objectives.missing.here({ missing }))).toEqual([]);
    expect(faults(words.objectives.missing.everywhere({ count: number(12, "count", "12"), missing }))).toEqual([]);
  });
});

describe("what is missing is said in plain words:", () => {
  it.each([
    ["amount", "We have not said how much yet."],
    ["timeLimit", "We have not said when yet."],
    ["responsible", "We have not said who will do this yet."],
    ["baseline", "We have not said where we started yet."],
  ] as const)("%s", (missing, said) => {
    expect(texts(ks2EnGb.objectives.missing.here({ missing: [ks2EnGb.objectives.missing.name[missing]] }))).toEqual([
      said,
    ]);
  });
});

describe("the strength of a promise is kept:", () => {
  it.each([
    ["will", "We will stop bullying."],
    ["aim", "We want to stop bullying."],
    ["aspire", "We hope to stop bullying."],
  ] as const)("%s", (strength, said) => {
    const to = ks2EnGb.topics.to({ topic: "bullying", printed: "" });
    expect(
      texts(ks2EnGb.objectives.statement({ promise: promise(strength, ks2EnGb.shown.promise[strength]), said: [to] })),
    ).toEqual([said]);
  });
});
