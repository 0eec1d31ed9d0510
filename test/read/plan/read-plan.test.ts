import { describe, expect, it } from 'vitest';
import { tellFindings } from '../../../src/diagnostics/tell.ts';
import { a1 } from '../../../src/model/source.ts';
import type { Workbook } from '../../../src/read/book/workbook.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

const at = { file: 'matriz.xlsx', sheet: 'Formulación' };

function codesOf({ findings }: ReturnType<typeof readPlan>) {
  return tellFindings(findings).map(({ code, cell }) => `${code} ${cell}`);
}

describe('a wide matrix', () => {
  const read = readPlan(
    workbookOf({
      Formulación: `
      | Plan Estratégico Sectorial 2024-2027 · Sector Gestión Pública | | | | | | | | |
      | Objetivo         | Meta              | Indicador        | Tendencia  | Línea base | 2024        | <          | 2025        | <          |
      | ^                | ^                 | ^                | ^          | ^          | Ponderación | Programado | Ponderación | Programado |
      | 1. Fortalecer    | 0002307: Asistir  | 4231 Número      | Constante  | ND         | 60%         | 46         | 100%        | "1.234,5"  |
      | ^                | Meta estratégica 78: Índice | N/A    | Decreciente | 30        | 40%         | NP         | 0%          | 20         |`,
    }),
  );

  it('is read without a finding', () => {
    expect(codesOf(read)).toEqual([]);
  });

  it('gives the plan, exactly', () => {
    expect(read.sheet).toBe('Formulación');
    expect(read.plan).toEqual({
      file: 'matriz.xlsx',
      name: 'Plan Estratégico Sectorial 2024-2027',
      sector: 'Gestión Pública',
      vigencias: [2024, 2025],
      surroundings: {
        remarks: [
          {
            text: 'Plan Estratégico Sectorial 2024-2027 · Sector Gestión Pública',
            at: { file: 'matriz.xlsx', sheet: 'Formulación', row: 1, column: 1 },
          },
        ],
        formulas: [],
        columns: [
          {
            at: { ...at, row: 2, column: 1 },
            header: 'Objetivo',
            vigencia: null,
            field: 'objective',
          },
          { at: { ...at, row: 2, column: 2 }, header: 'Meta', vigencia: null, field: 'goal' },
          {
            at: { ...at, row: 2, column: 3 },
            header: 'Indicador',
            vigencia: null,
            field: 'indicator',
          },
          { at: { ...at, row: 2, column: 4 }, header: 'Tendencia', vigencia: null, field: 'trend' },
          {
            at: { ...at, row: 2, column: 5 },
            header: 'Línea base',
            vigencia: null,
            field: 'baseline',
          },
          {
            at: { ...at, row: 3, column: 6 },
            header: '2024 · Ponderación',
            vigencia: 2024,
            field: 'weight',
          },
          {
            at: { ...at, row: 3, column: 7 },
            header: '2024 · Programado',
            vigencia: 2024,
            field: 'programmed',
          },
          {
            at: { ...at, row: 3, column: 8 },
            header: '2025 · Ponderación',
            vigencia: 2025,
            field: 'weight',
          },
          {
            at: { ...at, row: 3, column: 9 },
            header: '2025 · Programado',
            vigencia: 2025,
            field: 'programmed',
          },
        ],
        errors: [],
        stale: [],
        unchecked: [],
        upperWeights: [],
        totals: [],
        emptyObjectives: [],
      },
      cutoffs: [],
      objectives: [
        {
          number: 1,
          name: 'Fortalecer',
          source: { ...at, row: 4, cells: { objective: { row: 4, column: 1 } } },
          indicators: [
            {
              key: { goalKind: null, goalCode: '2307', indicatorCode: '4231', entity: null },
              names: { goal: 'Asistir', indicator: 'Número' },
              trend: 'constante',
              trendText: 'Constante',
              baseline: { kind: 'mark', text: 'ND' },
              wholePlanTarget: { kind: 'blank' },
              source: {
                ...at,
                row: 4,
                cells: {
                  goal: { row: 4, column: 2 },
                  indicator: { row: 4, column: 3 },
                  trend: { row: 4, column: 4 },
                  baseline: { row: 4, column: 5 },
                },
              },
              vigencias: [
                {
                  vigencia: 2024,
                  weight: { kind: 'number', value: 0.6, percent: true },
                  programmed: { kind: 'number', value: 46, percent: false },
                  executed: { kind: 'blank' },
                  progress: { kind: 'blank' },
                  observation: null,
                  source: {
                    ...at,
                    row: 4,
                    cells: { weight: { row: 4, column: 6 }, programmed: { row: 4, column: 7 } },
                  },
                },
                {
                  vigencia: 2025,
                  weight: { kind: 'number', value: 1, percent: true },
                  programmed: { kind: 'number', value: 1234.5, percent: false },
                  executed: { kind: 'blank' },
                  progress: { kind: 'blank' },
                  observation: null,
                  source: {
                    ...at,
                    row: 4,
                    cells: { weight: { row: 4, column: 8 }, programmed: { row: 4, column: 9 } },
                  },
                },
              ],
            },
            expect.objectContaining({
              key: {
                goalKind: 'estrategica',
                goalCode: '78',
                indicatorCode: null,
                entity: null,
              },
              names: { goal: 'Índice', indicator: 'N/A' },
              trend: 'decreciente',
              baseline: { kind: 'number', value: 30, percent: false },
              wholePlanTarget: { kind: 'blank' },
            }),
          ],
        },
      ],
    });
  });
});

