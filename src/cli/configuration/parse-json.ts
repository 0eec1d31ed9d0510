/** The JSON that people write by hand. */

import { WrongUsage } from '../world/failure.ts';

/** The JSON of a file; throws `WrongUsage` where it is none, with the line and what stands there. */
export function parseJson(path: string, bytes: Uint8Array): unknown {
  const text = decode(path, bytes);
  const refuseKey = (key: string, value: unknown): unknown => {
    if (key !== '__proto__') return value;
    throw new WrongUsage(`${path}: «__proto__» no es una clave conocida.`, 'Quítela.');
  };
  try {
    return JSON.parse(text, refuseKey);
  } catch (error) {
    if (error instanceof WrongUsage) throw error;
    throw new WrongUsage(...explain(path, text));
  }
}

/** The text of the file; throws `WrongUsage` where it is not UTF-8: a key would be another one. */
function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [first, second] = bytes;
    const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    throw new WrongUsage(
      `${path} está en ${isWide ? 'UTF-16' : 'Windows-1252 (ANSI)'}; se esperaba UTF-8.`,
      'Ábralo en el Bloc de notas y guárdelo de nuevo con la codificación UTF-8.',
    );
  }
}

function explain(path: string, text: string): readonly [message: string, help: string] {
  if (text.trim() === '') return [`${path} está vacío.`, 'Escriba al menos {}.'];
  const at = breakingPoint(text);
  const before = text.slice(0, at).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  const line = text.split('\n')[before.length - 1]?.trim() ?? '';
  const shown = line === '' ? '' : `: ${line.length > 60 ? `${line.slice(0, 59)}…` : line}`;
  return [
    `${path} no es un JSON válido en la línea ${before.length}, columna ${column}${shown}`,
    adviceAt(text, at),
  ];
}

/** What usually stands there that JSON does not take. */
function adviceAt(text: string, at: number): string {
  const [sign = '', next = ''] = text.slice(at);
  if (sign === '') return 'Falta cerrar una llave, un corchete o una comilla.';
  if (sign === '/' && (next === '/' || next === '*')) return 'JSON no admite comentarios: quítelo.';
  if ("“”‘’«»'".includes(sign)) return 'Las comillas deben ser las rectas dobles: "…".';
  if (sign === '}' || sign === ']') return `Sobra la coma antes de «${sign}», o falta un valor.`;
  if (sign === '"') return 'Falta una coma antes de esta comilla.';
  return 'Revise comas, comillas y llaves.';
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** No configuration is nested so deep. */
const DEEPEST = 200;

/** Where a text stops being JSON: engines do not say it alike, nor always. */
function breakingPoint(text: string): number {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null;
  };
  const sign = (wanted: string): boolean => {
    take(SPACE);
    if (text[at] !== wanted) return false;
    at += 1;
    return true;
  };
  const members = (close: string, member: () => boolean): boolean => {
    if (sign(close)) return true;
    do {
      if (!member()) return false;
    } while (sign(','));
    return sign(close);
  };
  const string = (): boolean => {
    take(SPACE);
    return take(/"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy);
  };
  let depth = 0;
  const value = (): boolean => {
    depth += 1;
    const isWhole = depth < DEEPEST && anyValue();
    depth -= 1;
    return isWhole;
  };
  const anyValue = (): boolean => {
    if (sign('{')) return members('}', () => string() && sign(':') && value());
    if (sign('[')) return members(']', value);
    return string() || take(SCALAR);
  };
  if (value()) take(SPACE);
  return at;
}
