import { a as createReceiver, i as serveReceiver, n as openSqliteStore, o as scryptPasswords, r as openStore, t as isPostgresUrl } from "./server/receiver.js";
import { t as StoreUnavailableError } from "./server/store.js";
export { StoreUnavailableError, createReceiver, isPostgresUrl, openSqliteStore, openStore, scryptPasswords, serveReceiver };
