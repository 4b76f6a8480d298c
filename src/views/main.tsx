import '../ui/tokens.css'
import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Pages } from './pages'
import { startApp } from './start'

const { store, warning } = await startApp()
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Pages store={store} warning={warning} />
  </StrictMode>,
)
