import { type Parcel } from './parcel.ts';
import type { DeliveryErrorCode, DeliveryEvent, DeliveryState, DeliveryStatus } from './status.ts';
/** What this page knows of its parcels, and those who are told when it changes. */
export declare class Board {
    #private;
    add(parcel: Parcel): void;
    delete(parcel: Parcel): void;
    all(): Parcel[];
    live(): Parcel[];
    of(id: string): Parcel[];
    find(id: string, endpoint: string): Parcel | undefined;
    subscribe(listener: (event: DeliveryEvent) => void): () => void;
    clearListeners(): void;
    move(parcel: Parcel, state: DeliveryState): void;
    notify(parcel: Parcel): void;
    /** Once for each code and subject: the owner needs to know, not to be drowned. */
    report(subject: string, code: DeliveryErrorCode, found: string): void;
}
export declare function statusOf(parcel: Parcel): DeliveryStatus;
