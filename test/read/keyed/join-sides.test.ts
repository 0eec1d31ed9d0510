/** Plans whose weights, trends or targets stand in another sheet, by codes or names. */

import { describe, expect, it } from 'vitest';
import { tellFindings } from '../../../src/diagnostics/tell.ts';
import { numberOf } from '../../../src/model/figure.ts';
import { indicatorsOf } from '../../../src/model/plan.ts';
import { type CellRef, cellOf, sheetRef } from '../../../src/model/source.ts';
import { type PlanOptions, readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

const NAMES = `
| Objetivo | Meta | Indicador | Código indicador |
| 1. Cuidar el agua | Restaurar quebradas | Quebradas restauradas | 7101 |
| 1. Cuidar el agua | Sembrar árboles nativos | Árboles sembrados | 7102 |
| 2. Cuidar el aire | Medir la calidad del aire | Estaciones activas | 7203 |
| 2. Cuidar el aire | Renovar buses viejos | Buses renovados | 7204 |`;

/** The lines of the plan with more columns at the right, the heading first. */
function withColumns(...columns: readonly (readonly [string, ...string[]])[]): string {
  const [, ...lines] = NAMES.split('\n');
  return lines
    .map((line, at) => `${line}${columns.map((own) => ` ${own[at] ?? ''} |`).join('')}`)
    .join('\n');
}

const TRENDS = ['Tendencia', 'Suma', 'Suma', 'Constante', 'Creciente'] as const;
const TARGETS = ['Programado 2024', '10', '200', '5', '30'] as const;
const WEIGHTS = ['Ponderación 2024', '60%', '40%', '30%', '70%'] as const;

const PONDERADORES = `
| Código | Ponderación 2024 |
| 7204 | 70% |
| 7101 | 60% |
| 7203 | 30% |
| 7102 | 40% |`;

function textOf(at: CellRef | null): string {
  return at === null ? '-' : sheetRef(at);
}

/** What is read of each indicator: trend, weight and target of 2024, with the cells of the last two; and the findings. */
function read(sheets: Readonly<Record<string, string>>, options: PlanOptions = {}) {
  const { plan, findings, tables } = readPlan(workbookOf(sheets), options);
  const lines = (plan ? indicatorsOf(plan) : []).map(({ key, trend, vigencias }) => {
    const facts = vigencias.find(({ vigencia }) => vigencia === 2024);
    const figures = facts ? [numberOf(facts.weight), numberOf(facts.programmed)] : [null, null];
    return [key.indicatorCode ?? key.goalCode, trend, ...figures].join(' ');
  });
  const cells = (plan ? indicatorsOf(plan) : []).flatMap(({ source, vigencias: [facts] }) =>
    facts
      ? [
          [
            textOf(cellOf(source, 'trend')),
            textOf(cellOf(facts.source, 'weight')),
            textOf(cellOf(facts.source, 'programmed')),
          ].join(' '),
        ]
      : [],
  );
  const told = findings.filter(({ code }) => OF_JOINING.has(code));
  return {
    lines,
    cells,
    codes: told.map(({ code }) => code),
    facts: told.map(({ facts }) => facts),
    places: told.map(({ at, related }) =>
      [at, ...related].map(({ sheet, cell }) =>
        cell && sheet !== null ? sheetRef({ file: '', sheet, ...cell }) : sheet,
      ),
    ),
    tables: tables.map(({ sheet, taken }) => `${sheet} ${taken.join(',')}`),
  };
}

const OF_JOINING: ReadonlySet<string> = new Set([
  'PES101',
  'PES102',
  'PES115',
  'PES123',
  'PES146',
  'PES147',
  'PES148',
]);

const WHOLE = [
  '7101 suma 0.6 10',
  '7102 suma 0.4 200',
  '7203 constante 0.3 5',
  '7204 creciente 0.7 30',
];

describe('a plan whose weights stand in another sheet', () => {
  const plan = withColumns(TRENDS, TARGETS);

  it('is read by the codes of both, in whatever order, each figure at its own cell', () => {
    const { lines, cells, codes, tables } = read({ Formulación: plan, Ponderadores: PONDERADORES });
    expect(lines).toEqual(WHOLE);
    expect(cells[0]).toBe('Formulación!E2 Ponderadores!B3 Formulación!F2');
    expect(codes).toEqual(['PES146']);
    expect(tables).toEqual(['Formulación 2,3,4,5', 'Ponderadores 2,3,4,5']);
  });

  it('is read with the sheet of the weights first, a title over it and a total below', () => {
    const titled = `
| Ponderadores del plan | |
| Código | Ponderación 2024 |
| 7101 | 60% |
| 7102 | 40% |
| 7203 | 30% |
| 7204 | 70% |
| Total | 200% |`;
    const { lines, codes } = read({ Pesos: titled, Formulación: plan });
    expect(lines).toEqual(WHOLE);
    expect(codes).toEqual(['PES146']);
  });

  it('takes the year of weights that name none from their tab, or from the only one of the plan', () => {
    const bare = PONDERADORES.replace('Ponderación 2024', 'Peso');
    expect(read({ Formulación: plan, 'Ponderadores 2024': bare }).lines).toEqual(WHOLE);
    expect(read({ Formulación: plan, Ponderadores: bare }).lines).toEqual(WHOLE);
  });

  it('is read where the sheet repeats the objectives and the names', () => {
    const table = `
| Objetivo | Indicador | Código indicador | Peso 2024 |
| 1. Cuidar el agua | Quebradas restauradas | 7101 | 60% |
| 1. Cuidar el agua | Árboles sembrados | 7102 | 40% |
| 2. Cuidar el aire | Estaciones activas | 7203 | 30% |
| 2. Cuidar el aire | Buses renovados | 7204 | 70% |`;
    const { lines, codes } = read({ Formulación: plan, Ponderadores: table });
    expect(lines).toEqual(WHOLE);
    expect(codes).toEqual(['PES146']);
  });

  it('is read where the plan has a column for them that nobody filled in', () => {
    const blank = withColumns(TRENDS, TARGETS, ['Ponderación 2024', '', '', '', '']);
    const { lines, cells, codes } = read({ Formulación: blank, Ponderadores: PONDERADORES });
    expect(lines).toEqual(WHOLE);
    expect(cells[0]).toBe('Formulación!E2 Ponderadores!B3 Formulación!F2');
    expect(codes).toEqual(['PES146']);
  });

  it('is read from a sheet with a row a year', () => {
    const long = `
| Código indicador | Vigencia | Ponderación |
| 7101 | 2024 | 60% |
| 7101 | 2025 | 50% |
| 7102 | 2024 | 40% |
| 7102 | 2025 | 50% |
| 7203 | 2024 | 30% |
| 7203 | 2025 | 30% |
| 7204 | 2024 | 70% |
| 7204 | 2025 | 70% |`;
    const { lines, codes } = read({ Formulación: plan, Ponderadores: long });
    expect(lines).toEqual(WHOLE);
    expect(codes).toEqual(['PES146']);
  });

  it('says which indicator has no row, whose weight is then not known, and which row has no indicator', () => {
    const other = PONDERADORES.replace('7203', '7230');
    const { lines, codes, facts, places } = read({ Formulación: plan, Ponderadores: other });
    expect(lines[2]).toBe('7203 constante  5');
    expect(codes).toEqual(['PES146', 'PES147', 'PES148']);
    expect(facts[1]).toEqual({
      sheet: 'Ponderadores',
      key: 'Código',
      code: '7203',
      because: 'absent',
    });
    expect(places[1]).toEqual(['Formulación!D4', 'Ponderadores']);
    expect(facts[2]).toEqual({ sheet: 'Ponderadores', codes: ['7230'] });
    expect(places[2]).toEqual(['Ponderadores!A4']);
  });

  it('asks no weight of an indicator of which the plan programs nothing', () => {
    const unprogrammed = withColumns(TRENDS, ['Programado 2024', '10', '200', 'NP', '30']);
    const fewer = PONDERADORES.replace(/\n\| 7203.*/, '');
    expect(read({ Formulación: unprogrammed, Ponderadores: fewer }).codes).toEqual(['PES146']);
  });

  it('takes none of two rows with one code that differ, and one of two that say the same', () => {
    const twice = (weight: string) => `${PONDERADORES}\n| 7102 | ${weight} |`;
    const differing = read({ Formulación: plan, Ponderadores: twice('45%') });
    expect(differing.lines[1]).toBe('7102 suma  200');
    expect(differing.facts[1]).toMatchObject({ code: '7102', because: 'repeated' });
    expect(differing.places[1]).toEqual(['Formulación!D3', 'Ponderadores!B5', 'Ponderadores!B6']);
    expect(read({ Formulación: plan, Ponderadores: twice('40%') }).lines).toEqual(WHOLE);
  });

  it('takes none of a row that names another indicator, or stands under another objective', () => {
    const named = `
| Objetivo | Código indicador | Indicador | Peso 2024 |
| 1. Cuidar el agua | 7101 | Quebradas restauradas | 60% |
| 1. Cuidar el agua | 7102 | Kilómetros de ciclorruta | 40% |
| 2. Cuidar el aire | 7203 | Estaciones activas | 30% |
| 2. Cuidar el aire | 7204 | Buses renovados | 70% |`;
    const { lines, facts } = read({ Formulación: plan, Ponderadores: named });
    expect(lines[1]).toBe('7102 suma  200');
    expect(facts[1]).toMatchObject({ code: '7102', because: 'otherwise' });
    const moved = named
      .replace('Kilómetros de ciclorruta', 'Árboles sembrados')
      .replace('| 2. Cuidar el aire | 7203', '| 1. Cuidar el agua | 7203');
    expect(read({ Formulación: plan, Ponderadores: moved }).facts[1]).toMatchObject({
      code: '7203',
      because: 'otherwise',
    });
  });
});

describe('what stands in other sheets', () => {
  it('may be the targets, under their years alone where the tab says what they are', () => {
    const table = `
| Código indicador | 2024 | 2025 | 2026 | 2027 | Total |
| 7101 | 10 | 10 | 10 | 10 | 40 |
| 7102 | 200 | 200 | 200 | 200 | 800 |
| 7203 | 5 | 5 | 5 | 5 | 5 |
| 7204 | 30 | 40 | 50 | 60 | 60 |`;
    const plan = withColumns(TRENDS, WEIGHTS);
    const { lines, cells } = read({ Formulación: plan, Programación: table });
    expect(lines).toEqual(WHOLE);
    expect(cells[3]).toBe('Formulación!E5 Formulación!F5 Programación!B5');
    const titled = `| Programación anual de magnitudes | | | | | |\n${table.trim()}`;
    expect(read({ Formulación: plan, Hoja2: titled }).lines).toEqual(WHOLE);
    for (const tab of ['Metas', 'Metas por año', 'Programación 2024-2027', 'Metas físicas']) {
      expect([tab, read({ Formulación: plan, [tab]: table }).lines]).toEqual([tab, WHOLE]);
    }
    const executed = `| Resultados por año | | | | | |\n${table.trim()}`;
    for (const other of [
      { 'Metas financieras': table },
      { 'Metas acumuladas': table },
      { Resultados: table },
      { Programación: executed },
    ]) {
      expect(read({ Formulación: plan, ...other }).lines[0]).toBe('7101 suma 0.6 ');
    }
    // Nothing says what those figures are.
    expect(read({ Formulación: plan, Hoja2: table }).lines[0]).toBe('7101 suma 0.6 ');
  });

  it('may be the weights, under their years alone', () => {
    const table = PONDERADORES.replace('Ponderación 2024 |', '2024 | 2025 |').replaceAll(
      /(\d+%) \|/g,
      '$1 | 25% |',
    );
    const plan = withColumns(TRENDS, TARGETS);
    expect(read({ Formulación: plan, Ponderadores: table }).lines).toEqual(WHOLE);
  });

  it('may be the trends, that need the targets of the plan to be understood', () => {
    const table = `
| Código indicador | Unidad de medida | Tendencia |
| 7101 | Número | Suma |
| 7102 | Número | Suma |
| 7203 | Número | Constante |
| 7204 | Número | Creciente |`;
    const { lines, cells } = read({
      Matriz: withColumns(TARGETS, WEIGHTS),
      'Ficha técnica': table,
    });
    expect(lines).toEqual(WHOLE);
    expect(cells[1]).toBe("'Ficha técnica'!C3 Matriz!F3 Matriz!E3");
  });

  it('may be all of it, in a sheet each', () => {
    const { lines, cells, codes } = read({
      Formulación: NAMES,
      Tendencias: `
| Código indicador | Tendencia |
| 7101 | Suma |
| 7102 | Suma |
| 7203 | Constante |
| 7204 | Creciente |`,
      Ponderadores: PONDERADORES,
      Metas: `
| Código indicador | Programado 2024 | Programado 2025 |
| 7101 | 10 | 10 |
| 7102 | 200 | 200 |
| 7203 | 5 | 5 |
| 7204 | 30 | 40 |`,
    });
    expect(lines).toEqual(WHOLE);
    expect(cells[2]).toBe('Tendencias!B4 Ponderadores!B4 Metas!B4');
    expect(codes).toEqual(['PES146', 'PES146', 'PES146']);
  });

  it('may have names in place of codes, where each is like that of one indicator alone', () => {
    const table = `
| Indicador | Ponderación 2024 |
| Buses renovados | 70% |
| Árboles sembrados | 40% |
| Quebradas restauradas | 60% |
| Estaciones activas | 30% |`;
    const plan = withColumns(TRENDS, TARGETS);
    expect(read({ Formulación: plan, Ponderadores: table }).lines).toEqual(WHOLE);
    const another = table.replace('Estaciones activas', 'Ciclorrutas construidas');
    expect(read({ Formulación: plan, Ponderadores: another }).codes).toEqual(['PES102']);
  });

  it('may write the codes of the indicators with letters', () => {
    const lettered = (text: string) => text.replaceAll(/\b7(\d\d\d)\b/g, 'IND-$1');
    const plan = lettered(withColumns(TRENDS, TARGETS));
    const { lines } = read({ Formulación: plan, Ponderadores: lettered(PONDERADORES) });
    expect(lines.map((line) => line.split(' ').slice(2).join(' '))).toEqual([
      '0.6 10',
      '0.4 200',
      '0.3 5',
      '0.7 30',
    ]);
  });

  it('may be by the code of the goal, but of a goal with several indicators it says nothing', () => {
    const plan = `
| Objetivo | Código meta | Meta | Indicador | Tendencia | Programado 2024 |
| 1. Cuidar el agua | 301 | Restaurar quebradas | Quebradas restauradas | Suma | 10 |
| 1. Cuidar el agua | 302 | Sembrar árboles nativos | Árboles sembrados | Suma | 200 |
| 2. Cuidar el aire | 303 | Medir la calidad del aire | Estaciones activas | Constante | 5 |
| 2. Cuidar el aire | 304 | Renovar buses viejos | Buses renovados | Creciente | 30 |`;
    const table = `
| Código meta | Ponderación 2024 |
| 301 | 60% |
| 302 | 40% |
| 303 | 30% |
| 304 | 70% |`;
    const weights = (sheet: string) =>
      read({ Formulación: sheet, Ponderadores: table }).lines.map((line) => line.split(' ')[2]);
    expect(weights(plan)).toEqual(['0.6', '0.4', '0.3', '0.7']);
    const shared = plan.replace('302 | Sembrar árboles nativos', '301 | Restaurar quebradas');
    const { lines, facts } = read({ Formulación: shared, Ponderadores: table });
    expect(lines.map((line) => line.split(' ')[2])).toEqual(['', '', '0.3', '0.7']);
    expect(facts.slice(1, 3)).toMatchObject([
      { code: '301', because: 'shared' },
      { code: '301', because: 'shared' },
    ]);
  });
});

describe('what both tables say', () => {
  const plan = withColumns(TRENDS, TARGETS);
  const table = `
| Código | Ponderación 2024 | Programado 2024 |
| 7101 | 60% | 10 |
| 7102 | 40% | 250 |
| 7203 | 30% | 5 |
| 7204 | 70% | 30 |`;

  it('counts for nothing where they differ: an error names both cells', () => {
    const { lines, codes, places } = read({ Formulación: plan, Ponderadores: table });
    expect(lines).toEqual([...WHOLE.slice(0, 1), '7102 suma 0.4 ', ...WHOLE.slice(2)]);
    expect(codes).toEqual(['PES146', 'PES115']);
    expect(places[1]).toEqual(['Formulación', 'Formulación!F3', 'Ponderadores!C3']);
  });

  it('is told as the sheets show it', () => {
    const { facts } = read({ Formulación: plan, Ponderadores: table.replace('250', '250.5') });
    expect(facts[1]).toMatchObject({
      keyed: [
        { cell: 'Formulación!F3', text: '200' },
        { cell: 'Ponderadores!C3', text: '250,5' },
      ],
    });
  });

  it('is told of nobody where they agree, however the weights are written', () => {
    const equal = table.replace('250', '200');
    expect(read({ Formulación: plan, Ponderadores: equal }).codes).toEqual(['PES146']);
  });

  it('is told too where a person named the sheet of the plan, to which others are joined all the same', () => {
    const named = { sheet: 'Formulación' };
    expect(read({ Formulación: plan, Ponderadores: PONDERADORES }, named).lines).toEqual(WHOLE);
    expect(read({ Formulación: plan, Ponderadores: table }, named).codes).toEqual([
      'PES146',
      'PES115',
    ]);
  });

  it('counts for nothing where two side sheets differ, but the later of two versions does', () => {
    const other = PONDERADORES.replace('60%', '65%');
    const { lines, codes } = read({ Formulación: plan, Pesos: PONDERADORES, Ponderadores: other });
    expect(lines[0]).toBe('7101 suma  10');
    expect(codes).toEqual(['PES146', 'PES115']);
    const versions = { Formulación: plan, 'Pesos V1': other, 'Pesos V2': PONDERADORES };
    const settled = read(versions);
    expect(settled.lines).toEqual(WHOLE);
    expect(settled.codes).toEqual(['PES123', 'PES146']);
    const { findings } = readPlan(workbookOf(versions));
    const [first] = tellFindings(findings.filter(({ code }) => code === 'PES123'));
    expect(first?.help).toBe(
      'Si la que vale es «Pesos V1», quite «Pesos V2» del libro, o diga en su nombre que es anterior.',
    );
    const { 'Pesos V2': own, ...others } = versions;
    const older = read({ ...others, 'Pesos anteriores': own });
    expect(older.lines[0]).toBe('7101 suma 0.65 10');
  });
});

describe('two plans of one workbook', () => {
  it('are versions, each with the weights, and nothing says which counts', () => {
    const plan = withColumns(TRENDS, TARGETS);
    const other = plan.replace('| Suma | 200 |', '| Suma | 250 |');
    const rivals = read({ Uno: plan, Dos: other, Ponderadores: PONDERADORES });
    expect(rivals.lines[1]).toBe('7102 suma 0.4 ');
    expect(rivals.codes).toContain('PES115');
    const later = read({ 'Plan V1': other, 'Plan V2': plan, Ponderadores: PONDERADORES });
    expect(later.lines).toEqual(WHOLE);
  });

  it('are one, where the second reports its execution', () => {
    const report = withColumns(TARGETS, ['Ejecutado 2024', '8', '100', '5', '20']);
    const { lines, tables } = read({
      Seguimiento: report,
      Formulación: withColumns(TRENDS),
      Ponderadores: PONDERADORES,
    });
    expect(tables.filter((table) => table.startsWith('Formulación'))).toHaveLength(1);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['7101', '7102', '7203', '7204']);
  });
});

