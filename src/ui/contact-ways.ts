import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/en.ts';
import type { Organization } from '../model/content/content.ts';

const way = (label: string, value: unknown) =>
  html`<div>
    <dt class="muted">${label}</dt>
    <dd>${value}</dd>
  </div>`;

/** Every way to reach the organization without a widget; where the content names none, the page has to. */
export function contactWays(organization: Organization, words: Words): TemplateResult {
  const { name, person, phone, tel, email, address, url, booking } = organization;
  if (!(phone || tel || email || address || url || booking))
    return html`<p>${words.reachUsBare}</p>`;
  const who = [person, name].filter(Boolean).join(', ');
  return html`<p>${words.reachUs}</p>
    <dl class="ways" part="contact">
      ${
        who
          ? html`<div>
              <dd><strong>${who}</strong></dd>
            </div>`
          : nothing
      }
      ${
        phone
          ? way(
              words.phone,
              html`<a href="tel:${(tel ?? phone).replace(/[^+\d]/g, '')}">${phone}</a>`,
            )
          : nothing
      }
      ${
        tel && tel !== phone
          ? way(words.phone, html`<a href="tel:${tel.replace(/[^+\d]/g, '')}">${tel}</a>`)
          : nothing
      }
      ${email ? way(words.email, html`<a href="mailto:${email}">${email}</a>`) : nothing}
      ${address ? way(words.address, address) : nothing}
      ${url ? way(words.website, html`<a href=${url}>${url}</a>`) : nothing}
      ${
        booking
          ? html`<div>
              <dd><a href=${booking}>${words.booking}</a></dd>
            </div>`
          : nothing
      }
    </dl>`;
}
