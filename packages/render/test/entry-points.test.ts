import * as render from "@equality/render";
import * as enGb from "@equality/render/en-gb";
import { expect, it } from "vitest";

it("@equality/render exports exactly these", () => {
  expect(Object.keys(render).sort()).toEqual([
    "explain",
    "objectives",
    "styleSheet",
    "toHtml",
    "toHtmlFragment",
    "toMarkdown",
  ]);
});

it("@equality/render/en-gb exports exactly these", () => {
  expect(Object.keys(enGb).sort()).toEqual(["formalEnGb", "ks2EnGb"]);
});
