export { formalEnGb } from "./en-gb/formal.ts";
export { ks2EnGb } from "./en-gb/ks2.ts";
