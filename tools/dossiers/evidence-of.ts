import type { ShortAssessment, ShortDossier, ShortEntry, ShortFinding } from './short-dossier.ts'

type Reference = Readonly<Record<string, unknown>>
type Tell = (line: string) => null

/** The findings, entries and verdicts of a short dossier in the catalogue's terms. */
export function evidenceOf(dossier: ShortDossier, references: readonly Reference[], tell: Tell) {
  const kinds = new Map(references.map(({ id, kind }) => [String(id), String(kind)]))
  return {
    transparency: withIds(
      dossier.transparency.map((finding) => findingOf(finding, kinds, tell)),
      ({ criterion }) => criterion,
    ),
    trackRecord: withIds(
      dossier.trackRecord.map((entry) => entryOf(entry, kinds)),
      ({ kind }) => kind,
    ),
    assessments: dossier.assessments.map((each) => assessmentOf(each, dossier, references, tell)),
  }
}

function withIds<T extends object>(parts: readonly (T | null)[], prefix: (part: T) => string): ({ id: string } & T)[] {
  const counts = new Map<string, number>()
  return parts.flatMap((part) => {
    if (part === null) return []
    const count = (counts.get(prefix(part)) ?? 0) + 1
    counts.set(prefix(part), count)
    return [{ id: `${prefix(part)}-${count}`, ...part }]
  })
}

function findingOf(finding: ShortFinding, kinds: ReadonlyMap<string, string>, tell: Tell) {
  const { criterion, note, observedOn, sources } = finding
  if (/\b(funders|legal entity|owner)\b[^.]*\bappears?\b in the part read|\bdo not appear in the part read/.test(note))
    return tell(`${criterion}: its note says that nothing of it was read (${note})`)
  return {
    criterion,
    finding: finding.finding ?? finding.status ?? 'stated',
    basis: basisOf(finding.basis, sources, kinds),
    note,
    observedOn: observedOn ?? undefined,
    references: [...new Set(sources)],
  }
}

/** The basis, lowered to what the kinds of its references support. */
function basisOf(basis: string, sources: readonly string[], kinds: ReadonlyMap<string, string>): string {
  const has = (...wanted: string[]) => sources.some((id) => wanted.includes(kinds.get(id) ?? ''))
  if (basis === 'official-record' && !has('official-record', 'data-file')) return 'reported'
  if (basis === 'observed' && !has('primary', 'official-record', 'data-file')) return 'reported'
  if (basis === 'self-declared' && !has('primary')) return 'reported'
  return basis
}

const OUTCOMES: Readonly<Record<string, string>> = {
  blocked: 'imposed',
  listed: 'imposed',
  closed: 'imposed',
  revoked: 'imposed',
}

function entryOf(entry: ShortEntry, kinds: ReadonlyMap<string, string>) {
  const isAct = entry.kind === 'sanction' || entry.kind === 'licence-action'
  return {
    kind: entry.kind,
    body: entry.body,
    subject: subjectOf(entry),
    outcome: isAct ? (OUTCOMES[entry.outcome] ?? entry.outcome) : entry.outcome,
    // No source here says whether a licensing council is independent.
    ...(isAct ? { actor: entry.kind === 'sanction' ? 'government' : 'unknown' } : {}),
    occurredOn: entry.on,
    basis: basisOf(entry.basis, entry.sources, kinds),
    note: entry.note.endsWith('.') ? entry.note : `${entry.note}.`,
    references: [...new Set(entry.sources)],
  }
}

/** The subject from a note's words, where the code has none. */
function subjectOf({ subject, note }: ShortEntry): string {
  if (subject !== 'other') return subject
  if (/\badvertisement\b/i.test(note)) return 'advertising'
  if (/\bprivacy\b/i.test(note)) return 'privacy'
  return 'other'
}

function assessmentOf(
  { assessor, verdict, on, note, sources }: ShortAssessment,
  { domains }: ShortDossier,
  references: readonly Reference[],
  tell: Tell,
) {
  if (assessor === 'wikipedia-rsp') return tell(`${assessor} ${verdict} is told by db/assessments`)
  if (assessor === 'ifcn') return ifcnOf({ verdict, on, note, sources }, domains[0]?.domain ?? '', references)
  return {
    assessor,
    verdict: verdict.replaceAll(' ', '-'),
    assessedOn: on ?? undefined,
    basis: 'imported' as const,
    note: note.replace(/ as carried in .*$/, ' as carried in the State Media Matrix.'),
    references: [...new Set(sources)],
  }
}

/** IFCN's verdict from when an address was on its list; where that is not the outlet's first host, with a scope. */
function ifcnOf(
  { verdict, on, note, sources }: Pick<ShortAssessment, 'verdict' | 'on' | 'note' | 'sources'>,
  mainHost: string,
  references: readonly Reference[],
) {
  const since = /from (?:on or before )?(\d{4}-\d{2}-\d{2})/.exec(note)?.[1]
  const address = references
    .filter(({ id }) => sources.includes(String(id)))
    .flatMap(({ passage }) => /^file list, line ([^;]+)/.exec(String(passage ?? ''))?.[1] ?? [])[0]
  return {
    assessor: 'ifcn',
    verdict: 'signatory',
    assessedOn: on ?? undefined,
    scope: address === undefined || mainHost.endsWith(address) ? undefined : address,
    basis: 'official-record' as const,
    note: `On the network's list from ${since}, with gaps where an application ran; last seen ${on}.`,
    validFrom: since,
    validTo: verdict === 'former-signatory' ? (on ?? undefined) : undefined,
    references: [...new Set(sources)],
  }
}
