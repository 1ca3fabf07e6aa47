import { html, nothing, type TemplateResult } from 'lit';
import { say, sayTime } from '../../locales/say.ts';
import { contactWays } from '../../ui/contact-ways.ts';
import { prose } from '../../ui/prose.ts';
import { quietButton } from '../../ui/quiet-button.ts';
import type { WidgetController } from '../widget/widget-controller.ts';
import type { FormStatus, LeadSender } from './lead-sender.ts';

const HANDED_OVER = ['sent', 'unconfirmed', 'waiting'];
const TONES: Partial<Record<FormStatus, string>> = {
  sent: 'positive',
  unconfirmed: 'warning',
  waiting: 'warning',
  cancelled: 'warning',
};

/** True where the form steps back behind what became of it. */
export function isHandedOver(status: FormStatus | null): boolean {
  return HANDED_OVER.includes(status ?? '');
}

/**
 * What became of the lead, no better and no worse than it is.
 *
 * @param thanks the content's own words for a lead that has arrived
 */
export function formStatus(
  status: FormStatus,
  sender: LeadSender,
  widget: WidgetController,
  thanks: { title: string; text?: string } | undefined,
  onAnother: () => void,
): TemplateResult {
  const { durable, problems, id } = sender;
  const { words, organization, locale, keepHours } = widget;
  // Alone it stands for the whole form; else below the form's title.
  const handedOver = isHandedOver(status);
  const isCorrectable = problems.some(({ fields }) => fields.length);
  const told =
    status === 'waiting' && !durable
      ? 'memory'
      : status === 'refused' && !isCorrectable
        ? 'unclear'
        : status;
  // Whoever cannot do anything about it here needs another way.
  const needsWays = !['sent', 'cancelled', 'refused'].includes(told);
  const [title, text] = words.became[told];
  const own = status === 'sent' && thanks;
  return html`<section
    class=${`panel notice stack ${TONES[status] ?? 'danger'}`}
    part="result"
    role=${handedOver ? 'status' : 'alert'}
    tabindex="-1"
  >
    <div>
      ${status === 'sent' ? html`<p class="overline">${words.received}</p>` : nothing}
      <h3 aria-level=${handedOver ? 2 : 3}>${own ? own.title : title}</h3>
    </div>
    ${prose(own ? own.text : say(text, { time: sayTime(keepHours, 'hour', locale) }))}
    ${needsWays ? contactWays(organization, words) : nothing}
    ${
      handedOver
        ? html`<p class="small muted">${say(words.leadReference, { id: id.slice(0, 8) })}</p>
            ${quietButton(words.sendAnother, onAnother)}`
        : nothing
    }
    ${
      status === 'refused'
        ? html`<button class="link" type="button" @click=${() => void sender.discard()}>
            ${words.discard}
          </button>`
        : nothing
    }
  </section>`;
}
