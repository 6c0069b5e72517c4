-- The file of a certificate as it was first handed out.
create table certificate_file (
  certificate_id varchar(36) primary key references certificate (id),
  file_id        varchar(36) not null references stored_file (id)
);

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

-- What the office issued on paper of its own or from its e-office, with the result of checking its signatures.
create table issued_document (
  id           varchar(36)   primary key,
  case_id      varchar(36)   not null,
  unit_id      varchar(64)   not null references unit (id),
  kind         varchar(20)   not null,
  number       varchar(100)  not null,
  issued_on    date          not null,
  file_id      varchar(36)   not null references stored_file (id),
  sha256       varchar(64)   not null,
  signatures   varchar(60000) not null,
  checked_at   timestamp     not null,
  uploaded_by  varchar(64)   not null,
  uploaded_at  timestamp     not null,
  unique (case_id, sha256)
);
create index issued_document_by_case on issued_document (case_id, uploaded_at);
