const key = 'headroom:theme'

/** Turns light to dark and dark to light, and remembers it on the device. Returns the new theme. */
export function toggleTheme(): string {
  const root = document.documentElement
  const shown = root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  const theme = shown === 'dark' ? 'light' : 'dark'
  root.dataset.theme = theme
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Storage may be switched off: the theme lasts for this visit.
  }
  return theme
}
