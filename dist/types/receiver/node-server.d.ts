import type { Receiver } from './receiver.ts';
export interface ServerOptions {
    /** 0: any free one. */
    port: number;
    /** Address to listen on. Default: all of this machine's. */
    host?: string;
    /** For the head of a request to arrive. Default 10 s. */
    headersTimeoutMs?: number;
    /** For a whole request to arrive. Default 30 s. */
    requestTimeoutMs?: number;
}
export interface RunningServer {
    /** As a browser on this machine reaches it. */
    readonly url: string;
    /** Takes no new requests, finishes those that run, then closes the receiver and its store. */
    stop(): Promise<void>;
}
/**
 * Serves a receiver on a port of this machine.
 *
 * @throws Error if the port is taken
 */
export declare function serveReceiver(receiver: Receiver, { port, host, headersTimeoutMs, requestTimeoutMs, }: ServerOptions): Promise<RunningServer>;
