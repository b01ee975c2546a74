export { interpretTarget } from "./targets/interpret-target.ts";
