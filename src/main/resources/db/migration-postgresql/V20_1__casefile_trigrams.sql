-- Finds similar titles without reading every case; without the extension they are compared one by one.
do $$
begin
  create extension if not exists pg_trgm;
  create index case_file_by_similar_title on case_file using gin (folded_title gin_trgm_ops);
exception when others then
  raise notice 'case_file has no index of trigrams: %', sqlerrm;
end
$$;
