/** Rows of headings that say little by themselves, and rows of the form below them. */

import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../../src/model/plan.ts';
import { readExecution } from '../../../src/read/execution/read-execution.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

/** What of each indicator of the sheet was programmed and executed in 2026. */
function figuresOf(sheet: string) {
  const { plan, findings, ofExecution } = readPlan(workbookOf({ Plan: sheet }));
  const codes = [...new Set([...findings, ...ofExecution].map(({ code }) => code))];
  const figures = (plan ? indicatorsOf(plan) : []).map(({ vigencias }) => {
    const own = vigencias.find(({ vigencia }) => vigencia === 2026);
    const shown = [own?.programmed, own?.executed].map((one) =>
      one?.kind === 'number' ? one.value : one?.kind,
    );
    return shown.join('/');
  });
  return { figures, objectives: plan?.objectives.map(({ name }) => name), codes };
}

describe('a row below headings that are merged over it', () => {
  it('has the parts of the year and their total', () => {
    const { figures, codes } = figuresOf(`
      | Objetivo | Código meta | Meta | Tendencia | Peso | Planeado 2026 | Logro 2026 | < | < | < | < |
      | ^ | ^ | ^ | ^ | ^ | ^ | I | II | III | IV | Total |
      | 1. Uno | 41 | Abrir centros  | Suma | 60 | 40 | 5 | 6 | 7 | 8 | 26 |
      | 1. Uno | 42 | Dotar escuelas | Suma | 40 | 90 | 9 | 9 | 9 | 9 | 36 |`);
    expect(figures).toEqual(['40/26', '90/36']);
    expect(codes).not.toContain('PES132');
  });

  it.each(['(und.)', 'Unid.', '(n.º)', '(en la unidad del indicador)'])(
    'has the units of the figures: «%s»',
    (unit) => {
      const { figures, codes } = figuresOf(`
        | Objetivo | Código meta | Meta | Tendencia | Peso 2026 | Planeado 2026 | Logro 2026 |
        | ^ | ^ | ^ | ^ | % | ${unit} | ${unit} |
        | 1. Uno | 41 | Abrir centros  | Suma | 60 | 40 | 26 |
        | 1. Uno | 42 | Dotar escuelas | Suma | 40 | 90 | 36 |`);
      expect(figures).toEqual(['40/26', '90/36']);
      expect(codes).toEqual([]);
    },
  );

  it('has only parts, and then no figure of the year', () => {
    const { figures, codes } = figuresOf(`
      | Objetivo | Código meta | Meta | Tendencia | Peso | Planeado 2026 | Logro trimestral 2026 | < | < | < |
      | ^ | ^ | ^ | ^ | ^ | ^ | I | II | III | IV |
      | 1. Uno | 41 | Abrir centros  | Suma | 60 | 40 | 5 | 6 | 7 | 8 |
      | 1. Uno | 42 | Dotar escuelas | Suma | 40 | 90 | 9 | 9 | 9 | 9 |`);
    expect(codes).toContain('PES132');
    expect(codes).not.toContain('PES136');
    expect(figures).not.toContain('40/5');
    expect(figures).not.toContain('40/8');
  });

  it('has years of two figures, as numbers', () => {
    const { figures } = figuresOf(`
      | Objetivo | Código meta | Meta | Tendencia | Peso | Planeado | < | Logrado | < |
      | ^ | ^ | ^ | ^ | ^ | 25 | 26 | 25 | 26 |
      | 1. Uno | 41 | Abrir centros  | Suma | 60 | 40 | 50 | 41 | 52 |
      | 1. Uno | 42 | Dotar escuelas | Suma | 40 | 90 | 80 | 91 | 77 |`);
    expect(figures).toEqual(['50/52', '80/77']);
  });

  it('is told from the same headings beside it by what stands over both: magnitudes and money', () => {
    const { figures, codes } = figuresOf(`
      | | | | | FÍSICO | < | < | RECURSOS (millones de pesos) | < |
      | Objetivo | Código meta | Meta | Tendencia | Peso 2026 | Planeado 2026 | Logro 2026 | Planeado 2026 | Logro 2026 |
      | 1. Uno | 41 | Abrir centros  | Suma | 60 | 40 | 26 | 7200 | 6900 |
      | 1. Uno | 42 | Dotar escuelas | Suma | 40 | 90 | 36 | 8100 | 8050 |`);
    expect(figures).toEqual(['40/26', '90/36']);
    expect(codes).toEqual(['PES114']);
  });

  it('has nothing at all', () => {
    const { figures, codes } = figuresOf(`
      | Objetivo | Código meta | Meta | Tendencia | Peso 2026 | Planeado 2026 | Logro 2026 |
      | ^ | ^ | ^ | ^ | ^ | ^ | ^ |
      | ^ | ^ | ^ | ^ | ^ | ^ | ^ |
      | 1. Uno | 41 | Abrir centros  | Suma | 60 | 40 | 26 |
      | 1. Uno | 42 | Dotar escuelas | Suma | 40 | 90 | 36 |`);
    expect(figures).toEqual(['40/26', '90/36']);
    expect(codes).toEqual([]);
  });

  it('is of the table where it has figures that are of no year', () => {
    const { figures } = figuresOf(`
      | Objetivo | Código meta | Meta | Tendencia | Peso | Planeado 2026 | Logrado 2026 |
      | 1. Uno | 41 | Abrir centros | Suma | 60 | 50.5 | 52 |
      | 1. Uno | 42 | Dotar escuelas | Suma | 40 | 80 | 77 |`);
    expect(figures).toEqual(['50.5/52', '80/77']);
  });
});

