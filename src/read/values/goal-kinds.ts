/** Kinds of goal as texts, cells and codes give them: in words, or as offices abbreviate them. */

import { beginsWithCapital, lettersOf } from '../../model/letters.ts';
import type { GoalKind } from '../../model/plan.ts';
import { foldText, keepLately } from '../../model/text.ts';

const KIND_BY_WORD: Record<GoalKind, RegExp> = {
  sectorial: /\bsectorial(es)?\b/,
  estrategica: /\bestrategic[ao]s?\b/,
  proyecto: /\bproyectos?\b/,
};

const KINDS = Object.keys(KIND_BY_WORD) as GoalKind[];

/** What a cell of the column of kinds, or the letters before a code, may say instead of a word. */
const ABBREVIATIONS: Record<GoalKind, readonly string[]> = {
  sectorial: ['ms', 'mse', 'msec', 'msect', 'sec', 'sect'],
  estrategica: ['me', 'mes', 'mest', 'mestr', 'est', 'estr', 'estrat'],
  proyecto: ['mp', 'pi', 'mpi', 'mpy', 'py', 'pry', 'proy', 'mproy', 'inv', 'inversion'],
};

/** A word cut short: «Estrat.» and «Proy.» begin like the whole one. */
const SHORTEST_BEGINNING = 4;

/** Letters that say the kind only where a column holds nothing else. */
const INITIALS: Readonly<Record<string, GoalKind>> = {
  s: 'sectorial',
  e: 'estrategica',
  p: 'proyecto',
};

/** The kind of goal a text names, or `null` where it names none or more than one. */
export function goalKindOf(text: string): GoalKind | null {
  const folded = foldText(text);
  return only(KINDS.filter((kind) => KIND_BY_WORD[kind].test(folded)));
}

/** The kind that a cell of the column of kinds says: «Meta sectorial», «M. Estrat.», «PI». */
export const goalKindOfCell: (text: string) => GoalKind | null = keepLately((text) => {
  const named = goalKindOf(text);
  const words = foldText(text).split(' ');
  if (named || KINDS.some((kind) => KIND_BY_WORD[kind].test(words.join(' ')))) return named;
  const initial = INITIALS[words.at(-1) ?? ''];
  if (initial && words.every((word) => ['m', 'meta', words.at(-1)].includes(word))) return initial;
  const whole = kindOfLetters(words.join(''));
  return whole ?? only([...new Set(words.flatMap((word) => kindOfLetters(word) ?? []))]);
});

/** The kind that letters stand for: `MS`, `ME`, `MP`, `PI`, «Sect.». */
export function kindOfLetters(letters: string): GoalKind | null {
  const folded = foldText(letters).replaceAll(' ', '');
  return only(
    KINDS.filter(
      (kind) =>
        ABBREVIATIONS[kind].includes(folded) ||
        (folded.length >= SHORTEST_BEGINNING && WHOLE_WORDS[kind].startsWith(folded)),
    ),
  );
}

const WHOLE_WORDS: Record<GoalKind, string> = {
  sectorial: 'sectoriales',
  estrategica: 'estrategicas',
  proyecto: 'proyectos',
};

/** Words of a kind, or its initials, before the text of a goal. */
const WORDS_BEFORE =
  /^metas?\s+(?:sectorial|estrat[eé]gica|(?:de\s+)?proyecto(?:\s+de\s+inversi[oó]n)?)(?:\s*[:.)|–—-]\s*|\s+)/i;
const INITIALS_BEFORE = /^(?:M\.?\s?[SEP]|P\.?\s?I|MPI)\.?(?:\s*[:.)|–—-]\s*|\s+)/u;

/** The kind that a goal's text says before what it is, and the text without it: «Meta sectorial. Asistir…». */
export function kindBefore(
  text: string,
): { readonly kind: GoalKind; readonly rest: string } | null {
  const [said = ''] = WORDS_BEFORE.exec(text) ?? INITIALS_BEFORE.exec(text) ?? [];
  const rest = text.slice(said.length);
  const kind = goalKindOf(said) ?? kindOfLetters(lettersOf(said));
  return kind && (beginsWithCapital(rest) || /^[¿«"]/.test(rest)) ? { kind, rest } : null;
}

/** The kind of goal of a text that says nothing else: «Metas estratégicas». */
export function namesOnlyKind(text: string): GoalKind | null {
  const only =
    /^(indicadores (de )?)?metas? (sectorial(es)?|estrategicas?|(de )?proyectos?( de inversion)?)$/;
  return only.test(foldText(text)) ? goalKindOf(text) : null;
}

/** The kind that the name of a sheet gives to all its goals: «Sectoriales», «M. Estratégicas». */
export function kindOfSheet(name: string): GoalKind | null {
  const only =
    /^(m|metas? )?(sectoriales|estrategicas|(de )?proyectos? de inversion|(de )?proyectos)$/;
  return namesOnlyKind(name) ?? (only.test(foldText(name)) ? goalKindOf(name) : null);
}

function only(kinds: readonly GoalKind[]): GoalKind | null {
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}
