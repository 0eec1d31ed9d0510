/** What the page says of what was done, for who sees it and for who hears it. */

import { writeFigure } from '../../model/spanish.ts';
import type { CaseFile } from '../case/files.ts';
import type { Result } from './state.ts';

/** What is said where the worker gave up. */
export const BROKEN = {
  exitCode: 70,
  message: 'El navegador se quedó sin memoria o detuvo el cálculo.',
  help: 'Cierre otras pestañas y vuelva a calcular; si se repite, use el programa de la línea de comandos.',
};

/** What of the page does what an option of the command line does. */
const CONTROLS: Readonly<Record<string, string>> = {
  '--segplan': '«Elegir el reporte de SEGPLAN», en el paso 1',
  '--config': '«Elegir pes.config.json», en el paso 1',
  '--vigencia': '«Vigencia», en el paso 2',
  '--decreciente': '«Avance de los indicadores Decreciente», en las opciones del paso 2',
  '--programado': '«Lo programado se toma de», en las opciones del paso 2',
  '--hoja': '«Hoja que es la matriz», en las opciones del paso 2',
  '--corte': '«Fecha de corte», en las opciones del paso 2',
};

/** Where in the page is what those words ask of the command line; empty where they ask nothing of it. */
export function sayWhere(words: string): string {
  const named = Object.entries(CONTROLS).filter(([option]) =>
    new RegExp(`${option}(?![\\w-])`).test(words),
  );
  const said = named.map(([option, control]) => `${option} es ${control}`);
  return said.length === 0 ? '' : `En esta página, ${said.join('; ')}.`;
}

/** How it went. */
export function tellDone(files: readonly CaseFile[], result: Result | null): string {
  if (files.length === 0) return 'Faltan los archivos: suelte o elija la matriz, en el paso 1.';
  if (result === null) return 'Falta la matriz de formulación: suéltela o elíjala, en el paso 1.';
  const { document, error, findings } = result;
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const found = [
    writeFigure(count('error'), 'error', 'errores'),
    writeFigure(count('warning'), 'advertencia', 'advertencias'),
    writeFigure(count('note'), 'nota', 'notas'),
  ].join(', ');
  if (error) return error.message;
  if (document === null) return `No se puede dar ninguna cifra: ${found}.`;
  const { objectives, indicators } = document.summary;
  return `Listo, vigencia ${document.vigencia}: ${writeFigure(objectives, 'objetivo', 'objetivos')}, ${writeFigure(indicators, 'indicador', 'indicadores')}; ${found}.`;
}

/** What the program said aside, without its findings, which come after a blank line. */
export function noticesIn(stderr: string): readonly string[] {
  const [before = ''] = stderr.split('\n\n');
  return before.split('\n').filter((line) => line !== '' && !/^(?:Escrito|pes): /.test(line));
}
