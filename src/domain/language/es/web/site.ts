import type { WebMessages } from '../../web-messages.ts'

export const site: WebMessages['site'] = {
  ownName: 'Español',
  comma: ', ',
  tagline: 'Lo que un periodista debería saber de la fuente que acaba de citar',
  skip: 'Ir al contenido',
  navigation: 'Páginas',
  places: {
    outlets: 'Medios',
    compare: 'Comparar',
    article: 'Leer un artículo',
    methodology: 'Método',
    changes: 'Cambios',
  },
  docs: 'API',
  ways: {
    label: 'Qué puede hacer',
    search: 'Buscar',
    propose: 'Proponer una ficha o un cambio',
    dispute: 'Impugnar un dato',
    reply: 'Replicar como medio',
  },
  unknown: 'De lo que no se sabe se dice que no se sabe, y nunca se usa contra nadie.',
}
