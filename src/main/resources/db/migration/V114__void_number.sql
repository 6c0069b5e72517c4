-- A number taken in error is struck out, never deleted. One from the register is not given again; a line that somebody
-- wrote wrongly gives its number free (folded_symbol then holds the id). What a recorded decision or letter bears stays.
alter table document_number add column on_paper boolean default false not null;
alter table document_number add column void_reason varchar(300);
alter table document_number add column voided_by varchar(64);
alter table document_number add column voided_at timestamp;
