/** What the words of `explain` mean, or the sentence that says what they may mean. */

import { findAsked } from '../../../compute/asked.ts';
import type { Evaluation } from '../../../model/evaluation.ts';
import type { Asked } from '../../../model/explanation.ts';
import { askMeant, nearestPhrase } from '../../../model/nearest-word.ts';
import { keyText } from '../../../model/plan.ts';
import { joinList, shorten } from '../../../model/spanish.ts';
import { labelGoal, titleBriefly, titleObjective } from '../../../report/compute/goal-names.ts';
import { WrongUsage } from '../../world/failure.ts';

/** Of more candidates than these the rest are only counted. */
const MOST_NAMED = 12;
/** Characters of the name of each. */
const LONGEST_NAME = 60;

/**
 * The objective or the indicator that the words mean; an indicator of several objectives, in each of
 * them. Throws `WrongUsage` where nothing is so called, or several things are.
 */
export function chooseAsked(
  evaluation: Evaluation,
  words: string,
  commandFor: (name: string) => string,
): readonly Asked[] {
  const found = findAsked(evaluation, words);
  const [first] = found;
  if (!first) {
    const numbers = evaluation.objectives.flatMap(({ objective }) =>
      objective.unnamed ? [] : String(objective.number),
    );
    const meant = askMeantFigure(evaluation, words);
    throw new WrongUsage(
      `Nada se llama «${words}» en ${evaluation.vigencia}.`,
      `${meant === null ? '' : `${meant} `}Escriba el número de un objetivo (${joinList(numbers)}), el código de un indicador o de una meta, o parte de un nombre.`,
    );
  }
  if (new Set(found.map((one) => identify(evaluation, one))).size === 1) return found;
  const names = found.slice(0, MOST_NAMED).map((one) => describe(evaluation, one));
  const rest = found.length - names.length;
  throw new WrongUsage(
    `«${words}» puede ser ${found.length} cosas: ${names.join('; ')}${rest > 0 ? `; y ${rest} más` : ''}.`,
    `Escriba más del nombre, o el código: ${commandFor(suggest(evaluation, first))}.`,
  );
}

/** Asks whether another code was meant or, of words, others that are in the names. */
function askMeantFigure({ objectives }: Evaluation, words: string): string | null {
  const subjects = objectives.flatMap(({ objective, indicators }) => [
    { codes: [], names: [objective.name] },
    ...indicators.map(({ indicator: { key, names } }) => ({
      codes: [key.indicatorCode, key.goalCode],
      names: [names.indicator, names.goal],
    })),
  ]);
  const codes = subjects.flatMap((one) => one.codes.filter((code) => code !== null));
  if (/\d/.test(words)) return askMeant(words, codes);
  const names = subjects.flatMap((one) => one.names.filter((name) => name !== null));
  const phrase = nearestPhrase(words, names);
  return phrase === null ? null : `¿Quiso decir «${phrase}»?`;
}

function identify(evaluation: Evaluation, { objective, place }: Asked): string {
  const one = place === null ? null : evaluation.objectives[objective]?.indicators[place];
  if (!one) return `objective ${objective}`;
  const { key, names } = one.indicator;
  const isCoded = key.goalCode !== null || key.indicatorCode !== null;
  return JSON.stringify([keyText(key), isCoded ? null : names]);
}

function describe(evaluation: Evaluation, { objective, place }: Asked): string {
  const own = evaluation.objectives[objective];
  if (!own) return '';
  const title = titleObjective(own.objective);
  const indicator = place === null ? undefined : own.indicators[place]?.indicator;
  if (!indicator) return `${title}: ${shorten(own.objective.name, LONGEST_NAME)}`;
  const name = titleBriefly(indicator) ?? labelGoal(indicator);
  return `${shorten(name, LONGEST_NAME)} (${title.toLowerCase()})`;
}

/** Words that mean one thing only, where its codes are enough. */
function suggest(evaluation: Evaluation, { objective, place }: Asked): string {
  const own = evaluation.objectives[objective];
  const indicator = place === null ? undefined : own?.indicators[place]?.indicator;
  if (!indicator) return `objetivo ${own?.objective.number}`;
  const { indicatorCode } = indicator.key;
  return indicatorCode === null ? labelGoal(indicator).toLowerCase() : `indicador ${indicatorCode}`;
}
