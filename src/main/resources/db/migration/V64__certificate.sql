-- Certificates as they were issued; append-only. One that corrects an earlier one is the next version of its subject.
create table certificate (
  id              varchar(36)   primary key,
  code            varchar(24)   not null unique,
  kind            varchar(20)   not null check (kind in ('INITIATIVE', 'COMMENDATION')),
  title           varchar(100)  not null,
  case_id         varchar(36)   not null,
  -- What it certifies: a case, the deciding unit and an author, or an honour.
  subject         varchar(160)  not null,
  version         integer       not null,
  reason          varchar(1000),
  unit_id         varchar(64)   not null references unit (id),
  issuer          varchar(500)  not null,
  register_year   integer       not null,
  number          integer       not null,
  holder          varchar(200)  not null,
  holder_position varchar(300),
  holder_unit     varchar(500),
  holder_part     varchar(100),
  achievement     varchar(1000) not null,
  book_reference  varchar(100),
  decision_number varchar(100)  not null,
  decided_on      date          not null,
  signer_office   varchar(300)  not null,
  signer_name     varchar(200),
  issued_on       date          not null,
  issued_by       varchar(64)   not null,
  issued_at       timestamp     not null,
  unique (subject, version),
  unique (unit_id, kind, register_year, number)
);
create index certificate_by_case on certificate (case_id, issued_at);

-- Last number given in the register of a unit, kind and year; a row and not a sequence, so that it rolls back.
create table certificate_register (
  unit_id       varchar(64) not null references unit (id),
  kind          varchar(20) not null,
  register_year integer     not null,
  last_number   integer     not null,
  primary key (unit_id, kind, register_year)
);
