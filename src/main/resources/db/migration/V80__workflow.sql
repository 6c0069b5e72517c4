-- One row per completed user task: who submitted it and when. The content is a fact of the module it belongs to.
create table task_submission (
  task_id      varchar(64) primary key,
  task_key     varchar(100) not null,
  case_id      varchar(36)  not null,
  unit_id      varchar(64)  not null,
  submitted_by varchar(64)  not null,
  submitted_at timestamp    not null
);