describe('headings of a year and a sign', () => {
  it('are headings', () => {
    const { figures } = figuresOf(`
      | Objetivo | Código meta | Meta | Tendencia | Peso | 2026 P | 2026 E | 2026 % |
      | 1. Uno | 41 | Abrir centros  | Suma | 60 | 50 | 52 | 104% |
      | 1. Uno | 42 | Dotar escuelas | Suma | 40 | 80 | 77 | 96.25% |`);
    expect(figures).toEqual(['50/52', '80/77']);
  });
});

describe('a row that names the columns by letters', () => {
  it.each([
    '| A | B | C | D | E | F | G | H = G/F |',
    '| (a) | (b) | (c) | (d) | (e) | (f) | (g) | (h=g/f) |',
  ])('is no indicator: %s', (row) => {
    const { figures, objectives, codes } = figuresOf(`
      | Objetivo | Código meta | Meta | Tendencia | Peso | Planeado 2026 | Logrado 2026 | % de avance 2026 |
      ${row}
      | 1. Uno | 41 | Abrir centros  | Suma | 60 | 50 | 52 | 104% |
      | 1. Uno | 42 | Dotar escuelas | Suma | 40 | 80 | 77 | 96.25% |`);
    expect(figures).toEqual(['50/52', '80/77']);
    expect(objectives).toEqual(['Uno']);
    expect(codes).not.toContain('PES109');
  });
});

describe('a column of trends', () => {
  it('is one though its heading is of a kind of goal', () => {
    const { figures, codes } = figuresOf(`
      | Objetivo | Código meta | Meta | Clase de meta | Peso | Planeado 2026 | Logrado 2026 |
      | 1. Uno | 41 | Abrir centros  | Flujo     | 60 | 50 | 52 |
      | 1. Uno | 42 | Bajar quejas   | Reducción | 20 | 80 | 77 |
      | 1. Uno | 43 | Tener puntos   | Mantenimiento | 20 | 8 | 8 |`);
    expect(figures).toEqual(['50/52', '80/77', '8/8']);
    expect(codes).not.toContain('PES102');
  });
});

