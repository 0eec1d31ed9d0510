/** The sheet with a row for each finding: how grave, its code, its cell as a link, what is and what to do. */

import type { GatheredFinding } from '../../diagnostics/gather.ts';
import type { BookBase } from '../../model/book-base.ts';
import { a1 } from '../../model/source.ts';
import { escapeXml } from '../cells/markup.ts';
import { fitCellText } from '../office/safe-text.ts';
import { countTextLines } from '../office/text-measure.ts';
import { element, partOf } from '../office/xml-writing.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { sayShifts } from '../readings.ts';
import { SEVERITY_LABELS, SHEET_NAMES, writeFindingCounts } from '../words.ts';
import type { MarkStyles } from './add-styles.ts';
import { isHidden, linkTo, listCells } from './list-places.ts';
import { LIST_LOOKS, type ListCell } from './looks.ts';
import { MARKS_TITLE, spaceOf } from './vocabulary.ts';

/** What the list is of. */
export interface ListedFindings {
  /** The matrix by the name that findings cite it with. */
  readonly file: string;
  /** The matrix by its own name, for people. */
  readonly title: string;
  readonly findings: readonly GatheredFinding[];
  /** Findings that somebody accepted, as notes that say who and why. */
  readonly accepted: readonly GatheredFinding[];
  /** Name and version of the program. */
  readonly program: string;
}

const HEADINGS = ['Severidad', 'Código', 'Celda', 'Otras celdas', 'Hallazgo', 'Qué hacer'];
/** Widths of the columns, as Excel counts them: together, those of a letter page in landscape. */
const WIDTHS = [12.5, 9, 20, 18, 43, 33];
const HEAD_ROW = 5;
const LETTER_PAPER = 1;
/** Points of a unit of width, and those a cell loses to its margins. */
const UNIT_POINTS = 5.25;
const MARGIN_POINTS = 15;
const LINE_FACTOR = 1.24;
const BLANK_POINTS = 5;
/** Rows of Excel grow no higher. */
const MOST_POINTS = 409;

/** A name for the sheet that no other has. */
export function nameList({ sheetNames }: Pick<BookBase, 'sheetNames'>): string {
  const taken = new Set(sheetNames.map((name) => name.toLowerCase()));
  const names = [SHEET_NAMES.findings, `${SHEET_NAMES.findings} de pes`];
  for (let copy = 2; ; copy += 1) {
    const free = names.find((name) => !taken.has(name.toLowerCase()));
    if (free !== undefined) return free;
    names.push(`${SHEET_NAMES.findings} de pes (${copy})`);
  }
}

/** The rows that each printed page of the list begins with. */
export const LIST_TITLES = `$${HEAD_ROW}:$${HEAD_ROW}`;

interface ListRow {
  readonly cells: readonly (readonly [text: string, look: ListCell])[];
  readonly link: string | null;
}

