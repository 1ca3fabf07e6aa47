/**
 * Scrolls to a widget and moves the focus there.
 *
 * @param selector of the widget, or of something that holds it
 * @returns false if there is none
 */
export declare function openWidget(selector: string): boolean;
