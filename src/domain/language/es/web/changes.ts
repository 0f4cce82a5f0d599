import type { WebMessages } from '../../web-messages.ts'

export const changes: WebMessages['changes'] = {
  heading: 'Cambios',
  lede: 'Qué se añadió, se modificó o se retiró, por qué y por quién: un registro al que solo se añade, en el que cada entrada lleva la huella de la anterior.',
  feeds: 'Seguir por',
  none: 'Todavía no se ha publicado nada.',
  older: 'Cambios anteriores',
  newest: 'Cambios más recientes',
  moved: 'Puntuación',
  kinds: {
    'outlet-added': 'ficha abierta',
    'record-changed': 'ficha modificada',
    'dispute-changed': 'novedad en una impugnación',
    'reply-changed': 'réplica publicada o retirada',
    'methodology-changed': 'las puntuaciones se calculan de otro modo',
    'register-loaded': 'registro cargado',
  },
  runs: {
    'outlet-added': (count) => `${count} fichas abiertas`,
    'record-changed': (count) => `${count} modificaciones de fichas`,
    'dispute-changed': (count) => `${count} novedades en impugnaciones`,
    'reply-changed': (count) => `${count} réplicas publicadas o retiradas`,
    'methodology-changed': (count) => `${count} cambios de método`,
    'register-loaded': (count) => `registro cargado ${count} veces`,
  },
  eachOfRun: (count) => `Las ${count} entradas, cada una con su motivo`,
  causes: {
    catalogue: 'archivo del catálogo',
    import: 'importación',
    proposal: 'propuesta',
    dispute: 'impugnación',
    reply: 'réplica',
    methodology: 'nuevo método',
    register: 'registro',
  },
  methodology: 'Método',
  register: 'Registro',
  registerLoaded: (listings) =>
    `El registro se ha cargado de nuevo: ${listings} medios de los que se sabe quiénes son. Ninguna ficha ha cambiado.`,
  methodologyChanged: ({ from, to }) =>
    `Desde aquí las puntuaciones se calculan con el método ${to} en lugar de ${from}, que se puede seguir pidiendo. Con él cambiaron puntuaciones que no tienen entrada propia; ninguna ficha ha cambiado.`,
  whats: { added: 'añadido', changed: 'modificado', withdrawn: 'retirado', set: 'fijado', removed: 'eliminado' },
  by: (name) => `por ${name}`,
  reviewedBy: (name) => `revisado por ${name}`,
  more: (count) => `y ${count} más`,
  entry: (number) => `Entrada ${number}, con los valores de antes y después`,
  bareEntry: (number) => `Entrada ${number}`,
}
