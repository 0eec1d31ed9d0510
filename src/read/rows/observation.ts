/** What the source says of the progress of an indicator in words. */

import type { SourceCell } from '../../model/source.ts';
import { foldText } from '../../model/text.ts';
import type { TableReader } from './table-reader.ts';

/** Words that only give a status, which is computed; any other text of the column justifies it. */
const STATUS_WORDS =
  /^(cumplid[oa]s?|cumple|en ejecucion|en proceso|no cumplid[oa]s?|no cumple|sin reporte|no programad[oa]s?|n ?a|np)$/;

/** The observation of the row, else the text of its status column where it says more than a status. */
export function readObservation(reader: TableReader, row: number, vigencia: number): string | null {
  const field = observationField(reader, row, vigencia);
  return field && reader.text(row, field, vigencia);
}

/** The cell of the observation, for the source of its entity. */
export function observationCell(
  reader: TableReader,
  row: number,
  vigencia: number,
): { observation?: SourceCell } {
  const field = observationField(reader, row, vigencia) ?? 'observation';
  const address = reader.cells(row, [field], vigencia)[field];
  return address ? { observation: address } : {};
}

function observationField(
  reader: TableReader,
  row: number,
  vigencia: number,
): 'observation' | 'status' | null {
  if (reader.text(row, 'observation', vigencia) !== null) return 'observation';
  const status = reader.text(row, 'status', vigencia);
  return status !== null && !STATUS_WORDS.test(foldText(status)) ? 'status' : null;
}
