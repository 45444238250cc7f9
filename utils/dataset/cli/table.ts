/** Tables for terminals and for Markdown. Cells that are numbers stand to the right. */
export type Cell = string | number;

export function textTable(rows: readonly (readonly Cell[])[]): string {
  const widths = columnsOf(rows).map((column) => Math.max(...column.map((cell) => String(cell).length)));
  const pad = (cell: Cell, index: number) =>
    typeof cell === 'number' ? String(cell).padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0);
  return rows.map((row) => `  ${row.map(pad).join('  ')}`.trimEnd()).join('\n');
}

export function markdownTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = head.map((_, index) => (typeof rows[0]?.[index] === 'number' ? '---:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const columnsOf = (rows: readonly (readonly Cell[])[]): Cell[][] =>
  (rows[0] ?? []).map((_, index) => rows.map((row) => row[index] ?? ''));
