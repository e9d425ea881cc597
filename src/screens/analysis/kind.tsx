import { standingOf } from '../../domain/findings/finding-row.ts'
import type { KindOf } from '../../domain/findings/situation.ts'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/language.ts'
import { Known, Statement } from './known.tsx'

/** What stands over a kind; of the causes only those come here that have no area. */
export const titleOf = (kind: KindOf['kind']): string =>
  kind === 'cause' ? t().findings.causes.others : t().field.kinds[kind]

/** The findings of one kind: those with evidence first, then by name those without, last what lies outside our reach. */
export function Kind({ of, onMore }: { of: KindOf; onMore: () => void }) {
  const words = t().situation
  const groups = (['evident', 'no_evidence', 'outside'] as const)
    .map(standing => ({ standing, rows: of.rows.filter(row => standingOf(row) === standing) }))
    .filter(group => group.rows.length > 0)
  return (
    <section id={of.kind}>
      <h2 tabIndex={-1}>
        {titleOf(of.kind)} {of.count > 0 && <small>{of.count}</small>}
      </h2>
      {of.count === 0 && <p class="soft">{words.nothingOf}</p>}
      {groups.map(({ standing, rows }) => (
        <div key={standing}>
          {standing !== 'evident' && <h3 class="label">{t().field.standing[standing]}</h3>}
          <ul class="areas">
            {rows.map(row => (
              <li key={row.id}>
                <div class="line">
                  <Statement row={row} />
                  <Known row={row} />
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {of.rows.length < of.count && (
        <>
          <p class="no-print">
            <Button look="plain" onClick={onMore}>
              {words.showAll(of.count)}
            </Button>
          </p>
          <p class="print-only">{words.notOnPaper(of.count - of.rows.length)}</p>
        </>
      )}
    </section>
  )
}
