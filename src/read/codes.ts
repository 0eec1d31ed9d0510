/** Codes of goals and indicators, and the kinds of goal, as texts give them. */

import type { GoalKind } from '../model/plan.ts';
import { foldText, singleLine } from '../model/text.ts';

/** A name with the code that came glued to it. */
export interface CodedName {
  /** Digits without leading zeros. */
  readonly code: string | null;
  readonly name: string | null;
  /** Kind of goal that the text names before the code: «Meta Estratégica 77: …». */
  readonly goalKind: GoalKind | null;
}

const KIND_BY_WORD: Record<GoalKind, RegExp> = {
  sectorial: /\bsectorial(es)?\b/,
  estrategica: /\bestrategicas?\b/,
  proyecto: /\bproyectos?\b/,
};

/** `2307: Asistir…`, `2320 Poner…`, `2339. Crear…`, `Meta Estratégica 77: …`, or the code alone. */
const GLUED =
  /^[([]?(?<kind>metas?(?:\s+(?:sectorial|estrat[eé]gica|(?:de\s+)?proyecto(?:\s+de\s+inversi[oó]n)?))?\s+(?:n[.°º]?o?[.°º]?\s*)?)?(?<code>\d{1,9})(?!\s*(?:[.–—-]\s*\d|%))(?:\s*[:)\].–—-]+\s*|\s+|$)(?<name>.*)$/iu;

/** A name split from the code glued before it. A text without one is all name. */
export function splitCode(text: string): CodedName {
  const line = singleLine(text);
  const groups = GLUED.exec(line)?.groups;
  if (!groups || countsSomething(line)) return { code: null, name: line || null, goalKind: null };
  return {
    code: (groups.code ?? '').replace(/^0+(?=\d)/, ''),
    name: groups.name || null,
    goalKind: groups.kind ? goalKindOf(groups.kind) : null,
  };
}

/** «100 parques construidos»: a number parted only by a space from a word in lower case is a count. */
function countsSomething(line: string): boolean {
  return /^\d+\s+\p{Ll}/u.test(line);
}

/** The kind of goal of a text that says nothing else: «Metas estratégicas». */
export function namesOnlyKind(text: string): GoalKind | null {
  const only =
    /^(indicadores (de )?)?metas? (sectorial(es)?|estrategicas?|(de )?proyectos?( de inversion)?)$/;
  return only.test(foldText(text)) ? goalKindOf(text) : null;
}

/** The kind of goal a text names, or `null` where it names none or more than one. */
export function goalKindOf(text: string): GoalKind | null {
  const folded = foldText(text);
  const kinds = (Object.keys(KIND_BY_WORD) as GoalKind[]).filter((kind) =>
    KIND_BY_WORD[kind].test(folded),
  );
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}

/** The number an objective's text gives («Objetivo 3. …», «3. …»), and its name without it. */
export function splitObjective(text: string): { number: number | null; name: string } {
  const line = singleLine(text);
  const numbered =
    /^(?:objetivo(?:\s+(?:estrat[eé]gico|sectorial))*\s*(?:n[.°º]?o?[.°º]?\s*)?(\d{1,3})(?!\d)\s*[:.)–—-]*|(\d{1,3})(?!\s*[.–—-]\s*\d)\s*[:.)–—-]+)\s*(.*)$/iu.exec(
      line,
    );
  const number = numbered?.[1] ?? numbered?.[2];
  if (!numbered || number === undefined) return { number: null, name: line };
  return { number: Number(number), name: numbered[3] || line };
}
