-- Sittings of a council in which several sessions were concluded at once, with one set of minutes.
create table sitting (
  id          varchar(36)   primary key,
  unit_id     varchar(64)   not null references unit (id),
  held_on     date          not null,
  place       varchar(300)  not null,
  conclusion  varchar(4000) not null,
  recorded_by varchar(64)   not null,
  recorded_at timestamp     not null
);

-- A session is concluded once, hence in one sitting at most. Place is the order in the minutes, from 1.
create table sitting_session (
  session_id varchar(36)   primary key references council_session (id),
  sitting_id varchar(36)   not null references sitting (id),
  place      integer       not null,
  remark     varchar(4000),
  constraint sitting_place_once unique (sitting_id, place)
);

-- One paper may hold many cases.
create index decision_by_paper on decision (unit_id, decision_number, decided_on);