describe('a table that is no part of the plan', () => {
  const plan = withColumns(TRENDS, TARGETS);
  const WITHOUT = ['7101 suma  10', '7102 suma  200', '7203 constante  5', '7204 creciente  30'];
  const TABLE = PONDERADORES;

  it.each([
    ['an earlier version', 'Ponderadores anteriores'],
    ['a draft', 'Propuesta ponderadores'],
    ['an example', 'Ejemplo ponderadores'],
    ['a copy', 'Ponderadores (2)'],
    ['a projection', 'Escenarios'],
    ['a budget', 'Presupuesto'],
  ])('is %s', (_, name) => {
    expect(read({ Formulación: plan, [name]: TABLE })).toMatchObject({ lines: WITHOUT });
  });

  it('has the codes of another plan', () => {
    const other = TABLE.replaceAll(/\b7(\d\d\d)/g, '8$1');
    expect(read({ Formulación: plan, Ponderadores: other }).codes).toEqual(['PES102']);
    const named = `
| Código indicador | Indicador | Ponderación 2024 |
| 8101 | Quebradas restauradas | 60% |
| 8102 | Árboles sembrados | 40% |
| 8203 | Estaciones activas | 30% |
| 8204 | Buses renovados | 70% |`;
    expect(read({ Formulación: plan, Ponderadores: named })).toMatchObject({ lines: WITHOUT });
  });

  it('shares some short codes with it, as any list does', () => {
    const short = (text: string) =>
      text.replaceAll(/\b7\d0(\d)\b/g, '$1').replace('| Código |', '| Código indicador |');
    const fewer = short(TABLE).replace('| 4 |', '| 9 |');
    expect(read({ Formulación: short(plan), Ponderadores: short(TABLE) }).lines[0]).toBe(
      '1 suma 0.6 10',
    );
    expect(read({ Formulación: short(plan), Ponderadores: fewer }).codes).toEqual(['PES102']);
  });

  it('has short codes that nothing says to be those of indicators, but their names', () => {
    const own = withColumns(TRENDS, TARGETS).replaceAll(/\b7\d0(\d)\b/g, '$1');
    const bare =
      '| Código | Ponderación 2024 |\n| 4 | 70% |\n| 1 | 60% |\n| 3 | 30% |\n| 2 | 40% |';
    expect(read({ Formulación: own, Ponderadores: bare }).codes).toEqual(['PES102']);
    const named = `
| Código | Indicador | Ponderación 2024 |
| 4 | Buses renovados | 70% |
| 1 | Quebradas restauradas | 60% |
| 3 | Estaciones activas | 30% |
| 2 | Árboles sembrados | 40% |`;
    expect(read({ Formulación: own, Ponderadores: named }).lines[0]).toBe('1 suma 0.6 10');
  });

  it('has as many rows as the plan, and no key', () => {
    const table = '| N.º | Ponderación 2024 |\n| 1 | 60% |\n| 2 | 40% |\n| 3 | 30% |\n| 4 | 70% |';
    expect(read({ Formulación: plan, Ponderadores: table })).toMatchObject({ lines: WITHOUT });
  });

  it('stands beside a matrix that has all of its own, and says the same', () => {
    const whole = withColumns(TRENDS, TARGETS, WEIGHTS);
    const { lines, tables, codes } = read({ Formulación: whole, Ponderadores: PONDERADORES });
    expect(lines).toEqual(WHOLE);
    expect(codes).toEqual([]);
    expect(tables).toEqual(['Formulación 2,3,4,5']);
  });
});

