-- Whoever has a page open learns of a change when its transaction commits. Each replica listens, and tells only those who may know of it.
-- kind, county, id, version, and the bodies it concerns; a list too long for a notification is left out and stands for every body of the county.
create function tell_of_change(kind text, county text, id uuid, version int, bodies text[]) returns void language plpgsql as $$
declare
    told text := json_build_object('kind', kind, 'county', county, 'id', id, 'version', version, 'bodies', bodies)::text;
begin
    perform pg_notify('changes', case when octet_length(told) < 7900 then told
        else json_build_object('kind', kind, 'county', county, 'id', id, 'version', version)::text end);
end $$;

create function tell_of_case() returns trigger language plpgsql as $$
begin
    perform tell_of_change('case', new.county, new.id, new.version, new.involved);
    return null;
end $$;

create function tell_of_conference() returns trigger language plpgsql as $$
begin
    perform tell_of_change('conference', new.county, new.id, new.version, new.involved);
    return null;
end $$;

-- Who of a body has a case is that body's own affair.
create function tell_of_assignment() returns trigger language plpgsql as $$
begin
    perform tell_of_change('assignment', new.county, new.case_id, 0, array[new.body]);
    return null;
end $$;

create trigger tell after insert or update on cases for each row execute function tell_of_case();
create trigger tell after insert or update on conferences for each row execute function tell_of_conference();
create trigger tell after insert or update on assignments for each row execute function tell_of_assignment();
