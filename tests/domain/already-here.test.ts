import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { alreadyHere, twiceIn } from '../../src/domain/roster/already-here.ts'
import { pastedPeople, readPasted } from '../../src/domain/roster/pasted-roster.ts'

const test = suite('a list pasted again')

test('A list pasted again finds those who are here, by address, by name and number, by name and unit', () => {
  const known = [
    { code: 'M1', unit: 'Familj', contacts: [{ person: 'a', name: 'Anna-Lena Sjöblom', phone: '070-123 45 67' }] },
    { code: 'M2', unit: 'Vuxen', contacts: [{ person: 'b', name: 'Bo Al', phone: '', email: 'bo.al@kommun.se' }] },
    { code: 'M3', unit: 'Vuxen', contacts: [] },
  ]
  const rows = pastedPeople(
    readPasted(
      [
        'Namn;Enhet;Telefon;E-post',
        'ANNA-LENA SJÖBLOM;Annan;+46 70 123 45 67;',
        `${'Anna-Lena Sjöblom'.normalize('NFD')};familj;;`,
        'Anna-Lena Sjöblom;Vuxen;;',
        'Bosse;Barn;;BO.AL@kommun.se',
        'Cia Berg;Familj;070-123 45 67;',
      ].join('\n'),
    ),
    [],
  )
  assert.equal(
    [...alreadyHere(rows, known)],
    [
      [0, 'M1'],
      [1, 'M1'],
      [3, 'M2'],
    ],
  )
})

test('Whoever stands twice in a list without codes is found, but not two who have a code each', () => {
  const twice = (list: string) => [...twiceIn(pastedPeople(readPasted(list), []))]
  assert.equal(twice('Namn;Enhet\nAnna Sjö;Barn\nBo Al;Barn\nanna  sjö;barn\nAnna Sjö;Vuxen'), [2])
  assert.equal(twice('Kod;Namn;Enhet\nM1;Anna Sjö;Barn\nM2;Anna Sjö;Barn'), [])
  const made = new Set([1])
  assert.equal([...twiceIn(pastedPeople(readPasted('Kod;Namn;Enhet\nM1;A B;Barn\nM2;A B;Barn'), []), made)], [1])
})

test('An address that the people of a unit share makes nobody another of them, in the list or in the roster', () => {
  const rows = pastedPeople(
    readPasted(
      'Namn;Enhet;E-post\nAnna Sjö;Barn;barn@kommun.se\nBo Al;Barn;Barn@kommun.se\nbo al;Vuxen;barn@kommun.se',
    ),
    [],
  )
  assert.equal([...twiceIn(rows)], [])
  const contacts = [{ person: 'a', name: 'Cia Berg', phone: '', email: 'barn@kommun.se' }]
  assert.equal([...alreadyHere(rows, [{ code: 'M1', unit: 'Barn', contacts }])], [])
  const there = ['Anna Sjö', 'Bo Al'].map(name => ({ person: name, name, phone: '', email: 'barn@kommun.se' }))
  const cia = pastedPeople(readPasted('Namn;Enhet;E-post\nCia Berg;Barn;barn@kommun.se'), [])
  assert.equal([...alreadyHere(cia, [{ code: 'M1', unit: 'Barn', contacts: there }])], [])
  const one = 'Namn;Enhet;E-post\nBo Al;Barn;bo@kommun.se\nbo al;Vuxen;bo@kommun.se'
  assert.equal([...twiceIn(pastedPeople(readPasted(one), []))], [1])
})

test.run()
