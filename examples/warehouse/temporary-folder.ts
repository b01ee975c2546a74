import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withCleanUp } from "./clean-up.ts";

/** A folder that is there while `work` runs. Others may read it: a database server is another user. */
export const inTemporaryFolder = <Result>(work: (folder: string) => Promise<Result>): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), "partitions-"));
  chmodSync(folder, 0o755);
  return withCleanUp(
    () => work(folder),
    () => rmSync(folder, { recursive: true }),
  );
};
