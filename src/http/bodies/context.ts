import { z } from '@hono/zod-openapi'
import { MATCH_STATUSES } from '../../domain/citation/citation.ts'
import { INSTITUTION_KINDS } from '../../domain/citation/institutions.ts'
import { FLAG_CODES } from '../../domain/context/flag-codes.ts'
import { CRITERIA } from '../../domain/evidence.ts'
import { OUTLET_KINDS, REFERENCE_KINDS } from '../../domain/outlet.ts'
import { DEPTHS } from '../../domain/record.ts'
import { CONFIDENCES, DOUBTS } from '../../domain/register/listing.ts'
import { ADVICE_LEVELS, BANDS, LEANINGS } from '../../domain/scoring/methodology.ts'
import { ReplyBody, ShownDisputeBody } from './editorial.ts'
import { ScoreBody } from './score.ts'

export const ReasonBody = z
  .object({ feature: z.string(), score: z.number().min(0).max(1), detail: z.string() })
  .meta({ id: 'Reason', description: 'One thing that speaks for a match.' })

const Via = z.object({
  kind: z.enum(['archive', 'translation', 'cache', 'redirector', 'aggregator', 'republisher']),
  host: z.string().nullable(),
  name: z.string(),
  outletId: z.string().nullable(),
})

const Candidate = z.object({
  outletId: z.string(),
  name: z.string(),
  country: z.string().nullable().meta({ description: 'Where the outlet is at home, as an ISO 3166-1 code.' }),
  confidence: z.number(),
  reasons: z.array(ReasonBody),
})

export const UnlistedBody = z
  .object({
    host: z.string().nullable(),
    registrableDomain: z.string().nullable(),
    platform: z.string().nullable(),
    handle: z.string().nullable(),
    via: z.array(Via),
  })
  .meta({ id: 'UnlistedSource', description: 'What could be said of a source without a record.' })

const Match = z
  .object({
    outletId: z.string().nullable(),
    edition: z.string().nullable(),
    confidence: z.number().min(0).max(1),
    reasons: z.array(ReasonBody),
    via: z.array(Via).meta({ description: 'Hands that the text passed through, outermost first.' }),
    alternatives: z.array(Candidate).meta({ description: 'The outlets that an ambiguous citation may mean.' }),
  })
  .meta({ id: 'Match' })

export const ReadCitationBody = z
  .object({
    url: z.string().optional(),
    canonicalUrl: z.string().optional(),
    name: z.string().optional(),
    account: z.string().optional(),
    text: z.string().optional(),
    author: z.string().optional(),
    title: z.string().optional(),
    citedOn: z.string().optional(),
  })
  .meta({ id: 'ReadCitation', description: 'The citation as it was understood.' })

/** How much is recorded about an outlet and, for a listing, where it comes from. */
export const DepthFields = {
  depth: z.enum(DEPTHS).meta({
    description:
      '`dossier`: with a record of its own, whose values name the pages they were read on; how much of it was examined is told by `score.contributions` and `gaps`, and `said` says where nothing was. `listing`: who it is, from open data; nobody has looked further.',
  }),
  listed: z
    .object({
      confidence: z.enum(CONFIDENCES).meta({
        description:
          'How far that is backed: by two lists, by Wikidata, by one list, by a list of 2018 alone, by a page that was read; `flagged` where something does not fit, `host-only` where nobody names who publishes there.',
      }),
      doubts: z.array(z.enum(DOUBTS)),
      from: z.string().meta({ description: 'The list that names it.' }),
      on: z.string().nullable().meta({ description: 'From when that is.' }),
    })
    .nullable()
    .meta({ description: 'Of a listing only.' }),
}

export const ContextOutletBody = z
  .object({
    id: z.string(),
    name: z.string(),
    nativeName: z.string().nullable(),
    kind: z.enum(OUTLET_KINDS),
    country: z.string().nullable(),
    languages: z.array(z.string()),
    ...DepthFields,
    page: z.string(),
  })
  .meta({ id: 'ContextOutlet' })

const FlagReasonFields = {
  by: z.string().nullable().meta({
    description: 'Who holds the stake, or who acted: show it beside the label, which alone says less than the record.',
  }),
  reason: z.string().nullable().meta({
    description:
      'Why, in a clause of the record’s note, in English; where the stake is disputed, the sentence with the denial.',
  }),
}

export const FlagBody = z
  .object({
    code: z.enum(FLAG_CODES),
    label: z.string(),
    ...FlagReasonFields,
    since: z
      .string()
      .nullable()
      .meta({ description: 'Since when an owner or funder is one, or the outlet closed, as far as the sources say.' }),
    on: z.string().nullable().meta({
      description: 'When it was decided, seen or listed; whether that still holds is then not known.',
    }),
    disputed: z.boolean(),
    evidence: z.array(z.string()),
  })
  .meta({ id: 'Flag', description: 'A fact shown beside the score and never counted in it.' })

