import { Window } from 'happy-dom'

const names = ['window', 'document', 'HTMLElement', 'Element', 'Node', 'Event', 'SVGElement', 'Text'] as const

/** Lends this process a page for as long as a test needs one; the answer takes it away again. */
export async function lendPage(): Promise<() => Promise<void>> {
  const window = new Window({ url: 'https://office.example/' })
  const all = globalThis as unknown as Record<string, unknown>
  const before = names.map(name => [name, all[name]] as const)
  for (const name of names) all[name] = name === 'window' ? window : window[name]
  return async () => {
    for (const [name, value] of before) {
      if (value === undefined) delete all[name]
      else all[name] = value
    }
    await window.happyDOM.close()
  }
}
