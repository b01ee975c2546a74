import { describe, expect, it } from "vitest";
import type { FormalContext } from "../../src/documents/context.ts";
import { dutyStatement } from "../../src/documents/duty-statement.ts";
import { dutyStatementSections } from "../../src/documents/duty-statement-sections.ts";
import { type DocumentSection, placedAfter, placedBefore } from "../../src/documents/section.ts";
import { formalEnGb } from "../../src/en-gb/formal.ts";
import { toHtml } from "../../src/html/to-html.ts";
import { paragraph, sentence, text } from "../../src/tree/build.ts";
import { published } from "./pages.ts";
import { linesOf } from "./read-tree.ts";

const council: DocumentSection<FormalContext> = {
  id: "council",
  heading: () => [text("Our school council")],
  serves: () => [],
  tell: ({ plan }) => [paragraph(sentence(`The council of ${plan.bodies[0]?.name ?? ""} meets each half term.`))],
};

const ids = (sections: readonly { readonly id: string }[]) => sections.map(({ id }) => id);

describe("a section of a trust's own", () => {
  it.each([
    [placedAfter(dutyStatementSections, "roles", council), "roles", 1],
    [placedBefore(dutyStatementSections, "roles", council), "roles", -1],
  ])("stands where it was placed, and every other where it was", (sections, id, step) => {
    expect(ids(sections).indexOf("council")).toBe(ids(sections).indexOf(id) + step);
    expect(ids(sections).filter((one) => one !== "council")).toEqual(ids(dutyStatementSections));
  });

  it("is told in the document, with phrases and a theme of the trust's own beside it", () => {
    const ours = {
      ...formalEnGb,
      statement: {
        ...formalEnGb.statement,
        headings: { ...formalEnGb.statement.headings, roles: [text("The people of our trust")] },
      },
    };
    const statement = dutyStatement(published.everything, ours, placedAfter(dutyStatementSections, "roles", council));
    const lines = linesOf(statement);
    expect(lines.indexOf("Our school council")).toBe(lines.indexOf("The people of our trust") + 1);
    expect(lines).toContain("The council of Hill Trust meets each half term.");
    expect(toHtml(statement, { accent: "#5a2d82" })).toContain("--eq-accent: #5a2d82;");
    expect(statement.sections.find(({ section }) => section === "council")?.finding).toMatchObject({ value: "told" });
  });

  it("can be left out, and is then found left out and named", () => {
    const silent: DocumentSection<FormalContext> = { ...council, tell: () => [] };
    const statement = dutyStatement(published.everything, formalEnGb, [silent]);
    expect(statement.sections).toMatchObject([{ section: "council", finding: { value: "leftOut" } }]);
    expect(linesOf(statement)).toContain("Our school council.");
  });

  it("needs a place that is there, and an id of its own", () => {
    expect(() => placedAfter(dutyStatementSections, "rolls", council)).toThrow(
      /no section has the id "rolls"; there are "covers"/,
    );
    expect(() => placedBefore(dutyStatementSections, "law", { ...council, id: "roles" })).toThrow(
      /two sections have the id "roles"/,
    );
  });
});
