/** Where the keyboard is in a list: a row, and a cell of it or -1 for the row itself. */
export interface Place {
  readonly row: number;
  readonly cell: number;
}

interface Extent {
  rows: number;
  cells: number;
  /** Rows that fit on the screen. */
  page: number;
}

/** Where a key leads, `Ctrl+` before its name where that is held; undefined for a key that leads nowhere here. */
export function placeAfter(key: string, at: Place, extent: Extent): Place | undefined {
  const row = (row: number): Place => ({ ...at, row: Math.max(0, Math.min(extent.rows - 1, row)) });
  const cell = (cell: number): Place => ({ ...at, cell: Math.max(-1, Math.min(extent.cells - 1, cell)) });
  switch (key) {
    case "ArrowDown":
      return row(at.row + 1);
    case "ArrowUp":
      return row(at.row - 1);
    case "PageDown":
      return row(at.row + extent.page);
    case "PageUp":
      return row(at.row - extent.page);
    case "Home":
      return at.cell > 0 ? cell(0) : row(0);
    case "End":
      return at.cell >= 0 ? cell(extent.cells - 1) : row(extent.rows - 1);
    case "Ctrl+Home":
      return row(0);
    case "Ctrl+End":
      return row(extent.rows - 1);
    case "ArrowRight":
      return cell(at.cell + 1);
    case "ArrowLeft":
      return cell(at.cell - 1);
    default:
      return undefined;
  }
}
