import '../styles/survey.css'
import { begin } from './begin.tsx'

const main = document.getElementById('survey')
if (main) await begin(main)
// After the first screen: what is stored for later must not stand in its way.
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/survey/sw.js', { scope: '/survey/' })
