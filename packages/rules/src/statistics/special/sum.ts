/** The sum of `term(0)` to `term(n - 1)`, with the digits that each addition drops kept apart and added at the end. */
export const sumOf = (n: number, term: (i: number) => number): number => {
  let sum = 0;
  let dropped = 0;
  for (let i = 0; i < n; i += 1) {
    const next = term(i);
    const total = sum + next;
    dropped += Math.abs(sum) >= Math.abs(next) ? sum - total + next : next - total + sum;
    sum = total;
  }
  return sum + dropped;
};
