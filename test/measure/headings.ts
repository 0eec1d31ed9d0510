/** Headings of columns: the word of a concept with its year, in the letters of a style. */

import type { Content } from './content.ts';
import { date, number, text } from './content.ts';
import type { Style } from './style.ts';

/** A word with its year. */
export function withYear(word: string, year: number, join: string): string {
  return join
    .replace('@', word)
    .replace('#', String(year))
    .replace('~', String(year % 100));
}

/** The text in the letters of the style; `at` is the place of its column. */
export function inLetters(words: string, { letters }: Style, at: number): string {
  const plain = () => words.normalize('NFD').replace(/\p{M}/gu, '');
  switch (letters) {
    case 'upper':
      return words.toUpperCase();
    case 'lower':
      return words.toLowerCase();
    case 'snake':
      return plain()
        .toLowerCase()
        .replace(/%/g, 'porc')
        .replace(/[^a-z0-9#]+/g, '_')
        .replace(/^_|_$/g, '');
    case 'camel':
      return plain()
        .replace(/%/g, 'Porc ')
        .split(/[^A-Za-z0-9#]+/)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
    case 'noAccents':
      return plain();
    case 'lines':
      return words.replace(/ /g, '\n');
    case 'colon':
      return `${words}:`;
    case 'numbered':
      return `${at + 1}. ${words}`;
    case 'spaces':
      return `  ${words.replace(/ /g, '  ')} `;
    case 'star':
      return `${words} *`;
    default:
      return words;
  }
}

/** A year that heads several columns. */
export function yearHead(year: number, { yearForm }: Style): Content | null {
  switch (yearForm) {
    case 'text':
      return text(String(year));
    case 'date':
      return date(`${year}-12-31`, 'yyyy');
    case 'vigencia':
      return text(`Vigencia ${year}`);
    case 'año':
      return text(`AÑO ${year}`);
    case 'short':
      return text(`Año ${year % 100}`);
    default:
      return number(year);
  }
}
