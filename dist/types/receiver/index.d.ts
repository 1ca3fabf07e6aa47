export { createReceiver, type Receiver, type ReceiverOptions } from './receiver.ts';
export type { RequestInfo } from './environment.ts';
export { serveReceiver, type RunningServer, type ServerOptions } from './node-server.ts';
export { openSqliteStore } from './store/sqlite-store.ts';
export { StoreUnavailableError, type Grant, type LeadEntry, type LeadPage, type LeadQuery, type LeadStore, type Standing, type StoredLead, } from './store/store.ts';
