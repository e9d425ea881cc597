import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { alreadyHere } from '../../src/domain/roster/already-here.ts'
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

test.run()
