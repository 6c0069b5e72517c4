-- Members of a panel read a case while they are on it; earlier versions let them go on.
delete from initiative_reader where not exists (
  select 1 from council_session s join panel_member p on p.session_id = s.id
  join initiative i on i.id = s.case_id
  where s.case_id = initiative_reader.initiative_id and p.account = initiative_reader.account
    and s.concluded_at is null and p.exclusion is null and i.status = 'COUNCIL_REVIEW');
