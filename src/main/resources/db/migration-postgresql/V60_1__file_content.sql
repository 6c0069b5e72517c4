-- What the files of V60 hold.
alter table attachment add column content bytea not null;
alter table document_template add column content bytea;
alter table stored_file add column content bytea not null;
