/** Two columns that speak of one thing: its number beside its name, and a promise in words. */

import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

function objectivesOf(first: string, second: string, rows: readonly (readonly string[])[]) {
  const sheet = [
    `| ${first} | ${second} | Código meta | Meta | Tendencia | Ponderación | Programado 2025 | Ejecutado 2025 |`,
    ...rows.map(
      ([one, two], at) => `| ${one} | ${two} | 31${at} | Abrir sedes ${at} | Suma | 100 | 4 | 5 |`,
    ),
  ].join('\n');
  const { plan } = readPlan(workbookOf({ Hoja: sheet }));
  return plan?.objectives.map(({ number, name }) => `${number} ${name}`);
}

describe('the number of an objective without its name', () => {
  const rows = [
    ['1', 'SDA'],
    ['1', 'IDU'],
    ['2', 'SDA'],
  ];

  it('says of which each row is', () => {
    expect(objectivesOf('No. objetivo', 'Entidad', rows)).toEqual(['1 Objetivo 1', '2 Objetivo 2']);
  });

  it('is none of the numbers of something else', () => {
    expect(objectivesOf('Código programa', 'Entidad', rows)).not.toContain('1 Objetivo 1');
    expect(objectivesOf('No. producto', 'Entidad', rows)).not.toContain('1 Objetivo 1');
    expect(objectivesOf('No. objetivo', 'Código objetivo', [['1', '7']])).not.toContain(
      '1 Objetivo 1',
    );
  });
});

it('the number of an objective is that of the name in a title over its rows', () => {
  const named = (sheets: Readonly<Record<string, readonly string[]>>) =>
    readPlan(
      workbookOf(
        Object.fromEntries(Object.entries(sheets).map(([tab, lines]) => [tab, lines.join('\n')])),
      ),
    ).plan?.objectives.map(({ number, name }) => `${number} ${name}`);
  const head = '| No. objetivo | Meta | Indicador | Tendencia | Peso 2024 | Programado 2024 |';
  const row = (at: number) => `| ${at} | 1${at}: Abrir sedes | 2${at}: Sedes | Suma | 100% | 5 |`;
  const title = (at: number, name: string) => `| Objetivo ${at}. ${name} | < | < | < | < | < |`;
  const both = ['1 Cuidar los ríos', '2 Sembrar árboles'];
  const [one, two] = [title(1, 'Cuidar los ríos'), title(2, 'Sembrar árboles')];
  expect(named({ A: [one, head, row(1)], B: [two, head, row(2)] })).toEqual(both);
  expect(named({ A: [head, one, row(1), two, row(2)] })).toEqual(both);
});

describe('the number of an objective beside its name', () => {
  it.each([
    ['Eje', 'Objetivo estratégico'],
    ['Obj.', 'Nombre del objetivo'],
  ])('is not its name: «%s» and «%s»', (first, second) => {
    const rows = [
      ['1', 'Cuidar los ríos'],
      ['1', 'Cuidar los ríos'],
      ['2', 'Sembrar árboles'],
    ];
    expect(objectivesOf(first, second, rows)).toEqual(['1 Cuidar los ríos', '2 Sembrar árboles']);
  });

  it('is told where it stands after the name and is merged over its rows', () => {
    const rows = [
      ['Cuidar los ríos', 'OE-4'],
      ['^', '^'],
      ['Sembrar árboles', 'OE-7'],
    ];
    expect(objectivesOf('Objetivo', 'OE', rows)).toEqual([
      '4 Cuidar los ríos',
      '7 Sembrar árboles',
    ]);
  });

  it('is no name that begins with it, though another level has as many', () => {
    const rows = [
      ['1. Cuidar los ríos', 'Actividad de SDA'],
      ['1. Cuidar los ríos', 'Actividad de IDU'],
      ['2. Sembrar árboles', 'Actividad de SDA'],
    ];
    expect(objectivesOf('Objetivo estratégico', 'Programa PDD', rows)).toEqual([
      '1 Cuidar los ríos',
      '2 Sembrar árboles',
    ]);
  });

  it('is that of a level above where several names share it', () => {
    const rows = [
      ['1', 'Cuidar los ríos'],
      ['1', 'Sembrar árboles'],
      ['2', 'Abrir parques'],
    ];
    const told = objectivesOf('Eje', 'Objetivo', rows);
    expect(told).not.toContain('1 Sembrar árboles');
  });
});

