import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../src/read/values/trend-words.ts';

describe('the trend that a text names', () => {
  it.each([
    ['Suma', 'suma'],
    ['3 - SUMA', 'suma'],
    ['Crecientes', 'creciente'],
    ['Crec.', 'creciente'],
    ['DECREC', 'decreciente'],
    ['(C) Const.', 'constante'],
    ['Decreciente anual', 'decreciente'],
    ['Constante (no acumulado)', 'constante'],
  ])('«%s» is %s, in the words of the city', (text, trend) => {
    expect(trendOf(text)).toEqual({ trend, national: false });
  });

  it.each([
    ['Acumulado', 'suma'],
    ['Acumulativo', 'suma'],
    ['ACUMULATIVA', 'suma'],
    ['De acumulación', 'suma'],
    ['Sumatoria', 'suma'],
    ['Flujo', 'suma'],
    ['Capacidades', 'creciente'],
    ['Incremental', 'creciente'],
    ['De incremento', 'creciente'],
    ['Aumento', 'creciente'],
    ['Mantener', 'constante'],
    ['De mantenimiento', 'constante'],
    ['Reducir', 'decreciente'],
    ['Disminución', 'decreciente'],
  ])('«%s» is %s, in the words of another system', (text, trend) => {
    expect(trendOf(text)).toEqual({ trend, national: true });
  });

  it.each([
    'No acumulativo',
    'Con',
    'Cre',
    'Decreto',
    'Porcentaje',
    'Creciente o decreciente',
    'Flujo de reducción',
    '',
  ])('«%s» is none', (text) => {
    expect(trendOf(text)).toBeNull();
  });
});
