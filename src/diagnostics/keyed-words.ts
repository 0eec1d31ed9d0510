/** The Spanish words for what another table gives of a plan. */

import { FIELD_NAMES } from '../model/field.ts';
import type { KeyedFields, KeyedTables } from '../model/layout.ts';
import { joinList, writeFigure } from '../model/spanish.ts';
import { quoted } from './wording.ts';

/** The sentence of what another table gives of a plan. */
export function sayKeyed({ sheet, other, fields, key, count }: KeyedTables): string {
  const rows = writeFigure(count, 'indicador', 'indicadores');
  const take = fields.length === 1 ? 'se toma' : 'se toman';
  return `De ${quoted(other)} ${take} ${joinList(fields.map(nameFields))} de ${rows} de ${quoted(sheet)}, cada uno por su ${quoted(key)}.`;
}

/** A field with its years: «ponderación 2024», «ponderación (2024 y 2025)». */
function nameFields({ field, vigencias }: KeyedFields): string {
  const name = FIELD_NAMES[field];
  if (vigencias.length === 0) return name;
  const years = joinList(vigencias.map(String));
  return vigencias.length === 1 ? `${name} ${years}` : `${name} (${years})`;
}
