import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { t } from '../../ui/language.ts'
import { intent, phase, unlocked } from '../device/phase.ts'
import { forgetVault, lostVaults } from '../device/vault-marks.ts'
import { problemText } from '../worker/problem.ts'

/** The browser has thrown away what was on this device: whose it was by word and colour, and the way back for each. */
export function Cleared() {
  const words = t().storage.cleared
  const recover = (lost: string) => {
    intent.value = { to: 'recover', code: '', lost }
    phase.value = { at: unlocked.value ? 'recover' : 'words' }
  }
  return (
    <section class="stack cleared">
      <Callout tone="bad">
        <p>{problemText('storage-cleared')}</p>
        <p>{words.unsent}</p>
      </Callout>
      {lostVaults.value.map(({ id, word, colour }, index) => (
        <div key={id} class="stack">
          {word !== '' && (
            <p class="state">
              <span class="spot" data-colour={colour} />
              <strong>{word}</strong>
            </p>
          )}
          <Button look={index === 0 ? 'filled' : 'outlined'} big wide onClick={() => recover(id)}>
            {words.act}
          </Button>
          {!unlocked.value && (
            <Button look="plain" wide onClick={() => forgetVault(id)}>
              {words.forget}
            </Button>
          )}
        </div>
      ))}
    </section>
  )
}