describe('a matrix with its execution inside', () => {
  const read = readPlan(
    workbookOf({
      Formulación: `
      | Vigencia 2024. Corte 31 de diciembre de 2024 | | | | | | | |
      | Objetivo | Nombre meta | Nombre indicador | Tendencia | Ponderación indicador | Programación 2024 | Ejecución 2024 | % Avance 2024 | Estado                 |
      | Mejorar  | 2320 Poner  | 4244. Portafolio | Creciente | 100%                  | 10%               | 9%             | 90%           | Se ajustó el contrato  |
      | Mejorar  | 2321 Abrir  | 4245. Sedes      | Creciente | 0                     | 1                 | 1              | 100%          | Cumplida               |`,
    }),
  );
  const facts = read.plan?.objectives[0]?.indicators.flatMap(({ vigencias }) => vigencias);

  it('gives the cutoff, the execution, the printed progress and the justification', () => {
    expect(codesOf(read)).toEqual([]);
    expect(read.plan?.cutoffs).toEqual([{ date: '2024-12-31', at: { ...at, row: 1, column: 1 } }]);
    expect(facts?.[0]).toMatchObject({
      vigencia: 2024,
      executed: { kind: 'number', value: 0.09, percent: true },
      progress: { kind: 'number', value: 0.9, percent: true },
      observation: 'Se ajustó el contrato',
      source: { cells: { observation: { row: 3, column: 9 } } },
    });
  });

  it('takes a bare status for no justification', () => {
    expect(facts?.[1]?.observation).toBeNull();
  });
});

describe('a long matrix', () => {
  it('gives one indicator with its vigencias in ascending order', () => {
    const read = readPlan(
      workbookOf({
        Formulación: `
      | Objetivo | Código meta | Meta           | Tendencia | Vigencia | Ponderación | Programado |
      | Mejorar  | 11          | 20 sedes       | Suma      | 2025     | 100%        | 6          |
      | Mejorar  | 11          | 20 sedes       | Suma      | 2024     | 100%        | 5          |
      | Mejorar  | 12          | 12: Doce       | Suma      | otra     | 100%        | 5          |`,
      }),
    );
    const indicators = read.plan?.objectives[0]?.indicators ?? [];
    expect(indicators[0]?.vigencias.map(({ vigencia }) => vigencia)).toEqual([2024, 2025]);
    expect(indicators.map(({ names }) => names.goal)).toEqual(['20 sedes', 'Doce']);
    expect(indicators[1]?.vigencias).toEqual([]);
    expect(codesOf(read)).toEqual(['PES119 E4']);
    expect(read.plan?.vigencias).toEqual([2024, 2025]);
  });
});

describe('what is never taken for the programming of a vigencia', () => {
  it('is the initial one, another year, the whole plan, or money', () => {
    const read = readPlan(
      workbookOf({
        Formulación: `
      | Objetivo | Meta   | Tendencia | Ponderación | Programación inicial 2024 | Programación 2025 | Programación 2024-2027 | Presupuesto programado 2024 |
      | Mejorar  | 11 Uno | Suma      | 100%        | 5                         | 6                 | 40                     | 900                         |`,
      }),
    );
    const vigencias = read.plan?.objectives[0]?.indicators[0]?.vigencias;
    expect(vigencias?.map(({ vigencia, programmed }) => [vigencia, programmed])).toEqual([
      [2025, { kind: 'number', value: 6, percent: false }],
    ]);
  });

  it('nor the executed of all years for that of one', () => {
    const read = readPlan(
      workbookOf({
        Formulación: `
      | Objetivo | Meta   | Tendencia | Ponderación | Programado 2024 | Programado 2025 | Ejecutado 2024 | Ejecutado |
      | Mejorar  | 11 Uno | Suma      | 100%        | 5               | 6               | 4              | 9         |`,
      }),
    );
    const vigencias = read.plan?.objectives[0]?.indicators[0]?.vigencias;
    expect(vigencias?.map(({ executed }) => executed)).toEqual([
      { kind: 'number', value: 4, percent: false },
      { kind: 'blank' },
    ]);
  });
});

