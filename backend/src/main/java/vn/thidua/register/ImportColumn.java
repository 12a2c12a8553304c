package vn.thidua.register;

import java.util.List;
import vn.thidua.platform.table.TableColumn;

/** The columns of a file of older awards, each by its code or by what people write over it, whatever the diacritics and case. */
enum ImportColumn implements TableColumn {
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

    /** The whole form. */
    static final List<ImportColumn> ALL = List.of(values());

    private final String code;
    private final boolean required;
    private final List<String> names;

    ImportColumn(String code, boolean required, String... names) {
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
    public boolean isDate() {
        return this == BIRTH_DATE || this == DECIDED_ON;
    }

    @Override
    public List<String> names() {
        return names;
    }
}
