import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { roundResult } from '../../src/domain/surveys/result.ts'
import { findingsSheet } from '../../src/formats/findings-sheet.ts'
import { resultFile } from '../../src/formats/result-files.ts'
import { freshFolder } from '../browser/kit/tidy.ts'
import { long } from '../long.ts'
import { madeOf, thingsOf } from '../project/example-kit.ts'
import { nastyBoard, nastyDocument } from './nasty-kit.ts'

const test = suite('an office program opens what the app writes')
const folder = freshFolder('office')
const office = (...args: string[]) =>
  spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...args], { encoding: 'utf8' })

// Only where such a program is: npm run long -- office-opens
const check = long && office('--version').status === 0 ? test : test.skip

/** What the program reads in a file; throws when it makes nothing of it. */
async function read(file: Blob, ending: 'docx' | 'xlsx' | 'csv'): Promise<string> {
  const name = `${ending}-${file.size}`
  writeFileSync(join(folder, `${name}.${ending}`), new Uint8Array(await file.arrayBuffer()))
  const as = ending === 'docx' ? 'txt:Text (encoded):UTF8' : 'html:HTML (StarCalc):UTF8'
  // Without a person to ask, the program does not look for the sign that tells UTF-8.
  const from = ending === 'csv' ? ['--infilter=CSV:59,34,76'] : []
  office(...from, '--convert-to', as, '--outdir', folder, join(folder, `${name}.${ending}`))
  return readFileSync(join(folder, `${name}.${ending === 'docx' ? 'txt' : 'html'}`), 'utf8')
}

const words = [
  'två',
  'tre',
  'fyra',
  'före',
  'efter',
  'halv',
  '😀',
  'omvänt',
  'osynligt',
  'שלום',
  'العربية',
  'HYPERLINK',
]

check('a Word file with whatever was typed, every word apart', async () => {
  const text = await read(await nastyDocument(), 'docx')
  for (const word of words) assert.ok(text.includes(word), word)
  assert.not.match(text, 'etttvå')
})

check('a spreadsheet and a CSV file with whatever was typed', async () => {
  for (const as of ['xlsx', 'csv'] as const) {
    const text = await read(await findingsSheet(nastyBoard, as, 'sv'), as)
    for (const word of words) assert.ok(text.includes(word), `${as}: ${word}`)
  }
})

check('a result, in each language', async () => {
  const things = thingsOf(madeOf('rounds'))
  const round = things.all('round').find(one => one.values.label === '2014')?.id ?? ''
  const result = roundResult(things, { round, against: '' })
  assert.ok(result)
  if (!result) return
  for (const language of ['sv', 'fi', 'en']) {
    assert.match(await read(await resultFile(result, 'docx', language), 'docx'), '2014')
    assert.match(await read(await resultFile(result, 'xlsx', language), 'xlsx'), '2014')
  }
})

test.run()
