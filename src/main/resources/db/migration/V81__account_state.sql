-- What the engine's identity service does not keep: a password that somebody else chose must be changed by its owner,
-- and sessions that began before a moment are over. An account without a row is in order.
create table account_state (
  account              varchar(64) primary key,
  must_change_password boolean     not null,
  sessions_from        timestamp
);
