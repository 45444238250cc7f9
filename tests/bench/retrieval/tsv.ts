/** Tab-separated values with the quoting of CSV: a cell that begins with a quote ends with one, and doubles those within. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const { 1: quoted, 2: plain = '', 3: end = '' } of text.matchAll(CELL)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\t') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}

const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n\r]*))(\t|\r?\n|$)/g;
