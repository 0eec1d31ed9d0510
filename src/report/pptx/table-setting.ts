/** How a table is set on its slides: the sizes of its texts, and what stands over and under it. */

import { CELL_PAD, composeTexts, type TextRow } from './cell-texts.ts';
import type { TableSlide } from './deck.ts';
import { LINE, showText } from './ruler.ts';
import { type FittedText, SlideDraft, type Stage } from './stage.ts';
import { chooseWidths } from './table-columns.ts';
import { flowTable, judgeFlow, type TableFlow } from './table-flow.ts';

/** Sizes of a table, in points: the largest that keeps it on one slide, else these. */
const SIZES = { best: [13, 12, 11, 10.5, 10], paged: 10, least: 9 } as const;
/** Headings are no larger, in points: their words decide how wide the columns of figures are. */
const MOST_HEADING = 10;
/** Between the things of a slide. */
export const GAP = 10;
const LEAD = { sizes: [16, 15, 14, 13, 12, 11, 10], most: 0.22 } as const;
/** The figure at the right of what the table is of. */
export const FIGURE = { width: 190, size: 34, words: [22, 20, 18, 16, 14], label: 11 } as const;
const ORIGIN = { sizes: [9, 8], most: 0.09 } as const;

/** What stands on the slides of a table besides it, measured. */
export interface Surroundings {
  readonly lead: FittedText | null;
  readonly leadHeight: number;
  readonly origin: FittedText | null;
}

/** Measures what stands on the slides of a table besides it; what is cut goes to the notes. */
export function measureAround(slide: TableSlide, draft: SlideDraft, stage: Stage): Surroundings {
  const { area } = stage.slide;
  const { lead: said, origin: from } = slide;
  const lead = said
    ? draft.fit(said.text, {
        width: area.width - FIGURE.width - GAP,
        height: area.height * LEAD.most,
        sizes: LEAD.sizes,
      })
    : null;
  const figure = (FIGURE.size + FIGURE.label + (said?.remark ? FIGURE.label : 0)) * LINE;
  const origin =
    from === ''
      ? null
      : draft.fit(from, {
          width: area.width,
          height: area.height * ORIGIN.most,
          sizes: ORIGIN.sizes,
        });
  return { lead, leadHeight: lead ? Math.max(lead.height, figure) + GAP : 0, origin };
}

/**
 * The size of the tables of a presentation, in points: the largest in which each keeps to its slides,
 * for tables of several sizes look as if they were of several authors.
 */
export function chooseSize(slides: readonly TableSlide[], stage: Stage): number {
  const [largest] = SIZES.best;
  return slides.reduce<number>((most, slide) => {
    const around = measureAround(slide, new SlideDraft(stage, stage.slide, ''), stage);
    return Math.max(SIZES.paged, layOut(slide, around, stage, most).size);
  }, largest);
}

/** The table set in the size in which it is best read, up to that one. */
export function layOut(
  slide: TableSlide,
  around: Surroundings,
  stage: Stage,
  most: number,
): TableFlow & HeadSetting {
  const sizes = SIZES.best.filter((size) => size <= most);
  const rows = slide.rows.map(({ cells }) => cells.map(composeTexts));
  const at = (size: number) => setFlow(slide, rows, size, around, stage);
  for (const size of sizes) {
    const flow = at(size);
    if (judgeFlow(flow).isOne) return flow;
  }
  const [paged, least] = [at(SIZES.paged), at(SIZES.least)];
  // What stands over the table leaves the first slide less room than the others.
  const whole = [paged, least].find((flow) => judgeFlow(flow).isWholeAtOnce);
  if (whole === undefined) return judgeFlow(paged).isWhole ? paged : least;
  if (whole === least) return least;
  const { length } = flowTable(paged);
  return sizes.map(at).find((flow) => flowTable(flow).length === length) ?? paged;
}

/** How the heading of a table is set. */
export interface HeadSetting {
  readonly headSize: number;
}

function setFlow(
  slide: TableSlide,
  rows: readonly TextRow[],
  size: number,
  { leadHeight, origin }: Surroundings,
  { slide: { area }, ruler, words }: Stage,
): TableFlow & HeadSetting {
  const headSize = Math.min(size - 0.5, MOST_HEADING);
  const widths = chooseWidths(slide.columns, rows, area.width, { size, headSize, ruler });
  const headLines = slide.columns.map(({ heading }, at) =>
    ruler.count(heading, (widths[at] ?? 0) - 2 * CELL_PAD.across, { size: headSize, bold: true }),
  );
  const room = area.height - (origin ? origin.height + GAP : 0);
  return {
    rows,
    widths,
    size,
    headSize,
    ruler,
    goesOn: words.goesOn,
    nameOf: (row) => words.wentOn(showText(slide.rows[row]?.name ?? '')),
    headHeight: Math.max(1, ...headLines) * headSize * LINE + 2 * CELL_PAD.down + 4,
    remarks: slide.remarks.map(showText),
    width: area.width,
    room: { first: room - leadHeight, next: room },
  };
}