/** The part of a context that depends only on the outlet's record, not on the citation. */
export const OutletPartFields = {
  flags: z.array(FlagBody),
  highlights: z.array(
    z.object({
      evidenceId: z.string(),
      kind: z.enum(['transparency', 'track-record', 'assessment']),
      text: z.string(),
      language: z
        .string()
        .meta({ description: 'Of the text: notes are English, verdicts come in the language asked for.' }),
      on: z.string().nullable(),
      reference: z.string().nullable(),
      referenceKind: z.enum(REFERENCE_KINDS).nullable(),
      disputes: z.array(z.number().int()).meta({ description: 'Those of `disputes` that are against it.' }),
      replies: z.array(z.number().int()).meta({ description: 'Those of `replies` that answer it.' }),
    }),
  ),
  gaps: z.array(z.enum(CRITERIA)).meta({ description: 'Criteria with no finding.' }),
  replies: z.array(ReplyBody),
  disputes: z.array(ShownDisputeBody),
  advice: z.object({ level: z.enum(ADVICE_LEVELS), text: z.string() }).meta({
    description: 'What to do with a claim of this source. The level follows the leaning, by the methodology’s table.',
  }),
  said: z.string().meta({ description: 'Who says what of the outlet, and since when.' }),
  fact: z.string().meta({
    description:
      'The part of `said` that tells most, for where there is room for one sentence; both sides where assessors differ.',
  }),
  missing: z.string().meta({ description: 'What matters most of what is not known; empty where nothing is missing.' }),
  summary: z.string().meta({ description: '`said`, `missing` and the text of `advice`, in one.' }),
  notice: z.string(),
  asOf: z.string(),
  sinceCited: z
    .object({
      from: z.string(),
      valueThen: z.number().nullable(),
      valueNow: z.number().nullable(),
      leaningThen: z.enum(LEANINGS).nullable(),
      leaningNow: z.enum(LEANINGS).nullable(),
      bandThen: z.enum(BANDS).nullable(),
      bandNow: z.enum(BANDS).nullable(),
      newEvidence: z.array(z.string()),
      changedStakes: z.array(z.string()),
    })
    .nullable(),
  knownAt: z.string(),
  methodology: z.string(),
}

const BriefFields = {
  outlet: z
    .object({ id: z.string(), name: z.string(), kind: z.enum(OUTLET_KINDS), country: z.string().nullable() })
    .nullable(),
  advice: z.object({ level: z.enum(ADVICE_LEVELS), text: z.string() }),
  leaning: z
    .object({ value: z.enum(LEANINGS).nullable(), text: z.string() })
    .meta({ description: 'How the outlet is placed, in a word for machines and in words for readers.' }),
  fact: z.string().meta({ description: 'One sentence: a warning where there is one, else what tells most.' }),
  flags: z.array(z.object({ code: z.enum(FLAG_CODES), label: z.string(), ...FlagReasonFields })),
  moreFlags: z.number().int().meta({ description: 'Flags that found no room.' }),
  page: z.string().nullable().meta({ description: 'Of the record, below the service’s own address.' }),
  notice: z.string(),
  asOf: z.string(),
}

export const OutletBriefBody = z.object(BriefFields).meta({
  id: 'OutletBrief',
  description: 'What an editor’s screen has room for, in at most 1,000 bytes.',
})

export const ContextBriefBody = z
  .object({ status: z.enum(MATCH_STATUSES), ...BriefFields })
  .meta({ id: 'ContextBrief', description: 'A context in at most 1,000 bytes, for an editor’s screen.' })

const InstitutionBody = z
  .object({
    kind: z.enum(INSTITUTION_KINDS),
    country: z.string().nullable(),
    rule: z.string().meta({ description: 'The suffix or host that tells.', example: '.gov.uk' }),
  })
  .meta({
    id: 'Institution',
    description:
      'Whose page it is, where that is no outlet but an institution’s: a primary source for what it says of itself.',
  })

export const ContextBody = z
  .object({
    citation: ReadCitationBody,
    status: z.enum(MATCH_STATUSES),
    match: Match.nullable(),
    warnings: z.array(z.object({ code: z.string(), detail: z.string(), outletId: z.string().nullable() })),
    unlisted: UnlistedBody.nullable(),
    institution: InstitutionBody.nullable(),
    outlet: ContextOutletBody.nullable(),
    score: ScoreBody.nullable(),
    ...OutletPartFields,
  })
  .meta({
    id: 'SourceContext',
    description: 'What to know about a cited source. A record of the outlet, not a verdict on the claim.',
  })
