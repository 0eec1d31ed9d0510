/** What the names of files tell. */

/** Whether a name is that of a file that may hold a table, and no lock that Excel leaves (`~$…`). */
export function namesTableFile(name: string): boolean {
  return /\.(xlsx|xlsm|csv)$/i.test(name) && !name.startsWith('~$');
}
