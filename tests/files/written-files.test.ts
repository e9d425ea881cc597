import { unzipSync } from 'fflate'
import { Window } from 'happy-dom'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fromUtf8, utf8 } from '../../src/crypto/bytes.ts'
import { findingsSheet } from '../../src/formats/findings-sheet.ts'
import { writable, writableLines } from '../../src/formats/writable.ts'
import { nastyBoard, nastyDocument } from './nasty-kit.ts'

const test = suite('whatever was typed, the files open')

const partsOf = async (file: Blob) =>
  Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer()))).filter(([name]) => /\.(xml|rels)$/.test(name))

/** Reads every part with a parser that takes XML at its word. */
async function wellFormed(file: Blob): Promise<string> {
  const { DOMParser } = new Window()
  let all = ''
  for (const [name, bytes] of await partsOf(file)) {
    const text = fromUtf8(bytes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be in XML.
    assert.not.match(text, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/, name)
    assert.is(fromUtf8(utf8(text)), text, name)
    assert.is(new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('parsererror').length, 0, name)
    all += text
  }
  return all
}

test('a Word file holds every word apart, and nothing that would close it', async () => {
  const xml = await wellFormed(await nastyDocument())
  assert.not.match(xml, 'etttvå')
  assert.match(xml, '>två</w:t>')
})

test('a spreadsheet is a file that opens, in which a text is the text and no formula', async () => {
  const xml = await wellFormed(await findingsSheet(nastyBoard, 'xlsx', 'sv'))
  assert.not.match(xml, '<f>')
  assert.not.match(xml, "'=HYPERLINK")
  assert.match(xml, '=HYPERLINK(')
})

test('in a CSV file what begins like a formula gets its apostrophe', async () => {
  const text = await (await findingsSheet(nastyBoard, 'csv', 'sv')).text()
  assert.match(text, `"'=HYPERLINK(""http`)
})

test('lines end where they end in any program', () => {
  assert.equal(writableLines('a\r\nb\rc\nd\ve\u2028f'), ['a', 'b', 'c', 'd', 'e', 'f'])
  assert.is(writable('a\vb\uFFFE'), 'a b')
})

test.run()
