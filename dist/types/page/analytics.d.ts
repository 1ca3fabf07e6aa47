declare global {
    interface Window {
        /** Where tag managers take events from. */
        dataLayer?: object[];
    }
}
/**
 * Pushes an event to the page's `dataLayer`, for `analytics="datalayer"`: what happened in which widget, the
 * step, and the band of a result by its id. Nothing that a visitor typed or chose is part of it.
 *
 * @param name of the event that was fired
 * @param detail of it
 * @param widget its tag name
 * @param id of the quiz, calculator or form
 */
export declare function pushEvent(name: string, detail: object, widget: string, id: string): void;
