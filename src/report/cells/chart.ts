/** A chart of the answer: what it shows, before any drawing. */

/** A bar of a chart: what it is called, how far it reaches, and the cell of the report that says so. */
export interface ChartPoint {
  readonly label: string;
  readonly value: number | null;
  /** Words in the place of the bar where there is no value. */
  readonly absent: string;
  /** Id of the cell with the value. */
  readonly of: string;
}

/** Ratios as bars against the line of 100 %. */
export interface ReportChart {
  readonly kind: 'chart';
  /** Name of the chart among those of the report. */
  readonly id: string;
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

/** Ids of the cells a bar is drawn from, for programs that draw only what stands in cells. */
export function nameChartCells({ id }: ReportChart, at: number) {
  const name = (figure: string) => `${id}.${at}.${figure}`;
  return { label: name('label'), value: name('value'), reference: name('reference') };
}
