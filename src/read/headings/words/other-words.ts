/** Words for versions, for what nobody reads and for what tells nothing. One line a role. */

/** Versions of a value, columns that nobody reads, grammar, and words that tell nothing. */
export const OTHER_WORDS = {
  initial: 'inicial inic original formulacion formulado preliminar',
  inForce:
    'actual vigente ajustado ajuste actualizado actualizacion definitivo modificado modificacion nuevo ultimo corregido correccion',
  /** The last version of a value of one year, or the value at the end of the plan. */
  final: 'final',
  observation:
    'observacion obs justificacion comentario nota analisis explicacion soporte evidencia retraso dificultad beneficio limitacion recomendacion alerta anotacion aclaracion narrativo causa incumplimiento',
  qualitative: 'cualitativo descriptivo',
  status: 'estado semaforo semaforizacion situacion cumple cumplio',
  source: 'fuente origen',
  unit: 'unidad und um medida',
  date: 'fecha',
  cutoff: 'corte',
  unused:
    'responsable responsabilidad resp dependencia formula periodicidad frecuencia oficina direccion subdireccion gerencia metodo metodologia variable numerador denominador enlace correo cargo funcionario lider ods definicion alcance verificacion contacto telefono rango umbral limite riesgo normatividad norma instrumento calculo ficha hoja archivo link url supervisor contrato contratista enfoque regionalizacion inicio terminacion finalizacion culminacion coordinador lugar ubicacion beneficiario',
  /** What makes a figure another one than the year's, or none at all. */
  away: 'diferencia variacion brecha saldo pendiente faltante anterior reserva rezago ejemplo escenario historico simulacion maximo minimo desviacion cambio previo pasado restante sin excedente promedio media',
  yearNoun: 'vigencia ano anio anualidad periodo vig vigen',
  annual: 'anual anualizado',
  accumulated: 'acumulado acum transcurrido tra trapd corrido',
  wholePlan: 'cuatrienio cuatrienal cuatr cuat quinquenio quinquenal plurianual',
  of: 'de del',
  in: 'en dentro por segun mediante para desde sobre entre',
  what: 'lo',
  versus: 'vs versus respecto frente contra comparado comparacion',
  until: 'a al hasta',
  version: 'version ver',
  /** What a version was agreed in: «ajustada (acta 3)». */
  reference: 'acta resolucion oficio memorando otrosi',
  noise:
    'el la las los un una y e o u con que se su sus informacion matriz relativo asociado correspondiente relacionado respectivo general propio distrital institucional municipal local sectorial estrategico trazador indicativo operativo interno administrativo gestion impacto fiscal oficial detalle segplan pes sdp bogota alcaldia consolidado desarrollo sostenible bt unico principal especifico factor coeficiente cuanto cual como aporta contribuye pertenece acuerdo seleccione lista diligencie obligatorio campo si',
} as const;

/** Two or three words that together are one; what is only grammar may stand between them. */
export const IDIOMS: Readonly<Record<string, readonly string[]>> = {
  baseline: [
    'linea base',
    'valor base',
    'dato base',
    'punto partida',
    'valor inicial',
    'situacion inicial',
  ],
  unit: ['unidad medida', 'unidad medicion'],
  trend: ['tipo anual', 'tipo suma', 'tipo agregacion', 'tipo programacion', 'forma acumulacion'],
  unused: ['desarrollo sostenible', 'unidad ejecutor', 'unidad gestion', 'ano base', 'tipo dato'],
  entity: ['entidad responsable', 'entidad ejecutor', 'entidad lider', 'cabeza sector'],
  other: ['proyecto inversion', 'banco proyecto'],
  axis: ['linea estrategico', 'linea accion', 'objetivo especifico', 'objetivo general'],
  yearNoun: ['vigencia actual', 'ano actual'],
  accumulated: ['a fecha', 'hasta fecha'],
  source: ['medio verificacion'],
  wholePlan: ['periodo gobierno', 'periodo plan'],
  plan: ['plan desarrollo'],
  noise: ['plan estrategico', 'plan accion', 'plan indicativo', 'plan sectorial', 'plan operativo'],
  programming: ['valor objetivo', 'nivel objetivo'],
};
