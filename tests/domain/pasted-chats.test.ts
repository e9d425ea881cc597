import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { listedIn } from '../../src/domain/listed.ts'

const test = suite('chats and case notes that are pasted')

const same = (...lines: readonly string[]) => assert.equal(listedIn(lines.join('\n')), lines)

test('case notes at any minute are no chat, in Finnish, Swedish and English', () => {
  same('14.07 Asiakas soitti, ei pääse tulemaan', '14.23 Soitto takaisin: uusi aika 3.4.', '14.31 Kirjattu')
  same('12.3.2026 klo 14.07 - Asiakas soitti: ei pääse tulemaan', '12.3.2026 klo 14.23 - Soitin takaisin: uusi aika')
  same('12.3.2026 klo 14.07 - Puhelu: asiakas ei pääse', '13.3.2026 klo 9.23 - Kotikäynti: ovea ei avattu')
  same('[12.3.2026 klo 14.07] Puhelu: asiakas ei pääse', '[13.3.2026 klo 9.23] Kotikäynti: ovea ei avattu')
  same('[12.3.2026 klo 14.07] Päätös: palvelu jatkuu')
  same('2026-03-12 14:07 - Telefonsamtal: mamman kan inte komma', '2026-03-13 09:23 - Hembesök: ingen öppnade')
  same('2026-03-12 14:07 - Klienten ringde: orolig för hyran', '2026-03-12 14:23 - Brukare: vill byta tid')
  same('[2026-03-12 14:07] Möte med skolan: ny plan', '[2026-03-13 09:23] Mejl: svar från skolan')
  same('12.3.2026 klo 14.07 - Äiti: ei pääse', '12.3.2026 klo 14.23 - Puhelu: isä tulee')
  same('12/03/2026, 14:07 - Phone call: cannot come', '13/03/2026, 09:23 - Home visit: nobody answered')
  same('12/03/2026, 2:07 pm - Client called: worried', '12/03/2026, 2:23 pm - Called back: new time')
})

test('so are such whose letters come apart, as out of a file on a Mac, or whose words are short', () => {
  const notes = ['[2026-03-12 14:07] Möte: ny plan', '[2026-03-13 09:23] Hembesök: ingen öppnade']
  assert.equal(listedIn(notes.join('\n').normalize('NFD')), notes)
  same('[12.3.2026 klo 14.07] Puh.: asiakas ei pääse', '[12.3.2026 klo 15.23] Kirjaus: sovittu uusi aika')
  same('[2026-03-12 14:07] Tfn: mamman kan inte komma', '[2026-03-12 14:23] SMS: svar från pappan')
})

test('days without a year and a dash, as they are typed, are no export', () => {
  same('12.3. klo 14.07 – Äiti: ei pääse', '13.3. klo 9.23 – Isä: tulee')
  same('12.3. kl. 14.07 - Anna: kan inte komma', '13.3. kl. 9.23 - Ali: kommer')
  same('12.3.2026 klo 14.07 – Äiti: ei pääse', '13.3.2026 klo 9.23 – Isä: tulee')
})

test('exports of chats are chats, whatever the contacts are called', () => {
  assert.equal(
    listedIn(
      [
        '12.3.2026 klo 14.03 - Viestit ja puhelut ovat päästä päähän salattuja.',
        '12.3.2026 klo 14.05 - Äiti: Mikä auttoi arjessa?',
        '12.3.2026 klo 14.07 - Ulla Kotipalvelu: Kuka soitti: sinä vai he?',
        '12.3.2026 klo 14.07 - Mika von Essen: Mikä vei aikaa?',
        '13.3.2026 klo 9.23 - +358 40 123 4567: Kenelle kerroit?',
        '13.3.2026 klo 9.24 - Anna työ: Mitä jäi kysymättä?',
      ].join('\n'),
    ),
    [
      ...['12.3.2026 klo 14.03 - Viestit ja puhelut ovat päästä päähän salattuja.', 'Mikä auttoi arjessa?'],
      ...['Kuka soitti: sinä vai he?', 'Mikä vei aikaa?', 'Kenelle kerroit?', 'Mitä jäi kysymättä?'],
    ],
  )
  const said = ['Vad hjälpte?', 'Vem ringde?', 'Vad tog tid?']
  for (const marks of [
    ['2026-03-12 14:05 - Anna jobbet: ', '2026-03-12 14:07 - Ali: ', '2026-03-12 14:11 - Anna jobbet: '],
    ['[2026-03-12 14:05:11] mamma: ', '[2026-03-12 14:07:02] Ali: ', '[2026-03-12 14:11:40] mamma: '],
    ['[14:05, 2026-03-12] ~ möte: ', '[14:07, 2026-03-12] anna ek: ', '[14:11, 2026-03-12] Ismail: '],
    ['12/03/2026, 14:05 - Anna: ', '12/03/2026, 14:07 - The Smiths: ', '12/03/2026, 14:11 - Anna: '],
  ])
    assert.equal(listedIn(said.map((line, at) => marks[at] + line).join('\n')), said, String(marks))
})

test('what Teams and Signal copy has its names on lines of their own, and stays', () => {
  same('[14.05] Anna Ek', 'Mikä auttoi arjessa?', '[14.07] Ali Aho', 'Kuka soitti?')
  same('Anna Ek', 'i dag 14:05', 'Vad hjälpte?')
})

test.run()
