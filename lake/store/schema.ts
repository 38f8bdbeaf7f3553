/** The current layout version; `migrations.ts` upgrades older ones. */
export const storeVersion = 2

/** Bodies are addressed by number: they never change, so documents and events share them. */
export const contentTables = `
  CREATE TABLE IF NOT EXISTS bodies (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS stored (
    dataset TEXT NOT NULL, id TEXT NOT NULL, head TEXT NOT NULL, body INTEGER NOT NULL,
    PRIMARY KEY (dataset, id)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS events (
    position INTEGER PRIMARY KEY AUTOINCREMENT, dataset TEXT NOT NULL,
    transaction_id TEXT NOT NULL, document_id TEXT NOT NULL,
    previous_rev TEXT, result_rev TEXT, mutations TEXT NOT NULL, actions TEXT NOT NULL,
    author TEXT NOT NULL, timestamp TEXT NOT NULL, previous INTEGER, result INTEGER
  ) STRICT;
  CREATE INDEX IF NOT EXISTS events_by_document ON events (dataset, document_id, position);
  CREATE INDEX IF NOT EXISTS events_by_transaction ON events (dataset, transaction_id);
`

export const otherTables = `
  CREATE TABLE IF NOT EXISTS datasets (
    name TEXT PRIMARY KEY, acl_mode TEXT NOT NULL, created_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS users (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL, role TEXT NOT NULL,
    kind TEXT NOT NULL, created_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS tokens (
    hash TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id), created_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS sign_in_codes (
    hash TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id), expires_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS key_values (
    user_id TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (user_id, key)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS webhook_outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT, dataset TEXT NOT NULL, document_id TEXT NOT NULL,
    transaction_id TEXT NOT NULL, operation TEXT NOT NULL, payload TEXT NOT NULL,
    idempotency_key TEXT NOT NULL, created_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, next_attempt_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
`
