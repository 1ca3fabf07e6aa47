export { i as StoreUnavailableError, r as createReceiver, t as openSqliteStore, n as serveReceiver } from "./server/receiver.js";
