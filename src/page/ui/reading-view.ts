/** How each file was read, and where its columns are corrected. */

import { writeField } from '../../cli/configuration/layout.ts';
import { ASIDES, writeRunnerUp } from '../../diagnostics/column-words.ts';
import { FIELD_NAMES } from '../../model/field.ts';
import { joinList, writeFigure } from '../../model/spanish.ts';
import type { InspectDocument } from '../../report/inspect/document.ts';
import { LEFT_OUT_LABELS } from '../../report/inspect/words.ts';
import { type Correction, listMeanings, yearsIn } from '../case/corrections.ts';
import type { CaseFile } from '../case/files.ts';
import { make } from './dom.ts';

type Table = InspectDocument['tables'][number];
type Column = Table['columns'][number];

/** Takes the meaning that the user gives a column. */
export type Correct = (correction: Correction) => void;

/** How a file was read; `null` where nothing was. */
export function showReading(file: CaseFile, correct: Correct): HTMLElement | null {
  const { inspection, name } = file;
  if (!inspection || inspection.error) return null;
  const { tables, nearest } = inspection;
  const years = yearsIn(inspection);
  const shown = tables.map((table, at) => showTable(file, table, at, years, correct));
  return make(
    'section',
    { class: 'reading', 'aria-label': `Cómo se leyó ${name}` },
    make('h3', {}, name),
    ...shown,
    nearest ? showNearest(file, nearest, years, correct) : null,
    ...inspection.otherSheets
      .filter(({ empty }) => !empty)
      .map(({ sheet }) => make('p', { class: 'quiet' }, `La hoja «${sheet}» no se lee.`)),
  );
}

function showTable(
  file: CaseFile,
  table: Table,
  at: number,
  years: readonly number[],
  correct: Correct,
): HTMLElement {
  const { role, sheet, header, rows, guesses } = table;
  const left = rows.leftOut.map(({ row, reason, text }) =>
    make('li', {}, `Fila ${row}: ${LEFT_OUT_LABELS[reason]}${text === '' ? '' : ` («${text}»)`}.`),
  );
  const what = role === 'matrix' ? 'la matriz' : 'un reporte de SEGPLAN';
  return make(
    'div',
    {},
    make(
      'p',
      {},
      `La hoja «${sheet}» se leyó como ${what}: ${nameRows(header)}, y ${writeFigure(rows.taken.length, 'fila leída', 'filas leídas')}.`,
    ),
    ...guesses.map(({ message }) => make('p', {}, message)),
    left.length === 0
      ? null
      : make(
          'details',
          {},
          make(
            'summary',
            {},
            writeFigure(left.length, 'fila que no es un indicador', 'filas que no son indicadores'),
          ),
          make('ul', {}, ...left),
        ),
    listColumns(file, role, table.columns, `${at}`, years, (column, name) =>
      correct({ section: sectionOf(role), column, name, place: null }),
    ),
  );
}

function showNearest(
  file: CaseFile,
  nearest: NonNullable<InspectDocument['nearest']>,
  years: readonly number[],
  correct: Correct,
): HTMLElement {
  const { role, sheet, header, columns, missing } = nearest;
  const { first, last } = header;
  const encabezados = first === last ? first : ([first, last] as const);
  const lacks = missing.map(({ anyOf }) => joinList(anyOf.map((field) => FIELD_NAMES[field])));
  return make(
    'div',
    {},
    make(
      'p',
      {},
      `No se reconoce ninguna tabla. La que más se parece está en la hoja «${sheet}», con ${nameRows(header)}. Le falta: ${lacks.join('; ')}. Diga abajo qué es cada columna.`,
    ),
    listColumns(file, role, columns, 'cerca', years, (column, name) =>
      correct({ section: sectionOf(role), column, name, place: { hoja: sheet, encabezados } }),
    ),
  );
}

function sectionOf(role: Table['role']): Correction['section'] {
  return role === 'matrix' ? 'matriz' : 'reporte';
}

function nameRows({ first, last }: Table['header']): string {
  return first === last
    ? `los encabezados en la fila ${first}`
    : `los encabezados en las filas ${first} a ${last}`;
}

function listColumns(
  { id, name }: CaseFile,
  role: Table['role'],
  columns: readonly Column[],
  key: string,
  years: readonly number[],
  take: (column: string, name: string | null) => void,
): HTMLElement {
  const headings = ['Columna', 'Encabezado', 'Lo que dice', 'Cómo se sabe'];
  const rows = columns.map((column) => {
    const select = offerMeanings(`columna-${id}-${key}-${column.column}`, column, years);
    select.setAttribute('aria-label', `Lo que dice la columna ${column.column} de ${name}`);
    select.addEventListener('change', () =>
      take(column.column, select.value === '' ? null : select.value),
    );
    return make(
      'tr',
      { role: 'row', class: column.setting === null ? null : 'open' },
      make('th', { scope: 'row', role: 'rowheader' }, column.column),
      make('td', { role: 'cell', 'data-of': headings[1] ?? '' }, column.header),
      make('td', { role: 'cell', 'data-of': headings[2] ?? '' }, select),
      make('td', { role: 'cell', 'data-of': headings[3] ?? '' }, explainColumn(column)),
    );
  });
  const caption = `Las columnas de ${name}${role === 'matrix' ? ', la matriz' : ', el reporte'}`;
  return make(
    'div',
    { class: 'scroll', role: 'group', tabindex: '0', 'aria-label': caption },
    make(
      'table',
      { role: 'table' },
      make('caption', {}, caption),
      make(
        'thead',
        { role: 'rowgroup' },
        make(
          'tr',
          { role: 'row' },
          ...headings.map((words) => make('th', { scope: 'col', role: 'columnheader' }, words)),
        ),
      ),
      make('tbody', { role: 'rowgroup' }, ...rows),
    ),
  );
}

function offerMeanings(id: string, column: Column, years: readonly number[]): HTMLSelectElement {
  const { field, vigencia, grounds, setting } = column;
  const current = field === null ? '' : writeField(field, vigencia);
  const isGiven = grounds === 'given';
  const unsaid =
    setting !== null
      ? '(sin decidir)'
      : isGiven
        ? '(como la entienda el programa)'
        : '(nadie la lee)';
  const groups = listMeanings(years).map(({ label, names }) =>
    make(
      'optgroup',
      { label },
      ...names.map((name) =>
        make('option', { value: name, selected: setting === null && name === current }, name),
      ),
    ),
  );
  const needsUnsaid = setting !== null || isGiven || field === null;
  return make(
    'select',
    { id },
    needsUnsaid
      ? make('option', { value: '', selected: setting !== null || field === null }, unsaid)
      : null,
    ...groups,
  );
}

/** The evidence for what a column holds, or why it is not read. */
function explainColumn({ reasons, aside, runnerUp, field, setting, hidden }: Column): string {
  const said = [
    aside === null ? '' : `no se lee: ${ASIDES[aside]}`,
    setting === null ? '' : 'no se decide entre varias',
    reasons.map(({ message }) => message).join('; '),
    writeRunnerUp(field, runnerUp, aside),
    hidden ? 'está oculta' : '',
  ];
  return said.filter((text) => text !== '').join('; ');
}
