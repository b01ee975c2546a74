import { readFile } from "node:fs/promises";
import type { BitmapOf } from "@equality/render/docx";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const fileOf = (url: string) => readFile(new URL(url));

await initWasm(fileOf(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm")));
const fontBuffers = [
  await fileOf(import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf")),
  await fileOf(import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf")),
];

/** Draws an SVG as PNG by one font, whatever fonts the machine has, so that the bytes are the same on each. */
export const bitmapOf: BitmapOf = (svg, width) =>
  new Resvg(svg, {
    background: "white",
    fitTo: { mode: "width", value: width },
    font: { fontBuffers, loadSystemFonts: false, sansSerifFamily: "DejaVu Sans", defaultFontFamily: "DejaVu Sans" },
  })
    .render()
    .asPng();
