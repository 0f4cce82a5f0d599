import { hostAndPathOf } from './host-and-path.ts'
import type { PerennialEntry } from './perennial-lines.ts'

/** A name with a host that somebody assigned to it. */
export interface NamedHost {
  readonly name: string
  readonly host: string
}

/**
 * Removes doubtful hosts. The list of 2021 has no hosts; its copy guessed them from links in encyclopaedia articles,
 * and some belong to others (`youtube.com` for a channel, a library catalogue for a journal). A host is kept if the
 * later list gives it to the same entry, if it is spelled like the entry, if it is the entry's only guess and nobody
 * else's, or if another guess supports it.
 */
export function withSureHosts(
  entries: readonly PerennialEntry[],
  later: readonly PerennialEntry[],
  otherGuesses: readonly NamedHost[],
): { readonly entries: readonly PerennialEntry[]; readonly dropped: readonly string[] } {
  const laterHosts = hostsByName(later)
  const guesses = new Set(otherGuesses.map(({ name, host }) => `${plainNameOf(name)} ${host}`))
  const holders = new Map<string, Set<string>>()
  for (const { outlet, hosts } of [...entries, ...later])
    for (const host of hosts) {
      const known = holders.get(hostOf(host)) ?? new Set()
      holders.set(hostOf(host), known.add(plainNameOf(outlet)))
    }
  const dropped: string[] = []
  const sure = entries.map((entry) => {
    const name = plainNameOf(entry.outlet)
    const guessed = [...new Set(entry.hosts.map(hostOf))].filter((host) => host !== '')
    const hosts = guessed.filter(
      (host) =>
        laterHosts.get(name)?.has(host) ||
        isWrittenAs(host, entry.outlet) ||
        (guesses.has(`${name} ${host}`) && !isAboveOne(host, laterHosts.get(name))) ||
        (guessed.length === 1 && holders.get(host)?.size === 1),
    )
    dropped.push(...guessed.filter((host) => !hosts.includes(host)).map((host) => `${entry.outlet}: ${host}`))
    return { ...entry, hosts }
  })
  return { entries: sure, dropped }
}

/**
 * The entries of a list of names and guessed hosts that can be trusted: the host is spelled like the name, or an
 * edition of Wikipedia's list gives it to the name.
 */
export function sureNamedHosts<Named extends NamedHost>(
  named: readonly Named[],
  editions: readonly PerennialEntry[],
  later: readonly PerennialEntry[],
): readonly Named[] {
  const [hosts, laterHosts] = [hostsByName(editions), hostsByName(later)]
  return named.filter(({ name, host }) => {
    const known = hosts.get(plainNameOf(name))
    return (isWrittenAs(host, name) || known?.has(host)) && !isAboveOne(host, laterHosts.get(plainNameOf(name)))
  })
}

function hostsByName(entries: readonly PerennialEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byName = new Map<string, Set<string>>()
  for (const { outlet, hosts } of entries) {
    const known = byName.get(plainNameOf(outlet)) ?? new Set()
    for (const host of hosts) known.add(hostOf(host))
    byName.set(plainNameOf(outlet), known)
  }
  return byName
}

/** `poynter.org` above `ifcncodeofprinciples.poynter.org`: the entry's parent organisation, not the entry. */
function isAboveOne(host: string, others: ReadonlySet<string> | undefined): boolean {
  return [...(others ?? [])].some((other) => other.endsWith(`.${host}`))
}

function hostOf(printed: string): string {
  return hostAndPathOf(printed)?.host ?? ''
}

/** `The Hindu (TH)` → `hindu`. */
function plainNameOf(name: string): string {
  return lettersOf(name.replace(/\s*\(.*$/, '')).replace(/^the/, '')
}

/** The name, and the names in its parentheses. */
function namesOf(name: string): readonly string[] {
  return name
    .split(/[(),]/)
    .map(lettersOf)
    .filter((each) => each.length > 1)
}

function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
}

function isWrittenAs(host: string, name: string): boolean {
  const label = lettersOf(host.split('.').slice(0, -1).join(''))
  const without = (text: string) => text.replace(/^the/, '')
  return namesOf(name).some((each) => without(label) === without(each) || lettersOf(host) === each)
}
