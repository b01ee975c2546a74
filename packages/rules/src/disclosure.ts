export { minimumCount3Dfe2019, minimumCount5, minimumCount6, minimumCount10 } from "./disclosure/policies.ts";
export { publishable } from "./disclosure/publishable.ts";
export { publishableSeries } from "./disclosure/publishable-series.ts";
