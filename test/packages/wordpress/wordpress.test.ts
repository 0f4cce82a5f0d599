import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestListener } from '../../../src/server/request-listener.ts'
import { CHROMIUM, openBrowser } from '../../support/browser.ts'
import { type Client, clientOn } from '../../support/client.ts'
import { keyOf } from '../../support/keys.ts'
import { EDITOR, missingForWordpress, startWordpress, type WordpressSite } from './wordpress-site.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SHOTS = fileURLToPath(new URL('../../../data/wordpress/', import.meta.url))
/** Milliseconds that the editor is given: it is a large program on a slow server. */
const PATIENCE = 60_000

/** The French article where it is at hand; else a text of our own that cites the same four. */
const GIVEN = new URL('../../../../shared/data/articles/anbar-2024-02-03.fr.txt', import.meta.url)
const OURS = [
  'Une base visée dans l’Anbar',
  'Une source de sécurité irakienne a déclaré à Al-Mayadeen que la base avait été visée.',
  'La chaîne Al-Nujaba a rapporté que deux combattants étaient blessés.',
  'Dans Foreign Policy, Charles Lister a écrit que le retrait était à l’étude.',
  'Source : https://thecradle.co/articles/isis-exploits-us-strikes-to-attack-iraqi-forces-in-anbar',
]
const LINES = existsSync(GIVEN)
  ? readFileSync(GIVEN, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
  : OURS

const wanted = process.env.WORDPRESS !== undefined
const missing = missingForWordpress()
if (wanted && missing.length > 0)
  throw new Error(
    `WordPress cannot be tried without ${missing.join(', ')}: apt-get install wordpress php-cli php-mysql mariadb-server.`,
  )

/** Run by `npm run wordpress`: it takes minutes. */
describe.skipIf(!wanted || CHROMIUM === undefined)('the plugin in WordPress', { timeout: 180_000 }, () => {
  let client: Client
  let service: Server
  let site: WordpressSite
  let browser: Browser
  let key: string
  let port: number
  const asked: { readonly path: string; readonly authorization: string | undefined }[] = []
  beforeAll(async () => {
    client = await clientOn('sqlite')
    key = (await keyOf(client, 'Newsroom', ['read', 'analyse'])).authorization.slice('Bearer '.length)
    await startService()
    // The first article has the service build its indexes.
    await client.post('/v1/articles', { text: 'Reuters reported it.' })
    site = await startWordpress({ service: `http://127.0.0.1:${port}`, key })
    browser = await openBrowser()
    mkdirSync(SHOTS, { recursive: true })
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    site?.close()
    await stopService()
    expect(client.reported).toEqual([])
    await client?.close()
  })

  /** The service asks for a key, so that one that is not sent shows. */
  async function startService() {
    const listener = requestListener({ ...client.deps, open: false }, () => null)
    service = createServer((incoming, outgoing) => {
      asked.push({ path: incoming.url ?? '', authorization: incoming.headers.authorization })
      listener(incoming, outgoing)
    })
    await new Promise<void>((resolve) => service.listen(port ?? 0, '127.0.0.1', resolve))
    port = (service.address() as AddressInfo).port
  }
  async function stopService() {
    service.closeAllConnections()
    await new Promise((resolve) => service.close(resolve))
  }

  const paragraph = (html: string) => `<!-- wp:paragraph -->\n<p>${html}</p>\n<!-- /wp:paragraph -->`
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const newPost = async (title: string, blocks: readonly string[]) =>
    Number(
      await site.php(
        `echo wp_insert_post(['post_title' => base64_decode('${b64(title)}'), 'post_status' => 'draft', 'post_content' => wp_slash(base64_decode('${b64(blocks.join('\n\n'))}'))]);`,
      ),
    )
  const b64 = (text: string) => Buffer.from(text).toString('base64')
  const metaOf = async (id: number, name: string) =>
    JSON.parse(await site.php(`echo get_post_meta(${id}, '${name}', true) ?: 'null';`))

  const signedIn = async (path: string, act: (page: Page) => Promise<void>) => {
    const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, locale: 'fr-FR' })
    context.setDefaultTimeout(PATIENCE)
    context.setDefaultNavigationTimeout(PATIENCE)
    try {
      const page = await context.newPage()
      await page.goto(`${site.address}/wp-login.php`)
      await page.fill('#user_login', EDITOR.name)
      await page.fill('#user_pass', EDITOR.password)
      await page.click('#wp-submit')
      await page.waitForURL('**/wp-admin/**')
      await page.goto(site.address + path)
      await act(page)
    } finally {
      await context.close()
    }
  }
  const inEditor = (id: number, act: (page: Page) => Promise<void>) =>
    signedIn(`/wp-admin/post.php?post=${id}&action=edit`, async (page) => {
      await page.waitForFunction("window.wp?.data?.select('core/block-editor')?.getBlocks().length > 0")
      await page.evaluate(
        "wp.data.dispatch('core/edit-post').closeGeneralSidebar(); wp.data.dispatch('core/edit-post').openGeneralSidebar('masthead/masthead')",
      )
      await page.waitForSelector('.masthead-panel')
      await act(page)
    })
  const save = async (page: Page) => {
    await page.evaluate("wp.data.dispatch('core/editor').savePost()")
    await page.waitForFunction("!wp.data.select('core/editor').isSavingPost()")
    expect(await page.evaluate("wp.data.select('core/editor').didPostSaveRequestSucceed()")).toBe(true)
  }
  const faultsOf = async (page: Page, part: string) => {
    await page.evaluate(AXE)
    const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(part)})`)) as AxeResults
    return violations.flatMap(({ id, nodes }) => nodes.map(({ failureSummary }) => `${id}: ${failureSummary}`))
  }

  it('shows the sources of the French article with advice and intermediaries, marks them in the text, and keeps a dismissal', async () => {
    const [title = '', ...lines] = LINES
    const id = await newPost(
      title,
      lines.map((line) => paragraph(escaped(line))),
    )
    await inEditor(id, async (page) => {
      await page.waitForSelector('.masthead-source')
      const panel = await page.textContent('.masthead-panel')
      for (const name of ['Al Mayadeen', 'Al-Nujaba', 'Foreign Policy', 'The Cradle']) expect(panel).toContain(name)
      expect(panel).toContain('sans lien connu entre eux')
      expect(panel).toContain('Ouvrir le dossier')
      expect(panel).not.toMatch(/Open|Dismiss|this text/)
      expect(panel).toMatch(/source de sécurité irakienne → Al-Mayadeen → /)
      expect(await page.locator('.annotation-text-masthead').count()).toBeGreaterThanOrEqual(2)
      const marked = await page.locator('.annotation-text-masthead').allTextContents()
      expect(marked).toContain('Al-Mayadeen')
      // Advised to be named and no more, it is not marked.
      expect(marked).not.toContain('Foreign Policy')
      expect(await faultsOf(page, '.masthead-panel')).toEqual([])
      await page.screenshot({ path: `${SHOTS}editor.png` })

      const source = page.locator('.masthead-source').filter({ hasText: 'Al Mayadeen' }).first()
      await source.getByRole('textbox').fill('Checked with the desk')
      await source.locator('button[type=submit]').click()
      await source.getByText('Checked with the desk').waitFor()
      expect(await page.locator('.annotation-text-masthead').allTextContents()).not.toContain('Al-Mayadeen')
      expect(await page.content()).not.toContain(key)
    })
    expect(Object.values(await metaOf(id, '_masthead_dismissed'))).toMatchObject([{ reason: 'Checked with the desk' }])
    expect(asked.every(({ authorization }) => authorization === `Bearer ${key}`)).toBe(true)
    await inEditor(id, async (page) => {
      await page.getByText('Checked with the desk').waitFor()
    })
  })

  it('reads again only what was changed while somebody writes, and all of it when it was saved', async () => {
    const id = await newPost('Twice', [
      paragraph('Reuters reported it.'),
      paragraph('The BBC reported it.'),
      paragraph('Then it rained.'),
    ])
    await inEditor(id, async (page) => {
      await page.waitForSelector('.masthead-source')
      const checks: { known: Record<string, string>; keep: boolean; blocks: { id: string }[] }[] = []
      page.on('request', (request) => {
        if (request.url().includes('masthead') && request.url().includes('check')) checks.push(request.postDataJSON())
      })
      await page.evaluate(
        "wp.data.dispatch('core/block-editor').updateBlockAttributes(wp.data.select('core/block-editor').getBlocks()[2].clientId, { content: 'Al Jazeera reported that it rained.' })",
      )
      await page.locator('.masthead-source').filter({ hasText: 'Al Jazeera' }).waitFor()
      const ids = checks[0]?.blocks.map((block) => block.id) ?? []
      expect(Object.keys(checks[0]?.known ?? {})).toEqual(ids.slice(0, 2))
      expect(await page.locator('.masthead-source').count()).toBe(3)
      await save(page)
      await expect.poll(() => checks.at(-1)?.keep, { timeout: PATIENCE }).toBe(true)
      await expect
        .poll(async () => (await metaOf(id, '_masthead_check'))?.sources.length, { timeout: PATIENCE })
        .toBe(3)
    })
    // Readers, the list and the dashboard say what was read.
    await site.php(
      `wp_update_post(['ID' => ${id}, 'post_status' => 'publish', 'post_content' => get_post(${id})->post_content . '[masthead_sources]']);`,
    )
    const read = await (await fetch(`${site.address}/?p=${id}`)).text()
    expect(read).toMatch(/<section class="masthead-sources"[\s\S]*Reuters[\s\S]*Al Jazeera/)
    expect(read).not.toContain(key)
    await signedIn('/wp-admin/edit.php', async (page) => {
      expect(await page.textContent(`#post-${id} .column-masthead`)).toMatch(/3 sources/)
      await page.goto(`${site.address}/wp-admin/admin.php?page=masthead-sources`)
      const row = page.locator('tbody tr').filter({ hasText: 'Reuters' })
      expect(await row.textContent()).toMatch(/Reuters1/)
      expect(await faultsOf(page, '.wrap')).toEqual([])
      await page.screenshot({ path: `${SHOTS}dashboard.png` })
    })
  })

  it('says before publishing what is open, and keeps nobody from it', async () => {
    const id = await newPost('Open', [paragraph('Press TV reported it.')])
    await inEditor(id, async (page) => {
      await page.waitForSelector('.masthead-source')
      await page.evaluate("wp.data.dispatch('core/edit-post').closeGeneralSidebar()")
      await page.evaluate(
        "wp.data.dispatch('core/editor').editPost({ title: 'Open' }); wp.data.dispatch('core/edit-post').openPublishSidebar()",
      )
      await page.locator('.editor-post-publish-panel').getByText('Press TV').waitFor()
      await page.locator('.editor-post-publish-panel .editor-post-publish-button').click()
      await page.waitForFunction("wp.data.select('core/editor').isCurrentPostPublished()")
    })
  })

  it('saves the text as usual without the service, and says why nothing is shown', async () => {
    const id = await newPost('Dead', [paragraph('Reuters reported it.')])
    await inEditor(id, async (page) => {
      await page.waitForSelector('.masthead-source')
      await stopService()
      try {
        await page.evaluate(
          "wp.data.dispatch('core/block-editor').updateBlockAttributes(wp.data.select('core/block-editor').getBlocks()[0].clientId, { content: 'The BBC reported it.' })",
        )
        await save(page)
        await page.locator('.masthead-panel .components-notice').waitFor()
        // What was read before stays.
        expect(await page.locator('.masthead-source').count()).toBe(1)
      } finally {
        await startService()
        await site.php("delete_transient('masthead_down');")
      }
    })
    expect(await site.php(`echo get_post(${id})->post_content;`)).toContain('The BBC reported it.')
    // The scheduler reads it once the service is there again.
    await site.php(`do_action('masthead_check_post', ${id});`)
    expect((await metaOf(id, '_masthead_check')).sources).toMatchObject([{ outletId: 'bbc-news' }])
  })

  it('makes a save with the service dead less than 50 ms longer than without the plugin', async () => {
    const id = await newPost('Slow', [paragraph('Reuters reported it.')])
    await stopService()
    // In one process and in turn, as the machine may be busy: with the plugin's hooks, and without them.
    const measured = await site.php(`
      $with = []; $without = []; $hooks = $GLOBALS['wp_filter']['save_post'];
      for ($at = 0; $at < 31; $at++) {
        foreach ([true, false] as $plugged) {
          if ($plugged) { $GLOBALS['wp_filter']['save_post'] = $hooks; }
          else { $bare = clone $hooks; foreach ($bare->callbacks[10] as $name => $hook) { if ($hook['function'] instanceof Closure || 'masthead_save_meta_box' === $hook['function']) { unset($bare->callbacks[10][$name]); } } $GLOBALS['wp_filter']['save_post'] = $bare; }
          $start = hrtime(true);
          wp_update_post(['ID' => ${id}, 'post_content' => '<p>Reuters reported it ' . $at . ($plugged ? ' again' : '') . '.</p>']);
          $took = (hrtime(true) - $start) / 1e6;
          if ($plugged) { $with[] = $took; } else { $without[] = $took; }
        }
      }
      sort($with); sort($without); echo wp_json_encode([$with[15], $without[15], wp_next_scheduled('masthead_check_post', [${id}]) !== false]);`)
    await startService()
    const [withPlugin, without, isScheduled] = JSON.parse(measured)
    console.log(
      `A save takes ${withPlugin.toFixed(1)} ms with the plugin and the service dead, ${without.toFixed(1)} without (medians of 31).`,
    )
    expect(isScheduled).toBe(true)
    expect(withPlugin - without).toBeLessThan(50)
  })

  it('reads a post of 20,000 words', async () => {
    const filler = Array.from({ length: 200 }, (_, at) =>
      paragraph(`${'Le maire a visité le port ce matin. '.repeat(14)} ${at}`),
    )
    const id = await newPost('Long', [...filler, paragraph('Reuters l’a rapporté mardi.')])
    expect(await site.php(`echo str_word_count(strip_tags(get_post(${id})->post_content));`)).toMatch(/^[23]\d{4}$/)
    await inEditor(id, async (page) => {
      await page.locator('.masthead-source').filter({ hasText: 'Reuters' }).waitFor()
      await save(page)
    })
  })

  it('is in Arabic, right to left, for editors who write Arabic', async () => {
    await site.php("update_option('test_locale', 'ar');")
    await site.php("update_option('masthead_settings', ['lang' => ''] + masthead_settings());")
    const id = await newPost('خبر', [paragraph('ذكرت قناة الجزيرة أن الوزير استقال.')])
    try {
      await inEditor(id, async (page) => {
        expect(await page.getAttribute('html', 'dir')).toBe('rtl')
        await page
          .locator('.masthead-source')
          .filter({ hasText: /Al Jazeera|الجزيرة/ })
          .waitFor()
        const box = await page.locator('.masthead-panel').boundingBox()
        expect(box?.x).toBeLessThan(500)
        expect(await page.evaluate("getComputedStyle(document.querySelector('.masthead-source')).direction")).toBe(
          'rtl',
        )
        const panel = await page.textContent('.masthead-panel')
        expect(panel).toContain('افتح الملف')
        expect(panel).toContain('موضع واحد')
        expect(panel).toContain(' ← ')
        expect(panel).not.toMatch(/Open|Dismiss|this text|Cherchez/)
        expect(await faultsOf(page, '.masthead-panel')).toEqual([])
        await page.screenshot({ path: `${SHOTS}rtl.png` })
      })
    } finally {
      await site.php(
        "delete_option('test_locale'); update_option('masthead_settings', ['lang' => 'fr'] + masthead_settings());",
      )
    }
  })

  it('has words in each of its languages, on the server and in the editor, for every country that writes it', async () => {
    const told = await site.php(`
      $told = [];
      foreach (['fr_FR', 'fr_CA', 'es_ES', 'es_MX', 'de_DE', 'de_DE_formal', 'ar', 'pl_PL'] as $locale) {
        $say = function () use ($locale) { return $locale; };
        add_filter('pre_determine_locale', $say);
        unload_textdomain('masthead');
        load_plugin_textdomain('masthead', false, 'masthead/languages');
        $words = json_decode(load_script_textdomain('masthead-block', 'masthead', plugin_dir_path(MASTHEAD_FILE) . 'languages') ?: 'null', true);
        $told[$locale] = [__('Open the record', 'masthead'), sprintf(_n('%d source', '%d sources', 2, 'masthead'), 2), $words['locale_data']['messages']['Sources of this story'][0] ?? null];
        remove_filter('pre_determine_locale', $say);
      }
      echo wp_json_encode($told);`)
    const [fr, es, de, ar] = [
      ['Ouvrir le dossier', '2 sources', 'Sources de cet article'],
      ['Abrir la ficha', '2 fuentes', 'Fuentes de este artículo'],
      ['Eintrag öffnen', '2 Quellen', 'Quellen dieses Artikels'],
      ['افتح الملف', 'مصدران', 'مصادر هذا المقال'],
    ]
    expect(JSON.parse(told)).toEqual({
      ...{ fr_FR: fr, fr_CA: fr, es_ES: es, es_MX: es, de_DE: de, de_DE_formal: de, ar },
      pl_PL: ['Open the record', '2 sources', null],
    })
  })

  it('shows readers a box of sources where its block stands, and says in the editor what will be there', async () => {
    const id = await newPost('Readers', [
      paragraph('Reuters reported it.'),
      paragraph('Al Jazeera reported it.'),
      '<!-- wp:masthead/sources /-->',
    ])
    await inEditor(id, async (page) => {
      await page.getByText('Les lecteurs voient ici').waitFor()
      await page.waitForSelector('.masthead-source')
      // Its own words are no part of the story, and WordPress takes the block for whole.
      expect(await page.locator('.masthead-source').count()).toBe(2)
      expect(
        await page.evaluate("wp.data.select('core/block-editor').getBlocks().every(({ isValid }) => isValid)"),
      ).toBe(true)
      await save(page)
      await expect
        .poll(async () => (await metaOf(id, '_masthead_check'))?.sources.length, { timeout: PATIENCE })
        .toBe(2)
    })
    expect(await site.php(`echo get_post(${id})->post_content;`)).toContain('<!-- wp:masthead/sources /-->')
    await site.php(`wp_publish_post(${id});`)
    const context = await browser.newContext({ viewport: { width: 800, height: 600 } })
    const page = await context.newPage()
    await page.goto(`${site.address}/?p=${id}`)
    const box = page.locator('.masthead-sources')
    expect(await box.locator('li').allTextContents()).toEqual([
      expect.stringMatching(/^Reuters\s: \S/),
      expect.stringMatching(/^Al Jazeera\s: \S/),
    ])
    expect(await box.getByRole('heading').textContent()).toBe('Sources de cet article')
    expect(await box.locator('a').first().getAttribute('href')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/outlets\/reuters/)
    expect(await box.locator('small').textContent()).toContain('Un dossier sur le média')
    expect(await faultsOf(page, '.masthead-sources')).toEqual([])
    await page.screenshot({ path: `${SHOTS}reader.png` })
    await context.close()
    // A post that cites nobody on record has no box.
    const other = await newPost('Nobody', [paragraph('It rained.'), '<!-- wp:masthead/sources /-->'])
    await site.php(`do_action('masthead_check_post', ${other}); wp_publish_post(${other});`)
    const read = await (await fetch(`${site.address}/?p=${other}`)).text()
    expect(read).toContain('It rained.')
    expect(read).not.toContain('masthead-sources')
  })

  it('has a box in the classic editor, where a source is dismissed with a reason and taken back', async () => {
    const id = await newPost('Classic', ['Press TV reported it on Tuesday. Reuters reported it too.'])
    await site.php(`do_action('masthead_check_post', ${id}); update_option('test_classic', 1);`)
    const reason = 'AT&T’s desk said "fine"'
    try {
      await signedIn(`/wp-admin/post.php?post=${id}&action=edit`, async (page) => {
        const box = page.locator('#masthead .inside')
        expect(await box.textContent()).toMatch(/Press TV[\s\S]*Reuters/)
        // Advised to be named and no more, Reuters needs no dismissal.
        expect(await box.locator('input[type=text]').count()).toBe(1)
        expect(await faultsOf(page, '#masthead .inside')).toEqual([])
        await box.locator('.description').scrollIntoViewIfNeeded()
        await page.screenshot({ path: `${SHOTS}classic.png` })
        await box.locator('input[type=text]').fill('AT&T’s desk said "<b>fine</b>"')
        await page.click('#save-post')
        await box.getByText('Signalement levé').waitFor()
        expect(await box.textContent()).toContain(`Signalement levé par ${EDITOR.name}\u00a0: ${reason}`)
        expect(await box.locator('input[type=text]').count()).toBe(0)
        expect(Object.values(await metaOf(id, '_masthead_dismissed'))).toMatchObject([{ reason, by: EDITOR.name }])
        await box.locator('.description').scrollIntoViewIfNeeded()
        await page.screenshot({ path: `${SHOTS}classic-dismissed.png` })
        await box.getByRole('checkbox', { name: 'Signaler de nouveau' }).check()
        await page.click('#save-post')
        await expect.poll(() => box.locator('input[type=text]').count(), { timeout: PATIENCE }).toBe(1)
        expect(await metaOf(id, '_masthead_dismissed')).toEqual({})
      })
    } finally {
      await site.php("delete_option('test_classic');")
    }
    // Nothing is dismissed by a form that is not ours, or by somebody who may not edit the post.
    const told = await site.php(`
      $key = masthead_open_sources(masthead_kept_reading(${id}), [])[0]['key'];
      $send = function ($nonce) use ($key) {
        $_POST = ['masthead_nonce' => $nonce, 'masthead_dismiss' => [$key => 'Forged', 'abcdef' => 'Not cited']];
        wp_update_post(['ID' => ${id}, 'post_excerpt' => uniqid()]);
        return count(masthead_dismissed(${id}));
      };
      $counts = [$send(''), $send(wp_create_nonce('masthead_dismiss_' . (${id} + 1)))];
      wp_set_current_user(wp_insert_user(['user_login' => 'writer', 'user_pass' => 'x', 'role' => 'contributor']));
      $counts[] = $send(wp_create_nonce('masthead_dismiss_${id}'));
      wp_set_current_user(1);
      $counts[] = $send(wp_create_nonce('masthead_dismiss_${id}'));
      echo wp_json_encode($counts);`)
    expect(JSON.parse(told)).toEqual([0, 0, 0, 1])
  })

  it('accepts only recent changes signed with its secret, each once', async () => {
    const secret = randomBytes(32)
    await site.php(`update_option('masthead_webhook_secret', 'whsec_${secret.toString('base64')}');`)
    const body = JSON.stringify({
      type: 'outlet.changed',
      data: { change: { outletId: 'reuters', at: '2030-01-01T00:00:00Z', cause: { reason: 'A ruling was added.' } } },
    })
    const send = async ({ id = 'change_1', at = Math.floor(Date.now() / 1_000), by = secret, signed = body } = {}) => {
      const signature = createHmac('sha256', by).update(`${id}.${at}.${signed}`).digest('base64')
      const headers = {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': `${at}`,
        'webhook-signature': `v1,xx v1,${signature}`,
      }
      return (await fetch(`${site.address}/?rest_route=/masthead/v1/webhook`, { method: 'POST', headers, body })).status
    }
    const now = Math.floor(Date.now() / 1_000)
    expect([
      await send({ by: randomBytes(32) }),
      await send({ signed: '{}' }),
      await send({ at: now - 400 }),
      await send({ at: now + 400 }),
    ]).toEqual([401, 401, 401, 401])
    expect(JSON.parse(await site.php("echo wp_json_encode(get_option('masthead_changes', []));"))).toEqual([])
    expect([await send(), await send(), await send({ id: 'change_2', at: now - 290 })]).toEqual([204, 204, 204])
    expect(Object.keys(JSON.parse(await site.php("echo wp_json_encode(get_option('masthead_changes', []));")))).toEqual(
      ['change_2', 'change_1'],
    )
    await site.php("update_option('masthead_webhook_secret', '');")
    expect(await send({ by: Buffer.alloc(0) })).toBe(401)
    await signedIn('/wp-admin/admin.php?page=masthead-sources', async (page) => {
      expect(await page.locator('tbody tr').filter({ hasText: 'Reuters' }).textContent()).toContain(
        'A ruling was added.',
      )
    })
  })

  it('is set up on a page that shows no key, and that leaves the stored one where the field is left empty', async () => {
    await signedIn('/wp-admin/options-general.php?page=masthead', async (page) => {
      expect(await page.content()).not.toContain(key)
      expect(await faultsOf(page, '.wrap')).toEqual([])
      await page.screenshot({ path: `${SHOTS}settings.png` })
      await page.selectOption('#masthead-lang', 'es')
      await page.click('#submit')
      await page.waitForSelector('#setting-error-settings_updated')
    })
    expect(await site.php("echo masthead_key(), ' ', masthead_lang();")).toBe(`${key} es`)
  })

  it('answers nobody who may not edit the post', async () => {
    const id = await newPost('Private', [paragraph('Reuters reported it.')])
    const response = await fetch(`${site.address}/?rest_route=/masthead/v1/check`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ post: id, blocks: [{ id: 'a', html: 'Reuters reported it.' }] }),
    })
    expect(response.status).toBe(401)
  })

  it('has complained of nothing in PHP, and leaves nothing behind', async () => {
    const log = await site.php("echo file_exists('debug.log') ? file_get_contents('debug.log') : '';")
    expect(log.split('\n').filter((line) => line.includes('/plugins/masthead/'))).toEqual([])
    await site.php(
      "require 'wp-admin/includes/plugin.php'; deactivate_plugins('masthead/masthead.php'); uninstall_plugin('masthead/masthead.php');",
    )
    const left = await site.php(
      `global $wpdb; echo $wpdb->get_var("select (select count(*) from {$wpdb->options} where option_name like '%masthead%') + (select count(*) from {$wpdb->postmeta} where meta_key like '%masthead%')");`,
    )
    expect(Number(left)).toBe(0)
  })
})
