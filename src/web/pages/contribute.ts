import type { App, Deps } from '../../http/deps.ts'
import { WAYS } from '../document.ts'
import { html, NOTHING } from '../markup.ts'
import { page } from '../send-page.ts'

const PATHS = { propose: '/v1/proposals', dispute: '/v1/disputes', reply: '/v1/replies' } as const

/** How to propose, dispute and reply: what to send, and to whom. */
export function contributePage(app: App, { securityContact, ...deps }: Deps): void {
  page(app, deps, 'get', '/contribute', (_, { web, messages, href }) => {
    const { contribute } = web
    const contact = securityContact?.replace(/^(mailto|tel):/, '')
    return {
      tag: `"contribute.${messages.language}"`,
      title: contribute.heading,
      body: () => html`<h1>${contribute.heading}</h1>
<p class="lede">${contribute.lede}</p>
${WAYS.map((way) => html`<section aria-labelledby="${way}"><h2 id="${way}">${contribute[way].heading}</h2><p>${contribute[way].text}</p><p><code dir="ltr">POST ${PATHS[way]}</code> <a href="/docs#post-${PATHS[way].slice(4)}">${contribute.api}</a></p>${way === 'propose' ? html`<p><a href="${href('/missing')}">${web.missing.heading}</a></p>` : NOTHING}</section>`)}
<p>${contribute.key}${securityContact === undefined ? NOTHING : html` ${contribute.contact} <a href="${securityContact}"><bdi>${contact}</bdi></a>`}</p>`,
    }
  })
}
