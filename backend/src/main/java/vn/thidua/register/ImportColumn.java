package vn.thidua.register;

import java.util.List;
import java.util.Optional;
import vn.thidua.platform.text.Text;

/** The columns of a file of older awards, each by its code or by what people write over it, whatever the diacritics and case. */
enum ImportColumn {
    AWARD(
            "award_code",
            true,
            "danh hieu",
            "hinh thuc",
            "danh hieu hinh thuc",
            "danh hieu hinh thuc khen thuong",
            "award"),
    KIND(
            "recipient_kind",
            true,
            "doi tuong",
            "loai doi tuong",
            "ca nhan tap the",
            "ca nhan tap the ho gia dinh",
            "recipient kind"),
    EMPLOYEE_CODE("employee_code", false, "ma can bo", "ma nhan vien", "ma so can bo", "so hieu can bo"),
    NAME(
            "recipient_name",
            false,
            "ho va ten",
            "ho ten",
            "ten",
            "ten tap the",
            "dai dien ho gia dinh",
            "nguoi tap the duoc khen",
            "recipient"),
    BIRTH_DATE("birth_date", false, "ngay sinh", "ngay thang nam sinh"),
    ADDRESS("address", false, "dia chi", "noi o", "dia chi ho gia dinh"),
    UNIT("unit_code", true, "don vi", "ma don vi", "ten don vi", "unit"),
    YEAR("year", true, "nam", "nam thanh tich", "nam khen thuong"),
    NUMBER("decision_number", true, "so quyet dinh", "so qd", "quyet dinh so"),
    DECIDED_ON("decided_on", true, "ngay quyet dinh", "ngay ky", "ngay qd", "ngay ban hanh"),
    AUTHORITY("authority_name", true, "cap quyet dinh", "co quan quyet dinh", "nguoi quyet dinh", "authority"),
    STANDING("standing", false);

    private final String code;
    private final boolean required;
    private final List<String> names;

    ImportColumn(String code, boolean required, String... names) {
        this.code = code;
        this.required = required;
        this.names = List.of(names);
    }

    /** As the form's first line has it, and the contract. */
    String code() {
        return code;
    }

    /** Whether a file without it is refused. */
    boolean required() {
        return required;
    }

    boolean isDate() {
        return this == BIRTH_DATE || this == DECIDED_ON;
    }

    static Optional<ImportColumn> of(String head) {
        String plain = Text.plain(head).replaceAll("[^a-z0-9]+", " ").strip();
        for (ImportColumn column : values()) {
            if (column.code.replace('_', ' ').equals(plain) || column.names.contains(plain)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
