/** The register of items and code sets for school data, in the copy that was read. */
export const commonBasicDataSet = {
  document: "DfE Common Basic Data Set (CBDS), as copied in the database seeds of MyPortal",
  url: "https://github.com/MyPortalEdu/MyPortal",
  edition: "May 2026",
} as const;

/** DfE's standard for the columns and items of published data. */
export const analystsGuide = {
  document: "DfE analysts' guide, open data standards",
  url: "https://github.com/dfe-analytical-services/analysts-guide/blob/main/statistics-production/ud.qmd",
  edition: "2026-08-14",
} as const;

/** The items that DfE publishes under each column, with the groups they belong to. */
export const dataDictionary = {
  document: "DfE published data dictionary",
  url: "https://github.com/dfe-analytical-services/dfe-published-data-qa/blob/main/data/data-dictionary.csv",
  edition: "2026-07-27",
} as const;

/** Code lists of the alternative provision census, in a copy of the page. */
export const alternativeProvisionCensus = {
  document: "DfE alternative provision census, code sets",
  url: "https://www.gov.uk/guidance/alternative-provision-ap-census/codes",
  edition: "2024-09-26",
} as const;
