/** Which measure a phrase names: programmed, executed, progress, weight, baseline. */

import { type Composition, likely, MEASURES, type Reading, surely } from './composition.ts';
import type { Concept } from './meaning.ts';

/** The measure that a phrase names, or `null` where it names none or only a kind of its noun. */
export function readMeasure(phrase: Composition): Reading | null {
  if (!phrase.has(...MEASURES)) return null;
  if (isKindOfNoun(phrase)) return null;
  return ofOwner(phrase, nameMeasure(phrase));
}

/** «Indicador de resultado», «Meta resultado», «Nombre de la meta programada» are of their noun. */
function isKindOfNoun(phrase: Composition): boolean {
  const noun = phrase.at('goal', 'indicator', 'objective');
  const measure = phrase.at(...MEASURES);
  if (noun === -1 || noun > measure) return false;
  if (phrase.at('name', 'code') !== -1 && phrase.at('name', 'code') < measure) return true;
  const item = phrase.items[measure];
  if (!item || item.role === 'programmed' || item.role === 'executed') {
    return item?.base === 'esperado' && phrase.items[noun]?.role === 'indicator';
  }
  if (item.role === 'weight' || item.role === 'baseline') return false;
  const isOnlyMeasure = phrase.items.filter(({ role }) => MEASURES.includes(role)).length === 1;
  return isOnlyMeasure && (item.of || item.role === 'outcome');
}

function nameMeasure(phrase: Composition): Reading {
  const { items } = phrase;
  const measures = items.filter(({ role }) => MEASURES.includes(role));
  const first = measures[0]?.role;
  const [p, e] = [phrase.has('programmed', 'reprogrammed'), phrase.has('executed')];
  const [pn, en] = [phrase.has('programming', 'reprogramming'), phrase.has('execution')];
  const percent = phrase.has('percent', 'degree');
  const degree = phrase.has('advance', 'fulfilment');
  if (phrase.has('baseline'))
    return phrase.has('versus') ? likely('progress', 'unused') : surely('baseline');
  if (first === 'weight') return surely('weight');
  if (first === 'share') return likely('unused', 'weight', 'progress');
  if (phrase.has('weight', 'share')) return likely('unused', 'weight', 'progress');
  if (phrase.has('projected')) {
    // «Proyección de cierre» is what is expected to come out, and no target.
    const closes = items.some(({ base }) => base === 'cierre');
    return e || en || closes ? surely('unused') : likely('programmed', 'unused');
  }
  if (phrase.has('name') && phrase.at('name') < phrase.at(...MEASURES)) {
    return likely('observation', ...(phrase.has('outcome') ? (['goal'] as const) : []));
  }
  if (p && e && !percent && !phrase.has('versus', 'fulfilment', 'advance', 'what')) {
    // «Programado real» compares nothing: it is the one its first word says, or the other.
    const isPlan = phrase.at('programmed', 'reprogrammed') < phrase.at('executed');
    return isPlan ? likely('programmed', 'executed') : likely('executed', 'programmed');
  }
  const compares =
    phrase.has('versus') ||
    (p && e) ||
    (pn && en) ||
    (phrase.has('what') && (percent || ((p || pn) && (e || en || degree))));
  if (compares) {
    return percent || phrase.has('fulfilment')
      ? surely('progress')
      : likely('progress', 'executed', 'programmed');
  }
  if (p) return surely('programmed');
  if (phrase.has('fulfilment'))
    return percent || e ? surely('progress') : likely('progress', 'executed');
  if (phrase.has('advance')) return readAdvance(phrase, { e, en, pn, percent });
  if (pn && !e) return surely('programmed');
  // «Cierre 2024» is what the year closed with, or was expected to.
  if (measures.every(({ base }) => base === 'cierre')) return likely('executed', 'unused');
  if (e || en || phrase.has('outcome')) return readExecuted(phrase, percent);
  const told = phrase.has('value', 'quantity', 'physical', 'indicator', 'goal');
  return told ? likely('executed', ...ifPercent(percent)) : likely('executed', 'observation');
}

/** «Avances y logros» are often told in words, as every export of SEGPLAN has them: their cells say. */
function mayBeTold(phrase: Composition): boolean {
  return phrase.has('outcome') && !phrase.has('physical', 'quantity', 'value');
}

/** «% de avance» is a percentage, «avance físico» a magnitude, «avance» either. */
function readAdvance(
  phrase: Composition,
  { e, en, pn, percent }: { e: boolean; en: boolean; pn: boolean; percent: boolean },
): Reading {
  if (percent) return e || en ? likely('progress', 'executed') : surely('progress');
  if (pn) return likely('progress', 'programmed');
  if (e || phrase.has('physical', 'quantity')) return surely('executed');
  const words = mayBeTold(phrase) ? (['observation'] as const) : [];
  return likely('progress', 'executed', ...words);
}

/** «% de ejecución» is likelier the progress, «ejecución (%)» the executed percentage. */
function readExecuted(phrase: Composition, percent: boolean): Reading {
  const measure = phrase.at('execution', 'executed', 'outcome');
  if (percent && phrase.at('percent', 'degree') < measure) return likely('progress', 'executed');
  if (percent) return likely('executed', 'progress');
  const isText = phrase.first('outcome') && !phrase.has('executed', 'execution');
  const isTold =
    phrase.around.timed || phrase.around.under || phrase.has('physical', 'quantity', 'value');
  return isText && !isTold ? likely('executed', 'progress', 'observation') : surely('executed');
}

function ifPercent(percent: boolean): readonly Concept[] {
  return percent ? ['progress'] : [];
}

/** What a measure of an objective, a project or a product is: no indicator's. */
function ofOwner(phrase: Composition, reading: Reading): Reading {
  const { concept, rivals } = reading;
  const { owner } = phrase;
  if (!concept || (owner !== 'objective' && owner !== 'other')) return reading;
  if (
    concept !== 'weight' &&
    concept !== 'progress' &&
    concept !== 'programmed' &&
    concept !== 'executed'
  )
    return reading;
  const doubts = phrase.has('objective') ? [] : [concept, ...rivals];
  if (concept === 'weight') return likely('objectiveWeight', ...doubts);
  if (owner === 'other') return likely('unused', concept, ...rivals);
  if (concept === 'progress') return likely('compliance', ...doubts);
  return likely('unused', concept, ...rivals);
}
