/** So many rows are read of a table, out of a file or pasted. */
export const MOST_ROWS = 10_000
