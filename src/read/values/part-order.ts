/** Which part of the year a cell names, by its place in it. */

import { MONTHS } from '../../model/spanish.ts';
import { foldText, keepLately } from '../../model/text.ts';

const ORDINALS: readonly RegExp[] = [
  /^(1|1er|1ro|1o|01|i|primer|primero|primera|uno)$/,
  /^(2|2do|2o|02|ii|segundo|segunda|dos)$/,
  /^(3|3er|3ro|3o|03|iii|tercer|tercero|tercera|tres)$/,
  /^(4|4to|4o|04|iv|cuarto|cuarta|cuatro)$/,
  /^(5|5to|05|v|quinto)$/,
  /^(6|6to|06|vi|sexto)$/,
];

/** Place in the year of what a text names: «Trimestre 2», «T2», «II», «abril - junio», «Junio». */
export const orderOf: (text: string) => number | null = keepLately((text): number | null => {
  const words = foldText(text)
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/(\d)(?!er|ro|do|to|o\b)([a-z])/g, '$1 $2')
    .split(' ')
    .filter((word) => !/^20\d\d$/.test(word));
  const months = words.flatMap((word) => {
    const at = word.length > 2 ? MONTHS.findIndex((month) => month.startsWith(word)) : -1;
    return at < 0 ? [] : [at + 1];
  });
  if (months.length > 0) return Math.max(...months);
  const found = new Set(
    words.flatMap((word) => {
      const at = ORDINALS.findIndex((ordinal) => ordinal.test(word));
      if (at >= 0) return [at + 1];
      return /^(0?[7-9]|1[0-2])$/.test(word) ? [Number(word)] : [];
    }),
  );
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? only : null;
});
