/** Which rows only add up others, and which compliance a row prints. */

import { foldText } from '../../model/text.ts';
import { textOf } from '../book/grid.ts';
import { isCellError } from '../book/workbook.ts';
import type { Column } from '../decide/column.ts';
import { splitCode } from '../values/codes.ts';
import { isMark } from '../values/marks.ts';
import { yearOf } from '../values/years.ts';
import type { Content } from './content.ts';
import type { Rules } from './row-rules.ts';

/** What is added up or averaged. */
const SUMMED = new Set(
  'totales total subtotal promedio media sumatoria suma cumplimiento avance resultado consolidado ponderado calificacion ejecucion'.split(
    ' ',
  ),
);

/** Of what, or how: words that name no indicator. */
const SCOPE = new Set(
  'sub gran general generales nivel porcentaje % ponderado ponderada ponderacion ponderaciones peso pesos parcial acumulado fisico final global anual plan pes sector sectorial meta metas indicador indicadores entidad cuatrienio vigencia ano corte de del la el las los por en a al y'.split(
    ' ',
  ),
);

/** A level of the plan, and whatever names it. */
const LEVEL =
  /^(objetivos?|oes?\d*|eje|programa|componente|proposito|pilar|linea estrategica|dimension)( .*)?$/;

/** Whether a text says what is added up, of what, and at most of which level. */
function saysTotal(folded: string): boolean {
  const words = folded.split(' ');
  const after = words.findIndex(
    (word) => !SUMMED.has(word) && !SCOPE.has(word) && !/^\d+$/.test(word),
  );
  const said = after < 0 ? words : words.slice(0, after);
  if (!said.some((word) => SUMMED.has(word))) return false;
  return after < 0 || LEVEL.test(words.slice(after).join(' '));
}

/** What every text of a total has: a quick look before a careful one. */
const ANY_TOTAL =
  /total|promedio|media|suma|cumplimiento|avance|resultado|consolidado|ponderado|calificaci|ejecuci/i;

/** A text longer than this is a name. */
const LONGEST_TOTAL = 80;

/** Whether a text names nothing but a total: «Total», «Promedio general». */
export function namesTotal(text: string): boolean {
  return text.length <= LONGEST_TOTAL && saysTotal(foldText(text));
}

/**
 * The content that says that the row only adds up others. A name may begin with the same words
 * («Total de hogares atendidos»): a row with a trend or a code is never a total.
 */
export function totalAmong(
  { table, labels, labelled, trend }: Rules,
  row: number,
  contents: readonly Content[],
): Content | null {
  const [first] = contents;
  const named = contents.find(
    (content) =>
      (content === first || labelled.has(content.column)) &&
      content.text.length <= LONGEST_TOTAL &&
      ANY_TOTAL.test(content.text) &&
      namesTotal(content.text),
  );
  if (!named) return null;
  const own = (column: Column | undefined) =>
    column && contents.find(({ column: index }) => index === column.index);
  if (own(trend)) return null;
  const coded = labels.some((column) => {
    const content = own(column);
    return content && content !== named && !isMark(content.text) && splitCode(content.text).code;
  });
  return coded || table.grid.see(row, named.column).address.row !== row ? null : named;
}

/**
 * The content that says that a row gives what the years of its indicator make together, in the column
 * of the year itself: «Total», «Total PDD», «Total 2024-2027».
 */
export function totalOfYears({ years }: Rules, contents: readonly Content[]): Content | null {
  const said = contents.find(({ column }) => column === years?.index);
  return said && /^(?:gran )?total\b/.test(foldText(said.text)) && yearOf(said.text) === null
    ? said
    : null;
}

/**
 * Whether a row that names one thing without code nor trend has figures only where weights and
 * progress are printed: it says what others add up to, in words of its own.
 */
export function sumsUp(
  { table: { grid }, labels, trend, compliance, weights }: Rules,
  row: number,
  contents: readonly Content[],
): boolean {
  const textAt = (column: number) => textOf(grid.see(row, column).cell);
  if (!trend || textAt(trend.index) !== '') return false;
  if (labels.some(({ index }) => splitCode(textAt(index)).code !== null)) return false;
  const figures = contents.filter(({ cell }) => typeof cell.value === 'number');
  return (
    figures.length > 0 &&
    figures.every(({ column }) => compliance.has(column) || weights.has(column)) &&
    figures.some(({ column }) => compliance.has(column))
  );
}

/** Whether a row has a name or two and nothing that indicators have: no code, trend nor figure. */
export function saysNothing(
  { table: { grid }, labels, trend }: Rules,
  row: number,
  contents: readonly Content[],
): boolean {
  if (!trend || contents.length > 2) return false;
  const textAt = (column: number) => textOf(grid.see(row, column).cell);
  const isCoded = labels.some(({ index }) => splitCode(textAt(index)).code !== null);
  const hasFigure = contents.some(({ cell }) => typeof cell.value === 'number');
  return !isCoded && !hasFigure && textAt(trend.index) === '';
}

/** The column of the compliance that a row prints, where its text says that it does. */
export function printedIn(
  { compliance }: Rules,
  text: string,
  contents: readonly Content[],
): number | null {
  if (!/cumplimiento|avance|objetivo/.test(foldText(text))) return null;
  const printed = contents.filter(
    ({ column, cell }) => compliance.has(column) && !isCellError(cell.value),
  );
  return printed.length === 1 ? (printed[0]?.column ?? null) : null;
}
