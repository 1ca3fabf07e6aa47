/** Puts times into the reader's own words and time zone. Runs in the browser, and again as time goes by. */
export function tellTimes(root: HTMLElement): void {
  const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' });
  const absolute = new Intl.DateTimeFormat(undefined, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  for (const element of root.querySelectorAll('time')) {
    const then = Date.parse(element.dateTime);
    if (Number.isNaN(then)) continue;
    const words = absolute.format(then);
    if (element.dataset.time !== undefined) element.textContent = words;
    if (element.dataset.moment === undefined) continue;
    element.title = words;
    const minutes = Math.round((then - Date.now()) / 60_000);
    if (minutes > -1) element.textContent = 'just now';
    else if (minutes > -60) element.textContent = relative.format(minutes, 'minute');
    else if (minutes > -1440)
      element.textContent = relative.format(Math.round(minutes / 60), 'hour');
    else element.textContent = relative.format(Math.round(minutes / 1440), 'day');
  }
}
