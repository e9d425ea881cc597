import type { Bytes } from '../crypto/bytes.ts'
import type { LogStore } from '../storage/log.ts'

/** A request to the endpoint; `target` is path and query. */
export type Outgoing = { method: string; target: string; headers: Record<string, string>; body: Bytes }

/** What came back, whatever the status. */
export type Incoming = { status: number; headers: { get(name: string): string | null }; body: Bytes }

/** Carries a request to the endpoint; throws the problem `offline` or `server-silent` when nothing came back. */
export type Transport = (request: Outgoing) => Promise<Incoming>

/** Seals bytes for this device's disk with the vault's key, and opens them again; only while it is unlocked. */
export type DiskSealer = { seal(bytes: Bytes): Promise<Bytes>; open(sealed: Bytes): Promise<Bytes> }

/**
 * What membership needs from the device around it. `nonce` is the endpoint's latest, kept between requests; `alone` says
 * that there is no endpoint, so that nothing waits to be sent.
 */
export type Context = { store: LogStore; send: Transport; vault: DiskSealer; nonce?: string; alone?: true }