describe('«Compromiso»', () => {
  const read = (cells: readonly string[]) => {
    const sheet = [
      `| Objetivo | Código meta | Compromiso | Indicador | Tendencia | Peso | Programado 2025 | Ejecutado 2025 |`,
      ...cells.map(
        (cell, at) => `| 1. Ríos | 31${at} | ${cell} | Sedes ${at} | Suma | 50 | 4 | 5 |`,
      ),
    ].join('\n');
    const { tables } = readPlan(workbookOf({ Hoja: sheet }));
    return tables[0]?.columns.find(({ header }) => header === 'Compromiso');
  };

  it('is the goal where it is told in words', () => {
    const texts = ['Sembrar dos mil árboles nativos', 'Limpiar veinte quebradas del norte'];
    expect(read(texts)).toMatchObject({ field: 'goal' });
  });

  it('is money where it is an amount', () => {
    expect(read(['25600000', '38900000'])).toMatchObject({ field: null, aside: 'money' });
  });
});

describe('a code that its heading does not name whole', () => {
  /** The fields of the first four columns, under those headings. */
  const fieldsOf = (headings: readonly string[], rows: readonly string[]) => {
    const sheet = [
      `| Objetivo | ${headings.join(' | ')} | Tendencia | Ponderación 2026 | Programado 2026 |`,
      ...rows.map((row) => `| 1. Cuidar los ríos | ${row} | Suma | 50% | 40 |`),
    ].join('\n');
    const { tables } = readPlan(workbookOf({ Hoja: sheet }));
    return tables[0]?.columns.slice(1, 1 + headings.length).map(({ field }) => field);
  };
  const BEFORE = [
    '8101 | Sembrar árboles nativos | 61 | Árboles sembrados',
    '8102 | Limpiar las quebradas | 62 | Quebradas limpias',
  ];
  const AFTER = [
    'Sembrar árboles nativos | 8101 | Árboles sembrados | 61',
    'Limpiar las quebradas | 8102 | Quebradas limpias | 62',
  ];
  const CODES = ['goalCode', 'goal', 'indicatorCode', 'indicator'];
  const NAMES = ['goal', 'goalCode', 'indicator', 'indicatorCode'];

  it.each([
    [['Código', 'Meta', 'Código', 'Indicador'], BEFORE, CODES],
    [['ID', 'Nombre de la meta', 'ID', 'Nombre del indicador'], BEFORE, CODES],
    [['Meta', 'Cód.', 'Indicador', 'Cód.'], AFTER, NAMES],
    [['C. meta', 'Meta', 'C. indicador', 'Indicador'], BEFORE, CODES],
    [['C Meta', 'Nombre meta', 'C Ind', 'Ind.'], BEFORE, CODES],
  ])('is of the one beside it: %s', (headings, rows, fields) => {
    expect(fieldsOf(headings, rows)).toEqual(fields);
  });

  it('is no code where the letter is one of a list', () => {
    const rows = ['8101 | Sembrar árboles nativos', '8102 | Limpiar las quebradas'];
    expect(fieldsOf(['C. Meta', 'D. Meta'], rows)?.[0]).not.toBe('goalCode');
    expect(fieldsOf(['B. Meta', 'C. Meta'], rows)?.[0]).not.toBe('goalCode');
  });

  it('is not told where a heading says so of figures and not of codes', () => {
    const rows = ['8,5 | Sembrar árboles nativos', '7,25 | Limpiar las quebradas'];
    expect(fieldsOf(['C. meta', 'Meta'], rows)?.[0]).not.toBe('goalCode');
  });
});

