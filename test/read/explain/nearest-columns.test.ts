import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

/** The column that PES137 says to be the nearest to what was executed, of a matrix with those figures. */
function nearest(band: string, ...headings: readonly string[]) {
  const blank = headings.map(() => '<').slice(1);
  const sheet = [
    `| | | | | | ${[band, ...blank].join(' | ')} |`,
    `| Objetivo | Meta | Indicador | Tendencia | Peso 2026 | ${headings.join(' | ')} |`,
    `| 1. Agua | 2301: Cuidar ríos | 4101: Ríos | Suma | 40 | ${headings.map((_, at) => at + 7).join(' | ')} |`,
    `| 1. Agua | 2302: Sembrar | 4102: Árboles | Suma | 60 | ${headings.map((_, at) => at + 9).join(' | ')} |`,
  ].join('\n');
  const { ofExecution } = readPlan(workbookOf({ Matriz: sheet }));
  return ofExecution.flatMap(({ code, facts }) =>
    code === 'PES137'
      ? [(facts as { readonly setting: { readonly column: string } }).setting.column]
      : [],
  );
}

describe('the column nearest to what was executed', () => {
  it('is none that says to be a target, of whatever year', () => {
    expect(nearest('RECURSOS', 'Programado 2026', 'Ejecutado 2026')).toEqual(['G']);
    expect(nearest('', 'Programado 2026', 'Programado inicial 2026')).toEqual([]);
  });

  it('is one whose words leave it open', () => {
    expect(nearest('', 'Programado 2026', 'Resultado estimado 2026')).toEqual(['G']);
  });
});