describe('what is accumulated until the end of the first year of the plan', () => {
  const sheet = (title: string) => `
    | ${title} |
    | |
    | Objetivo | Código meta | Meta | Tendencia | Peso | Planeado 2026 | Ejecución acumulada a diciembre de 2026 |
    | 1. Uno | 41 | Abrir centros  | Suma | 60 | 50 | 52 |
    | 1. Uno | 42 | Dotar escuelas | Suma | 40 | 80 | 77 |`;

  it('is of that year', () => {
    expect(figuresOf(sheet('Plan 2026-2029')).figures).toEqual(['50/52', '80/77']);
  });

  it.each(['Plan 2024-2027', 'Plan sectorial'])(
    'is not known to be of a later one: «%s»',
    (title) => {
      expect(figuresOf(sheet(title)).codes).toContain('PES132');
    },
  );
});

describe('what is accumulated within the year', () => {
  const sheet = (heading: string, more = '') => `
    | Objetivo | Código meta | Meta | Tendencia | Peso | Planeado 2026 | ${heading} |
    | 1. Uno | 41 | Abrir centros  | Suma | 60 | 50 | 52 | ${more && 31} |
    | 1. Uno | 42 | Dotar escuelas | Suma | 40 | 80 | 77 | ${more && 32} |`;

  it.each(['Logro acumulado vigencia 2026', 'Ejecutado 2026 (acumulado del año)'])(
    'is the figure of the year where nothing else is: «%s»',
    (heading) => {
      expect(figuresOf(sheet(heading)).figures).toEqual(['50/52', '80/77']);
    },
  );

  it('is left for the figure of the year', () => {
    const { figures, codes } = figuresOf(
      sheet('Logro acumulado vigencia 2026 | Logrado 2026', 'more'),
    );
    expect(figures).toEqual(['50/31', '80/32']);
    expect(codes).toContain('PES136');
  });
});

describe('the year of a row', () => {
  it.each([
    ['1 de enero a 31 de diciembre de 2025', '1 de enero a 31 de diciembre de 2026'],
    ['Ene - Dic 2025', 'Ene - Dic 2026'],
    ['01/01/2025 - 31/12/2025', '01/01/2026 - 31/12/2026'],
    ['Vigencia 2025', 'Vigencia 2026'],
    ['Año 2025', 'Año 2026'],
  ])('is that of its period from the first month to the last: «%s»', (first, second) => {
    const rows = [first, second].flatMap((period, at) =>
      [41, 42, 43].map(
        (code) => `| ${period} | ${code} | Abrir centros ${code} | ${10 + at} | ${code + at} |`,
      ),
    );
    const sheet = ['| Periodo | Código meta | Meta | Programado | Ejecutado |', ...rows].join('\n');
    const { execution } = readExecution(workbookOf({ Reporte: sheet }));
    expect(execution?.vigencias).toEqual([2025, 2026]);
    const of2026 = execution?.records.filter(({ vigencia }) => vigencia === 2026);
    expect(of2026?.map(({ executed }) => executed.kind === 'number' && executed.value)).toEqual([
      42, 43, 44,
    ]);
  });

  it('is not that of a period of some months', () => {
    const rows = ['Enero - Marzo 2026', 'Abril - Junio 2026'].flatMap((period) =>
      [41, 42, 43].map((code) => `| ${period} | ${code} | Abrir centros ${code} | 10 | ${code} |`),
    );
    const sheet = ['| Periodo | Código meta | Meta | Programado | Ejecutado |', ...rows].join('\n');
    const { execution } = readExecution(workbookOf({ Reporte: sheet }));
    expect(execution?.records.filter(({ vigencia }) => vigencia === 2026) ?? []).toEqual([]);
  });
});

describe('figures in thousands', () => {
  it('are not the magnitude, and not money either', () => {
    const { tables } = readPlan(
      workbookOf({
        Plan: `
          | Objetivo | Código meta | Meta | Tendencia | Peso | Planeado 2026 | Logrado 2026 (miles) |
          | 1. Uno | 41 | Abrir centros  | Suma | 60 | 5000 | 5.2 |
          | 1. Uno | 42 | Dotar escuelas | Suma | 40 | 8000 | 7.7 |`,
      }),
    );
    expect(tables[0]?.columns.at(-1)).toMatchObject({ field: null, aside: 'thousands' });
  });
});
