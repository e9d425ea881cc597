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

test('days are no marks, however many stand beneath each other', () => {
  same('12.3. kokous', '19.3. kokous', '2.4. kokous')
  same('1.3. kokous', '2.3. haastattelu', '3.3. työpaja')
  same('31.1. aloitus', '28.2. väliarvio', '31.3. päätös')
  same('1. maaliskuuta aloitus', '2. huhtikuuta väliarvio', '3. toukokuuta päätös')
  same('12.3.2026 kokous', '13.3.2026 työpaja', '14.3.2026 palaute')
  same('12.3 möte', '13.3 workshop', '14.3 återkoppling')
  assert.equal(listedIn('12.3.\tkokous\n13.3.\tpalaveri'), ['12.3. kokous', '13.3. palaveri'])
  same('1 mars start', '2 april avstämning', '3 maj beslut')
  same('8.30 aamukahvi', '9.00 esittely', '9.30 keskustelu')
  same('kl. 9 start', '1.–3. luokka', '4.–6. luokka')
  same('2024 ansökan', '2025 beslut', '2026 insats')
})

test('initials, school years and codes are no marks', () => {
  same('I. Andersson', 'V. Berg', 'X. Ek')
  same('A. Virtanen', 'B. Lind', 'C. Ek')
  same('A. Virtanen', 'M. Lahtinen', 'I. Andersson')
  same('1. luokka', '2. luokka', '3. luokka')
  same('3. sektori', '5. kerros', '2. linja')
  same('F20 - skitsofrenia', 'F21 - psykoosi', 'F22 - harhaluulo')
  same('F01 - dementia', 'F02 - dementia muualla', 'F03 - dementia, muu')
  same('K5. ryhmä', 'K7. tiimi', 'Q4: rapport')
  same('1:a mötet', '2:a mötet', '3:e mötet')
  same('§ 3 omfattning', '§ 4 stöd', '§ 5 avgift')
})

test('numbers that count from one are marks, with what lies between and below them', () => {
  const three = ['Boende', 'Arbete', 'Hälsa']
  for (const marks of [
    ['1.', '2.', '3.'],
    ['1)', '2)', '3)'],
    ['(1)', '(2)', '(3)'],
    ['1:', '2:', '3:'],
    ['1.1', '1.2', '1.3'],
    ['2.1.', '2.2.', '2.3.'],
    ['1.1.1', '1.1.2', '1.1.3'],
    ['a.\t', 'b.\t', 'c.\t'],
    ['A.\t', 'B.\t', 'C.\t'],
    ['a)', 'b)', 'c)'],
    ['i.', 'ii.', 'iii.'],
    ['I.', 'II.', 'III.'],
    ['I)', 'II)', 'III)'],
    ['Q1:', 'Q2:', 'Q3:'],
    ['F1 –', 'F2 –', 'F3 –'],
    ['K1.', 'K2.', 'K3.'],
    ['Kysymys 4:', 'Kysymys 5:', 'Kysymys 6:'],
    ['7.\t', '8.\t', '9.\t'],
    ['•', '•', '•'],
    ['-', '-', '-'],
    ['– 1.', '– 2.', '– 3.'],
    ['*', '*', '*'],
  ])
    assert.equal(listedIn(three.map((word, at) => `${marks[at]} ${word}`).join('\r\n')), three, String(marks))
  assert.equal(listedIn('1. Stöd\n1.1 Boende\n1.2 Arbete\n2. Tid\n2.1. Väntan'), [
    ...['Stöd', 'Boende', 'Arbete', 'Tid', 'Väntan'],
  ])
  assert.equal(listedIn('1. Stöd\n1. hemma\n2. ute\n2. Tid'), ['Stöd', 'hemma', 'ute', 'Tid'])
  assert.equal(listedIn('1.Stöd\nvarje dag\n2.Tid'), ['Stöd', 'varje dag', 'Tid'])
  assert.equal(listedIn('1. Kokous 12.3.\n2. 12.4. seuranta'), ['Kokous 12.3.', '12.4. seuranta'])
})

