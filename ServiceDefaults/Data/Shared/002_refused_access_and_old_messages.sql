-- Officials who asked for what is not there or not theirs. The service adds rows; it neither reads nor changes them.
create table refused_access (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    account text not null,
    body    text not null,
    address text not null,
    method  text not null,
    path    text not null
);
create index refused_access_account on refused_access (account, at);
do $$ begin
    execute format('revoke select, update, delete, truncate on refused_access from %I', current_setting('app.limited_role'));
end $$;

-- Old rows of the inbox are removed by their age.
create index inbox_handled_at on inbox (handled_at);
