-- Works, products and tasks (công trình, sản phẩm, phần việc): what they have beside the case file.
create table work (
  id              varchar(36)   primary key references case_file (id),
  kind            varchar(20)   not null,
  -- Unit that registered it; the file lies with the deciding unit once it has been proposed.
  unit_id         varchar(64)   not null references unit (id),
  place           varchar(300)  not null,
  value_vnd       decimal(18, 0),
  planned_to      date          not null,
  occasion        varchar(300),
  finished_on     date,
  quality         varchar(20),
  employer_agrees boolean,
  award_eligible  boolean,
  plaque_text     varchar(1000),
  held_on         date,
  held_at         varchar(300)
);
