/** Which level of the plan is the objective, where its tables do not all have the same levels. */

import { foldText } from '../../model/text.ts';
import type { Column } from '../decide/column.ts';
import { hasField, type Table } from '../layout/table.ts';

/**
 * The tables of a plan by one level: where one of them has a level above the objective of the
 * others, «Línea | Componente» beside «Componente», its objective is that of the others. Weights
 * say of which level they are, so a table that has them stays as it is.
 */
export function alignLevels<Part extends { readonly table: Table }>(
  parts: readonly Part[],
): readonly Part[] {
  const names = parts.map(({ table }) => nameOf(table.columns.find(isObjective)));
  const common = names.find(
    (name, at) =>
      name !== null &&
      names.filter((other) => other === name).length * 2 > names.length &&
      names.indexOf(name) === at,
  );
  if (!common) return parts;
  return parts.map((part, at) => {
    const { table } = part;
    const level = table.columns.find((one) => isOtherLevel(one) && nameOf(one) === common);
    if (names[at] === common || !level || hasField(table, 'weight')) return part;
    const columns = table.columns.map((column): Column => {
      if (column === level)
        return { ...column, field: 'objective', aside: null, grounds: 'heading' };
      return isObjective(column)
        ? { ...column, field: null, aside: 'level', grounds: null }
        : column;
    });
    return { ...part, table: { ...table, columns } };
  });
}

function isObjective({ field }: Column): boolean {
  return field === 'objective';
}

function isOtherLevel({ aside, holds }: Column): boolean {
  return aside === 'level' && holds === 'objective';
}

function nameOf(column: Column | undefined): string | null {
  return column ? foldText(column.header) : null;
}
