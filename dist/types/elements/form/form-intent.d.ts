/**
 * Which lead a submit means. The id belongs to what the visitor wants, not to the click: it is there
 * from the moment they reach the form, stays over retries and repeats, and changes with what they say.
 */
export declare class FormIntent {
    #private;
    /** Id of the lead at hand; minted by the first look at it. */
    get id(): string;
    /** Id of the lead that this one takes the place of. */
    get replaces(): string | null;
    /** True where the same was handed over already: the same intent, not a second lead. */
    isRepeat(what: string): boolean;
    /**
     * Before a lead is made: a changed one gets an id of its own, unless no endpoint may have stored
     * the one before.
     *
     * @param what everything the visitor says, as one text
     */
    prepare(what: string, wasRefusedByAll: boolean): {
        id: string;
        replaces: string | null;
    };
    /** The lead went into the outbox. */
    handedOver(what: string): void;
    /** A new id that names the earlier one. */
    renew(): void;
    /** Another lead has this id already: a new one that names it. */
    escape(): {
        id: string;
        replaces: string | null;
    };
}
