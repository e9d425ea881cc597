// All files of the app and its tests translated to JavaScript, once for all processes of a run: each that translates for
// itself computes for most of a second before it begins.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transformWithOxc } from 'vite'

const root = join(import.meta.dirname, '..')
const jsx = { runtime: 'automatic', importSource: 'preact' } as const
const plain = { target: 'es2023', jsx, typescript: { rewriteImportExtensions: 'rewrite' } } as const

/** Translates the files one by one; returns where each lies now, until this process ends. */
export async function translate(): Promise<(file: string) => string> {
  // Below node_modules, so that what they import from there is found.
  const folder = mkdtempSync(join(root, 'node_modules/.tests-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const placeOf = (file: string) => join(folder, relative(root, file).replace(/\.tsx?$/, '.js'))
  await Promise.all(
    ['src', 'tests'].flatMap(sources).map(async file => {
      const text = inItsPlace(readFileSync(file, 'utf8'), file)
      const { code, map } = await transformWithOxc(text, file, plain)
      const place = placeOf(file)
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, `${code}\n//# sourceMappingURL=${basename(place)}.map`)
      writeFileSync(`${place}.map`, JSON.stringify(map))
    }),
  )
  return placeOf
}

const sources = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /(?<!\.d)\.(tsx?|mjs)$/.test(file) && !file.includes('node_modules'))
    .map(file => join(root, folder, file))

/** A file still finds what lies beside it where it was written. */
const inItsPlace = (text: string, file: string): string =>
  text
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(file)))
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
