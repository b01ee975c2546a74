export type { BitmapOf } from "./docx/pictures.ts";
export { toDocx } from "./docx/to-docx.ts";
