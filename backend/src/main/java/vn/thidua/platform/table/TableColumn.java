package vn.thidua.platform.table;

import java.util.List;
import vn.thidua.platform.text.Text;

/** A column of a form that people bring as a file, known by its code or by what people write over it, whatever the diacritics and case. */
public interface TableColumn {

    /** As the form's first line has it, and the contract. */
    String code();

    /** Whether a file without it is refused. */
    boolean required();

    /** Whether its numbers are days in a spreadsheet. */
    boolean isDate();

    /** What else people write over it, plain. */
    List<String> names();

    /** Whether it is the column under that head. */
    default boolean isUnder(String head) {
        String plain = Text.plain(head).replaceAll("[^a-z0-9]+", " ").strip();
        return code().replace('_', ' ').equals(plain) || names().contains(plain);
    }
}
