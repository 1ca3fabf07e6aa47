import type { Connector } from './connector.ts';
import { jsonConnector, jsonWithKeyConnector } from './json.ts';
import { leadlineConnector } from './leadline.ts';
import { formConnector, textConnector } from './simple.ts';

const CONNECTORS: readonly Connector[] = [
  leadlineConnector,
  jsonConnector,
  jsonWithKeyConnector,
  formConnector,
  textConnector,
];

/** The connector of that name, or undefined: the name is misspelt or not known to this version. */
export function connectorNamed(name: string): Connector | undefined {
  return CONNECTORS.find((connector) => connector.name === name);
}

/** For messages that say what was expected. */
export const connectorNames = (): string[] => CONNECTORS.map((connector) => connector.name);