/** The part of the sheet. */
export function writeList(listed: ListedFindings, base: BookBase, styles: MarkStyles): string {
  const rows = [
    ...listed.findings.map((one) => composeRow(one, listed, base, null)),
    ...listed.accepted.map((one) => composeRow(one, listed, base, 'Aceptado')),
  ];
  const last = HEAD_ROW + Math.max(1, rows.length);
  const column = (at: number) => a1({ row: 1, column: at + 1 }).replace('1', '');
  const writeRow = (row: number, { cells }: ListRow) => {
    const height = Math.max(
      ...cells.map(([text, look], at) => heightOf(text, look, WIDTHS[at] ?? 0)),
    );
    const written = cells.map(([text, look], at) =>
      writeCell(`${column(at)}${row}`, text, styles.cells[look]),
    );
    const size = { ht: Math.min(MOST_POINTS, height), customHeight: 1 };
    return element('row', { r: row, ...size }, ...written);
  };
  const alone = (row: number, text: string, look: ListCell) =>
    element('row', { r: row }, writeCell(`A${row}`, text, styles.cells[look]));
  const counts = writeFindingCounts(listed.findings);
  const accepted = listed.accepted.length === 0 ? '' : `, ${listed.accepted.length} ya aceptados`;
  const links = rows.flatMap(({ link }, at) =>
    link === null ? [] : [element('hyperlink', { ref: `C${HEAD_ROW + 1 + at}`, location: link })],
  );
  const pane = {
    ySplit: HEAD_ROW,
    topLeftCell: `A${HEAD_ROW + 1}`,
    activePane: 'bottomLeft',
    state: 'frozen',
  };
  const heading: ListRow = { cells: HEADINGS.map((text) => [text, 'heading']), link: null };
  return partOf(
    element(
      'worksheet',
      { xmlns: spaceOf(base) },
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
      element('dimension', { ref: `A1:F${last}` }),
      element(
        'sheetViews',
        {},
        element('sheetView', { showGridLines: 0, workbookViewId: 0 }, element('pane', pane)),
      ),
      element('sheetFormatPr', { defaultRowHeight: 15 }),
      element(
        'cols',
        {},
        ...WIDTHS.map((width, at) =>
          element('col', { min: at + 1, max: at + 1, width, customWidth: 1 }),
        ),
      ),
      element(
        'sheetData',
        {},
        alone(1, MARKS_TITLE, 'title'),
        alone(2, `${listed.title}: ${counts}${accepted}. Revisado con ${listed.program}.`, 'lead'),
        alone(3, LEGEND, 'lead'),
        writeRow(HEAD_ROW, heading),
        ...(rows.length === 0
          ? [alone(HEAD_ROW + 1, 'No hay hallazgos.', 'lead')]
          : rows.map((row, at) => writeRow(HEAD_ROW + 1 + at, row))),
      ),
      rows.length === 0 ? '' : element('autoFilter', { ref: `A${HEAD_ROW}:F${last}` }),
      links.length === 0 ? '' : element('hyperlinks', {}, ...links),
      element('pageMargins', {
        left: 0.5,
        right: 0.5,
        top: 0.6,
        bottom: 0.6,
        header: 0.3,
        footer: 0.3,
      }),
      element('pageSetup', { paperSize: LETTER_PAPER, orientation: 'landscape', fitToHeight: 0 }),
      element(
        'headerFooter',
        {},
        element(
          'oddFooter',
          {},
          `&amp;L&amp;8&amp;A&amp;R&amp;8${PAGE_WORDS.footer('&amp;P', '&amp;N')}`,
        ),
      ),
    ),
  );
}

const LEGEND =
  'Las celdas con hallazgos tienen color y nota. Nada más cambió en esta copia; en el libro original no se escribió nada.';

function composeRow(
  finding: GatheredFinding,
  { file }: ListedFindings,
  base: BookBase,
  standing: string | null,
): ListRow {
  const { severity, code, message, help, shifts } = finding;
  const [place = 'Todo el archivo', ...others] = listCells(finding);
  const isOwn = finding.file === file;
  const link = isOwn ? linkTo(finding, base) : null;
  const hidden = isOwn && isHidden(finding.sheet, base) ? ' (hoja oculta)' : '';
  const outside = isOwn ? '' : `${finding.file.split(/[\\/]/).at(-1)}: `;
  const said = [message, ...sayShifts(shifts)].join('\n');
  return {
    cells: [
      [standing ?? SEVERITY_LABELS[severity], standing === null ? severity : 'accepted'],
      [code, 'record'],
      [`${outside}${place}${hidden}`, link === null ? 'record' : 'link'],
      [others.join('\n'), 'record'],
      [said, 'record'],
      [help, 'record'],
    ],
    link,
  };
}

function writeCell(ref: string, text: string, style: number): string {
  const content = escapeXml(fitCellText(text)).replaceAll('&#10;', '\n');
  const written = element('t', { 'xml:space': 'preserve' }, content);
  return element('c', { r: ref, s: style, t: 'inlineStr' }, element('is', {}, written));
}

function heightOf(text: string, look: ListCell, width: number): number {
  const setting = LIST_LOOKS[look];
  const lines = countTextLines(text, width * UNIT_POINTS - MARGIN_POINTS, setting);
  return Math.ceil(lines * setting.size * LINE_FACTOR + BLANK_POINTS);
}
