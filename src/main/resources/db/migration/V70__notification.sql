-- Outbox: one row per mail, written in the transaction of what it tells about.
create table mail_message (
  id              varchar(36)      primary key,
  message_id      varchar(340)     not null,
  kind            varchar(40)      not null,
  case_id         varchar(255),
  account         varchar(255),
  address         varchar(320)     not null,
  recipient_name  varchar(255)     not null,
  language        varchar(8)       not null,
  subject         varchar(300)     not null,
  html_body       varchar(1000000) not null,
  text_body       varchar(1000000) not null,
  created_at      timestamp        not null,
  status          varchar(10)      not null check (status in ('PENDING', 'SENT', 'FAILED')),
  -- Start of the present series of attempts: creation, or the last time an administrator asked for a retry.
  pending_since   timestamp        not null,
  attempts        integer          not null,
  last_attempt_at timestamp,
  last_error      varchar(1000),
  sent_at         timestamp,
  constraint mail_message_once unique (message_id)
);
create index mail_message_by_case on mail_message (case_id, created_at);
create index mail_message_by_status on mail_message (status, created_at);

-- New tasks that wait for the next digest of a person. sent_in names the mail; it is set before that mail is written,
-- so that two nodes never list one task twice, and therefore carries no foreign key.
create table digest_item (
  id          varchar(36)  primary key,
  account     varchar(255) not null,
  task_id     varchar(64)  not null,
  task_key    varchar(255) not null,
  task_label  varchar(255) not null,
  task_due_on date,
  case_id     varchar(255) not null,
  title       varchar(500) not null,
  unit_name   varchar(500) not null,
  created_at  timestamp    not null,
  sent_in     varchar(36),
  constraint digest_item_once unique (account, task_id)
);
create index digest_item_waiting on digest_item (sent_in, account);
create index digest_item_by_task on digest_item (task_id);

-- Table of db-scheduler 16.7; columns and indexes as its documentation prescribes. "bytea" is understood by both
-- databases (H2 stores it as binary varying); our tasks carry no data, only the id of a row above.
create table scheduled_tasks (
  task_name            varchar(100)             not null,
  task_instance        varchar(100)             not null,
  task_data            bytea,
  execution_time       timestamp with time zone not null,
  picked               boolean                  not null,
  picked_by            varchar(50),
  last_success         timestamp with time zone,
  last_failure         timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat       timestamp with time zone,
  version              bigint                   not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_by_priority on scheduled_tasks (priority desc, execution_time asc);
