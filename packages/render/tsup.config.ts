import { buildExports } from "../../tsup.base.config.ts";

export default buildExports(
  ["esm"],
  [
    "src/en-gb/formal.ts",
    "src/en-gb/ks1.ts",
    "src/en-gb/ks2.ts",
    "src/en-gb/ks2-lower.ts",
    "src/en-gb/ks3.ts",
    "src/en-gb/plain.ts",
    "src/en-gb/simplified.ts",
  ],
);
