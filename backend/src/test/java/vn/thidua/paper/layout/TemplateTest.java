package vn.thidua.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an administrator may write into a template, and how a mistake is told. */
class TemplateTest {

    public record Letter(String to, boolean urgent, List<Item> items, List<String> notes) {}

    public record Item(String name, Body body) {}

    public record Body(String place) {}

    private static final Fields FIELDS = Fields.of(Letter.class);
    private static final Letter LETTER = new Letter(
            "Vụ <Pháp chế> & Cục",
            false,
            List.of(new Item("Một", new Body("Huế")), new Item("Hai", new Body(null))),
            List.of());

    private static String filled(String source) {
        return Template.read(source, FIELDS).fill(LETTER);
    }

    private static List<TemplateFault> faults(String source) {
        return catchThrowableOfType(BrokenTemplate.class, () -> Template.read(source, FIELDS))
                .faults();
    }

    private static TemplateFault only(String source) {
        List<TemplateFault> faults = faults(source);
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }

    @Test
    void what_people_wrote_is_text_and_never_markup() {
        assertThat(filled("<paper><p>{to}</p></paper>")).contains("Vụ &lt;Pháp chế&gt; &amp; Cục");
    }

    @Test
    void a_list_is_gone_through_and_what_is_not_known_is_left_blank() {
        assertThat(filled("<paper>{#for one in items}<p>{one.name} {one.body.place}</p>{/for}</paper>"))
                .isEqualTo("<paper><p>Một Huế</p><p>Hai </p></paper>");
    }

    @Test
    void a_choice_takes_one_way() {
        assertThat(filled(
                        "<paper>{#if urgent}<p>Khẩn</p>{#else}<p>Thường</p>{/if}{#if !notes}<p>Không</p>{/if}</paper>"))
                .isEqualTo("<paper><p>Thường</p><p>Không</p></paper>");
    }

    @Test
    void a_remark_is_left_out() {
        assertThat(filled("<paper>{! nhớ sửa !}<p>x</p></paper>")).isEqualTo("<paper><p>x</p></paper>");
    }

    @Test
    void an_unknown_field_is_named_with_its_line_even_in_a_branch_that_is_never_taken() {
        TemplateFault fault = only("<paper>\n{#if urgent}\n<p>{adressee}</p>\n{/if}\n</paper>");

        assertThat(fault).isEqualTo(new TemplateFault(TemplateFault.Reason.UNKNOWN_FIELD, 3, "adressee"));
    }

    @Test
    void a_field_of_a_list_is_known_within_the_list_alone() {
        assertThat(only("<paper>\n{#for one in items}<p>{one.nam}</p>{/for}\n</paper>")
                        .what())
                .isEqualTo("one.nam");
        assertThat(only("<paper><p>{one.name}</p></paper>").reason()).isEqualTo(TemplateFault.Reason.UNKNOWN_FIELD);
    }

    @Test
    void a_method_cannot_be_called() {
        assertThat(only("<paper><p>{to.getClass()}</p></paper>").reason()).isEqualTo(TemplateFault.Reason.UNKNOWN_TAG);
        assertThat(only("<paper><p>{to.class}</p></paper>").reason()).isEqualTo(TemplateFault.Reason.UNKNOWN_FIELD);
    }

    @Test
    void a_list_is_no_value_and_a_value_no_list() {
        assertThat(only("<paper><p>{items}</p></paper>").reason()).isEqualTo(TemplateFault.Reason.WRONG_USE);
        assertThat(only("<paper>{#for a in to}<p>x</p>{/for}</paper>").reason())
                .isEqualTo(TemplateFault.Reason.WRONG_USE);
    }

    @Test
    void every_fault_is_told_at_once() {
        assertThat(faults("<paper>\n<p class=\"namee\">{a}</p>\n<div/>\n<p>{b}</p></paper>"))
                .extracting(TemplateFault::line)
                .containsExactly(2, 3, 2, 4);
    }

    @Test
    void sections_open_and_close_within_the_same_element() {
        assertThat(faults("<paper><p>{#if urgent}</p><p>{/if}</p></paper>"))
                .extracting(TemplateFault::reason)
                .contains(TemplateFault.Reason.UNBALANCED);
        assertThat(only("<paper><p>{#if urgent}x</p></paper>").reason()).isEqualTo(TemplateFault.Reason.UNBALANCED);
        assertThat(only("<paper><p>x{/for}</p></paper>").reason()).isEqualTo(TemplateFault.Reason.UNBALANCED);
    }

    @Test
    void markup_that_does_not_close_is_told_with_its_line() {
        TemplateFault fault = only("<paper>\n<p>x\n</paper>");

        assertThat(fault.reason()).isEqualTo(TemplateFault.Reason.NOT_XML);
        assertThat(fault.line()).isEqualTo(3);
    }

    @Test
    void a_document_type_and_a_script_are_refused() {
        assertThat(faults("<!DOCTYPE paper [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><paper><p>&x;</p></paper>"))
                .isNotEmpty();
        assertThat(only("<paper><script>x</script></paper>").reason()).isEqualTo(TemplateFault.Reason.UNKNOWN_ELEMENT);
    }

    @Test
    void only_letters_that_xml_knows_come_through() {
        Letter odd = new Letter("a\u0001b", false, List.of(), List.of());

        assertThat(Template.read("<paper><p>{to}</p></paper>", FIELDS).fill(odd))
                .isEqualTo("<paper><p>ab</p></paper>");
    }
}
