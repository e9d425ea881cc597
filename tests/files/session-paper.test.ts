import { unzipSync } from 'fflate'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fromUtf8 } from '../../src/crypto/bytes.ts'
import type { SessionPaper } from '../../src/domain/sessions/session-paper.ts'
import { sessionDocument } from '../../src/formats/session-document.ts'
import { loadMessages } from '../../src/messages/languages.ts'
import { shaped } from '../../src/project/things/shaped.ts'

const test = suite('a session on paper')

const paper: SessionPaper = {
  project: 'Norrvik',
  name: 'M1',
  session: {
    ...(shaped('session', {}) as SessionPaper['session']),
    title: 'Samtal om samverkan',
    type: 'interview',
    day: '2018-06-07',
    time: '13:30',
    place: 'Samrådsrummet',
    corrections: '',
  },
  authors: ['Aino', 'Ylva'],
  invented: false,
  people: ['M1', 'M2', 'M3'].map((code, at) => ({ code, state: at < 2 ? 'attended' : 'declined' })),
  parts: [
    {
      question: 'Vad fungerar?',
      answers: [
        { writer: 'Aino', text: 'Mötena\nfungerar' },
        { writer: 'Aino', text: 'för det mesta' },
        { writer: 'Ylva', text: 'inte alltid' },
      ],
      sources: [],
    },
    { question: 'Vad fattas?', answers: [], sources: [] },
  ],
}

const told = async (of: SessionPaper, language: string) => {
  const blob = await sessionDocument(of, language)
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  return fromUtf8(files['word/document.xml'] ?? new Uint8Array()).replaceAll('\u00A0', ' ')
}

for (const language of ['sv', 'fi', 'en'] as const)
  test(`a session on paper: when, where, who took part and who wrote what, and no empty columns (${language})`, async () => {
    const words = await loadMessages(language)
    const document = await told(paper, language)
    assert.match(document, /7\.? (juni|kesäkuuta|June) 2018/)
    assert.ok(document.includes(language === 'en' ? '13:30' : '13.30'))
    assert.ok(document.includes('M1, M2'), 'those of whom the same is told stand together')
    assert.not.ok(document.includes(words.reading.notice), 'nobody was told anything before: no such column')
    assert.is(document.split('<w:pStyle w:val="Writer"/>').length - 1, 2, 'a name stands where the writer changes')
    assert.is(document.split('<w:pStyle w:val="Written"/>').length - 1, 4)
    assert.ok(document.indexOf('Vad fattas?') > document.indexOf(words.reading.silent))
    const noticed = paper.people.map(one => ({ ...one, notice: 'fi' }))
    const [withNotice, alone] = [
      await told({ ...paper, people: noticed }, language),
      await told({ ...paper, people: [], parts: [], authors: [] }, language),
    ]
    assert.ok(withNotice.includes(words.reading.notice) && withNotice.includes('Suomi'))
    assert.not.ok(alone.includes('<w:tbl>'), 'nobody took part: no table')
    assert.ok(alone.includes(words.reading.noNotes))
  })

test.run()
