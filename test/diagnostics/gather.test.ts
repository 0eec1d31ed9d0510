/** One cause, one finding: what is joined, what stays apart, and in which order it is told. */

import { describe, expect, it } from 'vitest';
import type { Code, FactsOf } from '../../src/diagnostics/catalogue.ts';
import { indicator } from '../../src/diagnostics/examples.ts';
import { type Finding, finding } from '../../src/diagnostics/finding.ts';
import { gatherFindings } from '../../src/diagnostics/gather.ts';
import { tellFindings } from '../../src/diagnostics/tell.ts';
import type { Address } from '../../src/model/source.ts';

const at = (row: number, column: number, sheet = 'Plan', file = 'm.xlsx') => {
  return { file, sheet, cell: { row, column } satisfies Address };
};

const trend = (row: number, text: string, sheet?: string, file?: string): Finding =>
  finding('PES109', at(row, 6, sheet, file), { text });

const unweighted = (row: number, code: string, vigencia: number): Finding => {
  const subject = indicator(code, '1');
  return finding('PES203', at(row, 8), null as FactsOf<'PES203'>, { vigencia, subject });
};

const told = (findings: readonly Finding[], apart?: (one: Finding) => unknown) =>
  gatherFindings(tellFindings(findings), apart);

const cellsOf = (findings: readonly Finding[]) =>
  told(findings).map(({ code, cells }) => [code, cells.map(({ cell }) => cell).join(' ')]);

describe('what is one finding', () => {
  it('is what is said with the same words, on whatever sheet of the file', () => {
    const found = [trend(4, 'Lineal'), trend(5, 'Mixta'), trend(9, 'Lineal', 'Anexo')];
    expect(cellsOf(found)).toEqual([
      ['PES109', 'F4 F9'],
      ['PES109', 'F5'],
    ]);
    expect(cellsOf([trend(4, 'Lineal'), trend(4, 'Lineal', 'Plan', 'otro.xlsx')])).toHaveLength(2);
  });

  it('is a cause of many subjects, said of all of them', () => {
    const found = [unweighted(4, '10', 2024), unweighted(5, '11', 2024), unweighted(5, '11', 2025)];
    const [one, ...others] = told(found);
    expect(others).toEqual([]);
    expect(one?.message).toBe(
      '2 indicadores programados en 2024 y 2025 no tienen ponderación. Son: meta sectorial 10 (indicador 1); meta sectorial 11 (indicador 1).',
    );
    expect([one?.cell, one?.vigencias, one?.parts.length]).toEqual(['H4', [2024, 2025], 3]);
    expect(one?.subject).toEqual({ kind: 'table', sheet: 'Plan' });
    expect(one?.cells.map(({ vigencias }) => vigencias)).toEqual([[2024], [2024, 2025]]);
  });

  it('is a remedy that many progresses ask for, each with its own figure in its own cell', () => {
    const over = (row: number, progress: number): Finding =>
      finding(
        'PES309',
        at(row, 9),
        { progress },
        { vigencia: 2024, subject: indicator(`${row}`, '1') },
      );
    const open = (row: number, cutoff: string): Finding =>
      finding(
        'PES336',
        at(row, 9),
        { progress: 0.4, cutoff },
        { subject: indicator(`${row}`, '1') },
      );
    const found = [over(4, 1.6), over(7, 8), open(4, '2024-06-30'), open(5, '2024-06-30')];
    const [first, second, ...others] = told([...found, open(6, '2024-09-30')]);
    expect(first?.message).toMatch(/^2 avances de 2024 pasan de 125%\. Son: /);
    expect(first?.cells.map(({ message }) => /\d+,\d\d%/.exec(message)?.[0])).toEqual([
      '160,00%',
      '800,00%',
    ]);
    expect(second?.message).toContain(
      '2 avances están por debajo de 100% con corte al 30 de junio',
    );
    expect(others).toHaveLength(1);
  });

  it('keeps its own words and its subject where it is alone', () => {
    const [one] = told([unweighted(4, '10', 2024)]);
    expect(one?.message).toContain('La meta sectorial 10 (indicador 1) está programada en 2024');
    expect(one?.subject.kind).toBe('indicator');
  });

  it('says how many more where there are no words for many', () => {
    const formula = (row: number, form: string): Finding =>
      finding('PES225', at(row, 9), { formula: `I${row}/G${row}/100`, form });
    const [one, other] = told([formula(4, 'a'), formula(5, 'a'), formula(6, 'b')]);
    expect(one?.message).toMatch(/«=I4\/G4\/100».*Lo mismo en 1 celda más\.$/);
    expect(other?.message).not.toContain('Lo mismo');
  });

  it('is not what is to be kept apart', () => {
    const found = [trend(4, 'Lineal'), trend(5, 'Lineal')];
    expect(told(found, ({ at: { cell } }) => cell?.row)).toHaveLength(2);
  });
});

it('comes first where it keeps a figure from being given, and else in its place', () => {
  const of = (code: Code, row: number, facts: unknown): Finding =>
    finding(code, at(row, 1), facts as FactsOf<typeof code>);
  const found = [
    of('PES120', 1, { text: 'x' }),
    of('PES310', 2, { progress: 0.5 }),
    of('PES303', 7, null),
    of('PES211', 3, { number: 1, names: ['a', 'b'] }),
    of('PES212', 4, {
      trend: 'suma',
      goal: 'g',
      quantity: { kind: 'blank' },
      found: { kind: 'blank' },
    }),
    of('PES109', 5, { text: 'y' }),
    of('PES111', 6, { text: 'z', trend: 'suma' }),
  ];
  expect(told(found).map(({ code, effect }) => [code, effect])).toEqual([
    ['PES109', 'withholds'],
    ['PES211', 'moves'],
    ['PES111', 'moves'],
    ['PES212', 'misleads'],
    ['PES310', 'informs'],
    ['PES303', 'informs'],
    ['PES120', 'informs'],
  ]);
});
