import { describe, expect, it } from 'vitest';
import { keepCauses } from '../../src/diagnostics/consequences.ts';
import { type Bearing, type Finding, finding, placeOf } from '../../src/diagnostics/finding.ts';
import { goalSubject, indicatorSubject, objectiveSubject } from '../../src/diagnostics/subject.ts';
import { numberFigure } from '../../src/model/figure.ts';

const at = (row: number, column: number) =>
  placeOf({ file: 'matriz.xlsx', sheet: 'Formulación', row, column });
const indicator = (goalCode: string) =>
  indicatorSubject({
    key: { goalKind: 'sectorial', goalCode, indicatorCode: '21', entity: null },
    names: { goal: 'Uno', indicator: 'Sedes' },
  });
const objective = objectiveSubject({ number: 1, name: 'Mejorar' });
const of = (goalCode: string, more: Bearing = {}): Bearing => ({
  subject: indicator(goalCode),
  vigencia: 2024,
  ...more,
});
const codes = (...findings: readonly Finding[]) => keepCauses(findings).map(({ code }) => code);

const figures = { ofMatrix: numberFigure(46), ofExport: numberFigure(40) };
const differs = (bearing = of('11')) =>
  finding('PES305', at(9, 6), { ...figures, used: numberFigure(40) }, bearing);
const changes = (bearing = of('11')) => {
  const step = {
    trend: 'constante' as const,
    target: numberFigure(46),
    other: numberFigure(40),
    otherVigencia: 2025,
  };
  return finding('PES217', at(9, 6), step, bearing);
};

describe('a finding that follows from another', () => {
  it('is left out where they share a cell', () => {
    expect(codes(differs(), changes())).toEqual(['PES305']);
  });

  it('stays where they share none', () => {
    const elsewhere = finding('PES217', at(10, 6), changes().facts, of('11'));
    expect(codes(differs(), elsewhere)).toEqual(['PES305', 'PES217']);
  });

  it('stays where they are of two vigencias, as in a column that no year dates', () => {
    expect(codes(differs(), changes(of('11', { vigencia: 2025 })))).toEqual(['PES305', 'PES217']);
    expect(codes(differs(), changes(of('11', { vigencia: null })))).toEqual(['PES305']);
  });

  it('stays where they are of two indicators, as in a merged cell', () => {
    expect(codes(differs(), changes(of('12')))).toEqual(['PES305', 'PES217']);
  });

  it('stays where the other one does not cause it', () => {
    const warning = finding('PES117', at(9, 6), { text: 'Meta producto' }, of('11'));
    expect(codes(warning, changes())).toEqual(['PES117', 'PES217']);
  });

  it('is left out by its subject where what changes is how all its row is judged', () => {
    const trends = { ofMatrix: 'constante', ofExport: 'suma' } as const;
    const trend = finding('PES319', at(9, 3), trends, of('11'));
    expect(codes(trend, changes())).toEqual(['PES319']);
    expect(codes(trend, changes(of('11', { vigencia: 2026 })))).toEqual(['PES319']);
    expect(codes(trend, changes(of('12')))).toEqual(['PES319', 'PES217']);
  });
});

describe('findings that are independent', () => {
  const progress = { progress: 8 };
  const printed = { printed: 0.5, computed: 8 };
  const executed = at(9, 8);
  const around = { related: [at(9, 6), executed] };
  const causes: readonly Finding[] = [
    finding('PES309', executed, progress, of('11')),
    finding('PES315', executed, progress, of('11')),
    finding('PES401', at(9, 9), printed, of('11', around)),
    finding('PES305', at(9, 6), { ...figures, used: numberFigure(40) }, of('11', around)),
    finding('PES317', executed, figures, of('11')),
    finding(
      'PES318',
      executed,
      { year: 2024, before: numberFigure(1), after: numberFigure(2) },
      of('11', { vigencia: null }),
    ),
    finding(
      'PES320',
      at(9, 6),
      { ...figures, times: 100, used: numberFigure(40) },
      of('11', around),
    ),
  ];
  const effects: readonly Finding[] = [
    finding('PES309', executed, progress, of('11')),
    finding('PES310', executed, progress, of('11')),
    finding(
      'PES314',
      executed,
      { ours: { method: 'inversa', progress: 1 }, other: { method: 'linea-base', progress: 2 } },
      of('11'),
    ),
    finding('PES315', executed, progress, of('11')),
    finding('PES401', at(9, 9), printed, of('11', around)),
    finding('PES402', at(12, 9), printed, { subject: objective, vigencia: 2024, ...around }),
  ];
  const pairs = causes.flatMap((one) =>
    effects
      .filter(({ code }) => code !== one.code)
      .map((other): [string, string, Finding, Finding] => [one.code, other.code, one, other]),
  );

  it.each(pairs)('%s leaves %s where it is', (cause, effect, one, other) => {
    expect(codes(one, other)).toEqual([cause, effect]);
  });
});

