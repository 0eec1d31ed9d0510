/** What is changed in a package and what is added to it: parts, their types and who refers to them. */

import type { BasePart, BookBase, LinkedPart } from '../../model/book-base.ts';
import { element, partOf } from '../office/xml-writing.ts';
import { PartEdit, prefixOf } from './part-edit.ts';

const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_DOCUMENT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The changes to a package. */
export class PackageEdit {
  readonly base: BookBase;
  readonly changed = new Map<string, Uint8Array>();
  readonly added = new Map<string, Uint8Array>();
  private readonly types = new Set<string>();
  private readonly edits = new Map<string, PartEdit>();
  private readonly links = new Map<LinkedPart, Map<string, string>>();
  private readonly taken: Set<string>;

  /** Starts from the package as it is. */
  constructor(base: BookBase) {
    this.base = base;
    this.taken = new Set(base.entries.map(({ part }) => part));
  }

  /** The changes to a part that is there. */
  edit(part: BasePart): PartEdit {
    const known = this.edits.get(part.name) ?? new PartEdit(part);
    this.edits.set(part.name, known);
    return known;
  }

  /**
   * Adds a part under the first name that is free, and gives its name. Its type is `null` where its
   * extension says it.
   */
  addPart(nameAt: (number: number) => string, content: string, type: string | null): string {
    let number = 1;
    while (this.taken.has(nameAt(number).toLowerCase())) number += 1;
    const name = nameAt(number);
    this.taken.add(name.toLowerCase());
    this.added.set(name, Buffer.from(content));
    if (type !== null) this.addType('Override', { PartName: `/${name}`, ContentType: type });
    return name;
  }

  /** Says what the files of an extension are, where nothing says it. */
  nameExtension(extension: string, type: string): void {
    const isSaid = this.base.types.root.children.some(
      ({ attributes }) => attributes.get('Extension')?.text.toLowerCase() === extension,
    );
    if (!isSaid) this.addType('Default', { Extension: extension, ContentType: type });
  }

  private addType(name: string, attributes: Readonly<Record<string, string>>): void {
    this.types.add(element(`${prefixOf(this.base.types)}${name}`, attributes));
  }

  /** Has a part refer to another, and gives the identifier. */
  addLink(source: LinkedPart, kind: string, target: string): string {
    const { list } = source;
    const own = this.links.get(source) ?? new Map<string, string>();
    const known = new Set(list?.root.children.map(({ attributes }) => attributes.get('Id')?.text));
    let number = 1;
    while (known.has(`rIdPes${number}`) || own.has(`rIdPes${number}`)) number += 1;
    const Id = `rIdPes${number}`;
    const Type = `${this.base.strict ? STRICT_DOCUMENT : DOCUMENT}/${kind}`;
    const tag = `${list ? prefixOf(list) : ''}Relationship`;
    own.set(Id, element(tag, { Id, Type, Target: pathBetween(source.part.name, target) }));
    this.links.set(source, own);
    return Id;
  }

  /** The attribute by which an element of that part gives the identifier of a link. */
  linkAttribute({ root }: BasePart, id: string): Readonly<Record<string, string>> {
    const spaces: readonly string[] = [DOCUMENT, STRICT_DOCUMENT];
    for (const [name, { text }] of root.attributes) {
      if (name.startsWith('xmlns:') && spaces.includes(text)) {
        return { [`${name.slice('xmlns:'.length)}:id`]: id };
      }
    }
    return { 'xmlns:r': this.base.strict ? STRICT_DOCUMENT : DOCUMENT, 'r:id': id };
  }

  /** The parts that were changed, by their names in lower case, and those that were added. */
  finish(): Pick<PackageEdit, 'changed' | 'added'> {
    const { types } = this.base;
    if (this.types.size > 0) this.edit(types).append(types.root, [...this.types].join(''));
    for (const [{ list, listName }, links] of this.links) {
      const all = [...links.values()];
      if (list) this.edit(list).append(list.root, all.join(''));
      else {
        const written = partOf(element('Relationships', { xmlns: PACKAGE }, ...all));
        this.added.set(listName, Buffer.from(written));
      }
    }
    for (const [name, edit] of this.edits) this.changed.set(name.toLowerCase(), edit.bytes());
    return this;
  }
}

/** The target as the source tells it, from its own folder: some programs follow no other. */
function pathBetween(source: string, target: string): string {
  const [from, to] = [source, target].map((name) => name.split('/'));
  const folders = from?.slice(0, -1) ?? [];
  const differs = folders.findIndex((folder, at) => folder !== to?.[at]);
  const shared = differs < 0 ? folders.length : differs;
  return [...folders.slice(shared).map(() => '..'), ...(to ?? []).slice(shared)].join('/');
}
