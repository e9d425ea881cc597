import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { listedIn } from '../../src/domain/listed.ts'

const test = suite('lists pasted from other programs')

const same = (...lines: readonly string[]) => assert.equal(listedIn(lines.join('\n')), lines)

test('a cell of a spreadsheet that holds several lines is one line, without the quotes it was copied with', () => {
  assert.equal(listedIn('"Miten jonotit\r\nja kuinka kauan?"\r\nKuka auttoi?\r\n'), [
    ...['Miten jonotit ja kuinka kauan?', 'Kuka auttoi?'],
  ])
  assert.equal(listedIn('Vem hjälpte?\n1\t"Vad är ""stöd""\nför dig?"\n'), ['Vem hjälpte?', '1 Vad är "stöd" för dig?'])
  assert.equal(listedIn('"Vad är ""stöd""?"\nVem hjälpte?'), ['Vad är "stöd"?', 'Vem hjälpte?'])
})

test('one cell that holds the whole list is the list', () => {
  assert.equal(listedIn('"1. Miten voit?\n2. Kuka auttoi?"'), ['Miten voit?', 'Kuka auttoi?'])
})

test('what somebody has put in quotes keeps them', () => {
  same('"Jag orkar inte" sade hon', 'Vad menas med "stöd"?')
  same('"Hur mår du?"', '"Vem hjälpte?"')
  same('"Vi har inte tid', 'Vem hjälpte?', 'Vad är "stöd" för dig?')
  same('Skärm 5"', 'Skärm 7"')
  same('”Vi har inte tid', 'och ingen lyssnar”')
})

test('what somebody said over two lines keeps both, and its quotes', () => {
  same('Asiakas sanoi:', '"En jaksa enää.', 'Kukaan ei kuuntele."', 'Sovittiin uusi aika.')
  same('Mamman sade på mötet:', '"Jag orkar inte längre.', 'Ingen lyssnar."', 'Vem hjälpte?')
  same('The daughter told us:', '"We wait.', 'Nobody calls back."')
  same('"Jag orkar inte längre.', 'Ingen lyssnar."', 'sade mamman')
  same('"En jaksa enää."', '"Kukaan ei kuuntele.', 'Odotan vain."', 'Mikä auttoi?')
})

test('a cell of two lines is one below a heading, between other cells and where a program quotes all', () => {
  assert.equal(listedIn('Frågor:\n"Hur stod du i kö\noch hur länge?"\nVem hjälpte?'), [
    ...['Frågor:', 'Hur stod du i kö och hur länge?', 'Vem hjälpte?'],
  ])
  assert.equal(listedIn('Questions asked:\n"How did you wait\nand how long?"'), [
    ...['Questions asked:', 'How did you wait and how long?'],
  ])
  assert.equal(listedIn('1\t"Miten jonotit\nja kuinka kauan?"\n2\t"Kuka auttoi?"'), [
    ...['Miten jonotit ja kuinka kauan?', '"Kuka auttoi?"'],
  ])
})

test('headings, quotes and code of Markdown stand without their signs', () => {
  assert.equal(listedIn('# Asuminen\n## 1. Työ ##\n### 2. Terveys'), ['Asuminen', 'Työ', 'Terveys'])
  assert.equal(listedIn('> Asuminen\n>> Työ\n>\n> - Terveys'), ['Asuminen', 'Työ', 'Terveys'])
  assert.equal(listedIn('> 1. Boende\n> 2. Arbete'), ['Boende', 'Arbete'])
  assert.equal(listedIn('```\n`Boende`\n```\nArbete i `kommunen`'), ['Boende', 'Arbete i kommunen'])
  assert.equal(listedIn('**Vad är *viktigt* för dig?**\n**koti_ja_tuki**'), ['Vad är viktigt för dig?', 'koti_ja_tuki'])
})

test('more than, a hash and a stray accent are no signs of Markdown', () => {
  same('> 65 år', '> 75 år', '> 85 år')
  same('Boende', '> 3 mån i kö', '#jämlikhet', '# 1 i kön')
  same('d`Arc', 'A`och O`')
})

