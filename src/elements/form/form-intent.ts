import { mintLeadId } from '../../delivery/lead-id.ts';

/**
 * Which lead a submit means. The id belongs to what the visitor wants, not to the click: it is there
 * from the moment they reach the form, stays over retries and repeats, and changes with what they say.
 */
export class FormIntent {
  #id: string | null = null;
  #replaces: string | null = null;
  /** What was last handed over under the id; null: nothing yet. */
  #submitted: string | null = null;

  /** Id of the lead at hand; minted by the first look at it. */
  get id(): string {
    return (this.#id ??= mintLeadId());
  }

  /** Id of the lead that this one takes the place of. */
  get replaces(): string | null {
    return this.#replaces;
  }

  /** True where the same was handed over already: the same intent, not a second lead. */
  isRepeat(what: string): boolean {
    return this.#submitted === what;
  }

  /**
   * Before a lead is made: a changed one gets an id of its own, unless no endpoint may have stored
   * the one before.
   *
   * @param what everything the visitor says, as one text
   */
  prepare(what: string, wasRefusedByAll: boolean): { id: string; replaces: string | null } {
    if (this.#submitted !== null && this.#submitted !== what && !wasRefusedByAll) this.renew();
    return { id: this.id, replaces: this.#replaces };
  }

  /** The lead went into the outbox. */
  handedOver(what: string): void {
    this.#submitted = what;
  }

  /** A new id that names the earlier one. */
  renew(): void {
    if (this.#submitted !== null) this.#replaces = this.id;
    this.#id = mintLeadId();
    this.#submitted = null;
  }

  /** Another lead has this id already: a new one that names it. */
  escape(): { id: string; replaces: string | null } {
    this.#replaces = this.id;
    const id = (this.#id = mintLeadId());
    return { id, replaces: this.#replaces };
  }
}
