/** Changes in the text of the parts of a package. */

import type { Parts } from './zip-package.ts';

/** The XML with a fragment before the last mark of that kind; throws `RangeError` without one. */
export function insertBefore(xml: string, mark: string, fragment: string): string {
  const at = xml.lastIndexOf(mark);
  if (at < 0) throw new RangeError(`No ${mark} in the part`);
  return xml.slice(0, at) + fragment + xml.slice(at);
}

/** The XML with a fragment after the first tag of that kind; throws `RangeError` without one. */
export function insertAfter(xml: string, tag: RegExp, fragment: string): string {
  const found = tag.exec(xml);
  if (!found) throw new RangeError(`No ${tag.source} in the part`);
  const at = found.index + found[0].length;
  return xml.slice(0, at) + fragment + xml.slice(at);
}

/** Changes the text of a part; throws `RangeError` where the package has none of that name. */
export function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const part = parts.get(name);
  if (part === undefined) throw new RangeError(`The package has no ${name}`);
  parts.set(name, change(part));
}
