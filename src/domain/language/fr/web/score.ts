import type { WebMessages } from '../../web-messages.ts'
import { capital } from '../../words.ts'
import { counted } from './counted.ts'

export const score: WebMessages['score'] = {
  of: 'sur 100',
  ofBetween: (low, high) => `sur 100, entre ${low} et ${high}`,
  chart: (value, low, high) => `${value} sur une échelle de 0 à 100 ; les éléments permettent de ${low} à ${high}.`,
  records: (records, found, all) =>
    `${counted(records, 'élément compte', 'éléments comptent')} ; ${found} points de transparence examinés sur ${all}.`,
  for: 'Pour',
  against: 'Contre',
  uncounted: 'ne pèse pas dans la note',
  what: 'Ce qui parle',
  bar: 'Balance',
  sum: (support, doubt, start, weight, value) =>
    `(${support} pour + ${start}) ÷ (${support} pour + ${doubt} contre + ${weight}) = ${value} sur 100`,
  sumNote: (start, weight) =>
    `Tout média part avec un poids de ${weight}, dont ${start} parle pour lui : la part parmi tous les médias évalués.`,
  rest: (count) => (count === 1 ? 'Un autre, qui compte à peine' : `${count} autres, qui comptent à peine`),
  digest: 'Empreinte du calcul (SHA-256)',
  pillars: { transparency: 'Transparence', 'track-record': 'Antécédents', assessments: 'Évaluations par d’autres' },
  pillar: 'Partie',
  pillarsSummary: 'Chaque partie à elle seule',
  pillarEmpty: 'trop peu connu',
  more: (units, side) =>
    side === 'even' ? `${units} dans les deux sens` : `${units} ${side === 'for' ? 'pour' : 'contre'}`,
  restsOnOne: (clause) => `L’essentiel repose sur une seule source : ${clause}.`,
  restsOnlyOn: (clause) => `Tout repose sur une seule source : ${clause}.`,
  restsOn: (names) => `L’essentiel repose sur ${names}.`,
  ownParts: {
    transparency: 'ce que le média dit de lui-même',
    'track-record': 'ce que montrent ses antécédents',
  },
  dissent: (one, other) => `${capital(one)} et ${other} divergent à son sujet.`,
  dissentOfParts: (low, high) => `À elle seule, la partie « ${low} » lui est moins favorable que « ${high} ».`,
}
