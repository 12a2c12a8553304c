-- Every version of every rulebook: from the program's files, or written by the rule owner. What was published stays word for word, so that a verdict that
-- names its version can be given again.
create table rulebook_version (
    id                uuid        not null,
    framework         text        not null,
    number            integer     not null,
    state             text        not null,
    origin            text        not null,
    -- json, not jsonb: the awards stand in the order of the law, and the digest is over what is written here.
    content           json        not null,
    digest            text        not null,
    -- Of a version from a file: the file's own number and digest, to know it again.
    file_number       integer,
    file_digest       text,
    based_on          integer,
    reason            text,
    opened_at         timestamptz not null,
    opened_by         uuid,
    published_at      timestamptz,
    published_by      uuid,
    published_because text,
    discarded_at      timestamptz,
    discarded_by      uuid,
    version           bigint      not null default 0,
    constraint pk_rulebook_version primary key (id),
    constraint fk_rulebook_version_opened_by foreign key (opened_by) references account (id),
    constraint fk_rulebook_version_published_by foreign key (published_by) references account (id),
    constraint fk_rulebook_version_discarded_by foreign key (discarded_by) references account (id),
    constraint uq_rulebook_version_number unique (framework, number),
    constraint ck_rulebook_version_framework check (framework ~ '^F[0-9]{4}$'),
    constraint ck_rulebook_version_number check (number >= 1 and based_on < number),
    constraint ck_rulebook_version_state check (state in ('DRAFT', 'PUBLISHED', 'DISCARDED')),
    constraint ck_rulebook_version_origin check (origin in ('FILE', 'OWNER')),
    constraint ck_rulebook_version_content check (content ->> 'framework' = framework and (content ->> 'version')::integer = number),
    constraint ck_rulebook_version_file check ((origin = 'FILE') = (file_number is not null and file_digest is not null)),
    constraint ck_rulebook_version_published check ((state = 'PUBLISHED') = (published_at is not null)),
    constraint ck_rulebook_version_discarded check ((state = 'DISCARDED') = (discarded_at is not null))
);
create unique index uq_rulebook_version_draft on rulebook_version (framework) where state = 'DRAFT';
create index ix_rulebook_version_published on rulebook_version (framework, number desc) where state = 'PUBLISHED';

-- Why a rule of a draft differs from the version it is based on.
create table rulebook_change (
    version_id uuid        not null,
    rule_id    text        not null,
    reason     text,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    constraint pk_rulebook_change primary key (version_id, rule_id),
    constraint fk_rulebook_change_version foreign key (version_id) references rulebook_version (id),
    constraint fk_rulebook_change_by foreign key (changed_by) references account (id),
    constraint ck_rulebook_change_reason check (length(reason) between 1 and 1000)
);

create function rulebook_version_stays() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' then
        raise exception 'version % of % is % and stays as it is', old.number, old.framework, old.state using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger tr_rulebook_version_stays before update or delete on rulebook_version for each row execute function rulebook_version_stays();

create function rulebook_change_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from rulebook_version v where v.id = case when tg_op = 'DELETE' then old.version_id else new.version_id end and v.state <> 'DRAFT') then
        raise exception 'the changes of what is no draft stay as they are' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger tr_rulebook_change_stays before insert or update or delete on rulebook_change for each row execute function rulebook_change_stays();
revoke delete, truncate on rulebook_version from ${appRole};
revoke truncate on rulebook_change from ${appRole};
