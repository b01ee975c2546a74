import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";

/** On both sides of the date line, in languages that write dates, numbers or capitals their own way. */
const hosts = [
  ["Pacific/Kiritimati", "tr_TR.UTF-8"],
  ["America/New_York", "ar_EG.UTF-8"],
] as const;

const written = async ([TZ, language]: (typeof hosts)[number]): Promise<string> => {
  const env = { ...process.env, TZ, LANG: language, LC_ALL: language };
  const script = join(import.meta.dirname, "write-all.ts");
  const { stdout, stderr } = spawn(process.execPath, ["--conditions=@equality/source", script], { env });
  const [said, complained] = await Promise.all([text(stdout), text(stderr)]);
  expect(complained).toBe("");
  return said;
};

it("each format is the same, byte for byte, in every zone and language, and a second time", async () => {
  const [one = "", other = ""] = await Promise.all(hosts.map(written));
  const lines = one.trimEnd().split("\n");
  expect(lines).toHaveLength(14);
  for (const line of lines) expect(line).toMatch(/^[a-zA-Z]+: [1-9]\d* files, [0-9a-f]{64}$/);
  expect(lines.slice(7)).toEqual(lines.slice(0, 7));
  expect(other).toBe(one);
}, 60_000);
