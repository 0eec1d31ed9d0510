/** What stands above and below a table: titles with the cutoff, and notes. */

import { type Content, date, text } from './content.ts';
import { hasExecution } from './figures.ts';
import type { Grid } from './grid.ts';
import type { Plan } from './invent.ts';
import type { Style } from './style.ts';

const LAST_DAYS = {
  words: '31 de diciembre de #',
  slashes: '31/12/#',
  monthFirst: 'diciembre 31 de #',
};

/** The day until which the figures are, as a person writes it in a title. */
export function cutoffText(year: number, { cutoff }: Pick<Style, 'cutoff'>): string {
  const forms: Readonly<Record<string, string>> = {
    ...LAST_DAYS,
    label: '31/12/#',
    iso: '#-12-31',
  };
  return (forms[cutoff] ?? '31/12/#').replace('#', String(year));
}

/** Writes the titles of a sheet, of one year or of all. */
export function writeTitles(grid: Grid, plan: Plan, style: Style, year: number | null): void {
  const { titles } = style;
  const whole = `Plan Estratégico Sectorial 2024-2027`;
  const own = year === null ? [] : [[text(`Vigencia ${year}`)]];
  const isDue = (year ?? plan.vigencia) <= plan.vigencia;
  const day = year ?? plan.vigencia;
  const cutoff: (Content | null)[][] = [];
  if (isDue && hasExecution(style)) {
    if (style.cutoff === 'dateCell') cutoff.push([text('Fecha de corte'), date(`${day}-12-31`)]);
    else if (style.cutoff === 'label' || titles === 'spread')
      cutoff.push([text('Corte:'), text(cutoffText(day, style))]);
    else cutoff.push([text(`Corte: ${cutoffText(day, style)}`)]);
  }
  const rows: Readonly<Record<Style['titles'], (Content | null)[][]>> = {
    usual: [[text('ALCALDÍA MAYOR DE BOGOTÁ D.C.')], [text(whole)]],
    one: [[text(whole.toUpperCase())]],
    many: [
      [text('ALCALDÍA MAYOR DE BOGOTÁ D.C.'), null, null, text('Código: PLE-FO-018')],
      [text('SECRETARÍA DISTRITAL DEL HÁBITAT'), null, null, text('Versión: 3')],
      [text(`MATRIZ DE SEGUIMIENTO ${whole.toUpperCase()}`)],
      [text('Proceso: Direccionamiento estratégico')],
    ],
    spread: [
      [text('Plan:'), null, text(whole)],
      [text('Sector:'), null, text('Hábitat')],
    ],
  };
  for (const row of [...rows[titles], ...own, ...cutoff]) grid.add(row);
}

/** Writes the notes below a table. */
export function writeNotes(grid: Grid, { notes }: Style): void {
  const lines: Readonly<Record<Style['notes'], readonly string[]>> = {
    none: [],
    short: ['Fuente: Oficina Asesora de Planeación.'],
    long: [
      'Nota 1: las cifras de las metas sectoriales son preliminares y pueden cambiar.',
      '* Meta que cambió en el armonizado de 2024.',
      'NP: No programado en la vigencia.',
    ],
    signatures: ['Elaboró: Ana Gómez', 'Revisó: Luis Rojas', 'Aprobó: Comité sectorial'],
  };
  if (notes !== 'none') grid.add([]);
  for (const line of lines[notes]) grid.add([text(line)]);
}
