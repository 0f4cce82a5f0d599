// Everything here makes pages that work without it quicker to use. No state is kept.

const WAIT = 150

/** Calls `action` once typing has paused. */
function afterPause(action) {
  let timer
  return () => {
    clearTimeout(timer)
    timer = setTimeout(action, WAIT)
  }
}

/** Fetches pages one after the other: a newer request cancels the one before. */
function latest() {
  let controller = new AbortController()
  return async (address) => {
    controller.abort()
    controller = new AbortController()
    const response = await fetch(address, { signal: controller.signal, headers: { accept: 'text/html' } })
    if (!response.ok) return null
    return new DOMParser().parseFromString(await response.text(), 'text/html')
  }
}

function addressOf(form) {
  const address = new URL(form.action)
  for (const [name, value] of new FormData(form)) if (value !== '') address.searchParams.append(name, value)
  return address
}

/** Forms that change a part of their own page: the part follows as they are filled in. */
for (const form of document.querySelectorAll('form[data-live]')) {
  const place = document.getElementById(form.dataset.live)
  const load = latest()
  const update = async () => {
    const address = addressOf(form)
    try {
      const fresh = (await load(address))?.getElementById(form.dataset.live)
      if (!fresh || !place) return
      place.replaceChildren(...fresh.childNodes)
      history.replaceState(null, '', address)
    } catch (error) {
      if (error.name !== 'AbortError') form.removeEventListener('input', later)
    }
  }
  const later = afterPause(update)
  form.addEventListener('input', later)
}

/** The box of the home page: outlets of that name while it is typed, and Enter sends what is one line. */
for (const form of document.querySelectorAll('form[data-ask]')) {
  const box = form.querySelector('textarea')
  const place = document.getElementById('suggestions')
  const load = latest()
  const suggest = async () => {
    const text = box.value.trim()
    if (text.length < 2 || text.length > 60 || /[\n/]/.test(text)) return place.replaceChildren()
    const address = new URL(form.dataset.ask, location.href)
    address.searchParams.set('q', text)
    try {
      const fresh = (await load(address))?.getElementById('suggestions')
      if (fresh && box.value.trim() === text) place.replaceChildren(...fresh.childNodes)
    } catch (error) {
      if (error.name !== 'AbortError') place.replaceChildren()
    }
  }
  box.addEventListener('input', afterPause(suggest))
  box.addEventListener('keydown', (event) => {
    const { value } = box
    if (
      event.key === 'Enter' &&
      !event.shiftKey &&
      !event.isComposing &&
      value.trim() !== '' &&
      !value.includes('\n')
    ) {
      event.preventDefault()
      form.requestSubmit()
    }
    const first = place.querySelector('a')
    if (event.key === 'ArrowDown' && first && box.selectionStart === value.length) {
      event.preventDefault()
      first.focus()
    }
  })
  place.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const links = [...place.querySelectorAll('a')]
    const next = links[links.indexOf(document.activeElement) + step]
    if (next) next.focus()
    else if (step < 0) box.focus()
  })
}

/** No more outlets can be picked than can be compared. */
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.name !== 'outlet') return
  const boxes = [...target.form.querySelectorAll('input[name="outlet"]')]
  const full = boxes.filter(({ checked }) => checked).length >= 5
  for (const box of boxes) box.disabled = full && !box.checked
})

/** A form whose answer takes a while says so, until the page is left or the file has come. */
for (const form of document.querySelectorAll('form[data-busy]')) {
  form.addEventListener('submit', ({ submitter }) => {
    if (form.querySelector('[role="progressbar"], progress')) return
    const bar = document.createElement('progress')
    bar.setAttribute('aria-label', form.dataset.busy)
    submitter?.after(bar)
    // A file that is saved leaves the page as it is.
    if (submitter?.formAction.endsWith('.csv')) setTimeout(() => bar.remove(), 4_000)
  })
}
addEventListener('pageshow', () => {
  for (const bar of document.querySelectorAll('form[data-busy] progress')) bar.remove()
})

/** A file that is chosen, or dropped on the box beside it, is read into the box. */
for (const field of document.querySelectorAll('[data-file]')) {
  const box = document.getElementById(field.dataset.file)
  const read = async (file) => {
    if (file) box.value = await file.text()
  }
  field.hidden = false
  field.querySelector('input').addEventListener('change', ({ target }) => read(target.files[0]))
  box.addEventListener('dragover', (event) => event.preventDefault())
  box.addEventListener('drop', (event) => {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    read(event.dataTransfer.files[0])
  })
}
