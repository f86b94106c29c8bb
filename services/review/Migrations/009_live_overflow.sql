-- A list of bodies too long for a notification: everybody looks again, and sees what they may; nothing of the case is told.
create or replace function tell_of_change(kind text, county text, id uuid, version int, bodies text[]) returns void language plpgsql as $$
declare
    told text := json_build_object('kind', kind, 'county', county, 'id', id, 'version', version, 'bodies', bodies)::text;
begin
    perform pg_notify('changes', case when octet_length(told) < 7900 then told
        else json_build_object('kind', 'anything', 'county', '', 'id', gen_random_uuid(), 'version', 0)::text end);
end $$;
