import type { Connector } from './connector.ts';
/** Leadline's own receiver: takes the whole lead, and confirms by our id in its JSON answer. */
export declare const leadlineConnector: Connector;
