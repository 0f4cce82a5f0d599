/** The text under the heading of a version, `## 0.2.0 (2026-11-30)`; null where there is none. */
export function releaseNotes(changelog: string, version: string): string | null {
  const section = changelog.split(/^## /m).find((each) => each.split(/\s/)[0] === version)
  return section === undefined ? null : `${section.slice(section.indexOf('\n')).trim()}\n`
}
