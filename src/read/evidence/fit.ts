/** How well the cells of a column fit what it may hold. */

import type { ContentsReason } from '../../model/layout.ts';
import type { Concept } from '../headings/meaning.ts';
import type { Profile } from './contents.ts';

/** How much the contents speak for a reading, or against it, and what of them does. */
export interface Fit {
  readonly score: number;
  readonly what: ContentsReason | null;
}

/** What only cells of that kind are: it says what they hold whatever the heading says. */
export const PROVEN = 6;
const FITS = 1;
const FITS_WELL = 3;
const AGAINST = -2;
const IMPOSSIBLE = -5;
/** Against what a heading surely says too: sentences are no figures. */
const SENTENCES = -8;

/** Nearly all: a few cells of a real file are always something else. */
const MOST = 0.75;

const NOTHING: Fit = { score: 0, what: null };

/** A plan measures few things beyond this; money is counted in millions. */
const MONEY_SIZE = 5e6;

type Judge = (profile: Profile) => Fit;

/** How well the cells fit a concept; a column without contents speaks neither for nor against. */
export function fitOf(concept: Concept, profile: Profile): Fit {
  return profile.filled === 0 ? NOTHING : (JUDGES[concept] ?? (() => NOTHING))(profile);
}

const share = (count: number, { filled }: Profile) => count / filled;

/** Prose: a name or a note, not a label. */
function areProse(profile: Profile): boolean {
  return share(profile.texts, profile) >= MOST && profile.letters / profile.texts >= 15;
}

/** Letters of the shortest sentences, on average; «46 entidades asistidas» is shorter. */
const SHORTEST_SENTENCES = 25;

/** Whether the cells tell something in words, and none is a figure. */
export function areSentences(profile: Profile): boolean {
  return (
    profile.numbers === 0 &&
    areProse(profile) &&
    profile.letters / profile.texts >= SHORTEST_SENTENCES
  );
}

function numeric(profile: Profile): Fit {
  if (areSentences(profile)) return { score: SENTENCES, what: 'texts' };
  if (share(profile.texts, profile) > MOST && profile.letters / profile.texts > 12) {
    return { score: IMPOSSIBLE, what: 'texts' };
  }
  if (share(profile.dates, profile) > MOST) return { score: IMPOSSIBLE, what: 'dates' };
  if (profile.numbers === 0) return NOTHING;
  return { score: FITS, what: 'numbers' };
}

/** A magnitude: not money, and not the years of a column of years. */
function magnitude(profile: Profile): Fit {
  if (areMoney(profile)) return { score: AGAINST, what: 'money' };
  if (share(profile.years, profile) === 1 && profile.filled >= 3) {
    return { score: AGAINST, what: 'years' };
  }
  return numeric(profile);
}

/** Whether nearly all figures are shown as money, or are of its size. */
export function areMoney({ numbers, currencies, smallest }: Profile): boolean {
  if (numbers === 0) return false;
  return currencies >= numbers * MOST || (numbers >= 3 && smallest >= MONEY_SIZE);
}

function ratio(profile: Profile): Fit {
  const fit = numeric(profile);
  if (fit.score <= 0) return fit;
  if (profile.percents >= profile.numbers * MOST) return { score: FITS_WELL, what: 'percents' };
  return profile.largest > 1000 ? { score: AGAINST, what: 'numbers' } : fit;
}

function weight(profile: Profile): Fit {
  const fit = numeric(profile);
  if (fit.score <= 0) return fit;
  return profile.largest > 100 || profile.smallest < 0 ? { score: AGAINST, what: 'numbers' } : fit;
}

function name(profile: Profile): Fit {
  if (share(profile.texts, profile) < 1 - MOST) return { score: IMPOSSIBLE, what: 'numbers' };
  if (profile.trends >= profile.texts * MOST) return { score: AGAINST, what: 'trends' };
  return areProse(profile) ? { score: FITS, what: 'texts' } : NOTHING;
}

function goal(profile: Profile): Fit {
  const fit = name(profile);
  const verbs = profile.verbs >= profile.texts * MOST;
  return fit.score > 0 && verbs ? { score: FITS_WELL, what: 'verbs' } : fit;
}

function indicator(profile: Profile): Fit {
  const fit = name(profile);
  const verbs = profile.verbs >= profile.texts * MOST;
  return fit.score > 0 && verbs ? { score: AGAINST, what: 'verbs' } : fit;
}

function code(profile: Profile): Fit {
  const coded = profile.codes >= profile.filled * MOST;
  if (areProse(profile) && !coded) return { score: AGAINST, what: 'texts' };
  // A column of zeros names nothing.
  const isNought = profile.numbers > 0 && profile.largest === 0;
  if (profile.counts || isNought) return { score: AGAINST, what: 'numbers' };
  if (profile.percents > 0 || share(profile.dates, profile) > MOST) {
    return { score: IMPOSSIBLE, what: 'numbers' };
  }
  return coded && !areProse(profile) ? { score: FITS_WELL, what: 'codes' } : NOTHING;
}

function objective(profile: Profile): Fit {
  if (profile.objectives >= profile.filled * MOST) return { score: FITS_WELL, what: 'texts' };
  return areProse(profile) ? { score: FITS, what: 'texts' } : NOTHING;
}

const JUDGES: Readonly<Partial<Record<Concept, Judge>>> = {
  trend: (profile) =>
    profile.trends >= profile.filled * MOST
      ? { score: PROVEN, what: 'trends' }
      : numbersInstead(profile),
  goalKind: (profile) => {
    if (profile.kinds >= profile.filled * MOST) return { score: PROVEN, what: 'goal-kinds' };
    // «Tipo de meta» over «Incremento» and «Reducción».
    if (profile.trends >= profile.filled * MOST) return { score: IMPOSSIBLE, what: 'trends' };
    return numbersInstead(profile);
  },
  vigencia: (profile) =>
    profile.years >= profile.filled * MOST
      ? { score: FITS_WELL, what: 'years' }
      : { score: IMPOSSIBLE, what: profile.numbers > profile.texts ? 'numbers' : 'texts' },
  cutoff: (profile) =>
    profile.dates >= profile.filled * MOST ? { score: FITS_WELL, what: 'dates' } : NOTHING,
  objective,
  goal,
  indicator,
  goalCode: code,
  indicatorCode: code,
  weight,
  programmed: magnitude,
  executed: magnitude,
  progress: ratio,
  compliance: ratio,
  money: (profile) => {
    if (areMoney(profile)) return { score: FITS_WELL, what: 'money' };
    if (areSentences(profile)) return { score: SENTENCES, what: 'texts' };
    return profile.numbers > 0 ? { score: -FITS, what: null } : NOTHING;
  },
  baseline: (profile) => (areProse(profile) ? { score: AGAINST, what: 'texts' } : NOTHING),
};

function numbersInstead(profile: Profile): Fit {
  return share(profile.numbers, profile) > MOST ? { score: IMPOSSIBLE, what: 'numbers' } : NOTHING;
}
