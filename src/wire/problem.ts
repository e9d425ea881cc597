/** What the endpoint answers when it does not do what was asked; the status says which family it is. */
export type EndpointProblem =
  | 'set-up-code'
  | 'behind'
  | 'other-branch'
  | 'no-project'
  | 'head'
  | 'invalid'
  | 'wrap-missing'
  | 'not-yours'
  | 'expired'
  | 'used'
  | 'no-parcel'
  | 'members'
  | 'signature'
  | 'unknown-holder'
  | 'removed'
  | 'ended'
  | 'stale-nonce'
  | 'digest'
  | 'too-large'
  | 'too-many'
  | 'busy'
  | 'unreadable'
  | 'not-found'
  | 'no-round'
  | 'round-closed'
  | 'no-answer'
  | 'taken-back'
  | 'project-full'
  | 'share-full'
  | 'fault'

/** What a person is told in words. The messages hold a sentence for each: one without the other does not compile. */
export type Problem =
  | 'offline'
  | 'server-silent'
  | 'server-busy'
  | 'server-fault'
  | 'server-newer'
  | 'project-full'
  | 'share-full'
  | 'project-overfull'
  | 'fault'
  | 'members-differ'
  | 'device-removed'
  | 'only-coordinator'
  | 'practice-only'
  | 'item-newer'
  | 'item-locked'
  | 'item-too-long'
  | 'item-too-large'
  | 'no-day'
  | 'not-saved'
  | 'device-full'
  | 'device-nearly-full'
  | 'storage-cleared'
  | 'storage-refused'
  | 'not-secure'
  | 'browser-old'
  | 'install-first'
  | 'open-elsewhere'
  | 'worker-gone'
  | 'words-wrong'
  | 'words-wait'
  | 'finger-stopped'
  | 'finger-unable'
  | 'code-wrong'
  | 'code-unknown'
  | 'code-elsewhere'
  | 'not-sent-yet'
  | 'leave-unsure'
  | 'invite-old'
  | 'invite-used'
  | 'invite-cut'
  | 'invite-wrong'
  | 'invite-elsewhere'
  | 'setup-code'
  | 'setup-elsewhere'
  | 'address-local'
  | 'paste-long'
  | 'line-too-long'
  | 'table-unread'
  | 'table-too-large'
  | 'file-damaged'
  | 'file-foreign'
  | 'file-newer'
  | 'file-too-large'
  | 'file-beyond'
  | 'kit-too-large'
  | 'file-missing'
  | 'file-empty'
  | 'microphone-refused'
  | 'microphone-missing'
  | 'picture-unread'
  | 'rows-no-code'
  | 'document-not-made'
  | 'not-worded'
  | 'recording-on'
  | 'round-altered'
  | 'round-stopped'
  | 'survey-not-here'
  | 'key-missing'
  | 'group-gone'

/** An error that carries the code of a problem, and for the log of a developer what was behind it. */
export type ProblemError<P extends string = Problem> = Error & { problem: P }

/** An error to throw for a problem that a person, or the other side, is to be told. */
export const problemError = <P extends string = Problem>(problem: P, detail?: string): ProblemError<P> =>
  Object.assign(new Error(detail ? `${problem}: ${detail}` : problem), { problem })

/** The code of a thrown problem; nothing when the error is of another kind. */
export function problemOf(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('problem' in error)) return undefined
  return typeof error.problem === 'string' ? (error.problem as Problem) : undefined
}

const told: Partial<Record<EndpointProblem, Problem>> = {
  'set-up-code': 'setup-code',
  'other-branch': 'members-differ',
  head: 'members-differ',
  invalid: 'members-differ',
  'not-yours': 'only-coordinator',
  expired: 'invite-old',
  used: 'invite-used',
  'no-parcel': 'code-unknown',
  removed: 'device-removed',
  ended: 'device-removed',
  'too-large': 'item-too-long',
  'too-many': 'server-busy',
  busy: 'server-busy',
  'project-full': 'project-full',
  'share-full': 'share-full',
}

/** What a person is told when the endpoint gave this problem. */
export const toldProblem = (problem: string): Problem =>
  Object.hasOwn(told, problem) ? (told[problem as EndpointProblem] ?? 'server-fault') : 'server-fault'
