/** Outputs whole or not at all, on a disk that fails at each of its calls. */

import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planOutputs } from '../../../src/cli/outputs/plan-outputs.ts';
import { type Disk, WriteFailure, writeFiles } from '../../../src/cli/outputs/write-files.ts';
import { nodeIo } from '../../../src/cli/world/io.ts';
import { explainWriting } from '../../../src/cli/world/system-error.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A disk in memory that fails at the calls it is told to. */
function memoryDisk(
  files: Map<string, string>,
  fails: (call: string, path: string) => string | null = () => null,
): Disk {
  const attempt = (call: string, path: string) => {
    const code = fails(call, path);
    if (code) throw Object.assign(new Error(code), { code });
  };
  return {
    find: (path) => (files.has(path) ? { path, mode: 0o644 } : null),
    probe: (path) => attempt('probe', path),
    create: (path, content) => {
      // What the disk took before it was full.
      files.set(path, 'half');
      attempt('create', path);
      files.set(path, new TextDecoder().decode(content));
    },
    rename: (from, to) => {
      attempt('rename', to);
      files.set(to, files.get(from) ?? '');
      files.delete(from);
    },
    remove: (path) => {
      attempt('remove', path);
      files.delete(path);
    },
  };
}

const OUTPUTS = ['a.xlsx', 'b.json', 'c.csv'].map((path) => ({
  path,
  bytes: bytes(`new ${path}`),
}));

async function failureOf(work: Promise<void>): Promise<{ message: string; help: string }> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WriteFailure);
  return explainWriting(error) as { message: string; help: string };
}

describe('a disk that fails', () => {
  it.each([
    ['ENOSPC', 'No hay espacio en el disco para escribir «b.json».'],
    ['EDQUOT', 'No queda cuota de disco para escribir «b.json».'],
    ['EFBIG', 'El sistema no admite un archivo del tamaño de «b.json».'],
    ['EIO', 'El sistema no pudo escribir «b.json» (EIO).'],
    ['EMFILE', 'No se pudo escribir «b.json»: el sistema tiene demasiados archivos abiertos.'],
    ['EACCES', 'No hay permiso para escribir «b.json».'],
    ['ENAMETOOLONG', 'El sistema no admite «b.json» como nombre de archivo.'],
  ])('with %s at the second output leaves none of them new', async (code, sentence) => {
    const files = new Map([['a.xlsx', 'old']]);
    let created = 0;
    const disk = memoryDisk(files, (call) => {
      if (call !== 'create') return null;
      created += 1;
      return created === 2 ? code : null;
    });
    const { message } = await failureOf(writeFiles(OUTPUTS, disk));
    expect(message).toBe(sentence);
    expect([...files]).toEqual([['a.xlsx', 'old']]);
  });

  it('finds the output that another program has open before it replaces any', async () => {
    const files = new Map([
      ['a.xlsx', 'old'],
      ['c.csv', 'old'],
    ]);
    const disk = memoryDisk(files, (call, path) =>
      call === 'probe' && path === 'c.csv' ? 'EBUSY' : null,
    );
    const { message } = await failureOf(writeFiles(OUTPUTS, disk));
    expect(message).toBe('No se pudo escribir «c.csv»: otro programa lo tiene abierto.');
    expect([...files]).toEqual([
      ['a.xlsx', 'old'],
      ['c.csv', 'old'],
    ]);
  });

  it('says which were written where one is locked at the last moment', async () => {
    const files = new Map([['b.json', 'old']]);
    const disk = memoryDisk(files, (call, path) =>
      call === 'rename' && path === 'b.json' ? 'EPERM' : null,
    );
    const { message } = await failureOf(writeFiles(OUTPUTS, disk));
    expect(message).toBe(
      'No se pudo escribir «b.json»: otro programa lo tiene abierto, o está protegido. Alcanzó a escribirse completo: «a.xlsx»; lo demás quedó como estaba.',
    );
    expect(Object.fromEntries(files)).toEqual({ 'a.xlsx': 'new a.xlsx', 'b.json': 'old' });
  });

  it('tells the first failure also where nothing can be put away', async () => {
    const files = new Map<string, string>();
    const disk = memoryDisk(files, (call) => (call === 'rename' ? null : 'EROFS'));
    const { message } = await failureOf(writeFiles(OUTPUTS, disk));
    expect(message).toBe('No hay permiso para escribir «a.xlsx».');
  });

  it('leaves what is no error of the system to be reported as a defect', async () => {
    const broken: Disk = {
      ...memoryDisk(new Map()),
      create: () => {
        throw new TypeError('of ours');
      },
    };
    const error = await writeFiles(OUTPUTS, broken).catch((reason: unknown) => reason);
    expect(explainWriting(error)).toBeInstanceOf(TypeError);
  });
});

describe('the real disk', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pes-write-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('replaces through links and keeps the permissions', async () => {
    const path = join(folder, 'informe.json');
    const link = join(folder, 'enlace.json');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    symlinkSync(path, link);
    await writeFiles([{ path: link, bytes: bytes('new') }]);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['enlace.json', 'informe.json']);
  });

  it('does not write where there is no folder, nor over one', async () => {
    mkdirSync(join(folder, 'x.json'));
    for (const [name, sentence] of [
      ['no/x.json', 'No existe la carpeta de «'],
      ['x.json', '» es una carpeta.'],
    ] as const) {
      const work = writeFiles([
        { path: join(folder, 'a.csv'), bytes: bytes('a') },
        { path: join(folder, name), bytes: bytes('b') },
      ]);
      expect((await failureOf(work)).message).toContain(sentence);
      expect(readdirSync(folder)).toEqual(['x.json']);
    }
  });

  it('knows an input by any of its names', () => {
    const input = join(folder, 'matriz.xlsx');
    writeFileSync(input, '');
    linkSync(input, join(folder, 'dura.xlsx'));
    symlinkSync(input, join(folder, 'enlace.xlsx'));
    symlinkSync(folder, join(folder, 'carpeta'));
    for (const name of ['matriz.xlsx', 'dura.xlsx', 'enlace.xlsx', 'carpeta/matriz.xlsx']) {
      const plan = () => planOutputs(nodeIo(), [join(folder, name)], [input], true);
      expect(plan).toThrow('es un archivo de entrada');
    }
    const twice = [join(folder, 'Informe.xlsx'), join(folder, 'carpeta', 'informe.xlsx')];
    expect(() => planOutputs(nodeIo(), twice, [input], true)).toThrow('se pide dos veces');
  });
});
