-- What the tools keep in a database. Running it again does no harm; it suits PostgreSQL and H2, and others with little change.
-- Times are milliseconds since 1970-01-01T00:00:00Z. No credential is kept here.

-- Writes that models wanted, and what became of them.
CREATE TABLE IF NOT EXISTS facebook_pending_write (
    id          VARCHAR(64)  NOT NULL PRIMARY KEY,
    -- Counts the steps of a write: whoever makes the next one must have seen the one before.
    version     BIGINT       NOT NULL,
    -- WAITING, APPROVED, SENDING, DONE, REFUSED, EXPIRED, STALE, FAILED or UNKNOWN.
    state       VARCHAR(16)  NOT NULL,
    -- The ad account, digits only.
    account_id  VARCHAR(64),
    created_at  BIGINT       NOT NULL,
    expires_at  BIGINT       NOT NULL,
    ended_at    BIGINT,
    -- Everything else, as JSON.
    content     TEXT         NOT NULL
);

CREATE INDEX IF NOT EXISTS facebook_pending_write_by_state ON facebook_pending_write (state, created_at);
CREATE INDEX IF NOT EXISTS facebook_pending_write_by_account ON facebook_pending_write (account_id, created_at);
CREATE INDEX IF NOT EXISTS facebook_pending_write_by_end ON facebook_pending_write (ended_at);

-- Who wanted them: one row for each name.
CREATE TABLE IF NOT EXISTS facebook_pending_write_owner (
    write_id    VARCHAR(64)  NOT NULL REFERENCES facebook_pending_write (id) ON DELETE CASCADE,
    name        VARCHAR(100) NOT NULL,
    owner_value VARCHAR(500) NOT NULL,
    PRIMARY KEY (write_id, name)
);

CREATE INDEX IF NOT EXISTS facebook_pending_write_by_owner ON facebook_pending_write_owner (name, owner_value);

-- What agents have set in motion, account by account. The row of an account is locked while its sums change.
CREATE TABLE IF NOT EXISTS facebook_spending_account (
    account_id  VARCHAR(64)  NOT NULL PRIMARY KEY
);

CREATE TABLE IF NOT EXISTS facebook_spending (
    id          VARCHAR(64)  NOT NULL PRIMARY KEY,
    account_id  VARCHAR(64)  NOT NULL REFERENCES facebook_spending_account (account_id),
    -- DAILY_BUDGET or LIFETIME_BUDGET.
    kind        VARCHAR(32)  NOT NULL,
    object_id   VARCHAR(64)  NOT NULL,
    currency    VARCHAR(3)   NOT NULL,
    minor_units BIGINT       NOT NULL,
    since       BIGINT       NOT NULL,
    released_at BIGINT
);

CREATE INDEX IF NOT EXISTS facebook_spending_by_account ON facebook_spending (account_id);
