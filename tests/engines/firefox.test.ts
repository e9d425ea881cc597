import { tellStory } from './story.ts'

tellStory('firefox')
