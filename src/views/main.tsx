import '../ui/tokens.css'
import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { startApp } from './start'

const { store, warning } = await startApp()
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App store={store} warning={warning} />
  </StrictMode>,
)
