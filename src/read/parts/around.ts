/** The vigencia of a table whose columns and rows name none: that of its titles, its tab or its cutoff. */

import type { Cutoff } from '../../model/plan.ts';
import { foldText } from '../../model/text.ts';
import { shortYearOfTab } from '../layout/short-tab-year.ts';
import type { Remark } from '../values/titles.ts';
import { isYearLabel, yearBesidePlan, yearOf } from '../values/years.ts';

/** A vigencia and what says so. */
export interface Around {
  readonly vigencia: number;
  readonly from: 'title' | 'sheet' | 'cutoff' | 'given';
}

/** The years that the titles and the tab name for all of a table, where they contradict each other. */
export interface YearClash {
  readonly title: number;
  readonly tab: number;
  readonly at: Remark;
}

/** What is said of the vigencia around a table. */
export interface AroundReading {
  readonly around: Around | null;
  readonly clash: YearClash | null;
}

/** Words of titles whose year is the one the table speaks of. */
const OF_THE_TABLE =
  /\b(seguimiento|plan|matriz|avances?|ejecucion|programacion|reporte|informe|metas?|indicadores|pes|formulacion|tablero|balance)\b/;

/** Words of titles whose year is another: of a law, a version, a date. */
const OF_OTHERS =
  /\b(decreto|acuerdo|resolucion|ley|circular|version|fecha|corte|actualiza\w*|elabora\w*|aproba\w*|bogota|linea base|base|desde|hasta|a partir|publicad\w*)\b/;

/**
 * The vigencia around a table: the one given, else that of a title which says «vigencia» or only a
 * year, of the tab, of a title of the plan, or of the only year of its cutoffs. Two figures of a tab
 * are a year where nothing else names another; `tabs` are those of the tables beside it.
 */
export function readAround(
  remarks: readonly Remark[],
  { tab, tabs }: { readonly tab: string; readonly tabs: readonly string[] },
  cutoffs: readonly Cutoff[],
  given?: number,
): AroundReading {
  if (given !== undefined) return { around: { vigencia: given, from: 'given' }, clash: null };
  const [first] = titledYears(remarks);
  const inFull = yearOf(tab.replaceAll('_', ' '));
  const ofTab = inFull ?? shortYearOfTab(tab, tabs);
  const isClash = first && ofTab !== null && ofTab !== first.year;
  if (isClash && !titledYears(remarks).some(({ year }) => year === ofTab)) {
    return { around: null, clash: { title: first.year, tab: ofTab, at: first.remark } };
  }
  if (first) return { around: { vigencia: first.year, from: 'title' }, clash: null };
  const other = inFull === null && ofTab !== null ? otherYear(ofTab, remarks, cutoffs) : null;
  if (other && ofTab !== null) {
    return { around: null, clash: { title: other.year, tab: ofTab, at: other.remark } };
  }
  if (ofTab !== null) return { around: { vigencia: ofTab, from: 'sheet' }, clash: null };
  const loose = new Set(remarks.flatMap(({ text }) => yearOfPlanTitle(text) ?? []));
  const ofCutoffs = new Set(cutoffs.map(({ date }) => Number(date.slice(0, 4))));
  for (const [years, from] of [
    [loose, 'title'],
    [ofCutoffs, 'cutoff'],
  ] as const) {
    const [vigencia] = years;
    if (vigencia !== undefined && years.size === 1)
      return { around: { vigencia, from }, clash: null };
  }
  return { around: null, clash: null };
}

/** Up to this month a year that is over is still followed up. */
const LAST_OF_CLOSING = '03';

/** A title of the plan or a cutoff that names another year than the two figures of the tab. */
function otherYear(
  ofTab: number,
  remarks: readonly Remark[],
  cutoffs: readonly Cutoff[],
): Pick<TitledYear, 'year' | 'remark'> | null {
  for (const remark of remarks) {
    const ofCutoff = cutoffs.find(
      ({ at }) => at.row === remark.at.row && at.column === remark.at.column,
    );
    const [year, month = ''] = ofCutoff?.date.split('-') ?? [];
    const own = year === undefined ? yearOfPlanTitle(remark.text) : Number(year);
    const closes = own === ofTab + 1 && month !== '' && month <= LAST_OF_CLOSING;
    if (own !== null && own !== ofTab && !closes) return { year: own, remark };
  }
  return null;
}

interface TitledYear {
  readonly year: number;
  readonly remark: Remark;
  readonly rank: number;
}

/** The years of titles that say «vigencia», of those that say «año», and of those with nothing else. */
function titledYears(remarks: readonly Remark[]): readonly TitledYear[] {
  return remarks
    .flatMap((remark, at): TitledYear[] => {
      const rank = rankOf(remark.text);
      const year = rank === 0 ? null : yearOfTitle(remark, remarks[at + 1]);
      return year === null ? [] : [{ year, remark, rank }];
    })
    .sort((a, b) => b.rank - a.rank);
}

/** «Vigencia desde 30/01/2023», «Versión 4 · Vigencia 2023»: of the form, and no fiscal year. */
const OF_THE_FORM =
  /\b(version|codigo|a partir|vigencia desde|vigencia (del? )?\d{1,2} (de )?(\d{1,2}|[a-z]+) (del? )?20\d\d)\b/;

function rankOf(text: string): number {
  const folded = foldText(text);
  if (OF_THE_FORM.test(folded)) return 0;
  if (/\bvigencia\b/.test(folded)) return 3;
  if (/\b(ano|anualidad)\b/.test(folded) && !/\blinea base\b/.test(folded)) return 2;
  return Number(isYearLabel(text));
}

/** The year of «Vigencia 2024», or of the cell beside «Vigencia». */
function yearOfTitle({ text, at }: Remark, next: Remark | undefined): number | null {
  const own = yearBesidePlan(text);
  if (own !== null || !next || next.at.row !== at.row) return own;
  const isLabel = /^(la )?(vigencia|ano|anualidad)( fiscal)?$/.test(foldText(text));
  return isLabel ? yearOf(next.text) : null;
}

function yearOfPlanTitle(text: string): number | null {
  const folded = foldText(text);
  return OF_THE_TABLE.test(folded) && !OF_OTHERS.test(folded) ? yearBesidePlan(text) : null;
}
