/** A word as it stands in a sentence, with straight apostrophes and plain hyphens. */
export interface Word {
  readonly text: string;
  /** A number, a day or a time in digits: "62", "1,250", "7pm", "1st". */
  readonly isNumber: boolean;
  /** It begins a sentence, a quotation or what follows a colon, so that a capital letter says nothing. */
  readonly begins: boolean;
  /** It stands inside curly quotation marks. */
  readonly quoted: boolean;
}

/** Letters and digits, held together by apostrophes and hyphens, and digits by what stands inside a number. */
const word = /[\p{L}\p{M}\p{N}]+(?:(?:['’‐‑-]|(?<=\p{N})[.,:/](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a sentence, in order. Signs such as "%" and "&" are no words. */
export const wordsOf = (sentence: string): readonly Word[] => {
  const words: Word[] = [];
  let end = 0;
  let quoted = false;
  for (const { 0: found, index } of sentence.matchAll(word)) {
    const between = sentence.slice(end, index);
    for (const mark of between) if (mark === "“" || mark === "”") quoted = mark === "“";
    const text = found.replaceAll("’", "'").replaceAll(/[‐‑]/gu, "-");
    words.push({ text, isNumber: /^\p{N}/u.test(text), begins: end === 0 || /["“‘:(]/u.test(between), quoted });
    end = index + found.length;
  }
  return words;
};

/** Each part of a hyphenated word is a word of the sentence, so that nothing grows shorter by hyphens. */
export const partsOf = (text: string): readonly string[] => text.split("-");
