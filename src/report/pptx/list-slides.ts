/** The part that lists the slides of a presentation: theirs taken away, ours put in their place. */

import { element } from '../office/xml-writing.ts';
import { NS } from './names.ts';

/** What lists slides, or speaks of those there were. */
const OF_SLIDES = ['sldIdLst', 'custShowLst', 'modifyVerifier'] as const;
/** The extension that parts slides into sections, by any prefix. */
const SECTIONS =
  /<([\w.-]+:)?ext\b[^>]*\buri="\{521415D9-36F7-43E2-AB2F-B90AF26B5E84\}"[^>]*>[\s\S]*?<\/\1ext>/g;
/** An extension list that nothing is left in. */
const NO_EXTENSIONS = /<([\w.-]+:)?extLst\b[^>]*>\s*<\/\1extLst>/g;
/** Numbers of slides begin here. */
const FIRST_SLIDE = 256;

/**
 * The XML of the part with those slides, by their relationships, and the master of notes where the
 * part names none.
 */
export function listSlides(
  xml: string,
  slides: readonly string[],
  notesMaster: string | null,
): string {
  const bare = OF_SLIDES.reduce((text, name) => text.replace(wholeElement(name), ''), xml)
    .replace(SECTIONS, '')
    .replace(NO_EXTENSIONS, '');
  const namespaces = { 'xmlns:p': NS.p, 'xmlns:r': NS.r };
  const ids = slides.map((relation, at) =>
    element('p:sldId', { id: FIRST_SLIDE + at, 'r:id': relation }),
  );
  const list = element('p:sldIdLst', namespaces, ...ids);
  const master = element('p:notesMasterId', { 'r:id': notesMaster ?? '' });
  const notes = notesMaster === null ? '' : element('p:notesMasterIdLst', namespaces, master);
  return insertAfterOne(insertAfterOne(bare, ['sldMasterIdLst'], notes), BEFORE_SLIDES, list);
}

/** What stands before the list of slides, the last first. */
const BEFORE_SLIDES = ['handoutMasterIdLst', 'notesMasterIdLst', 'sldMasterIdLst'] as const;

function wholeElement(name: string): RegExp {
  return new RegExp(
    `<([\\w.-]+:)?${name}\\b[^>]*/>|<([\\w.-]+:)?${name}\\b[^>]*[^/]>[\\s\\S]*?</\\2${name}\\s*>|<([\\w.-]+:)?${name}>[\\s\\S]*?</\\3${name}\\s*>`,
    'g',
  );
}

/** The XML with a fragment after the first of those elements that it has. */
function insertAfterOne(xml: string, names: readonly string[], fragment: string): string {
  for (const name of names) {
    const found = [...xml.matchAll(wholeElement(name))].at(-1);
    if (!found) continue;
    const at = found.index + found[0].length;
    return xml.slice(0, at) + fragment + xml.slice(at);
  }
  throw new RangeError('A presentation without masters');
}
