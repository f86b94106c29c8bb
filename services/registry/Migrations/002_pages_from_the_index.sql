-- Pages and their totals are found in one index, without touching the wide rows: the twenty of a page are fetched afterwards.
drop index entry_versions_of_county;
drop index entry_versions_of_all;
create index entry_versions_of_county on entry_versions (county, in_force_from desc, entry_id desc)
    include (state, valid_from, valid_to, recorded_at, published) where superseded_at = 'infinity';
create index entry_versions_of_all on entry_versions (in_force_from desc, entry_id desc)
    include (county, state, valid_from, valid_to, recorded_at, published) where superseded_at = 'infinity';

-- The public's question is the commonest and the cheapest: it comes first.
create or replace function entry_visible(county text, published boolean) returns boolean language sql stable as $$
    select (published and current_setting('app.counties', true) = 'public') or tenant_sees(county)
$$;

drop function entries_like(text[], text, text);
create function entries_like(wanted text[], needle text, of_county text, as_of date) returns setof uuid
    language sql stable security definer set search_path = public rows 100 as $$
    select entry_id from entry_versions
    where grams @> wanted and position(needle in title_key) > 0 and as_of between valid_from and valid_to
        and (of_county is null or county = of_county) and entry_visible(county, published)
$$;
