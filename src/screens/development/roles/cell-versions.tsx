import { lettersIn } from '../../../domain/maps/roles/letters.ts'
import type { Cell } from '../../../domain/maps/roles/role-map.ts'
import { Versions } from '../../editing/versions.tsx'
import { useThing } from '../../worker/things.ts'
import { lettersWord } from './words.ts'

/** What two said of one cell apart, to be settled in its place. */
export function CellVersions({ cell, label }: { cell: Cell; label: string }) {
  if (!cell.twoVersions) return null
  return (
    <>
      {cell.links.map(link => (
        <One key={link} link={link} label={label} />
      ))}
    </>
  )
}

function One({ link, label }: { link: string; label: string }) {
  const line = useThing('mapLink', link)
  if (!line) return null
  return <Versions thing={line} field="type" label={label} read={value => lettersWord(lettersIn(String(value)))} />
}
