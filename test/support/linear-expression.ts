import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** Repetitions up to this many are expanded; longer ones count as unbounded. */
const WRITTEN_OUT = 16
const MOST_POSITIONS = 3000
const MOST_STEPS = 4_000_000

/** The condition of an edge besides its character. An `unsure` edge may be taken, but the proof must not rely on it. */
interface Guard {
  readonly boundary: 'at' | 'within' | null
  readonly start: boolean
  readonly unsure: boolean
}
type Edge = readonly [to: number, guard: Guard]
interface Fragment {
  /** The ways to match the empty text. */
  readonly empty: readonly Guard[]
  readonly first: readonly Edge[]
  readonly last: readonly Edge[]
}

const FREE: Guard = { boundary: null, start: false, unsure: false }
const UNSURE: Guard = { ...FREE, unsure: true }

const both = (a: Guard, b: Guard): Guard => ({
  boundary: a.boundary ?? b.boundary,
  start: a.start || b.start,
  unsure: a.unsure || b.unsure || (a.boundary !== null && b.boundary !== null && a.boundary !== b.boundary),
})

/** One sample of each kind of character that patterns distinguish. */
const SAMPLE: readonly string[] = (() => {
  const ranges = [
    ...[
      [0, 0x24f],
      [0x2b0, 0x36f],
      [0x370, 0x45f],
      [0x5d0, 0x5ea],
      [0x600, 0x6ff],
      [0x900, 0x920],
      [0xe01, 0xe10],
      [0x1e9e, 0x1e9f],
    ],
    ...[
      [0x2000, 0x2070],
      [0x20ac, 0x20ad],
      [0x2100, 0x2130],
      [0x2190, 0x2191],
      [0x2e80, 0x2e82],
      [0x3000, 0x3020],
      [0x3041, 0x3050],
    ],
    ...[
      [0x30a1, 0x30ab],
      [0x4e00, 0x4e04],
      [0xac00, 0xac02],
      [0xd800, 0xd801],
      [0xdc00, 0xdc01],
      [0xfe00, 0xfe0f],
      [0xfeff, 0xff65],
    ],
    ...[
      [0x1f600, 0x1f602],
      [0x20000, 0x20001],
      [0xe0000, 0xe0001],
    ],
  ] as unknown as readonly (readonly [number, number])[]
  return ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
  )
})()

const IS_WORD = /^\w$/
const accepted = new Map<string, Uint8Array>()

function acceptedBy(raw: string, flags: string): Uint8Array {
  const key = `${flags} ${raw}`
  let known = accepted.get(key)
  if (known === undefined) {
    const one = new RegExp(`^(?:${raw})$`, flags)
    known = Uint8Array.from(SAMPLE, (character) => Number(one.test(character)))
    accepted.set(key, known)
  }
  return known
}

class TooComplex extends Error {}

/** Glushkov automaton of one alternative: one state for each character of the pattern. */
class Automaton {
  readonly takes: Uint8Array[] = []
  readonly raws: string[] = []
  readonly follow: Edge[][] = []
  /** Inner expressions of lookarounds, which run at every position. */
  readonly endlessLook: string[] = []
  doubled = false
  private readonly flags: string
  private readonly lines: boolean

  constructor(flags: string) {
    this.flags = flags.replace(/[gyd]/g, '')
    this.lines = flags.includes('m')
  }

  alternative(node: AST.Alternative): Fragment {
    let built: Fragment = { empty: [FREE], first: [], last: [] }
    for (const element of node.elements) built = this.inTurn(built, this.element(element))
    return built
  }

  private inTurn(a: Fragment, b: Fragment): Fragment {
    this.join(a.last, b.first)
    const through = (edges: readonly Edge[], guards: readonly Guard[]): Edge[] =>
      edges.flatMap(([at, guard]) => guards.map((other): Edge => [at, both(guard, other)]))
    return {
      empty: a.empty.flatMap((guard) => b.empty.map((other) => both(guard, other))),
      first: [...a.first, ...through(b.first, a.empty)],
      last: [...b.last, ...through(a.last, b.empty)],
    }
  }

