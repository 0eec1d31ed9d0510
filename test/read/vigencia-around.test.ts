import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../src/model/plan.ts';
import { readPlan } from '../../src/read/plan/read-plan.ts';
import { workbookOf } from '../sheets.ts';

/** The vigencias of a matrix whose headings name no year, its cutoffs, and what is found of it. */
function read(titles: readonly string[], last: readonly string[] = ['Notas', '', '', '']) {
  const [heading, ...cells] = last;
  const rows = ['2301: Abrir sedes', '2302: Dotar aulas', '2303: Pintar muros'].map(
    (goal, at) => `| 1. Uno | ${goal} | Suma | 10 | ${7 + at} | ${cells[at]} |`,
  );
  const { plan, findings } = readPlan(
    workbookOf({
      Metas: [
        ...titles.map((title) => `| ${title} |`),
        `| Objetivo | Meta | Tendencia | Programado | Ejecutado | ${heading} |`,
        ...rows,
      ].join('\n'),
    }),
  );
  const years = plan && indicatorsOf(plan).flatMap(({ vigencias }) => vigencias);
  return {
    years: [...new Set(years?.map(({ vigencia }) => vigencia))],
    cutoffs: plan?.cutoffs.map(({ date }) => date),
    lacks: findings.some(({ code }) => code === 'PES127'),
  };
}

describe('the vigencia of figures that no heading dates', () => {
  it.each([
    ['Plan Estratégico Sectorial 2024-2027 · Vigencia 2026', 2026],
    ['Vigencia 2025 del plan 2024 a 2027', 2025],
    ['Seguimiento 2025 al PES 2024–2027', 2025],
  ])('is beside the years of the plan in the title «%s»', (title, year) => {
    expect(read([title])).toMatchObject({ years: [year], lacks: false });
  });

  it.each(['PES 2024-2027', 'Vigencia 2024-2027', 'Vigencia 2025 o 2026', 'Vigencia 2024-2025'])(
    'is in none of the years of «%s»',
    (title) => {
      expect(read([title])).toMatchObject({ years: [], lacks: true });
    },
  );

  it('is the only year of a column of cutoffs, which is the cutoff too', () => {
    const dates = ['Fecha de corte', '2026-03-31', '2026-03-31', '2026-03-31'];
    expect(read(['Seguimiento'], dates)).toEqual({
      years: [2026],
      cutoffs: ['2026-03-31'],
      lacks: false,
    });
  });

  it.each([
    ['of which one is missing', ['Fecha de corte', '2025-12-31', '', '2025-12-31']],
    [
      'on which last year may be followed up',
      ['Fecha seguimiento', ...Array(3).fill('2026-01-20')],
    ],
  ])('is not that of dates %s', (_, dates) => {
    expect(read(['Seguimiento'], dates)).toMatchObject({ years: [], lacks: true });
  });

  it('is that of the cutoff of each row where they are of several', () => {
    const dates = ['Fecha de corte', '2025-12-31', '2026-12-31', '2025-12-31'];
    expect(read(['Seguimiento'], dates)).toMatchObject({ years: [2025, 2026], lacks: false });
  });

  it('is that of a title, whatever the dates of the rows', () => {
    const dates = ['Fecha de corte', ...Array(3).fill('2026-02-15')];
    expect(read(['Vigencia 2025'], dates).years).toEqual([2025]);
  });
});
