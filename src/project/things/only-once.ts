const mark = Symbol.for('rinnalla is set up')

/**
 * Marks a scope as set up and throws if it was before. WebKit has run an entry a second time when a piece imported it:
 * every verb was then done twice.
 */
export function onlyOnce(scope: object): void {
  if (mark in scope) throw new Error('this scope is set up already')
  Object.defineProperty(scope, mark, { value: true })
}
