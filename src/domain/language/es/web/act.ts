import type { WebMessages } from '../../web-messages.ts'

export const act: WebMessages['act'] = {
  heading: 'Qué pide el Reglamento Europeo sobre la Libertad de los Medios',
  lede: 'Según el artículo 6, apartado 1, los servicios de medios de la Unión Europea muestran a su público cuatro cosas, dichas aquí con nuestras palabras. De cada medio de la Unión con ficha: qué se vio de ellas. «No visto» significa que nadie ha leído aún una página al respecto y no es un juicio sobre si el medio cumple la ley. En c) se nombran las personas entre los propietarios conocidos, pues no se leen los registros de titulares reales; en d), lo hallado sobre la financiación en general, pues la publicidad estatal no se registra aparte.',
  source: 'Reglamento (UE) 2024/1083',
  points: {
    a: 'Nombre legal y contacto',
    b: 'Propietarios directos e indirectos',
    c: 'Titulares reales',
    d: 'Publicidad estatal, ingresos publicitarios de autoridades de terceros países',
  },
  seen: (seen: string, all: string) => `visto en ${seen} de ${all}`,
  notSeen: 'no visto',
}
