-- A council may vote secretly: who voted and what was voted are kept apart. See docs/adr/0011-secret-ballot.md.
alter table council add column secret_ballot boolean default false not null;
alter table council_session add column secret_ballot boolean default false not null;

-- Who voted. No time: the ballots have none either, and nobody needs it twice (task_submission has it).
create table ballot_cast (
  session_id varchar(36) not null references council_session (id),
  account    varchar(64) not null,
  task_id    varchar(64) not null unique,
  primary key (session_id, account)
);

-- What was voted: no account, no task, no time, no sequence. Every cast writes all ballots of its session anew, in
-- random order and with new random ids.
create table secret_ballot (
  id            varchar(36) primary key,
  session_id    varchar(36) not null references council_session (id),
  novelty       integer     not null,
  applicability integer     not null,
  effectiveness integer     not null,
  vote          varchar(10) not null
);
create index secret_ballot_of_session on secret_ballot (session_id);

-- Apart from the ballots: words may betray their writer and must not betray the scores with them.
create table secret_ballot_comment (
  id           varchar(36)   primary key,
  session_id   varchar(36)   not null references council_session (id),
  comment_text varchar(4000) not null
);
create index secret_ballot_comment_of_session on secret_ballot_comment (session_id);