describe('weights of a plan that ended before', () => {
  it.each([
    ['2020-2024', [[2025, null]]],
    ['2024-2027', [[2025, 0.6]]],
  ])('are none of those of this one: %s', (span, lines) => {
    const later = (text: string) => text.replaceAll('2024 ', '2025 ');
    const bare = PONDERADORES.replace('Ponderación 2024', 'Ponderación');
    const titled = `| Plan Estratégico Sectorial ${span} |${bare}`;
    const { plan } = readPlan(
      workbookOf({ Formulación: later(withColumns(TRENDS, TARGETS)), Ponderadores: titled }),
    );
    const [first] = plan ? indicatorsOf(plan) : [];
    expect(first?.vigencias.map(({ vigencia, weight }) => [vigencia, numberOf(weight)])).toEqual(
      lines,
    );
  });
});

describe('what no year changes', () => {
  it('does not count where two rows of a code give it otherwise', () => {
    const plan = withColumns(TARGETS, WEIGHTS);
    const table = `
| Código indicador | Tendencia | Línea base | Meta cuatrienio |
| 7101 | Suma | 3 | 40 |
| 7101 | Suma | 4 | 50 |
| 7102 | Suma | 0 | 800 |
| 7203 | Constante | 5 | 5 |
| 7204 | Creciente | 10 | 60 |`;
    const { plan: own } = readPlan(workbookOf({ Formulación: plan, Ficha: table }));
    const [first, second] = own ? indicatorsOf(own) : [];
    const open = { kind: 'undecided', finding: 'PES147' };
    expect(first).toMatchObject({ trend: 'suma', baseline: open, wholePlanTarget: open });
    expect(second).toMatchObject({ baseline: { value: 0 }, wholePlanTarget: { value: 800 } });
  });
});

