-- Attachments of a case, stored with their digest. The one table whose column type the two databases name differently.
create table attachment (
  id          varchar(36)  primary key,
  case_id     varchar(36)  not null,
  name        varchar(255) not null,
  media_type  varchar(100) not null,
  size_bytes  bigint       not null,
  sha256      varchar(64)  not null,
  content     blob         not null,
  uploaded_by varchar(64)  not null,
  uploaded_at timestamp    not null
);
create index attachment_by_case on attachment (case_id, uploaded_at);
