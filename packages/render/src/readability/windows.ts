import type { Window, WorstWindows } from "./result.ts";
import { Tally } from "./tally.ts";
import type { ReadSentence } from "./tokens.ts";

/** Words. The formulas were made for samples of about this length. */
const shortest = 100;

/**
 * From each sentence on, the shortest run of whole sentences that has 100 words; and the shortest that ends the text.
 * Spache counts each unknown word once, so a long text looks easier than its parts.
 */
const windowsOf = (text: readonly ReadSentence[]): readonly Window[] => {
  const windows: Window[] = [];
  const tally = new Tally();
  let to = 0;
  for (const [from, first] of text.entries()) {
    for (; to < text.length && tally.words < shortest; to += 1) {
      const next = text[to];
      if (next !== undefined) tally.add(next);
    }
    if (tally.words < shortest) break;
    windows.push({ ...tally.scores(), from, to: to - 1 });
    tally.remove(first);
  }
  return windows;
};

const hardest = (windows: readonly Window[], by: (window: Window) => number): Window | undefined =>
  windows.reduce<Window | undefined>((worst, one) => (worst && by(worst) >= by(one) ? worst : one), undefined);

/** The hardest run by each measure; null for a text of fewer than 100 words. */
export const worstWindows = (text: readonly ReadSentence[]): WorstWindows | null => {
  // Read backwards too, so that the last sentences stand in a run like the first ones.
  const backwards = windowsOf(text.toReversed()).map(
    (one): Window => ({ ...one, from: text.length - 1 - one.to, to: text.length - 1 - one.from }),
  );
  const windows = [...windowsOf(text), ...backwards];
  const known = hardest(windows, ({ exempted }) => -exempted.known);
  const spache = hardest(windows, ({ exempted }) => exempted.spache);
  const daleChall = hardest(windows, ({ exempted }) => exempted.daleChall);
  return known && spache && daleChall ? { known, spache, daleChall } : null;
};
