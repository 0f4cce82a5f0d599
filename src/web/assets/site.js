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
