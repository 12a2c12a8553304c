-- Documents that the system makes have nobody who brought them.
alter table document alter column uploaded_by drop not null;

-- Which document is the sealed paper of a thing: made once, the same at every download.
create table sealed_paper (
    id          uuid        not null,
    kind        text        not null,
    subject_id  uuid        not null,
    document_id uuid        not null,
    sealed_at   timestamptz not null,
    constraint pk_sealed_paper primary key (id),
    constraint fk_sealed_paper_document foreign key (document_id) references document (id),
    constraint uq_sealed_paper_subject unique (kind, subject_id),
    constraint ck_sealed_paper_kind check (kind ~ '^[A-Z]+(_[A-Z]+)*$')
);
create index ix_sealed_paper_document on sealed_paper (document_id);
revoke update, delete, truncate on sealed_paper from ${appRole};
