// Writes the JSON Schemas beside this file: pnpm --filter @equality/model run schema
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas, printed } from "./generate.ts";

for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(import.meta.dirname, name), printed(schema));
  console.log(`schema: ${name}`);
}
