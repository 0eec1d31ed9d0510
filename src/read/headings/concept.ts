/** Which concept the words of a phrase compose. */

import { type Composition, likely, MEASURES, NOUNS, type Reading, surely } from './composition.ts';
import type { Role } from './lexicon.ts';
import { readMeasure } from './measures.ts';
import { readNoun } from './nouns.ts';
import type { Item } from './phrase.ts';

/** The concept of a phrase; `null` with rivals where its words leave it open. */
export function readConcept(phrase: Composition): Reading {
  return (
    readObserved(phrase) ??
    readQualified(phrase) ??
    readTold(phrase) ??
    readKind(phrase) ??
    readYear(phrase) ??
    readMeasure(phrase) ??
    readNoun(phrase) ??
    readBare(phrase)
  );
}

/** Text about a figure: whatever else it speaks of. */
function readObserved(phrase: Composition): Reading | null {
  return phrase.has('observation', 'qualitative') ? surely('observation') : null;
}

/** Words that make a figure another one, or none at all. */
function readQualified(phrase: Composition): Reading | null {
  const denied = phrase.items.find(({ base }) => base === 'no');
  const next = denied && phrase.items[phrase.items.indexOf(denied) + 1];
  const isDenied = next?.role === 'programmed' || next?.role === 'executed';
  if (phrase.has('away') || isDenied) return surely('unused');
  if (!phrase.has('weighted')) return null;
  return phrase.has(...MEASURES, 'money') ? surely('unused') : likely('weight', 'unused');
}

const TOLD: readonly Role[] = ['status', 'source', 'unit', 'trend', 'unused'];

/** Columns about a figure and not of it: the first of their words is the head. */
function readTold(phrase: Composition): Reading | null {
  const measure = phrase.at(...MEASURES);
  const told = phrase.items.find(
    (item, at) =>
      TOLD.includes(item.role) &&
      !(at > 0 && item.in) &&
      !(item.role === 'unit' && ((measure !== -1 && measure < at) || isTargetBefore(phrase, at))),
  );
  if (!told) return readDate(phrase);
  if (told.role === 'trend') {
    return told.base === 'tipologia' ? likely('trend', 'unused') : surely('trend');
  }
  if (told.role === 'status' || told.role === 'source' || told.role === 'unit') {
    return surely(told.role);
  }
  if (told.base === 'responsable' && phrase.items.length === 1) return likely('unused', 'entity');
  return isWhichEntity(phrase, told) ? surely('entity') : surely('unused');
}

/** «Entidad responsable (líder)»: words of which entity it is, and nothing else of it. */
function isWhichEntity({ items }: Composition, told: Item): boolean {
  return items[0]?.role === 'entity' && items.at(-1) === told && told.base === 'lider';
}

/** «Meta 2024 (und.)» is what is counted so, «Meta · Unidad de medida» is the unit. */
function isTargetBefore(phrase: Composition, at: number): boolean {
  const goal = phrase.at('goal');
  return goal !== -1 && goal < at && (phrase.around.dated || phrase.has('physical', 'quantity'));
}

/** «Fecha de corte» is the cutoff, «Fecha de inicio» is read by nobody. */
function readDate(phrase: Composition): Reading | null {
  if (!phrase.has('date')) return null;
  if (phrase.has('cutoff', 'report')) return surely('cutoff');
  return phrase.items.length === 1 ? likely('cutoff', 'unused') : surely('unused');
}

/** «Tipo de meta», «Clase», «Nivel»; the kind of an indicator may be its trend. */
function readKind(phrase: Composition): Reading | null {
  const at = phrase.at('kind', 'degree');
  const role = phrase.items[at]?.role;
  if (!role || phrase.has(...MEASURES)) return null;
  if (phrase.has('goal')) return surely('goalKind');
  if (phrase.has('indicator')) return likely('unused', 'trend');
  if (phrase.items.length > 1) return surely('unused');
  return role === 'degree' ? likely('goalKind', 'unused') : likely('goalKind', 'trend', 'unused');
}

/** «Vigencia», «Año de reporte», «Trimestre»: of the row; «Año línea base» of nothing read. */
function readYear(phrase: Composition): Reading | null {
  const [first, second] = phrase.items;
  if (!first || phrase.around.dated) return null;
  const isTime = first.role === 'yearNoun' || first.role === 'part';
  if (isTime && phrase.has('baseline')) return surely('unused');
  const isHead = !phrase.has(...MEASURES, ...NOUNS) || second?.of === true;
  if (!isHead) return null;
  if (phrase.has('part') && isTime) return surely('quarter');
  if (first.role === 'yearNoun') {
    return first.base === 'periodo' ? likely('vigencia', 'quarter') : surely('vigencia');
  }
  if (first.role === 'cutoff' && phrase.items.length === 1) return surely('cutoff');
  return null;
}

/** Words that say how much but not of what. */
function readBare(phrase: Composition): Reading {
  const { under } = phrase.around;
  if (phrase.has('code')) {
    const isNumber = /^(n|no|nro|num|numero|item|orden|numeracion|numeral|consecutivo)$/.test(
      phrase.first('code')?.base ?? '',
    );
    return isNumber
      ? likely('unused', 'goalCode', 'indicatorCode')
      : likely('goalCode', 'indicatorCode', 'unused');
  }
  if (phrase.has('name')) return likely('goal', 'indicator', 'unused');
  if (phrase.has('money')) {
    // What somebody promised is a goal where it is told in words.
    const isPromise = phrase.items.every(({ base }) => base === 'compromiso');
    return isPromise && !phrase.around.timed ? likely('money', 'goal') : surely('money');
  }
  if (phrase.has('percent'))
    return under || phrase.has('quantity') ? surely('progress') : likely('progress', 'weight');
  if (phrase.has('value')) return likely('executed', 'programmed', 'money');
  if (phrase.has('quantity', 'physical')) return likely('programmed', 'executed');
  if (phrase.has('accumulated')) return likely('executed', 'programmed', 'progress');
  if (phrase.has('initial', 'inForce', 'final')) return likely('programmed', 'executed', 'unused');
  if (phrase.has('total', 'wholePlan')) return likely('programmed', 'executed');
  return surely(null);
}
