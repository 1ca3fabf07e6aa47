import type { LitElement } from 'lit';
import { isoCertification } from '../../content/iso-certification.ts';
import type { Target } from '../../delivery/status.ts';
import { en } from '../../locales/en.ts';
import type { Organization } from '../../model/content/content.ts';
import type { Lead, LeadSource } from '../../model/lead/lead.ts';
import { pushEvent } from '../../page/analytics.ts';
import { sayOnce, type ErrorCode } from '../../page/console.ts';
import { loadContent, type ContentFailure, type LoadedContent } from '../../page/load-content.ts';
import { loadMapping } from '../../page/load-mapping.ts';
import { directionOf, requestedLocale, shownLocale } from '../../page/locale.ts';
import { onPageChange } from '../../page/page-state.ts';
import { SETTING_NAMES, settingsOf, tellMisspelt } from '../../page/settings.ts';
import { whenLoaded } from '../../page/when-loaded.ts';
import { leadSource } from '../../page/source.ts';
import { variantOf } from '../../page/variant.ts';
import type { LeadlineDetails, LeadlineEventMap } from '../events.ts';
import { announce } from './announce.ts';
import { readEndpoints } from './endpoints.ts';
import { findDefinition, type Definitions, type Found, type WidgetKind } from './definition.ts';
import { organizationOf } from './organization.ts';
import { prepareProof, submitLead } from './page-delivery.ts';

const BUILT_IN: LoadedContent = { content: isoCertification, failure: null };

/** What the controller reads of its element. */
export type WidgetHost = LitElement & {
  /** As the attribute means it, or the content itself. */
  content?: string | object | null;
  /** Of a form within another widget: who it asks for. */
  asking?: { readonly host: HTMLElement };
} & { [kind in WidgetKind]?: string | null };

/** The controller that {@link createWidget} makes. */
export type WidgetController<K extends WidgetKind = WidgetKind> = ReturnType<
  typeof createWidget<K>
>;

/**
 * What every widget shares: its settings, the content it shows, the words and direction it speaks in,
 * what it tells the page and where its lead goes. Asks for a render whenever one of them changes;
 * taking the element out of the page and putting it back changes nothing.
 */
export function createWidget<K extends WidgetKind>(host: WidgetHost, kind: K) {
  let loaded: LoadedContent | null = null;
  let found: Found<K> | null = null;
  let told = '';
  let isReady = false;
  let stopListening: () => void;

  const refresh = () => host.requestUpdate();
  const observer = new MutationObserver(refresh);
  const settings = () => settingsOf(host.asking?.host ?? host);
  const wantedLocale = () => requestedLocale(host, settings().locale);

  function emit<N extends keyof LeadlineEventMap>(name: N, detail: LeadlineDetails[N]): boolean {
    if (kind === 'form' && name === 'leadline-start') prepareProof(settings());
    const goesOn = announce(name, detail, host, widget.id);
    if (settings().analytics === 'datalayer') pushEvent(name, detail, host.localName, widget.id);
    return goesOn;
  }

  function report(code: ErrorCode, message: string): void {
    sayOnce(code, message);
    emit('leadline-error', { error: { code, message } });
  }

  /** What only the owner can say. Asked late, because a page may configure it at the end of its own scripts. */
  function checkOwnersPart(): void {
    if (!host.isConnected) return;
    void loadMapping(settings().mapping);
    if (!widget.endpoints.length) report('endpoint-missing', 'leads go nowhere');
    if (!widget.organization.name) report('organization-missing', 'expected a name');
  }

  const widget = {
    /** The widgets' own words. */
    words: en,

    /** True while the content is on its way. */
    get loading(): boolean {
      return !loaded;
    },

    /** Id of the quiz, calculator or form that is shown; "" while it is not known. */
    get id(): string {
      return found?.id ?? '';
    },

    /** The quiz, calculator or form that is shown; null while it loads or where it cannot be used. */
    get definition(): Definitions[K] | null {
      return found?.definition ?? null;
    },

    /** Why the widget cannot be shown: the visitor gets the ways to get in touch instead. */
    get failure(): ContentFailure | null {
      return (found ?? loaded)?.failure ?? null;
    },

    /** Who asks, from content and settings; without content from settings alone. */
    get organization(): Organization {
      return organizationOf(loaded?.content?.organization, settings());
    },

    /** For words and figures: the language of the content shown, in the page's variety of it. */
    get locale(): string {
      return shownLocale(wantedLocale(), loaded?.content?.locale ?? 'en');
    },

    get direction(): 'ltr' | 'rtl' {
      return directionOf(host, widget.locale);
    },

    /** The visitor's variant of the content shown; "" where it has none. */
    get variant(): string {
      return variantOf(loaded?.content);
    },

    get theme() {
      return settings().theme;
    },

    /** Where contact details are asked for; nowhere without a form to ask by. */
    get gate() {
      const { forms } = loaded?.content ?? {};
      return (forms && (settings().gate as 'before' | 'after' | 'optional')) ?? 'none';
    },

    /** Id of the form that asks for them; undefined: the default one. */
    get contactForm(): string | undefined {
      return loaded?.content?.forms?.['contact'] && 'contact';
    },

    /** Where leads go; empty: nowhere, and the visitor is told so. */
    get endpoints(): Target[] {
      return readEndpoints(settings(), host);
    },

    /** Hours an unsent lead is kept. */
    get keepHours(): number {
      return Number(settings().keep);
    },

    hostConnected(): void {
      const attributeFilter = ['lang', 'dir', ...SETTING_NAMES];
      observer.observe(host.asking?.host ?? host, { attributeFilter });
      observer.observe(document.documentElement, { attributeFilter });
      stopListening = onPageChange(refresh);
      refresh();
      tellMisspelt(`<${host.localName}>`, host.getAttributeNames(), host);
    },

    hostDisconnected(): void {
      observer.disconnect();
      stopListening();
    },

    hostUpdate(): void {
      const { content } = settings();
      const wanted = host.content || content;
      const answer = wanted ? loadContent(wanted, wantedLocale()) : BUILT_IN;
      loaded = null;
      if (answer instanceof Promise) void answer.then(refresh);
      else loaded = answer;
      found = loaded?.content ? findDefinition(kind, loaded.content, host[kind]) : null;
    },

    hostUpdated(): void {
      if (!loaded) return;
      const { failure } = widget;
      if (failure) {
        if (told !== failure.message) report(failure.code, failure.message);
        told = failure.message;
      } else if (!isReady) {
        isReady = true;
        // The element's own `updated` comes after its controllers'.
        void host.updateComplete.then(() => emit('leadline-ready', {}));
        if (kind === 'form') whenLoaded(checkOwnersPart);
      }
    },

    /**
     * Tells the page.
     *
     * @returns false if a listener prevented it (`leadline-submit` alone can be)
     */
    emit,

    /** Tells the page's owner: in the console once a page, and by `leadline-error`. */
    report,

    /** Where a lead made now comes from. */
    leadSource(): LeadSource {
      return leadSource(host.localName, widget.locale, widget.variant);
    },

    /**
     * Hands a lead over to delivery and fires `leadline-saved`, later `leadline-sent` for each endpoint
     * that has it.
     *
     * @param route the places of the endpoints that get it, where the content chooses
     * @throws OutboxFullError before anything is claimed
     */
    submit(lead: Lead, route?: readonly number[]): Promise<void> {
      return submitLead(lead, readEndpoints(settings(), host, route), settings(), widget);
    },
  };
  host.addController(widget);
  return widget;
}
