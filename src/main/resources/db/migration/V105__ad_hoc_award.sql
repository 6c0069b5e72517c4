-- Awards of the simplified procedure (khen đột xuất): what the short dossier has beside the case file, which is called
-- by the nominee's name.
create table ad_hoc_award (
  id                varchar(36)   primary key references case_file (id),
  recipient         varchar(20)   not null,
  position_held     varchar(200),
  recipient_unit_id varchar(64)   not null references unit (id),
  account           varchar(64),
  email             varchar(254),
  female            boolean,
  direct_worker     boolean,
  form_code         varchar(64)   not null,
  deed              varchar(4000) not null,
  deed_on           date          not null,
  benefit_value_vnd decimal(18, 0)
);
create index ad_hoc_award_by_form on ad_hoc_award (form_code, recipient);
create index ad_hoc_award_by_account on ad_hoc_award (account);

-- Golden Book entries that the dossier relies on.
create table ad_hoc_award_evidence (
  award_id varchar(36) not null references ad_hoc_award (id),
  code     varchar(64) not null,
  primary key (award_id, code)
);
