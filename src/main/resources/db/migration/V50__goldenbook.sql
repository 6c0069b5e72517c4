-- One row per unit; whoever appends holds it "for update", so that order, numbers and hashes need no other lock.
create table golden_book (
  unit_id   varchar(64) not null primary key,
  entries   integer     not null,
  head_hash varchar(64) not null
);

-- Last number given in a unit and year. A counter row and not a sequence: it rolls back with the entry.
create table golden_book_number (
  unit_id     varchar(64) not null references golden_book (unit_id),
  book_year   integer     not null,
  last_number integer     not null,
  primary key (unit_id, book_year)
);

-- Append-only. "content" is the hashed truth, "disclosure" opens its commitments; the other columns only serve
-- searching and are compared with the content by the integrity check.
create table golden_book_entry (
  code          varchar(40)     not null primary key,
  unit_id       varchar(64)     not null references golden_book (unit_id),
  seq           integer         not null,
  book_year     integer         not null,
  entry_number  integer         not null,
  kind          varchar(20)     not null,
  refers_to     varchar(40)     references golden_book_entry (code),
  -- No key to the case file: the chain of entries stands for itself and is checked and kept without it.
  case_id       varchar(64)     not null,
  tier          varchar(20)     not null,
  -- What the entry records; unique, so that nothing is ever entered twice.
  act           varchar(200)    not null unique,
  search_text   varchar(4000)   not null,
  content       varchar(200000) not null,
  disclosure    varchar(200000) not null,
  previous_hash varchar(64)     not null,
  hash          varchar(64)     not null unique,
  entered_at    timestamp       not null,
  unique (unit_id, seq),
  unique (unit_id, book_year, entry_number)
);

create index golden_book_entry_case on golden_book_entry (case_id);
create index golden_book_entry_refers_to on golden_book_entry (refers_to);

-- Whether an author's name may be shown to the public. Apart from the register, which a withdrawal leaves unchanged.
create table golden_book_consent (
  entry_code   varchar(40)  not null references golden_book_entry (code),
  author_index integer      not null,
  folded_name  varchar(500) not null,
  given        boolean      not null,
  withdrawn_at timestamp,
  withdrawn_by varchar(100),
  primary key (entry_code, author_index)
);

-- What the public finds recognitions by: an entry's words and the names that may be shown now. Derived, therefore
-- changed when a consent is withdrawn, and compared with entry and consents by the integrity check.
create table golden_book_search (
  entry_code varchar(40)     not null primary key references golden_book_entry (code),
  unit_id    varchar(64)     not null,
  seq        integer         not null,
  tier       varchar(20)     not null,
  book_year  integer         not null,
  entered_at timestamp       not null,
  words      varchar(200000) not null
);
create index golden_book_search_newest on golden_book_search (entered_at desc, unit_id, seq desc);
create index golden_book_search_by_unit on golden_book_search (unit_id, entered_at);

-- How far a book was checked and with what result, so that asking does not mean recomputing. Not part of the book and
-- no proof by itself: the whole book is recomputed every night.
create table golden_book_check (
  unit_id        varchar(64)   not null primary key,
  entries        integer       not null,
  head_hash      varchar(64)   not null,
  numbers        varchar(4000) not null,
  fault_sequence integer,
  fault_code     varchar(40),
  fault_reason   varchar(30),
  -- When the book was last recomputed from its first entry.
  recomputed_at  timestamp
);
