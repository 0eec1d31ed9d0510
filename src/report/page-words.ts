/** Words that every report has around its sheets, whatever it is of. */

import type { ReportProperties } from './cells/report-sheet.ts';

/** Language, names of the parts of a page, and what is said where a text does not fit. */
export const PAGE_WORDS = {
  language: 'es-CO',
  contents: 'Contenido',
  skip: 'Ir al contenido',
  footer: (page, pages) => `Página ${page} de ${pages}`,
  note: 'Nota: ',
  goesOn: '… (sigue debajo)',
  continues: (row, heading) => `Nota: ${[row, heading].filter(Boolean).join('. ')} (continúa):`,
} as const satisfies Partial<ReportProperties>;
