-- Attachments, templates, numbers, certificates, printing and issued documents. What a file holds is its column
-- "content", which V60_1 adds: the two databases name its type differently.

-- Attachments of a case, stored with their digest.
create table attachment (
  id          varchar(36)  primary key,
  case_id     varchar(36)  not null references case_file (id),
  name        varchar(255) not null,
  media_type  varchar(100) not null,
  size_bytes  bigint       not null,
  sha256      varchar(64)  not null,
  uploaded_by varchar(64)  not null,
  uploaded_at timestamp    not null
);
create index attachment_by_case on attachment (case_id, uploaded_at);

-- Word templates of units; the last row of a unit and kind counts. A row without content gives the template up again.
create table document_template (
  id             varchar(36)  primary key,
  unit_id        varchar(64)  not null references unit (id),
  kind           varchar(40)  not null,
  version_number integer      not null,
  name           varchar(255),
  sha256         varchar(64),
  stored_by      varchar(64)  not null,
  stored_at      timestamp    not null,
  constraint document_template_once unique (unit_id, kind, version_number)
);

-- What a unit's documents say about the unit, and the register of its documents' numbers.
create table document_profile (
  unit_id    varchar(64)  primary key references unit (id),
  symbol     varchar(50)  not null,
  place      varchar(100),
  authority  varchar(150),
  office     varchar(150),
  signatory  varchar(200),
  changed_by varchar(64)  not null,
  changed_at timestamp    not null
);

-- A unit's own patterns of numbers; those of all others are in document/number-patterns.properties.
create table number_pattern (
  unit_id varchar(64)  not null references unit (id),
  kind    varchar(40)  not null,
  pattern varchar(100) not null,
  constraint number_pattern_key primary key (unit_id, kind)
);

create table document_register (
  unit_id     varchar(64) not null references unit (id),
  kind        varchar(40) not null,
  year_number integer     not null,
  last_number integer     not null,
  constraint document_register_key primary key (unit_id, kind, year_number)
);

-- A number taken in error is struck out, never deleted. One from the register is not given again; a line that
-- somebody wrote wrongly gives its number free (folded_symbol then holds the id). What a recorded decision or letter
-- bears stays.
create table document_number (
  id             varchar(36)  primary key,
  unit_id        varchar(64)  not null references unit (id),
  kind           varchar(40)  not null,
  year_number    integer      not null,
  running_number integer,
  symbol         varchar(100) not null,
  folded_symbol  varchar(100) not null,
  issued_on      date         not null,
  source         varchar(10)  not null,
  case_id        varchar(36)  references case_file (id),
  subject        varchar(300),
  taken_by       varchar(64)  not null,
  taken_at       timestamp    not null,
  on_paper       boolean      default false not null,
  void_reason    varchar(300),
  voided_by      varchar(64),
  voided_at      timestamp,
  constraint document_number_once unique (unit_id, kind, year_number, running_number),
  constraint document_symbol_once unique (unit_id, kind, year_number, folded_symbol),
  constraint document_number_of_case unique (unit_id, kind, case_id)
);
create index document_number_by_case on document_number (case_id, taken_at);

-- Files that the system made or took in as issued, with their digest.
create table stored_file (
  id         varchar(36)  primary key,
  name       varchar(255) not null,
  media_type varchar(100) not null,
  size_bytes bigint       not null,
  sha256     varchar(64)  not null,
  stored_at  timestamp    not null
);

-- Certificates as they were issued; append-only. One that corrects an earlier one is the next version of its subject.
create table certificate (
  id              varchar(36)   primary key,
  code            varchar(24)   not null unique,
  kind            varchar(20)   not null check (kind in ('INITIATIVE', 'COMMENDATION')),
  title           varchar(100)  not null,
  case_id         varchar(36)   not null references case_file (id),
  -- What it certifies: a case, the deciding unit and an author, or an honour.
  subject         varchar(160)  not null,
  version         integer       not null,
  reason          varchar(1000),
  unit_id         varchar(64)   not null references unit (id),
  issuer          varchar(500)  not null,
  register_year   integer       not null,
  number          integer       not null,
  holder_name     varchar(200)  not null,
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

-- The file of a certificate as it was first handed out.
create table certificate_file (
  certificate_id varchar(36) primary key references certificate (id),
  file_id        varchar(36) not null references stored_file (id)
);
create index certificate_file_by_file on certificate_file (file_id);

-- Many certificates as one PDF to be printed; made in the background, item by item.
create table print_batch (
  id          varchar(36)  primary key,
  unit_id     varchar(64)  not null references unit (id),
  title       varchar(300) not null,
  status      varchar(12)  not null check (status in ('RUNNING', 'DONE', 'CANCELLED')),
  created_by  varchar(64)  not null,
  created_at  timestamp    not null,
  finished_at timestamp,
  file_id     varchar(36) references stored_file (id)
);
create index print_batch_by_unit on print_batch (unit_id, created_at);

create table print_item (
  batch_id       varchar(36) not null references print_batch (id),
  position       integer     not null,
  certificate_id varchar(36) not null references certificate (id),
  status         varchar(8)  not null check (status in ('WAITING', 'DONE', 'FAILED')),
  problem        varchar(100),
  file_id        varchar(36) references stored_file (id),
  primary key (batch_id, position)
);
create index print_item_by_status on print_item (batch_id, status, position);
create index print_item_by_certificate on print_item (certificate_id);
-- Of the keys to a file, so that a file is removed without reading these tables.
create index print_item_by_file on print_item (file_id);
create index print_batch_by_file on print_batch (file_id);

-- What the office issued on paper of its own or from its e-office, with the result of checking its signatures.
create table issued_document (
  id          varchar(36)    primary key,
  case_id     varchar(36)    not null references case_file (id),
  unit_id     varchar(64)    not null references unit (id),
  kind        varchar(20)    not null,
  number      varchar(100)   not null,
  issued_on   date           not null,
  file_id     varchar(36)    not null references stored_file (id),
  sha256      varchar(64)    not null,
  signatures  varchar(60000) not null,
  checked_at  timestamp      not null,
  uploaded_by varchar(64)    not null,
  uploaded_at timestamp      not null,
  unique (case_id, sha256)
);
create index issued_document_by_case on issued_document (case_id, uploaded_at);
create index issued_document_by_file on issued_document (file_id);
