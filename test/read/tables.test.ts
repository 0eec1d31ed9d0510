/** Tables of a sheet and sheets of a book: which rows each heading rules, and what is one plan. */

import { describe, expect, it } from 'vitest';
import { numberOf } from '../../src/model/figure.ts';
import { readExecution } from '../../src/read/execution/read-execution.ts';
import { readPlan } from '../../src/read/plan/read-plan.ts';
import { workbookOf } from '../sheets.ts';

const HEAD =
  '| Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |';
const ONE = '| 1. Mejorar | 2301: Abrir sedes | 41: Sedes | Suma | 100% | 10 | 8 |';
const TWO = '| 2. Ampliar | 2302: Dotar aulas | 42: Aulas | Suma | 100% | 20 | 5 |';

function sheet(...lines: readonly string[]): string {
  return lines.join('\n');
}

/** The figures read, «objective: goal, programmed, executed» by year; and codes of findings. */
function read(sheets: string | Readonly<Record<string, string>>) {
  const book = workbookOf(typeof sheets === 'string' ? { Hoja1: sheets } : sheets);
  const { plan, findings } = readPlan(book);
  const lines = plan?.objectives.flatMap(({ number, name, indicators }) =>
    indicators.flatMap(({ key, vigencias }) =>
      vigencias.map(
        ({ vigencia, programmed, executed }) =>
          `${number} ${name}: ${key.goalCode}, ${vigencia}: ${numberOf(programmed)}, ${numberOf(executed)}`,
      ),
    ),
  );
  return { lines: lines ?? [], codes: findings.map(({ code }) => code) };
}

const BOTH = ['1 Mejorar: 2301, 2024: 10, 8', '2 Ampliar: 2302, 2024: 20, 5'];

describe('a heading on another page', () => {
  it('rules the rows below it where its columns are in another order and other words', () => {
    const page =
      '| Objetivo | Meta | Indicador | Tendencia | Ejecución 2024 | Peso 2024 | Programación 2024 |';
    const swapped = '| 2. Ampliar | 2302: Dotar aulas | 42: Aulas | Suma | 5 | 100% | 20 |';
    expect(read(sheet(HEAD, ONE, page, swapped)).lines).toEqual(BOTH);
  });

  it('goes on with the objective above where its own is blank', () => {
    const page =
      '| Objetivo | Meta | Indicador | Tendencia | Ejecutado 2024 | Programado 2024 | Ponderación 2024 |';
    const blank = '| | 2302: Dotar aulas | 42: Aulas | Suma | 5 | 20 | 50% |';
    expect(read(sheet(HEAD, ONE, page, blank)).lines[1]).toBe('1 Mejorar: 2302, 2024: 20, 5');
  });

  it('is of another year where it names one', () => {
    const page = HEAD.replaceAll('2024', '2025');
    expect(read(sheet(HEAD, ONE, page, ONE.replace('| 10 | 8 |', '| 30 | 3 |'))).lines).toEqual([
      '1 Mejorar: 2301, 2024: 10, 8',
      '1 Mejorar: 2301, 2025: 30, 3',
    ]);
  });
});

