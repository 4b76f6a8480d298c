import '../ui/tokens.css'
import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { setNumberLocale } from '../units'
import { Pages } from './pages'
import { Root } from './root'
import { startApp } from './start'

setNumberLocale(navigator.language)
const started = await startApp()
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Pages library={started.library}>
      <Root started={started} />
    </Pages>
  </StrictMode>,
)
