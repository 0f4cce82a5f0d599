/** The service's answer with `view=brief`; see its OpenAPI document. */
interface Brief {
  readonly status: string
  readonly outlet: { readonly name: string } | null
  readonly advice: { readonly text: string }
  readonly leaning: { readonly text: string }
  readonly fact: string
  readonly flags: readonly { readonly label: string; readonly by?: string | null; readonly reason?: string | null }[]
  readonly page: string | null
  readonly notice: string
  readonly asOf: string
}

/** Timeout in milliseconds, after which the page stays as it is. */
const TIMEOUT = 5_000

const STYLE = `
:host{display:inline-block;max-inline-size:32rem;font:inherit;--ink:#1d1b18;--soft:#5d574c;--paper:#fbfaf6;--rule:#d8d2c4;--link:#7a1f2b;--focus:#1250a0}
:host([hidden]){display:none}
@media (prefers-color-scheme:dark){:host{--ink:#ece8df;--soft:#aca596;--paper:#171614;--rule:#3a362f;--link:#e8a3a8;--focus:#8ab8f5}}
details{color:var(--ink);background:var(--paper);border:1px solid var(--rule);border-radius:4px;padding:.3em .7em;text-align:start;line-height:1.45}
summary{cursor:pointer}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
p{margin:.45em 0}
a{color:var(--link)}
.advice{font-weight:600}
ul{display:flex;flex-wrap:wrap;gap:.2em .9em;margin:.45em 0;padding:0;list-style:none}
ul,small{color:var(--soft)}
@media print{details{color:#000;background:#fff;border-color:#000}a,ul,small{color:#000}}
`

/** `<masthead-source url="…" service="…">`. Shows its own content until there is an answer, and where there is none. */
export class MastheadSource extends HTMLElement {
  static readonly observedAttributes = ['url', 'name', 'account', 'service', 'lang']
  #asked: AbortController | undefined
  #root = this.attachShadow({ mode: 'open' })

  connectedCallback(): void {
    addEventListener('beforeprint', this.#open)
    this.#ask()
  }

  disconnectedCallback(): void {
    removeEventListener('beforeprint', this.#open)
    this.#asked?.abort()
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#ask()
  }

  /** In print nothing can be unfolded. */
  #open = (): void => this.#root.querySelector('details')?.setAttribute('open', '')

  async #ask(): Promise<void> {
    this.#asked?.abort()
    const asked = new AbortController()
    this.#asked = asked
    const timer = setTimeout(() => asked.abort(), TIMEOUT)
    try {
      const address = this.#address()
      const response = address === null ? null : await fetch(address, { signal: asked.signal, credentials: 'omit' })
      const brief = response?.ok ? ((await response.json()) as Brief) : null
      if (!asked.signal.aborted) this.#show(brief, response?.headers.get('content-language') ?? '')
    } catch {
      // After any error the page stays as it was written.
      if (this.#asked === asked) this.#show(null, '')
    } finally {
      clearTimeout(timer)
    }
  }

  #address(): string | null {
    const service = this.getAttribute('service')
    const by = ['url', 'name', 'account'].find((name) => this.hasAttribute(name))
    if (service === null || by === undefined) return null
    const address = new URL('/v1/context', service)
    address.searchParams.set(by, this.getAttribute(by) ?? '')
    address.searchParams.set('view', 'brief')
    const lang = this.closest('[lang]')?.getAttribute('lang')
    if (lang) address.searchParams.set('lang', lang)
    return address.href
  }

  #show(brief: Brief | null, lang: string): void {
    this.#root.replaceChildren(made('style', STYLE), brief === null ? made('slot') : this.#detailsOf(brief, lang))
  }

  #detailsOf({ outlet, leaning, advice, fact, flags, page, notice, asOf }: Brief, lang: string): HTMLElement {
    const details = made('details')
    details.lang = lang
    details.dir = /^(ar|fa|he|ur)\b/.test(lang) ? 'rtl' : 'ltr'
    details.part.add('details')
    const name =
      outlet?.name ?? this.getAttribute('name') ?? this.getAttribute('account') ?? hostOf(this.getAttribute('url'))
    const summary = made('summary', '', bidirectional(name), `: ${leaning.text}`)
    summary.part.add('summary')
    const day = made(
      'time',
      new Intl.DateTimeFormat(lang || 'en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(asOf)),
    )
    day.dateTime = asOf
    const list = made('ul', '', ...flags.map(flagged))
    const advised = made('p', advice.text)
    advised.className = 'advice'
    details.append(summary, advised, made('p', fact), ...(flags.length > 0 ? [list] : []))
    if (page !== null) {
      const link = made('a', name)
      link.href = new URL(page, this.getAttribute('service') ?? '').href
      details.append(made('p', '', link))
    }
    details.append(made('p', '', made('small', '', `${notice} `, day)))
    return details
  }
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.append(text, ...inside)
  return element
}

/** A flag with its source and reason, which are in English. */
function flagged({ label, by, reason }: Brief['flags'][number]): HTMLElement {
  const why = made('bdi', [by, reason].filter(Boolean).join(': '))
  why.lang = 'en'
  return made('li', why.textContent ? `${label} – ` : label, why)
}

/** A name keeps its own direction within a sentence. */
function bidirectional(name: string): HTMLElement {
  return made('bdi', name)
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : (url ?? '')
}

if (!customElements.get('masthead-source')) customElements.define('masthead-source', MastheadSource)
