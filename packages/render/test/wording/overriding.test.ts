import { describe, expect, it } from "vitest";
import { objectives } from "../../src/documents/objectives.ts";
import { formalEnGb } from "../../src/en-gb/formal.ts";
import { ks2EnGb } from "../../src/en-gb/ks2.ts";
import { sentence } from "../../src/tree/build.ts";
import type { Wording } from "../../src/wording/wording.ts";
import { published, type Trust } from "../documents/pages.ts";
import { linesOf } from "../documents/read-tree.ts";

/** The lines of a page that another wording says differently: before and after. */
const changed = (trust: Trust, before: Wording, after: Wording): (readonly [string, string])[] => {
  const [old, now] = [before, after].map((wording) => linesOf(objectives(published[trust], wording)));
  expect(now?.length).toBe(old?.length);
  return (old ?? []).flatMap((line, i) => (line === now?.[i] ? [] : [[line, now?.[i] ?? ""] as const]));
};

describe("a wording with one phrase of its own", () => {
  it("changes what that phrase says and nothing else", () => {
    const ours: Wording = {
      ...formalEnGb,
      documents: { ...formalEnGb.documents, notPublished: () => [sentence("Published on the day it was approved.")] },
    };
    expect(changed("alternative-provision-policy", formalEnGb, ours)).toEqual([
      ["Published: no day is recorded.", "Published on the day it was approved."],
    ]);
  });

  it("can call a role by another name, wherever it stands", () => {
    const ours: Wording = {
      ...ks2EnGb,
      people: {
        ...ks2EnGb.people,
        role: (facts) => (facts.kind === "reLead" ? "the teacher for faith lessons" : ks2EnGb.people.role(facts)),
      },
    };
    expect(changed("river-schools", ks2EnGb, ours)).toEqual([
      ["The leader for lessons about religion.", "The teacher for faith lessons."],
    ]);
  });

  it("can call a group by another name, in lists and in targets", () => {
    const ours: Wording = {
      ...ks2EnGb,
      people: {
        ...ks2EnGb.people,
        group: (facts) =>
          facts.means.kind === "nonStatutory" && facts.means.group === "disadvantaged"
            ? "children who get free school meals"
            : ks2EnGb.people.group(facts),
      },
    };
    expect(changed("technical-colleges", ks2EnGb, ours)).toEqual([
      ["Children who have fewer chances than others.", "Children who get free school meals."],
      ["One group is children who have fewer chances than others.", "One group is children who get free school meals."],
    ]);
  });

  it("can call a subject by another name, in headings and in steps", () => {
    const ours: Wording = {
      ...ks2EnGb,
      topics: { ...ks2EnGb.topics, about: { ...ks2EnGb.topics.about, recruitment: "finding new staff" } },
    };
    expect(changed("river-schools", ks2EnGb, ours).map(([, after]) => after)).toEqual([
      "This is about finding new staff.",
      "We will look again at finding new staff.",
      "We will tell more people about finding new staff.",
    ]);
  });

  it("writes dates in a style of its own throughout", () => {
    const ours: Wording = { ...formalEnGb, shown: { ...formalEnGb.shown, day: (iso) => iso } };
    for (const [before, after] of changed("coastal-schools", formalEnGb, ours)) {
      expect(before).toMatch(/\d{1,2} [A-Z][a-z]+ \d{4}/);
      expect(after).toMatch(/\d{4}-\d{2}-\d{2}/);
    }
  });
});
