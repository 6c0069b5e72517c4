-- Finds parts of words without reading every row. The extension needs the right to create it (the owner of the database
-- has it); without it the search gives the same answers, only later, and docs/operations says how to add the index.
do $$
begin
  create extension if not exists pg_trgm;
  create index golden_book_search_words on golden_book_search using gin (words gin_trgm_ops);
exception when others then
  raise notice 'golden_book_search has no index of trigrams: %', sqlerrm;
end
$$;
