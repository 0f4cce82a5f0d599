import type { SummaryFacts } from '../../../src/domain/article/messages.ts'
import type { ToldTrack } from '../../../src/domain/context/said-facts.ts'
import type { Messages } from '../../../src/domain/language/messages.ts'
import { capital, wordsOf } from '../../../src/domain/language/words.ts'
import { OUTLET_KINDS } from '../../../src/domain/outlet.ts'
import { verdictSentence } from '../../../src/domain/scoring/verdict-words.ts'

const TRACKS: readonly ToldTrack[] = [
  'rulings',
  'judgments',
  'fact-checks',
  'fabrications',
  'licence',
  'corrections',
  'retractions',
  'awards',
]

/** One, two, few, many: what languages tell apart when they count. */
const COUNTS = [1, 2, 3, 11, 100]
/** Against the outlet, of these in part, and all. */
const PARTS = [
  [1, 1, 1],
  [1, 1, 4],
  [2, 1, 2],
  [2, 1, 7],
  [3, 2, 3],
  [3, 3, 7],
  [12, 5, 40],
] as const

const FACTS: SummaryFacts = {
  citations: 1,
  outlets: [],
  independentOutlets: 0,
  merges: [],
  anonymousSpeakers: 0,
  authorities: ['Marsh Ministry'],
  otherInstitutions: ['Reed Union'],
  unlisted: [],
  unknownLinks: 0,
  languageSupported: true,
}

