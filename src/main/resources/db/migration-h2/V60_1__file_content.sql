-- What the files of V60 hold.
alter table attachment add column content blob not null;
alter table document_template add column content blob;
alter table stored_file add column content blob not null;
