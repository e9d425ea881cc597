import { CloudDownload } from 'lucide'
import { useEffect } from 'preact/hooks'
import { ErrorBoundary } from 'preact-iso/lazy'
import { LocationProvider, Route, Router, useLocation } from 'preact-iso/router'
import { lent } from '../survey/lent.ts'
import { Button } from '../ui/button.tsx'
import { t } from '../ui/language.ts'
import { SaidLine } from '../ui/said.tsx'
import { Waits } from '../ui/waits.tsx'
import { atDoor, handed } from './device/handed.ts'
import { covered } from './device/lock.ts'
import { offline, takeUpdate } from './device/offline.ts'
import { phase, unlocked } from './device/phase.ts'
import { recording } from './device/recording.ts'
import { saving } from './editing/saving.ts'
import { Barred } from './entry/barred.tsx'
import { Start } from './entry/start.tsx'
import { Unlock } from './entry/unlock.tsx'
import { Boundary } from './frame/boundary.tsx'
import { lazily } from './frame/lazily.tsx'
import { OneSentence } from './sessions/marking/one-sentence.tsx'
import { fetchSoon } from './soon.ts'
import { here } from './worker/things.ts'

/** The whole app: the screens without navigation until a project is open, then its places. */
export function App() {
  return (
    <LocationProvider>
      <Boundary>
        <ErrorBoundary>
          {covered.value && <Cover />}
          <div class="uncovered" inert={covered.value} hidden={covered.value}>
            <Stage />
          </div>
        </ErrorBoundary>
      </Boundary>
      <Newer />
      <Waits also={phase.value.at === 'loading'} />
      <SaidLine />
    </LocationProvider>
  )
}

function Stage() {
  const now = phase.value
  // Whatever the address: a lent device has one door, and it opens from inside of a vault only.
  if (!unlocked.value && now.at !== 'loading' && now.at !== 'barred' && lent()) return <Unlock />
  if (handed.value && !atDoor.value && now.at !== 'loading' && now.at !== 'barred') return <HandBack />
  switch (now.at) {
    case 'loading':
      return null
    case 'barred':
      return <Barred problem={now.problem} />
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
      return <Places />
  }
}

// Rare or later than the first screen; all of them are stored on the device with the rest.
const Cover = lazily(() => import('./frame/cover.tsx').then(one => one.Cover))
const HandBack = lazily(() => import('./sessions/hand-back.tsx').then(one => one.HandBack))
const Invitation = lazily(() => import('./entry/invitation.tsx').then(one => one.Invitation))
const Words = lazily(() => import('./entry/words.tsx').then(one => one.Words))
const Found = lazily(() => import('./entry/found.tsx').then(one => one.Found))
const Join = lazily(() => import('./entry/join.tsx').then(one => one.Join))
const Recover = lazily(() => import('./entry/recover.tsx').then(one => one.Recover))
const Examples = lazily(() => import('./entry/examples.tsx').then(one => one.Examples))
const PracticeLine = lazily(() => import('./frame/practice-line.tsx').then(one => one.PracticeLine), true)
const RecordingBar = lazily(() => import('./sessions/sources/recording-bar.tsx').then(one => one.RecordingBar), true)
const Frame = lazily(() => import('./frame/frame.tsx').then(one => one.Frame))
const Today = lazily(() => import('./today/today.tsx').then(one => one.Today))
const Ready = lazily(() => import('./today/ready.tsx').then(one => one.Ready))
const WorkLists = lazily(() => import('./work/work.tsx').then(one => one.WorkLists))
const MapPage = lazily(() => import('./work/map.tsx').then(one => one.MapPage))
const Surveys = lazily(() => import('./surveys/surveys.tsx').then(one => one.Surveys))
const Instrument = lazily(() => import('./surveys/instrument.tsx').then(one => one.Instrument))
const NewRound = lazily(() => import('./surveys/new-round.tsx').then(one => one.NewRound))
const RoundPage = lazily(() => import('./surveys/round.tsx').then(one => one.RoundPage))
const PosterPage = lazily(() => import('./surveys/poster.tsx').then(one => one.PosterPage))
const LendPage = lazily(() => import('./surveys/lend.tsx').then(one => one.LendPage))
const Capture = lazily(() => import('./sessions/capture/capture.tsx').then(one => one.Capture))
const Notice = lazily(() => import('./sessions/notice.tsx').then(one => one.Notice))
const ChosenPage = lazily(() => import('./sessions/chosen.tsx').then(one => one.ChosenPage))
const ReadBack = lazily(() => import('./sessions/read-back.tsx').then(one => one.ReadBack))
const Corrections = lazily(() => import('./sessions/corrections.tsx').then(one => one.Corrections))
const QuickReview = lazily(() => import('./sessions/marking/quick-review.tsx').then(one => one.QuickReview))
const Codes = lazily(() => import('./sessions/marking/codes.tsx').then(one => one.Codes))
const Situation = lazily(() => import('./analysis/analysis.tsx').then(one => one.Situation))
const Finish = lazily(() => import('./sessions/finish.tsx').then(one => one.Finish))
const Sessions = lazily(() => import('./sessions/sessions.tsx').then(one => one.Sessions))
const Calendar = lazily(() => import('./sessions/planning/calendar.tsx').then(one => one.Calendar))
const NewSession = lazily(() => import('./sessions/planning/new-session.tsx').then(one => one.NewSession))
const Several = lazily(() => import('./sessions/planning/several.tsx').then(one => one.Several))
const ReadGuide = lazily(() => import('./sessions/capture/read-guide.tsx').then(one => one.ReadGuide))
const SessionScreen = lazily(() => import('./sessions/session.tsx').then(one => one.SessionScreen))
const ProjectHome = lazily(() => import('./project/project-home.tsx').then(one => one.ProjectHome))
const Roster = lazily(() => import('./project/roster/roster.tsx').then(one => one.Roster))
const CodeList = lazily(() => import('./project/roster/code-list.tsx').then(one => one.CodeList))
const Guides = lazily(() => import('./project/guides/guides.tsx').then(one => one.Guides))
const Guide = lazily(() => import('./project/guides/guide.tsx').then(one => one.GuideScreen))
const Members = lazily(() => import('./project/members/members.tsx').then(one => one.MembersScreen))
const Sync = lazily(() => import('./project/device/sync.tsx').then(one => one.Sync))
const Help = lazily(() => import('./help/help.tsx').then(one => one.Help))
const Settings = lazily(() => import('./project/settings.tsx').then(one => one.Settings))
const Code = lazily(() => import('./project/paper.tsx').then(one => one.Code))

