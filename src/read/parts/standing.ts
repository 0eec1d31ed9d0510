/** What the names around a table say of it: another thing than the plan, or which version of it. */

import type { Nature } from '../../model/layout.ts';
import { foldText } from '../../model/text.ts';

/** A longer text tells a story and names no table. */
const LONGEST_NAME = 150;

const NATURES: Readonly<Record<Nature, RegExp>> = {
  // «Pesos», «Tabla de pesos» are weights.
  money:
    /\b(presupuest\w*|financier[oa]s?|recursos|apropiaci\w+|cop|miles de pesos|(?<!^)(?<!\b(?:de|los) )pesos|pesos c(?:orrientes|onstantes|olombianos)|millones|giros|plurianual de inversion\w*|costos?|gastos?)\b/,
  example:
    /\b(ejemplos?|diligenciamiento|instructivo|instrucciones|plantilla|simulacro|como diligenciar|muestra)\b/,
  projection:
    /\b(proyeccion\w*|proyectad[oa]s?|escenarios?|simulacion|estimad[oa]s?|estimacion\w*|pronostic\w*|tendencial|prospectiv\w*)\b/,
  draft: /\b(borrador\w*|preliminar\w*|propuestas?|draft|pruebas?|en revision|sin aprobar)\b/,
  previous:
    /\b(anterior\w*|viej[oa]s?|antigu[oa]s?|obsolet[oa]s?|historic[oa]s?|derogad[oa]s?|old|reemplazad[oa]s?|eliminad[oa]s?|suprimid[oa]s?|retirad[oa]s?|excluid[oa]s?|descartad[oa]s?|de baja|no (usar|vigente|vale)|archiv(o|ad[oa]))\b/,
  copy: /\b(copia|copy|respaldo|backup|duplicad[oa])\b/,
};

/** Words that make a mixed name speak of the plan all the same: «físico y financiero». */
const PHYSICAL = /\bfisic[oa]s?\b|\bmagnitud\w*\b/;

/** The other thing that names say a table is, and `null` where they say none. */
export function natureOf(names: readonly string[]): Nature | null {
  for (const name of names) {
    if (/\(\d{1,2}\)\s*$/.test(name) && name.length <= 31) return 'copy';
    const folded = foldName(name);
    const found = (Object.keys(NATURES) as Nature[]).find((nature) => NATURES[nature].test(folded));
    if (found && !(found === 'money' && PHYSICAL.test(folded))) return found;
  }
  return null;
}

/** 2 where names say that it is the version in force, 0 where the first one, else 1. */
export function standingOf(names: readonly string[]): 0 | 1 | 2 {
  const folded = names.map(foldName);
  if (folded.some((name) => IN_FORCE.test(name))) return 2;
  return folded.some((name) => FIRST.test(name)) ? 0 : 1;
}

const IN_FORCE =
  /\b(vigentes?|actual(izad[oa])?|ajustad[oa]|definitiv[oa]|oficial|aprobad[oa]|modificad[oa]|reprogramad[oa]|reformulad[oa])\b(?! (al?|en|del?|por|el) )/;
const FIRST = /\b(inicial|original|primera version)\b/;

/** The version that names number: «V2», «versión 2.1», «Rev. 3»; `null` where none or two do. */
export function versionOf(names: readonly string[]): number | null {
  const numbers = names.flatMap((name) =>
    [
      ...foldName(name.replaceAll('.', '·').replaceAll('_', ' ')).matchAll(
        /\b(?:v|ver|vers|version|rev|revision|ajuste|modificacion|actualizacion)\W?0*(\d{1,2})(?:\W(\d{1,2}))?\b/g,
      ),
    ].map(([, whole, part]) => Number(whole) + Number(part ?? 0) / 100),
  );
  const [only, ...others] = new Set(numbers);
  return only !== undefined && others.length === 0 ? only : null;
}

function foldName(name: string): string {
  return name.length > LONGEST_NAME ? '' : foldText(name.replaceAll('_', ' '));
}
