import './styles/app.css'
import { wrap } from 'comlink'
import { render } from 'preact'
import { watchStart } from './not-started.ts'
import type { Api } from './project/api.ts'
import { App } from './screens/app.tsx'
import { begin } from './screens/begin.ts'
import { setApi } from './screens/worker/api.ts'

const { failed, started } = watchStart()

async function start(): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('error', failed)
  setApi(wrap<Api>(worker))
  // Kept asleep in the browser's memory it would hold its vault against the page that comes next.
  addEventListener('pagehide', ({ persisted }) => persisted && worker.terminate())
  await begin()
  started()
  const root = document.getElementById('app')
  // What stands there for browsers that never come this far.
  root?.replaceChildren()
  if (root) render(<App />, root)
}

start().catch(error => {
  failed()
  throw error
})
