import { register } from 'node:module'

const hooks = `
const isStyle = name => name.endsWith('.css')
export const resolve = (name, at, next) => isStyle(name) ? { url: 'data:text/javascript,', shortCircuit: true } : next(name, at)
`

/** Lets whole screens be loaded where nothing is looked at: their styles are empty. */
export const withoutStyles = (): void => register(`data:text/javascript,${encodeURIComponent(hooks)}`)
