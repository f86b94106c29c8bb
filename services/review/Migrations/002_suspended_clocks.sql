-- A clock that stands still is neither reminded of nor missed.
alter table clocks add column suspended boolean not null default false;
drop index clocks_to_miss;
drop index clocks_to_remind;
create index clocks_to_miss on clocks (due_on) where met_on is null and stopped_because is null and missed_on is null and not suspended;
create index clocks_to_remind on clocks (remind_on)
    where met_on is null and stopped_because is null and missed_on is null and reminded_on is null and not suspended;
