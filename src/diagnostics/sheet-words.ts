/** Why one table was read and not another, in words. */

import type { OtherReason, SheetReason } from '../model/layout.ts';

/** What tells the table chosen from the other. */
export const SHEET_REASONS: Readonly<Record<SheetReason, string>> = {
  fields: 'la segunda no tiene las columnas que distinguen a una matriz o a un reporte',
  rows: 'la segunda no tiene filas',
  visible: 'la segunda está oculta',
  money: 'las cifras de la segunda son de dinero',
  example: 'la segunda es un ejemplo',
  projection: 'la segunda es una proyección',
  draft: 'la segunda es un borrador',
  previous: 'el nombre de la segunda dice que es una versión anterior, o que salió del plan',
  copy: 'el nombre de la segunda dice que es una copia o una versión anterior',
  standing: 'sus nombres dicen que la primera es la vigente',
  version: 'la primera es la versión más reciente',
  cutoff: 'la primera es la del corte más reciente',
  scale: 'lo programado en la segunda es de otra magnitud',
  years: 'la primera dice de qué años son sus cifras',
  targets: 'las metas de los años llevan a la del cuatrienio en la primera y nunca en la segunda',
  same: 'las dos dicen lo mismo',
  columns: 'la primera tiene más de las columnas esperadas',
  whole: 'las ponderaciones de cada una suman 100% por su lado, y la segunda tiene título propio',
  objectives: 'la segunda llama de otro modo a los mismos objetivos: es de otro plan',
  unsure: 'no se sabe si hace parte del plan',
  none: 'nada dice cuál vale',
};

/** What tells that a table is not the execution of a plan. */
export const OTHER_REASONS: Readonly<Record<OtherReason, string>> = {
  money: 'sus cifras son de dinero',
  example: 'su título dice que es un ejemplo',
  projection: 'su título dice que es una proyección',
  previous: 'su título dice que es de una versión o de un plan anterior',
  scale: 'lo programado en ella es de otra magnitud que en la matriz',
  cutoff: 'es de un corte anterior al de la matriz',
};
