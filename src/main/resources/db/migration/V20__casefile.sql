-- Limits of cases of every kind: initiatives, letters, revocations, appeals. Hence no reference to one kind's table.
create table case_deadline (
  case_id       varchar(36)  not null,
  unit_id       varchar(64)  not null,
  step          varchar(30)  not null,
  period        varchar(20)  not null,
  remind_before varchar(20)  not null,
  legal_basis   varchar(500) not null,
  verified_by   varchar(100),
  due_at        timestamp,
  primary key (case_id, unit_id, step)
);
