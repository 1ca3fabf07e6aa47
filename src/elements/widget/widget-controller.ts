import type { LitElement, ReactiveController } from 'lit';
import { isoCertification } from '../../content/iso-certification.ts';
import { en, type Words } from '../../locales/en.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import type { Target } from '../../delivery/status.ts';
import type { Content, Organization } from '../../model/content/content.ts';
import type { Lead, LeadSource } from '../../model/lead/lead.ts';
import { sayOnce, type ErrorCode } from '../../page/console.ts';
import { loadContent, type ContentFailure, type LoadedContent } from '../../page/load-content.ts';
import { directionOf, requestedLocale, shownLocale } from '../../page/locale.ts';
import { onPageChange } from '../../page/page-state.ts';
import { SETTING_NAMES, settingsOf, tellMisspelt, type Settings } from '../../page/settings.ts';
import { whenLoaded } from '../../page/when-loaded.ts';
import { leadSource } from '../../page/source.ts';
import type { LeadlineDetails, LeadlineEventMap } from '../events.ts';
import { announce } from './announce.ts';
import { readEndpoints } from './endpoints.ts';
import { findDefinition, type Definitions, type Found, type WidgetKind } from './definition.ts';
import { organizationOf } from './organization.ts';
import { pageDelivery, submitLead } from './page-delivery.ts';

const BUILT_IN: LoadedContent = { content: isoCertification, failure: null };

/** What the controller reads of its element. */
export type WidgetHost = LitElement & {
  /** As the attribute means it, or the content itself. */
  content?: string | object | null;
} & { [kind in WidgetKind]?: string | null };

/**
 * What every widget shares: its settings, the content it shows, the words and direction it speaks in,
 * what it tells the page and where its lead goes. Asks for a render whenever one of them changes;
 * taking the element out of the page and putting it back changes nothing.
 */
export class WidgetController<K extends WidgetKind = WidgetKind> implements ReactiveController {
  /** The widgets' own words. */
  readonly words: Words = en;

  readonly #host: WidgetHost;
  readonly #kind: K;
  #loaded: LoadedContent | null = null;
  #found: Found<K> | null = null;
  #told = '';
  #isReady = false;
  readonly #refresh = () => this.#host.requestUpdate();
  readonly #observer = new MutationObserver(this.#refresh);
  #stopListening?: () => void;

  constructor(host: WidgetHost, kind: K) {
    this.#host = host;
    this.#kind = kind;
    host.addController(this);
  }

  /** True while the content is on its way. */
  get loading(): boolean {
    return !this.#loaded;
  }

  /** The content file in use; null while it loads or where it cannot be used. */
  get content(): Content | null {
    return this.#loaded?.content ?? null;
  }

  /** Id of the quiz, calculator or form that is shown; "" while it is not known. */
  get id(): string {
    return this.#found?.id ?? '';
  }

  /** The quiz, calculator or form that is shown; null while it loads or where it cannot be used. */
  get definition(): Definitions[K] | null {
    return this.#found?.definition ?? null;
  }

  /** Why the widget cannot be shown: the visitor gets the ways to get in touch instead. */
  get failure(): ContentFailure | null {
    return (this.#found ?? this.#loaded)?.failure ?? null;
  }

  /** As the page's owner wrote them, without what cannot be used, with defaults. */
  get settings(): Settings {
    return settingsOf(this.#host);
  }

  /** Who asks, from content and settings; without content from settings alone. */
  get organization(): Organization {
    return organizationOf(this.content?.organization, this.settings);
  }

  /** For words and figures: the language of the content shown, in the page's variety of it. */
  get locale(): string {
    return shownLocale(this.#requestedLocale, this.content?.locale ?? 'en');
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.#host, this.locale);
  }

  /** Where leads go; empty: nowhere, and the visitor is told so. */
  get endpoints(): Target[] {
    return readEndpoints(this.settings, this.#host);
  }

  /** Hours an unsent lead is kept. */
  get keepHours(): number {
    return Number(this.settings.keep);
  }

  get delivery(): Delivery {
    return pageDelivery();
  }

  hostConnected(): void {
    const attributeFilter = ['lang', 'dir', ...SETTING_NAMES];
    this.#observer.observe(this.#host, { attributeFilter });
    this.#observer.observe(document.documentElement, { attributeFilter });
    this.#stopListening = onPageChange(this.#refresh);
    this.#refresh();
    tellMisspelt(`<${this.#host.localName}>`, this.#host.getAttributeNames(), this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#stopListening?.();
  }

  hostUpdate(): void {
    const { theme, content } = this.settings;
    this.#host.dataset['leadlineTheme'] = theme;
    const wanted = this.#host.content || content;
    const loaded = wanted ? loadContent(wanted, this.#requestedLocale) : BUILT_IN;
    if (loaded instanceof Promise) void loaded.then(this.#refresh);
    this.#loaded = loaded instanceof Promise ? null : loaded;
    const named = this.#host[this.#kind];
    this.#found = this.content && findDefinition(this.#kind, this.content, named);
  }

  hostUpdated(): void {
    if (this.loading) return;
    const { failure } = this;
    if (failure) {
      if (this.#told !== failure.message) this.report(failure.code, failure.message);
      this.#told = failure.message;
    } else if (!this.#isReady) {
      this.#isReady = true;
      // The element's own `updated` comes after its controllers'.
      void this.#host.updateComplete.then(() => this.emit('leadline-ready', {}));
      if (this.#kind === 'form') whenLoaded(() => this.#checkOwnersPart());
    }
  }

  /**
   * Tells the page and, with `analytics`, the data layer.
   *
   * @returns false if a listener prevented it (`leadline-submit` alone can be)
   */
  emit<N extends keyof LeadlineEventMap>(name: N, detail: LeadlineDetails[N]): boolean {
    return announce(name, detail, this.#host, this.id);
  }

  /** Tells the page's owner: in the console once a page, and by `leadline-error`. */
  report(code: ErrorCode, message: string): void {
    sayOnce(code, message);
    this.emit('leadline-error', { error: { code, message } });
  }

  /** Where a lead made now comes from. */
  leadSource(): LeadSource {
    return leadSource(this.#host.localName, this.locale);
  }

  /**
   * Hands a lead over to delivery and fires `leadline-saved`, later `leadline-sent` for each endpoint
   * that has it.
   *
   * @throws OutboxFullError before anything is claimed
   */
  submit(lead: Lead): Promise<{ durable: boolean }> {
    return submitLead(lead, this.endpoints, this.settings, this);
  }

  /** What only the owner can say. Asked late, because a page may configure it at the end of its own scripts. */
  #checkOwnersPart(): void {
    if (!this.#host.isConnected) return;
    if (this.endpoints.length === 0) {
      this.report('endpoint-missing', 'leads go nowhere');
    }
    if (!this.organization.name) {
      this.report('organization-missing', 'expected a name');
    }
  }

  get #requestedLocale(): string | undefined {
    return requestedLocale(this.#host, this.settings.locale);
  }
}
