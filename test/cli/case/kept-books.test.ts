/** What is kept of what was read stays within its bound, whatever the order it is asked for in. */

import { expect, it } from 'vitest';
import { KeptBook, KeptBooks } from '../../../src/cli/case/kept-books.ts';

const book = (cells: number, once = false) =>
  new KeptBook({ name: 'x.xlsx', sheets: [] }, new Uint8Array(0), cells, once);

const found = (books: KeptBooks, keys: string) =>
  [...keys].filter((key) => books.find(key) !== undefined).join('');

it('lets go first of what was used least lately', () => {
  const books = new KeptBooks(30);
  for (const key of 'abc') books.keep(key, book(10));
  expect(books.find('a')).toBeDefined();
  books.keep('d', book(10));
  expect(found(books, 'abcd')).toBe('acd');
});

it('lets go of as many as one needs', () => {
  const books = new KeptBooks(30);
  for (const key of 'abc') books.keep(key, book(10));
  books.keep('d', book(25));
  expect(found(books, 'abcd')).toBe('d');
});

it('keeps the last, however large, until another comes', () => {
  const books = new KeptBooks(30);
  books.keep('a', book(1000));
  expect(found(books, 'a')).toBe('a');
  books.keep('b', book(1));
  expect(found(books, 'ab')).toBe('b');
});

it('never lets go of what cannot be read again', () => {
  const books = new KeptBooks(30);
  books.keep('a', book(25, true));
  for (const key of 'bcd') books.keep(key, book(20));
  expect(found(books, 'abcd')).toBe('ad');
});

it('counts the bytes of a file with its cells', () => {
  const books = new KeptBooks(30);
  const workbook = { name: 'x.csv', sheets: [] };
  books.keep('a', new KeptBook(workbook, new Uint8Array(16 * 25), 0, false));
  books.keep('b', book(10));
  expect(found(books, 'ab')).toBe('b');
});
