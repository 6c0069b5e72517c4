-- Emulation councils vote on lists: one ballot per member with a row per item. See docs/adr/0019-list-ballots.md.
alter table council_session add column kind varchar(20) default 'INITIATIVE' not null;

-- What is put to the vote, in the order of the list.
create table ballot_item (
  session_id varchar(36) not null references council_session (id),
  item_id    varchar(36) not null,
  position   integer     not null,
  account    varchar(64),
  primary key (session_id, item_id)
);

-- Who does not vote on an item: found by the system or declared on the ballot. Never secret.
create table item_recusal (
  session_id varchar(36) not null references council_session (id),
  item_id    varchar(36) not null,
  account    varchar(64) not null,
  conflict   varchar(20) not null,
  declared   boolean     not null,
  primary key (session_id, item_id, account)
);

-- Open vote. Immutable: a filed ballot is never updated.
create table list_ballot (
  id           varchar(36) primary key,
  session_id   varchar(36) not null references council_session (id),
  account      varchar(64) not null,
  task_id      varchar(64) not null unique,
  comment_text varchar(4000),
  filed_at     timestamp   not null,
  constraint list_ballot_once unique (session_id, account)
);

create table list_vote (
  ballot_id varchar(36) not null references list_ballot (id),
  item_id   varchar(36) not null,
  vote      varchar(10) not null,
  primary key (ballot_id, item_id)
);

-- Secret vote: sums only, no ballot and no row of one. Who voted is in ballot_cast, what was said in
-- secret_ballot_comment. Every cast writes the sums of all items of its session anew.
create table secret_item_count (
  session_id varchar(36) not null references council_session (id),
  item_id    varchar(36) not null,
  agreed     integer     not null,
  disagreed  integer     not null,
  primary key (session_id, item_id)
);

-- What the count made of each item; written when the votes are opened.
create table item_outcome (
  session_id varchar(36) not null references council_session (id),
  item_id    varchar(36) not null,
  entitled   integer     not null,
  filed      integer     not null,
  agreed     integer     not null,
  outcome    varchar(20) not null,
  primary key (session_id, item_id)
);
