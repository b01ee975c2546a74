import { buildExports } from "../../tsup.base.config.ts";

export default buildExports(["esm", "cjs"], []);
