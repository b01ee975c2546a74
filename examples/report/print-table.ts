import Table from "cli-table3";

/** Prints a table under its title; "none" where there is nothing to list. */
export const printTable = (title: string, head: string[], colWidths: number[], rows: readonly string[][]): void => {
  console.log(`\n${title}`);
  if (rows.length === 0) {
    console.log("  none");
    return;
  }
  const table = new Table({ head, colWidths, wordWrap: true, style: { head: [], border: [] } });
  for (const row of rows) table.push(row);
  console.log(table.toString());
};
