export { childFigures } from "./charts/child-figures.ts";
export { figuresSection } from "./charts/figures-section.ts";
export { gapPlots } from "./charts/gap-plots.ts";
export { reviewTimelines } from "./charts/review-timelines.ts";
export { sharePictogram } from "./charts/share-pictogram.ts";
export { targetBars } from "./charts/target-bars.ts";
export { targetPath } from "./charts/target-path.ts";
export { toSvg } from "./charts/to-svg.ts";
export type { ChartWording } from "./wording/charts.ts";
