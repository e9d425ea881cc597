import './survey.css'
import { startEarly } from './early.ts'
import { storeSurveyPage } from './stored-page.ts'

// The form and the words are asked for while the page itself is still on its way.
const early = startEarly()
const { begin } = await import('./begin.tsx')
const main = document.getElementById('survey')
if (main) await begin(main, early)
// After the first screen: what is stored for later must not stand in its way.
void storeSurveyPage()
