/**
 * Fires an event on a widget, or on the document where it is gone or there is none.
 *
 * @param id of the quiz, calculator or form; "" where there is none
 * @returns false if a listener prevented it (`leadline-submit` alone can be)
 */
export function fire(name: string, detail: object, element?: Element, id = ''): boolean {
  return (element?.isConnected ? element : document).dispatchEvent(
    new CustomEvent(name, {
      bubbles: true,
      composed: true,
      cancelable: name === 'leadline-submit',
      detail: { ...detail, widget: element?.localName ?? '', id },
    }),
  );
}
