import { defineConfig } from "vitest/config";

// Tests, like the type checker, read the sources: no build is needed before them.
const source = "@equality/source";

export default defineConfig({
  resolve: { conditions: [source, "module", "browser", "development|production"] },
  ssr: { resolve: { conditions: [source, "module", "node", "development|production"] } },
  test: {
    setupFiles: [".ci/fast-check.ts"],
    include: ["packages/*/test/**/*.test.ts", "examples/test/**/*.test.ts", ".ci/doc-examples/*.test.ts"],
  },
});
