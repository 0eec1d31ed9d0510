/** The sheet of an objective: its waterfall, and the causes it is drawn from. */

import type { ObjectiveChange } from '../../model/comparison.ts';
import type { ReportPart, ReportSheet } from '../cells/report-sheet.ts';
import { titleObjective } from '../compute/goal-names.ts';
import { writePassage } from './compose.ts';
import { composePartCells, composeWaterfall, type WaterfallSides } from './waterfall.ts';

const PART_HEADINGS = ['Causa', 'Indicador', 'Antes', 'Después', 'Efecto en puntos'];
const PART_COLUMNS = ['remark', 'prose', 'amount', 'amount', 'ratio'] as const;

/** What a sheet is called by, and the words that tell its tables from those of others. */
export interface NamedSheet {
  readonly name: string;
  readonly place: string;
}

/** The sheet of an objective with a figure on both sides that something moved; else `null`. */
export function composeObjectiveSheet(
  change: ObjectiveChange,
  sides: WaterfallSides,
  { name, place }: NamedSheet,
): ReportSheet | null {
  const drawn = composeWaterfall(change, sides);
  const own = change.after ?? change.before;
  if (!drawn || !own) return null;
  const { chart, rows, rest } = drawn;
  const others: readonly ReportPart[] =
    rest.length === 0
      ? []
      : [
          { kind: 'heading', text: 'Las otras causas' },
          {
            kind: 'table',
            name: `Tabla_otras_causas_${place}`,
            about: `Las causas del cambio de ${titleObjective(own.objective)} que el gráfico reúne en una barra.`,
            headings: PART_HEADINGS,
            rows: rest.map(composePartCells),
            total: null,
          },
        ];
  return {
    name,
    columns: PART_COLUMNS,
    parts: [
      { kind: 'title', text: `${titleObjective(own.objective)}: ${writePassage(change)}` },
      { kind: 'lead', text: own.objective.name },
      chart,
      {
        kind: 'table',
        name: `Tabla_causas_${place}`,
        about: `Las causas del cambio de ${titleObjective(own.objective)}, y cuánto lo movió cada una.`,
        headings: PART_HEADINGS,
        rows,
        total: null,
      },
      ...others,
      { kind: 'notes', notes: [EXPLANATION] },
    ],
  };
}

const EXPLANATION =
  'Los efectos suman el cambio. El de una ponderación es lo que se aparta el avance medio del indicador del cumplimiento medio del objetivo, por lo que cambió su parte; el de una cifra, lo que movió el avance, por la parte media. Cada uno vale lo mismo en cualquier orden, y cambia de signo si antes y después se intercambian.';
