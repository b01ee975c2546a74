import { defineConfig } from "vitest/config";

// Tests, like the type checker, read the sources: no build is needed before them.
const source = "@equality/source";

export default defineConfig({
  resolve: { conditions: [source, "module", "browser", "development|production"] },
  ssr: { resolve: { conditions: [source, "module", "node", "development|production"] } },
  test: {
    setupFiles: [".ci/fast-check.ts"],
    // A property of a thousand plans takes its time on a machine that does other things too. No test waits for a clock.
    testTimeout: 60_000,
    include: ["packages/*/test/**/*.test.ts", "examples/test/**/*.test.ts", ".ci/doc-examples/*.test.ts"],
  },
});
