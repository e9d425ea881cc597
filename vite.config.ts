import { execSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { build, createLogger, defineConfig, type Plugin, type Rolldown } from 'vite'

const here = import.meta.dirname
const dist = resolve(here, 'dist')
const worth = /\.(js|css|html|svg|png|woff2|wasm|txt|json|webmanifest)$/

/** Two lists, and neither service worker holds the other's page: they update apart. */
const workers = [
  { input: 'sw/app.ts', output: 'sw.js', wants: (url: string, survey: Reach) => !survey.alone.has(url) },
  { input: 'sw/survey.ts', output: 'survey/sw.js', wants: (url: string, survey: Reach) => survey.all.has(url) },
]

async function revision(url: string): Promise<string | null> {
  if (url.startsWith('assets/')) return null
  const bytes = await readFile(resolve(dist, url))
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}

/** What the respondents' page may ever fetch, and what nothing but that page does. */
type Reach = { readonly all: ReadonlySet<string>; readonly alone: ReadonlySet<string> }

/** Files a chunk leads to, at once or by a later call, with their styles. */
function reachOf(name: string, bundle: Rolldown.OutputBundle, seen = new Set<string>()): ReadonlySet<string> {
  const chunk = bundle[name]
  if (seen.has(name) || chunk?.type !== 'chunk') return seen
  seen.add(name)
  for (const style of chunk.viteMetadata?.importedCss ?? []) seen.add(style)
  for (const next of [...chunk.imports, ...chunk.dynamicImports]) reachOf(next, bundle, seen)
  return seen
}

function surveyReach(bundle: Rolldown.OutputBundle): Reach {
  const entries = Object.values(bundle).filter(one => one.type === 'chunk' && one.isEntry)
  const of = (survey: boolean) =>
    entries.filter(one => one.fileName.includes('survey') === survey).flatMap(one => [...reachOf(one.fileName, bundle)])
  const others = new Set(of(false))
  const all = new Set(['survey/index.html', ...of(true)])
  return { all, alone: new Set([...all].filter(url => !others.has(url))) }
}

function serviceWorkers(): Plugin {
  return {
    name: 'service-workers',
    apply: 'build',
    async writeBundle(_, bundle) {
      const files = (await readdir(dist, { recursive: true, withFileTypes: true }))
        .filter(file => file.isFile() && worth.test(file.name))
        .map(file => resolve(file.parentPath, file.name).slice(dist.length + 1))
        .filter(url => !url.endsWith('sw.js'))
        .sort()
      const survey = surveyReach(bundle)
      for (const { input, output, wants } of workers) {
        const urls = files.filter(url => wants(url, survey))
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

export default defineConfig({
  customLogger: quietLogger(),
  root: resolve(here, 'src'),
  publicDir: resolve(here, 'public'),
  plugins: [serviceWorkers()],
  define: { __BUILD__: JSON.stringify(commit()) },
  server: { proxy: { '/api': 'http://127.0.0.1:8787' } },
  build: {
    outDir: dist,
    emptyOutDir: true,
    target: 'es2022',
    // What a screen needs lies on the device already: asking for each piece beforehand only keeps the finger waiting.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, deps, { hostType }) => (hostType === 'html' ? deps : []),
    },
    rolldownOptions: {
      input: { app: resolve(here, 'src/index.html'), survey: resolve(here, 'src/survey/index.html') },
      // An icon alone is a hundred bytes: together they are one file to store instead of two dozen.
      output: { codeSplitting: { groups: [{ name: 'icons', test: /node_modules\/lucide/ }] } },
    },
  },
  worker: { format: 'es' },
})
