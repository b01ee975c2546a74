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
    expect(stdout).toContain("ended 2026-08-31");
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
