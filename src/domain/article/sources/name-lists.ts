import { CUE, PREPOSITION, WORD } from '../cues/cue-classes.ts'
import { cueAt, gapAt, type Licence, type Scene, SENTENCE_END, wordAt } from '../scene/scene.ts'
import { ATTACHED } from '../text/attached-letters.ts'
import { COMMA, OPEN, SLASH } from '../text/unit-table.ts'
import type { Finding } from './finding.ts'

/** Shares licences along lists: in `Reuters, the BBC and AFP reported` all three reported. */
export function shareAlongLists(scene: Scene, findings: readonly Finding[]): Finding[] {
  const shared = [...findings]
  for (let first = 0; first < findings.length; ) {
    let last = first
    let isJoined = false
    while (last + 1 < findings.length) {
      const link = linkBetween(scene, findings[last] as Finding, findings[last + 1] as Finding)
      if (link === null || (isJoined && link === 'comma')) break
      isJoined = link === 'and'
      last += 1
    }
    if (isJoined) {
      const licensed = findings.slice(first, last + 1).find(({ licence }) => licence !== null)
      for (let index = first; index <= last && licensed; index += 1) {
        const finding = findings[index] as Finding
        if (finding.licence === null)
          shared[index] = { ...finding, licence: { ...(licensed.licence as Licence), rule: 'list' } }
      }
    }
    first = last + 1
  }
  return shared
}

/** `Tasnim, quoted by Reuters`: the speaker whom an outlet quotes may be an outlet. */
export function citeQuoted(scene: Scene, findings: readonly Finding[]): Finding[] {
  return findings.map((finding, index) => {
    const licence = findings[index + 1]?.licence
    const { speaker } = licence ?? {}
    const { from, to } = finding.run
    const isSpeaker =
      speaker &&
      speaker.from <= from &&
      speaker.to >= to &&
      speaker.to - speaker.from <= finding.phrase.to - finding.phrase.from + 1
    // `Fox told a host in an interview for Marsh`: whoever gives an interview is no outlet.
    const isQuoting = licence && (cueAt(scene, licence.cue.to - 1) & (CUE.quote | CUE.citing)) !== 0
    return isQuoting && isSpeaker && finding.licence === null
      ? { ...finding, licence: { ...licence, role: 'outlet', speaker: null, rule: 'phrase' } }
      : finding
  })
}

const LONGEST_LINK = 4

export function linkBetween(scene: Scene, a: Finding, b: Finding): 'and' | 'comma' | null {
  const { to } = a.phrase
  const { from } = b.phrase.from >= to ? b.phrase : b.run
  if (from < to || from - to > LONGEST_LINK) return null
  let isAnd = false
  for (let index = to; index < from; index += 1) {
    const word = wordAt(scene, index)
    if (gapAt(scene, index) & SENTENCE_END) return null
    if (word & WORD.and) isAnd = true
    else if (!(word & (WORD.determiner | PREPOSITION)) && !(cueAt(scene, index) & CUE.outletNoun)) return null
  }
  const gap = gapAt(scene, from)
  if (gap & SENTENCE_END || gap & OPEN) return null
  if (isAnd || gap & SLASH || (b.phrase.attached & ATTACHED.and) !== 0) return 'and'
  if (!(gap & COMMA) || from !== to) return null
  // `综合《联合报》、《中国时报》等`: this mark only joins the members of a list.
  return scene.tokens.text.slice(scene.tokens.end[from - 1], scene.tokens.start[from]).includes('、') ? 'and' : 'comma'
}