describe('weights that say no year, of a plan of several', () => {
  it('are of none of them, and their column is told', () => {
    const plan = withColumns(TRENDS, TARGETS, ['Programado 2025', '10', '200', '5', '40']);
    const bare = PONDERADORES.replace('Ponderación 2024', 'Peso');
    const { findings } = readPlan(workbookOf({ Formulación: plan, Ponderadores: bare }));
    const told = findings.filter(({ code }) => code === 'PES128');
    expect(told.map(({ at }) => at)).toEqual([
      { file: 'matriz.xlsx', sheet: 'Ponderadores', cell: { row: 1, column: 2 } },
    ]);
    expect(tellFindings(told)[0]?.help).toContain('en un título de su hoja');
    const titled = `| Vigencia 2024 |${bare}`;
    expect(read({ Formulación: plan, Ponderadores: titled }).lines).toEqual(WHOLE);
  });
});

const ONE_YEAR = `| Código indicador | Programado 2024 |
| 7101 | 10 |
| 7102 | 200 |
| 7203 | 5 |
| 7204 | 30 |`;

describe('a side table whose rows are not of one indicator each', () => {
  const plan = withColumns(TRENDS, WEIGHTS);
  const header = '| Código indicador | Localidad | Programado 2024 |';

  it('is none, where most codes are of several rows: they are parts of it', () => {
    const parts = ['7101', '7102', '7203', '7204'].flatMap((code) =>
      ['Usme', 'Suba'].map((place) => `| ${code} | ${place} | 5 |`),
    );
    const { lines } = read({ Formulación: plan, Programación: [header, ...parts].join('\n') });
    expect(lines[0]).toBe('7101 suma 0.6 ');
  });

  it('gives nothing of a code with two rows of other things, though their figures are equal', () => {
    const table = `${header}
| 7101 | Usme | 10 |
| 7102 | Usme | 100 |
| 7102 | Suba | 100 |
| 7203 | Usme | 5 |
| 7204 | Usme | 30 |`;
    const { lines, facts } = read({ Formulación: plan, Programación: table });
    expect(lines).toEqual([WHOLE[0], '7102 suma 0.4 ', ...WHOLE.slice(2)]);
    expect(facts[1]).toMatchObject({ code: '7102', because: 'repeated' });
  });

  it('gives nothing in a cell merged over several of them', () => {
    const table = `
| Código indicador | Programado 2024 |
| 7101 | 10 |
| 7102 | ^ |
| 7203 | 5 |
| 7204 | 30 |`;
    const { lines, facts } = read({ Formulación: plan, Programación: table });
    expect(lines.slice(0, 2)).toEqual(['7101 suma 0.6 ', '7102 suma 0.4 ']);
    expect(facts[1]).toMatchObject({ code: '7101', because: 'merged' });
  });

  it('is none where each row is of a quarter, or its titles say that it is money', () => {
    const quarters = ['7101', '7102', '7203', '7204'].flatMap((code) =>
      ['I', 'II'].map((quarter) => `| ${code} | ${quarter} | 5 |`),
    );
    const table = ['| Código indicador | Trimestre | Programado 2024 |', ...quarters].join('\n');
    expect(read({ Formulación: plan, Programación: table }).lines[0]).toBe('7101 suma 0.6 ');
    expect(read({ Formulación: plan, Inversión: ONE_YEAR }).lines[0]).toBe('7101 suma 0.6 ');
    expect(read({ Formulación: plan, Hoja2: ONE_YEAR }).lines[0]).toBe(WHOLE[0]);
  });

  it.each([
    ['I semestre', null],
    ['Programación a junio', null],
    ['Programación acumulada', null],
    ['Programación', 'Programación primer semestre de la Secretaría'],
    ['Programación', 'Programación mensual 2024'],
  ])(
    'is none where the tab «%s» or the title «%s» says that it is of another time',
    (tab, title) => {
      const side = title === null ? ONE_YEAR : `| ${title} |\n${ONE_YEAR}`;
      expect(read({ Formulación: plan, [tab]: side }).lines[0]).toBe('7101 suma 0.6 ');
    },
  );

  it.each([
    'Corte: 30 de junio de 2024',
    'Información a 30 de junio de 2024',
    'Plan Estratégico Sectorial 2024-2027',
    'Programación del cuatrienio',
    'Acuerdo 927 de junio de 2024',
  ])('counts below a title of the whole plan, or of a day: «%s»', (title) => {
    const { lines } = read({ Formulación: plan, Programación: `| ${title} |\n${ONE_YEAR}` });
    expect(lines[0]).toBe(WHOLE[0]);
  });
});

