import type { WebMessages } from '../../web-messages.ts'

export const contribute: WebMessages['contribute'] = {
  heading: 'Proponer, impugnar, replicar',
  lede: 'Las fichas las hacen personas, y cualquiera puede mejorarlas. Cada cambio lo revisa alguien distinto de quien lo envía.',
  key: 'Para enviar hace falta una clave con el permiso «propose», que da quien gestiona este servicio.',
  contact: 'A quién dirigirse:',
  api: 'Cómo enviarlo',
  propose: {
    heading: 'Proponer una ficha o un cambio',
    text: 'Diga qué medio, qué debe cambiar y qué página lo dice, con su fecha. No se publica nada de memoria: cada dato nombra la página en que se leyó.',
  },
  dispute: {
    heading: 'Impugnar un dato',
    text: 'Cada dato de una ficha tiene su propio número. Indíquelo y diga qué es erróneo, está anticuado o no trata del medio. La impugnación figura junto al dato desde el día en que se admite a trámite, con sus fechas y su decisión.',
  },
  reply: {
    heading: 'Replicar como medio',
    text: 'La réplica figura junto al dato palabra por palabra. Que procede del dominio del propio medio se puede probar, y se muestra.',
  },
}
