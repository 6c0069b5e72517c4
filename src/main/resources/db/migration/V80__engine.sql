-- One row per completed user task: who submitted it and when. The content is a fact of the module it belongs to.
create table task_submission (
  task_id      varchar(64) primary key,
  task_key     varchar(100) not null,
  -- No key to the case file: this row is written before the case is locked, and on PostgreSQL the key would have two
  -- submissions in one case, each with a share in its row, wait for each other.
  case_id      varchar(36)  not null,
  unit_id      varchar(64)  not null,
  submitted_by varchar(64)  not null,
  submitted_at timestamp    not null
);
create index task_submission_by_case on task_submission (case_id, submitted_by);

-- What the engine's identity service does not keep: a password that somebody else chose must be changed by its owner,
-- and sessions that began before a moment are over. An account without a row is in order.
create table account_state (
  account              varchar(64) primary key,
  must_change_password boolean     not null,
  sessions_from        timestamp
);

-- Who an identity provider's person is here.
create table external_account (
  account       varchar(64)  primary key,
  issuer        varchar(500) not null,
  subject       varchar(255) not null,
  since         timestamp    not null,
  administrator boolean      not null,
  constraint external_account_subject unique (issuer, subject)
);
