import { userInfo } from 'node:os'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { cyclesIn } from './architecture/cycles.ts'
import { functionsOf } from './architecture/functions.ts'
import { type Import, importsOf, linesOf, type Source, sources } from './architecture/sources.ts'

const test = suite('architecture')

const entries = ['src/main.tsx', 'src/worker.ts', 'src/survey/main.ts']

/** Which folders of src a folder may import from; itself always. */
const table: Readonly<Record<string, readonly string[]>> = {
  algorithms: [],
  domain: ['statistics', 'algorithms'],
  merge: ['algorithms'],
  crypto: ['algorithms'],
  messages: [],
  statistics: [],
  wire: ['crypto'],
  vault: ['crypto', 'wire'],
  storage: ['crypto', 'wire'],
  members: ['crypto', 'wire', 'storage', 'algorithms'],
  sync: ['storage', 'members', 'merge', 'crypto', 'wire'],
  project: ['domain', 'merge', 'vault', 'members', 'storage', 'sync', 'crypto', 'wire', 'algorithms'],
  endpoint: ['wire', 'crypto', 'algorithms'],
  formats: ['domain', 'statistics', 'messages'],
  ui: ['domain', 'messages'],
  survey: ['domain', 'messages', 'crypto', 'wire', 'styles'],
  screens: ['domain', 'statistics', 'ui', 'survey', 'messages'],
}
/** Rooms of src/screens that every other room may use; each of the others keeps to itself and to these. */
const shared = ['worker', 'editing', 'frame', 'device']
/** What one place shows of another's, by name; everything else that two places need belongs into a shared room. */
const shownElsewhere: readonly string[] = [
  'src/screens/findings/find-finding.tsx',
  'src/screens/findings/make-evidence.tsx',
  'src/screens/findings/names-ask.tsx',
  'src/screens/project/members/former-devices.tsx',
  'src/screens/sessions/session-lines.tsx',
]
/** Components that hold each other, as a list in a list does; nothing else may need what needs it. */
const recursive: readonly string[] = [
  'src/screens/findings/add-excerpt.tsx needs src/screens/findings/grounds.tsx',
  'src/screens/findings/causes/menu.tsx needs src/screens/findings/causes/rows.tsx',
]
/** Folders of which only types may come over. */
const typesOnly: Readonly<Record<string, readonly string[]>> = {
  screens: ['project', 'wire'],
  messages: ['wire'],
  domain: ['wire'],
}

const code = sources(['src'], /\.tsx?$/)
const everywhere = sources(['src', 'sw', 'tests'], /\.(tsx?|mjs)$/)
const folderOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? ''

function allowed(from: string, { what, types }: Import): boolean {
  if (!what.startsWith('src/')) return !/^(sw|tests)\//.test(what)
  const folder = folderOf(what)
  if (folder === from || (table[from] ?? []).includes(folder)) return true
  return types && (typesOnly[from] ?? []).includes(folder)
}

const none = (wrong: readonly string[]) => assert.equal(wrong, [], wrong.join('\n'))

test('a folder imports only what its place in the design allows', () => {
  const wrong = code
    .filter(({ path }) => !entries.includes(path))
    .flatMap(file =>
      importsOf(file)
        .filter(one => !allowed(folderOf(file.path), one))
        .map(one => `${file.path} imports ${one.what}`),
    )
  none(wrong)
  none([...new Set(code.map(({ path }) => folderOf(path)))].filter(folder => folder && !table[folder]))
})

/** The room of src/screens in which a file lies; empty for what puts the rooms together, and outside. */
const roomOf = (path: string) => /^src\/screens\/([^/]+)\//.exec(path)?.[1] ?? ''

test('a place imports only shared rooms and what lies in its own', () => {
  const screens = code.filter(({ path }) => roomOf(path) !== '')
  const crossing = screens.flatMap(file =>
    importsOf(file)
      .map(({ what }) => what)
      .filter(what => what.startsWith('src/screens/') && ![roomOf(file.path), ...shared].includes(roomOf(what)))
      .map(what => ({ from: file.path, what })),
  )
  const wrong = crossing.filter(({ what }) => !shownElsewhere.includes(what))
  none(wrong.map(({ from, what }) => `${from} imports ${what}`))
  none(
    shownElsewhere.filter(one => !crossing.some(({ what }) => what === one)).map(one => `${one}: nobody else uses it`),
  )
  assert.ok(shownElsewhere.length <= 5)
})

test('what checks foreign values stays where they come in, and out of what a page loads', () => {
  const checking =
    /^src\/(wire|members|merge|project|endpoint)\/|^src\/domain\/(lenient|kinds|(.*\/)?(result-)?schema)\.ts$/
  const inDomain = code.filter(({ path }) => checking.test(path) && path.startsWith('src/domain/'))
  assert.ok(inDomain.length > 7)
  none(
    code
      .filter(file => !checking.test(file.path))
      .flatMap(file =>
        importsOf(file)
          .filter(({ what, types }) => what === 'valibot' || (!types && inDomain.some(({ path }) => path === what)))
          .filter(() => !file.path.startsWith('src/worker'))
          .map(({ what }) => `${file.path} imports ${what}`),
      ),
  )
})

