import { a as planDestinations, i as serveReceiver, n as openSqliteStore, o as createReceiver, r as openStore, t as isPostgresUrl, u as scryptPasswords } from "./server/receiver.js";
import { t as StoreUnavailableError } from "./server/store.js";
export { StoreUnavailableError, createReceiver, isPostgresUrl, openSqliteStore, openStore, planDestinations, scryptPasswords, serveReceiver };
