/** Tables of several entities, each under a title that names its own: «Entidad: IDU». */

import { foldText } from '../../model/text.ts';
import { hasField } from '../layout/table.ts';
import { type Part, partAbout } from './part.ts';

/**
 * The parts, each with the entity that its titles, or those of the table above it on its sheet, name;
 * but only where every one has one, no column says it, and they are several: of one alone it is no
 * more than who made the file.
 */
export function withEntitiesAbove(parts: readonly Part[]): readonly Part[] {
  const named: (string | null)[] = [];
  parts.forEach(({ subject, table }, at) => {
    const isBelow = parts[at - 1]?.table.grid.sheet === table.grid.sheet;
    named.push(subject.entity ?? (isBelow ? (named[at - 1] ?? null) : null));
  });
  const areAll = named.every((entity, at) => {
    const part = parts[at];
    return entity !== null && part !== undefined && !hasField(part.table, 'entity');
  });
  const isTold = areAll && new Set(named.map((entity) => foldText(entity ?? ''))).size > 1;
  return parts.map((part, at) => {
    const entity = isTold ? (named[at] ?? null) : null;
    const { subject } = part;
    return entity === subject.entity ? part : partAbout(part, { ...subject, entity });
  });
}
