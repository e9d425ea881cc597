import { parseSync } from 'vite'
import type { Source } from './sources.ts'

/** A function of a file, and how many of its lines are its own: those on which no function inside it stands. */
export type Measured = { readonly path: string; readonly name: string; readonly own: number }

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [part: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** All functions of a file. */
export function functionsOf({ path, text }: Source): readonly Measured[] {
  const found: Measured[] = []
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  const linesOf = ({ start, end }: Node) => {
    const first = lineAt(start)
    return Array.from({ length: lineAt(end) - first + 1 }, (_, index) => first + index)
  }
  // Answers the lines on which functions stand.
  const walk = (value: unknown, name: string): readonly number[] => {
    if (Array.isArray(value)) return value.flatMap(one => walk(one, name))
    if (!isNode(value)) return []
    const here = nameOf(value) ?? name
    const isFunction = /Function/.test(value.type) && isNode(value.body)
    const inner = Object.values(value).flatMap(part => walk(part, isFunction ? '' : here))
    if (!isFunction) return inner
    const lines = linesOf(value)
    const within = new Set(inner)
    found.push({ path, name: here, own: lines.filter(line => !within.has(line)).length })
    return lines
  }
  walk(parseSync(path, text).program, '')
  return found
}

function nameOf({ id, key }: Node): string | undefined {
  const named = isNode(id) ? id : isNode(key) ? key : undefined
  return typeof named?.name === 'string' ? named.name : undefined
}
