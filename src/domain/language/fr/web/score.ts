import type { WebMessages } from '../../web-messages.ts'
import { counted } from './counted.ts'

export const score: WebMessages['score'] = {
  of: 'sur 100',
  provisional: 'provisoire',
  notEnough: 'Trop peu d’éléments pour une note',
  noScore: 'Aucune note ne s’applique à ce genre de source',
  interval: (low, high, percent) => `${low}–${high} avec une certitude de ${percent}`,
  chart: (value, low, high) => `${value} sur une échelle de 0 à 100 ; l’intervalle va de ${low} à ${high}.`,
  chartWithout: (low, high) => `Aucune note ; l’intervalle va de ${low} à ${high} sur 100.`,
  evidence: (units, records) => `${units} unités d’évidence tirées de ${counted(records, 'élément')}`,
  coverage: (found, all) => `${found} critères de transparence examinés sur ${all}`,
  for: 'Pour',
  against: 'Contre',
  uncounted: 'ne pèse pas dans la note',
  what: 'Ce qui parle',
  bar: 'Balance',
  sum: (support, doubt, value) => `(${support} pour + 1) ÷ (${support} pour + ${doubt} contre + 2) = ${value} sur 100`,
  digest: 'Empreinte du calcul (SHA-256)',
  pillars: { transparency: 'Transparence', 'track-record': 'Antécédents', assessments: 'Évaluations par d’autres' },
  pillar: 'Partie',
  pillarEmpty: 'trop peu d’éléments',
  more: (units, side) =>
    side === 'even' ? `${units} dans les deux sens` : `${units} ${side === 'for' ? 'pour' : 'contre'}`,
  dissent: (low, high, points) => `${low} : ${points} points de moins que ${high}.`,
}
