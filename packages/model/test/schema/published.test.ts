import { readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { build } from "esbuild";
import { describe, expect, it, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { topLevel } from "../../schema/documents.ts";
import { jsonSchemas, printed } from "../../schema/generate.ts";
import { file } from "./validators.ts";

const names = topLevel.map(({ name }) => name);

describe.each(names)("%s", (name) => {
  const schema = JSON.parse(file(name));

  it("is what the shapes and their descriptions make of it (pnpm --filter @equality/model run schema)", () => {
    expect(file(name) === printed(jsonSchemas()[`${name}.json`] ?? {})).toBe(true);
  });

  it("has an id that names its version, and is of draft 2020-12", () => {
    expect(schema.$id).toBe(`urn:equality:schema:${name.replace(".", ":")}`);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.properties.schemaVersion.const).toBe(Number(name.split(".v")[1]));
  });

  it("describes every field, with an example that is valid there", { timeout: 30_000 }, () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    formats.default(ajv);
    ajv.addSchema(schema);
    const places = fieldsIn(schema);
    expect(places.length).toBeGreaterThan(20);
    for (const { at, field } of places) {
      expect(field, at).toMatchObject({
        description: expect.stringMatching(/^[A-Z].*\.$/),
        examples: expect.any(Array),
      });
      const valid = ajv.getSchema(`${schema.$id}#${at}`);
      for (const example of field["examples"] as unknown[])
        expect(valid?.(example), `${at}: ${JSON.stringify(example)}`).toBe(true);
    }
  });

  it("describes every definition, and uses each", () => {
    const whole = JSON.stringify(schema);
    for (const [shape, definition] of Object.entries<{ description?: string }>(schema.$defs)) {
      expect(definition.description, shape).toMatch(/^[A-Z].*\.$/);
      expect(whole).toContain(`"#/$defs/${shape}"`);
    }
  });

  it("has no pattern that other languages read in another way", () => {
    for (const { pattern } of objectsIn(schema))
      if (typeof pattern === "string") expect(pattern).not.toMatch(/\\[dwpP]/);
  });
});

test("the files are the schemas and no others, and the package publishes them", () => {
  expect(
    readdirSync(new URL("../../schema", import.meta.url))
      .filter((entry) => entry.endsWith(".json"))
      .sort(),
  ).toEqual(names.map((name) => `${name}.json`).sort());
  expect(packageJson.files).toContain("schema/*.json");
  expect(packageJson.exports["./schema/*.json"]).toBe("./schema/*.json");
});

test("references are listed by where they stand and what they name", () => {
  const { description } = JSON.parse(file("plan.v1"));
  expect(description).toContain(
    "- measure: /information/*/measure, /objectives/*/targets/*/measure, /objectives/*/targets/*/subject/measure\n",
  );
  expect(description).toContain("- trigger: /documents/*/reviewCycles/*/calls/*/trigger\n");
  expect(JSON.parse(file("assessment.v1")).description).toContain("/plan/schools/*/body");
});

test("no entry point leads to the descriptions", async () => {
  const sources = Object.values(packageJson.exports).flatMap((conditions) =>
    typeof conditions === "object" ? [conditions["@equality/source"]] : [],
  );
  expect(sources).toContain("./src/index.ts");
  const { metafile } = await build({
    absWorkingDir: new URL("../..", import.meta.url).pathname,
    entryPoints: sources,
    outdir: "unwritten",
    bundle: true,
    format: "esm",
    packages: "external",
    metafile: true,
    write: false,
  });
  expect(Object.keys(metafile.inputs).filter((path) => !path.startsWith("src/"))).toEqual([]);
});

type Json = Record<string, unknown>;

function* objectsIn(value: unknown): Generator<Json> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield value as Json;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/** Every field of every object that a schema describes, wherever it stands, with its JSON Pointer. */
const fieldsIn = (schema: Json, at = ""): { at: string; field: Json }[] =>
  Object.entries(schema).flatMap(([key, inner]) => {
    const here = `${at}/${key}`;
    if (key === "properties")
      return Object.entries(inner as Record<string, Json>).flatMap(([name, field]) => [
        { at: `${here}/${name}`, field },
        ...fieldsIn(field, `${here}/${name}`),
      ]);
    if (key === "$defs")
      return Object.entries(inner as Record<string, Json>).flatMap(([name, part]) => fieldsIn(part, `${here}/${name}`));
    if (["oneOf", "anyOf", "prefixItems"].includes(key))
      return (inner as Json[]).flatMap((part, i) => fieldsIn(part, `${here}/${i}`));
    return ["items", "additionalProperties"].includes(key) && typeof inner === "object"
      ? fieldsIn(inner as Json, here)
      : [];
  });