describe('the objective among the levels of a plan', () => {
  const read = (levels: readonly string[], rows: readonly (readonly string[])[]) => {
    const sheet = [
      `| ${levels.join(' | ')} | Código meta | Meta | Tendencia | Ponderación 2026 | Programado 2026 |`,
      ...rows.map(
        (own, at) => `| ${own.join(' | ')} | 81${at} | Abrir sedes ${at} | Suma | 50% | 40 |`,
      ),
    ].join('\n');
    return readPlan(workbookOf({ Hoja: sheet })).plan?.objectives.map(({ name }) => name);
  };
  const A = ['Ciudad verde y amable', 'Aguas limpias', 'Cuidar los ríos'];
  const B = ['Ciudad verde y amable', 'Suelos vivos', 'Sembrar árboles'];

  it('is the one called so, where the weights add up by another too', () => {
    expect(read(['Propósito', 'Programa', 'Objetivo'], [A, A, B, B])).toEqual([A[2], B[2]]);
  });

  it('is the only one by which the weights add up', () => {
    const rows = ['Aguas limpias', 'Suelos vivos', 'Aire sano', 'Casa para todos'].map(
      (programme) => ['Ciudad verde y amable', programme, 'Cuidar los ríos'],
    );
    expect(
      read(
        ['Propósito', 'Programa', 'Objetivo'],
        rows.flatMap((row) => [row, row]),
      ),
    ).toEqual(rows.map(([, programme]) => programme));
  });
});

describe('one heading over the kind of the goal and the trend of the indicator', () => {
  it.each(['Tipo', 'Clase', 'Clasificación'])('is of each by its cells: «%s»', (heading) => {
    const sheet = [
      `| Objetivo | Código meta | Meta | ${heading} | Indicador | ${heading} | Ponderación 2026 | Programado 2026 |`,
      '| 1. Ríos | 81 | Limpiar quebradas | Meta sectorial | Kilómetros limpios | Suma | 50% | 40 |',
      '| 1. Ríos | 82 | Mejorar el agua | Meta estratégica | Índice de calidad | Creciente | 50% | 0,8 |',
    ].join('\n');
    const { plan } = readPlan(workbookOf({ Hoja: sheet }));
    const told = plan?.objectives[0]?.indicators.map(({ key, trend }) => [key.goalKind, trend]);
    expect(told).toEqual([
      ['sectorial', 'suma'],
      ['estrategica', 'creciente'],
    ]);
  });
});

describe('«Meta» under the band of a year', () => {
  /** How the last two columns of each band were read, of bands of these headings. */
  function bandsOf(first: string, second: string, cells: readonly [string, string]) {
    const sheet = [
      `| Objetivo | Meta sectorial | Indicador | Tendencia | VIGENCIA 2024 | < | VIGENCIA 2025 | < |`,
      `| ^ | ^ | ^ | ^ | ${first} | ${second} | ${first} | ${second} |`,
      ...[1, 2, 3].map(
        (at) =>
          `| 1. Cuidar | 310${at}: Abrir sedes | 410${at}: Sedes | Suma | ${[...cells, ...cells].join(' | ')} |`,
      ),
    ].join('\n');
    const { tables, findings } = readPlan(workbookOf({ Hoja: sheet }));
    const read = tables[0]?.columns.slice(-2).map(({ field, grounds }) => `${field} ${grounds}`);
    return [read?.join(', '), findings.some(({ code }) => code === 'PES124')];
  }

  it.each([
    ['Peso', '33%', 'weight heading, programmed heading'],
    ['Ejecutado', '4', 'executed heading, programmed heading'],
  ])('is what was programmed in it, beside «%s»', (heading, cell, read) => {
    expect(bandsOf(heading, 'Meta', [cell, '5'])).toEqual([read, false]);
  });

  it('is not where another column of the band is the target, nor where it tells in words', () => {
    expect(bandsOf('Programado', 'Meta', ['4', 'Abrir las sedes'])[0]).not.toContain(
      'programmed heading, programmed',
    );
    expect(
      bandsOf('Peso', 'Meta', ['33%', 'Abrir las sedes del centro y del sur'])[0],
    ).not.toContain('programmed');
  });
});
