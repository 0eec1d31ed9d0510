/** What is asked of `node:path`, for the names that a page gives its files. */

/** Between a folder and what is in it. */
export const sep = '/';

/** The path without `.`, `..` and doubled slashes. */
export function normalize(path: string): string {
  const isAbsolute = path.startsWith(sep);
  const parts: string[] = [];
  for (const part of path.split(sep)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!isAbsolute) parts.push(part);
  }
  const joined = parts.join(sep);
  return isAbsolute ? `${sep}${joined}` : joined || '.';
}

/** One path of several parts. */
export function join(...parts: readonly string[]): string {
  return normalize(parts.filter((part) => part !== '').join(sep));
}

/** The path from the root, of the last part that begins there. */
export function resolve(...parts: readonly string[]): string {
  const from = parts.findLastIndex((part) => part.startsWith(sep));
  return normalize([from < 0 ? sep : '', ...parts.slice(Math.max(0, from))].join(sep));
}

/** The folder of a path. */
export function dirname(path: string): string {
  const bare = withoutEnd(path);
  const at = bare.lastIndexOf(sep);
  if (at < 0) return path.startsWith(sep) ? sep : '.';
  return withoutEnd(bare.slice(0, at)) || sep;
}

/** The last part of a path. */
export function basename(path: string): string {
  const bare = withoutEnd(path);
  return bare.slice(bare.lastIndexOf(sep) + 1);
}

/** The ending of the last part of a path, with its point. */
export function extname(path: string): string {
  const name = basename(path);
  const at = name.lastIndexOf('.');
  return at <= 0 || name === '..' ? '' : name.slice(at);
}

function withoutEnd(path: string): string {
  return path.replace(/\/+$/, '');
}
