package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.platform.text.Messages;

/** What every kind of paper has: a source, a template that works, words for all its fields, and files that anyone can read. */
@QuarkusTest
class PaperKindsTest {

    @Inject
    Papers papers;

    @ParameterizedTest
    @EnumSource
    void the_template_that_comes_with_the_system_works(PaperKind kind) {
        papers.check(kind, kind.builtIn());
    }

    @ParameterizedTest
    @EnumSource
    void every_field_is_explained_in_both_languages(PaperKind kind) {
        for (String language : new String[] {"vi", "en"}) {
            Locale locale = Locale.of(language);
            assertThat(kind.title(locale)).isNotBlank();
            assertThat(papers.fields(kind))
                    .allSatisfy(field -> assertThat(Messages.PAPER
                                    .bundle(locale)
                                    .containsKey(field.owner().getSimpleName() + "." + field.name()))
                            .as(field.path())
                            .isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void its_pdf_is_tagged_named_in_vietnamese_and_complete(PaperKind kind) {
        byte[] pdf = papers.preview(kind, kind.builtIn(), null, PaperFormat.PDF).bytes();

        assertThat(PaperReader.missing(pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void word_file_and_pdf_say_the_same(PaperKind kind) {
        byte[] pdf = papers.preview(kind, kind.builtIn(), null, PaperFormat.PDF).bytes();
        byte[] docx =
                papers.preview(kind, kind.builtIn(), null, PaperFormat.DOCX).bytes();

        assertThat(letters(PaperReader.text(pdf).replaceAll("(?m)^(DỰ THẢO|\\d+)\\s*$", "")))
                .contains(letters(PaperReader.wordText(docx)).substring(0, 200));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toUpperCase(Locale.of("vi"));
    }
}
