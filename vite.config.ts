import { execSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { build, createLogger, defineConfig, type Plugin, type Rolldown } from 'vite'

const here = import.meta.dirname
const dist = resolve(here, 'dist')
const worth = /\.(js|css|html|svg|png|woff2|wasm|txt|json|webmanifest)$/

/** Bytes, before they are made small, up to which a piece is put together with another. */
const smallPiece = 12_000

const ofSurvey = /^(assets\/)?survey\//

/** Two lists, and neither service worker holds the other's page: they update apart. */
const workers = [
  { input: 'sw/app.ts', output: 'sw.js', wants: (url: string) => !ofSurvey.test(url) },
  { input: 'sw/survey.ts', output: 'survey/sw.js', wants: (url: string) => ofSurvey.test(url) },
]

async function revision(url: string): Promise<string | null> {
  if (url.startsWith('assets/')) return null
  const bytes = await readFile(resolve(dist, url))
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}

/** What asks for the form: in one piece, which is there while the page is still on its way. */
const beforePage =
  /survey\/(early|fetch-form|lent)|messages\/respondent|survey-seal|crypto\/(bytes|code|derive)|preload-helper/

/** What the page and its later parts share: in one piece, for three small ones weigh more. */
const usedLater = /node_modules\/preact\/|domain\/text-in/

/** Asks for the page itself along with the few lines that fetch its form, instead of after them. */
const alongWithForm: Plugin = {
  name: 'along-with-form',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) =>
      Object.values(bundle ?? {})
        .flatMap(one => (one.type === 'chunk' && one.name === 'begin' ? [one.fileName, ...one.imports] : []))
        .filter(file => !html.includes(file))
        .map(file => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` } })),
  },
}

/** No piece imports an entry: WebKit runs the entry of a module worker a second time when it is imported. */
const entryApart: Plugin = {
  name: 'entry-apart',
  options: options => ({ ...options, preserveEntrySignatures: 'strict' }),
}

/** The respondents' page is built by itself: it shares no file with the app, so that it stays small and in few pieces. */
function surveyPage(): Plugin {
  return {
    name: 'survey-page',
    apply: 'build',
    async writeBundle() {
      await build({
        ...shared,
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        plugins: [entryApart, alongWithForm],
        build: {
          ...shared.build,
          assetsDir: 'assets/survey',
          emptyOutDir: false,
          rolldownOptions: {
            input: { survey: resolve(here, 'src/survey/index.html') },
            output: {
              codeSplitting: {
                groups: [
                  { name: 'early', test: beforePage },
                  { name: 'drawing', test: usedLater },
                ],
              },
            },
          },
        },
      })
    },
  }
}

function serviceWorkers(): Plugin {
  return {
    name: 'service-workers',
    apply: 'build',
    async closeBundle() {
      const files = (await readdir(dist, { recursive: true, withFileTypes: true }))
        .filter(file => file.isFile() && worth.test(file.name))
        .map(file => resolve(file.parentPath, file.name).slice(dist.length + 1))
        .filter(url => !url.endsWith('sw.js'))
        .sort()
      for (const { input, output, wants } of workers) {
        const urls = files.filter(wants)
        const list = await Promise.all(urls.map(async url => ({ url: `/${url}`, revision: await revision(url) })))
        await build({
          configFile: false,
          root: here,
          publicDir: false,
          logLevel: 'warn',
          define: { 'self.__WB_MANIFEST': JSON.stringify(list), 'process.env.NODE_ENV': '"production"' },
          build: {
            outDir: dist,
            emptyOutDir: false,
            rolldownOptions: { input: resolve(here, input), output: { format: 'iife', entryFileNames: output } },
          },
        })
      }
    },
  }
}

function commit(): string {
  try {
    return execSync('git rev-parse --short=8 HEAD', { cwd: here, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  } catch {
    return 'unknown'
  }
}

/** HPKE asks for Node's crypto where there is no WebCrypto; browsers never come that far, and nobody need hear of it. */
function quietLogger() {
  const logger = createLogger('info')
  const { warn } = logger
  return Object.assign(logger, {
    warn: (message: string, options?: Parameters<typeof warn>[1]) => {
      if (!message.includes('externalized for browser compatibility')) warn(message, options)
    },
  })
}

const shared = {
  customLogger: quietLogger(),
  root: resolve(here, 'src'),
  build: {
    outDir: dist,
    // README and the app name these; what is older gets a sentence instead of an empty page.
    target: ['chrome111', 'edge111', 'firefox121', 'safari16.4', 'ios16.4'],
    // What a screen needs lies on the device already: asking for each piece beforehand only keeps the finger waiting.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_: string, deps: string[], { hostType }: { hostType: 'html' | 'js' }) =>
        hostType === 'html' ? deps : [],
    },
  },
}

/** A piece is named after all that need it; two of them say enough. */
const shortened = (name: string): string => name.split('~', 2).join('-')

/** An entry keeps a file of its own, which nothing imports. */
const notAnEntry = /(?<!src\/(index\.html|main\.tsx|worker\.ts))$/

/** A folder is a room: what lies in it comes together. */
const roomOf = (file: string): string | null =>
  /\/src\/(?:screens\/)?(?:development\/)?(.+)\/[^/]+$/.exec(file)?.[1]?.replaceAll('/', '-') ?? null

/** A language never comes with another; its words for rarer rooms come when they are needed. */
const words = (language: string) => ({
  ...{ name: language, test: new RegExp(`src/messages/${language}/`), priority: 5 },
  ...{ entriesAware: true, entriesAwareMergeThreshold: smallPiece },
})

/**
 * A device stores the app piece by piece, and each costs a request and a record, however small. A screen brings its room
 * and what all of them share, no other room: pieces that were cut by size alone all needed each other, and the first
 * screen brought fifty. A library never comes with what can do without it.
 */
const inFewPieces: Rolldown.OutputOptions = {
  chunkFileNames: ({ name }) => `assets/${shortened(name)}-[hash].js`,
  assetFileNames: ({ names: [name = ''] }) => `assets/${shortened(name.replace(/\.\w+$/, ''))}-[hash][extname]`,
  // Rooms may need each other in circles: without it the first place somebody opens may find a neighbour's words
  // undefined.
  strictExecutionOrder: true,
  codeSplitting: {
    groups: [
      { name: 'icons', test: /node_modules\/lucide/, priority: 7 },
      { name: 'first', test: notAnEntry, tags: ['$initial'], priority: 6 },
      ...['sv', 'fi', 'en'].map(words),
      // Each screen would ask for all of them: they are one for whoever brings the first.
      { name: 'looks', test: /\.css$/, priority: 5 },
      { name: 'library', test: /node_modules/, priority: 4, entriesAware: true },
      {
        name: 'shared',
        test: /src\/(?!screens|ui|project|formats|report|survey)\w+\/.*(?<!messages\.ts)$/,
        priority: 3,
      },
      { name: 'parts', test: /src\/(ui|screens\/(worker|editing|frame|device))\//, priority: 2 },
      { name: roomOf, debugName: 'rooms', test: notAnEntry, priority: 1 },
    ],
  },
}

export default defineConfig({
  ...shared,
  publicDir: resolve(here, 'public'),
  plugins: [entryApart, surveyPage(), serviceWorkers()],
  define: { __BUILD__: JSON.stringify(commit()) },
  server: { proxy: { '/api': 'http://127.0.0.1:8787' } },
  build: {
    ...shared.build,
    emptyOutDir: true,
    rolldownOptions: {
      input: { app: resolve(here, 'src/index.html') },
      output: inFewPieces,
    },
  },
  worker: {
    format: 'es',
    plugins: () => [entryApart],
    rolldownOptions: { output: inFewPieces },
  },
})
