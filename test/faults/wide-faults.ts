/** The kinds of fault that are of several cells: of a column, of a row, of all the years of a goal. */

import { type Figure, numberOf } from '../../src/model/figure.ts';
import { keyText } from '../../src/model/plan.ts';
import { type CellRef, columnLetters } from '../../src/model/source.ts';
import { type Fault, number, text } from './fault.ts';
import { cellsOf, type Known, numberAt } from './planting.ts';

const OF_PLAN = '% ejecutado 2025 sobre el cuatrienio';

/** The formulas under a heading. */
function formulasUnder({ plan }: Known, heading: string): readonly CellRef[] {
  const { columns = [], formulas = [] } = plan.surroundings ?? {};
  const column = columns.find(({ header }) => header === heading)?.at.column;
  return formulas.flatMap(({ at }) => (at.column === column ? [at] : []));
}

/** The printed progress of the records whose goal has a target of four years. */
function printedCells({ indicators, records }: Known): readonly CellRef[] {
  const whole = new Set(
    indicators.flatMap(({ key, wholePlanTarget }) =>
      wholePlanTarget && hasNumber(wholePlanTarget) ? [keyText(key)] : [],
    ),
  );
  return cellsOf(
    records.filter(({ key, progress }) => hasNumber(progress) && whole.has(keyText(key))),
    'progress',
  );
}

/** What the row of a printed progress executed over the target of the four years. */
function ofPlan({ indicators, records }: Known, { row }: CellRef): number {
  const record = records.find(({ source }) => source.row === row);
  const own = indicators.find(({ key }) => record && keyText(key) === keyText(record.key));
  const done = record ? numberOf(record.executed) : null;
  const whole = own?.wholePlanTarget ? numberOf(own.wholePlanTarget) : null;
  return (done ?? 0) / (whole ?? 1);
}

function hasNumber(figure: Figure): boolean {
  return numberOf(figure) !== null;
}

/** Every kind of fault of several cells. */
export const WIDE_FAULTS: readonly Fault[] = [
  {
    name: 'indicador que falta en el último corte',
    cells: ({ executions: [, earlier] }) => cellsOf(earlier?.records ?? [], 'goalCode'),
    spread: (at, { executions: [latest, earlier] }) => {
      const lost = earlier?.records.find(({ source }) => source.row === at.row);
      const row = latest?.records.find(({ key }) => lost && keyText(key) === keyText(lost.key));
      if (!row) return [];
      const { file, sheet, cells } = row.source;
      return Object.values(cells).map((address) => ({ file, sheet, ...address }));
    },
    change: () => null,
  },
  {
    name: 'ponderación de un eje cambiada',
    cells: ({ plan }) =>
      (plan.surroundings?.upperWeights ?? []).flatMap(({ weights }) => weights.map(({ at }) => at)),
    // Every row of the axis repeats its weight.
    spread: (at, known) =>
      known.indicators.flatMap(({ source: { row } }) =>
        numberAt(known, { ...at, row }) === numberAt(known, at) ? [{ ...at, row }] : [],
      ),
    change: (value) => ({ value: value + 0.03, format: '0%' }),
  },
  {
    name: 'metas en 0 con línea base',
    cells: ({ indicators, plan }) =>
      cellsOf(
        indicators.filter(({ trend }) => trend === 'constante' && plan.vigencias.length > 1),
        'baseline',
      ),
    spread: (at, { indicators }) =>
      indicators.flatMap(({ source, vigencias }) =>
        source.row === at.row
          ? [...cellsOf(vigencias, 'programmed'), ...cellsOf([{ source }], 'wholePlanTarget')]
          : [],
      ),
    change: () => number(0),
    also: {
      codes: ['PES202', 'PES305', 'PES307'],
      because: 'what has no target has no weight either, nor does SEGPLAN or what was done agree',
    },
  },
  {
    name: 'Decreciente ejecutado que sube',
    cells: ({ indicators }) =>
      cellsOf(
        indicators
          .filter(({ trend }) => trend === 'decreciente')
          .flatMap(({ vigencias }) =>
            vigencias.filter(({ vigencia, executed }) => vigencia > 2024 && hasNumber(executed)),
          ),
        'executed',
      ),
    change: (_, random, at, known) => {
      const own = known.indicators.find(({ source }) => source.row === at.row);
      const [before] = cellsOf(own?.vigencias ?? [], 'executed');
      return number((before ? numberAt(known, before) : 0) + 1 + random.below(5));
    },
    also: {
      codes: ['PES310', 'PES314'],
      because:
        'what fell short has to be justified, and the two methods part by more than 5 points',
    },
  },
  {
    name: 'columna que toma celdas de otra cosa',
    cells: (known) => formulasUnder(known, OF_PLAN),
    spread: (_, known) => formulasUnder(known, OF_PLAN),
    // What was programmed of the year, in the place of what was executed of it.
    change: (_, __, { row, column, ...place }, known) => {
      const programmed = { ...place, row, column: column - 3 };
      const total = { ...place, row, column: column + 6 };
      return {
        value: numberAt(known, programmed) / numberAt(known, total),
        formula: `${columnLetters(programmed.column)}${row}/${columnLetters(total.column)}${row}`,
      };
    },
  },
  {
    name: 'columna que divide por sí misma',
    cells: (known) => formulasUnder(known, OF_PLAN),
    spread: (_, known) => formulasUnder(known, OF_PLAN),
    change: (_, __, { row, column }) => {
      const done = `${columnLetters(column - 2)}${row}`;
      return { value: 1, formula: `${done}/${done}` };
    },
  },
  {
    name: 'encabezado con el año anterior',
    cells: ({ plan }) =>
      (plan.surroundings?.columns ?? []).flatMap(({ header, at }) =>
        header === '% avance 2025' ? [at] : [],
      ),
    change: () => text('% avance 2024'),
  },
  {
    name: 'avance impreso de otra definición en toda la hoja',
    // Of a level that stays, the target of the four years is that of the vigencia.
    cells: (known) =>
      printedCells(known).filter((at) => Math.abs(ofPlan(known, at) - numberAt(known, at)) > 0.001),
    spread: (_, known) => printedCells(known),
    change: (_, __, at, known) => ({ value: ofPlan(known, at), format: '0.00%' }),
  },
];
