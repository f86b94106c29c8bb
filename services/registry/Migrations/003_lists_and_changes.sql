-- Which list a duty stands in is asked for with every page: the indexes that pages are found in carry it.
drop index entry_versions_of_county;
drop index entry_versions_of_all;
create index entry_versions_of_county on entry_versions (county, in_force_from desc, entry_id desc)
    include (list, state, valid_from, valid_to, recorded_at, published) where superseded_at = 'infinity';
create index entry_versions_of_all on entry_versions (in_force_from desc, entry_id desc)
    include (list, county, state, valid_from, valid_to, recorded_at, published) where superseded_at = 'infinity';

-- The first day out of force: a duty that left force and is cancelled afterwards has been out of force since the former.
alter table entry_versions add ended_on date;

-- What changed a duty while it was listed: the case, what it decided and why.
alter table entry_versions
    add change           text,
    add change_case      uuid,
    add change_procedure text,
    add changed_on       date,
    add change_reason    text,
    add change_articles  text[];

-- An admission that met another of the same title, list and townships in force: for the office to look at.
alter table entries add duplicate_of uuid;
