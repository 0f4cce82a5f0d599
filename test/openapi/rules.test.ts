import { createConfig, lintFromString } from '@redocly/openapi-core'
import spectral, { type RulesetDefinition } from '@stoplight/spectral-core'
import rulesets from '@stoplight/spectral-rulesets'
import { describe, expect, it } from 'vitest'
import { openapiText } from '../../tools/write-openapi.ts'

/** Probes take nothing that could be wrong, so there is no refusal of theirs to describe. */
const NEVER_REFUSED = /^#\/paths\/~1(healthz|readyz)\/get\/responses$/

// The package's own types know the ruleset by another shape than they ask for.
const RECOMMENDED = { extends: [[rulesets.oas, 'recommended']] } as unknown as RulesetDefinition

describe('the contract', () => {
  it('keeps the rules that Redocly recommends', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const found = await lintFromString({ source: openapiText(), absoluteRef: 'openapi.json', config })
    const told = found.flatMap(({ ruleId, message, location }) =>
      location.map(({ pointer = '' }) => ({ ruleId, message, pointer })),
    )
    expect(
      told.filter(({ ruleId, pointer }) => ruleId !== 'operation-4xx-response' || !NEVER_REFUSED.test(pointer)),
    ).toEqual([])
  })

  it('keeps the rules that Spectral recommends', async () => {
    const linter = new spectral.Spectral()
    linter.setRuleset(RECOMMENDED)
    const found = await linter.run(openapiText())
    expect(found.map(({ code, message, path }) => `${code} at ${path.join('/')}: ${message}`)).toEqual([])
  })

  it('would be found out: the same rules complain of a document without servers and descriptions', async () => {
    const { servers: _, ...bare } = JSON.parse(openapiText())
    delete bare.paths['/v1/outlets'].get.description
    const linter = new spectral.Spectral()
    linter.setRuleset(RECOMMENDED)
    const codes = (await linter.run(JSON.stringify(bare))).map(({ code }) => code)
    expect(codes).toEqual(['oas3-api-servers', 'operation-description'])
    const config = await createConfig({ extends: ['recommended'] })
    const found = await lintFromString({ source: JSON.stringify(bare), absoluteRef: 'openapi.json', config })
    expect(found.map(({ ruleId }) => ruleId)).toContain('no-empty-servers')
  })
})
