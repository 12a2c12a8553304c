-- Templates of papers, every version as it was. Version 0 lies in the program; a version without content takes that one up again.
create table paper_template (
    id         uuid        not null,
    kind       text        not null,
    version    integer     not null,
    content    text,
    because    text        not null,
    written_at timestamptz not null,
    written_by uuid        not null,
    constraint pk_paper_template primary key (id),
    constraint fk_paper_template_written_by foreign key (written_by) references account (id),
    constraint uq_paper_template_version unique (kind, version),
    constraint ck_paper_template_kind check (kind ~ '^[A-Z]+(_[A-Z]+)*$'),
    constraint ck_paper_template_version check (version >= 1),
    constraint ck_paper_template_content check (length(content) between 1 and 100000),
    constraint ck_paper_template_because check (length(because) between 1 and 500)
);
revoke update, delete, truncate on paper_template from ${appRole};
