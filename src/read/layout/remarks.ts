/** Texts around a table that say what they are by their first words. */

import { foldText } from '../../model/text.ts';

/** Words that begin a note, wherever it stands. */
export function isRemark(text: string): boolean {
  return (
    text.startsWith('*') ||
    /^(notas?|fuentes?|convenciones|corte|fecha de corte|elabor(o|ado|acion)|reviso|aprobo|pagina)\b/.test(
      foldText(text),
    )
  );
}

/** Whether a text is only the label of what stands beside it: «Vigencia», «Objetivo 1», «Entidad:». */
export function namesOnlyLabel(text: string): boolean {
  return /^(nombre )?(del? )?(objetivo|eje|programa|proposito|componente|vigencia|ano|periodo|entidad|sector|dependencia|secretaria|corte|fecha|tipo|clase)( (de|del|estrategico|sectorial|corte|meta|la|vigencia|n|no|\d{1,4}|[ivx]+))*$/.test(
    foldText(text),
  );
}
