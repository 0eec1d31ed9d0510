/** The findings: each with its cells, what is wrong and what to do. */

import type { Severity } from '../../diagnostics/entry.ts';
import { writeFigure } from '../../model/spanish.ts';
import type { DocumentFinding } from '../../report/json/document-parts.ts';
import { SEVERITY_LABELS } from '../../report/words.ts';
import { make } from './dom.ts';
import { sayWhere } from './said.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const PLURALS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errores'],
  warning: ['advertencia', 'advertencias'],
  note: ['nota', 'notas'],
};
/** Most places that are listed at once. */
const MOST_PLACES = 6;

/** Where in the page is what a help asks of the command line; `null` where it asks nothing of it. */
export function glossOf(help: string): HTMLElement | null {
  const said = sayWhere(help);
  return said === '' ? null : make('p', { class: 'quiet' }, said);
}

/** The findings by severity, the gravest first. */
export function showFindings(findings: readonly DocumentFinding[]): readonly HTMLElement[] {
  if (findings.length === 0) return [make('p', {}, 'No hay hallazgos.')];
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const [one, many] = PLURALS[severity];
    const title = make('summary', {}, make('h4', {}, writeFigure(own.length, one, many)));
    const list = make('ol', { class: 'findings' }, ...own.map(showFinding));
    return [make('details', { open: severity !== 'note', class: severity }, title, list)];
  });
}

function showFinding({
  code,
  severity,
  message,
  help,
  cells,
  shifts,
}: DocumentFinding): HTMLElement {
  const [, ...others] = cells;
  return make(
    'li',
    {},
    make(
      'p',
      { class: 'of' },
      make('span', { class: `severity ${severity}` }, `${SEVERITY_LABELS[severity]} ${code}`),
      ' · ',
      make('span', { class: 'place' }, placesOf(cells)),
    ),
    make('p', {}, message),
    ...shifts.map(({ text }) => make('p', { class: 'quiet' }, text)),
    make('p', { class: 'help' }, make('strong', {}, 'Qué hacer: '), help),
    glossOf(help),
    others.length === 0 ? null : listCells(cells),
  );
}

/** The cells that have it, by their sheets: «matriz.xlsx · Formulación: H8, H9». */
function placesOf(cells: DocumentFinding['cells']): string {
  const shown = cells.slice(0, MOST_PLACES);
  const sheets = new Map<string, string[]>();
  for (const { file, sheet, cell } of shown) {
    const name = [file, sheet].filter(Boolean).join(' · ');
    sheets.set(name, [...(sheets.get(name) ?? []), ...(cell === null ? [] : [cell])]);
  }
  const named = [...sheets].map(([name, own]) =>
    own.length === 0 ? name : `${name}: ${[...new Set(own)].join(', ')}`,
  );
  const left = cells.length - shown.length;
  return named.join('; ') + (left > 0 ? ` y ${writeFigure(left, 'celda más', 'celdas más')}` : '');
}

function listCells(cells: DocumentFinding['cells']): HTMLElement {
  const rows = cells.map(({ sheet, cell, message }) =>
    make(
      'li',
      {},
      make('span', { class: 'place' }, [sheet, cell].filter(Boolean).join('!')),
      ': ',
      message,
    ),
  );
  return make('details', {}, make('summary', {}, 'Celda por celda'), make('ul', {}, ...rows));
}
