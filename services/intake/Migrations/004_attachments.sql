-- Files that belong to an application. A row stands from the first byte on; it counts for nothing until it is complete.
create table attachments (
    county       text not null,
    id           uuid not null,
    application  uuid not null,
    complete     boolean not null default false,
    name         text,
    content_type text,
    kind         text,
    print_code   text,
    size         bigint,
    sha256       text,
    uploaded_by  text not null,
    account      text not null,
    uploaded_at  timestamptz not null,
    touched_at   timestamptz not null default now(),
    primary key (county, id),
    foreign key (county, application) references applications (county, id) on delete cascade,
    check (not complete or (name is not null and content_type is not null and kind is not null and size > 0 and sha256 is not null)),
    check (not complete or (kind = 'SealedScan') = (print_code is not null))
);

create index attachments_of_application on attachments (county, application, id);
create unique index attachments_are_the_same on attachments (county, application, sha256, name) where complete;
create index attachments_under_way on attachments (touched_at) where not complete;

alter table attachments enable row level security;
create policy tenant on attachments using (tenant_sees(county)) with check (tenant_sees(county));

-- Their content, 256 KB a row. It is packed already: PostgreSQL need not try.
create table attachment_chunks (
    county     text not null,
    attachment uuid not null,
    at         integer not null,
    content    bytea not null,
    primary key (county, attachment, at),
    foreign key (county, attachment) references attachments (county, id) on delete cascade
);

alter table attachment_chunks alter column content set storage external;
alter table attachment_chunks enable row level security;
create policy tenant on attachment_chunks using (tenant_sees(county)) with check (tenant_sees(county));
