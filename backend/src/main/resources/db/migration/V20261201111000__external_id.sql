-- What a client calls a thing of ours: one name a thing, one thing a name, for each client its own.
create table external_id (
    client_id    uuid        not null,
    subject_type text        not null,
    subject_id   uuid        not null,
    value        text        not null,
    said_at      timestamptz not null,
    constraint pk_external_id primary key (client_id, subject_type, subject_id),
    constraint uq_external_id_value unique (client_id, subject_type, value),
    constraint fk_external_id_client foreign key (client_id) references client (id),
    constraint ck_external_id_type check (subject_type in ('UNIT', 'PERSON', 'DOSSIER', 'AWARD')),
    constraint ck_external_id_value check (length(value) between 1 and 200)
);
