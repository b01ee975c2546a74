import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const examples = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "equality-report-"));

/** Runs the main job as its user does, on the sources of the packages. */
const report = (...words: string[]) =>
  spawnSync(process.execPath, ["--conditions=@equality/source", join(examples, "equality-report.ts"), ...words], {
    cwd: folder,
    encoding: "utf8",
  });

/** The words of each column of a table, from its title to the next line without one. */
const columnsOf = (stdout: string, title: string): string[] => {
  const [, table = ""] = stdout.split(`\n${title}\n`);
  const lines = table.split("\n\n")[0]?.split("\n") ?? [];
  const cells = lines.filter((line) => line.startsWith("│")).map((line) => line.split("│").slice(1, -1));
  return [0, 1, 2].map((i) => cells.map((row) => row[i]?.trim() ?? "").join(" "));
};

const planFile = (name: string, change: (plan: Record<string, unknown>) => unknown): string => {
  const file = join(folder, `${name}.json`);
  const plan = JSON.parse(readFileSync(join(examples, "trusts", "river-schools.json"), "utf8"));
  writeFileSync(file, JSON.stringify(change(plan)));
  return file;
};

describe("the main job", () => {
  it("reports on a reader's own plan, on the day asked about, and writes its documents in every format", () => {
    const { status, stdout, stderr } = report(
      "--as-of",
      "2026-11-23",
      planFile("own-plan", (plan) => plan),
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("River Schools Trust, as of 2026-11-23");
    for (const heading of ["Duties and documents", "Targets", "Audit", "Pages"]) expect(stdout).toContain(heading);
    expect(stdout).toContain("ended 31 August 2026");
    const written = (name: string) => readFileSync(join(examples, "out", `own-plan-${name}`));
    for (const document of ["objectives", "children", "progress"]) {
      for (const ending of ["html", "md", "txt"])
        expect(written(`${document}.${ending}`).toString()).toContain("River Schools Trust");
      // A Word file is an archive of the ZIP format.
      expect(written(`${document}.docx`).subarray(0, 2).toString()).toBe("PK");
      expect(written(`${document}-table-1.csv`).toString()).toContain('"\r\n');
    }
    expect(written("dates.ics").toString()).toContain("BEGIN:VEVENT\r\n");
  }, 30_000);

  it("tells figures, days and intervals in words", () => {
    const of = (name: string) => report("--as-of", "2026-11-23", join(examples, "made-up", `${name}.plan.json`)).stdout;
    const river = of("river-schools");
    const [, says] = columnsOf(river, "Targets");
    expect(says).toContain("down by 10% of the gap, to −19.8 percentage points, by a day from 1 January 2030 to");
    const [, stands, why] = columnsOf(river, "How targets stand");
    expect(stands).toContain("Missed. Chance is reckoned as if no event led to another.");
    expect(stands).toContain("If it is percentage points: behind.");
    expect(why).toContain("The gap is 44.5% less 63%: −18.5 percentage points.");
    const policy = of("alternative-provision-policy");
    expect(columnsOf(policy, "Targets")[1]).toContain("Once every year.");
    // No duration, no operator and no fraction of a sum as the machine writes them.
    for (const told of [river, policy])
      expect(told.slice(0, told.indexOf("\nPages"))).not.toMatch(/\bP\d+[YMWD]\b|atLeast|atMost|\d\.\d{5}/);
  }, 30_000);

  it("names a document's own cycles by how often they fall and who reviews it, and what it promises by how often", () => {
    const { stdout } = report("--as-of", "2026-11-23", join(examples, "trusts", "alternative-provision-policy.json"));
    // Each cell of a table is wrapped by itself.
    const [what, , why] = columnsOf(stdout, "Duties and documents");
    expect(what).toMatch(/Its own review, every 3 years, by [^:]+: Equality Policy for Students/);
    expect(why).toContain("How often: at least every 4 years.");
  }, 30_000);

  it("writes all seven documents of a plan that holds them, the accessibility plan of each school", () => {
    const { stdout } = report("--as-of", "2026-11-23", join(examples, "made-up", "coastal-schools.plan.json"));
    const pages = [...stdout.matchAll(/coastal-schools\.plan-(\S+)\.html/g)].map(([, name]) => name);
    expect(pages).toEqual([
      "children",
      "objectives",
      "duty-statement",
      "policy",
      "information",
      "progress",
      "accessibility-north-shore",
      "accessibility-harbour",
      "impact-school-day",
    ]);
  }, 30_000);

  it("says what to do about what the audit finds, and what a body decided to leave, by whom and why", () => {
    const file = planFile("silencing-plan", (plan) => ({
      ...plan,
      silenced: [
        {
          id: "left",
          check: "dueRegardIsRecorded",
          subject: { kind: "body", id: (plan["bodies"] as { id: string }[])[0]?.id },
          because: "no decision yet",
          by: (plan["roles"] as { id: string }[])[0]?.id,
          on: "2026-03-25",
        },
      ],
    }));
    const words = report("--as-of", "2026-11-23", file).stdout.replace(/[\s│]+/g, " ");
    expect(words).toContain("What to do: Record for each decision");
    expect(words).toContain("silenced by HR Officers on");
    expect(words).toContain("2026-03-25: no decision yet");
  });

  it("prints every problem of a plan with faults, with its path, and exits with 1", () => {
    const file = planFile("faulty-plan", (plan) => ({
      ...plan,
      schools: [{ id: "s", body: "nowhere", nmae: "S" }],
      bodies: [],
    }));
    const { status, stdout, stderr } = report("--as-of", "2026-11-23", file);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    for (const path of ["/bodies:", "/schools/0/name:", "/schools/0/nmae:"]) expect(stderr).toContain(path);
    expect(stderr).toContain("3 problems");
  });

  it.each([
    ["a file that is not there", ["--as-of", "2026-11-23", join(folder, "nothing.json")], 1],
    ["a day that does not exist", ["--as-of", "2026-02-30"], 2],
    ["an unknown option", ["--asof", "2026-11-23"], 2],
  ])("says what is wrong with %s", (_, words, code) => {
    const { status, stderr } = report(...words);
    expect(status).toBe(code);
    expect(stderr).not.toBe("");
    expect(stderr).not.toContain("    at ");
  });
});
