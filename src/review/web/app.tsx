import { useState } from 'preact/hooks'
import { LocationProvider, Route, Router, useLocation } from 'preact-iso'
import type { CollectionRow, DeskShown } from '../contract/index.ts'
import { useLoaded } from './api.ts'
import { collectionOf } from './collection.ts'
import { useGoing, useKeys } from './keys.ts'
import { PAGES } from './pages/index.ts'
import { CollectionPicker } from './parts/collection-picker.tsx'
import { KeySheet } from './parts/key-sheet.tsx'
import { NoSuchCollection } from './parts/no-such-collection.tsx'
import { TopBar } from './parts/top-bar.tsx'
import { useNotes } from './use-notes.ts'
import { WithinCollection } from './within-collection.tsx'

const Missing = () => (
  <main class="plain">
    <h1>There is no such page</h1>
    <p>Choose one of the pages above.</p>
  </main>
)

const ROUTES = PAGES.flatMap(({ routes }) => Object.entries(routes))

const GOING = new Map(PAGES.flatMap(({ go, path }) => (go === null ? [] : [[go, path] as const])))

const HOME = ROUTES[0]?.[1] ?? Missing

interface DeskOf {
  readonly collection: string | null
  readonly collections: readonly CollectionRow[]
}

/** What stands above a page: all keys, or the list of collections. */
type Sheet = 'keys' | 'collections' | null

const Shell = ({ collection, collections }: DeskOf) => {
  const { url, route } = useLocation()
  const [sheet, show] = useState<Sheet>(null)
  const desk = useLoaded<DeskShown>('/desk')
  const { notes, reload, goToNext } = useNotes()
  const onDecided = (): void => {
    desk.reload()
    reload()
  }
  const props = { desk: desk.value, notes, onDecided }
  const choose = collections.length === 0 ? null : () => show('collections')
  useGoing(GOING, route)
  useKeys({
    '?': () => show('keys'),
    '/': () => document.getElementById('search')?.focus(),
    'shift+n': () => void goToNext(),
    ...(choose !== null && { b: choose }),
  })
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <TopBar desk={desk.value} path={url} {...{ collection, onCollections: choose }} onKeys={() => show('keys')} />
      <Router>
        <Route path="/" component={HOME} {...props} />
        {ROUTES.map(([path, component]) => (
          <Route key={path} path={path} component={component} {...props} />
        ))}
        <Route default component={Missing} />
      </Router>
      {sheet === 'keys' && <KeySheet onClose={() => show(null)} />}
      {sheet === 'collections' && <CollectionPicker {...{ collection, collections }} onClose={() => show(null)} />}
    </>
  )
}

/** The desk of the collection in the address, begun anew for each. */
const DeskOfCollection = () => {
  const collection = collectionOf(useLocation().url)
  const { value, error } = useLoaded<readonly CollectionRow[]>('/api/collections')
  if (collection !== null && value === null && error === null) return null
  const collections = value ?? []
  if (collection !== null && value !== null && !collections.some(({ name }) => name === collection))
    return <NoSuchCollection {...{ collection, collections }} />
  return (
    <WithinCollection>
      <Shell key={collection ?? ''} {...{ collection, collections }} />
    </WithinCollection>
  )
}

/** The review desk. What is open, of which collection, and how it is filtered, stands in the address. */
export const App = () => (
  <LocationProvider>
    <DeskOfCollection />
  </LocationProvider>
)
