/** What a screen shows of a plan, by how long it is. */

import { describe, expect, it } from 'vitest';
import { composeBriefReport } from '../../../src/report/compute/brief.ts';
import { renderTerminal } from '../../../src/report/terminal/render.ts';
import { indicator, objective, report } from '../evaluation-builders.ts';

const planOf = (...counts: readonly number[]) =>
  report(
    counts.map((count, at) =>
      objective(
        at + 1,
        Array.from({ length: count }, (_, each) => indicator({ name: `Indicador ${each + 1}` })),
      ),
    ),
  );
const show = (...counts: readonly number[]) =>
  renderTerminal(composeBriefReport(planOf(...counts)), { width: 80, color: false });

describe('the screen', () => {
  it('shows every indicator of up to 200, and says nothing of it', () => {
    const text = show(150, 50);
    expect(text.match(/Indicador \d+/g)).toHaveLength(200);
    expect(text).toContain('Objetivo 2: ');
    expect(text).not.toContain('no se muestran');
  });

  it('shows the objectives of a longer plan, and how to see its indicators', () => {
    const text = show(1000, 201);
    expect(text).not.toMatch(/Indicador \d+/);
    expect(text.match(/^ +[12] +\S/gm)).toHaveLength(2);
    expect(text.trimEnd()).toMatch(
      /\n\nLos 1\.201 indicadores no se muestran aquí, porque son más de 200\. Para verlos:\s-o\sinforme\.xlsx, o --format csv\.$/,
    );
  });

  it('shows what is needed where it is asked for, however long the plan', () => {
    const long = { ...planOf(201), showsNeeded: true };
    const sheets = composeBriefReport(long);
    expect(sheets.map(({ name }) => name)).toEqual(['Objetivos', 'Indicadores', 'Lo que falta']);
  });
});
