export { minimumCount10 } from "./disclosure/policies.ts";
export { publishable } from "./disclosure/publishable.ts";