describe('a consequence by the facts of the case', () => {
  it('is a result in the cell of its formula, and none in the cell of an operand', () => {
    const facts = { formula: 'I9/G9/100', form: 'R[0]C[-1]/R[0]C[-3]/100' };
    const printed = { printed: 0.01, computed: 1 };
    const formula = (column: number) =>
      finding('PES225', at(9, column), facts, of('11', { vigencia: null }));
    const progress = finding('PES401', at(9, 9), printed, of('11', { related: [at(9, 8)] }));
    expect(codes(formula(9), progress)).toEqual(['PES225']);
    expect(codes(formula(8), progress)).toEqual(['PES225', 'PES401']);
  });

  it('is a heading that is there twice, where it is of a year that its column is not', () => {
    const twice = (column: number) =>
      finding('PES154', at(3, column), { header: '% avance 2024', letters: ['R', 'T'] });
    const named = (letters: string, header: string) => ({ letters, header });
    const facts = {
      column: named('T', '% avance 2024'),
      taken: named('S', 'ejecutado 2025'),
      same: named('R', '% avance 2024'),
    };
    const wrong = finding('PES244', at(3, 20), facts, { related: [at(3, 18)] });
    expect(codes(wrong, twice(20))).toEqual(['PES244']);
    expect(codes(wrong, twice(18))).toEqual(['PES244', 'PES154']);
  });

  it('are two trends of a goal where that of the other file would leave one', () => {
    const trends = { ofMatrix: 'constante', ofExport: 'suma' } as const;
    const differ = finding('PES319', at(9, 4), trends, of('11'));
    const goal = { subject: goalSubject(indicator('11')), related: [at(10, 4)] };
    const two = (...own: ('suma' | 'constante' | 'creciente')[]) =>
      finding('PES222', at(9, 4), { trends: own }, goal);
    expect(codes(differ, two('suma', 'constante'))).toEqual(['PES319']);
    expect(codes(differ, two('creciente', 'constante'))).toEqual(['PES319', 'PES222']);
  });

  it('is the odd row of a goal where it is the one that is there twice', () => {
    const twice = finding('PES206', at(9, 3), { count: 2 }, of('11', { related: [at(10, 3)] }));
    const odd = (row: number) =>
      finding(
        'PES222',
        at(row, 4),
        { trends: ['suma', 'constante'] },
        { subject: goalSubject(indicator('11')), related: [at(9, 4)] },
      );
    expect(codes(twice, odd(10))).toEqual(['PES206']);
    expect(codes(twice, odd(11))).toEqual(['PES206', 'PES222']);
  });
});

describe('a printed figure', () => {
  const printed = (value: number, computed: number) =>
    finding(
      'PES402',
      at(12, 9),
      { printed: value, computed },
      { subject: objective, vigencia: 2024, related: [at(9, 8)] },
    );
  const bearing = { subject: objective, vigencia: 2024, related: [at(9, 8), at(12, 9)] };
  const left = [{ key: indicator('12').key, names: indicator('12').names }];
  const shared = finding('PES202', at(9, 5), { sum: 0.5, left }, bearing);

  it('follows from weights shared out anew where it is what the old ones give', () => {
    expect(codes(shared, printed(0.4, 0.8))).toEqual(['PES202']);
    expect(codes(shared, printed(0.9, 0.8))).toEqual(['PES202', 'PES402']);
  });

  it('follows from what is not reported where it counts more than 0 for it', () => {
    const blank = finding('PES308', at(9, 8), { mark: null }, of('11'));
    expect(codes(blank, printed(0.9, 0.5))).toEqual(['PES308']);
    expect(codes(blank, printed(0.2, 0.5))).toEqual(['PES308', 'PES402']);
  });

  it('of the weights follows from those that do not add up where it is what they should', () => {
    const sum = finding('PES201', at(9, 5), { sum: 0.9 }, bearing);
    const total = (value: number) =>
      finding('PES403', at(12, 9), { printed: value, computed: 0.9 }, bearing);
    expect(codes(sum, total(1))).toEqual(['PES201']);
    expect(codes(sum, total(1.5))).toEqual(['PES201', 'PES403']);
  });
});

describe('what follows from a heading that nobody knows', () => {
  const missing = (
    field: 'goalCode' | 'weight',
    sheet = 'Reporte',
    role: 'segplan' | 'matrix' = 'segplan',
  ) =>
    finding('PES102', placeOf({ file: 'segplan.xlsx', sheet, row: 2, column: 2 }), {
      field,
      accepted: [],
      seen: ['Radicado'],
      setting: { role, field: 'código meta', column: 'B' },
    });
  const uncoded = (row: number, sheet = 'Reporte') =>
    finding('PES112', placeOf({ file: 'segplan.xlsx', sheet, row, column: 1 }), { text: '' });
  const unread = (...headers: string[]) =>
    finding('PES134', placeOf({ file: 'segplan.xlsx', sheet: 'Reporte', row: 2, column: 2 }), {
      headers,
    });
  const unmatched = finding('PES301', at(9, 3), { alike: [], by: 'name' }, of('11'));

  it('is only said of the heading where it is the one of the codes', () => {
    expect(
      codes(missing('goalCode'), uncoded(3), uncoded(4), unmatched, unread('Radicado')),
    ).toEqual(['PES102']);
  });

  it('stays where another column, table or file is to blame, or more is not read', () => {
    expect(codes(missing('weight'), uncoded(3))).toEqual(['PES102', 'PES112']);
    expect(codes(missing('goalCode', 'Otra'), uncoded(3))).toEqual(['PES102', 'PES112']);
    expect(codes(missing('goalCode', 'Reporte', 'matrix'), unmatched)).toEqual([
      'PES102',
      'PES301',
    ]);
    expect(codes(missing('goalCode'), unread('Radicado', 'Otro'))).toEqual(['PES102', 'PES134']);
  });
});

it('is not said of the targets of a trend that is still to be confirmed, in its row alone', () => {
  const national = (row: number) =>
    finding('PES111', at(row, 4), { text: 'Incremento', trend: 'creciente', addsUp: false });
  expect(codes(national(9), changes())).toEqual(['PES111']);
  expect(codes(national(10), changes())).toEqual(['PES111', 'PES217']);
});
