-- The database itself refuses to change or remove an entry, whoever asks.
create function golden_book_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'golden_book_entry is append-only: % refused', tg_op;
end
$$;

create trigger golden_book_entry_append_only
  before update or delete on golden_book_entry
  for each row execute function golden_book_refuse_change();

create trigger golden_book_entry_no_truncate
  before truncate on golden_book_entry
  for each statement execute function golden_book_refuse_change();