describe('the form around a table', () => {
  const GAP = '| "" |';
  const signed = [
    '| Elaboró | | Revisó | | Aprobó | | |',
    '| Nombre: Ana Ruiz | | Nombre: Luis Peña | | Nombre: Eva Mora | | |',
  ];
  const changes = [
    '| Versión | Fecha | Descripción del cambio | Aprobó | | | |',
    '| 4 | 2024-03-01 | Ajuste de la meta 2301 | Comité | | | |',
  ];

  it('ends below a blank row: who signs and what changed are no indicators', () => {
    const { lines, codes } = read(sheet(HEAD, ONE, TWO, GAP, ...signed));
    expect([lines, codes]).toEqual([BOTH, []]);
    const titled = read(sheet(HEAD, ONE, TWO, GAP, '| CONTROL DE CAMBIOS |', ...changes));
    expect([titled.lines, titled.codes]).toEqual([BOTH, []]);
  });

  it('is told where nothing says what its rows are', () => {
    const { lines, codes } = read(sheet(HEAD, ONE, TWO, GAP, ...changes));
    expect([lines, codes]).toEqual([BOTH, ['PES113', 'PES113']]);
  });

  it('leaves the indicators below a blank row, also those that have little', () => {
    const kept = [
      '| 2. Ampliar | Dotar aulas | Aulas | Suma | | | |',
      '| 2. Ampliar | 2303: Abrir | Sedes | | | | |',
      '| 2. Ampliar | Pintar | Muros | | | NP | |',
    ];
    for (const row of kept) expect(read(sheet(HEAD, ONE, GAP, row)).lines).toHaveLength(2);
  });

  it.each([
    'VIGENCIA DESDE: 30/01/2023',
    'Vigencia: 30/01/2023',
    'Vigencia a partir del 2 de enero de 2023',
    'Código DE-FO-12 · Versión 4 · Vigencia 2023',
  ])('says with «%s» since when it is used, and not of which year the figures are', (text) => {
    const undated = HEAD.replaceAll(' 2024', '');
    const at = (...titles: readonly string[]) =>
      read(sheet(...titles.map((title) => `| ${title} |`), undated, ONE, TWO)).lines;
    expect(at(text, 'VIGENCIA 2024')).toEqual(BOTH);
    expect(at(text).some((line) => line.includes('2023'))).toBe(false);
  });
});

describe('tables stacked on a sheet', () => {
  const head = HEAD.replace('| Objetivo ', '');
  const [one, two] = [ONE, TWO].map((row) => row.replace(/^\| [^|]+/, '')) as [string, string];

  it.each([
    ['Objetivo 1. Mejorar', 'Objetivo 2. Ampliar'],
    ['1. Mejorar', '2. Ampliar'],
    ['EJE 1: Mejorar', 'EJE 2: Ampliar'],
    ['OE1 Mejorar', 'OE2 Ampliar'],
  ])('are of the objectives that titles name: «%s»', (first, second) => {
    const { lines } = read(sheet(`| ${first} |`, head, one, '| |', `| ${second} |`, head, two));
    expect(lines).toEqual(BOTH);
  });

  it('are of objectives in plain words where each has its own', () => {
    const { lines } = read(sheet('| Mejorar |', head, one, '| |', '| Ampliar |', head, two));
    expect(lines).toEqual(BOTH);
  });

  it.each(['VIGENCIA 2024', '2024', 'Año | 2024'])(
    'are of the years of titles such as «%s»',
    (title) => {
      const undated = HEAD.replaceAll(' 2024', '');
      const next = title.replace('2024', '2025');
      const later = ONE.replace('| 10 | 8 |', '| 30 | 3 |');
      expect(
        read(sheet(`| ${title} |`, undated, ONE, '| |', `| ${next} |`, undated, later)).lines,
      ).toEqual(['1 Mejorar: 2301, 2024: 10, 8', '1 Mejorar: 2301, 2025: 30, 3']);
    },
  );

  it.each([
    ['Ejemplo de diligenciamiento', '1. Ejemplo'],
    ['Presupuesto', '1. Mejorar'],
    ['Proyección', '1. Mejorar'],
    ['Indicadores de gestión interna', '1. Gestión interna'],
  ])('are not of the plan where the title says «%s»', (title, objective) => {
    const rich = HEAD.replace('| Tendencia |', '| Entidad | Línea base | Tendencia |');
    const other = `| ${objective} | 9001: Otra | 91: Otro | SG | 0 | Suma | 100% | 7 | 7 |`;
    const { lines, codes } = read(sheet(HEAD, ONE, TWO, '| |', `| ${title} |`, rich, other));
    expect(lines).toEqual(BOTH);
    expect(codes).toEqual(['PES123']);
  });

  it('are examples even where only the dates of the years tell the headings apart', () => {
    const years = (word: string) => `| ${word} | Meta | Indicador | Tendencia | 2024-12-31 | | |`;
    const parts = '| | | | | Ponderación | Programado | Ejecutado |';
    const [head, rich] = [years('Objetivo'), years('Objetivo').replace('Meta', 'Entidad | Meta')];
    const example = '| 1. Ejemplo | SG | 1: Escriba aquí | 1: Uno | Suma | 100% | 7 | 7 |';
    const { lines } = read(
      sheet(head, parts, ONE, TWO, '| |', '| Ejemplo |', rich, parts.replace('|', '| |'), example),
    );
    expect(lines).toEqual(BOTH);
  });

  it('are of other objectives where a column numbers these, and not of the plan', () => {
    const [head, one, two] = [
      HEAD.replace('|', '| N° objetivo |'),
      ONE.replace('1. ', '3 | '),
      TWO.replace('2. ', '5 | '),
    ];
    const other = '| 3 | Gestión interna | 9001: Otra | 91: Otro | Suma | 100% | 7 | 7 |';
    const { lines } = read(sheet(head, one, two, '| |', '| Indicadores internos |', head, other));
    expect(lines).toEqual(['3 Mejorar: 2301, 2024: 10, 8', '5 Ampliar: 2302, 2024: 20, 5']);
  });

  it('are not read where headings below are of no matrix', () => {
    const { lines, codes } = read(
      sheet(
        HEAD,
        ONE,
        TWO,
        '| |',
        '| Tendencia | Meta | Indicador | Nota |',
        '| Suma | a | b | c |',
      ),
    );
    expect(lines).toEqual(BOTH);
    expect(codes).toEqual(['PES126']);
  });
});

