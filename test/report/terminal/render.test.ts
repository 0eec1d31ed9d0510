import { describe, expect, it } from 'vitest';
import { composeBriefReport } from '../../../src/report/compute/brief.ts';
import type { ComputeReport } from '../../../src/report/compute/report.ts';
import { renderTerminal } from '../../../src/report/terminal/render.ts';
import { breakLines, measureColumns } from '../../../src/report/terminal/text-lines.ts';
import { everyStatusCase, publishedCase } from '../cases.ts';
import { indicator, notReported, objective, percent, report } from '../evaluation-builders.ts';

const show = (answer: ComputeReport, width = 80, color = false) =>
  renderTerminal(composeBriefReport(answer), { width, color });

const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');

it('shows the published case in 80 columns', () => {
  expect(show(publishedCase())).toMatchSnapshot();
});

it('shows every status in 80 columns', () => {
  expect(show(everyStatusCase())).toMatchSnapshot();
});

describe.each([80, 100, 140])('at %i columns', (width) => {
  it('writes no line beyond them', () => {
    for (const answer of [publishedCase(), everyStatusCase()]) {
      const lines = show(answer, width).split('\n');
      expect(Math.max(...lines.map(measureColumns))).toBeLessThanOrEqual(width);
    }
  });
});

it('keeps every figure on a screen too narrow for it', () => {
  const text = show(publishedCase(), 20);
  for (const figure of ['101,26%', '102,52%', '72,50', '98,71%']) expect(text).toContain(figure);
});

it('says the same with and without colour', () => {
  const plain = show(everyStatusCase());
  const coloured = show(everyStatusCase(), 80, true);
  expect(plain).not.toContain('\u001b');
  expect(coloured).toContain('\u001b');
  expect(coloured.replace(COLOURS, '')).toBe(plain);
});

it('lets no text of the inputs command the terminal', () => {
  const name = 'Meta\u001b[2J\u0007 \u009b31m\u202eroja\nsegunda línea';
  const answer = report([objective(1, [indicator({ name })], { name })], {
    plan: { name: '\u001b]0;título\u0007' },
  });
  const text = show(answer);
  expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  expect(text).toContain('␛]0;título␇');
});

it('puts the objectives before the indicators', () => {
  const text = show(publishedCase());
  expect(text.indexOf('Cumplimiento')).toBeLessThan(text.indexOf('Indicador '));
});

it('marks an incomplete objective in words', () => {
  const silent = [
    indicator({ goal: '1', weight: percent(50) }),
    notReported({ goal: '2', weight: percent(50) }),
  ];
  expect(show(report([objective(1, silent)]))).toMatch(/50,00% +Incompleto/);
});

describe('breakLines', () => {
  it.each([
    ['uno dos tres', 7, undefined, ['uno dos', 'tres']],
    ['uno dos tres', 7, 1, ['uno do…']],
    ['ininterrumpido', 5, undefined, ['inint', 'errum', 'pido']],
    ['a\n\nb', 5, undefined, ['a', '', 'b']],
    ['', 5, undefined, ['']],
    ['corto', 5, 1, ['corto']],
    ['日本語', 4, undefined, ['日本', '語']],
  ])('breaks %j at %i', (text, width, most, lines) => {
    expect(breakLines(text, width, most)).toEqual(lines);
  });
});
