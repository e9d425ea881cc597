import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lendPage } from './dom.ts'
import { lendWorker, thing, turn } from './worker-kit.ts'

const test = suite('answers that come late, or not at first')
let giveBack = async () => {}
const all = globalThis as unknown as Record<string, unknown>
test.before.each(async () => {
  const page = await lendPage(true)
  const { fetch, navigator } = globalThis
  Object.assign(all, { navigator: {}, __BUILD__: 'test' })
  giveBack = async () => {
    Object.assign(all, { fetch, navigator })
    // What was drawn lets go of the page first.
    await turn(150)
    await page()
  }
  const { setLanguage } = await import('../../src/ui/language.ts')
  await setLanguage('sv')
})
test.after.each(() => giveBack())

const root = () => document.body.appendChild(document.createElement('div'))

test('words for a lock that did not come at first are asked for again, and those of a former language stand nowhere', async () => {
  const { Words } = await import('../../src/screens/entry/words.tsx')
  const { setLanguage } = await import('../../src/ui/language.ts')
  lendWorker({ vaults: async () => [] })
  const asked: string[] = []
  const late: (() => void)[] = []
  const list = (words: string) => ({ ok: true, text: async () => words })
  all.fetch = (address: string) => {
    asked.push(address)
    if (asked.length === 1) return Promise.reject(new Error('no line'))
    if (asked.length === 2) return Promise.resolve({ ok: false, text: async () => 'Bad Gateway' })
    if (address.includes('sv')) return new Promise(resolve => late.push(() => resolve(list('ett\ntvå\ntre\nfyra'))))
    return Promise.resolve(list('yksi\nkaksi\nkolme\nneljä'))
  }
  const place = root()
  render(<Words />, place)
  const offered = () => [...place.querySelectorAll('.offered li')].map(one => one.textContent).toSorted()
  await turn(150)
  // The line comes back twice, and brings something else the first time.
  window.dispatchEvent(new window.Event('online'))
  await turn(50)
  assert.equal(offered(), [])
  window.dispatchEvent(new window.Event('online'))
  await turn(50)
  assert.is(asked.length, 3)
  await setLanguage('fi')
  await turn(150)
  assert.equal(offered(), ['kaksi', 'kolme', 'neljä', 'yksi'])
  for (const let_ of late) let_()
  await turn(50)
  assert.equal(offered(), ['kaksi', 'kolme', 'neljä', 'yksi'])
  render(null, place)
})

const hit = (id: string) => ({
  in: 'session',
  count: 1,
  hits: [{ in: 'session', id, before: '', word: 'ord', after: '' }],
})

test('Enter in the search opens what was found for the words that stand there, not for those before', async () => {
  const { Search } = await import('../../src/screens/frame/search.tsx')
  const worker = lendWorker()
  const place = root()
  render(<Search />, place)
  await turn(150)
  const field = place.querySelector('input') as HTMLInputElement
  const opened: string[] = []
  place.addEventListener('click', event => {
    event.preventDefault()
    opened.push((event.target as Element).closest('a')?.getAttribute('href') ?? '')
  })
  const type = async (text: string) => {
    field.value = text
    field.dispatchEvent(new window.Event('input', { bubbles: true }) as never)
    await turn(150)
  }
  const enter = () => field.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true }) as never)
  field.focus()
  await type('anna')
  worker.followed.at(-1)?.tell([hit('of-anna')])
  await turn(50)
  await type('kalle')
  enter()
  await turn(20)
  assert.equal(opened, [])
  worker.followed.at(-1)?.tell([hit('of-kalle')])
  await turn(150)
  assert.equal(opened, ['/sessions/of-kalle'])
  enter()
  await turn(20)
  assert.equal(opened, ['/sessions/of-kalle', '/sessions/of-kalle'])
  render(null, place)
})

test('the address of a round that is left does not stand at the one that is gone to', async () => {
  const { useRoundLink } = await import('../../src/screens/surveys/round-link.ts')
  const answers: Record<string, (link: string) => void> = {}
  lendWorker({ roundLink: (id: never) => new Promise(resolve => (answers[id] = resolve)) })
  const place = root()
  const Shown = ({ id }: { id: string }) => (
    <p>{useRoundLink({ ...thing<'round'>('round', { reachable: true }), id })}</p>
  )
  render(<Shown id="a" />, place)
  await turn(150)
  answers.a?.('link of a')
  await turn(20)
  assert.is(place.textContent, 'link of a')
  render(<Shown id="b" />, place)
  await turn(150)
  assert.is(place.textContent, '')
  answers.b?.('link of b')
  render(<Shown id="c" />, place)
  await turn(150)
  assert.is(place.textContent, '')
  render(null, place)
})

test('the address of a round that could not be told is asked for again, as soon as there is a line', async () => {
  const { useRoundLink } = await import('../../src/screens/surveys/round-link.ts')
  let asked = 0
  lendWorker({ roundLink: () => (++asked === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('the link')) })
  const place = root()
  const round = thing<'round'>('round', { reachable: true })
  const Shown = () => <p>{useRoundLink(round)}</p>
  render(<Shown />, place)
  await turn(150)
  assert.is(place.textContent, '')
  window.dispatchEvent(new Event('online'))
  await turn(50)
  assert.is(place.textContent, 'the link')
  render(null, place)
})

test('a device whose voices come a moment later can read the notice aloud', async () => {
  const { Listen } = await import('../../src/screens/sessions/listen.tsx')
  const voices: unknown[] = []
  const heard: (() => void)[] = []
  const before = all.speechSynthesis
  all.speechSynthesis = {
    getVoices: () => voices,
    cancel: () => undefined,
    addEventListener: (_: string, hear: () => void) => heard.push(hear),
    removeEventListener: () => undefined,
  }
  const place = root()
  render(<Listen text="Välkommen" />, place)
  await turn(150)
  assert.is(place.querySelector('button'), null)
  voices.push({ localService: true, lang: 'sv-SE' })
  for (const hear of heard) hear()
  await turn(50)
  assert.ok(place.querySelector('button'))
  // A voice that speaks Filipino reads no Finnish, though *fil* begins with *fi*.
  const { setLanguage } = await import('../../src/ui/language.ts')
  voices.push({ localService: true, lang: 'fil-PH' })
  await setLanguage('fi')
  for (const hear of heard) hear()
  await turn(50)
  assert.is(place.querySelector('button'), null)
  await setLanguage('sv')
  render(null, place)
  await turn(150)
  all.speechSynthesis = before
})

test('words of a place that did not come are asked for again, and those of a former language count no more', async () => {
  const { useSpoken } = await import('../../src/ui/use-spoken.ts')
  const { setLanguage } = await import('../../src/ui/language.ts')
  const asked: string[] = []
  const late: (() => void)[] = []
  const load = (language: string): Promise<string> => {
    asked.push(language)
    if (asked.length === 1) return Promise.reject(new Error('no line'))
    return new Promise(resolve => late.push(() => resolve(`words of ${language}`)))
  }
  const Words = () => <p>{useSpoken(load) ?? 'nothing'}</p>
  const place = document.body.appendChild(document.createElement('div'))
  render(<Words />, place)
  await turn(50)
  assert.is(place.textContent, 'nothing')
  window.dispatchEvent(new window.Event('online'))
  await turn(20)
  assert.equal(asked, ['sv', 'sv'])
  await setLanguage('fi')
  await turn(50)
  for (const come of late) come()
  await turn(20)
  assert.is(place.textContent, 'words of fi')
  render(null, place)
})

test.run()