describe('sheets of a book', () => {
  const half = ONE.replace('| 10 | 8 |', '| 10 | 4 |');

  it('are one plan where they have the same columns and other indicators', () => {
    const { lines, codes } = read({ SDM: sheet(HEAD, ONE), IDU: sheet(HEAD, TWO) });
    expect(lines).toEqual(BOTH);
    expect(codes).toEqual(['PES143']);
  });

  it('are of the years of their tabs', () => {
    const undated = HEAD.replaceAll(' 2024', '');
    const { lines } = read({ 'PES 2024': sheet(undated, ONE), 'PES 2025': sheet(undated, half) });
    expect(lines).toEqual(['1 Mejorar: 2301, 2024: 10, 8', '1 Mejorar: 2301, 2025: 10, 4']);
  });

  it('of years are read without the example below each', () => {
    const undated = HEAD.replaceAll(' 2024', '');
    const example = '| 1. Ejemplo | 1: Escriba aquí | 1: Uno | Suma | 100% | 7 | 7 |';
    const page = (row: string) => sheet(undated, row, '| |', '| Ejemplo |', undated, example);
    const { lines } = read({ 'Vigencia 2024': page(ONE), 'Vigencia 2025': page(half) });
    expect(lines).toEqual(['1 Mejorar: 2301, 2024: 10, 8', '1 Mejorar: 2301, 2025: 10, 4']);
  });

  it.each([
    ['Matriz V1', 'Matriz V2'],
    ['PES', 'PES v2'],
    ['Matriz inicial', 'Matriz'],
    ['Matriz', 'Matriz ajustada'],
    ['Matriz anterior', 'Matriz'],
    ['PES 2020-2024', 'PES 2024-2027'],
    ['Proyección', 'Matriz'],
    ['Escenario', 'Matriz'],
    ['Presupuesto', 'Matriz'],
  ])('that repeat its indicators: «%s» does not count beside «%s», first or second', (old, own) => {
    const first = read({ [old]: sheet(HEAD, half), [own]: sheet(HEAD, ONE) });
    const second = read({ [own]: sheet(HEAD, ONE), [old]: sheet(HEAD, half) });
    expect(first.lines).toEqual(BOTH.slice(0, 1));
    expect(second.lines).toEqual(BOTH.slice(0, 1));
  });

  it('give no figure that differs where nothing says which counts, and those that do not', () => {
    const { lines, codes } = read({ A: sheet(HEAD, half, TWO), B: sheet(HEAD, ONE, TWO) });
    expect(lines).toEqual(['1 Mejorar: 2301, 2024: 10, null', '2 Ampliar: 2302, 2024: 20, 5']);
    expect(codes).toEqual(['PES115']);
  });

  it.each([
    ['PES', 'Copia de PES'],
    ['Matriz', 'Matriz (2)'],
    ['Plan', 'Plan - respaldo'],
    ['Planeación', 'Subsecretaría'],
  ])('may have been worked on since they were copied: «%s» and «%s»', (own, copy) => {
    for (const names of [
      [own, copy],
      [copy, own],
    ] as const) {
      const { lines, codes } = read({
        [names[0]]: sheet(HEAD, half, TWO),
        [names[1]]: sheet(HEAD, ONE, TWO),
      });
      expect(lines).toEqual(['1 Mejorar: 2301, 2024: 10, null', '2 Ampliar: 2302, 2024: 20, 5']);
      expect(codes).toEqual(['PES115']);
    }
    expect(read({ [copy]: sheet(HEAD, ONE), [own]: sheet(HEAD, ONE) }).codes).toEqual(['PES123']);
  });

  it('say nothing of an error where both give the same', () => {
    expect(read({ A: sheet(HEAD, ONE), B: sheet(HEAD, ONE) }).codes).toEqual(['PES123']);
  });

  it('contradict each other where the later version is of the earlier cutoff', () => {
    const { codes } = read({
      'PES V1': sheet('| Corte: 31/12/2024 |', HEAD, ONE),
      'PES V2': sheet('| Corte: 30/06/2024 |', HEAD, half),
    });
    expect(codes).toEqual(['PES115']);
  });
});

