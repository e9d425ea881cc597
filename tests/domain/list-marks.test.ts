import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { listedIn } from '../../src/domain/listed.ts'

const test = suite('marks of pasted lists')

const same = (...lines: readonly string[]) => assert.equal(listedIn(lines.join('\n')), lines)

test('letters that count from A on are marks, and the initials of people are not', () => {
  assert.equal(listedIn('A. Boende och stöd\nB. Arbete\n\nC. Hälsa'), ['Boende och stöd', 'Arbete', 'Hälsa'])
  assert.equal(listedIn('a. boende\r\nb. arbete'), ['boende', 'arbete'])
  assert.equal(listedIn('A.\tYhteydenotto tehdään\n1. soitto\nB.\tArvio'), ['Yhteydenotto tehdään', 'soitto', 'Arvio'])
  same('A. Virtanen sa att det tar för länge')
  same('A. Virtanen', 'B. von Lind')
  same('K. Nieminen sade ja', 'L. Berg sade nej', 'M. Ek var borta')
  same('A. Ek kallar', 'C. Lind svarar')
})

test('small Roman figures with a stop are marks where they count, and abbreviations are not', () => {
  assert.equal(listedIn('i. ansökan\nii. utredning\niii. beslut\niv. insats\nv. uppföljning'), [
    ...['ansökan', 'utredning', 'beslut', 'insats', 'uppföljning'],
  ])
  assert.equal(listedIn('iv. Hur mår du?'), ['Hur mår du?'])
  same('v. 24 var det lugnt')
  same('v. 24 var det lugnt', 'v. 25 var det inte det')
  same('vi. Hur blev vi det?')
})

test('the rings and squares of Word are marks, also where they came as letters', () => {
  assert.equal(listedIn('• Boende\no Serviceboende\no   Gruppbostad\n•\tArbete'), [
    ...['Boende', 'Serviceboende', 'Gruppbostad', 'Arbete'],
  ])
  assert.equal(listedIn('Asuminen\no palveluasuminen\no ryhmäkoti'), ['Asuminen', 'palveluasuminen', 'ryhmäkoti'])
  assert.equal(listedIn('§\tBoende\n§ Arbete\n§\u00A0Hälsa'), ['Boende', 'Arbete', 'Hälsa'])
  same('o så sa hon nej')
  same('o så sa hon nej', 'Sedan gick hon', 'Ingen ringde', 'o sen var det slut', 'Mer hände inte')
  same('§ 12 socialtjänstlagen', '§12 sosiaalihuoltolaki')
})

test('a bracket inside a word is no mark', () => {
  same('(o)rättvisa', '(o)jämlik tillgång', '(e)rityisryhmät', '(k)otihoito')
  assert.equal(listedIn('(a) Boende\na)Arbete\n(ii) Hälsa'), ['Boende', 'Arbete', 'Hälsa'])
})

test('what was copied out of a spreadsheet or a document keeps all else', () => {
  assert.equal(listedIn('1.\tRemiss\r\n2.\tKö, 3 mån.\r\n'), ['Remiss', 'Kö, 3 mån.'])
  same('Remiss', 'A-hus 3', 'i väntan på plats', 'o.s.v.')
})

test.run()
