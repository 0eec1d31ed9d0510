/** The comparison as tidy data: a row a cause of the change of an objective, a column a fact. */

import type { ChangePart, ObjectiveChange } from '../../model/comparison.ts';
import type { Datum, TidyTable } from '../csv/render.ts';
import type { CompareReport, Moment } from './report.ts';
import { CAUSE_NAMES, writeSides } from './words.ts';

/** A cause where it stands; an objective that nothing moved has a row without one. */
interface Row {
  readonly before: Moment;
  readonly after: Moment;
  readonly objective: ObjectiveChange;
  readonly part: ChangePart | null;
}

const keyOf = ({ part }: Row) => (part?.after ?? part?.before)?.evaluated.indicator.key;
const namesOf = ({ part }: Row) => (part?.after ?? part?.before)?.evaluated.indicator.names;
const ownOf = ({ objective }: Row) => (objective.after ?? objective.before)?.objective;

/** Columns and what each takes, in order. Names never change; ratios are 1 = 100 %. */
const COLUMNS: Readonly<Record<string, (row: Row) => Datum>> = {
  antes: ({ before }) => before.name,
  antes_vigencia: ({ before }) => before.evaluation.vigencia,
  antes_corte: ({ before }) => before.evaluation.cutoff,
  despues: ({ after }) => after.name,
  despues_vigencia: ({ after }) => after.evaluation.vigencia,
  despues_corte: ({ after }) => after.evaluation.cutoff,
  objetivo_numero: (row) => ownOf(row)?.number ?? null,
  objetivo: (row) => ownOf(row)?.name ?? null,
  cumplimiento_antes: ({ objective }) => objective.before?.compliance ?? null,
  cumplimiento_despues: ({ objective }) => objective.after?.compliance ?? null,
  cambio: ({ objective }) => objective.change,
  causa: ({ part }) => part && CAUSE_NAMES[part.cause],
  meta_tipo: (row) => keyOf(row)?.goalKind ?? null,
  meta_codigo: (row) => keyOf(row)?.goalCode ?? null,
  meta: (row) => namesOf(row)?.goal ?? null,
  indicador_codigo: (row) => keyOf(row)?.indicatorCode ?? null,
  indicador: (row) => namesOf(row)?.indicator ?? null,
  entidad: (row) => keyOf(row)?.entity ?? null,
  valor_antes: ({ part }) => part && writeSides(part).before,
  valor_despues: ({ part }) => part && writeSides(part).after,
  efecto: ({ part }) => part?.amount ?? null,
};

/** Every cause of every objective in every step. */
export function tabulateParts({ moments, steps }: CompareReport): TidyTable {
  const rows = steps.flatMap(({ comparison }, at) => {
    const [before, after] = [moments[at], moments[at + 1]];
    if (!before || !after) return [];
    return comparison.objectives.flatMap((objective) => {
      const parts = objective.parts.length > 0 ? objective.parts : [null];
      return parts.map((part) =>
        Object.values(COLUMNS).map((take) => take({ before, after, objective, part })),
      );
    });
  });
  return { columns: Object.keys(COLUMNS), rows };
}
