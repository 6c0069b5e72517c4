-- Files that the system made or took in as issued, with their digest; the column type is the databases' own.
create table stored_file (
  id         varchar(36)  primary key,
  name       varchar(255) not null,
  media_type varchar(100) not null,
  size_bytes bigint       not null,
  sha256     varchar(64)  not null,
  content    blob not null,
  stored_at  timestamp    not null
);
