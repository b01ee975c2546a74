import { test } from "vitest";
import { examples } from "./write.ts";

// The first example loads the packages, which may take longer than the five seconds of a unit test.
const timeout = 30_000;

for (const { page, line, run, file } of examples) if (run) test(`${page}:${line}`, { timeout }, () => import(file));
