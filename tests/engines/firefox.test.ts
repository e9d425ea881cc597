import { storyIn } from './story.ts'

const test = storyIn('firefox')

test.run()