describe('a row for each figure', () => {
  const head = '| Objetivo | Meta | Indicador | Tendencia | Concepto | 2024 | 2025 |';

  it.each([
    ['blank', '| | | | | Ejecutado | 8 | 3 |'],
    ['repeated', '| 1. Mejorar | 2301: Abrir sedes | 41: Sedes | Suma | Ejecutado | 8 | 3 |'],
    ['merged', '| ^ | ^ | ^ | ^ | Ejecutado | 8 | 3 |'],
  ])('is of the indicator above, its names %s', (_, executed) => {
    const programmed =
      '| 1. Mejorar | 2301: Abrir sedes | 41: Sedes | Suma | Programado | 10 | 30 |';
    const { plan } = readPlan(workbookOf({ Hoja1: sheet(head, programmed, executed) }));
    const [indicator, ...others] = plan?.objectives[0]?.indicators ?? [];
    expect(others).toEqual([]);
    expect(
      indicator?.vigencias.map(({ vigencia, programmed: p, executed: e, source }) => [
        vigencia,
        numberOf(p),
        numberOf(e),
        source.cells.executed,
      ]),
    ).toEqual([
      [2024, 10, 8, { row: 3, column: 6 }],
      [2025, 30, 3, { row: 3, column: 7 }],
    ]);
  });
});

describe('an export of several tables', () => {
  const head = '| Meta | Indicador | Programado 2024 | Ejecutado 2024 |';
  const [june, december] = [
    '| 2301: Abrir sedes | 41: Sedes | 10 | 4 |',
    '| 2301: Abrir sedes | 41: Sedes | 10 | 8 |',
  ];

  it.each([
    [{ 'Corte junio': sheet(head, june), 'Corte diciembre': sheet(head, december) }],
    [
      {
        Dic: sheet('| Corte 31/12/2024 |', head, december),
        Jun: sheet('| Corte 30/06/2024 |', head, june),
      },
    ],
    [
      {
        Todo: sheet(
          '| Corte 30/06/2024 |',
          head,
          june,
          '| |',
          '| Corte 31/12/2024 |',
          head,
          december,
        ),
      },
    ],
  ])('keeps the latest cutoff, and the earlier ones apart', (sheets) => {
    const { execution, earlier } = readExecution(workbookOf(sheets));
    const executedIn = (one: typeof execution) =>
      one?.records.map(({ executed }) => numberOf(executed));
    expect(executedIn(execution)).toEqual([8]);
    expect(execution?.cutoffs.map(({ date }) => date)).toEqual(['2024-12-31']);
    expect(earlier.map((one) => [executedIn(one), one.cutoffs[0]?.date])).toEqual([
      [[4], '2024-06-30'],
    ]);
  });

  it('joins a sheet an entity', () => {
    const other = '| 2302: Dotar aulas | 42: Aulas | 20 | 5 |';
    const { execution, earlier } = readExecution(
      workbookOf({ SDM: sheet(head, june), IDU: sheet(head, other) }),
    );
    expect(execution?.records.map(({ key }) => key.goalCode)).toEqual(['2301', '2302']);
    expect(earlier).toEqual([]);
  });

  it('gives no figure of quarters that may be parts of the year', () => {
    const { execution, findings } = readExecution(
      workbookOf({
        'Trim I': sheet(head, december),
        'Trim II': sheet(head, june),
      }),
    );
    expect(execution?.records.map(({ executed }) => executed.kind)).toEqual(['undecided']);
    expect(findings.map(({ code }) => code)).toContain('PES115');
  });
});

