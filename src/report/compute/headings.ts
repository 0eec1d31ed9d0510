/** Headings of the table of an objective, as the publication has them. */

/** The eight columns, in their order. */
export function listHeadings(vigencia: number): readonly string[] {
  return [
    'Nombre meta',
    'Nombre indicador',
    'Tendencia',
    'Ponderación indicador',
    `Programación ${vigencia}`,
    `Ejecución ${vigencia}`,
    `% Avance ${vigencia}`,
    'Estado',
  ];
}
