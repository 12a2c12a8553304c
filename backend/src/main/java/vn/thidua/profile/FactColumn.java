package vn.thidua.profile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.table.TableColumn;

/** The columns of a file of facts: one form for all kinds, each of which fills those that it has. */
enum FactColumn implements TableColumn {
    KIND("kind", true, "loai", "loai du kien"),
    EMPLOYEE_CODE("employee_code", false, "ma can bo", "ma nhan vien", "so hieu can bo"),
    UNIT("unit_code", false, "don vi", "ma don vi", "unit"),
    YEAR("year", false, "nam"),
    FROM("from", false, "tu ngay", "ngay", "ngay cong nhan", "ngay quyet dinh"),
    TO("to", false, "den ngay", "den het ngay"),
    LEVEL("level", false, "muc", "hinh thuc", "chuc vu", "muc hinh thuc chuc vu"),
    SCOPE("scope", false, "pham vi", "pham vi cong nhan"),
    USED_FOR("used_for", false, "da dung cho", "da dung de xet"),
    NUMBER("number", false, "so", "so luong", "so nguoi", "thu hang"),
    WITH_TITLE("with_title", false, "so nguoi dat danh hieu"),
    DISCIPLINED("disciplined", false, "so nguoi bi ky luat"),
    MARKED("marked", false, "danh dau", "co dau hieu vi pham", "trong nganh", "chu tri"),
    TITLE("title", false, "ten", "ten sang kien", "noi dung"),
    AUTHORITY("authority", false, "noi cong nhan", "cap cong nhan", "noi quyet dinh"),
    SOURCE("source", true, "can cu", "van ban", "nguon");

    /** The whole form. */
    static final List<FactColumn> ALL = List.of(values());

    private static final Map<KeptFactKind, Map<FactColumn, String>> FIELDS = new EnumMap<>(Map.ofEntries(
            Map.entry(KeptFactKind.RATING, Map.of(YEAR, "year", LEVEL, "level")),
            Map.entry(
                    KeptFactKind.INITIATIVE,
                    Map.of(YEAR, "year", SCOPE, "scope", FROM, "recognizedOn", USED_FOR, "usedFor")),
            Map.entry(
                    KeptFactKind.RESEARCH,
                    Map.of(YEAR, "year", SCOPE, "scope", FROM, "acceptedOn", USED_FOR, "usedFor")),
            Map.entry(KeptFactKind.DISCIPLINE, Map.of(LEVEL, "level", FROM, "decidedOn", TO, "endedOn")),
            Map.entry(
                    KeptFactKind.PROCEEDING,
                    Map.of(LEVEL, "kind", FROM, "openedOn", TO, "closedOn", MARKED, "signsOfViolation")),
            Map.entry(KeptFactKind.LEAVE, Map.of(LEVEL, "kind", FROM, "from", TO, "to")),
            Map.entry(KeptFactKind.LEADERSHIP, Map.of(LEVEL, "position", FROM, "from", TO, "to")),
            Map.entry(KeptFactKind.SERVICE, Map.of(MARKED, "inSector", FROM, "from", TO, "to")),
            Map.entry(
                    KeptFactKind.ACHIEVEMENT,
                    Map.of(LEVEL, "kind", SCOPE, "scope", YEAR, "year", NUMBER, "campaignYears", MARKED, "leading")),
            Map.entry(KeptFactKind.RECRUITMENT, Map.of(FROM, "recruitedOn")),
            Map.entry(
                    KeptFactKind.MEMBERS,
                    Map.of(
                            YEAR, "year",
                            FROM, "countedOn",
                            NUMBER, "total",
                            WITH_TITLE, "withTitle",
                            DISCIPLINED, "disciplined")),
            Map.entry(KeptFactKind.CLUSTER_RANK, Map.of(YEAR, "year", NUMBER, "rank"))));

    private final String code;
    private final boolean required;
    private final List<String> names;

    FactColumn(String code, boolean required, String... names) {
        this.code = code;
        this.required = required;
        this.names = List.of(names);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isDate() {
        return this == FROM || this == TO;
    }

    /** Which field of the value of that kind the column fills; empty for none. */
    Optional<String> fieldOf(KeptFactKind kind) {
        return Optional.ofNullable(FIELDS.get(kind).get(this));
    }

    /** The column that a refusal points at, such as {@code /value/level}; empty for the row as a whole. */
    static Optional<FactColumn> at(KeptFactKind kind, String pointer) {
        String[] steps = pointer.split("/");
        String field = steps.length > 2 ? steps[2] : "";
        return switch (steps.length > 1 ? steps[1] : "") {
            case "value" ->
                Arrays.stream(values())
                        .filter(column ->
                                column.fieldOf(kind).filter(field::equals).isPresent())
                        .findFirst();
            case "kind" -> Optional.of(KIND);
            case "title" -> Optional.of(TITLE);
            case "authority" -> Optional.of(AUTHORITY);
            case "source" -> Optional.of(SOURCE);
            default -> Optional.empty();
        };
    }
}
