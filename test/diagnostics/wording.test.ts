import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/diagnostics/catalogue.ts';
import { tellOf } from '../../src/diagnostics/entry.ts';
import {
  listOf,
  nameBothReadings,
  nameFigure,
  nameIndicator,
  quoted,
  writeFormula,
} from '../../src/diagnostics/wording.ts';
import { BLANK, numberFigure } from '../../src/model/figure.ts';

describe('a text of a cell in a sentence', () => {
  it('is quoted, and cut where it is long', () => {
    expect(quoted('Meta')).toBe('«Meta»');
    expect(quoted('x'.repeat(60))).toBe(`«${'x'.repeat(60)}»`);
    expect(quoted('x'.repeat(61))).toBe(`«${'x'.repeat(59)}…»`);
  });

  it('is listed with «y», or «e» before the sound of i', () => {
    expect(listOf([])).toBe('');
    expect(listOf(['A'])).toBe('«A»');
    expect(listOf(['A', 'B', 'C'])).toBe('«A», «B» y «C»');
    expect(listOf(['A', 'Inventario'])).toBe('«A» e «Inventario»');
    expect(listOf(['A', 'Índice'])).toBe('«A» e «Índice»');
    expect(listOf(['A', 'Hierro'])).toBe('«A» y «Hierro»');
  });
});

describe('a figure that may be read with either mark', () => {
  it.each([
    ['5.200', numberFigure(5200), ',', '5200 y no como 5,2'],
    ['98.450', numberFigure(98.45), '.', '98,45 y no como 98450'],
    ['1,234', numberFigure(1.234), ',', '1,234 y no como 1234'],
    ['12.500%', numberFigure(125, true), ',', '12500% y no como 12,5%'],
  ] as const)('%s is told with both readings', (text, figure, mark, said) => {
    expect(nameBothReadings(text, figure, mark)).toBe(said);
  });
});

describe('an indicator in a sentence', () => {
  const names = { goal: 'Asistir', indicator: 'Número' };
  const key = {
    goalKind: 'sectorial',
    goalCode: '2307',
    indicatorCode: '4231',
    entity: null,
  } as const;

  it.each([
    [key, 'meta sectorial 2307 (indicador 4231)'],
    [{ ...key, goalKind: 'estrategica', indicatorCode: null } as const, 'meta estratégica 2307'],
    [{ ...key, goalKind: null, indicatorCode: null }, 'meta 2307'],
    [
      { ...key, goalKind: 'proyecto', goalCode: null } as const,
      'meta proyecto «Asistir» (indicador 4231)',
    ],
  ])('%j is named', (own, name) => {
    expect(nameIndicator({ key: own, names })).toBe(name);
  });

  it('is named by its indicator, or as nameless, where there is no goal', () => {
    const bare = { ...key, goalCode: null, indicatorCode: null };
    expect(nameIndicator({ key: bare, names: { goal: null, indicator: 'Número' } })).toBe(
      'meta sectorial «Número»',
    );
    expect(nameIndicator({ key: bare, names: { goal: null, indicator: null } })).toBe(
      'meta sectorial «sin nombre»',
    );
  });
});

describe('a figure in a sentence', () => {
  it.each([
    [numberFigure(1234.5), '1.234,5'],
    [numberFigure(0.15, true), '15%'],
    [numberFigure(0.15), '0,15'],
    [BLANK, 'en blanco'],
    [{ kind: 'mark', text: 'NP' } as const, '«NP»'],
    [{ kind: 'unreadable', text: '#REF!' } as const, '«#REF!»'],
  ])('%j is %s', (figure, text) => {
    expect(nameFigure(figure)).toBe(text);
  });
});

it.each([
  ['Crecientee', '¿Creciente?', '"Crecientee": "creciente"'],
  ['decresiente', '¿Decreciente?', '"decresiente": "decreciente"'],
  ['Constnate', '¿Constante?', '"Constnate": "constante"'],
])(
  'a trend that is misspelled, %s, is asked back with its line of configuration',
  (text, asked, line) => {
    const { message, help } = entryOf('PES109');
    const told = tellOf('');
    expect(message({ text }, told)).toContain(asked);
    expect(help({ text }, told)).toContain(`"valores": { "tendencia": { ${line} } }`);
  },
);

it('a trend that is like none is not guessed', () => {
  expect(entryOf('PES109').message({ text: 'Porcentaje' }, tellOf(''))).not.toContain('¿');
});

it.each([
  ['=K9*2', '=K9*2'],
  ['K9*2', '=K9*2'],
  [
    '=IF(ISBLANK(Formulación!B9),"",IFERROR(INDEX(Objetivos!$B$5:$B$12,MATCH(A9,Objetivos!$A$5:$A$12,0)),A9))',
    '=IF(ISBLANK(Formulación!B9),"",IFERROR(…!$A$5:$A$12,0)),A9))',
  ],
])('writes the formula %s cut in the middle, where it is long', (formula, text) => {
  expect(writeFormula(formula)).toBe(text);
});
