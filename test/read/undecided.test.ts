import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/model/figure.ts';
import { indicatorsOf } from '../../src/model/plan.ts';
import { a1 } from '../../src/model/source.ts';
import { readExecution } from '../../src/read/execution/read-execution.ts';
import { readPlan } from '../../src/read/plan/read-plan.ts';
import { workbookOf } from '../sheets.ts';

const LABELS = [
  '1. Uno | 2301: Abrir sedes | Suma',
  '1. Uno | 2302: Dotar aulas | Suma',
  '1. Uno | 2303: Pintar muros | Suma',
];

/** The figures executed in 2025 of a matrix with those columns, each with its three cells. */
function executedIn(columns: readonly (readonly [string, string, string, string])[]) {
  const heading = ['Objetivo', 'Meta', 'Tendencia', 'Programado 2025', ...columns.map(([a]) => a)];
  const rows = LABELS.map(
    (label, at) => `| ${[label, '10', ...columns.map((cells) => cells[at + 1])].join(' | ')} |`,
  );
  const { plan, ofExecution } = readPlan(
    workbookOf({ Metas: [`| ${heading.join(' | ')} |`, ...rows].join('\n') }),
  );
  const figures = plan && indicatorsOf(plan).map(({ vigencias }) => vigencias[0]?.executed);
  return { figures: figures?.map(say), findings: ofExecution.map(({ code }) => code) };
}

function say(figure: Figure | undefined): string {
  if (figure?.kind === 'number') return String(figure.value);
  if (figure?.kind !== 'undecided') return figure?.kind ?? 'none';
  const cells = figure.cells.map(({ at, text }) => `${a1(at)}=${text}`);
  return [figure.finding, ...cells].join(' ');
}

describe('a figure that two columns give otherwise', () => {
  it('is not decided, and says by which cells and which finding', () => {
    expect(
      executedIn([
        ['Ejecutado 2025', '7', '6', 'ND'],
        ['Ejecutado 2025', '8', '6', '3'],
      ]).figures,
    ).toEqual(['PES110 E2=7 F2=8', '6', 'PES110 E4=ND F4=3']);
  });

  it('is not decided either where the first of them is blank', () => {
    expect(
      executedIn([
        ['Ejecutado 2025', '7', '', ''],
        ['Ejecutado 2025', '8', '4', ''],
      ]).figures,
    ).toEqual(['PES110 E2=7 F2=8', 'PES110 E3= F3=4', 'blank']);
  });

  it('is another matter than a cell that nobody can read, which both may be', () => {
    expect(
      executedIn([
        ['Ejecutado 2025', '7', 'siete', 'ND'],
        ['Ejecutado 2025', '8', 'siete', 'ND'],
      ]).figures,
    ).toEqual(['PES110 E2=7 F2=8', 'unreadable', 'mark']);
  });
});

it('does not decide for the only column where its heading says that it is of a part of the year', () => {
  expect(executedIn([['Ejecutado 2025 (II Trim)', '7', '', '3']])).toEqual({
    figures: ['PES132 E2=7', 'PES132 E3=', 'PES132 E4=3'],
    findings: ['PES132'],
  });
});

it('does not decide a trend that two columns give otherwise, and takes the one they share', () => {
  const { plan } = readPlan(
    workbookOf({
      Metas: `
        | Objetivo | Meta              | Tendencia | Tendencia | Programado 2025 | Ejecutado 2025 |
        | 1. Uno   | 2301: Abrir sedes | Suma      | Constante | 10              | 5              |
        | 1. Uno   | 2302: Dotar aulas | Creciente | Creciente | 10              | 5              |
        | 1. Uno   | 2303: Hacer rutas | Constante | Suma      | 10              | 5              |`,
    }),
  );
  const trends =
    plan &&
    indicatorsOf(plan).map(({ trend, trendUndecided }) => {
      const cells = trendUndecided?.cells.map(({ at, text }) => `${a1(at)}=${text}`);
      return [trend, ...(cells ?? [])];
    });
  expect(trends).toEqual([
    [null, 'C2=Suma', 'D2=Constante'],
    ['creciente'],
    [null, 'C4=Constante', 'D4=Suma'],
  ]);
});

it('keeps what a record says where another table of the export gives it otherwise', () => {
  const sheet = (executed: string) => `
    | Código meta | Meta  | Programado 2025 | Ejecutado 2025 |
    | 2301        | Sedes | 10              | ${executed}    |
    | 2302        | Aulas | 10              | 4              |`;
  const { execution } = readExecution(workbookOf({ Uno: sheet('7'), Dos: sheet('8') }, 's.xlsx'));
  expect(execution?.records.map(({ executed }) => say(executed))).toEqual(['PES115 D2=7', '4']);
});

describe('what is accumulated up to a year of which a matrix says nothing else', () => {
  const matrix = (heading: string, ...more: string[]) => {
    const columns = ['Objetivo', 'Meta', 'Tendencia', 'Programado 2025', 'Ejecutado 2025', heading];
    const rows = LABELS.map(
      (label) => `| ${[label, '10', '9', '40', ...more.map(() => '5')].join(' | ')} |`,
    );
    const { plan, findings, ofExecution } = readPlan(
      workbookOf({ Metas: [`| ${[...columns, ...more].join(' | ')} |`, ...rows].join('\n') }),
    );
    const codes = [...findings, ...ofExecution].map(({ code }) => code);
    return { vigencias: plan?.vigencias, codes: codes.filter((code) => code !== 'PES102') };
  };

  it.each(['Meta a 2027', 'Meta hasta 2028', 'Programado a 2027'])('is no doubt: %s', (heading) => {
    expect(matrix(heading).vigencias).toEqual([2025]);
    expect(matrix(heading).codes).not.toContain('PES132');
  });

  it('is one where something else is of that year, or of none later', () => {
    expect(matrix('Meta a 2027', 'Ejecutado 2027').codes).toContain('PES132');
    expect(matrix('Meta a 2024', 'Ejecutado 2024').codes).toContain('PES132');
  });
});
