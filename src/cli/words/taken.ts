/** What may stand where a value is expected: what is offered to who completes a line. */

import { Argument, Option } from 'commander';
import { TABLE_EXTENSIONS } from '../../read/book/file-names.ts';

/** A kind of values: files, or what only the matrix, the catalogue or the program can tell. */
export type Taken =
  | {
      readonly kind: 'file';
      /** Any file, where there are none. */
      readonly extensions: readonly string[];
      /** Whether it is the matrix of which the rest of the line speaks. */
      readonly isMatrix?: boolean;
    }
  | { readonly kind: 'folder' | 'vigencia' | 'sheet' | 'figure' | 'code' | 'command' };

/** Files with those endings. */
export function filesOf(extensions: readonly string[]): Taken {
  return { kind: 'file', extensions };
}

/** The matrix of which the rest of the line speaks. */
export const MATRIX: Taken = { kind: 'file', extensions: TABLE_EXTENSIONS, isMatrix: true };
/** A report of SEGPLAN. */
export const REPORT = filesOf(TABLE_EXTENSIONS);
/** A file of settings. */
export const SETTINGS = filesOf(['.json']);
/** A folder. */
export const FOLDER: Taken = { kind: 'folder' };
/** A vigencia of the matrix. */
export const VIGENCIA: Taken = { kind: 'vigencia' };
/** A sheet of the matrix. */
export const SHEET: Taken = { kind: 'sheet' };
/** An objective or an indicator of the matrix. */
export const FIGURE: Taken = { kind: 'figure' };
/** A finding of the catalogue. */
export const CODE: Taken = { kind: 'code' };
/** A command of the program. */
export const COMMAND: Taken = { kind: 'command' };

/** An option that says what its value may be. */
export class TakenOption extends Option {
  readonly taken: readonly Taken[];

  constructor(flags: string, description: string, ...taken: readonly Taken[]) {
    super(flags, description);
    this.taken = taken;
  }
}

/** An argument that says what it may be. */
export class TakenArgument extends Argument {
  readonly taken: readonly Taken[];

  constructor(name: string, description: string, ...taken: readonly Taken[]) {
    super(name, description);
    this.taken = taken;
  }
}
