import { z } from '@hono/zod-openapi'
import type { Messages } from '../../domain/language/messages.ts'
import type { ReconcileCandidate } from '../../reading/find-candidates.ts'
import { kindName, typesOfKind } from './outlet-types.ts'

const TypeBody = z.object({ id: z.string(), name: z.string() }).meta({ id: 'ReconcileType' })

const shared = {
  id: z.string(),
  name: z.string(),
  description: z.string().meta({ description: 'What and where it is, and every reason for or against the match.' }),
  type: z.array(TypeBody),
  score: z.number().min(0).max(100),
  match: z.boolean(),
}

export const CandidateBody02 = z
  .object({ ...shared, features: z.array(z.object({ id: z.string(), value: z.number() })) })
  .meta({ id: 'ReconcileCandidate02' })

export const CandidateBody1 = z
  .object({ ...shared, features: z.array(z.object({ id: z.string(), name: z.string(), value: z.number() })) })
  .meta({ id: 'ReconcileCandidate' })

/** A candidate in version 1.0; version 0.2 has the same without the features' sentences. */
export function candidateBody1(candidate: ReconcileCandidate, messages: Messages): z.infer<typeof CandidateBody1> {
  const { entry, confidence, match, reasons } = candidate
  const details = [...new Set(reasons.map(({ detail }) => detail))]
  return {
    id: entry.id,
    name: entry.name,
    description: `${placed(candidate, messages)}. ${details.join(' ')}`,
    type: [...typesOfKind(entry.kind, messages)],
    score: Math.round(confidence * 1000) / 10,
    match,
    features: featuresOf(candidate),
  }
}

export function candidateBody02(candidate: ReconcileCandidate, messages: Messages): z.infer<typeof CandidateBody02> {
  const { features, ...body } = candidateBody1(candidate, messages)
  return { ...body, features: features.map(({ id, value }) => ({ id, value })) }
}

/** `Television outlet, Lebanon` */
function placed({ entry }: ReconcileCandidate, messages: Messages): string {
  return kindAndCountry(entry.kind, entry.country, messages)
}

export function kindAndCountry(
  kind: ReconcileCandidate['entry']['kind'],
  country: string | null,
  messages: Messages,
): string {
  const region = new Intl.DisplayNames([messages.language], { type: 'region', fallback: 'code' })
  return [kindName(kind, messages), country === null ? null : region.of(country)].filter(Boolean).join(', ')
}

/**
 * One feature for each id, as the protocol requires; scores of the same feature are multiplied, as in the candidate's
 * score.
 */
function featuresOf({ reasons }: ReconcileCandidate): { id: string; name: string; value: number }[] {
  const features = new Map<string, { id: string; name: string; value: number }>()
  for (const { feature, detail, score } of reasons) {
    const held = features.get(feature)
    if (held === undefined) features.set(feature, { id: feature, name: detail, value: score })
    else features.set(feature, { id: feature, name: `${held.name} ${detail}`, value: held.value * score })
  }
  return [...features.values()].map((each) => ({ ...each, value: Math.round(each.value * 1000) / 1000 }))
}
