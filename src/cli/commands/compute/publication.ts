/** Who publishes a report and where its data come from: as the team says, else as the files do. */

import type { DeckBase } from '../../../model/deck-base.ts';
import { sourceIn } from '../../../read/values/titles.ts';
import { readPicture } from '../../../report/cells/picture.ts';
import type { Edition, Publication } from '../../../report/compute/report.ts';
import type { ComputableCase } from '../../case/open-case.ts';
import { CannotRun, WrongUsage } from '../../world/failure.ts';
import type { Io } from '../../world/io.ts';
import { helpMissing } from '../../world/missing-file.ts';
import { readBytes } from '../../world/system-error.ts';

/**
 * What is said of the publication. The logo is read when it is asked for, and throws `CannotRun`
 * where there is no such file, `WrongUsage` where it is no PNG and no JPEG.
 */
export function describePublication(
  { config, plan, executions }: ComputableCase,
  edition: Edition,
  template: DeckBase | null,
  io: Io,
): Publication {
  // Execution first: it is what the publication cites.
  const remarks = [...executions.map((one) => one.remarks ?? []), plan.surroundings?.remarks ?? []];
  const said = new Set(remarks.flatMap((own) => sourceIn(own) ?? []));
  return {
    entity: config?.entity ?? null,
    source: config?.source ?? ([...said].join('; ') || null),
    get logo() {
      const path = config?.logo;
      if (!path) return null;
      if (!io.isFile(path)) throw noLogo(io, path);
      const picture = readPicture(readBytes(io, path));
      if (picture) return picture;
      throw new WrongUsage(
        `El logo «${path}» no es una imagen PNG ni JPEG.`,
        'Guárdelo como .png o .jpg, y escriba su nombre en «logo», en pes.config.json.',
      );
    },
    edition,
    template,
  };
}

function noLogo(io: Io, path: string): CannotRun {
  return new CannotRun(
    `No existe el logo «${path}» que dice la configuración.`,
    helpMissing(io, path),
  );
}
