import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { withProblems } from '../../src/project/with-problems.ts'

const test = suite('what a person is told of an error in the worker')

test('a piece of the app that does not come has no line, or a server that is silent', async () => {
  const said = [
    'Failed to fetch dynamically imported module: https://office.example/assets/joining.js',
    'error loading dynamically imported module: https://office.example/assets/joining.js',
    'Importing a module script failed.',
  ]
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator')
  for (const [onLine, problem] of [
    [false, 'offline'],
    [true, 'server-silent'],
  ] as const) {
    Object.defineProperty(globalThis, 'navigator', { value: { onLine }, configurable: true })
    for (const text of said) {
      const api = withProblems({ found: () => Promise.reject(new TypeError(text)) } as never)
      const error = await api.found({} as never).catch(error => error)
      assert.is(error.problem, problem, text)
    }
  }
  if (before) Object.defineProperty(globalThis, 'navigator', before)
})

test.run()
