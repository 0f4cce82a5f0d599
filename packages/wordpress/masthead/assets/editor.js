/* The sidebar of the block editor: sources beside the text, marks in it, and what is open before publishing. */
;((wp, settings, { joined, knownOf, spanIn, isOpen }) => {
  const { createElement: el, Fragment, useEffect, useState } = wp.element
  const { __, _n, sprintf } = wp.i18n
  const { Button, Spinner, TextControl, Notice } = wp.components
  const { select, subscribe, dispatch } = wp.data
  const screens = wp.editor.PluginSidebar ? wp.editor : wp.editPost
  /** What is said of a source that is no listed outlet. */
  const withoutRecord = ({ status }) => {
    if (status === 'institution') return __('An institution, which speaks for itself. Attribute it.', 'masthead')
    if (status === 'ambiguous') return __('Several outlets bear this name.', 'masthead')
    return __('There is no record of it.', 'masthead')
  }
  /** Milliseconds of rest after typing before the text is read. */
  const REST = 1500
  /** Milliseconds before the text is read again that nobody answered about: the site leaves the service alone for as long. */
  const AGAIN = 45_000
  let timer = null

  const state = { reading: null, sent: null, dismissed: {}, status: 'idle', detail: '' }
  const watchers = new Set()
  const tell = (change) => {
    Object.assign(state, change)
    for (const watcher of watchers) watcher({})
  }
  const useReading = () => {
    const [, watch] = useState({})
    useEffect(() => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    }, [])
    return state
  }

  /** Blocks with text of their own, in order. */
  const leavesOf = (blocks) =>
    blocks.flatMap((block) => (block.innerBlocks.length > 0 ? leavesOf(block.innerBlocks) : [block]))
  const textsNow = () =>
    leavesOf(select('core/block-editor').getBlocks()).flatMap((block) => {
      const html = wp.blocks.getBlockContent(block)
      return html.trim() === '' || block.name === 'masthead/sources' ? [] : [{ id: block.clientId, html }]
    })
  const sameTexts = (one, other) =>
    one !== null &&
    one.length === other.length &&
    one.every(({ id, html }, at) => id === other[at].id && html === other[at].html)

  let running = null
  const check = async ({ keep }) => {
    const blocks = textsNow()
    const post = select('core/editor').getCurrentPostId()
    if (!post || blocks.length === 0) return tell({ reading: null, sent: null, status: 'idle' })
    // An answer that a newer text has overtaken is of no use.
    running?.abort()
    const asked = new AbortController()
    running = asked
    const known = keep ? {} : knownOf(state.reading, state.sent, blocks)
    tell({ status: 'reading' })
    try {
      const answer = await wp.apiFetch({
        path: '/masthead/v1/check',
        method: 'POST',
        data: { post, blocks, known, keep },
        signal: asked.signal,
      })
      const reading = joined(keep ? null : state.reading, answer)
      tell({ reading, sent: blocks, dismissed: answer.dismissed, status: 'read', detail: '' })
      mark(reading)
    } catch (error) {
      if (asked.signal.aborted) return
      tell({ status: 'unanswered', sent: null, detail: error?.message ?? '' })
      clearTimeout(timer)
      timer = setTimeout(() => check({ keep }), AGAIN)
    }
  }

  const dismiss = async (key, reason) => {
    const data = { post: select('core/editor').getCurrentPostId(), key, reason }
    const { dismissed } = await wp.apiFetch({ path: '/masthead/v1/dismiss', method: 'POST', data })
    tell({ dismissed })
    mark(state.reading)
  }

  /** Marks in the text: of sources that are still to be looked at. */
  const mark = (reading) => {
    const notes = dispatch('core/annotations')
    notes.__experimentalRemoveAnnotationsBySource('masthead')
    const open = new Set(reading.sources.filter((each) => isOpen(each, reading, state.dismissed)).map(({ key }) => key))
    for (const place of reading.places) {
      if (!open.has(place.source) || place.block === null) continue
      const content = select('core/block-editor').getBlockAttributes(place.block.id)?.content
      if (content === undefined || content === null) continue
      const span = spanIn(wp.richText.create({ html: String(content) }).text, place)
      if (span === null) continue
      notes.__experimentalAddAnnotation({
        source: 'masthead',
        blockClientId: place.block.id,
        richTextIdentifier: 'content',
        range: { start: span[0], end: span[1] },
      })
    }
  }

  const Source = ({ source, reading, dismissed }) => {
    const [reason, write] = useState('')
    const context = reading.contexts[source.outletId]
    const places = reading.places.filter((place) => place.source === source.key)
    const chains = [
      ...new Map(places.flatMap(({ chain }) => (chain === null ? [] : [[chain.join('\n'), chain]]))).values(),
    ]
    const put = dismissed[source.key]
    const name = context?.outlet?.name ?? source.name
    return el(
      'section',
      { className: 'masthead-source' },
      el('h2', null, el('bdi', null, name)),
      context
        ? el(
            Fragment,
            null,
            el('p', { className: 'advice', dir: 'auto' }, context.advice.text),
            el('p', { dir: 'auto' }, context.leaning.text),
            el('p', { dir: 'auto' }, context.fact),
            context.flags.length > 0 &&
              el(
                'ul',
                { className: 'masthead-flags' },
                context.flags.map(({ code, label, by, reason }) => {
                  const why = [by, reason].filter(Boolean).join(': ')
                  return el(
                    'li',
                    { key: code, dir: 'auto' },
                    label,
                    why && el('span', { lang: 'en' }, ' ', el('bdi', null, why)),
                  )
                }),
              ),
          )
        : el('p', null, withoutRecord(source)),
      // Each hand keeps its own direction, and the arrow points the way that the line is read.
      chains.map((chain) =>
        el(
          'p',
          { key: chain.join(), className: 'masthead-small' },
          chain.map((hand, at) => [at === 0 ? '' : wp.i18n.isRTL() ? ' ← ' : ' → ', el('bdi', { key: at }, hand)]),
        ),
      ),
      places.some(({ anonymous }) => anonymous) &&
        el('p', { className: 'masthead-small' }, __('Somebody speaks who is not named.', 'masthead')),
      el(
        'p',
        { className: 'masthead-small' },
        sprintf(_n('%d place', '%d places', places.length, 'masthead'), places.length),
        ' ',
        places[0]?.block &&
          el(
            Button,
            { variant: 'link', onClick: () => dispatch('core/block-editor').selectBlock(places[0].block.id) },
            __('Go there', 'masthead'),
          ),
        ' ',
        context &&
          el(
            'a',
            { href: settings.service + context.page, target: '_blank', rel: 'noopener' },
            __('Open the record', 'masthead'),
          ),
      ),
      put
        ? el(
            'p',
            { className: 'masthead-small' },
            sprintf(__('Dismissed by %1$s: %2$s', 'masthead'), put.by, put.reason),
            ' ',
            el(Button, { variant: 'link', onClick: () => dismiss(source.key, '') }, __('Take back', 'masthead')),
          )
        : isOpen(source, reading, dismissed) &&
            el(
              'form',
              {
                onSubmit: (event) => {
                  event.preventDefault()
                  if (reason.trim() !== '') dismiss(source.key, reason)
                },
              },
              el(TextControl, { label: __('Dismiss because …', 'masthead'), value: reason, onChange: write }),
              el(
                Button,
                { variant: 'secondary', type: 'submit', disabled: reason.trim() === '' },
                __('Dismiss', 'masthead'),
              ),
            ),
    )
  }

  const Sources = () => {
    const { reading, dismissed, status, detail } = useReading()
    return el(
      'div',
      { className: 'masthead-panel' },
      el(
        'div',
        { 'aria-live': 'polite' },
        status === 'reading' && el('p', null, el(Spinner), __('Reading …', 'masthead')),
        status === 'unanswered' && el(Notice, { status: 'warning', isDismissible: false }, detail),
      ),
      reading !== null &&
        el(
          Fragment,
          null,
          el('p', { dir: 'auto' }, reading.summary.text),
          reading.summary.merges.map((merge) =>
            el('p', { key: merge, className: 'masthead-small', dir: 'auto' }, merge),
          ),
          reading.sources.map((source) => el(Source, { key: source.key, source, reading, dismissed })),
          reading.omitted > 0 &&
            el(
              'p',
              null,
              sprintf(
                _n('%d more source is not listed.', '%d more sources are not listed.', reading.omitted, 'masthead'),
                reading.omitted,
              ),
            ),
          Object.values(reading.contexts)[0] &&
            el('p', { className: 'masthead-small', dir: 'auto' }, Object.values(reading.contexts)[0].notice),
        ),
      el(Button, { variant: 'secondary', onClick: () => check({ keep: false }) }, __('Read the text now', 'masthead')),
    )
  }

  const BeforePublishing = () => {
    const { reading, dismissed } = useReading()
    const open = reading === null ? [] : reading.sources.filter((each) => isOpen(each, reading, dismissed))
    const title = sprintf(_n('Sources: %d to look at', 'Sources: %d to look at', open.length, 'masthead'), open.length)
    return el(
      screens.PluginPrePublishPanel,
      { title: reading === null ? __('Sources: not read', 'masthead') : title, initialOpen: open.length > 0 },
      reading === null && el('p', null, __('The text was not read. That keeps nobody from publishing it.', 'masthead')),
      open.map((source) =>
        el(
          'p',
          { key: source.key },
          el('strong', null, el('bdi', null, reading.contexts[source.outletId]?.outlet?.name ?? source.name)),
          el('br'),
          reading.contexts[source.outletId]?.advice.text ?? withoutRecord(source),
        ),
      ),
    )
  }

  wp.plugins.registerPlugin('masthead', {
    icon: 'book-alt',
    render: () =>
      el(
        Fragment,
        null,
        el(screens.PluginSidebarMoreMenuItem, { target: 'masthead' }, __('Sources', 'masthead')),
        el(screens.PluginSidebar, { name: 'masthead', title: __('Sources', 'masthead') }, el(Sources)),
        el(BeforePublishing),
      ),
  })

  let wasSaving = false
  let seen = null
  subscribe(() => {
    const editor = select('core/editor')
    const isSaving = editor.isSavingPost() && !editor.isAutosavingPost()
    if (wasSaving && !isSaving && editor.didPostSaveRequestSucceed()) check({ keep: true })
    wasSaving = isSaving
    const blocks = select('core/block-editor').getBlocks()
    if (blocks === seen) return
    const isFirst = seen === null
    seen = blocks
    if (!settings.writing && !isFirst) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (!sameTexts(state.sent, textsNow())) check({ keep: false })
    }, REST)
  })
})(window.wp, window.mastheadSettings, window.mastheadReading)
