/** What a part of a package refers to. */

import { edit, insertBefore } from './edit-parts.ts';
import { element, partOf } from './xml-writing.ts';
import type { Parts } from './zip-package.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The relationships of a part, with those it had. */
export class Relations {
  private readonly parts: Parts;
  private readonly name: string;
  private readonly added: string[] = [];

  /** Starts from the relationships that the part has. */
  constructor(parts: Parts, source: string) {
    const slash = source.lastIndexOf('/') + 1;
    this.parts = parts;
    this.name = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  }

  /** Adds one and gives its identifier. */
  add(kind: string, target: string, external = false): string {
    const id = `rIdPes${this.added.length + 1}`;
    const mode = external ? { TargetMode: 'External' } : {};
    const type = `${OFFICE}/${kind}`;
    this.added.push(element('Relationship', { Id: id, Type: type, Target: target, ...mode }));
    return id;
  }

  /** Writes those added into the package. */
  save(): void {
    if (this.added.length === 0) return;
    const before = this.parts.get(this.name);
    if (before === undefined) {
      this.parts.set(
        this.name,
        partOf(element('Relationships', { xmlns: PACKAGE }, ...this.added)),
      );
      return;
    }
    edit(this.parts, this.name, (xml) =>
      insertBefore(xml, '</Relationships>', this.added.join('')),
    );
  }
}
