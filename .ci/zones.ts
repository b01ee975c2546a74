// The same data gives the same answer on every machine: the tests of the packages in three zones, on both
// sides of the date line, and in three languages that write dates, numbers or capitals their own way. A
// fourth is that of the host, in which `test` runs.
import { spawnSync } from "node:child_process";

const hosts = [
  ["Europe/London", "tr_TR.UTF-8"],
  ["Pacific/Kiritimati", "ar_EG.UTF-8"],
  ["America/New_York", "de_DE.UTF-8"],
] as const;

for (const [zone, language] of hosts) {
  console.log(`zones: ${zone}, ${language}`);
  const env = { ...process.env, TZ: zone, LANG: language, LC_ALL: language };
  const { status } = spawnSync("vitest", ["run", "--reporter=dot", "packages/"], { env, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
