import { a as createReceiver, i as serveReceiver, n as openSqliteStore, r as openStore, t as isPostgresUrl } from "./server/receiver.js";
import { t as StoreUnavailableError } from "./server/store.js";
export { StoreUnavailableError, createReceiver, isPostgresUrl, openSqliteStore, openStore, serveReceiver };
