import type { RequestListener } from 'node:http'
export declare function pouchServer(folder: string): RequestListener
