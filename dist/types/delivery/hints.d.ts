/** What in the page tells that trying again may be worth it, or why it was not. Any may be missing. */
export interface PageEvents {
    window?: EventTarget;
    document?: EventTarget & {
        readonly visibilityState?: string;
    };
}
/**
 * Listens for hints. Never a gate: `onLine` lies in both directions, so being online or visible
 * only brings the next attempt forward. Returns how to stop.
 *
 * @param blocked is told the URL that the page's Content Security Policy kept from being asked; to
 * fetch it looks like any network failure
 */
export declare function listenForHints({ window, document }: PageEvents, hopeful: () => void, blocked: (url: string) => void): () => void;
