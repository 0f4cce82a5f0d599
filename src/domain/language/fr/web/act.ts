import type { WebMessages } from '../../web-messages.ts'

export const act: WebMessages['act'] = {
  heading: 'Ce que demande le règlement européen sur la liberté des médias',
  lede: 'Selon l’article 6, paragraphe 1, les services de médias de l’Union européenne montrent quatre choses à leur public, dites ici avec nos mots. Pour chaque média de l’Union qui a une fiche : ce qui en a été vu. « Pas vu » veut dire que personne n’a encore lu de page à ce sujet ; ce n’est pas un jugement sur le respect de la loi. Au point c), on nomme les personnes parmi les propriétaires connus, les registres de bénéficiaires effectifs n’étant pas lus ; au point d), ce qui a été trouvé sur le financement en général, la publicité d’État n’étant pas relevée à part.',
  source: 'Règlement (UE) 2024/1083',
  points: {
    a: 'Dénomination légale et contact',
    b: 'Propriétaires directs et indirects',
    c: 'Bénéficiaires effectifs',
    d: 'Publicité d’État, recettes publicitaires venant d’autorités de pays tiers',
  },
  seen: (seen: string, all: string) => `vu pour ${seen} sur ${all}`,
  notSeen: 'pas vu',
}
