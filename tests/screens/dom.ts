import { Window } from 'happy-dom'

const names = ['window', 'document', 'HTMLElement', 'Element', 'Node', 'Event', 'SVGElement', 'Text'] as const
const ofAddress = ['location', 'history'] as const
const acts = ['addEventListener', 'removeEventListener', 'scrollTo', 'matchMedia'] as const

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
    for (const [name, value] of before) {
      if (value === undefined) delete all[name]
      else all[name] = value
    }
    await window.happyDOM.close()
  }
}
