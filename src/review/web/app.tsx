import { useState } from 'preact/hooks'
import { LocationProvider, Route, Router, useLocation } from 'preact-iso'
import type { DeskShown } from '../contract.ts'
import { useLoaded } from './api.ts'
import { useGoing, useKeys } from './keys.ts'
import { Disputes } from './pages/disputes.tsx'
import { SourcePage } from './pages/source.tsx'
import { Sources } from './pages/sources.tsx'
import { KeySheet } from './parts/key-sheet.tsx'
import { TopBar } from './parts/top-bar.tsx'

const Missing = () => (
  <main class="plain">
    <h1>There is no such page</h1>
    <p>
      Go to the <a href="/disputes">disputes</a> or to the <a href="/sources">sources</a>.
    </p>
  </main>
)

const Shell = () => {
  const { url, route } = useLocation()
  const [sheet, showSheet] = useState(false)
  const desk = useLoaded<DeskShown>('/desk')
  useGoing(route)
  useKeys({ '?': () => showSheet(true) })
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <TopBar desk={desk.value} path={url} onKeys={() => showSheet(true)} />
      <Router>
        <Route path="/" component={Disputes} onDecided={desk.reload} readOnly={desk.value?.readOnly ?? false} />
        <Route path="/disputes" component={Disputes} onDecided={desk.reload} readOnly={desk.value?.readOnly ?? false} />
        <Route
          path="/disputes/:id"
          component={Disputes}
          onDecided={desk.reload}
          readOnly={desk.value?.readOnly ?? false}
        />
        <Route path="/sources" component={Sources} />
        <Route path="/sources/:id" component={SourcePage} />
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
