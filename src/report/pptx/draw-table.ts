/** A table over as many slides as it takes, with what it is of over it and its source under it. */

import { writeCell } from '../cells/cell-text.ts';
import { measureRow } from './cell-texts.ts';
import type { TableSlide } from './deck.ts';
import { writeGraphic } from './graphics.ts';
import { LINE } from './ruler.ts';
import { writeTextBox } from './shapes.ts';
import { SlideDraft, type Stage } from './stage.ts';
import { flowTable, measureRemark, REMARK, type TableFlow, type TablePage } from './table-flow.ts';
import { writeTable } from './table-part.ts';
import {
  FIGURE,
  GAP,
  type HeadSetting,
  layOut,
  measureAround,
  type Surroundings,
} from './table-setting.ts';
import { paragraphsOf } from './text-body.ts';

/** Where a row is higher than this, what is short stands beside where the long texts begin. */
const TALL = 110;
/** The slides, the texts of their table no larger than that size in points. */
export function drawTable(slide: TableSlide, stage: Stage, most: number): readonly SlideDraft[] {
  const { area } = stage.slide;
  // Drawn once to know what is cut, which only the notes of the first slide tell.
  const first = new SlideDraft(stage, stage.slide, '');
  const around = measureAround(slide, first, stage);
  const flow = layOut(slide, around, stage, most);
  const pages = flowTable(flow);
  return pages.map((page, at) => {
    const isFirst = at === 0;
    const title =
      pages.length === 1 ? slide.title : stage.words.part(slide.title, at + 1, pages.length);
    const draft = new SlideDraft(stage, stage.slide, title);
    draft.notes.push(...(isFirst ? first.notes : []), ...slide.notes);
    if (isFirst) drawLead(slide, around, draft, stage);
    const top = area.y + (isFirst ? around.leadHeight : 0);
    const under = drawRows(slide, flow, page, top, draft, stage);
    drawRemarks(page, flow, under, draft, stage);
    drawOrigin(around, draft, stage);
    for (const { row, part } of page.rows) {
      if (part === 0) draft.notes.push(...(slide.rows[row]?.notes ?? []));
    }
    return draft.finish();
  });
}

function drawLead(slide: TableSlide, around: Surroundings, draft: SlideDraft, stage: Stage): void {
  const { inks, slide: layout } = stage;
  const { area } = layout;
  const { lead: said } = slide;
  if (!said || !around.lead) return;
  const { text, size } = around.lead;
  const height = around.leadHeight - GAP;
  const place = { ...area, width: area.width - FIGURE.width - GAP, height };
  const lines = paragraphsOf(text, { size, colour: inks.text }, { line: size * LINE });
  draft.add('Texto', (identity) => writeTextBox(identity, place, lines, { anchor: 'ctr' }));
  const isNumber = said.figure.kind === 'ratio';
  const shown = draft.fit(writeCell(said.figure), {
    width: FIGURE.width,
    height: FIGURE.size * LINE,
    sizes: isNumber ? [FIGURE.size] : FIGURE.words,
    bold: true,
  });
  const box = { ...area, x: area.x + area.width - FIGURE.width, width: FIGURE.width, height };
  const small = { size: FIGURE.label, colour: inks.quiet };
  const paragraphs = [
    ...paragraphsOf(
      shown.text,
      { size: shown.size, bold: true, colour: isNumber ? inks.figure : inks.quiet },
      { align: 'r', line: shown.size * LINE },
    ),
    ...paragraphsOf(said.label, small, { align: 'r', line: FIGURE.label * LINE }),
    ...(said.remark === ''
      ? []
      : paragraphsOf(
          said.remark,
          { size: FIGURE.label, bold: true, colour: inks.status('sin-reporte') },
          { align: 'r', line: FIGURE.label * LINE },
        )),
  ];
  draft.add('Cumplimiento', (identity) =>
    writeTextBox(identity, box, paragraphs, { anchor: 'ctr' }),
  );
}

/** Draws the rows of a slide and gives where what is under them begins. */
function drawRows(
  slide: TableSlide,
  flow: TableFlow & HeadSetting,
  { rows }: TablePage,
  top: number,
  draft: SlideDraft,
  { slide: { area }, inks, unit }: Stage,
): number {
  if (rows.length === 0) return top;
  const { widths, size, headSize, headHeight } = flow;
  const height = headHeight + rows.reduce((sum, row) => sum + row.height, 0);
  const { columns, title } = slide;
  const isTall = flow.rows.some((row) => measureRow(row, widths, size, flow.ruler) > TALL);
  const table = { columns, widths, size, headSize, headHeight, rows, isTall };
  const box = { ...area, y: top, height };
  draft.add('Tabla', (identity) =>
    writeGraphic(identity, box, writeTable(table, inks, unit), title),
  );
  return top + height;
}

function drawRemarks(
  { remarks }: TablePage,
  flow: TableFlow,
  top: number,
  draft: SlideDraft,
  { slide: { area }, inks }: Stage,
): void {
  if (remarks.length === 0) return;
  const height = remarks.reduce((sum, remark) => sum + measureRemark(remark, flow), 0);
  const setting = { size: REMARK.size, colour: inks.text };
  const paragraphs = remarks.flatMap((remark, at) =>
    paragraphsOf(remark, setting, { line: REMARK.size * LINE }).map((one, line) =>
      at > 0 && line === 0 ? { ...one, before: REMARK.before } : one,
    ),
  );
  const box = { ...area, y: top + REMARK.before, height: height - REMARK.before };
  draft.add('Notas', (identity) => writeTextBox(identity, box, paragraphs));
}

function drawOrigin(
  { origin }: Surroundings,
  draft: SlideDraft,
  { slide: { area }, inks }: Stage,
): void {
  if (!origin) return;
  const { text, size, height } = origin;
  const paragraphs = paragraphsOf(text, { size, colour: inks.quiet }, { line: size * LINE });
  const box = { ...area, y: area.y + area.height - height, height };
  draft.add('Fuente', (identity) => writeTextBox(identity, box, paragraphs));
}