test('what a chat or Markdown sets in bold or italics stands without its signs, and stars that mean something else stay', () => {
  assert.equal(listedIn('**Boende**\n**Arbete:** två saker'), ['Boende', 'Arbete: två saker'])
  assert.equal(listedIn('*Boende*\n_Arbete_\n__Hälsa__'), ['Boende', 'Arbete', 'Hälsa'])
  assert.equal(listedIn('- **Boende**: mer\n- *fritt* val\n- ***nu***'), ['Boende: mer', 'fritt val', 'nu'])
  assert.equal(listedIn('**1. Boende**\n**2. Arbete**'), ['Boende', 'Arbete'])
  assert.equal(listedIn('*Boende\n*Arbete och *fritt* val'), ['Boende', 'Arbete och fritt val'])
  assert.equal(listedIn('Boende\n---\n- Arbete\n***\n* * *\n=====\n———\n___\nHälsa'), ['Boende', 'Arbete', 'Hälsa'])
  same('2 * 3 * 4 rum', '3*4*5', 'Boende* och arbete*', 'Namn: ____ Tid: ____', 'koti_ja_tuki')
})

test('places left open to write in, and stars and dots that grade, stay as they are', () => {
  same('Pvm: __.__.____', 'Kello __:__', 'Datum: ___/___', 'Jag är ___ år, barnet ___ mån', 'Betyg: */**/***')
  same('★★★ hyvin', '★★ melko hyvin', '★ huonosti')
  same('●●○ ganska ofta', '■■□ ibland', '→→ mycket mer')
  assert.equal(listedIn('★ Boende\n➡️ Arbete\n● ○ Hälsa'), ['Boende', 'Arbete', '○ Hälsa'])
})

test('boxes to tick, figures on keys and coloured signs are marks, also behind what only tells the direction of writing', () => {
  assert.equal(listedIn('- [ ] Boende\n- [x] Arbete\n[ ] Hälsa'), ['Boende', 'Arbete', 'Hälsa'])
  assert.equal(listedIn('1️⃣ Boende\n2️⃣ Arbete\n1️⃣0️⃣ Hälsa'), ['Boende', 'Arbete', 'Hälsa'])
  assert.equal(listedIn('👉🏻 Boende\n✅ Arbete\n🔹 Hälsa'), ['Boende', 'Arbete', 'Hälsa'])
  assert.equal(listedIn('\u200E1. Boende\n\u202A2. Arbete\u202C\n\u200E• Hälsa'), ['Boende', 'Arbete', 'Hälsa'])
  same('[Boende] eller arbete', '1 rum')
})

test('large letters in brackets count as small ones do, and so do numbers before a tab', () => {
  assert.equal(listedIn('A) Boende\nB) Arbete\nC) Hälsa'), ['Boende', 'Arbete', 'Hälsa'])
  assert.equal(listedIn('(A) Boende\n(B) Arbete'), ['Boende', 'Arbete'])
  assert.equal(listedIn('1\tBoende\n2\tArbete'), ['Boende', 'Arbete'])
  same('A) Boende', 'Arbete')
  same('(A)rbete', '(B)oende')
  same('Boende', 'C) Arbete', 'D) Hälsa')
  assert.equal(listedIn('1\tBoende\n5\tArbete\n2\tHälsa'), ['1 Boende', '5 Arbete', '2 Hälsa'])
})

test('a letter that stands alone below a number is a mark, and alone in a list without numbers it is none', () => {
  assert.equal(listedIn('1. Stöd\na. hemma\nb. ute\n2. Tid\na. väntan'), ['Stöd', 'hemma', 'ute', 'Tid', 'väntan'])
  same('Stöd', 'a. hemma', 'Tid')
  assert.equal(listedIn('1. Stöd\nA. Virtanen\n2. Tid'), ['Stöd', 'A. Virtanen', 'Tid'])
})

test('floors and days at the beginning of lines stay', () => {
  same('Piha', '1. kerros: aula', 'Kellari')
  same('1. kerros', 'Piha')
  same('1. kerros ja piha', '2. kerros')
  same('1. mars: start', '2. april: avstämning', '3. maj: beslut')
  same('1. maaliskuun kokous', '2. huhtikuu: arvio')
})

test('a whole register pasted by mistake is gone through once', () => {
  const long = (line: (n: number) => string) => Array.from({ length: 20_000 }, (_, n) => line(n))
  const outline = long(n => `1.${1 + (n % 9)} Boende ${n}`)
  assert.is(listedIn(outline.join('\n')).length, 20_000)
  const halves = long(n => (n % 2 === 0 ? `c. Arbete ${n}` : `1. Hälsa ${n}`))
  assert.equal(listedIn(halves.join('\n')), halves)
})

test.run()
