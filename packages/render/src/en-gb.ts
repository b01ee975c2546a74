export { formalEnGb } from "./en-gb/formal.ts";
export { ks1EnGb } from "./en-gb/ks1.ts";
export { ks2EnGb } from "./en-gb/ks2.ts";
export { ks2LowerEnGb } from "./en-gb/ks2-lower.ts";
export { ks3EnGb } from "./en-gb/ks3.ts";
export { plainEnGb } from "./en-gb/plain.ts";
export { simplifiedEnGb } from "./en-gb/simplified.ts";
