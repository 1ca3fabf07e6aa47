import { connectorNamed } from '../../delivery/connectors.ts';
import type { Target } from '../../delivery/status.ts';
import { tellOwner } from '../../page/console.ts';
import type { Settings } from '../../page/settings.ts';
import { parseUrl } from '../../page/url.ts';

const listOf = (setting = '') => setting.split(/\s+/).filter(Boolean);

/** Where leads may be sent, without user name and password: by http only within this machine. */
const SAFE = /^(https:\/\/[^/@]+|http:\/\/(([^/@]+\.)?localhost|127(\.\d+){3}|\[::1\])(:\d+)?)\//;

/**
 * Where leads go. An endpoint that cannot be used is left out, and the owner is told; so is one whose
 * connector is not known, because a body in another shape would be refused or misfiled there.
 *
 * @param route of which places in the setting, from 1; all where no endpoint is left
 */
export function readEndpoints(
  { endpoint, connector }: Settings,
  element?: Element,
  route: readonly number[] = [],
): Target[] {
  const connectors = listOf(connector);
  const read = listOf(endpoint).flatMap((written, index) => {
    const name = connectors[connectors.length > 1 ? index : 0]!;
    const isKnown = connectorNamed(name);
    // What a page came by itself is good enough for its leads.
    const address = parseUrl(written)?.href.replace(location.protocol, 'https:') ?? '';
    if (isKnown && SAFE.test(address))
      return { place: index + 1, target: { endpoint: written, connector: name } };
    // A password or a key in the URL must not reach the console.
    const shown = written.replace(/[?#].*|\/\/.*@/gs, '…');
    const message = isKnown
      ? `endpoint: expected an https URL without password, found "${shown}"`
      : `connector: expected a known one, found "${name}"`;
    tellOwner('setting-unknown', message, element);
    return [];
  });
  const routed = read.filter(({ place }) => route.includes(place));
  return (routed.length ? routed : read).map(({ target }) => target);
}
