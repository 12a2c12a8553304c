package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.thidua.platform.problem.Problem;

class FileNamesTest {

    @Test
    void folders_are_cut_off_whatever_system_they_come_from() {
        assertThat(FileNames.clean("../../etc/bao-cao.pdf")).isEqualTo("bao-cao.pdf");
        assertThat(FileNames.clean("C:\\Hồ sơ\\bao-cao.pdf")).isEqualTo("bao-cao.pdf");
    }

    @Test
    void control_and_zero_width_characters_and_turned_text_are_taken_out() {
        assertThat(FileNames.clean("bao\u0000-\u200Bcao\u202Efdp\u0007.pdf")).isEqualTo("bao-caofdp.pdf");
    }

    @Test
    void a_name_from_a_disk_that_decomposes_is_composed() {
        assertThat(FileNames.clean("Bie\u0302n ba\u0309n.pdf")).isEqualTo("Biên bản.pdf");
    }

    @Test
    void a_name_of_which_nothing_is_left_is_missing() {
        assertThatThrownBy(() -> FileNames.clean(".."))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("REQUIRED");
        assertThatThrownBy(() -> FileNames.clean("ho-so/"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("REQUIRED");
        assertThatThrownBy(() -> FileNames.clean(null))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("REQUIRED");
    }

    @Test
    void a_name_of_ten_thousand_characters_is_too_long() {
        assertThatThrownBy(() -> FileNames.clean("a".repeat(10_000) + ".pdf"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("TOO_LONG");
    }

    @Test
    void a_download_carries_the_name_for_old_browsers_and_for_new() {
        assertThat(FileNames.attachment("Biên \"bản\" 1.pdf"))
                .isEqualTo(
                        "attachment; filename=\"Bi_n _b_n_ 1.pdf\"; filename*=UTF-8''Bi%C3%AAn%20%22b%E1%BA%A3n%22%201.pdf");
    }
}
