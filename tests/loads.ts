import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = join(import.meta.dirname, '../dist')
const read = (file: string) => readFileSync(join(dist, file), 'utf8')

/** All that a page of the built app loads before anything else can happen, and its size zipped. */
export function loadsOf(page: string): { readonly files: ReadonlySet<string>; readonly kb: number } {
  const files = loaded(page)
  return { files, kb: zipped(files) }
}

/** What a room's screens load beside what the page has loaded, by the name of its folder. */
export function loadsOfRoom(room: string): { readonly files: ReadonlySet<string>; readonly kb: number } {
  const [script] = readdirSync(join(dist, 'assets')).filter(file => new RegExp(`^${room}-[\\w-]{8}\\.js$`).test(file))
  if (!script) throw new Error(`the room ${room} has no piece of its own`)
  const files = new Set([...loaded(`assets/${script}`)].filter(file => !loaded('index.html').has(file)))
  return { files, kb: zipped(files) }
}

/** A page or script with all it loads before anything else can happen, by file. */
function loaded(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const next of file.endsWith('.html') ? linked(read(file)) : needed(file)) loaded(next, seen)
  return seen
}

const linked = (page: string) => [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(match => match[1] ?? '')

/** Static imports, and workers, which the app starts at once; what is imported by a call comes later. */
function needed(file: string): readonly string[] {
  const script = read(file)
  const statics = [...script.matchAll(/\b(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)]
  const workers = [...script.matchAll(/new Worker\(new URL\(["'`]\/?(?:assets\/)?([\w.-]+\.js)["'`]/g)]
  return [...statics, ...workers].map(match => `${dirname(file)}/${match[1]}`)
}

const zipped = (files: ReadonlySet<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(read(file)).length, 0) / 1024
