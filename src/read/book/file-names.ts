/** What the names of files tell. */

/** Endings of the files that may hold a table. */
export const TABLE_EXTENSIONS: readonly string[] = ['.xlsx', '.xlsm', '.csv'];

/** Whether a name is that of a file that may hold a table, and no lock that Excel leaves (`~$…`). */
export function namesTableFile(name: string): boolean {
  const bare = name.toLowerCase();
  return !bare.startsWith('~$') && TABLE_EXTENSIONS.some((ending) => bare.endsWith(ending));
}
