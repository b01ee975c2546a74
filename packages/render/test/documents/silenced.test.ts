import type { AuditResult, EqualityPlan, Silencing } from "@equality/model";
import { objectives, toMarkdown } from "@equality/render";
import { formalEnGb, ks2EnGb } from "@equality/render/en-gb";
import { describe, expect, it, test } from "vitest";
import { everything } from "./everything.ts";
import { publish } from "./pages.ts";

const because = "The board looks at it in May <b>.";
const plan = (check: string, subject: Silencing["subject"]): EqualityPlan => ({
  ...everything,
  silenced: [{ id: "left", check, subject, because, by: "head", on: "2026-03-25" }],
});

const isOpen = ({ finding }: AuditResult) =>
  finding.kind === "undetermined" || (finding.kind === "determined" && finding.value === "notMet");
const { audit } = publish(everything);
const found = (is: (result: AuditResult) => boolean): AuditResult => {
  const result = audit.find(is);
  if (result === undefined) throw new Error("no such result");
  return result;
};

describe("what the audit found and the body decided to leave", () => {
  const { check, subject, remedy } = found((one) => isOpen(one) && one.subject.kind === "document");
  const published = publish(plan(check, subject));

  it("stands on the formal page: about what, what is advised, by whom, when and why", () => {
    const page = toMarkdown(objectives(published, formalEnGb));
    expect(page).toContain("Known, and left as it is");
    const title = everything.documents.find(({ id }) => id === subject.id)?.title ?? "";
    const advised = Object.entries(formalEnGb.remedies).find(([code]) => code === remedy)?.[1] ?? "";
    for (const words of [title, advised, "Headteacher", "25 March 2026", "The board looks at it in May"])
      expect(page).toContain(words);
    expect(page).not.toMatch(/(?<!\\)<b>/);
  });

  it("is not told to children, who are told what is missing where it is missing", () => {
    expect(toMarkdown(objectives(published, ks2EnGb))).not.toContain("The board looks at it");
  });

  it("is not told where nothing was left, or where what was silenced is met all the same", () => {
    expect(toMarkdown(objectives(publish(everything), formalEnGb))).not.toContain("Known, and left");
    const met = found(({ finding }) => finding.kind === "determined" && finding.value === "met");
    const page = toMarkdown(objectives(publish(plan(met.check, met.subject)), formalEnGb));
    expect(page).not.toContain("Known, and left");
  });

  it("says nothing of a remedy that it has no words for", () => {
    const own = published.audit.map((result) => ({ ...result, remedy: "__proto__" }));
    const [, left = ""] = toMarkdown(objectives({ ...published, audit: own }, formalEnGb)).split(
      "Known, and left as it is",
    );
    expect(left).not.toBe("");
    expect(left).not.toContain("Advised");
  });
});

test("each remedy is a sentence that says what to do, and none speaks of a breach", () => {
  for (const words of Object.values(formalEnGb.remedies)) {
    expect(words).toMatch(/^[A-Z].+\.$/);
    expect(words).not.toMatch(/breach|unlawful|complian|comply/i);
  }
});
