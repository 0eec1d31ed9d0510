import { describe, expect, it } from 'vitest';
import { joinList, writeCount, writeDate, writeOf, writeTo } from '../../src/model/spanish.ts';

describe('writeCount', () => {
  it.each([
    [1, 'una meta'],
    [2, 'dos metas'],
    [16, 'dieciséis metas'],
    [20, 'veinte metas'],
    [21, '21 metas'],
  ])('writes %i as «%s»', (count, words) => {
    expect(writeCount(count, 'meta', 'metas')).toBe(words);
  });
});

describe('joinList', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a y b'],
    [['a', 'b', 'c'], 'a, b y c'],
    [['«Meta»', '«Índice»'], '«Meta» e «Índice»'],
    [['agua', 'hielo'], 'agua y hielo'],
    [['padres', 'hijos'], 'padres e hijos'],
    [['77', '78'], '77 y 78'],
  ])('joins %j as «%s»', (items, words) => {
    expect(joinList(items)).toBe(words);
  });
});

it('contracts «de el», and only that', () => {
  expect(writeOf('el indicador 5')).toBe('del indicador 5');
  expect(writeOf('los indicadores 5 y 6')).toBe('de los indicadores 5 y 6');
  expect(writeOf('la meta 5')).toBe('de la meta 5');
});

it('writes a date in full without a leading zero', () => {
  expect(writeDate('2024-12-31')).toBe('31 de diciembre de 2024');
  expect(writeDate('2025-03-01')).toBe('1 de marzo de 2025');
});

it('contracts «a» before a masculine article', () => {
  expect(writeTo('el objetivo 3')).toBe('al objetivo 3');
  expect(writeTo('las metas sin objetivo')).toBe('a las metas sin objetivo');
});
