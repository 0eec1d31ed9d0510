/** A line of bash before it is run: its words, and how one is written into it. */

/** A quotation mark within which a word stands, or none. */
type Quote = '"' | "'" | '';

/** The words of an unfinished line, without the first. */
export interface SplitLine {
  readonly words: readonly string[];
  readonly last: {
    /** How many characters of the last word bash leaves as they are. */
    readonly kept: number;
    /** The quotation mark that is open at the end of the line. */
    readonly quote: Quote;
  };
}

/** Within double quotes a backslash is one before anything else. */
const ESCAPABLE = '"\\$`\n';

/**
 * Splits a line as bash does before it replaces anything. Bash takes each of `breaks` for the
 * beginning of a word where it writes, though none of it parts the words of a command.
 */
export function splitLine(line: string, breaks: string): SplitLine {
  const words: string[] = [];
  let word: string | null = null;
  let quote: Quote = '';
  let kept = 0;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '\\' && quote !== "'") {
      const next = line.charAt(at + 1);
      word = (word ?? '') + (quote === '' || ESCAPABLE.includes(next) ? next : `\\${next}`);
      at += 1;
    } else if (quote !== '') {
      if (sign === quote) quote = '';
      else word = (word ?? '') + sign;
    } else if (sign === '"' || sign === "'") {
      quote = sign;
      word ??= '';
      kept = word.length;
    } else if (/\s/.test(sign)) {
      if (word !== null) words.push(word);
      word = null;
      kept = 0;
    } else {
      word = (word ?? '') + sign;
      if (breaks.includes(sign)) kept = word.length;
    }
  }
  return { words: [...words.slice(1), word ?? ''], last: { kept, quote } };
}

/** The text of one unfinished word, without the signs that quote it. */
export function unquote(word: string): string {
  return splitLine(`: ${word}`, '').words.join(' ');
}

/** The text as it is written where that quotation mark is open, or none is. */
export function escapeWord(text: string, quote: Quote): string {
  if (quote === "'") return text;
  if (quote === '"') return text.replace(/["\\$`]/g, '\\$&');
  return text.replace(/[^\p{L}\p{N}\p{M}_./@%+,:=-]/gu, '\\$&');
}
