import type { ShortDossier, ShortHost, ShortName } from './short-dossier.ts'

export function namesOf(dossier: ShortDossier, tell: (line: string) => null) {
  return uniqueNames(dossier.names).map((name) =>
    isSisters(name, dossier) ? tell(`name ${name.text} is its channel's`) : nameOf(name, dossier, tell),
  )
}

function nameOf(name: ShortName, { domains }: ShortDossier, tell: (line: string) => null) {
  const { ambiguous, until, sources } = name
  // A former name that a current host still contains stays in use.
  const isKept = name.kind === 'former' && until === undefined && domains.some((host) => isCalled(host, name.text))
  const kind = isKept ? 'variant' : name.kind
  const language = Intl.getCanonicalLocales(name.lang)[0] ?? name.lang
  const text = name.text.replaceAll(/[\u200b-\u200f\ufeff]+$/g, '').trim()
  if ([...text].length < 2) return tell(`name ${text} has one character`)
  const end = kind === 'former' && until === undefined ? { note: 'When it was given up was not seen.' } : {}
  return {
    text,
    language,
    kind,
    ...(ambiguous ? { ambiguous: true as const } : {}),
    ...end,
    validTo: until,
    references: [...new Set(sources)],
  }
}

/**
 * Whether only a list of channels has the name, for an outlet that is not a channel: it is the name of a paper's
 * television.
 */
function isSisters({ sources, kind }: ShortName, dossier: ShortDossier): boolean {
  if (/television|broadcaster|radio/.test(dossier.kind) || kind === 'official') return false
  return sources.every((id) => dossier.sources.find((each) => each.id === id)?.url.includes('/data/channels.csv'))
}

/** `huffingtonpost.com`, `Huffington Post` → true. */
function isCalled({ domain, until }: ShortHost, text: string): boolean {
  return until === undefined && domain.split('.').includes(text.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
}

/** One name for each spelling and language, whatever its kind. */
function uniqueNames(names: readonly ShortName[]): readonly ShortName[] {
  return [...Map.groupBy(names, ({ lang, text }) => `${lang} ${text.trim()}`).values()].map(
    ([first]) => first as ShortName,
  )
}
