import { Window } from 'happy-dom'
import { options } from 'preact'

const names = ['window', 'document', 'HTMLElement', 'Element', 'Node', 'Event', 'SVGElement', 'Text'] as const
const ofAddress = ['location', 'history'] as const
const acts = ['addEventListener', 'removeEventListener', 'scrollTo', 'matchMedia'] as const

// A page that is not drawn has no next frame: effects have their turn at once, and not by a clock a slow machine runs past.
options.requestAnimationFrame = run => void setTimeout(run)

/** Lends this process a page for as long as a test needs one, its address too if wished; the answer takes it away again. */
export async function lendPage(withAddress = false): Promise<() => Promise<void>> {
  const window = new Window({ url: 'https://office.example/' })
  const all = globalThis as unknown as Record<string, unknown>
  const more = withAddress ? [...ofAddress, ...acts] : []
  const before = [...names, ...more].map(name => [name, all[name]] as const)
  for (const name of names) all[name] = name === 'window' ? window : window[name]
  if (withAddress) {
    for (const name of ofAddress) all[name] = window[name]
    for (const name of acts) all[name] = window[name].bind(window)
  }
  return async () => {
    // What was on it leaves by its own effects, which need the page.
    await new Promise(resolve => setTimeout(resolve))
    for (const [name, value] of before) {
      if (value === undefined) delete all[name]
      else all[name] = value
    }
    await window.happyDOM.close()
  }
}
