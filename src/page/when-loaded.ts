/** Calls back once the page and its own scripts have had their turn; they matter more than we do. */
export function whenLoaded(callback: () => void): void {
  if (document.readyState === 'complete') setTimeout(callback);
  else window.addEventListener('load', () => setTimeout(callback));
}