describe('a plan of another form', () => {
  it('may be a sheet an objective, with the weights of all in one', () => {
    const one = (objective: string, ...rows: readonly string[]) =>
      [
        `| Objetivo ${objective} |`,
        '| Meta | Indicador | Código indicador | Tendencia | Programado 2024 |',
        ...rows,
      ].join('\n');
    const { lines, codes, tables } = read({
      'Objetivo 1': one(
        '1. Cuidar el agua',
        '| Restaurar quebradas | Quebradas restauradas | 7101 | Suma | 10 |',
        '| Sembrar árboles nativos | Árboles sembrados | 7102 | Suma | 200 |',
      ),
      'Objetivo 2': one(
        '2. Cuidar el aire',
        '| Medir la calidad del aire | Estaciones activas | 7203 | Constante | 5 |',
        '| Renovar buses viejos | Buses renovados | 7204 | Creciente | 30 |',
      ),
      Ponderadores: PONDERADORES,
    });
    expect(lines).toEqual(WHOLE);
    expect(codes).toEqual(['PES146', 'PES146']);
    expect(tables).toEqual(['Objetivo 1 3,4', 'Objetivo 2 3,4', 'Ponderadores 2,3,4,5']);
  });

  it('may have its objectives only beside the weights, and the names where the targets are', () => {
    const weights = `
| Objetivo | Código | Ponderación 2024 |
| 1. Cuidar el agua | 7101 | 60% |
| 1. Cuidar el agua | 7102 | 40% |
| 2. Cuidar el aire | 7203 | 30% |
| 2. Cuidar el aire | 7204 | 70% |`;
    const [, ...lines] = withColumns(TRENDS, TARGETS)
      .split('\n')
      .map((line) => line.replace(/^\|[^|]*/, ''));
    const [, ...heading] = NAMES.split('\n')[1]?.split('|').slice(1) ?? [];
    const plan = [`|${heading.join('|')} Tendencia | Programado 2024 |`, ...lines].join('\n');
    const { plan: joined } = readPlan(workbookOf({ Indicadores: plan, Ponderadores: weights }));
    expect(
      joined?.objectives.map(({ name, indicators }) => [
        name,
        ...indicators.map(({ names, trend, vigencias: [facts] }) =>
          [
            names.indicator,
            trend,
            facts && numberOf(facts.weight),
            facts && numberOf(facts.programmed),
          ].join(' '),
        ),
      ]),
    ).toEqual([
      ['Cuidar el agua', 'Quebradas restauradas suma 0.6 10', 'Árboles sembrados suma 0.4 200'],
      ['Cuidar el aire', 'Estaciones activas constante 0.3 5', 'Buses renovados creciente 0.7 30'],
    ]);
  });

  it('may have its objectives as titles over their rows', () => {
    const plan = `
| Meta | Indicador | Código indicador | Tendencia | Programado 2024 |
| Objetivo 1. Cuidar el agua | < | < | < | < |
| Restaurar quebradas | Quebradas restauradas | 7101 | Suma | 10 |
| Sembrar árboles nativos | Árboles sembrados | 7102 | Suma | 200 |
| Objetivo 2. Cuidar el aire | < | < | < | < |
| Medir la calidad del aire | Estaciones activas | 7203 | Constante | 5 |
| Renovar buses viejos | Buses renovados | 7204 | Creciente | 30 |`;
    expect(read({ Formulación: plan, Ponderadores: PONDERADORES }).lines).toEqual(WHOLE);
  });

  it('may have a row for each indicator and year', () => {
    const rows = NAMES.split('\n').slice(2);
    const years = rows.flatMap((row, at) =>
      [2024, 2025].map((year) => `${row} ${TRENDS[at + 1]} | ${year} | ${TARGETS[at + 1]} |`),
    );
    const plan = [`${NAMES.split('\n')[1]} Tendencia | Vigencia | Programado |`, ...years].join(
      '\n',
    );
    const { lines, cells } = read({ Formulación: plan, Ponderadores: PONDERADORES });
    expect(lines).toEqual(WHOLE);
    expect(cells[1]).toBe('Formulación!E4 Ponderadores!B5 Formulación!G4');
  });

  it('may tell its indicators by the codes of goal and indicator together', () => {
    const plan = `
| Objetivo | Código meta | Meta | Código indicador | Indicador | Tendencia | Programado 2024 |
| 1. Cuidar el agua | 301 | Restaurar quebradas | 1 | Quebradas restauradas | Suma | 10 |
| 1. Cuidar el agua | 301 | Restaurar quebradas | 2 | Árboles sembrados | Suma | 200 |
| 2. Cuidar el aire | 302 | Medir la calidad del aire | 1 | Estaciones activas | Constante | 5 |
| 2. Cuidar el aire | 302 | Medir la calidad del aire | 2 | Buses renovados | Creciente | 30 |`;
    const table = `
| Código meta | Código indicador | Ponderación 2024 |
| 302 | 1 | 30% |
| 302 | 2 | 70% |
| 301 | 1 | 60% |
| 301 | 2 | 40% |`;
    const weights = read({ Formulación: plan, Ponderadores: table }).lines.map(
      (line) => line.split(' ')[2],
    );
    expect(weights).toEqual(['0.6', '0.4', '0.3', '0.7']);
    // Of the code of the indicator alone there are two.
    const alone = table.replaceAll(/\n\| [^|]*\|/g, '\n|');
    expect(read({ Formulación: plan, Ponderadores: alone }).codes).toEqual(['PES102']);
  });
});

