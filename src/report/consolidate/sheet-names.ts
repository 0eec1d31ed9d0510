/** Names of the sheets of a consolidation. */

import { SHEET_NAMES } from '../words.ts';

/** Name of each sheet. */
export const CONSOLIDATED_SHEETS = {
  cover: SHEET_NAMES.cover,
  sectors: 'Sectores',
  objectives: 'Objetivos',
  indicators: 'Indicadores',
  incomparable: 'No comparable',
  findings: SHEET_NAMES.findings,
  files: 'Archivos',
  method: SHEET_NAMES.method,
} as const;
