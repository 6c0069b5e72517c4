-- Who did what, when, from where. Append-only; the ids grow, a rolled back transaction leaves a gap.
create table audit_event (
  id          bigint generated always as identity primary key,
  occurred_at timestamp    not null,
  -- Null for a visitor and for the system; the system has no address either.
  actor       varchar(64),
  address     varchar(64),
  action      varchar(30)  not null,
  case_id     varchar(64),
  -- Unit whose auditors read it; for a case the unit that held it then.
  unit_id     varchar(64),
  -- Number of the case, account, rule: what it is about.
  subject     varchar(300),
  detail      varchar(1000)
);
create index audit_event_by_unit on audit_event (unit_id, id);
create index audit_event_by_actor on audit_event (actor, id);
create index audit_event_by_case on audit_event (case_id, id);
create index audit_event_by_subject on audit_event (subject, id);
create index audit_event_by_action on audit_event (action, id);
create index audit_event_by_time on audit_event (occurred_at);
