import {pageAddress} from '@/components/page-address'

/** Ticked items: the text that each had, by its key. */
type Ticks = Readonly<Record<string, unknown>>

/**
 * `<check-list>`: its drawn boxes become checkboxes. What is ticked is kept in this browser, by the
 * address of the page; an item that was removed or reworded since is not ticked any more.
 */
class CheckList extends HTMLElement {
  connectedCallback() {
    const storageKey = `checklist ${location.pathname} ${this.dataset.key}`
    const items = [...this.querySelectorAll('li')].map(toCheckbox)
    const find = <T extends HTMLElement>(name: string) => this.querySelector<T>(`[data-${name}]`)
    const tools = find('tools')
    const count = find('count')
    const clear = find('clear')
    if (!tools || !count || !clear || items.length === 0) return

    const showCount = () => {
      const done = items.filter(({input}) => input.checked).length
      count.textContent = `${done} of ${items.length} done`
      clear.hidden = done === 0
    }
    const show = (ticks: Ticks) => {
      for (const {input, key, text} of items) input.checked = ticks[key] === text
      showCount()
    }
    const keep = () => {
      showCount()
      const ticked = items.filter(({input}) => input.checked)
      write(storageKey, Object.fromEntries(ticked.map(({key, text}) => [key, text])))
    }

    show(read(storageKey))
    // After the first count, which is not news.
    count.ariaLive = 'polite'
    tools.hidden = false
    this.addEventListener('change', keep)
    clear.addEventListener('click', () => {
      show({})
      keep()
      // The button is gone, and focus with it.
      items[0]?.input.focus()
    })
    find('print')?.addEventListener('click', () => printAlone(this.closest('section') ?? this))
    // Another tab; a key of null says that everything was cleared.
    addEventListener('storage', ({key}) => {
      if (key === storageKey || key === null) show(read(storageKey))
    })
  }
}

/** Makes a label of an item and a checkbox of its box. */
function toCheckbox(item: HTMLLIElement) {
  const input = document.createElement('input')
  input.type = 'checkbox'
  input.dataset.box = ''
  const label = document.createElement('label')
  label.className = item.className
  item.className = ''
  label.append(...item.childNodes)
  item.append(label)
  label.querySelector('[data-box]')?.replaceWith(input)
  const text = label.querySelector('[data-text]')?.textContent ?? ''
  return {input, key: item.dataset.key ?? '', text}
}

/** Nothing where the browser refuses its storage, or what it holds is not ours. */
function read(storageKey: string): Ticks {
  try {
    return Object(JSON.parse(localStorage.getItem(storageKey) ?? '{}'))
  } catch {
    return {}
  }
}

function write(storageKey: string, ticks: Ticks) {
  try {
    if (Object.keys(ticks).length === 0) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, JSON.stringify(ticks))
  } catch {
    // Refused or full: the ticks last for this visit.
  }
}

/** Prints one part of the page, and where it comes from. */
function printAlone(part: HTMLElement) {
  const origin = document.createElement('p')
  const title = document.querySelector('h1')?.textContent ?? document.title
  origin.textContent = `${title}: ${pageAddress()}`
  origin.dataset.origin = ''
  part.querySelector('check-list')?.append(origin)
  part.dataset.alone = ''
  const restore = () => {
    origin.remove()
    delete part.dataset.alone
  }
  addEventListener('afterprint', restore, {once: true})
  print()
}

customElements.define('check-list', CheckList)
