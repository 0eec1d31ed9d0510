/** The words that announce a code: «Código de la meta», «Meta sectorial No.». */

/** Words that announce a code, one or more: «Código de la meta», «Meta sectorial No.». */
const LABEL_WORD = String.raw`(?:(?:metas?|c[oó]d(?:igo)?|n[uú]m(?:ero)?|indicador(?:es)?|ind|id|pdd|pd|producto|sectorial|estrat[eé]gica|proyecto|inversi[oó]n|no)(?![a-zªºà-öø-ɏ\d])\.?|n\.?\s?[°º]|n\.\s?[oº]?\.?|#)(?:\s(?:de|del|la|el)(?=\s))?\s*[:_-]?\s*`;
const LABEL = new RegExp(`^${LABEL_WORD}`, 'i');
/** Nearly no text before a code at its end ends so. */
const ENDS_WITH_LABEL = new RegExp(`${LABEL_WORD}$`, 'i');

/** The words of a text that announce a code, and what follows them. */
export function takeLabel(line: string): { readonly label: string; readonly rest: string } {
  let rest = line;
  for (let word = LABEL.exec(rest); word; word = LABEL.exec(rest))
    rest = rest.slice(word[0].length);
  return { label: line.slice(0, line.length - rest.length), rest };
}

/** The words that announce a code at the end of what stands before it. */
export function labelBefore(before: string): string {
  if (!ENDS_WITH_LABEL.test(before)) return '';
  const starts = [...before.matchAll(/(?<![A-Za-zªºÀ-ÖØ-öø-ɏ\d])[A-Za-zªºÀ-ÖØ-öø-ɏ#]/g)].map(
    ({ index }) => index,
  );
  let found = '';
  for (const start of starts.toReversed().slice(0, 6)) {
    const tail = before.slice(start);
    if (takeLabel(tail).rest === '') found = tail;
  }
  return found;
}
