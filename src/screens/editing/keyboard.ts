/**
 * Tells the styles, in `--keyboard`, how much of the page a keyboard on the screen covers: iOS lays it over the page
 * where others make room. Returns the way to stop.
 */
export function watchKeyboard(view: VisualViewport | null = globalThis.visualViewport ?? null): () => void {
  if (!view) return () => undefined
  const look = () => {
    // Drawn large with two fingers the view is smaller too, and nothing covers it.
    const covered = view.scale > 1.01 ? 0 : Math.max(0, Math.round(innerHeight - view.height))
    document.documentElement.style.setProperty('--keyboard', `${covered}px`)
  }
  view.addEventListener('resize', look)
  look()
  return () => view.removeEventListener('resize', look)
}