const Result = lazily(() => import('./surveys/results/result.tsx').then(one => one.ResultPage))
const PublishedList = lazily(() => import('./surveys/results/published.tsx').then(one => one.PublishedList))
const PublishedPage = lazily(() => import('./surveys/results/published.tsx').then(one => one.PublishedPage))
const Findings = lazily(() => import('./findings/findings.tsx').then(one => one.Findings))
const Causes = lazily(() => import('./findings/causes/causes.tsx').then(one => one.Causes))
const Group = lazily(() => import('./findings/group/group.tsx').then(one => one.Group))
const GroupFinding = lazily(() => import('./findings/group/group-finding.tsx').then(one => one.GroupFinding))

/** While somebody reads the notice or the notes, writes or hands over there is no navigation at all. */
const alone = /^\/(sessions\/[^/]+\/(notice|write|read)|rounds\/[^/]+\/lend)$/

function Places() {
  const { path } = useLocation()
  const recorded = recording.value?.session
  useEffect(fetchSoon, [])
  return (
    <>
      {here.value?.practice && <PracticeLine />}
      {recorded && path !== `/sessions/${recorded}/write` && <RecordingBar session={recorded} />}
      <OneSentence />
      {alone.test(path) ? (
        <Routes />
      ) : (
        <Frame>
          <Routes />
        </Frame>
      )}
    </>
  )
}

function Routes() {
  return (
    <Router>
      <Route path="/" component={Today} />
      <Route path="/ready" component={Ready} />
      <Route path="/code" component={Code} />
      <Route path="/sessions" component={Sessions} />
      <Route path="/sessions/new" component={NewSession} />
      <Route path="/sessions/several" component={Several} />
      <Route path="/sessions/calendar" component={Calendar} />
      <Route path="/sessions/:id" component={SessionScreen} />
      <Route path="/sessions/:id/guide" component={ReadGuide} />
      <Route path="/sessions/:id/notice" component={Notice} />
      <Route path="/sessions/:id/chosen/:what" component={ChosenPage} />
      <Route path="/sessions/:id/read" component={ReadBack} />
      <Route path="/sessions/:id/corrections" component={Corrections} />
      <Route path="/sessions/:id/write" component={Capture} />
      <Route path="/sessions/:id/finish" component={Finish} />
      <Route path="/sessions/:id/marks" component={QuickReview} />
      <Route path="/analysis" component={Situation} />
      <Route path="/codes" component={Codes} />
      <Route path="/findings/:id?" component={Findings} />
      <Route path="/causes" component={Causes} />
      <Route path="/group" component={Group} />
      <Route path="/group/:id" component={GroupFinding} />
      <Route path="/project" component={ProjectHome} />
      <Route path="/work" component={WorkLists} />
      <Route path="/maps/:id" component={MapPage} />
      <Route path="/surveys" component={Surveys} />
      <Route path="/surveys/:id" component={Instrument} />
      <Route path="/rounds/new" component={NewRound} />
      <Route path="/rounds/:id" component={RoundPage} />
      <Route path="/rounds/:id/poster" component={PosterPage} />
      <Route path="/rounds/:id/lend" component={LendPage} />
      <Route path="/rounds/:id/result" component={Result} />
      <Route path="/results" component={PublishedList} />
      <Route path="/results/:id" component={PublishedPage} />
      <Route path="/roster" component={Roster} />
      <Route path="/roster/codes" component={CodeList} />
      <Route path="/guides" component={Guides} />
      <Route path="/guides/:id" component={Guide} />
      <Route path="/members" component={Members} />
      <Route path="/sync" component={Sync} />
      <Route path="/help" component={Help} />
      <Route path="/settings" component={Settings} />
      <Route default component={Today} />
    </Router>
  )
}

/** A newer version waits: it is taken only when the person agrees and nothing is unsaved. */
function Newer() {
  if (!offline.value.newer || recording.value) return null
  const words = t().common
  return (
    <div class="said no-print" role="status">
      <span>{words.update}</span>
      <Button look="plain" icon={CloudDownload} busy={saving.value !== 'saved'} onClick={takeUpdate}>
        {words.updateNow}
      </Button>
      <Button look="plain" onClick={() => (offline.value = { ...offline.value, newer: false })}>
        {words.later}
      </Button>
    </div>
  )
}
