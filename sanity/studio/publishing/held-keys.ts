const places = 'form, [role=dialog], [data-testid=popover-edit-dialog]'

const isInForm = ({target}: Event) => target instanceof Element && Boolean(target.closest(places))

/** Longer than a publish takes; after that, input is released in any case. */
const patienceMs = 10_000

/**
 * Holds input while a draft is being published, and returns a function that releases it: typed
 * letters are inserted, other changes have to be repeated. The Studio's store cannot apply a change
 * to a draft that was just deleted ("getAttribute only applies to plain objects"), and its tool
 * crashes and loses the text.
 */
export function holdKeys(): () => void {
  const controller = new AbortController()
  const held: {element: Element; letters: string}[] = []

  const listen = <K extends keyof WindowEventMap>(
    name: K,
    isHeld: (event: WindowEventMap[K]) => boolean,
  ) =>
    window.addEventListener(
      name,
      (event) => {
        if (!isInForm(event) || !isHeld(event)) return
        event.preventDefault()
        event.stopImmediatePropagation()
      },
      {capture: true, signal: controller.signal},
    )

  listen('beforeinput', ({target, inputType, data}) => {
    if (inputType === 'insertText' && data && target instanceof Element)
      held.push({element: target, letters: data})
    return true
  })
  listen('keydown', ({key, ctrlKey, metaKey, altKey}) => {
    const isShortcut = (ctrlKey || metaKey) && !altKey
    return isShortcut || ['Enter', 'Backspace', 'Delete'].includes(key)
  })
  for (const name of ['click', 'paste', 'cut', 'drop'] as const) listen(name, () => true)

  const giveBack = () => {
    if (controller.signal.aborted) return
    controller.abort()
    clearTimeout(timer)
    for (const {element, letters} of held) write(element, letters)
  }
  const timer = setTimeout(giveBack, patienceMs)
  return giveBack
}

/** Inserts text as if typed now, unless the editor has moved to another field. */
function write(element: Element, letters: string) {
  if (element !== document.activeElement) return
  if (element instanceof HTMLElement && element.isContentEditable) {
    const init = {inputType: 'insertText', data: letters, bubbles: true, cancelable: true}
    element.dispatchEvent(new InputEvent('beforeinput', init))
    return
  }
  // The only way of insertion that React, the browser's undo and the field itself all notice.
  document.execCommand('insertText', false, letters)
}