describe('the sheet that is the matrix', () => {
  const matrix = `
    | Objetivo | Meta   | Tendencia | Ponderación 2024 | Programado 2024 |
    | Mejorar  | 11 Uno | Suma      | 100%             | 5               |`;

  it('is the one with weights, not the export beside it', () => {
    const read = readPlan(
      workbookOf({ SEGPLAN: '| Código meta | Indicador | Programado | Ejecutado |', Plan: matrix }),
    );
    expect([read.sheet, codesOf(read)]).toEqual(['Plan', []]);
  });

  it('is the visible one, and the original', () => {
    const workbook = workbookOf({ 'Plan (copia)': matrix, Oculta: matrix, Plan: matrix });
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === 'Oculta' ? { ...sheet, visibility: 'hidden' as const } : sheet,
    );
    const read = readPlan({ ...workbook, sheets });
    expect([read.sheet, codesOf(read)]).toEqual(['Plan', ['PES123 null', 'PES123 null']]);
  });

  it('is the one asked for', () => {
    const read = readPlan(workbookOf({ Plan: matrix, 'Plan (copia)': matrix }), {
      sheet: 'Plan (copia)',
    });
    expect([read.sheet, codesOf(read)]).toEqual(['Plan (copia)', []]);
  });

  it('is none in an empty workbook', () => {
    const empty: Workbook = { name: 'vacio.xlsx', sheets: [] };
    expect(readPlan(empty)).toMatchObject({ plan: null, sheet: null });
    expect(codesOf(readPlan(empty))).toEqual(['PES101 null']);
  });
});

describe('a figure in a cell merged over several years', () => {
  it('is told for each of them: none has its figure', () => {
    const table = `
      | Objetivo | Meta | Tendencia | Ponderación 2024 | Ponderación 2025 | Programado 2024 | Programado 2025 |
      | 1. Uno | 11: Uno | Suma | 100% | 100% | 46 | < |`;
    const { plan, findings } = readPlan(workbookOf({ Formulación: table }));
    expect(
      findings.map(({ code, at, vigencia }) => [code, at.cell && a1(at.cell), vigencia]),
    ).toEqual([
      ['PES108', 'F2', 2024],
      ['PES108', 'F2', 2025],
    ]);
    const kinds = plan?.objectives[0]?.indicators[0]?.vigencias.map(
      ({ programmed }) => programmed.kind,
    );
    expect(kinds).toEqual(['unreadable', 'unreadable']);
  });
});

describe('a matrix whose only yearly column is an undated weight', () => {
  const table = `
    | Objetivo | Meta | Tendencia | Ponderación |
    | 1. Uno | 11: Uno | Suma | 60% |
    | 1. Uno | 12: Dos | Suma | 40% |`;
  const weights = (asked?: number) =>
    readPlan(workbookOf({ Formulación: table }), { asked }).plan?.objectives[0]?.indicators.flatMap(
      ({ vigencias }) =>
        vigencias.map(({ vigencia, weight }) => [
          vigencia,
          weight.kind === 'number' ? weight.value : null,
        ]),
    );

  it('has those weights in the vigencia of the run', () => {
    expect(weights(2025)).toEqual([
      [2025, 0.6],
      [2025, 0.4],
    ]);
    expect(weights()).toEqual([]);
  });

  it('takes no figure of a year from the run', () => {
    const dated = table.replace('| Ponderación |', '| Programado |').replaceAll('%', '');
    const { plan, findings } = readPlan(workbookOf({ Formulación: dated }), { asked: 2025 });
    expect(plan?.vigencias).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('PES127');
  });
});

describe('a formula whose result is not kept', () => {
  const read = (row: string) =>
    readPlan(
      workbookOf({
        Formulación: `
        | Objetivo | Código meta | Meta | Tendencia | Línea base | Ponderación 2024 | Programado 2024 | Observaciones 2024 |
        ${row}`,
      }),
    );

  it.each([
    ['objective', '| =X1 | 11 | Uno | Suma | 1 | 100% | 10 | a |', 'A2'],
    ['goal code', '| A | =X1 | Uno | Suma | 1 | 100% | 10 | a |', 'B2'],
    ['goal', '| A | 11 | =X1 | Suma | 1 | 100% | 10 | a |', 'C2'],
    ['trend', '| A | 11 | Uno | =X1 | 1 | 100% | 10 | a |', 'D2'],
    ['weight', '| A | 11 | Uno | Suma | 1 | =X1 | 10 | a |', 'F2'],
    ['target', '| A | 11 | Uno | Suma | 1 | 100% | =X1 | a |', 'G2'],
  ])('in the %s is told, for it is not a blank', (_, row, cell) => {
    expect(codesOf(read(row))).toContain(`PES106 ${cell}`);
  });

  it('is no trend, and leaves none to be blank', () => {
    const [indicator] =
      read('| A | 11 | Uno | =X1 | 1 | 100% | 10 | a |').plan?.objectives[0]?.indicators ?? [];
    expect(indicator).toMatchObject({ trend: null, trendText: '=X1' });
  });

  it('is no error where no figure hangs on it', () => {
    expect(codesOf(read('| A | 11 | Uno | Suma | =X1 | 100% | 10 | =X2 |'))).toEqual([]);
  });
});
