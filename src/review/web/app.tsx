import { useState } from 'preact/hooks'
import { LocationProvider, Route, Router, useLocation } from 'preact-iso'
import type { DeskShown } from '../contract/index.ts'
import { useLoaded } from './api.ts'
import { useGoing, useKeys } from './keys.ts'
import { PAGES } from './pages/index.ts'
import { KeySheet } from './parts/key-sheet.tsx'
import { TopBar } from './parts/top-bar.tsx'
import { useNotes } from './use-notes.ts'

const Missing = () => (
  <main class="plain">
    <h1>There is no such page</h1>
    <p>Choose one of the pages above.</p>
  </main>
)

const ROUTES = PAGES.flatMap(({ routes }) => Object.entries(routes))

const GOING = new Map(PAGES.flatMap(({ go, path }) => (go === null ? [] : [[go, path] as const])))

const HOME = ROUTES[0]?.[1] ?? Missing

const Shell = () => {
  const { url, route } = useLocation()
  const [sheet, showSheet] = useState(false)
  const desk = useLoaded<DeskShown>('/desk')
  const { notes, reload, goToNext } = useNotes()
  const onDecided = (): void => {
    desk.reload()
    reload()
  }
  const props = { desk: desk.value, notes, onDecided }
  useGoing(GOING, route)
  useKeys({
    '?': () => showSheet(true),
    '/': () => document.getElementById('search')?.focus(),
    'shift+n': () => void goToNext(),
  })
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <TopBar desk={desk.value} path={url} onKeys={() => showSheet(true)} />
      <Router>
        <Route path="/" component={HOME} {...props} />
        {ROUTES.map(([path, component]) => (
          <Route key={path} path={path} component={component} {...props} />
        ))}
        <Route default component={Missing} />
      </Router>
      {sheet && <KeySheet onClose={() => showSheet(false)} />}
    </>
  )
}

/** The review desk. What is open, and how it is filtered, stands in the address. */
export const App = () => (
  <LocationProvider>
    <Shell />
  </LocationProvider>
)
