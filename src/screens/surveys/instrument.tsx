import { useSignal } from '@preact/signals'
import type { Survey } from '../../domain/surveys/survey.ts'
import type { Thing } from '../../domain/thing.ts'
import { languages } from '../../messages/languages.ts'
import { t } from '../../ui/language.ts'
import { inMyLanguage } from '../../ui/texts.ts'
import { Screen } from '../frame/screen.tsx'
import { isCoordinator } from '../worker/role.ts'
import { useThing } from '../worker/things.ts'
import { DraftPage } from './draft-page.tsx'
import { languageList } from './gap-words.ts'
import { firstTag, LanguageChips } from './language-chips.tsx'
import { PublishedPage } from './published-page.tsx'

/** One survey: written while it is a draft, read-only once it is published. */
export function Instrument({ id }: { id: string }) {
  const survey = useThing('survey', id)
  if (survey === null) return null
  if (survey === undefined)
    return (
      <Screen title={t().surveys.title} back="/surveys">
        <p class="soft">{t().surveys.gone}</p>
      </Screen>
    )
  return <Page key={id} survey={survey} />
}

function Page({ survey }: { survey: Thing<'survey'> }) {
  const { values } = survey
  const tag = useSignal(firstTag(values))
  const open = isCoordinator() && (values.state === 'draft' || values.state === 'piloted')
  // A draft can be given any language of the interface.
  const tags = open ? [...new Set([...languages, ...values.languages])] : values.languages
  const chips = (shown: Survey) => (
    <LanguageChips survey={shown} tags={tags} value={tag.value} onPick={picked => (tag.value = picked)} />
  )
  return (
    <Screen
      title={inMyLanguage(values.title) || t().common.untitled}
      tab={t().surveys.title}
      lead={leadOf(values)}
      back="/surveys"
    >
      {open ? (
        <DraftPage survey={survey} language={tag.value} onLanguage={picked => (tag.value = picked)} chips={chips} />
      ) : (
        <PublishedPage survey={survey} language={tag.value} chips={chips(values)} />
      )}
    </Screen>
  )
}

function leadOf(values: Survey): string {
  const words = t().work
  return [
    words.surveyType[values.type],
    words.version(values.version),
    words.surveyState[values.state],
    languageList(values.languages),
    values.invented && t().field.invented,
  ]
    .filter(Boolean)
    .join(' · ')
}
