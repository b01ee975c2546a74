// Writes the page beside this file: pnpm --filter @equality/docs run audit
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { auditPage } from "./page.ts";

writeFileSync(join(import.meta.dirname, "index.md"), auditPage());
console.log("audit: index.md");
