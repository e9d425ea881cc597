import { unzipSync } from 'fflate'
import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newReport, type ToldReport } from '../../src/domain/report/report.ts'
import { toldReport } from '../../src/domain/report/told.ts'
import { reportDocument } from '../../src/formats/report-document.ts'
import { reports as fi } from '../../src/messages/fi/reports.ts'
import { reports as sv } from '../../src/messages/sv/reports.ts'
import { shaped } from '../../src/project/things/shaped.ts'
import { drawn } from '../../src/survey/told.tsx'
import { lendPage } from '../screens/dom.ts'

const test = suite('the language of a report back')

const line = { said: 'Tapaamiset ovat epäselviä', found: '', outcome: 'did', done: ['Esityslista'] } as const
const written = (language: unknown): ToldReport => ({
  ...{ title: 'Te sanoitte', lead: '', lines: [{ ...line, easy: null, voices: 'few' }], since: [], unknown: '' },
  ...{ next: '', contact: '', on: '2026-11-30', invented: false, language: language as string },
})

/** How its page looks to somebody who reads Swedish. */
async function pageOf(report: ToldReport): Promise<{ lang: string | null; text: string }> {
  const back = await lendPage()
  try {
    const place = document.createElement('div')
    render(await drawn({ v: 1, report }, 'sv'), place)
    const section = place.querySelector('.rs-report')
    return { lang: section?.getAttribute('lang') ?? null, text: place.textContent ?? '' }
  } finally {
    await back()
  }
}

test('goes with it when it is published, and is read out on its page with the words around it in the same language', async () => {
  const sheet = { lines: [], names: [], held: [] }
  assert.is(toldReport(newReport({ title: 'T', language: 'fi' }), sheet, '2026-11-30').language, 'fi')
  const { lang, text } = await pageOf(written('fi'))
  assert.is(lang, 'fi')
  assert.match(text, fi.said)
})

test('is unknown of reports of older apps, and of what a changed app says: they stand as before', async () => {
  for (const told of ['', 'tlh', 'constructor', 7, null, { sv: 1 }, 'sv'.repeat(10_000)]) {
    const { lang, text } = await pageOf(written(told))
    assert.is(lang, null, String(told).slice(0, 20))
    assert.match(text, sv.said)
  }
  const { language: _, ...older } = written('')
  assert.is(shaped('toldReport', older)?.language, '')
  assert.is(shaped('toldReport', written(7))?.language, '')
})

test('is that of its Word file, whoever makes it', async () => {
  const wish = { language: 'sv', easy: false, project: 'P' }
  const xml = async (told: ToldReport) => {
    const files = unzipSync(new Uint8Array(await (await reportDocument(told, wish)).arrayBuffer()))
    const read = (name: string) => new TextDecoder().decode(files[name])
    return read('word/document.xml') + read('word/styles.xml')
  }
  const own = await xml(written('fi'))
  assert.match(own, fi.said)
  assert.match(own, 'w:val="fi-FI"')
  assert.match(await xml(written('tlh')), sv.said)
})

test.run()
