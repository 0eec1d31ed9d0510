import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../src/model/plan.ts';
import { readPlan } from '../../src/read/plan/read-plan.ts';
import { workbookOf } from '../sheets.ts';

/** The vigencias of a matrix whose headings name no year, its cutoffs, and what is found of it. */
function read(
  titles: readonly string[],
  last: readonly string[] = ['Notas', '', '', ''],
  tab = 'Metas',
) {
  const [heading, ...cells] = last;
  const rows = ['2301: Abrir sedes', '2302: Dotar aulas', '2303: Pintar muros'].map(
    (goal, at) => `| 1. Uno | ${goal} | Suma | 10 | ${7 + at} | ${cells[at]} |`,
  );
  const { plan, findings } = readPlan(
    workbookOf({
      [tab]: [
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

describe('the vigencia that two figures of a tab tell', () => {
  const readTab = (tab: string, titles: readonly string[] = []) => read(titles, undefined, tab);

  it.each([
    ['Seguimiento 25', 2025],
    ['SEG24', 2024],
    ['Vig. 26', 2026],
    ['Matriz_25', 2025],
    ["Reporte '24", 2024],
    ['25 Avance', 2025],
    ['Informe dic 25', 2025],
    ['Corte 30-06-25', 2025],
    ['REPORTE2025', 2025],
  ])('is that of «%s»', (tab, year) => {
    expect(readTab(tab)).toMatchObject({ years: [year], lacks: false });
  });

  it.each([
    ...['Hoja 25', 'Anexo 24', 'Versión 25', 'Reporte v25', 'Reporte N° 25', 'Informe 25 (2)'],
    ...['Meta 25', 'Objetivo 24', 'Sector 25', 'Corte 25', 'Seguimiento 25 dic', 'T2 25'],
    ...['Seguimiento 12', 'Reporte 24-27', 'Presupuesto 25', '25'],
  ])('is not told by «%s»', (tab) => {
    expect(readTab(tab)).toMatchObject({ years: [], lacks: true });
  });

  it('is not told where the same name numbers other tables', () => {
    const table = (goal: string) =>
      ['| Objetivo | Meta | Tendencia | Programado |', `| 1. Uno | ${goal} | Suma | 10 |`].join(
        '\n',
      );
    const yearsOf = (tabs: readonly string[]) => {
      const sheets = tabs.map((tab, at) => [tab, table(`230${at}: Abrir sedes ${at}`)] as const);
      return readPlan(workbookOf(Object.fromEntries(sheets))).plan?.vigencias;
    };
    expect(yearsOf(['Informe 24', 'Informe 25'])).toEqual([2024, 2025]);
    expect(yearsOf(['Informe 19', 'Informe 25'])).toEqual([]);
  });

  it.each([
    ['a title of the vigencia', 'Vigencia 2024'],
    ['a title of the plan', 'Seguimiento al plan, 2024'],
    ['a cutoff', 'Corte: 30 de junio de 2024'],
  ])('is in doubt beside %s of another year', (_, title) => {
    expect(readTab('Seguimiento 25', [title]).years).toEqual([]);
  });

  it.each(['Corte: 31 de diciembre de 2025', 'Corte: 31 de enero de 2026'])(
    'agrees with «%s»',
    (title) => {
      expect(readTab('Seguimiento 25', [title]).years).toEqual([2025]);
    },
  );
});
