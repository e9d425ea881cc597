import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** A file of the repository: its path from the top, its text. */
export type Source = { readonly path: string; readonly text: string }

/** All files below the named folders whose name fits. */
export function sources(folders: readonly string[], name: RegExp): readonly Source[] {
  return folders
    .flatMap(folder => readdirSync(join(root, folder), { recursive: true }).map(file => join(folder, String(file))))
    .filter(path => name.test(path) && !path.includes('node_modules'))
    .sort()
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** One import: what is named, whether only types come over, and whether it is loaded when it is asked for. */
export type Import = { readonly what: string; readonly types: boolean; readonly late: boolean }

const statement = /^(?:import|export)( type)?\b[^'"]*?\bfrom '([^']+)'/gm
const bare = /^import '([^']+)'/gm
const dynamic = /\bimport\('([^']+)'\)/g
const worker = /new URL\('(\.[^']+)', import\.meta\.url\)/g

/** What a file imports, files of ours as paths from the top. A list of which each name is a type counts as types. */
export function importsOf({ path, text }: Source): readonly Import[] {
  const found: Import[] = []
  for (const [, types, what = ''] of text.matchAll(statement))
    found.push({ what, types: types !== undefined, late: false })
  for (const [, what = ''] of text.matchAll(bare)) found.push({ what, types: false, late: false })
  for (const [, what = ''] of [...text.matchAll(dynamic), ...text.matchAll(worker)])
    found.push({ what, types: false, late: true })
  return found.map(one => (one.what.startsWith('.') ? { ...one, what: normalize(join(dirname(path), one.what)) } : one))
}

/** The number of lines of a text. */
export const linesOf = (text: string): number => text.trimEnd().split('\n').length
