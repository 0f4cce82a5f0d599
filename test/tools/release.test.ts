import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import contract from '../../openapi/openapi.json' with { type: 'json' }
import manifest from '../../package.json' with { type: 'json' }
import { releaseNotes } from '../../tools/changelog-section.ts'

const changelog = readFileSync('CHANGELOG.md', 'utf8')

describe('a release', () => {
  it('has one version in the package, the contract and the changelog, with notes', () => {
    expect(contract.info.version).toBe(manifest.version)
    expect(releaseNotes(changelog, manifest.version)).toMatch(/^- \S/)
  })

  it('has notes that end where those of the version before begin', () => {
    const text = '# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-01-02)\n\n- b\n- c\n\n## 0.1.0 (2026-01-01)\n\n- a\n'
    expect(releaseNotes(text, '0.2.0')).toBe('- b\n- c\n')
    expect(releaseNotes(text, '0.1.0')).toBe('- a\n')
    expect(releaseNotes(text, '0.2')).toBeNull()
    expect(releaseNotes(text, '')).toBeNull()
  })
})
