import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso/router'
import { leastK, type RoundOptions, type Texts } from '../../domain/surveys/survey.ts'
import { chosenK, withText } from '../../domain/surveys/survey-edit.ts'
import type { ListedSurvey } from '../../domain/surveys/survey-list.ts'
import { wholeIn } from '../../domain/whole-in.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { CountField, countWanted } from '../../ui/count-field.tsx'
import { isoDay } from '../../ui/dates.ts'
import { Field, Select } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { inMyLanguage } from '../../ui/texts.ts'
import { toast } from '../../ui/toast.tsx'
import { useBegun } from '../editing/begun.ts'
import { Screen } from '../frame/screen.tsx'
import { useRoute } from '../frame/use-route.ts'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { isCoordinator } from '../worker/role.ts'
import { useView } from '../worker/things.ts'
import { languageName } from './gap-words.ts'
import { Handouts } from './handouts.tsx'

/** The ways a survey reaches people, as a new round begins to count them. */
const channels = ['tablet', 'qr', 'letter', 'paper'] as const

/** Opening a round from a published version: when, who is asked and how, and what comes of it. */
export function NewRound() {
  const words = t().surveys
  const list = useView('surveys', {})
  const { query } = useLocation()
  const published = list?.filter(one => one.values.state === 'published')
  const coordinates = isCoordinator()
  return (
    <Screen title={words.newRound} tab={words.title} back="/surveys">
      {published && (published.length === 0 || !coordinates) && <p class="soft">{words.noneToOpen}</p>}
      {published && published.length > 0 && coordinates && <Form published={published} wished={query.survey ?? ''} />}
    </Screen>
  )
}

const month = 30 * 86_400_000

function Form({ published, wished }: { published: readonly ListedSurvey[]; wished: string }) {
  const words = t().surveys
  const route = useRoute()
  const { busy, problem, run } = useAct()
  const refused = useSignal('')
  const begun: Omit<RoundOptions, 'k' | 'population'> = {
    survey: published.find(one => one.id === wished)?.id ?? published[0]?.id ?? '',
    label: '',
    from: isoDay(),
    to: isoDay(new Date(Date.now() + month)),
    frame: '',
    handouts: channels.map(channel => ({ channel, count: 0 })),
    shownAt: '',
    shownIn: {},
    shownBy: '',
    ask: '',
  }
  const { people, wish, made } = useBegun(`round ${wished}`, { people: '', wish: begun })
  const { value } = wish
  const set = (part: Partial<RoundOptions>) => {
    wish.value = { ...wish.value, ...part }
  }
  const open = () =>
    run(async () => {
      const population = wholeIn(people.value) ?? null
      const shown = inOrder(value.shownIn, languages)
      // Pages of older apps know the one text alone.
      const places = { shownIn: shown, shownAt: Object.values(shown)[0] ?? '' }
      const round = await api().openRound({ ...value, ...places, k: chosenK(k, least), population })
      made()
      route(`/rounds/${round}`)
      toast(words.opened)
    })
  const { k, least, typeK } = useK(published.find(one => one.id === value.survey)?.values)
  const languages = published.find(one => one.id === value.survey)?.values.languages ?? []
  const said = languages.filter(tag => (value.shownIn[tag] ?? '').trim() !== '').length
  const lacks = said > 0 && said < languages.length
  const isK = wholeIn(k, { least }) !== undefined
  const cross = value.to !== '' && value.to < value.from
  const submit = (event: Event) => {
    event.preventDefault()
    const wrong = [
      value.label.trim() === '' && words.labelMissing,
      cross && words.datesCross,
      wholeIn(people.value) === undefined && `${words.population} ${countWanted()}`,
      holdsNoNumber(event.currentTarget) && countWanted(),
      !isK && words.kHint(least),
      lacks && words.shownAtLacks,
    ]
    refused.value = wrong.find(one => one !== false) || ''
    if (refused.value === '') void open()
  }
  return (
    <form class="page stack new-round" onSubmit={submit}>
      <Select
        label={words.which}
        value={value.survey}
        options={published.map(one => [one.id, nameOf(one)] as const)}
        onInput={survey => set({ survey })}
      />
      <Field label={words.label} hint={words.labelHint} value={value.label} onInput={label => set({ label })} />
      <div class="twin">
        <Field label={words.from} type="date" value={value.from} onInput={from => set({ from })} />
        <Field
          label={words.to}
          type="date"
          value={value.to}
          problem={cross ? words.datesCross : undefined}
          onInput={to => set({ to })}
        />
      </div>
      <Field label={words.frame} hint={words.frameHint} value={value.frame} onInput={frame => set({ frame })} />
      <CountField
        label={words.population}
        hint={words.populationHint}
        value={people.value}
        onInput={typed => (people.value = typed)}
      />
      <Field
        label={words.k}
        hint={words.kHint(least)}
        mode="numeric"
        value={k}
        problem={isK ? undefined : words.kHint(least)}
        onInput={typeK}
      />
      <Handouts handouts={value.handouts} onChange={handouts => set({ handouts })} />
      <AfterIt wish={value} set={set} languages={languages} />
      {(refused.value || problem.value) && (
        <Callout tone="bad">
          <p>{refused.value || problem.value}</p>
        </Callout>
      )}
      <Button look="filled" type="submit" busy={busy.value}>
        {words.openRound}
      </Button>
    </form>
  )
}

type AfterProps = {
  readonly wish: Pick<RoundOptions, 'shownIn' | 'shownBy' | 'ask'>
  readonly languages: readonly string[]
  readonly set: (part: Partial<RoundOptions>) => void
}

/** From how many answers on results are shown: as typed, at first the least that the survey allows. */
function useK(survey: Parameters<typeof leastK>[0] | undefined) {
  const typed = useSignal<string | null>(null)
  const least = leastK(survey ?? { type: 'survey' })
  const typeK = (text: string) => {
    typed.value = text
  }
  return { k: typed.value ?? String(least), least, typeK }
}

/** What comes after answering: where, in each language, and by when the result is shown, and whom one can ask. */
function AfterIt({ wish, set, languages }: AfterProps) {
  const words = t().surveys
  return (
    <>
      {languages.map((tag, at) => (
        <Field
          key={tag}
          label={languages.length > 1 ? words.shownAtIn(languageName(tag)) : words.shownAt}
          hint={at === 0 ? words.shownAtHint : undefined}
          value={wish.shownIn[tag] ?? ''}
          onInput={text => set({ shownIn: withText(wish.shownIn, tag, text) })}
        />
      ))}
      <Field label={words.shownBy} type="date" value={wish.shownBy} onInput={by => set({ shownBy: by })} />
      <Field label={words.ask} hint={words.askHint} value={wish.ask} onInput={ask => set({ ask })} />
    </>
  )
}

/** Whether a number that a counter could not take still stands in it. */
const holdsNoNumber = (form: EventTarget | null): boolean =>
  form instanceof HTMLFormElement && form.querySelector('.counter [aria-invalid="true"]') !== null

/** Texts in some languages alone, in their order. */
const inOrder = (texts: Texts, languages: readonly string[]): Texts =>
  Object.fromEntries(languages.flatMap(tag => (texts[tag]?.trim() ? [[tag, texts[tag]]] : [])))

const nameOf = ({ values }: ListedSurvey): string =>
  `${inMyLanguage(values.title)} · ${t().work.version(values.version)}`