/** What an editor meets most in one language, about made-up outlets: for somebody to read who sees that language alone. */
export function spoken(messages: Messages): readonly (readonly [heading: string, sentences: readonly string[]])[] {
  const { context, scoring, article, web, match, terminal, language } = messages
  const words = wordsOf(language)
  const said = (assessor: string, verdict: string, since: string | null = null, scope: string | null = null) =>
    verdictSentence({ assessor, verdict, scope, assessedOn: '2026-04-12' }, since, messages)
  const outlets = (count: number) => ['Tribune', 'Observer', 'Gazette', 'Herald', 'Courier'].slice(0, count)
  const lebanon = words.country('LB')
  return [
    ['Who it is', OUTLET_KINDS.map((kind) => context.identity('Tribune', kind, lebanon))],
    ['What to bear in mind', Object.values(context.kindNotes)],
    ['What to do', Object.values(context.advice)],
    ['In short', [...Object.values(context.adviceInShort), ...Object.values(context.leanings), context.notPlaced]],
    ['What the number says', [context.meaning(62, 40, 81)]],
    ['Flags', Object.values(context.flags)],
    [
      'Who says what',
      [
        said('wikipedia-rsp', 'deprecated', '2021-03'),
        said('mbfc', 'mixed'),
        said('cred1', 'conspiracy', null, 'video'),
        said('newsguard', '62'),
        said('fact-checkers', '0.41'),
        said('link-graph', 'mixed-neighbours'),
        said('state-media-monitor', 'independent-public-media'),
        said('nobody', 'deprecated'),
        `${capital(context.verdicts(['a', 'b'], 1, false))}.`,
        `${capital(context.verdicts(['a', 'b'], 3, true))}.`,
      ],
    ],
    [
      'Its own record',
      TRACKS.flatMap((track) =>
        COUNTS.flatMap((all) =>
          [0, 1, all].map(
            (against) =>
              `${context.tracks[track]({ track, body: against === 1 ? 'Press Board' : null, against: Math.min(against, all), inPart: 0, all, last: '2024-06-01' })}.`,
          ),
        ),
      ),
    ],
    [
      'Its own record, against it in part',
      (['rulings', 'judgments'] as const).flatMap((track) =>
        PARTS.map(
          ([against, inPart, all]) =>
            `${context.tracks[track]({ track, body: null, against, inPart, all, last: '2024-06-01' })}.`,
        ),
      ),
    ],
    [
      'What is missing',
      [
        ...[[], ['Media Ltd'], ['Media Ltd', 'Press Ltd']].map((owners) =>
          context.unexamined({ name: 'Tribune', kind: 'newspaper', country: words.country('LB'), owners }),
        ),
        ...[0, 1, 2, 3, 12].map(context.onlyDisclosures),
        context.missing({ raters: 0, gaps: 11, gap: null }),
        context.missing({ raters: 1, gaps: 3, gap: 'corrections-practised' }),
        context.missing({ raters: 2, gaps: 3, gap: 'external-accountability' }),
        context.unlisted('tribune.example'),
        context.ambiguous('Tribune', ['Tribune (A)']),
        context.ambiguous('Tribune', ['Tribune (A)', 'Tribune (B)', 'Tribune (C)']),
        capital(context.disputed(context.flags.sanctioned)),
        context.dated(context.flags['owner-undisclosed'], '2012-06'),
      ],
    ],
    [
      'Its evidence',
      [
        scoring.trackRecord(
          'Press Board',
          scoring.outcomes.ruling.upheld ?? '',
          scoring.subjects.accuracy,
          '2024-06-01',
        ),
        scoring.trackRecord('A court', scoring.outcomes['court-judgment'].lost ?? '', null, null),
        scoring.transparency(context.criteria['corrections-policy'], context.findings.met, '2024-06'),
        scoring.transparency(context.criteria['ownership-disclosed'], context.findings['not-met'], '2024'),
      ],
    ],
    [
      'Why this outlet',
      [
        match.hostListed({ host: 'tribune.example', outlet: 'Tribune' }),
        match.platformItself({ host: 'video.example', outlet: 'Video' }),
        match.misspelt({ given: 'Tribnue', name: 'Tribune', edits: 1 }),
        match.misspelt({ given: 'Tribeun', name: 'Tribune', edits: 2 }),
        match.formerName({ name: 'Old Tribune', outlet: 'Tribune', from: '2019', to: '2021' }),
        match.nameShared({ name: 'Tribune' }),
        match.lookAlike({ host: 'tr1bune.example', listed: 'tribune.example', outlet: 'Tribune' }),
        match.unusable['nothing-given'],
      ],
    ],
    [
      'An article',
      [
        article.summary(FACTS),
        article.summary({ ...FACTS, outlets: outlets(1), unlisted: ['Echo'], unknownLinks: 1 }),
        article.summary({
          ...FACTS,
          citations: 2,
          outlets: outlets(2),
          independentOutlets: 1,
          merges: [article.sameOwner('Tribune', 'Observer', 'Media Ltd')],
          anonymousSpeakers: 1,
        }),
        article.summary({
          ...FACTS,
          citations: 12,
          outlets: outlets(5),
          independentOutlets: 5,
          unlisted: ['Echo', 'Post', 'Star', 'Sun'],
          anonymousSpeakers: 3,
          unknownLinks: 11,
          languageSupported: false,
        }),
        article.summary({ ...FACTS, citations: 0 }),
        article.sameState('Tribune', 'Observer', 'LB'),
        article.mayBe('Tribune', ['Tribune (A)', 'Tribune (B)']),
        article.isUnlisted('Echo'),
      ],
    ],
    [
      'Days',
      ['2024-06-01', '2024-06-11', '2024-06', '2024'].flatMap((day) => [
        web.dossier.since(words.date(day)),
        web.dossier.until(words.date(day)),
        web.dossier.onOrBefore(words.date(day)),
        web.dossier.between(words.date('2023-02-03'), words.date(day)),
      ]),
    ],
    [
      'Counted',
      COUNTS.flatMap((count) => [
        web.search.found(count, false),
        web.search.found(count, true),
        web.source.newEvidence(count),
        web.source.changedStakes(count),
        web.score.records(count, 3, 12),
        web.score.rest(count),
        web.methodology.years(count),
        web.changes.more(count),
        terminal.items(['a', 'b'], count),
        terminal.since(words.date('2024-02-03'), context.leanings.reliable, context.leanings.open, count),
      ]),
    ],
  ]
}
