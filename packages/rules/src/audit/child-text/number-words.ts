const small =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand";

/** English words that are always a number; "one" is not, being a pronoun too ("no one", "one of us"). For a RegExp. */
export const numberWords = `${small}|${tens}`;
