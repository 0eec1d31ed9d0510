/** Words for what a plan is made of. To add a word, write it in the line of its role. */

/** Nouns, masculine where they have both genders; plurals and the other gender are understood. */
export const PLAN_WORDS = {
  goal: 'meta mgr mpi mta ms me mp',
  indicator: 'indicador ind indic kpi',
  objective: 'objetivo obj objet oe',
  /** What some plans call their top level, and others a level above or below it. */
  axis: 'eje componente proposito programa pilar estrategia reto dimension lineamiento linea apuesta',
  entity: 'entidad organismo institucion sigla secretaria ent',
  /** What belongs to a plan and is none of the above. */
  other:
    'proyecto py proy subproyecto macroproyecto producto prod actividad tarea hito accion iniciativa sector subsector politica subprograma subcomponente bien servicio bpin bpim poblacion localidad upz territorio municipio proceso modelo mipg tema tematica area capitulo',
  code: 'codigo cod cdg numero num nro no nº n id identificador identificacion consecutivo numeral numeracion orden llave clave item',
  name: 'nombre nom nomb descripcion desc descrip denominacion enunciado texto redaccion titulo btdesc',
  kind: 'tipo forma clase categoria clasificacion',
  trend:
    'tendencia comportamiento anualizacion tipologia sentido polaridad direccionalidad orientacion acumulacion',
  plan: 'pdd pd pdt pdm pdl',
} as const;

/** Levels of goals by the words that name them. */
export const LEVEL_WORDS = {
  sectorial: 'sectorial ms',
  estrategica: 'estrategico trazador me',
  proyecto: 'proyecto proy py mpi mp',
  plan: 'pdd pd pdt pdm pdl plan',
  producto: 'producto prod mgr',
} as const;
