import { type Bytes, fromBase64url, sameBytes } from '../../crypto/bytes.ts'
import { importOpening, publicPoint } from '../../crypto/pairs.ts'
import { alike } from '../../domain/alike.ts'
import { headOf, inBounds, keysOfRound } from '../../domain/surveys/asked-round.ts'
import { changeable } from '../../domain/surveys/frozen-changes.ts'
import type { Frozen, Round, RoundKey, Survey } from '../../domain/surveys/survey.ts'
import { formOf } from '../../domain/surveys/survey-form.ts'
import type { Thing } from '../../domain/thing.ts'
import type { Project } from '../open-project.ts'

/** A round's form, the secret of its link and what results tell of it, as they were when it was opened. */
export const frozen = (survey: Survey, round: Round): Frozen => ({
  form: formOf(survey, round),
  link: round.secret,
  head: headOf(survey, round),
})

/** The private keys that coordinators keep for a round, and what they froze with them; in the same order on all devices. */
export const keysOf = ({ things }: Pick<Project, 'things'>, round: string): readonly Thing<'roundKey'>[] =>
  keysOfRound(things.find({ kind: 'roundKey' }), round)

/** What was frozen of a round, as far as this device knows. */
export const frozenAt = (project: Pick<Project, 'things'>, round: string): Frozen | undefined =>
  keysOf(project, round).find(one => one.values.frozen)?.values.frozen ?? undefined

/** The pair in a round's private key; nothing when it is none. */
export async function pairOf({ secret }: RoundKey): Promise<CryptoKeyPair | undefined> {
  try {
    return await importOpening(fromBase64url(secret))
  } catch {
    return undefined
  }
}

async function fits(key: RoundKey, point: Bytes): Promise<boolean> {
  const pair = await pairOf(key)
  return pair !== undefined && sameBytes(await publicPoint(pair.publicKey), point)
}

/**
 * What may be published of a round: what a coordinator froze, whatever has been written into the round since; nothing
 * where the public key is none of ours or k is out of bounds. Answers sealed to a stranger's key would be hers.
 */
export async function publishable(project: Project, id: string, now: Frozen | undefined): Promise<Frozen | undefined> {
  for (const { id: at, values } of keysOf(project, id)) {
    const said = values.frozen ?? now
    if (!said) continue
    if (!inBounds(said)) continue
    const point = pointOf(said.form.key)
    if (!point || !(await fits(values, point))) continue
    const whole = wholly(values.frozen, now) ?? said
    // What an older app did not freeze is frozen as it first goes out from here.
    if (whole !== values.frozen) await project.writes(at, [{ do: 'set', name: 'frozen', value: whole }])
    return whole
  }
  return undefined
}

/** What an older app froze, with what it did not freeze: only as long as nobody has changed what it did. */
const wholly = (kept: Frozen | null, now: Frozen | undefined): Frozen | undefined =>
  kept && !kept.head && now?.head && alike(kept.form, now.form) ? { ...kept, head: now.head } : (kept ?? undefined)

function pointOf(text: string): Bytes | undefined {
  try {
    return fromBase64url(text)
  } catch {
    return undefined
  }
}

/**
 * Notes with a round's key what a coordinator changes about the round, each field by itself: others may write in the
 * round, not here.
 */
export async function noteEdit(
  project: Pick<Project, 'things' | 'writes'>,
  id: string,
  patch: Readonly<Record<string, unknown>>,
): Promise<void> {
  const changes = changeable.flatMap(name =>
    name in patch ? [{ do: 'set' as const, name: `changed.${name}`, value: patch[name] }] : [],
  )
  const state = 'state' in patch ? [{ do: 'set' as const, name: 'state', value: closing(patch.state) }] : []
  for (const key of keysOf(project, id)) await project.writes(key.id, [...changes, ...state])
}

const closing = (state: unknown): 'open' | 'closed' => (state === 'closed' ? 'closed' : 'open')
