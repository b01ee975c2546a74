/** Guidance that a term is taken from, as it stood when it was read. */
export interface GuidanceSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
}

const disability: GuidanceSource = {
  title: "Inclusive language: words to use and avoid when writing about disability",
  publisher: "GOV.UK",
  url: "https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability",
};
const onsDisability: GuidanceSource = {
  title: "Service manual: disability",
  publisher: "Office for National Statistics",
  url: "https://service-manual.ons.gov.uk/content/language/disability",
};
const onsEthnicity: GuidanceSource = {
  title: "House style: race and ethnicity",
  publisher: "Office for National Statistics",
  url: "https://style.ons.gov.uk/house-style/race-and-ethnicity/",
};
const ethnicity: GuidanceSource = {
  title: "Style guide: writing about ethnicity",
  publisher: "GOV.UK, Ethnicity facts and figures",
  url: "https://www.ethnicity-facts-figures.service.gov.uk/style-guide/writing-about-ethnicity/",
};
const style: GuidanceSource = {
  title: "Style guide, A to Z: gender-neutral text",
  publisher: "GOV.UK",
  url: "https://www.gov.uk/guidance/style-guide/a-to-z",
};
const age: GuidanceSource = {
  title: "Inclusivity guide",
  publisher: "New Forest District Council",
  url: "https://newforest.gov.uk/article/2774/Inclusivity-guide",
};
const act: GuidanceSource = {
  title: "Equality Act 2010, section 12",
  publisher: "legislation.gov.uk",
  url: "https://www.legislation.gov.uk/ukpga/2010/15/section/12",
};

export const sources = { disability, onsDisability, onsEthnicity, ethnicity, style, age, act } as const;
