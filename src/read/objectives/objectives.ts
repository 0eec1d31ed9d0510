/** Which objective each row belongs to: its column, a merge over it, a banner, or its sheet. */

import { type Finding, finding, placeOf, wholePlace } from '../../diagnostics/finding.ts';
import type { Mention } from '../../model/layout.ts';
import type { PrintedCompliance } from '../../model/plan.ts';
import type { Address, Source } from '../../model/source.ts';
import { foldText } from '../../model/text.ts';
import { refOf } from '../book/grid.ts';
import type { BodyRow, IndicatorRow } from '../layout/body-row.ts';
import type { TableReader } from '../rows/table-reader.ts';
import { type NumberedName, numberObjectives } from '../values/objective-numbers.ts';
import { watchBanners } from './banner-clash.ts';
import { numberBeside, objectiveByNumber, onlyNumbers } from './objective-column.ts';
import { mentionOf, mentions } from './objective-mentions.ts';
import { readCompliance } from './sheet-objective.ts';

/** An objective and the rows of its indicators in one table. */
export interface Headed {
  readonly number: number | null;
  readonly name: string;
  /** Its mention as written. */
  readonly text: string;
  /** Set where nothing names the objective of its rows. */
  readonly unnamed?: true;
  readonly printed: readonly PrintedCompliance[];
  readonly source: Source<'objective'>;
  readonly rows: readonly IndicatorRow[];
}

interface Growing extends Headed {
  readonly printed: PrintedCompliance[];
  readonly rows: IndicatorRow[];
}

/** What a table says of its objectives besides its rows. */
export interface ObjectiveContext {
  /** The objective that titles or tab give to the whole sheet. */
  readonly whole: Mention | null;
  /** The objective of the last rows of the table that this one goes on with. */
  readonly above: Mention | null;
  /** The only vigencia of the table, for the compliance that it prints. */
  readonly vigencia: number | null;
}

/**
 * Shares out the indicator rows among the objectives, in order of appearance. A row whose
 * objective is blank belongs to the one above it, with a note; one above all of them, or whose
 * objective cannot be read, to none that has a name, with an error.
 */
export function assignObjectives(
  reader: TableReader,
  rows: readonly BodyRow[],
  { whole, above, vigencia }: ObjectiveContext,
  findings: Finding[],
): readonly Headed[] {
  const { grid } = reader.table;
  const found = new Map<string, Growing>();
  const hasBanners = rows.some(({ kind }) => kind === 'objective');
  // What titles or banners name is no more told by the number beside each row.
  const isNumbered = onlyNumbers(reader.table) && !hasBanners && !whole;
  const hasOwn = hasBanners || isNumbered || reader.column('objective') !== null;
  if (!hasOwn && !whole && !above) {
    findings.push(finding('PES145', wholePlace(grid.file, grid.sheet.name), null));
  }
  const numbered = numberObjectives(mentions(reader, rows, whole ?? above));
  const withNumber = numberBeside(reader.table);
  const byNumber = objectiveByNumber(reader.table, rows);
  const keyOfText = (text: string) => {
    const { number, name } = numbered(text);
    return keyOfObjective(number, name);
  };
  const clashOf = watchBanners(rows, keyOfText, (row) => {
    const text = reader.text(row, 'objective');
    return text === null ? null : keyOfText(withNumber(row, text));
  });
  let current: Mention | null = (reader.column('objective') ? null : whole) ?? above;
  let latest: Growing | null = null;
  const printed = (row: number, column: number | null): readonly PrintedCompliance[] => {
    const seen = column === null ? null : grid.see(row, column);
    const compliance = readCompliance(seen?.cell);
    if (!seen || !compliance) return [];
    const own = reader.table.columns.find(({ index }) => index === column)?.vigencia ?? vigencia;
    return [{ vigencia: own, compliance, at: refOf(grid, seen.address) }];
  };
  for (const row of rows) {
    if (row.kind === 'objective') {
      current = { text: row.text, at: row };
      latest = growObjective(found, reader, current, numbered(current.text));
      latest.printed.push(...printed(row.row, row.printed));
    }
    const banner = clashOf(row);
    if (row.kind === 'subtotal') latest?.printed.push(...printed(row.row, row.printed));
    if (row.kind !== 'indicator') continue;
    const mention = mentionOf(reader, row.row, findings);
    if (banner !== null && mention && mention !== 'unreadable') {
      const facts = { text: mention.text, banner };
      findings.push(finding('PES161', placeOf(refOf(grid, mention.at)), facts));
    }
    if (mention === 'unreadable' || banner !== null) {
      latest = growUnnamed(found, reader, row.row);
      latest.rows.push(row);
      continue;
    }
    const own = mention
      ? { ...mention, text: withNumber(row.row, mention.text) }
      : isNumbered || reader.column('objective')
        ? byNumber(row.row)
        : null;
    if (!own && current && hasOwn && !hasBanners) {
      const at = reader.cells(row.row, ['objective']).objective ?? current.at;
      findings.push(finding('PES120', placeOf(refOf(grid, at)), { text: current.text }));
    }
    current = own ?? current;
    if (!current) {
      const at = reader.cells(row.row, ['objective']).objective ?? { row: row.row, column: 1 };
      if (hasOwn) findings.push(finding('PES118', placeOf(refOf(grid, at)), null));
      latest = growUnnamed(found, reader, row.row);
    } else latest = growObjective(found, reader, current, numbered(current.text));
    latest.rows.push(row);
    for (const { index, field } of reader.table.columns) {
      if (field === 'compliance') latest.printed.push(...printed(row.row, index));
    }
  }
  return [...found.values()].map((objective) => ({
    ...objective,
    printed: onePerVigencia(objective.printed),
  }));
}

