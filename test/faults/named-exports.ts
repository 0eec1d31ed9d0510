/** A plan with an export a cutoff, whose rows have the names of the plan beside their codes. */

import { workbookOf } from '../sheets.ts';
import {
  crossedFiles,
  type Files,
  justified,
  percent,
  planRows,
  progressOf,
} from './good-files.ts';
import { type Random, randomFrom } from './random.ts';

/** The matrix of {@link crossedFiles} with the exports of June and of December. */
export function namedExports(random: Random): Files {
  const seed = random.below(1_000_000);
  const { matrix } = crossedFiles(randomFrom(seed));
  const rows = planRows(randomFrom(seed));
  const exportAt = (cutoff: string, part: number, name: string) => {
    const records = rows.map((row, index) => {
      const { code, goal, executed } = row;
      const done = goal.trend === 'Decreciente' ? executed : executed * part;
      const shown = { ...row, executed: done };
      return `| Meta sectorial | ${code} | ${goal.text} ${code}a | ${code + 1000} | Indicador ${index} | ${goal.trend} | ${goal.targets[0]} | ${done} | ${percent(progressOf(shown))} | ${justified(shown)} |`;
    });
    const lines = [
      `| SEGPLAN · Corte ${cutoff} de 2024 |`,
      '| Tipo de meta | Código meta | Meta | Código indicador | Indicador | Tipo de anualización | Programado 2024 | Ejecutado 2024 | % Avance 2024 | Observaciones |',
      ...records,
    ];
    return workbookOf({ Reporte: lines.join('\n') }, name);
  };
  return {
    matrix,
    exports: [
      exportAt('31 de diciembre', 1, 'segplan-diciembre.xlsx'),
      exportAt('30 de junio', 0.5, 'segplan-junio.xlsx'),
    ],
  };
}
