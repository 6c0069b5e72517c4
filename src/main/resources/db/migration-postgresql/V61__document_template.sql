-- Word templates of units; the last row of a unit and kind counts. A row without content gives the template up again.
create table document_template (
  id             varchar(36)  primary key,
  unit_id        varchar(64)  not null references unit (id),
  kind           varchar(40)  not null,
  version_number integer      not null,
  name           varchar(255),
  sha256         varchar(64),
  content        bytea,
  stored_by      varchar(64)  not null,
  stored_at      timestamp    not null,
  constraint document_template_once unique (unit_id, kind, version_number)
);
