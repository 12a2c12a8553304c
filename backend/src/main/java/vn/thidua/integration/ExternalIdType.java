package vn.thidua.integration;

import vn.thidua.access.Permission;

/** What a client can give names of its own to, and what it must be able to read for it. */
enum ExternalIdType {
    UNIT(Permission.REFERENCE_READ, "select id as unit_id from unit where id = :id"),
    PERSON(
            Permission.PERSON_READ,
            "select m.unit_id from membership m join person p on p.id = m.person_id and p.merged_into_id is null"
                    + " where m.person_id = :id and m.superseded_at is null order by upper_inf(m.valid) desc, lower(m.valid) desc limit 50"),
    DOSSIER(Permission.DOSSIER_READ, "select unit_id from dossier where id = :id"),
    AWARD(Permission.AWARD_READ, "select unit_id from award where id = :id");

    private final Permission permission;
    private final String units;

    ExternalIdType(Permission permission, String units) {
        this.permission = permission;
        this.units = units;
    }

    Permission permission() {
        return permission;
    }

    /** The units by one of which it must be within reach; {@code :id} is the thing. */
    String units() {
        return units;
    }
}
