import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { keepLinksWithin } from './within-collection.tsx'

keepLinksWithin()
const root = document.getElementById('app')
if (root !== null) render(<App />, root)
