/** A plan as municipalities keep it: weights of axes, and each executed year beside its own percentages. */

import { columnLetters } from '../../src/model/source.ts';
import { workbookOf } from '../sheets.ts';
import { type Files, percent, planRows, type Row, YEARS } from './good-files.ts';
import type { Random } from './random.ts';

/** The axis of each objective, and what the axis weighs in the plan. */
const AXES = [
  { name: 'Eje social', weight: '55%' },
  { name: 'Eje ambiental', weight: '30%' },
  { name: 'Eje institucional', weight: '15%' },
  { name: 'Eje institucional', weight: '15%' },
] as const;

const FIXED =
  'Eje | Ponderación eje | Objetivo | Tipo de meta | Código meta | Meta | Código indicador | Indicador | Tendencia | Línea base';
const FIXED_COLUMNS = FIXED.split('|').length;

/** Years of which the sheet has what was executed, and its two percentages. */
const EXECUTED_YEARS = 2;
const COLUMNS_OF_YEAR = { planned: 2, executed: 6 } as const;

/** A matrix of four years, the first two with their execution and formulas over them. */
export function municipalPlan(random: Random): Files {
  const rows = planRows(random);
  const header = `| ${FIXED} | ${YEARS.map(headingsOf).join(' | ')} | Meta cuatrienio |`;
  const lines = ['| Plan de Desarrollo 2024-2027 |', '| Corte 31 de diciembre de 2025 |', header];
  for (const row of rows) lines.push(lineOf(row, lines.length + 1));
  return { matrix: workbookOf({ 'Plan indicativo': lines.join('\n') }), exports: [] };
}

function headingsOf(year: number, place: number): string {
  const planned = `Ponderación ${year} | Programado ${year}`;
  if (place >= EXECUTED_YEARS) return planned;
  return `${planned} | Ejecutado ${year} | % avance ${year} | % ejecutado ${year} sobre el cuatrienio | Observaciones ${year}`;
}

function lineOf({ objective, code, goal, weight, executed }: Row, at: number): string {
  const axis = AXES[objective - 1];
  const last = FIXED_COLUMNS + EXECUTED_YEARS * COLUMNS_OF_YEAR.executed;
  const total = columnLetters(last + (YEARS.length - EXECUTED_YEARS) * COLUMNS_OF_YEAR.planned + 1);
  const years = goal.targets.map((target, place) => {
    const planned = `${weight}% | ${target}`;
    if (place >= EXECUTED_YEARS) return planned;
    // What falls short in the first year does so by as much in the second.
    const done = target + executed - (goal.targets[0] ?? 0);
    const first = FIXED_COLUMNS + 1 + place * COLUMNS_OF_YEAR.executed;
    const [target$, done$] = [columnLetters(first + 1), columnLetters(first + 2)];
    const falls = goal.trend === 'Decreciente';
    const [over, under] = falls ? [target$, done$] : [done$, target$];
    const progress = falls ? target / done : done / target;
    return `${planned} | ${done} | =${over}${at}/${under}${at}→${percent(progress)} | =${done$}${at}/${total}${at}→${percent(done / goal.total)} | ${progress < 1 ? 'Se aplazó una entrega por falta de proveedores' : ''}`;
  });
  return `| ${axis?.name} | ${axis?.weight} | ${objective}. Objetivo ${'ABCD'[objective - 1]} | Meta sectorial | ${code} | ${goal.text} ${code}a | ${code + 1000} | Indicador ${code} | ${goal.trend} | ${goal.baseline} | ${years.join(' | ')} | ${goal.total} |`;
}
