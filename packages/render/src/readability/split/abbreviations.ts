/** Titles before a name, and words before what they bring in: the sentence always goes on. */
export const goesOn: ReadonlySet<string> = new Set([
  "mr",
  "mrs",
  "ms",
  "mx",
  "dr",
  "st",
  "rev",
  "prof",
  "fr",
  "hon",
  "sgt",
  "capt",
  "e.g",
  "eg",
  "i.e",
  "ie",
  "vs",
  "cf",
  "approx",
]);

/** Shortened words before a number: "No. 5", "para. 3". */
export const beforeNumber: ReadonlySet<string> = new Set(["no", "nos", "p", "pp", "para", "reg", "sch", "art", "ch"]);

/** Shortened words that may end a sentence: it goes on only where no capital letter follows. */
export const mayEnd: ReadonlySet<string> = new Set(["etc", "a.m", "am", "p.m", "pm", "ltd", "co", "jr", "sr"]);