  private join(last: readonly Edge[], first: readonly Edge[], again = false): void {
    for (const [from, left] of last)
      for (const [to, right] of first) {
        const edges = this.follow[from] as Edge[]
        // Two loops from the same end to the same beginning: (a+)+.
        if (again && edges.some(([other]) => other === to)) this.doubled = true
        edges.push([to, both(left, right)])
      }
  }

  private either(fragments: readonly Fragment[]): Fragment {
    return {
      empty: fragments.flatMap((one) => one.empty),
      first: fragments.flatMap((one) => one.first),
      last: fragments.flatMap((one) => one.last),
    }
  }

  private one(raw: string): Fragment {
    if (this.takes.length >= MOST_POSITIONS) throw new TooComplex()
    const at = this.takes.push(acceptedBy(raw, this.flags)) - 1
    this.follow.push([])
    this.raws.push(raw)
    return { empty: [], first: [[at, FREE]], last: [[at, FREE]] }
  }

  private endless(body: () => Fragment): Fragment {
    const built = body()
    if (built.empty.length > 0) this.doubled = true
    this.join(built.last, built.first, true)
    return built
  }

  private quantifier(node: AST.Quantifier): Fragment {
    const body = () => this.element(node.element)
    const nothing: Fragment = { empty: [FREE], first: [], last: [] }
    const { min, max } = node
    if (max === 0) return nothing
    let built = nothing
    const endless = max > WRITTEN_OUT
    const least = Math.min(min, WRITTEN_OUT)
    for (let n = 0; n < (endless ? Math.max(0, least - 1) : least); n++) built = this.inTurn(built, body())
    if (endless) {
      const loop = this.endless(body)
      return this.inTurn(built, least > 0 ? loop : { ...loop, empty: [...loop.empty, FREE] })
    }
    // a?(a?(a?)) rather than a?a?a?, which matches the same text in several ways.
    let optional = nothing
    for (let n = least; n < max; n++) {
      const more = this.inTurn(body(), optional)
      optional = { ...more, empty: [...more.empty, FREE] }
    }
    return this.inTurn(built, optional)
  }

  private element(node: AST.Element): Fragment {
    switch (node.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return this.one(node.raw)
      case 'Group':
      case 'CapturingGroup':
        return this.either(node.alternatives.map((each) => this.alternative(each)))
      case 'Quantifier':
        return this.quantifier(node)
      case 'Backreference': {
        const any = this.one('[^]')
        return { empty: [UNSURE], first: any.first.map(([at]) => [at, UNSURE]), last: any.last }
      }
      case 'Assertion':
        return { empty: [this.assertion(node)], first: [], last: [] }
    }
  }

  private assertion(node: AST.Assertion): Guard {
    if (node.kind === 'word') return { ...FREE, boundary: node.negate ? 'within' : 'at' }
    if (node.kind === 'start') return this.lines ? UNSURE : { ...FREE, start: true }
    if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
      if (hasEndless(node)) this.endlessLook.push(node.raw)
    }
    return UNSURE
  }
}

function hasEndless(node: AST.Node): boolean {
  if (node.type === 'Quantifier') return node.max > WRITTEN_OUT || hasEndless(node.element)
  if ('alternatives' in node) return (node.alternatives as readonly AST.Node[]).some(hasEndless)
  if (node.type === 'Alternative') return node.elements.some(hasEndless)
  return false
}

interface Steps {
  /** The next states by state and symbol. The last two states are the start, and text skipped before a match. */
  readonly next: (state: number, symbol: number, lastWord: boolean, sure: boolean) => readonly number[]
  readonly states: number
  readonly symbols: readonly { readonly at: number; readonly word: boolean }[]
}

