export { createReceiver, type Receiver, type ReceiverOptions } from './receiver.ts';
export type { ChallengeMode, RequestInfo } from './environment.ts';
export { scryptPasswords, type Passwords } from './passwords.ts';
export type { Attempt, Destination } from './forward/destination.ts';
export { planDestinations, type DestinationOptions, type DestinationPlan, type OpenDestinations, } from './forward/open-destinations.ts';
export { serveReceiver, type RunningServer, type ServerOptions } from './node-server.ts';
export { isPostgresUrl, openSqliteStore, openStore } from './store/open-store.ts';
export { StoreUnavailableError, type Grant, type Job, type JobCounts, type LeadChange, type LeadCompany, type LeadCounts, type LeadEntry, type LeadPage, type LeadQuery, type LeadStatus, type LeadStore, type NewJob, type NewUser, type Note, type Role, type ScoreFinding, type Standing, type StoredLead, type User, type UserChange, } from './store/store.ts';
