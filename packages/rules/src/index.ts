export { assess } from "./assess/assess.ts";
