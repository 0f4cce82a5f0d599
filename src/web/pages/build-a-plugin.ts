import type { App, Deps } from '../../http/deps.ts'
import { originOf } from '../../http/form/origin.ts'
import { html } from '../markup.ts'
import { scrolled } from '../parts/scrolled.ts'
import { page } from '../send-page.ts'

/** A guide for developers of CMS plugins, in English like the contract. */
export function buildAPluginPage(app: App, deps: Deps): void {
  page(app, deps, 'get', '/docs/build-a-plugin', (c, { href }) => {
    const origin = originOf(c)
    return {
      tag: `"build-a-plugin.${origin}"`,
      title: 'Build a plugin',
      description: 'What the plugin of a CMS asks, keeps, shows and never does.',
      body: () => html`<article lang="en" dir="ltr">
<h1>Build a plugin</h1>
<p class="lede">Four steps bring what is on record beside the text of a story. The service keeps nothing of a text that it reads.</p>

<h2 id="ask">1. Ask after saving, never while</h2>
<p>In the hook of a save, note that the text changed and return. Read it afterwards: from a queue, a scheduler, or the editor’s own script. Send the text in blocks, so that every place comes back with the block it stands in.</p>
${scrolled(
  'ask',
  html`<pre><code>curl ${origin}/v1/articles --json '{
  "blocks": [{ "id": "a", "html": "&lt;p&gt;Talks had failed, Reuters reported.&lt;/p&gt;" }],
  "own": { "name": "The Gazette", "hosts": ["gazette.example"] },
  "lang": "en", "view": "brief",
  "fields": ["sources", "citations", "chains", "summary", "contexts", "blocks"]
}'</code></pre>`,
)}
<p>While somebody writes, wait for a pause, send <code>known</code> (the <code>hash</code> of each block that is as it was), and take back a call that a newer one overtakes.</p>

<h2 id="keep">2. Keep what was answered</h2>
<ul>
<li>Keep the answer by a hash of what was asked, with its <code>ETag</code>. Ask again with <code>If-None-Match</code>: 304 without a body says that it still stands.</li>
<li>Each place has a <code>key</code> that outlasts changes elsewhere in the text: what an editor dismissed under it stays dismissed.</li>
<li>A webhook tells when a record that you cite changes (<code>POST /v1/webhooks</code>, signed by Standard Webhooks): check the signature and the time.</li>
</ul>

<h2 id="show">3. Show words</h2>
<ul>
<li>First <code>advice.text</code>, then <code>leaning.text</code>, then the one <code>fact</code>, then <code>flags</code>; a link to <code>page</code>; the <code>notice</code> and the day once.</li>
<li>Never a number by itself, nor a colour by itself. Never order people’s sources from good to bad.</li>
<li>“Too little is known” and “no record” are answers, and no reproach.</li>
<li><code>chains</code> say through whose hands a statement came; <code>summary.text</code> says which outlets are not known to be related.</li>
<li>Let an editor dismiss with a reason, and tell us of false matches and missed sources (<code>POST /v1/feedback</code>).</li>
</ul>

<h2 id="never">4. Never</h2>
<ul>
<li>Never make saving or publishing wait, and never forbid it. Give a call three seconds at most, and show nothing where there is no answer.</li>
<li>Never ask again at once what failed: wait a drawn time, heed <code>Retry-After</code>, and leave a service that is down alone for a while.</li>
<li>Never put a key with more than <code>read</code> and <code>analyse</code> into a page. Where the CMS has a server, keep it there; else hold it to your pages (<code>masthead key create --origins https://cms.example</code>).</li>
<li>Never present a record of an outlet as a verdict on a claim, a person or a story.</li>
</ul>

<h2 id="ready">What is ready</h2>
<p>In the source of this service: <code>packages/client</code> does steps 1, 2 and 4 in JavaScript; <code>packages/wordpress</code> is a whole plugin; <code>packages/badge</code> shows a source to readers; <code>packages/examples</code> begins for Ghost, Sanity and Drupal. The contract is at <a href="${href('/docs')}">/docs</a> and <a href="/openapi.json">/openapi.json</a>.</p>
</article>`,
    }
  })
}
