/** A configuration that fixes what was understood of a file, to be mended by hand. */

import { isReadField } from '../../../model/field.ts';
import type { TableReading } from '../../../model/layout.ts';
import { columnLetters } from '../../../model/source.ts';
import { writeJson } from '../../../report/json/json-text.ts';
import { type WrittenLayout, writeField } from '../../configuration/layout.ts';

/**
 * The text of `pes.config.json` for the tables of a file, or `null` where there are none. A plan
 * of several sheets gets none of its own: one layout cannot be fixed for all of them.
 */
export function writeInitialConfig(file: string, tables: readonly TableReading[]): string | null {
  const [matrix, ...others] = tables.filter(({ role }) => role === 'matrix');
  const report = tables.find(({ role }) => role === 'segplan');
  if (!matrix && !report) return null;
  const config = {
    ...(report && !matrix ? { segplan: file } : {}),
    ...(matrix ? { matriz: others.length > 0 ? {} : describe(matrix) } : {}),
    ...(report ? { reporte: describe(report) } : {}),
  };
  return writeJson(config);
}

function describe({ sheet, header, columns, guesses }: TableReading): WrittenLayout {
  const read = columns.filter(({ field, setting }) => isReadField(field) && setting === null);
  const around = guesses.find((guess) => guess.kind === 'vigencia-around');
  return {
    hoja: sheet,
    encabezados: header.first === header.last ? header.first : [header.first, header.last],
    columnas: Object.fromEntries(
      read.flatMap(({ field, vigencia, column }) =>
        field ? [[writeField(field, vigencia), columnLetters(column)]] : [],
      ),
    ),
    ...(around?.kind === 'vigencia-around' ? { vigencia: around.vigencia } : {}),
  };
}
