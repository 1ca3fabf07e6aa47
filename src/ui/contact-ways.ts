import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/en.ts';
import type { Organization } from '../model/content/content.ts';

/** Every way to reach the organization without a widget; where the content names none, the page has to. */
export function contactWays(organization: Organization, words: Words): TemplateResult {
  const { name, person, phone, tel, email, address, url, booking } = organization;
  const ways: [label: string, text?: string, href?: string][] = [
    // Beside the number as it is read, content may give the one to dial.
    [words.phoneLabel, phone ?? tel, `tel:${(tel ?? phone ?? '').replace(/[^+\d]/g, '')}`],
    [words.emailLabel, email, `mailto:${email}`],
    [words.addressLabel, address],
    [words.websiteLabel, url, url],
    [words.bookingLabel, booking, booking],
  ];
  const known = ways.filter(([, text]) => text);
  if (!known.length) return html`<p>${words.reachUsBare}</p>`;
  return html`<p>${words.reachUs} <strong>${[person, name].filter(Boolean).join(', ')}</strong></p>
    <dl class="cells" part="contact">
      ${known.map(
        ([label, text, href]) =>
          html`<div>
            <dt class="small muted">${label}</dt>
            <dd>${href ? html`<a href=${href}>${text}</a>` : text}</dd>
          </div>`,
      )}
    </dl>`;
}
