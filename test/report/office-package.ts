/** What the parts of a package of Office refer to. */

import { posix } from 'node:path';
import type { XmlNode } from './xlsx/xml-tree.ts';

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part, with their targets as names of parts. */
export function relationsOf(
  parts: ReadonlyMap<string, XmlNode>,
  source: string,
): readonly Relation[] {
  const name = posix.join(posix.dirname(source), '_rels', `${posix.basename(source)}.rels`);
  const root = parts.get(source === '' ? '_rels/.rels' : name);
  return (root?.children ?? []).map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const external = attributes.get('TargetMode') === 'External';
    const inside = target.startsWith('/')
      ? target.slice(1)
      : posix.join(posix.dirname(source), target);
    return {
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type') ?? '',
      target: external ? target : inside,
      external,
    };
  });
}

/** Whether the children of an element stand in the order of its schema, and are all of it. */
export function isOrdered(children: readonly XmlNode[], order: readonly string[]): boolean {
  const ranks = children.map(({ name }) => order.indexOf(name.replace(/^\w+:/, '')));
  return ranks.every((rank, at) => rank >= 0 && rank >= (ranks[at - 1] ?? 0));
}

/** Whether no two are the same. */
export const isUnique = (items: readonly unknown[]): boolean =>
  new Set(items).size === items.length;
