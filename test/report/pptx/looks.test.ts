/** How presentations look: tables of one size, boxes that fill their slide, figures that no line strikes out. */

import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../src/report/compute/outputs/pptx.ts';
import { writeLabels } from '../../../src/report/office/chart-labels.ts';
import { SHEET_LOOK } from '../../../src/report/office/chart-text.ts';
import { nodesOf, parseXml } from '../xlsx/xml-tree.ts';
import { DECK_CASES } from './deck-cases.ts';
import { boxesOf, readDeck, titleOf } from './written-deck.ts';

async function deckOf(name: string) {
  return readDeck(await writePptx((DECK_CASES[name] as () => never)()));
}

describe('a presentation', () => {
  it.each(['published', 'everyStatus', 'forty', 'thirty', 'ongoing'])(
    'has texts of one size in its tables: %s',
    async (name) => {
      const { slides } = await deckOf(name);
      const sizes = slides.flatMap(({ root }) =>
        nodesOf(root, 'a:tbl').map((table) => {
          const [, ...rows] = nodesOf(table, 'a:tr');
          const set = rows.flatMap((row) => nodesOf(row, 'a:rPr'));
          return new Set(set.map(({ attributes }) => attributes.get('sz')));
        }),
      );
      expect(sizes.length).toBeGreaterThan(1);
      expect(new Set(sizes.flatMap((one) => [...one])).size).toBe(1);
    },
  );

  it('fills the slide of its method', async () => {
    const { slides } = await deckOf('published');
    const method = slides.find((slide) => titleOf(slide) === 'Cómo se mide el plan');
    const boxes = method ? boxesOf(method.root) : [];
    const panels = boxes.filter(({ name }) => name.startsWith('Recuadro'));
    expect(panels).toHaveLength(3);
    const end = Math.max(...boxes.map(({ bottom }) => bottom));
    for (const { y, bottom } of panels) expect((bottom - y) / (end - y)).toBeGreaterThan(0.85);
  });
});

it.each([
  [1.0126, 'outEnd'],
  [1, 'outEnd'],
  [0.9956, 'inEnd'],
  [0.9, 'inEnd'],
  [0.8, 'outEnd'],
  [0, 'outEnd'],
])('puts the figure of a bar of %d where the line of 100 %% does not cross it', (value, place) => {
  const point = { label: 'Uno', value, absent: '', of: 'uno' };
  const chart = {
    kind: 'chart' as const,
    id: 'uno',
    title: '',
    description: '',
    measure: '',
    points: [point],
    reference: { value: 1, label: '' },
    range: { least: 0, most: 2 },
    notes: [],
  };
  const root = parseXml(
    writeLabels(chart, SHEET_LOOK).replace('<c:dLbls', '<c:dLbls xmlns:c="c" xmlns:a="a"'),
    'dLbls',
  );
  expect(nodesOf(root, 'c:dLblPos')[0]?.attributes.get('val')).toBe(place);
});
