import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { addressOf } from '../address.ts'
import { Key } from './key.tsx'

/** The one field to search in; Enter searches, Escape leaves it. */
export const SearchField = () => {
  const { route, path, query } = useLocation()
  const field = useRef<HTMLInputElement>(null)
  const asked = path === '/search' ? (query.q ?? '') : ''
  useEffect(() => {
    if (field.current !== null) field.current.value = asked
  }, [asked])
  return (
    <search class="search-field">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const words = field.current?.value.trim() ?? ''
          if (words === '') return
          field.current?.blur()
          route(addressOf('/search', path === '/search' ? query : {}, { q: words }))
        }}
      >
        <input
          ref={field}
          id="search"
          type="search"
          aria-label="Search"
          placeholder="Search"
          maxLength={500}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        />
        <Key of="/" />
      </form>
    </search>
  )
}
