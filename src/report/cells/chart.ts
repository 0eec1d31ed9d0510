/** A chart of the answer: what it shows, before any drawing. */

/** A bar of a chart: what it is called, how far it reaches, and the cells that say so. */
export interface ChartPoint {
  readonly label: string;
  readonly value: number | null;
  /** Words in the place of the bar where there is no value. */
  readonly absent: string;
  readonly labelCell: string;
  readonly valueCell: string;
  /** The cell with the value of the reference, for programs that draw a line only from cells. */
  readonly referenceCell: string;
}

/** Ratios as bars against the line of 100 %; its cells are consecutive in columns of tables. */
export interface ReportChart {
  readonly kind: 'chart';
  readonly title: string;
  /** What the chart shows, in words, for who does not see it. */
  readonly description: string;
  /** Name of what the bars measure. */
  readonly measure: string;
  readonly points: readonly ChartPoint[];
  readonly reference: { readonly value: number; readonly label: string };
  /** The least and the greatest value that are drawn; bars that go beyond are cut there. */
  readonly range: { readonly least: number; readonly most: number };
  /** Sentences on what the drawing alone does not tell. */
  readonly notes: readonly string[];
}
