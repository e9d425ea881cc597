import type { ComponentType } from 'preact'
import { loadConferenceWords } from '../messages/conferences.ts'
import { loadMapWords } from '../messages/maps.ts'
import { loadMethodKitWords } from '../messages/method-kit.ts'
import { loadNetworkWords } from '../messages/networks.ts'
import { loadTimeWords } from '../messages/time.ts'
import { lazily } from './frame/lazily.tsx'

type Load<P> = () => Promise<ComponentType<P>>

/** A screen that needs the words of maps. */
export const ofMaps = <P extends object>(load: Load<P>) => lazily(load, false, [loadMapWords])

/** A screen that needs the words of networks, and those all maps share. */
export const ofNetworks = <P extends object>(load: Load<P>) => lazily(load, false, [loadMapWords, loadNetworkWords])

/** A screen that needs the words of family group conferences. */
export const ofConferences = <P extends object>(load: Load<P>) => lazily(load, false, [loadConferenceWords])

/** The screen that needs the words of the method kit. */
export const ofMethodKit = <P extends object>(load: Load<P>) => lazily(load, false, [loadMethodKitWords])

/** The screen that needs the words of promises of time. */
export const ofTime = <P extends object>(load: Load<P>) => lazily(load, false, [loadTimeWords])
