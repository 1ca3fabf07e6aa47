import type { LitElement, ReactiveController } from 'lit';
import { isoCertification } from '../../content/iso-certification.ts';
import { en, type Words } from '../../locales/en.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import type { Content, Organization } from '../../model/content/content.ts';
import type { Lead, LeadSource } from '../../model/lead/lead.ts';
import { pushAnalytics } from '../../page/analytics.ts';
import { sayOnce, tellOwner, type ErrorCode } from '../../page/console.ts';
import { readEndpoints, type Endpoint } from '../../page/endpoints.ts';
import { loadContent, type LoadedContent } from '../../page/load-content.ts';
import { directionOf, requestedLocale, shownLocale } from '../../page/locale.ts';
import { OWN_ATTRIBUTES } from '../../page/placeholders.ts';
import { SETTING_NAMES } from '../../page/setting-values.ts';
import {
  onConfigure,
  placeholderOf,
  settingsOf,
  tellMisspelt,
  type Settings,
} from '../../page/settings.ts';
import { whenLoaded } from '../../page/when-loaded.ts';
import { leadSource } from '../../page/source.ts';
import type { LeadlineDetails, LeadlineEventMap } from '../events.ts';
import { findDefinition, type Definitions, type WidgetKind } from './definition.ts';
import { organizationOf } from './organization.ts';
import { deliveryOf, submitLead } from './page-delivery.ts';

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
  readonly #host: WidgetHost;
  readonly #kind: K;
  #settings: Settings = {};
  #loaded: LoadedContent | null = null;
  /** What `#loaded` was read from, to know when the page means something else. */
  #source: unknown = null;
  #call = 0;
  #found: ReturnType<typeof findDefinition<K>> | null = null;
  #told = '';
  #isReady = false;
  readonly #observer = new MutationObserver(() => this.#refresh());
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
  get failure(): { code: ErrorCode; message: string } | null {
    if (this.#loaded?.failure) return this.#loaded.failure;
    const problem = this.#found?.problem;
    return problem ? { code: 'content-invalid', message: `${this.#file}: ${problem}` } : null;
  }

  /** As the page's owner wrote them, without what cannot be used, with defaults. */
  get settings(): Settings {
    // A mutation that has not been handed over yet must not be missed by code that runs right after it.
    if (this.#observer.takeRecords().length > 0) this.#refresh();
    return this.#settings;
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

  /** The widgets' own words. */
  get words(): Words {
    return en;
  }

  /** Where leads go; empty: nowhere, and the visitor is told so. */
  get endpoints(): Endpoint[] {
    return readEndpoints(this.settings.endpoint, this.settings.connector).endpoints;
  }

  /** Hours an unsent lead is kept. */
  get keepHours(): number {
    return Number(this.settings.keep);
  }

  get delivery(): Delivery {
    return deliveryOf(this.settings);
  }

  hostConnected(): void {
    const attributeFilter = [...SETTING_NAMES, 'lang', 'dir'];
    this.#observer.observe(this.#host, { attributeFilter });
    this.#observer.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
    const placeholder = placeholderOf(this.#host);
    if (placeholder) {
      const names = SETTING_NAMES.map((name) => `data-${name}`);
      this.#observer.observe(placeholder, { attributeFilter: [...names, 'lang', 'dir'] });
    }
    this.#stopListening = onConfigure(() => this.#refresh());
    this.#refresh();
    tellMisspelt(this.#host, OWN_ATTRIBUTES);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#stopListening?.();
  }

  hostUpdate(): void {
    this.#load();
  }

  hostUpdated(): void {
    if (this.loading) return;
    const { failure } = this;
    if (failure) {
      const key = `${failure.code} ${failure.message}`;
      if (this.#told !== key) this.report(failure.code, failure.message);
      this.#told = key;
    } else if (!this.#isReady) {
      this.#isReady = true;
      // The element's own `updated` comes after its controllers'.
      void this.#host.updateComplete.then(() => this.emit('leadline-ready', {}));
      if (this.#kind === 'form') whenLoaded(() => this.#checkOwnersPart());
    }
  }

  /** Reads content again that could not be reached; for a visitor's "try again". */
  retry(): void {
    this.#source = null;
    this.#host.requestUpdate();
  }

  /**
   * Fires an event on the widget, or on the document where the widget is gone; with `analytics`, the
   * data layer hears of it too.
   *
   * @returns false if a listener prevented it (`leadline-submit` alone can be)
   */
  emit<N extends keyof LeadlineEventMap>(name: N, detail: LeadlineDetails[N]): boolean {
    const host = this.#host;
    const full = { ...detail, widget: host.localName, id: this.id };
    const goesOn = (host.isConnected ? host : document).dispatchEvent(
      new CustomEvent(name, {
        bubbles: true,
        composed: true,
        cancelable: name === 'leadline-submit',
        detail: full,
      }),
    );
    if (this.settings.analytics === 'datalayer') pushAnalytics(name, full);
    return goesOn;
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
    return submitLead(this.delivery, lead, this.endpoints, this);
  }

  /** What only the owner can say. Asked late, because a page may configure it at the end of its own scripts. */
  #checkOwnersPart(): void {
    if (!this.#host.isConnected) return;
    if (this.endpoints.length === 0) {
      this.report('endpoint-missing', 'endpoint: expected a URL, found none; leads go nowhere');
    }
    if (!this.organization.name) {
      this.report(
        'organization-missing',
        'organization: expected who asks for consent, found none',
      );
    }
  }

  get #requestedLocale(): string | undefined {
    return requestedLocale(this.#host, this.settings.locale);
  }

  /** How a message names the content. */
  get #file(): string {
    const { content } = this.#host;
    if (content && typeof content === 'object') return 'content';
    const written = content || this.settings.content;
    return typeof written === 'string' ? written : 'built-in content';
  }

  #refresh(): void {
    this.#observer.takeRecords();
    this.#settings = settingsOf(this.#host);
    const { theme, endpoint, connector } = this.#settings;
    for (const problem of readEndpoints(endpoint, connector).problems) {
      tellOwner('setting-unknown', problem, this.#host);
    }
    const { dataset } = this.#host;
    if (theme === 'auto') delete dataset.leadlineTheme;
    else dataset.leadlineTheme = theme;
    this.#host.requestUpdate();
  }

  /** Reads the content if the page means another one than before; at once where nothing is fetched. */
  #load(): void {
    const wanted = this.#host.content || this.settings.content;
    const locale = this.#requestedLocale;
    const source =
      typeof wanted === 'string'
        ? `${wanted} ${wanted.includes('{locale}') ? locale : ''}`
        : wanted;
    if (this.#source !== (source ?? BUILT_IN)) {
      this.#source = source ?? BUILT_IN;
      const call = ++this.#call;
      const loaded = wanted ? loadContent(wanted, locale) : BUILT_IN;
      if (loaded instanceof Promise) {
        this.#loaded = null;
        void loaded.then((content) => {
          // Meanwhile the page may have asked for another file.
          if (call !== this.#call) return;
          this.#loaded = content;
          this.#host.requestUpdate();
        });
      } else {
        this.#loaded = loaded;
      }
    }
    const { content } = this;
    this.#found =
      content && findDefinition(this.#kind, content, this.#host[this.#kind] || undefined);
  }
}
