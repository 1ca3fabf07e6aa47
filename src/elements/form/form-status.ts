import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import { say, sayCount } from '../../locales/say.ts';
import type { Organization } from '../../model/content/content.ts';
import { contactWays } from '../../ui/contact-ways.ts';
import { prose } from '../../ui/prose.ts';

/** Everything a form can say about itself after its button was pressed. */
export type FormStatus =
  | 'sent'
  | 'unconfirmed'
  | 'waiting'
  | 'refused'
  | 'cancelled'
  | 'no-endpoint'
  | 'outbox-full'
  | 'broken';

export interface FormStatusView {
  readonly status: FormStatus;
  /** On the device's disk; false: only in this page. */
  readonly durable: boolean;
  /** Nothing the visitor can change: they need another way. */
  readonly ownersMistake: boolean;
  readonly hasFieldProblems: boolean;
  readonly keepHours: number;
  readonly id: string;
  readonly thanks?: { title: string; text?: string };
  readonly organization: Organization;
  readonly locale: string;
  readonly words: Words;
  readonly onAnother: () => void;
  readonly onDiscard: () => void;
}

interface Message {
  tone: 'positive' | 'warning' | 'danger';
  /** Stands over a title of the content's. */
  state?: string;
  title: string;
  text?: string;
  /** Ends by naming the ways to get in touch. */
  ways?: boolean;
}

function messageOf(view: FormStatusView): Message {
  const { words, status, thanks, durable, locale } = view;
  switch (status) {
    case 'sent':
      return {
        tone: 'positive',
        state: words.sentTitle,
        title: thanks?.title || words.sentThanks,
        text: thanks?.text || words.sentText,
      };
    case 'unconfirmed':
      return {
        tone: 'warning',
        title: words.unconfirmedTitle,
        text: words.unconfirmedText,
        ways: true,
      };
    case 'waiting':
      return {
        tone: 'warning',
        title: durable ? words.waitingTitle : words.memoryTitle,
        text: durable ? sayCount(words.waitingText, view.keepHours, locale) : words.memoryText,
        ways: view.ownersMistake || !durable,
      };
    case 'refused':
      return view.hasFieldProblems
        ? { tone: 'danger', title: words.refusedTitle, text: words.refusedText }
        : { tone: 'danger', title: words.refusedTitle, text: words.refusedPlain, ways: true };
    case 'cancelled':
      return { tone: 'warning', title: words.cancelledTitle, text: words.cancelledText };
    case 'no-endpoint':
      return {
        tone: 'danger',
        title: words.noEndpointTitle,
        text: words.noEndpointText,
        ways: true,
      };
    case 'outbox-full':
      return {
        tone: 'danger',
        title: words.outboxFullTitle,
        text: words.outboxFullText,
        ways: true,
      };
    case 'broken':
      return { tone: 'danger', title: words.brokenTitle, text: words.brokenText, ways: true };
  }
}

/** True where the form steps back behind what became of it. */
export function isHandedOver(status: FormStatus | null): boolean {
  return status === 'sent' || status === 'unconfirmed' || status === 'waiting';
}

/** What became of the lead, no better and no worse than it is. */
export function formStatus(view: FormStatusView): TemplateResult {
  const { status, words, organization, id, onAnother, onDiscard } = view;
  const { tone, state, title, text, ways } = messageOf(view);
  const handedOver = isHandedOver(status);
  return html`<section
    class="panel notice stack appear ${tone}"
    part="result ${status}"
    role=${handedOver ? 'status' : 'alert'}
    tabindex="-1"
  >
    <div>
      ${state ? html`<p class="overline">${state}</p>` : nothing}
      <h3>${title}</h3>
    </div>
    ${prose(text)} ${ways ? contactWays(organization, words) : nothing}
    ${
      handedOver
        ? html`<p class="small muted">${say(words.leadReference, { id: id.slice(0, 8) })}</p>
            <div class="actions">
              <button class="button quiet" type="button" @click=${onAnother}>
                ${words.sendAnother}
              </button>
            </div>`
        : nothing
    }
    ${
      status === 'refused'
        ? html`<button class="link" type="button" @click=${onDiscard}>${words.discard}</button>`
        : nothing
    }
  </section>`;
}
