package vn.thidua.organization;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.access.Permission;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.bulk.BulkDeed;
import vn.thidua.platform.bulk.BulkField;
import vn.thidua.platform.bulk.BulkFieldType;
import vn.thidua.platform.bulk.BulkResult;
import vn.thidua.platform.bulk.BulkRow;
import vn.thidua.platform.bulk.ReadDraft;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** Units by the thousand: a new code founds one, a known one is called or stands otherwise from a day on; each by the deed of one. */
@Singleton
class BulkUnits extends BulkDeed {

    private static final List<BulkField> FIELDS = List.of(
            BulkField.externalId(false),
            BulkField.needed("code", BulkFieldType.TEXT, "CUC-TNN", "ma don vi"),
            BulkField.needed("kind", BulkFieldType.TEXT, "AGENCY", "loai don vi"),
            BulkField.needed("name", BulkFieldType.TEXT, "Cục Quản lý tài nguyên nước", "ten don vi"),
            BulkField.optional("shortName", BulkFieldType.TEXT, "Cục TNN", "ten viet tat"),
            BulkField.optional("nameEn", BulkFieldType.TEXT, "", "ten tieng anh"),
            BulkField.needed("legalPersonality", BulkFieldType.YES_NO, "true", "tu cach phap nhan"),
            BulkField.optional("parent", BulkFieldType.TEXT, "BTNMT", "don vi cap tren", "ma don vi cap tren"),
            BulkField.optional("overseer", BulkFieldType.TEXT, "", "don vi quan ly nganh"),
            BulkField.needed("from", BulkFieldType.DATE, "2022-11-01", "tu ngay"),
            BulkField.optional("source", BulkFieldType.TEXT, "Nghị định 68/2022/NĐ-CP", "can cu"));

    private final KeepUnits keep;
    private final Units units;
    private final ReadDraft drafts;

    BulkUnits(KeepUnits keep, Units units, ReadDraft drafts) {
        super("UNITS", Permission.UNIT_EDIT, "UNIT", FIELDS);
        this.keep = keep;
        this.units = units;
        this.drafts = drafts;
    }

    @Override
    protected BulkResult take(BulkRow row) {
        ObjectNode body = row.values().deepCopy();
        body.remove(BulkField.EXTERNAL_ID);
        named(body, "parent");
        named(body, "overseer");
        Optional<UUID> known = Optional.ofNullable(row.knownId())
                .or(() -> units.byCode(row.text("code")).map(UnitRef::id));
        if (known.isEmpty()) {
            return BulkResult.created(keep.create(drafts.of(body, UnitDraft.class)));
        }
        Unit unit = units.find(known.get()).orElseThrow(Problem::notFound);
        body.remove("code");
        UnitVersionDraft draft = drafts.of(body, UnitVersionDraft.class);
        boolean same = unit.on(draft.from())
                .filter(state -> isSaid(state.content(), draft.content()))
                .isPresent();
        if (same) {
            return BulkResult.unchanged(unit.id());
        }
        keep.addVersion(unit.id(), draft, Etag.of(unit.version()));
        return BulkResult.changed(unit.id());
    }

    /** How well it is known is not the file's to say. */
    private static boolean isSaid(UnitState.Content before, UnitState.Content said) {
        return new UnitState.Content(
                        before.kind(),
                        before.name(),
                        before.shortName(),
                        before.nameEn(),
                        before.legalPersonality(),
                        before.parentId(),
                        before.overseerId(),
                        before.source(),
                        said.standing())
                .equals(said);
    }

    private void named(ObjectNode body, String member) {
        String code = body.path(member).asText("").strip();
        body.remove(member);
        if (!code.isEmpty()) {
            UUID id = units.byCode(code)
                    .map(UnitRef::id)
                    .orElseThrow(() -> Problem.invalid("/" + member, ViolationCode.NOT_FOUND));
            body.put(member + "Id", id.toString());
        }
    }
}
