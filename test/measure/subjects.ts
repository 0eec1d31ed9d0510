/** What invented plans are about. */

/** Names of objectives. */
export const OBJECTIVES = [
  'Garantizar el acceso a una vivienda digna',
  'Consolidar una ciudad que cuida el agua',
  'Modernizar la atención de las familias',
  'Promover la participación incidente',
  'Reducir las brechas de las mujeres en el trabajo',
  'Proteger el patrimonio cultural construido',
  'Impulsar la formación para el empleo',
];

/** Goal with its quantity, indicator, unit, and the trends that a person would give it. */
export const SUBJECTS: readonly (readonly [string, string, string, string])[] = [
  ['Entregar # subsidios de vivienda', 'Subsidios de vivienda entregados', 'Subsidios', 's'],
  ['Mantener # bibliotecas públicas abiertas', 'Bibliotecas abiertas', 'Bibliotecas', 'k'],
  ['Sembrar # árboles en zonas duras', 'Árboles sembrados', 'Árboles', 's'],
  ['Aumentar a # los jardines infantiles', 'Jardines en operación', 'Jardines', 'c'],
  ['Disminuir a # la tasa de homicidios', 'Tasa de homicidios', 'Tasa', 'd'],
  ['Formar # docentes en lectura crítica', 'Docentes formados', 'Docentes', 's'],
  ['Bajar a # días el tiempo de respuesta', 'Tiempo medio de respuesta', 'Días', 'd'],
  ['Llegar a # kilómetros de ciclorruta', 'Kilómetros de ciclorruta construidos', 'Km', 'c'],
  ['Acompañar # colegios oficiales', 'Colegios acompañados', 'Colegios', 'k'],
  ['Realizar # jornadas de vacunación', 'Jornadas realizadas', 'Jornadas', 's'],
  ['Operar # comedores comunitarios', 'Comedores en operación', 'Comedores', 'k'],
  ['Reducir a # los puntos críticos de basura', 'Puntos críticos', 'Puntos', 'd'],
  ['Vincular # jóvenes a la oferta cultural', 'Jóvenes vinculados', 'Personas', 's'],
  ['Alcanzar # hectáreas restauradas', 'Hectáreas restauradas', 'Hectáreas', 'c'],
  ['Atender el #% de las solicitudes a tiempo', 'Solicitudes atendidas a tiempo', '%', 'k%'],
  ['Llevar al #% la cobertura de internet', 'Cobertura de internet', 'Porcentaje', 'c%'],
  ['Implementar el #% de la política pública', 'Avance de la política', 'Porcentaje', 'c%'],
  ['Cumplir el #% del plan de bienestar', 'Plan de bienestar cumplido', 'Porcentaje', 'k%'],
  ['Producir # informes de seguimiento', 'Informes producidos', 'Documentos', 's'],
  ['Conservar # humedales con guarda', 'Humedales con guarda', 'Humedales', 'k'],
];
