import { CloudDownload } from 'lucide'
import { useEffect } from 'preact/hooks'
import { ErrorBoundary } from 'preact-iso/lazy'
import { LocationProvider, useLocation } from 'preact-iso/router'
import { lent } from '../survey/lent.ts'
import { Button } from '../ui/button.tsx'
import { t } from '../ui/language.ts'
import { Toast } from '../ui/toast.tsx'
import { Waits } from '../ui/waits.tsx'
import { atDoor, handed } from './device/handed.ts'
import { covered, leaving } from './device/lock.ts'
import { takeUpdate } from './device/newer.ts'
import { offline } from './device/offline.ts'
import { phase, unlocked } from './device/phase.ts'
import { privateTime } from './device/private-time.ts'
import { recording } from './device/recording.ts'
import { saving } from './editing/saving.ts'
import { Start } from './entry/start.tsx'
import { Unlock } from './entry/unlock.tsx'
import { UnsupportedBrowser } from './entry/unsupported-browser.tsx'
import { Boundary } from './frame/boundary.tsx'
import { lazily } from './frame/lazily.tsx'
import { openTo } from './frame/open-to.tsx'
import { mayOpen, PlacesContext, placeAt } from './frame/places.ts'
import { Routes } from './frame/routes.tsx'
import { Standing } from './frame/standing.tsx'
import { places } from './places.ts'
import { fetchSoon } from './prefetch.ts'
import { OneSentence } from './sessions/marking/one-sentence.tsx'
import { myRole } from './worker/role.ts'
import { here, useSync } from './worker/things.ts'

/** The whole app: the screens without navigation until a project is open, then its places. */
export function App() {
  const hidden = covered.value || leaving.value
  return (
    <LocationProvider>
      <Boundary>
        <ErrorBoundary>
          {covered.value && <Cover />}
          <div class="uncovered" inert={hidden} hidden={hidden}>
            <Stage />
          </div>
        </ErrorBoundary>
      </Boundary>
      <UpdateBanner />
      <Waits also={phase.value.at === 'loading' || leaving.value} />
      {/* What was done, and its undo, is for whoever did it. */}
      {!hidden && <Toast />}
    </LocationProvider>
  )
}

function Stage() {
  const now = phase.value
  // Whatever the address: a lent device has one door, and it opens from inside of a vault only.
  if (!unlocked.value && now.at !== 'loading' && now.at !== 'barred' && lent()) return <Unlock />
  const family = privateTime()
  if (family && now.at !== 'loading' && now.at !== 'barred')
    return family.at === 'over' && atDoor.value ? <Unlock /> : <PrivatePage />
  if (handed.value && !atDoor.value && now.at !== 'loading' && now.at !== 'barred') return <HandBack />
  switch (now.at) {
    case 'loading':
      return null
    case 'barred':
      return <UnsupportedBrowser problem={now.problem} />
    case 'start':
      return <Start />
    case 'examples':
      return <Examples />
    case 'invitation':
      return <Invitation />
    case 'words':
      return <Words />
    case 'unlock':
      return <Unlock />
    case 'found':
      return <Found />
    case 'join':
      return <Join />
    case 'recover':
      return <Recover />
    case 'project':
      return (
        <Standing places={places}>
          <Opened />
        </Standing>
      )
  }
}

// Rare or later than the first screen; all of them are stored on the device with the rest.
const Cover = lazily(() => import('./frame/cover.tsx').then(one => one.Cover))
const HandBack = lazily(() => import('./sessions/hand-back.tsx').then(one => one.HandBack))
const PrivatePage = lazily(() => import('./development/conferences/private-page.tsx').then(one => one.PrivatePage))
const Invitation = lazily(() => import('./entry/invitation.tsx').then(one => one.Invitation))
const Words = lazily(() => import('./entry/words.tsx').then(one => one.Words))
const Found = lazily(() => import('./entry/found.tsx').then(one => one.Found))
const Join = lazily(() => import('./entry/join.tsx').then(one => one.Join))
const Recover = lazily(() => import('./entry/recover.tsx').then(one => one.Recover))
const Examples = lazily(() => import('./entry/examples.tsx').then(one => one.Examples))
const PracticeLine = lazily(() => import('./frame/practice-line.tsx').then(one => one.PracticeLine), true)
const RecordingBar = lazily(() => import('./sessions/sources/recording-bar.tsx').then(one => one.RecordingBar), true)
const Over = lazily(() => import('./project/over.tsx').then(one => one.Over), true)
const Frame = lazily(() => import('./frame/frame.tsx').then(one => one.Frame))
const Nowhere = openTo(places.nowhere)
const routes = places.all.map(place => ({ path: place.path, screen: openTo(place) }))

function Opened() {
  const { path } = useLocation()
  const recorded = recording.value?.session
  const over = useSync()?.over === true
  useEffect(fetchSoon, [])
  const { alone, reads } = placeAt(places, path)
  return (
    <PlacesContext.Provider value={places}>
      {here.value?.practice && <PracticeLine />}
      {recorded && path !== `/sessions/${recorded}/write` && <RecordingBar session={recorded} />}
      <OneSentence />
      {over && <Over />}
      {alone && mayOpen(myRole(), reads) ? (
        <Routes of={routes} otherwise={Nowhere} />
      ) : (
        <Frame>
          <Routes of={routes} otherwise={Nowhere} />
        </Frame>
      )}
    </PlacesContext.Provider>
  )
}

/** A newer version waits: it is taken only when the person agrees and nothing is unsaved. */
function UpdateBanner() {
  if (!offline.value.newer || recording.value || privateTime()) return null
  const words = t().common
  return (
    <div class="said no-print" role="status">
      <span>{words.update}</span>
      <Button look="plain" icon={CloudDownload} busy={saving.value !== 'saved'} onClick={() => takeUpdate()}>
        {words.updateNow}
      </Button>
      <Button look="plain" onClick={() => (offline.value = { ...offline.value, newer: false })}>
        {words.later}
      </Button>
    </div>
  )
}
