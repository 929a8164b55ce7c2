import { useLayoutEffect, useRef } from 'preact/hooks'

/** What each key does: "j", "shift+j", "ctrl+z". */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Enter follows a link that has the focus, Space and Enter press a button or open what is folded, whatever else they do. */
const isPressing = ({ key, target }: KeyboardEvent): boolean => {
  if (!(target instanceof HTMLElement)) return false
  return key === 'Enter'
    ? /^(?:A|BUTTON|SUMMARY)$/.test(target.tagName)
    : key === ' ' && /^(?:BUTTON|SUMMARY)$/.test(target.tagName)
}

const nameOf = (event: KeyboardEvent): string => {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const isShifted = event.shiftKey && (/^[a-z]$/.test(key) || event.key.length > 1)
  return `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${isShifted ? 'shift+' : ''}${key}`
}

const PATIENCE = 1200

/** "g" and then a letter goes to a page; `pending` is when "g" was pressed. */
const isGoing = (pending: number): boolean => Date.now() - pending < PATIENCE

/**
 * Listens for keys while the component is there; off while somebody types, or while a dialog is open above. Keys and
 * focus come with the layout, before anything is painted: what a person sees answers already.
 */
export const useKeys = (keys: Keys, options: { readonly inDialog?: boolean } = {}): void => {
  const current = useRef(keys)
  current.current = keys
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target) || isPressing(event)) return
      if (document.querySelector('dialog[open]') !== null && options.inDialog !== true) return
      const act = current.current[nameOf(event)]
      if (act === undefined) return
      event.preventDefault()
      act(event)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [options.inDialog])
}

/** Letters that go to pages from everywhere, after "g"; `paths` gives the page of a letter. */
export const useGoing = (paths: ReadonlyMap<string, string>, go: (path: string) => void): void => {
  const pending = useRef(0)
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      if (document.querySelector('dialog[open]') !== null) return
      const path = paths.get(event.key)
      if (isGoing(pending.current) && path !== undefined) {
        event.preventDefault()
        event.stopImmediatePropagation()
        go(path)
      }
      pending.current = event.key === 'g' ? Date.now() : 0
    }
    // Before the keys of the page, so that "g s" is not taken for "s".
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [paths, go])
}
