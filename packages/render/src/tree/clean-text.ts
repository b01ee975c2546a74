/** Scripts that spell with the joiner and the non-joiner: Persian `می‌خواهم`, Sinhala `ශ්‍රී`. */
const joining = [
  "Arab",
  "Syrc",
  "Deva",
  "Beng",
  "Guru",
  "Gujr",
  "Orya",
  "Taml",
  "Telu",
  "Knda",
  "Mlym",
  "Sinh",
  "Mymr",
];
const joiningLetter = `(?=[\\p{L}\\p{M}])[${joining.map((script) => `\\p{scx=${script}}`).join("")}]`;

/** Line breaks and tabs of every kind. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;

/**
 * What nobody sees: control characters, lone surrogates, noncharacters, marks of annotation, and all that Unicode calls
 * default ignorable, which holds the bidirectional controls and the zero-width characters. A joiner inside a word that
 * is spelt with it stays, and so does one variation selector after a character.
 */
const unseen = new RegExp(
  [
    "[\\p{Cc}\\p{Cs}\\p{Noncharacter_Code_Point}\\uFFF9-\\uFFFB]",
    `(?!\\p{VS}|(?<=${joiningLetter})[\\u200C\\u200D]${joiningLetter})\\p{DI}`,
    "(?<![^\\p{C}\\p{DI}\\s])\\p{VS}",
  ].join("|"),
  "gu",
);

/** Words in letters that need no looking at, as most are: it spares them what costs most. */
const clean = /^(?:[!-~\u2018-\u201D\u2013\u2014]| (?! ))*$/;

/**
 * A person's words as one line of text that every format shows alike: nothing unseen, each break or run of spaces as
 * one space, composed (NFC). A space at either end stays, because the words may stand beside others.
 */
export const cleanText = (value: string): string =>
  clean.test(value) ? value : value.replace(breaks, " ").replace(unseen, "").replace(/ {2,}/g, " ").normalize("NFC");