function growObjective(
  found: Map<string, Growing>,
  { table: { grid } }: TableReader,
  { text, at }: Mention,
  { number, name }: NumberedName,
): Growing {
  const key = keyOfObjective(number, name);
  const known = found.get(key) ?? (name === text ? ofNumber(found, number) : undefined);
  if (known) return known;
  const address: Address = { row: at.row, column: at.column };
  const source = {
    file: grid.file,
    sheet: grid.sheet.name,
    row: at.row,
    cells: { objective: address },
  };
  const objective: Growing = { number, name, text, source, printed: [], rows: [] };
  found.set(key, objective);
  return objective;
}

/** The objective without a name of the rows that say none. */
function growUnnamed(
  found: Map<string, Growing>,
  { table: { grid } }: TableReader,
  row: number,
): Growing {
  const known = found.get('');
  if (known) return known;
  const source = { file: grid.file, sheet: grid.sheet.name, row, cells: {} };
  const own: Growing = {
    number: null,
    name: '',
    text: '',
    unnamed: true,
    source,
    printed: [],
    rows: [],
  };
  found.set('', own);
  return own;
}

/** The only objective of that number, for a mention that gives nothing else. */
function ofNumber(found: ReadonlyMap<string, Growing>, number: number | null): Growing | undefined {
  if (number === null) return undefined;
  const alike = [...found.values()].filter((one) => one.number === number);
  return alike.length === 1 ? alike[0] : undefined;
}

/** Text that is equal for mentions of one objective. */
export function keyOfObjective(number: number | null, name: string): string {
  return `${number ?? ''}/${foldText(name)}`;
}

/** One figure a vigencia; where a file prints two that differ neither can be compared with. */
function onePerVigencia(printed: readonly PrintedCompliance[]): readonly PrintedCompliance[] {
  const byVigencia = new Map<number | null, PrintedCompliance | null>();
  for (const one of printed) {
    const known = byVigencia.get(one.vigencia);
    const differs = known && known.compliance.value !== one.compliance.value;
    byVigencia.set(one.vigencia, known === undefined ? one : differs ? null : known);
  }
  return [...byVigencia.values()].flatMap((one) => one ?? []);
}
