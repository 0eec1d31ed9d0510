/** What a formula does, without what only guards its result or sets its figure in another dress. */

/** A reference as `relativeForm` writes it. */
const REFERENCE = String.raw`R(?:\[-?\d+\]|\d+)C(?:\[-?\d+\]|\d+)`;

/** A guard against a divisor or a cell without value, with what is done otherwise. */
const GUARD = new RegExp(
  String.raw`^IF\((?:${REFERENCE}(?:=0|="")|ISBLANK\(${REFERENCE}\)|ISERROR\(.*\)),(?:0|""|"-"|"N/?A")?,(.*)\)$`,
  'i',
);

const WRAPS: readonly RegExp[] = [
  GUARD,
  /^IFERROR\((.*),[^,()]*\)$/i,
  /^ROUND\((.*),\d+\)$/i,
  /^\((.*)\)$/,
  /^\+(.*)$/,
];

/** The relative form without spaces, guards against errors and blanks, and signs that change nothing. */
export function essenceOf(form: string): string {
  let bare = withoutSpaces(form);
  for (;;) {
    const inner = WRAPS.map((wrap) => wrap.exec(bare)?.[1]).find(
      (text) => text !== undefined && isBalanced(text),
    );
    if (inner === undefined) return bare;
    bare = inner;
  }
}

/** One cell, or some side by side, that are added up or averaged. */
const IN_A_ROW = /\b(SUM|AVERAGE)\(R\[0\]C(?:\[-?\d+\]|\d+)(?::R\[0\]C(?:\[-?\d+\]|\d+))?\)/gi;

/**
 * The essence without the numbers that multiply or divide, nor how many cells of the row are added
 * up: what is left tells of what it takes, and not how much.
 */
export function bonesOf(form: string): string {
  const bare = essenceOf(form).replace(/[*/]\d+(?:\.\d+)?%?/g, '');
  return essenceOf(bare.replace(IN_A_ROW, '$1(#)'));
}

/** The references of a relative form, in order. */
export function referencesOf(form: string): readonly string[] {
  return withoutTexts(form).match(new RegExp(REFERENCE, 'g')) ?? [];
}

/** What stands around the references of a relative form: two formulas with the same do the same with other cells. */
export function skeletonOf(form: string): string {
  return essenceOf(form).replace(new RegExp(REFERENCE, 'g'), '#');
}

/** Whether of two relative forms that divide one cell by another, one divides them the other way round. */
export function areInverse(a: string, b: string): boolean {
  const skeleton = skeletonOf(a);
  const [first, second] = [referencesOf(essenceOf(a)), referencesOf(essenceOf(b))];
  return (
    skeleton.includes('#/#') &&
    skeleton === skeletonOf(b) &&
    first.length === 2 &&
    first[0] !== first[1] &&
    first[0] === second[1] &&
    first[1] === second[0]
  );
}

function withoutSpaces(form: string): string {
  return form.replace(/"(?:[^"]|"")*"|\s+/g, (part) => (part.startsWith('"') ? part : ''));
}

function withoutTexts(form: string): string {
  return form.replace(/"(?:[^"]|"")*"/g, '""');
}

/** Whether no parenthesis of the text closes one that stands outside it. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of withoutTexts(text)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
