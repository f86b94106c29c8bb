-- What an account may do at present. Locked is not a state of its own: it is lockout_end in the future, and passes.
alter table accounts
    add column jurisdiction         text not null default '',
    add column state                text not null default 'Active' check (state in ('Awaiting', 'Active', 'Disabled')),
    add column must_change_password boolean not null default false,
    add column own_password         boolean not null default false,
    add column failed_at            timestamptz,
    add column last_seen_at         timestamptz,
    add column disabled_reason      text;
comment on column accounts.own_password is 'the account''s holder or a security administrator has set it: a demonstration never puts its shared one back';

alter table sessions
    add column begun_at       timestamptz not null default now(),
    add column browser        text not null default '',
    add column address        text not null default '',
    add column single_sign_on boolean not null default false;

-- What happened to accounts, one chain for the whole portal. The columns that are searched follow from the fact, which is hashed.
create table account_journal (
    seq          int primary key,
    at           timestamptz not null,
    fact         text not null,
    hash         text not null,
    jurisdiction text not null generated always as (fact::jsonb ->> 'jurisdiction') stored,
    account      text not null generated always as (fact::jsonb ->> 'account') stored,
    act          text not null generated always as (fact::jsonb ->> 'act') stored
);
create index account_journal_account on account_journal (account, seq);
create index account_journal_jurisdiction on account_journal (jurisdiction, seq);
revoke update, delete, truncate on account_journal from portal_app;
