-- People who may not sit on the case at the unit again: a higher instance has set aside what they took part in.
create table council_exclusion (
  case_id varchar(36) not null,
  unit_id varchar(64) not null,
  account varchar(64) not null,
  since   timestamp   not null,
  primary key (case_id, unit_id, account)
);
