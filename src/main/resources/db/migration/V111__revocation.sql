create table revocation (
  id              varchar(36)   primary key,
  number          varchar(120)  not null unique,
  kind            varchar(20)   not null,
  -- What is to be revoked: one unit's recognition of one initiative, or one honour.
  subject_key     varchar(150)  not null,
  -- The subject again while the case is open, null afterwards: only one open revocation per subject.
  open_key        varchar(150)  unique,
  subject_case_id varchar(36)   not null,
  entry_code      varchar(40),
  honour_id       varchar(36)   references honour (id),
  -- Unit that decided what is to be revoked, and the unit in charge of its work today.
  issuing_unit_id varchar(64)   not null references unit (id),
  unit_id         varchar(64)   not null references unit (id),
  title           varchar(300)  not null,
  paper_number    varchar(100)  not null,
  paper_date      date          not null,
  ground          varchar(30)   not null,
  statement       varchar(4000) not null,
  status          varchar(20)   not null,
  started_by      varchar(64)   not null,
  started_at      timestamp     not null,
  -- The revocation whose consequences led to this one.
  followed_from   varchar(36)   references revocation (id),
  due_at          timestamp,
  decision_number varchar(100),
  decided_on      date,
  decided_by      varchar(64),
  decided_at      timestamp,
  reason          varchar(4000),
  counter_code    varchar(40),
  -- Restored after an appeal: the new entry, the new honour, or the decision alone.
  restored_by     varchar(100)
);
create index revocation_by_subject on revocation (subject_key);
create index revocation_by_case on revocation (subject_case_id);
create index revocation_by_unit on revocation (unit_id, status);

create table revocation_holder (
  id            varchar(36)  primary key,
  revocation_id varchar(36)  not null references revocation (id),
  position_no   integer      not null,
  name          varchar(300) not null,
  account       varchar(64),
  email         varchar(254),
  constraint revocation_holder_once unique (revocation_id, position_no)
);

-- Answers; append-only, at most one per holder.
create table revocation_answer (
  holder_id   varchar(36)   primary key references revocation_holder (id),
  answer      varchar(4000),
  accepts     boolean       not null,
  received_on date          not null,
  recorded_by varchar(64)   not null,
  recorded_at timestamp     not null
);

-- What rested on the revoked recognition: honours, and entries of other levels.
create table revocation_dependent (
  id            varchar(36)  primary key,
  revocation_id varchar(36)  not null references revocation (id),
  kind          varchar(20)  not null,
  code          varchar(64)  not null,
  title         varchar(300) not null,
  unit_id       varchar(64)  not null references unit (id),
  outcome       varchar(30),
  reason        varchar(4000),
  reviewed_by   varchar(64),
  reviewed_at   timestamp,
  started_id    varchar(36)  references revocation (id),
  constraint revocation_dependent_once unique (revocation_id, kind, code)
);
