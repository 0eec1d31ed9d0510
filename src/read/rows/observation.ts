/** What the source says of the progress of an indicator in words. */

import type { SourceCell } from '../../model/source.ts';
import { foldText } from '../../model/text.ts';
import type { TableReader } from './table-reader.ts';

/** Words that only give a status, which is computed; any other text of the column justifies it. */
const STATUS_WORDS =
  /^(cumplid[oa]s?|cumple|en ejecucion|en proceso|no cumplid[oa]s?|no cumple|sin reporte|no programad[oa]s?|n ?a|np)$/;

/** What a row says in words of a vigencia, and its cell for the source of its entity. */
export interface Observation {
  readonly text: string | null;
  /** That of the column of observations where neither says anything. */
  readonly cell: { readonly observation?: SourceCell };
}

/** The observation of the row, else the text of its status column where it says more than a status. */
export function readObservation(reader: TableReader, row: number, vigencia: number): Observation {
  const own = reader.text(row, 'observation', vigencia);
  const status = own === null ? reader.text(row, 'status', vigencia) : null;
  const isTold = status !== null && !STATUS_WORDS.test(foldText(status));
  const field = isTold ? 'status' : 'observation';
  const at = reader.cells(row, [field], vigencia)[field];
  return { text: isTold ? status : own, cell: at ? { observation: at } : {} };
}
