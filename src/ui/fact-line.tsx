import { t } from './language.ts'

type Props = {
  readonly title: string
  readonly facts?: readonly (string | false)[]
  readonly state?: string
  readonly invented?: boolean
  readonly href?: string
}

/** One line of a plain list: what it is called, what is known of it, and at the end how far it has come. */
export function FactLine({ title, facts = [], state, invented, href }: Props) {
  const known = facts.filter(fact => fact !== false && fact !== '')
  const inside = (
    <>
      <span class="main">
        {title}
        {known.length > 0 && <small>{known.join(' · ')}</small>}
      </span>
      {invented && <span class="invented small">{t().field.invented}</span>}
      {state && <span class="small soft far">{state}</span>}
    </>
  )
  return <li>{href ? <a href={href}>{inside}</a> : <div class="line">{inside}</div>}</li>
}