describe('a cell of a side table that cannot be read', () => {
  const plan = withColumns(TRENDS, TARGETS);

  it.each([
    ['an error', '#REF!', 'PES105'],
    ['a formula without result', '=A1*2', 'PES106'],
    ['a formula that gives another result', '=0.3+0.3→0.5', 'PES241'],
    ['a text', 'unos cuantos', 'PES103'],
  ])('is %s, told at its own place, of its indicator', (_, cell, code) => {
    const table = PONDERADORES.replace('60%', cell);
    const { findings } = readPlan(workbookOf({ Formulación: plan, Ponderadores: table }));
    const [told, ...others] = findings.filter((one) => one.code === code);
    expect([told?.at.sheet, told?.at.cell, others]).toEqual([
      'Ponderadores',
      { row: 3, column: 2 },
      [],
    ]);
    expect(told?.subject).toMatchObject({ kind: 'indicator' });
    expect(read({ Formulación: plan, Ponderadores: table }).lines[0]).toBe('7101 suma  10');
  });

  it('is none where titles of objectives and their totals stand among its rows', () => {
    const table = `
| Código | Ponderación 2024 |
| Objetivo 1. Cuidar el agua | < |
| 7101 | 60% |
| 7102 | 40% |
| Subtotal objetivo 1 | 100% |
| Objetivo 2. Cuidar el aire | < |
| 7203 | 30% |
| 7204 | 70% |
| Subtotal objetivo 2 | 100% |`;
    const { lines, codes } = read({ Formulación: plan, Ponderadores: table });
    expect(lines).toEqual(WHOLE);
    expect(codes).toEqual(['PES146']);
  });
});