test('no files need each other to run', () => {
  const file = (path: string, ...imports: string[]): Source => ({
    path: `src/${path}.ts`,
    text: imports.map(one => `import ${one} from './${one}.ts'\n`).join(''),
  })
  const known = [file('a', 'b'), file('b', 'c'), file('c', 'a', 'd'), file('d', 'e'), file('e')]
  assert.equal(cyclesIn(known), [['src/a.ts', 'src/b.ts', 'src/c.ts']])
  const circles = cyclesIn(code).map(circle => circle.join(' needs '))
  none(circles.filter(one => !recursive.includes(one)))
  none(recursive.filter(one => !circles.includes(one)).map(one => `${one}: not any more`))
})

/** Rooms in which files do not need each other's types in a circle either: each can be read to its end, in some order. */
const inOrder = [
  'algorithms',
  'crypto',
  'wire',
  'merge',
  'storage',
  'vault',
  'members',
  'sync',
  'endpoint',
  'statistics',
]

test('below the project no files need each other to be understood', () => {
  const below = code.filter(({ path }) => inOrder.includes(folderOf(path)))
  assert.ok(below.length > 100)
  none(cyclesIn(below, 'understand').map(circle => circle.join(' needs ')))
})

test('nothing outside of tests and entries imports an entry', () => {
  none(
    code.flatMap(file =>
      importsOf(file)
        .filter(({ what }) => entries.includes(what) && file.path !== 'src/main.tsx')
        .map(({ what }) => `${file.path} imports ${what}`),
    ),
  )
})

test('no file, no sheet is longer than 250 lines, and half of src is at most 80', () => {
  const sheets = sources(['src'], /\.css$/)
  assert.ok(sheets.length > 20)
  none(
    [...everywhere, ...sheets]
      .filter(({ text }) => linesOf(text) > 250)
      .map(({ path, text }) => `${path} ${linesOf(text)}`),
  )
  const sorted = code.map(({ text }) => linesOf(text)).sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  assert.ok(median <= 80, `the median is ${median}`)
})

test('no function is longer than 40 lines, with the drawing of a component 60', () => {
  const limit = ({ path }: Source) => (path.endsWith('x') ? 60 : 40)
  const long = everywhere.flatMap(file => functionsOf(file).filter(({ own }) => own > limit(file)))
  none(long.map(({ path, name, own }) => `${path} ${name} ${own}`))
})

test('the packages the product stands on are really in use', () => {
  const given = ['vite', 'preact', 'dexie', 'workbox-window', 'comlink', 'uvu', 'happy-dom']
  const used = new Set([...everywhere, ...sources(['.'], /^vite\.config\.ts$/)].flatMap(importsOf).map(one => one.what))
  none(given.filter(name => ![...used].some(what => what === name || what.startsWith(`${name}/`))))
})

test('every test file runs its tests', () => {
  none(
    everywhere
      .filter(({ path, text }) => /\.test\.tsx?$/.test(path) && !text.endsWith('test.run()\n'))
      .map(one => one.path),
  )
})

test('no file names a machine or the person who wrote it', () => {
  const machine = new RegExp(`(?<![\\w.])/(home|Users|root|work)/|[A-Z]:\\\\\\\\Users|\\b${userInfo().username}@`)
  const self = 'tests/architecture.test.ts'
  none(everywhere.filter(({ path, text }) => path !== self && machine.test(text)).map(one => one.path))
})

/** The titles that a paper names: what stands in italics. */
const namedIn = (folder: string): readonly string[] => {
  const paper = sources([folder], /README\.md$/)[0]?.text ?? ''
  return [...paper.matchAll(/(?<!\*)\*(?!\*)([a-z0-9][^*|\n]+)\*(?!\*)/g)].flatMap(([, title]) => title ?? [])
}

test('every test that the threat model and the life of a row name is there', () => {
  const titles = everywhere.flatMap(({ text }) =>
    [...text.matchAll(/^test\(\s*'([^\n]+?)',/gm)].map(([, title]) => title),
  )
  for (const [folder, least] of [
    ['src/crypto', 100],
    ['src/sync', 40],
  ] as const) {
    const named = namedIn(folder)
    assert.ok(named.length > least, `${folder} names only ${named.length}`)
    none(named.filter(title => !titles.includes(title)).map(title => `${folder}: ${title} is no test`))
  }
})

test('no file holds both sides of a merge that nobody settled', () => {
  const side = new RegExp(`^(${'<'.repeat(7)}|${'='.repeat(7)}|${'>'.repeat(7)})( |$)`, 'm')
  const all = [...sources(['src', 'sw', 'tests'], /\.\w+$/), ...sources(['.'], /^README\.md$/)]
  none(all.filter(({ text }) => side.test(text)).map(one => one.path))
})

test('no file speaks of papers that are not in the repository', () => {
  const papers = new Set(sources(['src', 'tests'], /\.md$/).map(({ path }) => path.replace(/^.*\//, '')))
  papers.add('README.md')
  none(
    everywhere.flatMap(({ path, text }) =>
      [...text.matchAll(/[\w-]+\.md\b/g)]
        .filter(([name]) => !papers.has(name))
        .map(([name]) => `${path} names ${name}`),
    ),
  )
})

test.run()
