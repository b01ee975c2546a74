/** The same numbers with room for more, and zeros behind them. */
export const longer = (numbers: Float64Array, length: number): Float64Array<ArrayBuffer> => {
  const more = new Float64Array(Math.max(length, numbers.length));
  more.set(numbers);
  return more;
};
