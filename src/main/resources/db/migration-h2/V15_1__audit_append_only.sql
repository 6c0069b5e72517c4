-- The database itself refuses to change or remove what was kept, whoever asks.
create trigger audit_event_append_only
  before update, delete on audit_event
  for each row call 'vn.sovang.audit.RefuseChange';
