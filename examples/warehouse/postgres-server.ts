import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { globSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { withCleanUp } from "./clean-up.ts";

/**
 * Runs `work` on a PostgreSQL server of its own: an empty one, in a temporary folder, on a free port of the loopback
 * address. It is stopped and its folder removed when the work is done, has failed, or is interrupted.
 *
 * @throws Error if PostgreSQL is not installed, saying what to install.
 */
export const onPostgres = async <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const programs = programsFolder();
  const folder = run("mktemp", ["--directory", "--tmpdir", "warehouse-XXXXXXXX"]).trim();
  const data = join(folder, "data");
  const control = (...args: string[]) => run(join(programs, "pg_ctl"), [...args, "--pgdata", data, "--silent"]);
  let started = false;
  const serve = async () => {
    const password = randomUUID();
    const passwordFile = join(folder, "password");
    run("tee", [passwordFile], password);
    const account = ["--username", "warehouse", "--pwfile", passwordFile, "--auth", "scram-sha-256"];
    run(join(programs, "initdb"), ["--pgdata", data, "--encoding", "UTF8", "--no-locale", "--no-sync", ...account]);
    const port = await freePort();
    const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=`;
    control("start", "--log", join(folder, "log"), "--options", options);
    started = true;
    const client = new pg.Client({ host: "127.0.0.1", port, user: "warehouse", password, database: "postgres" });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  return withCleanUp(serve, () => {
    if (started) control("stop", "--mode", "immediate");
    run("rm", ["--recursive", "--force", folder]);
  });
};

/** Where `initdb` and `pg_ctl` are: Debian keeps each major version in a folder of its own. */
const programsFolder = (): string => {
  const versions = globSync("/usr/lib/postgresql/*/bin").sort((a, b) => majorOf(b) - majorOf(a));
  if (versions[0] !== undefined) return versions[0];
  try {
    return execFileSync("pg_config", ["--bindir"], { encoding: "utf8" }).trim();
  } catch {
    throw new Error(
      "Expected a PostgreSQL server on this machine, but found none. Install Debian's package postgresql " +
        "(apt-get install postgresql), or put its pg_config on the path.",
    );
  }
};

const majorOf = (folder: string): number => Number(/\/(\d+)\/bin$/.exec(folder)?.[1] ?? 0);

// PostgreSQL refuses to run as root; Debian's package makes a user for it.
const asServerUser = process.getuid?.() === 0 ? ["runuser", "-u", "postgres", "--"] : [];

/** Runs a program as the server's user, who may not be able to read the current folder. */
const run = (program: string, args: readonly string[], input = ""): string => {
  const [first = program, ...rest] = [...asServerUser, program, ...args];
  return execFileSync(first, rest, { cwd: "/", encoding: "utf8", input });
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject).listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = address !== null && typeof address === "object" ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
