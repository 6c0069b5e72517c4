-- Who an identity provider's person is here, and which posts came with them at sign-in.
alter table post add column source varchar(10) default 'FILE' not null;

create table external_account (
  account       varchar(64)  primary key,
  issuer        varchar(500) not null,
  subject       varchar(255) not null,
  since         timestamp    not null,
  administrator boolean      not null,
  constraint external_account_subject unique (issuer, subject)
);
