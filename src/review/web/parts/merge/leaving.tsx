import type { TargetedKeyboardEvent } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Dialog } from '../dialog.tsx'
import { Choices } from './choices.tsx'

/** Claims or names that are told together. */
export interface LeavingGroup {
  readonly title: string
  readonly items: readonly { readonly id: string; readonly words: string; readonly meta: string }[]
}

interface LeavingProps {
  readonly title: string
  readonly groups: readonly LeavingGroup[]
  readonly onChoose: (ids: readonly string[]) => void
  readonly onClose: () => void
}

/** Moves the focus among the boxes of a form. */
const move = (form: HTMLFormElement, by: number): void => {
  const boxes: readonly Element[] = [...form.querySelectorAll('input')]
  const at = document.activeElement === null ? -1 : boxes.indexOf(document.activeElement)
  const box = boxes[Math.max(0, at + by)]
  if (box instanceof HTMLElement) box.focus()
}

const MOVES: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** Keys of the form: to the next box or the one before, and Enter, which a box would keep for itself. */
const walk = (event: TargetedKeyboardEvent<HTMLFormElement>, submit: (event: Event) => void): void => {
  const by = MOVES[event.key]
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) submit(event)
  if (by === undefined) return
  event.preventDefault()
  move(event.currentTarget, by)
}

interface GroupProps {
  readonly group: LeavingGroup
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (ids: readonly string[], isIn: boolean) => void
}

/** A group whose heading chooses all of it. */
const Group = ({ group: { title, items }, chosen, onToggle }: GroupProps) => {
  const ids = items.map(({ id }) => id)
  const isWhole = ids.every((id) => chosen.has(id))
  return (
    <fieldset>
      {title !== '' && (
        <label>
          <input type="checkbox" checked={isWhole} onClick={() => onToggle(ids, !isWhole)} />
          <strong>{title}</strong>
        </label>
      )}
      {items.map(({ id, words, meta }) => (
        <label key={id} class={title === '' ? '' : 'inner'}>
          <input type="checkbox" checked={chosen.has(id)} onClick={() => onToggle([id], !chosen.has(id))} />
          <span>
            <span class="said-words">{words}</span> <span class="meta">{meta}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Asks which claims or names are of another; what it changes is shown next. */
export const Leaving = ({ title, groups, onChoose, onClose }: LeavingProps) => {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  const form = useRef<HTMLFormElement>(null)
  // A list that scrolls would take the focus before its boxes.
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), [])
  const all = new Set(groups.flatMap(({ items }) => items.map(({ id }) => id)))
  const isSome = chosen.size > 0 && chosen.size < all.size
  const toggle = (ids: readonly string[], isIn: boolean): void =>
    choose((old) => new Set(isIn ? [...old, ...ids] : [...old].filter((id) => !ids.includes(id))))
  const submit = (event: Event): void => {
    event.preventDefault()
    if (isSome) onChoose([...chosen])
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form ref={form} class="merge" onSubmit={submit} onKeyDown={(event) => walk(event, submit)}>
        <div class="changes">
          {groups.map((group) => (
            <Group key={group.title} group={group} chosen={chosen} onToggle={toggle} />
          ))}
        </div>
        <Choices does="What this changes" isReady={isSome} onClose={onClose}>
          <span class="meta" role="status">
            {chosen.size} of {all.size} leave
          </span>
        </Choices>
      </form>
    </Dialog>
  )
}