test('a table of Markdown is read as its cells', () => {
  assert.equal(listedIn('| Nr | Fråga |\n|---|:---:|\n| 1 | Hur mår du? |\n| 2 | **Vem** hjälpte? |'), [
    ...['Nr Fråga', 'Hur mår du?', 'Vem hjälpte?'],
  ])
  assert.equal(listedIn('| Asuminen |\n| Työ \\| tuki |'), ['Asuminen', 'Työ | tuki'])
  same('Boende | Arbete', '|x|')
})

test('what a chat puts before what was written in it goes', () => {
  assert.equal(listedIn('[12.3.2026, 14.05] Anna Ek: Asuminen\n[12.3.2026 klo 14.06.11] ~ Ali: Tuki: kotiin'), [
    ...['Asuminen', 'Tuki: kotiin'],
  ])
  assert.equal(listedIn('\u200E[14:05, 2026-03-12] +358 40 123: 1. Boende\n[12/3, 14:06] Anna: 2. Arbete'), [
    ...['Boende', 'Arbete'],
  ])
  assert.equal(listedIn('12.3.2026 klo 14.05 - Anna: Asuminen\nja tuki\n12.3.2026 klo 14.06 - Ali: Työ'), [
    ...['Asuminen', 'ja tuki', 'Työ'],
  ])
  assert.equal(listedIn('2026-03-12 14:05 - Anna: Boende\n2026-03-12 14:07 - Ali: Arbete'), ['Boende', 'Arbete'])
})

test('what messages begin with goes also where one of them came at a quarter, and in any way of writing the time', () => {
  const said = ['Boende', 'Arbete', 'Hälsa']
  const chats = [
    ['3/12/26, 2:00\u202FPM - Anna: ', '3/12/26, 2:07\u202FPM - Ali: ', '3/12/26, 2:11\u202FPM - Anna: '],
    [
      '\u200E[12/03/2026, 2:15:00\u202FPM] ~\u202FAnna: ',
      '[12/03/2026, 2:15:09\u202FPM] Ali: ',
      '[12/03/2026, 2:16:00\u202FPM] ~ A: ',
    ],
    ['[2026-03-12, 14:15] Anna: ', '[2026-03-12, 14:17] Ali: ', '[2026-03-12, 14:18] Anna: '],
    ['[14.15, 12.3.2026] Anna: ', '[14.17, 12.3.2026] \u202A+358 40 123\u202C: ', '[14.18, 12.3.2026] Anna: '],
  ]
  for (const marks of chats) assert.equal(listedIn(said.map((word, at) => marks[at] + word).join('\n')), said)
})

test('meetings with their day and time are no chat', () => {
  same('12.3.2026 klo 14.00 - Ohjausryhmä: budjetti', '19.3.2026 klo 9.30 - Ohjausryhmä: arvio')
  same('12.3.2026 klo 14.07 - Anna: bussi')
  same('12.3.2026 klo 9.00 - Kahvi: aula', '12.3.2026 klo 9.32 - Bussi: Oulu')
  same('12.3. kl. 9.00 - Kaffe: entrén', '12.3. kl. 9.30 - Besök: boendet', '12.3. kl. 11.17 - Buss: till Umeå')
  same('[12.3.2026 klo 9.00] Kahvi: aula', '[12.3.2026 klo 9.30] Esittely: sali')
  same('[9.00, 12.3.] Kaffe: entrén')
  same('[12.3.2026, 14.05] Anna liittyi ryhmään', 'Kello: 14.05', '[luonnos] Asia: tuki')
})

test('a whole export is gone through once', () => {
  const many = (line: (n: number) => string) => Array.from({ length: 20_000 }, (_, n) => line(n)).join('\n')
  assert.is(listedIn(many(n => `12.3.2026 klo 14.${10 + (n % 50)} - Anna: Boende ${n}`)).length, 20_000)
  assert.is(listedIn(many(n => `"Boende ${n}""\n"""`)).length > 0, true)
  assert.is(listedIn(many(() => '| a |')).length, 20_000)
  assert.is(listedIn(`"${'""'.repeat(200_000)}`).length, 1)
})

test.run()
