import { describe, expect, it } from 'vitest';
import { type Finding, finding, placeOf, wholePlace } from '../../src/diagnostics/finding.ts';
import { type FindingRole, markFindings } from '../../src/diagnostics/fingerprint.ts';
import { indicatorSubject } from '../../src/diagnostics/subject.ts';
import { numberFigure } from '../../src/model/figure.ts';
import fc from '../seeded-check.ts';

const at = (row: number, { file = 'matriz.xlsx', sheet = 'Formulación', column = 8 } = {}) =>
  placeOf({ file, sheet, row, column });
const key = {
  goalKind: 'sectorial',
  goalCode: '2307',
  indicatorCode: '4231',
  entity: null,
} as const;
const subject = indicatorSubject({ key, names: { goal: 'Asistir', indicator: 'Número' } });
const text = (row: number, word = '46 und', where = {}) => {
  const facts = { field: 'programmed', dated: true, text: word } as const;
  return finding('PES103', at(row, where), facts, { vigencia: 2024, subject });
};
const marks = (findings: readonly Finding[], role: FindingRole = 'matrix') =>
  markFindings(findings, () => role).map(({ fingerprint }) => fingerprint);
const mark = (one: Finding, role?: FindingRole) => marks([one], role)[0];

describe('a fingerprint', () => {
  it('is fixed for good: another one voids what every team has accepted', () => {
    expect(mark(text(9))).toBe('90f1c527e2e144b5');
    const printed = { printed: 0.1 + 0.2, computed: 1 };
    expect(mark(finding('PES401', at(9), printed, { vigencia: 2024, subject }))).toBe(
      '4596712be7cd9cb0',
    );
  });

  it('does not depend on what a table that is left aside has of its own', () => {
    const facts = { sheet: 'Formulación', other: 'Pesos', because: 'fields' } as const;
    const left = (brings: object) => mark(finding('PES123', at(5), { ...facts, ...brings }));
    expect(left({ brings: ['weight'] })).toBe(left({}));
  });

  it('does not depend on the row, the column, the sheet or the name of the file', () => {
    expect(mark(text(12))).toBe(mark(text(9)));
    expect(mark(text(9, '46 und', { column: 30 }))).toBe(mark(text(9)));
    expect(mark(text(9, '46 und', { sheet: 'Matriz 2025' }))).toBe(mark(text(9)));
    expect(mark(text(9, '46 und', { file: 'matriz v2.xlsx' }))).toBe(mark(text(9)));
  });

  it('depends on the sheet where the finding is on the whole of it', () => {
    const empty = (sheet: string) => finding('PES130', wholePlace('matriz.xlsx', sheet), null);
    expect(mark(empty('Otra'))).not.toBe(mark(empty('Formulación')));
  });

  it('depends on what the cell says, on whom it speaks of, on the vigencia and on the role', () => {
    const other = { ...subject, key: { ...key, goalCode: '2370' } };
    const all = [
      mark(text(9)),
      mark(text(9, '47 und')),
      mark({ ...text(9), subject: other }),
      mark({ ...text(9), vigencia: 2025 }),
      mark(text(9), 'segplan'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('depends on texts that look like addresses, rows or years', () => {
    const words = ['Q1', 'T999', 'fila 3', 'fila 4', 'en 2024', 'en 2025', '$B$2', '$B$3'];
    expect(new Set(words.map((word) => mark(text(9, word)))).size).toBe(words.length);
  });

  it('differs for any two texts, and for no two of the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(mark(text(9, one)) === mark(text(12, other))).toBe(one === other);
      }),
    );
  });

  it('does not depend on the names of an indicator that has codes, but on those of one that has not', () => {
    const renamed = { ...subject, names: { goal: 'Asistir a las 46', indicator: 'Otro' } };
    expect(mark({ ...text(9), subject: renamed })).toBe(mark(text(9)));
    const bare = { ...subject, key: { ...key, goalCode: null, indicatorCode: null } };
    const other = { ...bare, names: renamed.names };
    expect(mark({ ...text(9), subject: bare })).not.toBe(mark({ ...text(9), subject: other }));
  });

  it('does not depend on the order of the facts nor on the noise of a sum', () => {
    const printed = (value: number) =>
      finding('PES401', at(9), { printed: value, computed: 1 }, { subject });
    const turned = finding('PES401', at(9), { computed: 1, printed: 0.3 }, { subject });
    expect(mark(printed(0.1 + 0.2))).toBe(mark(printed(0.3)));
    expect(mark(turned)).toBe(mark(printed(0.3)));
    expect(mark(printed(0.30001))).not.toBe(mark(printed(0.3)));
  });

  it('tells apart findings that are equal but for their place', () => {
    expect(new Set(marks([text(9), text(10), text(11)])).size).toBe(3);
  });

  it('does not depend on the addresses of a formula, but on what it does', () => {
    const formula = (row: number, form: string) => {
      const custom = 'R[0]C[-1]/R[0]C[-2]';
      const expected = `I${row}/G${row}`;
      const written = { formula: `I${row}/G${row - 1}`, form, expected, custom };
      return finding('PES224', at(row), { ...written, group: 'column', column: 'J' }, { subject });
    };
    const shifted = 'R[0]C[-1]/R[-1]C[-2]';
    expect(mark(formula(12, shifted))).toBe(mark(formula(9, shifted)));
    expect(mark(formula(9, 'R[0]C[-1]/R[-2]C[-2]'))).not.toBe(mark(formula(9, shifted)));
  });

  it('depends on the figures of both files', () => {
    const differs = (ofExport: number) =>
      finding(
        'PES305',
        at(9),
        {
          ofMatrix: numberFigure(46),
          ofExport: numberFigure(ofExport),
          used: numberFigure(ofExport),
        },
        { subject },
      );
    expect(mark(differs(40))).not.toBe(mark(differs(41)));
  });
});
