import { storyIn } from './story.ts'

const test = storyIn('webkit')

test.run()
