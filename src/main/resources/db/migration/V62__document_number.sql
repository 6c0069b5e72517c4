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
  case_id        varchar(36),
  subject        varchar(300),
  taken_by       varchar(64)  not null,
  taken_at       timestamp    not null,
  constraint document_number_once unique (unit_id, kind, year_number, running_number),
  constraint document_symbol_once unique (unit_id, kind, year_number, folded_symbol),
  constraint document_number_of_case unique (unit_id, kind, case_id)
);
