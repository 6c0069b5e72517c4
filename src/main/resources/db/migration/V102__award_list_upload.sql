-- Uploaded lists that wait for a person to confirm that they replace the one there is.
create table award_list_upload (
  id          varchar(36) primary key,
  letter_id   varchar(36) not null references award_letter (id),
  account     varchar(64) not null,
  content     text        not null,
  uploaded_at timestamp   not null
);
create index award_list_upload_by_letter on award_list_upload (letter_id, account);
