export { toDocx } from "./docx/to-docx.ts";
