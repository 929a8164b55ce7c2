import type { ComponentChildren } from 'preact'
import { Key } from '../key.tsx'

interface ChoicesProps {
  readonly does: string
  readonly isReady: boolean
  readonly onClose: () => void
  readonly children?: ComponentChildren
}

/** What Enter does, and that Escape leaves all as it is. */
export const Choices = ({ does, isReady, onClose, children }: ChoicesProps) => (
  <p class="choices">
    <button type="submit" class="primary" disabled={!isReady}>
      <Key of="Enter" /> {does}
    </button>
    <button type="button" onClick={onClose}>
      <Key of="Esc" /> Leave as it is
    </button>
    {children}
  </p>
)
