// Imports run one way, model <- rules <- render, and without cycles (the rules of dependency-cruiser).
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";

const packages = globSync("packages/*/package.json").map((path) => {
  const { exports, dependencies = {} } = JSON.parse(readFileSync(path, "utf8"));
  const sources = Object.values(exports).flatMap((conditions) => conditions["@equality/source"] ?? []);
  return {
    folder: dirname(path),
    published: sources.map((source) => `^${join(dirname(path), source)}$`),
    siblings: Object.keys(dependencies).flatMap((name) => /^@equality\/(.*)$/.exec(name)?.[1] ?? []),
  };
});

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

export default {
  forbidden: [
    forbid(
      "one-way-model",
      "model <- rules <- render: model imports neither.",
      { path: "^packages/model/src/" },
      { path: "^packages/(rules|render)/|^@equality/(rules|render)" },
    ),
    forbid(
      "one-way-rules",
      "model <- rules <- render: rules does not import render.",
      { path: "^packages/rules/src/" },
      { path: "^packages/render/|^@equality/render" },
    ),
    forbid("no-cycle", "Files that import each other cannot be understood apart.", {}, { circular: true }),
    forbid(
      "published-only",
      "Another package is imported by a name that it publishes, as its users do.",
      { path: ["^packages/([^/]+)/", "^(examples|docs)/"] },
      { path: "^packages/", pathNot: ["^packages/$1/", ...packages.flatMap(({ published }) => published)] },
    ),
    forbid(
      "by-name",
      "Another package is imported by its name, never by a path.",
      { path: ["^packages/([^/]+)/", "^(examples|docs)/"] },
      { path: "^packages/", pathNot: "^packages/$1/", dependencyTypes: ["local"] },
    ),
    forbid(
      "not-own-index",
      "Inside a package, import the file that you need: through the index everything depends on everything.",
      { path: "^packages/([^/]+)/src/" },
      { path: "^packages/$1/src/index\\.ts$" },
    ),
    forbid(
      "no-zod-after-model",
      "zod parses at the edge: rules and render take types and tables from model, not schemas.",
      { path: "^packages/(rules|render)/src/" },
      { path: ["node_modules/zod", "^packages/model/src/index\\.ts$"], dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "tables-without-zod",
      "Vocabularies, law and code sets are data; a schema is built from them, never the other way round.",
      { path: "^packages/model/src/(vocabulary|statute|codes)[/.]" },
      { path: "node_modules/zod/", reachable: true },
    ),
    forbid(
      "no-node",
      "The packages run in a browser too.",
      { path: "^packages/[^/]+/src/" },
      { dependencyTypes: ["core"] },
    ),
    forbid(
      "declared",
      "What a published source imports, types included, stands in the package's dependencies.",
      { path: "^packages/[^/]+/src/" },
      { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["npm-peer"] },
    ),
    ...packages.map(({ folder, siblings }) =>
      forbid(
        "declared",
        "A sibling that stands in devDependencies only is for tests.",
        { path: `^${folder}/src/` },
        { path: "^packages/", pathNot: [`^${folder}/`, ...siblings.map((name) => `^packages/${name}/`)] },
      ),
    ),
    forbid("resolvable", "An import that leads nowhere.", {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/" },
    combinedDependencies: false,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["@equality/source", "import", "node", "default"],
      exportsFields: ["exports"],
    },
  },
};
