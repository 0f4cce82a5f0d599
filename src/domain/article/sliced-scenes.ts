import type { Steps } from '../lookup/steps.ts'
import type { ArticleMatcher } from './names/matcher.ts'
import { buildScene, type MarkedStretches } from './scene/build-scene.ts'
import type { Run, Scene } from './scene/scene.ts'
import { markedWithin, sliceText } from './slices.ts'
import { FROM_BOTTOM, FROM_TOP, findBylines } from './sources/own-outlet.ts'
import { type Address, findAddresses } from './text/find-addresses.ts'
import { tokenise } from './text/tokenise.ts'

/** A slice of an article's text at word level. */
export interface SlicedScene {
  /** Offset in the text. */
  readonly start: number
  readonly scene: Scene
  readonly language: string
  readonly addresses: readonly Address[]
  readonly bylines: readonly Run[]
}

/** Analyses a text slice by slice. */
export function* sliceSteps(
  text: string,
  marked: MarkedStretches,
  matcher: ArticleMatcher,
): Steps<readonly SlicedScene[]> {
  const slices: SlicedScene[] = []
  const parts = sliceText(text)
  for (const [index, { start, end }] of parts.entries()) {
    if (index > 0) yield
    const tokens = tokenise(parts.length === 1 ? text : text.slice(start, end))
    const addresses = findAddresses(tokens)
    const { scene, detected } = buildScene(tokens, matcher, addresses, markedWithin(marked, start, end))
    const bylines = findBylines(scene, {
      top: index === 0 ? FROM_TOP : 0,
      bottom: index === parts.length - 1 ? FROM_BOTTOM : 0,
    })
    slices.push({ start, scene, language: detected.language, addresses, bylines })
  }
  return slices
}
