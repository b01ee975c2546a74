import { buildExports } from "../../tsup.base.config.ts";

export default buildExports(["esm"], ["src/en-gb/formal.ts", "src/en-gb/ks2.ts"]);
