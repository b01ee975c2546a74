export { type DataSet, type LeftOut, type OpenData, openData } from "./tables/open-data.ts";
export type { Places, SchoolPlace } from "./tables/places.ts";
export { toCsv } from "./tables/to-csv.ts";
