-- Rows and sums of earlier casts stay in the table's pages until vacuum removes them; let that be soon.
alter table secret_ballot set (
  autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
alter table secret_ballot_comment set (
  autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
  toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);
alter table secret_item_count set (
  autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