function stepsOf(automaton: Automaton, whole: Fragment, sticky: boolean): Steps {
  const { takes, follow } = automaton
  const start = takes.length
  const skipped = start + 1
  const kinds = new Map<string, number>()
  for (const [at, character] of SAMPLE.entries()) {
    const kind = `${IS_WORD.test(character)}${takes.map((take) => take[at]).join('')}`
    if (!kinds.has(kind)) kinds.set(kind, at)
  }
  const symbols = [...kinds.values()].map((at) => ({ at, word: IS_WORD.test(SAMPLE[at] as string) }))
  const kept = new Map<number, readonly number[]>()
  const anchored = sticky || (whole.first.length > 0 && whole.first.every(([, guard]) => guard.start))
  const next = (state: number, symbol: number, lastWord: boolean, sure: boolean): readonly number[] => {
    const key = ((state * symbols.length + symbol) * 2 + Number(lastWord)) * 2 + Number(sure)
    const known = kept.get(key)
    if (known !== undefined) return known
    const { at, word } = symbols[symbol] as { at: number; word: boolean }
    const found = new Set<number>()
    if (state >= start && !anchored) found.add(skipped)
    for (const [to, guard] of state >= start ? whole.first : (follow[state] as Edge[])) {
      if (takes[to]?.[at] !== 1 || (sure && guard.unsure)) continue
      if (guard.start && state !== start) continue
      if (guard.boundary !== null && (lastWord !== word) !== (guard.boundary === 'at')) continue
      found.add(to)
    }
    const list = [...found]
    kept.set(key, list)
    return list
  }
  return { next, states: takes.length + 2, symbols }
}

/** States that lie on a cycle, and which states are reachable from which. */
function reachOf({ next, states, symbols }: Steps): readonly Uint8Array[] {
  const direct = Array.from({ length: states }, (_, state) => {
    const to = new Set<number>()
    for (let symbol = 0; symbol < symbols.length; symbol++)
      for (const lastWord of [false, true]) for (const other of next(state, symbol, lastWord, false)) to.add(other)
    return [...to]
  })
  return direct.map((begun) => {
    const reached = new Uint8Array(states)
    const open = [...begun]
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      if (reached[state] === 1) continue
      reached[state] = 1
      open.push(...(direct[state] as number[]))
    }
    return reached
  })
}

/** What certainly matched after each text: sets of states, until a match is certain. */
function certainty(steps: Steps, whole: Fragment) {
  const ends = new Set(
    whole.last.filter(([, guard]) => !guard.unsure && guard.boundary === null && !guard.start).map(([at]) => at),
  )
  const ids = new Map<string, number>()
  const sets: { readonly of: readonly number[]; readonly lastWord: boolean }[] = []
  const moves: (Int32Array | undefined)[] = []
  const idOf = (of: readonly number[], lastWord: boolean): number => {
    if (of.some((state) => ends.has(state))) return -1
    const key = `${lastWord} ${of.join(' ')}`
    let id = ids.get(key)
    if (id === undefined) {
      id = sets.push({ of, lastWord }) - 1
      if (id > 20_000) throw new TooComplex()
      ids.set(key, id)
    }
    return id
  }
  const begin = idOf([steps.states - 2], false)
  const move = (id: number, symbol: number): number => {
    let row = moves[id]
    if (row === undefined) {
      const { of, lastWord } = sets[id] as (typeof sets)[number]
      row = Int32Array.from(steps.symbols, ({ word }, each) => {
        const to = new Set(of.flatMap((state) => steps.next(state, each, lastWord, true)))
        return idOf(
          [...to].sort((a, b) => a - b),
          word,
        )
      })
      moves[id] = row
    }
    return row[symbol] as number
  }
  /** Whether a text without a match so far leads to both: `set state`. */
  const together = new Set<string>()
  const open: [number, number][] = begin < 0 ? [] : [[begin, steps.states - 2]]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const [set, state] = at
    for (let symbol = 0; symbol < steps.symbols.length; symbol++) {
      const to = move(set, symbol)
      if (to < 0) continue
      for (const other of steps.next(state, symbol, (sets[set] as (typeof sets)[number]).lastWord, false)) {
        const key = `${to} ${other}`
        if (together.has(key)) continue
        together.add(key)
        open.push([to, other])
      }
    }
  }
  return { move, sets, together }
}

