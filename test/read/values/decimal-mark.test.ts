import { describe, expect, it } from 'vitest';
import { tellFindings } from '../../../src/diagnostics/tell.ts';
import { readExecution } from '../../../src/read/execution/read-execution.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

/** What is read of the first row's execution, and the codes of its cell, beside those other texts. */
function readBeside(text: string, others: readonly string[], progress: readonly string[] = []) {
  const rows = others.map(
    (other, at) => `| ${100 + at} | 200 | "${other}" | ${progress[at] ?? ''} |`,
  );
  const table = `
    | Corte 31/12/2024 |
    | Código meta | Código indicador | Ejecutado 2024 | % Avance 2024 |
    | 99 | 200 | "${text}" | |
    ${rows.join('\n')}`;
  const { execution, findings } = readExecution(workbookOf({ Reporte: table }, 'segplan.xlsx'));
  const executed = execution?.records[0]?.executed;
  return [
    executed?.kind === 'number' ? executed.value : executed?.kind,
    ...tellFindings(findings)
      .filter(({ cell }) => cell === 'C3')
      .map(({ code }) => code),
  ];
}

describe('a text such as 1.234', () => {
  it.each([
    ['1.234', ['12,5'], 1234],
    ['1.250', ['12,50', '7'], 1250],
    ['1,250', ['68530.93'], 1250],
    ['1.234', ['1.234.567'], 1234],
    ['1.234', ['1.234,567'], 1234],
    ['1.234', ['8.2'], 1.234],
    ['1,234', ['8.2'], 1234],
    ['1.234', ['0.125'], 1.234],
    ['46.000', ['0.900'], 46],
    ['46.000', ['0.10', '0.09'], 46],
    ['1,234', ['0,5'], 1.234],
  ])('«%s» beside %j is %s', (text, others, value) => {
    expect(readBeside(text, others)).toEqual([value, 'PES129']);
  });

  it.each([
    ['46.000', ['46.000', '8.200', '92.700']],
    ['1.250', ['1250.000', '1375.000']],
    ['1.250', ['1.375', '46', '8']],
    ['1.250', ['8.2']],
    ['1.234', ['46.00', '8.20']],
    ['1.250', ['8.2', '12,5']],
    ['1.250', ['1,234', '2,500']],
  ])('«%s» beside %j stays ambiguous', (text, others) => {
    expect(readBeside(text, others)).toEqual(['unreadable', 'PES104']);
  });

  it('is not settled by percentages, in their sign or in their column', () => {
    expect(readBeside('1.250', ['92.70%', '90.5%'])).toEqual(['unreadable', 'PES104']);
    expect(readBeside('1.250', ['46', '8'], ['"92.70"', '"100.0"'])).toEqual([
      'unreadable',
      'PES104',
    ]);
  });

  it('is settled by percentages where it is one', () => {
    expect(readBeside('2.125%', ['2.7%'])).toEqual([0.02125, 'PES129']);
    expect(readBeside('1.234%', ['92,7%'])).toEqual([12.34, 'PES129']);
    expect(readBeside('2.125%', ['46', '8'])).toEqual(['unreadable', 'PES104']);
  });

  it('is settled in a matrix too, where its texts prove it', () => {
    const table = (other: string) => `
      | Objetivo | Meta | Tendencia | Ponderación 2024 | Programado 2024 |
      | 1. Uno | 11: Uno | Suma | 50% | "1.250" |
      | 1. Uno | 12: Dos | Suma | 50% | "${other}" |`;
    const read = (other: string) =>
      readPlan(workbookOf({ Formulación: table(other) })).plan?.objectives[0]?.indicators[0]
        ?.vigencias[0]?.programmed;
    expect(read('12,5')).toMatchObject({ kind: 'number', value: 1250 });
    expect(read('12')).toMatchObject({ kind: 'unreadable' });
  });
});
