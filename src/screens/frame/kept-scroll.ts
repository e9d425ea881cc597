/** For so long a list that is still being drawn is followed to where somebody was in it, unless her hand moves it. */
const DRAWN_MS = 15_000

/** How far each screen was scrolled when it was left, by its address. */
const places = new Map<string, number>()

let shown = ''
let goesBack = false
let stop = () => {}

type Hear = (path: string, y: number) => void
const hearers = new Set<Hear>([(path, y) => void places.set(path, y)])
const tell = () => {
  for (const hear of hearers) hear(shown, scrollY)
}

// Scrolling is told with the next frame, which is too late for whoever leaves before it: where a screen stands is
// therefore asked as it is left, too.
const note = () => {
  if (location.pathname === shown) tell()
}

const pop = () => {
  if (shown !== '') tell()
  goesBack = true
}

/** Hears how far the screen at an address is scrolled, as it scrolls and as it is left. What is returned ends it. */
export function hearScroll(hear: Hear): () => void {
  hearers.add(hear)
  return () => void hearers.delete(hear)
}

// Registered as this file is read, which is before the router: it draws as soon as it has been asked.
globalThis.addEventListener?.('popstate', pop, { capture: true })

/** To be called around the router: notes where each screen is left. What is returned ends it. */
export function watchScroll(): () => void {
  // The browser would scroll before the screen is drawn that it means.
  history.scrollRestoration = 'manual'
  const press = ({ target }: Event) => {
    note()
    goesBack = target instanceof Element && target.closest('a.back') !== null
  }
  addEventListener('scroll', note, { passive: true })
  addEventListener('click', press, { capture: true })
  return () => {
    stop()
    removeEventListener('scroll', note)
    removeEventListener('click', press, { capture: true })
  }
}

/**
 * A screen is drawn: whoever has gone back to it finds it where she left it, everybody else at its top. Where the same
 * screen goes on with something beside it, it `stays` as it is.
 */
export function placeScroll(path: string, stays = false): void {
  if (path === shown) return
  // What stays has been scrolled to its top by the router.
  const wished = stays ? (places.get(shown) ?? 0) : goesBack ? (places.get(path) ?? 0) : 0
  shown = path
  goesBack = false
  stop()
  // What is scrolled to where it is already tells nobody.
  places.set(path, wished)
  scrollTo(0, wished)
  if (wished > 0) follow(wished)
}

/** What is asked for comes in parts: it is scrolled as far as there is something until it is far enough, or until a hand moves it. */
function follow(wished: number): void {
  const go = () => {
    scrollTo(0, wished)
    if (scrollY > wished - 1) stop()
  }
  const seen = new ResizeObserver(go)
  const timer = setTimeout(() => stop(), DRAWN_MS)
  const hands = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const
  stop = () => {
    stop = () => {}
    seen.disconnect()
    clearTimeout(timer)
    for (const hand of hands) removeEventListener(hand, end)
  }
  const end = () => stop()
  for (const hand of hands) addEventListener(hand, end, { passive: true })
  seen.observe(document.body)
}
