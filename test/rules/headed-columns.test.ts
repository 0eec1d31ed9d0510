import { describe, expect, it } from 'vitest';
import { columnsOf, dated, isSameHeading } from '../../src/rules/headed-columns.ts';
import { planWith } from '../facts.ts';
import { columnAt } from './formula-plans.ts';

describe('two headings', () => {
  it.each([
    ['ejecutado', 'ejecutado'],
    ['ejecutado vigencia', 'ejecutdo vigencia'],
    ['', ''],
    ['% de 4 anos', '% de 4 anos'],
  ])('«%s» and «%s» are the same', (a, b) => {
    expect(isSameHeading(a, b)).toBe(true);
    expect(isSameHeading(b, a)).toBe(true);
  });

  it.each([
    ['another word', 'ejecutado', 'programado'],
    ['another word of two', 'ejecutado fisico', 'ejecutado recursos'],
    ['another first word', 'recursos ejecutado', 'magnitud ejecutado'],
    ['a word more', 'ejecutado', 'ejecutado acumulado'],
    ['another number', 'trimestre1', 'trimestre2'],
    ['another short word', 'lb', 'lc'],
    ['the same words joined', 'valor total', 'valortotal'],
    ['no word', '', 'ejecutado'],
  ])('with %s are not', (_, a, b) => {
    expect(isSameHeading(a, b)).toBe(false);
    expect(isSameHeading(b, a)).toBe(false);
  });
});

describe('the year of a column', () => {
  it.each([
    ['Ejecutado 2024', 'ejecutado', 2024],
    ['2024: Ejecutado', 'ejecutado', 2024],
    ['Ejecución 2024 de la vigencia', 'ejecucion de la vigencia', 2024],
    ['2024 Ejecución 2024', 'ejecucion', 2024],
    ['2024', '', 2024],
  ])('headed «%s» is the one that it names', (header, bare, year) => {
    expect(dated(columnAt('F2', header))).toMatchObject({ bare, year });
    expect(dated(columnAt('F2', header, 2026))).toMatchObject({ bare, year });
  });

  it('is that of its block where its heading names none', () => {
    expect(dated(columnAt('F2', 'Ejecutado', 2025))).toMatchObject({
      bare: 'ejecutado',
      year: 2025,
    });
    expect(dated(columnAt('F2', 'Ejecutado'))).toBeNull();
  });

  it('is none where the heading names two', () => {
    expect(dated(columnAt('F2', 'Plan 2024 a 2027', 2024))).toBeNull();
  });

  it('is no part of a longer number', () => {
    expect(dated(columnAt('F2', 'Código 20245'))).toBeNull();
  });
});

it('there are no columns where no sheet was read', () => {
  expect(columnsOf(planWith([])).size).toBe(0);
});
