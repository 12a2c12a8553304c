package vn.thidua.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.access.Permission;
import vn.thidua.organization.People;
import vn.thidua.organization.Units;
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

/**
 * Dossiers by the thousand: each opened, written and, where it says so, submitted, by the deeds of one. Found again by the sender's name for it; who is nominated
 * is named by employee code or unit code.
 */
@Singleton
class BulkDossiers extends BulkDeed {

    private static final List<BulkField> FIELDS = List.of(
            BulkField.externalId(false),
            BulkField.needed("unit", BulkFieldType.TEXT, "CUC-TNN", "ma don vi", "don vi"),
            BulkField.needed("kind", BulkFieldType.TEXT, "MERIT", "loai ho so"),
            BulkField.needed("year", BulkFieldType.NUMBER, "2024", "nam"),
            BulkField.needed("title", BulkFieldType.TEXT, "Đề nghị khen thưởng năm 2024", "ten ho so", "tieu de"),
            BulkField.optional("summary", BulkFieldType.TEXT, "", "tom tat"),
            BulkField.optional(
                    "attachments", BulkFieldType.LIST, "MINUTES=0193b7a0-0000-7000-8000-000000000001", "tai lieu"),
            BulkField.needed("nominations", BulkFieldType.LIST, "TNN-0123=EMULATION_FIGHTER_GRASSROOTS", "de nghi"),
            BulkField.optional("submit", BulkFieldType.YES_NO, "true", "nop"));

    private final OpenDossier open;
    private final EditDossier edit;
    private final SubmitDossier submit;
    private final DossierPages pages;
    private final Units units;
    private final People people;
    private final ReadDraft drafts;
    private final ObjectMapper json;

    BulkDossiers(
            OpenDossier open,
            EditDossier edit,
            SubmitDossier submit,
            DossierPages pages,
            Units units,
            People people,
            ReadDraft drafts,
            ObjectMapper json) {
        super("DOSSIERS", Permission.DOSSIER_DRAFT, "DOSSIER", FIELDS);
        this.open = open;
        this.edit = edit;
        this.submit = submit;
        this.pages = pages;
        this.units = units;
        this.people = people;
        this.drafts = drafts;
        this.json = json;
    }

    @Override
    protected BulkResult take(BulkRow row) {
        ObjectNode values = row.values();
        if (!values.path("nominations").isArray() && row.text("nominations") == null) {
            throw Problem.invalid("/nominations", ViolationCode.REQUIRED);
        }
        DossierDraft draft = draft(values);
        DossierView before = row.knownId() == null ? opened(values, draft) : pages.page(row.knownId());
        boolean changes = !isSaid(before, draft);
        DossierView now = changes ? edit.edit(before.id(), draft, Etag.of(before.version())) : before;
        boolean submits = values.path("submit").asBoolean() && now.state() == DossierState.DRAFT;
        if (submits) {
            submit.submit(now.id(), Submission.SILENT, Etag.of(now.version()));
        }
        if (row.knownId() == null) {
            return BulkResult.created(now.id());
        }
        return changes || submits ? BulkResult.changed(now.id()) : BulkResult.unchanged(now.id());
    }

    private DossierView opened(ObjectNode values, DossierDraft draft) {
        UUID unit = units.byCode(values.path("unit").asText().strip())
                .map(UnitRef::id)
                .orElseThrow(() -> Problem.invalid("/unit", ViolationCode.NOT_FOUND));
        return open.open(
                new DossierOpening(unit, draft.kind(), draft.year(), draft.title(), null, null, draft.summary()));
    }

    private DossierDraft draft(ObjectNode values) {
        ObjectNode body = values.deepCopy().retain("title", "year", "kind", "summary");
        body.set("attachments", listed(values.path("attachments"), "kind", "documentId"));
        ArrayNode nominations = json.createArrayNode();
        int place = 0;
        for (JsonNode one : listed(values.path("nominations"), "nominee", "award")) {
            nominations.add(nomination(one, "/nominations/" + place++));
        }
        body.set("nominations", nominations);
        return drafts.of(body, DossierDraft.class);
    }

    /** Of a table: parts with | between them, each of two words with = between. */
    private ArrayNode listed(JsonNode value, String first, String second) {
        if (value instanceof ArrayNode list) {
            return list;
        }
        ArrayNode list = json.createArrayNode();
        for (String part : value.asText("").split("\\|", -1)) {
            int equals = part.indexOf('=');
            if (!part.isBlank()) {
                list.addObject()
                        .put(first, part.substring(0, Math.max(0, equals)).strip())
                        .put(second, part.substring(equals + 1).strip());
            }
        }
        return list;
    }

    /** {@code nominee} is an employee code or a unit code; in JSON a household may stand in its place. */
    private ObjectNode nomination(JsonNode said, String at) {
        if (!(said instanceof ObjectNode object)) {
            throw Problem.invalid(at, ViolationCode.WRONG_TYPE);
        }
        ObjectNode nomination = object.deepCopy();
        nomination.set("awardCode", nomination.remove("award"));
        if (!nomination.has("evidence")) {
            nomination.putArray("evidence");
        }
        JsonNode nominee = nomination.remove("nominee");
        if (nomination.has("household")) {
            return nomination.put("nomineeKind", "HOUSEHOLD");
        }
        String code = nominee == null ? "" : nominee.asText().strip();
        return people.idOf(code)
                .map(person -> nomination.put("nomineeKind", "INDIVIDUAL").put("personId", person.toString()))
                .or(() -> units.byCode(code)
                        .map(unit -> nomination
                                .put("nomineeKind", "COLLECTIVE")
                                .put("collectiveId", unit.id().toString())))
                .orElseThrow(() -> Problem.invalid(
                        at + "/nominee", code.isEmpty() ? ViolationCode.REQUIRED : ViolationCode.NOT_FOUND));
    }

    /** Whether the dossier says this already. */
    private static boolean isSaid(DossierView view, DossierDraft draft) {
        return view.title().equals(draft.title())
                && view.year() == draft.year()
                && view.kind() == draft.kind()
                && Objects.equals(view.summary(), draft.summary())
                && attachments(view).equals(Set.copyOf(draft.attachments()))
                && nominations(view)
                        .equals(draft.nominations().stream()
                                .map(BulkDossiers::compared)
                                .toList());
    }

    private static Set<DossierDraft.Attachment> attachments(DossierView view) {
        return view.attachments().stream()
                .map(one -> new DossierDraft.Attachment(one.document().id(), one.kind()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What two nominations have in common that say the same. */
    private record Compared(Object nominee, String award, String report, Set<DossierDraft.Evidence> evidence) {}

    private static Compared compared(DossierDraft.Nominee nominee) {
        return new Compared(
                nominee.nomineeKey(), nominee.awardCode(), nominee.report(), Set.copyOf(nominee.evidence()));
    }

    private static List<Compared> nominations(DossierView view) {
        return view.nominations().stream()
                .map(one -> new Compared(
                        one.nominee().key(),
                        one.award().code(),
                        one.report(),
                        one.evidence().stream()
                                .map(document -> new DossierDraft.Evidence(
                                        document.document().id(), document.kind()))
                                .collect(Collectors.toUnmodifiableSet())))
                .toList();
    }
}