/**
 * Whether a text leads from `p` to `p`, from `p` to `q` and from `q` to `q` without a certain match: repeated n times,
 * it gives n places to switch, each with up to n characters to read, i.e. quadratic time (Weber and Seidl, 1991).
 * `bound` is a set to start from and return to; null for any text.
 */
function isPumped(
  p: number,
  q: number,
  steps: Steps,
  bound: { id: number; move: (id: number, symbol: number) => number } | null,
  lastWord: boolean,
  reach: readonly Uint8Array[],
  count: { steps: number },
): boolean {
  const seen = new Set<string>()
  const open: [number, number, number, number, boolean][] = [[bound?.id ?? 0, p, p, q, lastWord]]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const [set, x, y, z, word] = at
    for (let symbol = 0; symbol < steps.symbols.length; symbol++) {
      const to = bound === null ? 0 : bound.move(set, symbol)
      if (to < 0) continue
      const nextWord = steps.symbols[symbol]?.word ?? false
      for (const x2 of steps.next(x, symbol, word, false)) {
        if (x2 !== p && reach[x2]?.[p] !== 1) continue
        for (const z2 of steps.next(z, symbol, word, false)) {
          if (z2 !== q && reach[z2]?.[q] !== 1) continue
          for (const y2 of steps.next(y, symbol, word, false)) {
            if (y2 !== q && reach[y2]?.[q] !== 1) continue
            if (++count.steps > MOST_STEPS) throw new TooComplex()
            if (x2 === p && y2 === q && z2 === q && (bound === null || (to === bound.id && nextWord === lastWord)))
              return true
            const key = `${to} ${x2} ${y2} ${z2} ${nextWord}`
            if (seen.has(key)) continue
            seen.add(key)
            open.push([to, x2, y2, z2, nextWord])
          }
        }
      }
    }
  }
  return false
}

function faultOf(node: AST.Alternative, flags: string): string | null {
  const automaton = new Automaton(flags)
  const whole = automaton.alternative(node)
  if (automaton.doubled) return 'a repetition repeats what can be empty or is a repetition itself'
  const steps = stepsOf(automaton, whole, flags.includes('y'))
  const anchored = whole.first.every(([, guard]) => guard.start)
  if (automaton.endlessLook.length > 0 && !anchored)
    return `looks endlessly far at every place: ${automaton.endlessLook[0]}`
  if (whole.empty.some((guard) => !guard.unsure && !guard.start && guard.boundary === null)) return null
  const reach = reachOf(steps)
  const count = { steps: 0 }
  const circles = reach.flatMap((to, state) => (to[state] === 1 ? [state] : []))
  let sure: ReturnType<typeof certainty> | null = null
  for (const p of circles)
    for (const q of circles) {
      if (p === q || reach[p]?.[q] !== 1) continue
      if (![false, true].some((word) => isPumped(p, q, steps, null, word, reach, count))) continue
      sure ??= certainty(steps, whole)
      for (const [id, { lastWord }] of sure.sets.entries())
        if (sure.together.has(`${id} ${p}`) && isPumped(p, q, steps, { id, move: sure.move }, lastWord, reach, count))
          return `two endless repetitions take the same text: ${automaton.raws[p] ?? 'what stands before'} and ${automaton.raws[q]}`
    }
  return null
}

/**
 * Why an expression cannot be proved to be linear, or null. Each top-level alternative is proved separately, as another
 * may end a match that it began in vain; a repetition of more than 16 counts as unbounded.
 */
export function whyNotLinear(source: string, flags: string): string | null {
  const pattern = new RegExpParser().parsePattern(source, undefined, undefined, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })
  try {
    for (const alternative of pattern.alternatives) {
      const fault = faultOf(alternative, flags)
      if (fault !== null) return pattern.alternatives.length > 1 ? `${alternative.raw}: ${fault}` : fault
    }
  } catch (error) {
    if (error instanceof TooComplex) return 'is too complex to be proved'
    throw error
  }
  return null
}
