import { daleChallScore, spacheGrade } from "./formulas.ts";
import type { ListScores, Scores } from "./result.ts";
import type { ReadSentence, Token } from "./tokens.ts";

/** Words that are not on the lists, counted as the measures need them. */
class Unlisted {
  unknown = 0;
  daleChall = 0;
  readonly #spache = new Map<string, number>();

  count({ part, listed }: Token, by: 1 | -1): void {
    if (!listed.spache && !listed.daleChall) this.unknown += by;
    if (!listed.daleChall) this.daleChall += by;
    if (listed.spache) return;
    const times = (this.#spache.get(part) ?? 0) + by;
    if (times === 0) this.#spache.delete(part);
    else this.#spache.set(part, times);
  }

  scores(counted: { readonly words: number; readonly sentences: number }): ListScores {
    return {
      known: 1 - this.unknown / counted.words,
      unknown: this.unknown,
      spache: spacheGrade(counted, this.#spache.size),
      daleChall: daleChallScore(counted, this.daleChall),
    };
  }
}

/** A run of sentences, counted. A sentence can be put in and taken out, so that a window slides at no cost. */
export class Tally {
  words = 0;
  sentences = 0;
  readonly #raw = new Unlisted();
  readonly #exempted = new Unlisted();

  add(sentence: ReadSentence): void {
    this.#count(sentence, 1);
  }

  remove(sentence: ReadSentence): void {
    this.#count(sentence, -1);
  }

  #count({ tokens }: ReadSentence, by: 1 | -1): void {
    this.words += by * tokens.length;
    this.sentences += by;
    for (const token of tokens) {
      this.#raw.count(token, by);
      if (token.exempt === null) this.#exempted.count(token, by);
    }
  }

  /** In figures. There must be words. */
  scores(): Scores {
    const { words, sentences } = this;
    const raw = this.#raw.scores(this);
    return { words, sentences, mean: words / sentences, raw, exempted: this.#exempted.scores(this) };
  }
}
