import './styles/app.css'
import { wrap } from 'comlink'
import { render } from 'preact'
import type { Api } from './project/api.ts'
import { setApi } from './screens/api.ts'
import { App } from './screens/app.tsx'
import { begin } from './screens/begin.ts'

setApi(wrap<Api>(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })))
void begin().then(() => {
  const root = document.getElementById('app')
  if (root) render(<App />, root)
})
