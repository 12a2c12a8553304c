-- Who of the Standing Office has taken a dossier upon them: nobody else accepts or returns it. While the unit mends it, it stays theirs.
alter table dossier
    add column claimed_by uuid,
    add column claimed_at timestamptz,
    add constraint fk_dossier_claimed_by foreign key (claimed_by) references account (id),
    add constraint ck_dossier_claim check ((claimed_by is null) = (claimed_at is null)
                                       and (claimed_by is null or state in ('SUBMITTED', 'RETURNED')));
create index ix_dossier_claimed on dossier (claimed_by, updated_at desc, id desc) where claimed_by is not null;
create index ix_dossier_free on dossier (updated_at desc, id desc) where state = 'SUBMITTED' and claimed_by is null;
