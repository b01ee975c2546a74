import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Finding, readObservations, readPlan, type TargetProgress } from "@equality/model";
import { targetStatuses } from "@equality/model/vocabulary";
import { assess } from "@equality/rules";
import { minimumCount10, publishable } from "@equality/rules/disclosure";
import { expect, it } from "vitest";

const folder = join(import.meta.dirname, "..", "made-up");
const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
const trusts = globSync("*.plan.json", { cwd: folder })
  .map((file) => basename(file, ".plan.json"))
  .sort();

const assessed = (name: string) => {
  const plan = readPlan(json(`${name}.plan`));
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const observations = readObservations(json(`${name}.observations`), plan.plan);
  if (!observations.ok) throw new Error(JSON.stringify(observations.problems));
  return assess(plan.plan, observations.observations, "2026-11-23");
};

const stands = (finding: Finding<TargetProgress>) =>
  finding.kind === "determined"
    ? finding.value.status
    : finding.kind === "undetermined"
      ? finding.open[0].code
      : "none";

const standings = Object.fromEntries(
  trusts.flatMap((name) =>
    assessed(name).progress.map(({ target, finding }) => [`${name} ${target}`, stands(finding)]),
  ),
);

it("stand as the page beside them says", () => {
  expect(standings).toEqual({
    "alternative-provision-policy fewer-suspended": "chance",
    "alternative-provision-policy more-disabled-staff": "chance",
    "alternative-provision-policy yearly-training": "onCourse",
    "alternative-provision-statement better-attendance": "reversing",
    "alternative-provision-statement council": "notStarted",
    "coastal-schools close-the-gap": "met",
    "coastal-schools less-absence": "stalled",
    "river-schools more-male-applicants": "missed",
    "river-schools smaller-attainment-gap": "amountMeans",
    "technical-colleges accessibility-plans": "metEarly",
    "technical-colleges disadvantaged-gap": "ahead",
    "technical-colleges female-share-increase": "onCourse",
    "technical-colleges fewer-prejudice-incidents": "behind",
  });
});

it("show every status", () => {
  expect(targetStatuses.filter((status) => !Object.values(standings).includes(status))).toEqual([]);
});

it("say so when a gap was levelled down", () => {
  const finding = assessed("coastal-schools").progress.find(({ target }) => target === "close-the-gap")?.finding;
  expect(finding?.kind === "determined" && finding.value.cautions).toContain("levellingDown");
});

it("leave nothing on the pages of a figure about seven people", () => {
  const { progress } = publishable(assessed("alternative-provision-policy"), minimumCount10);
  const finding = progress.find(({ target }) => target === "more-disabled-staff")?.finding;
  expect(finding && stands(finding)).toBe("suppressedFigure");
  expect(JSON.stringify(finding)).not.toMatch(/0\.05|"numerator"/);
});
