import '../styles/survey.css'
import { notice } from './notice.ts'

const main = document.getElementById('survey')
if (main) notice(main)
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/survey/sw.js', { scope: '/survey/' })
