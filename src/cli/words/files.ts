/** Which words name files. */

/** Whether a word is the name of a file of those that people give: of Excel, or a text. */
export function namesFile(word: string): boolean {
  return /\.(xls[a-z]?|csv|txt|tsv|ods)["”]?$/i.test(word);
}
