/** What offices write where there is no number: not programmed, no report, no data. */

import { MONTHS } from '../../model/spanish.ts';
import { foldText, keepLately } from '../../model/text.ts';

/** Signs that stand for nothing: a dash, dots, a line. */
const BARE_SIGNS = /^[-‐‑–—―−_.…·/\s]+$/;

/** A text longer than this is an explanation: whatever it says, a person must read it. */
const LONGEST_MARK = 100;

/** What programs write for no value. */
const EMPTY_VALUES = /^(?:null|nan|none|blank|vacio|en blanco)$/;

/** `NP`, `ND`, `SD`: no or sin, and the first letter of what there is not. */
const ABBREVIATION = /^(?:n[padr]|s[dpr])$/;
/** Those that spell a word of their own where no sign parts their letters: sí, ni. */
const PARTED_ABBREVIATION = /^(?:n[padri]|s[dpri])$/;

const NEGATION = /^(?:no|sin|falta|faltan)$/;

/** What is denied or awaited: that it be programmed, reported, known, or that it apply. */
const SUBJECT =
  /^(?:re)?prog(?:$|ram(?!a$))|^(?:report|rep$|registr|inform|info?$|disp$|defin|cuantific|diligenci|calcul|suministr|remit|consolid|establec|estim|determin|confirm|asign|plane|planific|contempl|prevista?o?s?$|dispon|medi[dcbr]|carg|valid|verific|revis)|^(?:datos?|aplica|aplicable|corresponde|metas?|programa|hay|existe|tiene|lb|base)$/;

/** What awaits by itself. */
const AWAITED = /^pendientes?$/;

/** Words that change nothing: of time, of place, of grammar. */
const FILLERS = new Set(
  `a al ante con de del desde durante e el en es esta estan este fue fueron ha han hasta la las lo
  los o para parte por que se su sus un una y ya aun todavia momento fecha hoy vigencia vigencias
  ano anos periodo periodos corte trimestre semestre mes primer primero segundo segunda tercer tercero cuarto i ii iii
  iv indicador indicadores entidad entidades area dependencia responsable sector valor valores
  magnitud cifra cifras avance avances ejecucion resultado resultados seguimiento cuantitativo
  cuantitativa fisico fisica linea base oficial oficiales fuente cuenta presenta posee encuentra
  proceso tramite espera informe plan ninguna ningun`.split(/\s+/),
);

/** A day or a year that the text names: «a 31 de diciembre de 2024», «31/12/2024», «2024». */
const DATES = new RegExp(
  `\\b(?:\\d{1,2} (?:de )?)?(?:${MONTHS.join('|')})\\b|\\b\\d{1,2} \\d{1,2} 20\\d\\d\\b|\\b20\\d\\d\\b`,
  'g',
);

/**
 * Whether the text says that there is no value: a dash, an abbreviation, or words that deny or
 * await a programming, a report or a datum. A word that is none of those leaves it unknown.
 */
export function isMark(text: string): boolean {
  if (text.length > LONGEST_MARK || text === '' || /^\s*[#\d]/.test(text)) return false;
  if (BARE_SIGNS.test(text)) return true;
  return saysNone(text);
}

const saysNone = keepLately((text) => {
  const folded = foldText(text);
  return EMPTY_VALUES.test(folded) || deniesAll(wordsOf(folded));
});

function wordsOf(folded: string): readonly string[] {
  const undated = folded.replace(DATES, ' ').trim();
  // The letters of «N. P.» come apart.
  return undated
    .replace(/\b([ns]) ([a-z])\b/g, (whole, first: string, second: string) =>
      PARTED_ABBREVIATION.test(first + second) ? `${first}${second}!` : whole,
    )
    .split(/\s+/);
}

function deniesAll(words: readonly string[]): boolean {
  let denied = false;
  let awaiting = false;
  let absent = false;
  for (const word of words) {
    if (word.endsWith('!') || ABBREVIATION.test(word) || AWAITED.test(word)) absent = true;
    else if (NEGATION.test(word)) denied = true;
    else if (SUBJECT.test(word)) {
      absent ||= denied || (awaiting && isAwaited(word)) || isFuture(word);
    } else if (!FILLERS.has(word)) return false;
    awaiting ||= word === 'por' || word === 'en';
  }
  return absent;
}

/** «Por reportar», «en proceso de reporte», «en consolidación»: to be done, or being done. */
function isAwaited(word: string): boolean {
  return /(?:[aei]r|cion|reporte|calculo|registro)$/.test(word);
}

/** «Se reportará en diciembre». */
function isFuture(word: string): boolean {
  return /[aei]ran?$/.test(word);
}
