import type { WebMessages } from '../../web-messages.ts'

export const unlisted: WebMessages['unlisted'] = {
  heading: 'Fuentes que no figuran en ningún sitio',
  lede: (days: number) =>
    `Lo que más se ha consultado en los últimos ${days} días sin ficha ni entrada en el registro. Se cuenta por dominio y día; no se anota ni la página ni quién preguntó.`,
  key: (scope: string) => `Clave con el permiso «${scope}»`,
  show: 'Mostrar',
  none: 'No se ha consultado nada que no figure ya, o aquí no se cuenta nada.',
  open: 'Abrir una entrada',
  formLede:
    'El formulario contiene lo que se sabe. Indique qué leyó y en qué página; otra persona lo revisa antes de que figure.',
  send: 'Proponer',
  filed: (id: number) => `La propuesta ${id} está registrada: figurará en cuanto otra persona la apruebe.`,
  columns: { domain: 'Dominio', answers: 'Consultas', last: 'Último día', names: 'Nombre en los artículos' },
  fields: {
    domain: 'Dominio',
    name: 'Nombre',
    kind: 'Tipo',
    country: 'País (dos letras)',
    language: 'Idioma (por ejemplo es, ar)',
    page: 'Página en la que lo leyó',
  },
}
