/** Files in order, of several shapes, in which faults are planted. */

import { readFileSync } from 'node:fs';
import { groupBy } from '../../src/model/group.ts';
import type { Workbook } from '../../src/read/book/workbook.ts';
import { readWorkbook } from '../../src/read/xlsx/read-workbook.ts';
import { casePath } from '../memory-io.ts';
import { workbookOf } from '../sheets.ts';
import type { Random } from './random.ts';

/** A matrix and the export that goes with it, if its execution is not inside. */
export interface Files {
  readonly matrix: Workbook;
  readonly exports: readonly Workbook[];
}

const open = (name: string) => readWorkbook(readFileSync(casePath(name)), name);

/** The published case of 2024. */
export const publishedCase: Files = {
  matrix: open('matriz.xlsx'),
  exports: [open('segplan.xlsx')],
};

/** The vigencias of the plans that are made. */
export const YEARS = [2024, 2025, 2026, 2027];

interface Goal {
  readonly trend: string;
  readonly text: string;
  readonly baseline: number;
  readonly targets: readonly number[];
  readonly total: number;
}

/** A goal of each trend in turn, whose targets give what its text promises. */
function goalOf(index: number, random: Random): Goal {
  const unit = 10 + random.below(40);
  const trend = ['Suma', 'Constante', 'Creciente', 'Decreciente'][index % 4] ?? 'Suma';
  const steps = YEARS.map((_, at) => unit + 5 * at + random.below(5));
  if (trend === 'Constante') {
    return {
      trend,
      text: `Asistir ${unit} entidades`,
      baseline: unit,
      targets: [unit, unit, unit, unit],
      total: unit,
    };
  }
  if (trend === 'Creciente') {
    const last = steps[3] ?? unit;
    return {
      trend,
      text: `Alcanzar ${last} puntos`,
      baseline: unit - 3,
      targets: steps,
      total: last,
    };
  }
  if (trend === 'Decreciente') {
    const falling = steps.toReversed();
    return {
      trend,
      text: `Reducir a ${falling[3]} días`,
      baseline: unit + 30,
      targets: falling,
      total: falling[3] ?? unit,
    };
  }
  const total = steps.reduce((sum, step) => sum + step, 0);
  return { trend, text: `Desarrollar ${total} procesos`, baseline: 0, targets: steps, total };
}

/** Weights that add up to 100 for two to four indicators. */
const WEIGHTS: Readonly<Record<number, readonly number[]>> = {
  2: [60, 40],
  3: [34, 33, 33],
  4: [40, 20, 20, 20],
};

/** An indicator of a plan that is made, and what was executed of its first target. */
export interface Row {
  readonly objective: number;
  readonly code: number;
  readonly goal: Goal;
  readonly weight: number;
  readonly executed: number;
}

/** The indicators of four objectives. */
export function planRows(random: Random): readonly Row[] {
  const rows: Row[] = [];
  for (let objective = 1; objective <= 4; objective += 1) {
    const weights = WEIGHTS[2 + random.below(3)] ?? [];
    for (const weight of weights) {
      const goal = goalOf(rows.length, random);
      const target = goal.targets[0] ?? 0;
      const falls = goal.trend !== 'Decreciente' && random.below(4) === 0;
      const executed = falls ? target - 1 : target;
      rows.push({ objective, code: 2100 + rows.length, goal, weight, executed });
    }
  }
  return rows;
}

/** What was executed of the first target: a ratio. */
export function progressOf({ goal, executed }: Row): number {
  const target = goal.targets[0] ?? 0;
  return goal.trend === 'Decreciente' ? target / executed : executed / target;
}

/** A ratio as a cell of these tables writes it. */
export function percent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(6))}%`;
}

/** What a row below 100 % has to say. */
export function justified(row: Row): string {
  return progressOf(row) < 1 ? 'Se aplazó una entrega para el primer trimestre de 2025' : '';
}

/** A matrix of four years with its totals, and an export of 2024. */
export function crossedFiles(random: Random): Files {
  const rows = planRows(random);
  const years = YEARS.map((year) => `Ponderación ${year} | Programado ${year}`).join(' | ');
  const header = `| Objetivo | Tipo de meta | Código meta | Meta | Código indicador | Indicador | Tendencia | Línea base | ${years} | Meta cuatrienio |`;
  const lines = ['| Plan Estratégico Sectorial 2024-2027 |', header];
  let first = 3;
  rows.forEach((row, index) => {
    const { objective, code, goal, weight } = row;
    const cells = goal.targets.map((target) => `${weight}% | ${target}`).join(' | ');
    lines.push(
      `| ${objective}. Objetivo ${'ABCD'[objective - 1]} | Meta sectorial | ${code} | ${goal.text} ${code}a | ${code + 1000} | Indicador ${index} | ${goal.trend} | ${goal.baseline} | ${cells} | ${goal.total} |`,
    );
    if (rows[index + 1]?.objective === objective) return;
    const sums = ['I', 'K', 'M', 'O'].map(
      (column) => `=SUM(${column}${first}:${column}${lines.length})→100%`,
    );
    lines.push(`| Total | | | | | | | | ${sums.join(' | | ')} | | |`);
    first = lines.length + 1;
  });
  lines.push('| Fuente: formulación 2024-2027 |');
  const records = rows.map((row) => {
    const { code, goal, executed } = row;
    return `| Meta sectorial | ${code} | ${code + 1000} | ${goal.trend} | ${goal.targets[0]} | ${executed} | ${percent(progressOf(row))} | ${justified(row)} |`;
  });
  const exported = [
    '| SEGPLAN · Corte 31 de diciembre de 2024 |',
    '| Tipo de meta | Código meta | Código indicador | Tipo de anualización | Programado 2024 | Ejecutado 2024 | % Avance 2024 | Observaciones |',
    ...records,
    '| Fuente: SEGPLAN 2024 |',
  ];
  return {
    matrix: workbookOf({ Formulación: lines.join('\n') }),
    exports: [workbookOf({ Reporte: exported.join('\n') }, 'segplan.xlsx')],
  };
}

/** The published table: one year, its execution inside, formulas and a row of totals. */
export function publishedTable(random: Random): Files {
  const rows = planRows(random).filter(({ goal }) => goal.trend !== 'Decreciente');
  const header =
    '| Objetivo | Nombre meta | Nombre indicador | Tendencia | Ponderación indicador | Programación 2024 | Ejecución 2024 | % Avance 2024 | Observaciones |';
  const lines = ['| Corte 31 de diciembre de 2024 |', header];
  const byObjective = groupBy(rows, ({ objective }) => objective);
  for (const [objective, own] of byObjective) {
    const first = lines.length + 1;
    const sum = own.reduce((total, { weight }) => total + weight, 0);
    let compliance = 0;
    for (const row of own) {
      const { code, goal, executed } = row;
      const weight = row.weight / sum;
      const at = lines.length + 1;
      compliance += weight * progressOf(row);
      lines.push(
        `| ${objective}. Objetivo ${'ABCD'[objective - 1]} | Meta sectorial ${code}: Sedes ${code}a | ${code + 1000}: Sedes | ${goal.trend} | ${percent(weight)} | ${goal.targets[0]} | ${executed} | =G${at}/F${at}→${percent(progressOf(row))} | ${justified(row)} |`,
      );
    }
    lines.push(
      `| Total | | | | =SUM(E${first}:E${lines.length})→100% | | | ${percent(compliance)} | |`,
    );
  }
  return { matrix: workbookOf({ Avance: lines.join('\n') }), exports: [] };
}
