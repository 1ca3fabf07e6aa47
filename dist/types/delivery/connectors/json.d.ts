import { type Connector, type Letter } from './connector.ts';
/** Any endpoint that takes JSON: the lead itself, or the mapped fields. */
export declare const jsonConnector: Connector;
/** The same for endpoints that take a key against doubles; others refuse the header in preflight. */
export declare const jsonWithKeyConnector: Connector;
export declare function jsonBody(letter: Letter): string;
