import { expose } from 'comlink'
import { createApi } from './project/create-api.ts'

expose(
  createApi(async (paper, language) => {
    const { sessionDocument } = await import('./formats/session-document.ts')
    return sessionDocument(paper, language)
  }),
)
