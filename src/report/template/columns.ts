/** The columns of the matrix and of the execution, in their order. */

import type { ColumnMeaning } from '../cells/report-sheet.ts';
import type { Template } from './template.ts';

/** A column: its name for formulas, unique in its sheet, its heading and what it holds. */
export interface FormColumn {
  readonly id: string;
  readonly heading: string;
  readonly meaning: ColumnMeaning;
}

const column = (id: string, heading: string, meaning: ColumnMeaning): FormColumn => ({
  id,
  heading,
  meaning,
});

const KIND = column('kind', 'Tipo de meta', 'label');
const GOAL_CODE = column('goalCode', 'Código meta', 'code');
const INDICATOR_CODE = column('indicatorCode', 'Código indicador', 'code');
const GOAL = column('goal', 'Nombre meta', 'name');
const INDICATOR = column('indicator', 'Nombre indicador', 'name');
const ENTITY = column('entity', 'Entidad', 'label');

/** What is reached in all the years is called by how many they are. */
function nameTotal(years: number): string {
  return years === 4 ? 'Meta cuatrienio' : 'Meta plurianual';
}

/** Columns that stay in sight: with them a row is known. */
export const IDENTITY = 4;

/** The columns that people fill in, those that a formula gives after them. */
export function listMatrixColumns({ vigencias, entries }: Template): {
  readonly filled: readonly FormColumn[];
  readonly given: readonly FormColumn[];
} {
  // A plan that gives none would be asked for each of them.
  const hasBaselines =
    entries.length === 0 || entries.some(({ baseline }) => baseline.kind !== 'blank');
  const executed = vigencias.filter((vigencia) =>
    entries.some(({ years }) =>
      years.some(
        (year) =>
          year.vigencia === vigencia &&
          (year.executed.kind !== 'blank' || year.observation !== null),
      ),
    ),
  );
  return {
    filled: [
      column('objective', 'N.º objetivo', 'ordinal'),
      KIND,
      GOAL_CODE,
      INDICATOR_CODE,
      GOAL,
      INDICATOR,
      ENTITY,
      column('unit', 'Unidad de medida', 'label'),
      column('trend', 'Tendencia', 'label'),
      ...(hasBaselines ? [column('baseline', 'Línea base', 'amount')] : []),
      ...vigencias.map((year) => column(`weight.${year}`, `Ponderación ${year}`, 'ratio')),
      ...vigencias.map((year) => column(`programmed.${year}`, `Programado ${year}`, 'amount')),
      column('total', nameTotal(vigencias.length), 'amount'),
      ...executed.flatMap((year) => [
        column(`executed.${year}`, `Ejecutado ${year}`, 'amount'),
        column(`observation.${year}`, `Observaciones ${year}`, 'name'),
      ]),
    ],
    given: [
      column('objectiveName', 'Objetivo estratégico sectorial', 'name'),
      column('review', 'Verificación', 'prose'),
    ],
  };
}

/** The columns of the execution; entity and target only where what is already there has them. */
export function listExecutionColumns({ executions }: Template): readonly FormColumn[] {
  const hasEntity = executions.some(({ entity }) => entity !== null);
  const hasTarget = executions.some(({ programmed }) => programmed.kind !== 'blank');
  return [
    KIND,
    GOAL_CODE,
    GOAL,
    INDICATOR_CODE,
    INDICATOR,
    ...(hasEntity ? [ENTITY] : []),
    column('vigencia', 'Vigencia', 'ordinal'),
    ...(hasTarget ? [column('programmed', 'Programado', 'amount')] : []),
    column('executed', 'Ejecutado', 'amount'),
    column('observation', 'Observaciones', 'prose'),
  ];
}
