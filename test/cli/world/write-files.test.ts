/** Outputs whole or not at all, on a disk that fails at each of its calls. */

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Content, type Disk, piecesOf } from '../../../src/cli/world/disk.ts';
import { explainWriting } from '../../../src/cli/world/system-error.ts';
import { WriteFailure, writeFiles } from '../../../src/cli/world/write-files.ts';

const decode = (content: Content) =>
  new TextDecoder().decode(Buffer.concat([...piecesOf(content)]));

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
    find: (path) => (files.has(path) ? { path, mode: 0o644, isStream: false } : null),
    probe: (path) => attempt('probe', path),
    create: (path, content) => {
      if (files.has(path)) throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
      // What the disk took before it was full.
      files.set(path, 'half');
      attempt('create', path);
      files.set(path, decode(content));
    },
    rename: (from, to) => {
      attempt('rename', to);
      files.set(to, files.get(from) ?? '');
      files.delete(from);
    },
    link: (from, to) => {
      attempt('link', to);
      if (files.has(to)) throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
      files.set(to, files.get(from) ?? '');
    },
    remove: (path) => {
      attempt('remove', path);
      files.delete(path);
    },
    pour: (path, content) => {
      attempt('pour', path);
      files.set(path, (files.get(path) ?? '') + decode(content));
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
    const { message } = await failureOf(writeFiles(OUTPUTS, true, disk));
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
    const { message } = await failureOf(writeFiles(OUTPUTS, true, disk));
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
    const { message } = await failureOf(writeFiles(OUTPUTS, true, disk));
    expect(message).toBe(
      'No se pudo escribir «b.json»: otro programa lo tiene abierto, o está protegido. Alcanzó a escribirse completo: «a.xlsx»; lo demás quedó como estaba.',
    );
    expect(Object.fromEntries(files)).toEqual({ 'a.xlsx': 'new a.xlsx', 'b.json': 'old' });
  });

  it('tells the first failure also where nothing can be put away', async () => {
    const files = new Map<string, string>();
    const disk = memoryDisk(files, (call) => (call === 'rename' ? null : 'EROFS'));
    const { message } = await failureOf(writeFiles(OUTPUTS, true, disk));
    expect(message).toBe('No hay permiso para escribir «a.xlsx».');
  });

  it('leaves what is no error of the system to be reported as a defect', async () => {
    const broken: Disk = {
      ...memoryDisk(new Map()),
      create: () => {
        throw new TypeError('of ours');
      },
    };
    const error = await writeFiles(OUTPUTS, true, broken).catch((reason: unknown) => reason);
    expect(explainWriting(error)).toBeInstanceOf(TypeError);
  });
});

describe('a run that is not told to replace', () => {
  it('takes no name that another took meanwhile', async () => {
    const files = new Map<string, string>();
    const disk = memoryDisk(files, (call, path) => {
      // Another run comes first, at the last moment.
      if (call === 'link' && path === 'b.json') files.set('b.json', 'of another');
      return null;
    });
    const { message } = await failureOf(writeFiles(OUTPUTS, false, disk));
    expect(message).toBe(
      'Ya existe «b.json». Alcanzó a escribirse completo: «a.xlsx»; lo demás quedó como estaba.',
    );
    expect(Object.fromEntries(files)).toEqual({ 'a.xlsx': 'new a.xlsx', 'b.json': 'of another' });
  });

  it.each(['EPERM', 'ENOTSUP', 'ENOSYS', 'EISDIR'])(
    'creates them also on a disk without second names (%s)',
    async (code) => {
      const files = new Map<string, string>();
      await writeFiles(
        OUTPUTS,
        false,
        memoryDisk(files, (call) => (call === 'link' ? code : null)),
      );
      expect(Object.fromEntries(files)).toEqual({
        'a.xlsx': 'new a.xlsx',
        'b.json': 'new b.json',
        'c.csv': 'new c.csv',
      });
    },
  );

  it('takes no name there either, nor leaves half a file', async () => {
    const files = new Map<string, string>();
    const taken = memoryDisk(files, (call, path) => {
      if (call !== 'link') return null;
      if (path === 'b.json') files.set('b.json', 'of another');
      return 'EPERM';
    });
    expect((await failureOf(writeFiles(OUTPUTS, false, taken))).message).toMatch(/^Ya existe «b/);
    expect(Object.fromEntries(files)).toEqual({ 'a.xlsx': 'new a.xlsx', 'b.json': 'of another' });
    const none = new Map<string, string>();
    const full = memoryDisk(none, (call, path) => {
      if (call === 'link') return 'EPERM';
      return call === 'create' && path === 'a.xlsx' ? 'ENOSPC' : null;
    });
    expect((await failureOf(writeFiles(OUTPUTS, false, full))).message).toContain('No hay espacio');
    expect([...none]).toEqual([]);
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
    await writeFiles([{ path: link, bytes: bytes('new') }], true);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['enlace.json', 'informe.json']);
  });

  it('gives an output to one of the runs that ask for it at the same moment', async () => {
    const path = join(folder, 'informe.json');
    const runs = Array.from({ length: 5 }, (_, at) =>
      writeFiles([{ path, bytes: bytes(`run ${at}`) }], false).then(
        () => `run ${at}`,
        (error: unknown) => (explainWriting(error) as Error).message,
      ),
    );
    const ends = await Promise.all(runs);
    const won = ends.filter((end) => end.startsWith('run'));
    expect(won).toEqual([readFileSync(path, 'utf8')]);
    expect(ends.filter((end) => end === `Ya existe «${path}».`)).toHaveLength(4);
    expect(readdirSync(folder)).toEqual(['informe.json']);
  });

  it.skipIf(process.platform === 'win32')('writes into a pipe and into a device', async () => {
    const pipe = join(folder, 'tubo.json');
    const device = join(folder, 'nulo.json');
    execFileSync('mkfifo', [pipe]);
    symlinkSync('/dev/null', device);
    const reader = spawn('cat', [pipe]);
    let taken = '';
    reader.stdout.on('data', (chunk) => {
      taken += chunk;
    });
    const paths = [pipe, device, join(folder, 'informe.json')];
    await writeFiles(
      paths.map((path) => ({ path, bytes: bytes('new') })),
      true,
    );
    await once(reader, 'close');
    expect(taken).toBe('new');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(readlinkSync(device)).toBe('/dev/null');
    expect(readdirSync(folder).sort()).toEqual(['informe.json', 'nulo.json', 'tubo.json']);
    for (const path of [pipe, device]) {
      const refused = await failureOf(writeFiles([{ path, bytes: bytes('x') }], false));
      expect(refused.message).toBe(`Ya existe «${path}».`);
    }
  });

  it('does not write where there is no folder, nor over one', async () => {
    mkdirSync(join(folder, 'x.json'));
    for (const [name, sentence] of [
      ['no/x.json', 'No existe la carpeta de «'],
      ['x.json', '» es una carpeta.'],
    ] as const) {
      const work = writeFiles(
        [
          { path: join(folder, 'a.csv'), bytes: bytes('a') },
          { path: join(folder, name), bytes: bytes('b') },
        ],
        true,
      );
      expect((await failureOf(work)).message).toContain(sentence);
      expect(readdirSync(folder)).toEqual(['x.json']);
    }
  });
});
