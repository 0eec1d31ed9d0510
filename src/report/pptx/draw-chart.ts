/** A native chart over the whole of a slide, with what its drawing does not tell under it. */

import type { ChartSlide } from './deck.ts';
import { referToChart, writeGraphic } from './graphics.ts';
import { LINE } from './ruler.ts';
import { writeTextBox } from './shapes.ts';
import { SlideDraft, type Stage } from './stage.ts';
import { paragraphsOf } from './text-body.ts';

const NOTE_SIZES = [12, 11, 10] as const;
/** Share of the slide that the sentences under a chart may take. */
const MOST_NOTES = 0.2;
const GAP = 8;

/** The slide. */
export function drawChart(slide: ChartSlide, stage: Stage): readonly SlideDraft[] {
  const { area } = stage.slide;
  const draft = new SlideDraft(stage, stage.slide, slide.title);
  draft.notes.push(...slide.notes);
  const said = slide.chart.notes.join('\n');
  const height = area.height * MOST_NOTES;
  const notes =
    said === '' ? null : draft.fit(said, { width: area.width, height, sizes: NOTE_SIZES });
  const under = notes ? notes.height + GAP : 0;
  const box = { ...area, height: area.height - under };
  const relation = draft.attach({ kind: 'chart', slide });
  draft.add('Gráfico', (identity) =>
    writeGraphic(identity, box, referToChart(relation), slide.chart.description),
  );
  if (notes) {
    const setting = { size: notes.size, colour: stage.inks.text };
    const paragraphs = paragraphsOf(notes.text, setting, { line: notes.size * LINE });
    const place = { ...area, y: area.y + box.height + GAP, height: notes.height };
    draft.add('Texto', (identity) => writeTextBox(identity, place, paragraphs));
  }
  return [draft.finish()];
}