describe('a hidden sheet beside one in view', () => {
  const inView =
    '| Objetivo | Meta | Indicador | Tendencia | Programado 2024 | Ejecutado 2024 |\n| 1. Mejorar | 2301: Abrir sedes | 41: Sedes | Suma | 10 | 8 |';
  const working = sheet(HEAD, ONE.replace('| 10 | 8 |', '| 90 | 9 |'));
  const read = (tables: Readonly<Record<string, string>>, visibility: 'visible' | 'hidden') => {
    const book = workbookOf(tables);
    const sheets = book.sheets.map((one) =>
      one.name === 'Cuentas' ? { ...one, visibility } : one,
    );
    return readPlan({ ...book, sheets }).sheet;
  };

  it('is no plan for its weights alone', () => {
    expect(read({ Cuentas: working, Plan: inView }, 'hidden')).toBe('Plan');
    expect(read({ Cuentas: working, Plan: inView }, 'visible')).toBe('Cuentas');
  });

  it('is the plan where what is in view can be none', () => {
    const report =
      '| Meta | Indicador | Programado 2024 | Ejecutado 2024 |\n| 2301: Abrir sedes | 41: Sedes | 10 | 8 |';
    expect(read({ Cuentas: working, Reporte: report }, 'hidden')).toBe('Cuentas');
  });
});

describe('two columns of which any may be the figure', () => {
  it('leave out only the rows in which they differ', () => {
    const { lines, codes } = read(
      sheet(
        HEAD.replace('| Ejecutado', '| Programado 2024 | Ejecutado'),
        ONE.replace('| 10 |', '| 10 | 10 |'),
        TWO.replace('| 20 |', '| 20 | 30 |'),
      ),
    );
    expect(codes).toContain('PES110');
    expect(lines).toEqual(['1 Mejorar: 2301, 2024: 10, 8', '2 Ampliar: 2302, 2024: null, 5']);
  });
});

describe('the names of blocks of columns', () => {
  const BLOCKS = '| "" | | | | METAS FÍSICAS | | | RECURSOS (millones de pesos) |';
  const WIDE = `${HEAD} Apropiación 2024 |`;
  const withMoney = (row: string) => `${row} 900 |`;

  it('say of no table that it is of money', () => {
    const matrix = sheet(BLOCKS, WIDE, withMoney(ONE), withMoney(TWO));
    const other = sheet('| "" |', '| Resumen de cumplimiento |', HEAD, ONE.replaceAll('1', '7'));
    expect(read({ Matriz: matrix, Otra: other }).lines).toEqual(expect.arrayContaining(BOTH));
  });

  it('hide no title above them: what it names is another table', () => {
    const richer = `${HEAD} Apropiación 2024 | Línea base | Entidad |`;
    const inner =
      '| 1. Gestión interna | 9001: Implementar un sistema | 91: Sistema | Suma | 100% | 1 | 1 | 5 | 0 | IDRD |';
    const { lines, codes } = read(
      sheet(
        BLOCKS,
        WIDE,
        withMoney(ONE),
        withMoney(TWO),
        '| "" |',
        '| Indicadores de gestión interna |',
        BLOCKS,
        richer,
        inner,
      ),
    );
    expect(lines).toEqual(BOTH);
    expect(codes).not.toContain('PES113');
  });
});
