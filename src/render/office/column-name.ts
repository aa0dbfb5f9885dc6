// The letters of a sheet's columns.

/** A for 0, Z for 25, AA for 26. */
export const columnName = (column: number): string =>
  `${column < 26 ? '' : columnName(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`;
