/** Which group each row belongs to. */
export interface Grouping {
  /** Rows `from` to `to` of the columns; good until the next call. */
  readonly groupsOf: (from: number, to: number) => Int32Array;
  /** What the numbers of groups are below; some may have no row. */
  readonly count: () => number;
  /** How many rows of a group were read. */
  readonly rowsOf: (group: number) => number;
  readonly keyOf: (group: number) => (string | null)[];
}
