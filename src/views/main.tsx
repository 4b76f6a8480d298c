import '../ui/tokens.css'
import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Root } from './root'
import { startApp } from './start'

const started = await startApp()
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Root started={started} />
  </StrictMode>,
)
