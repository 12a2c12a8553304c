package vn.thidua.paper;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.lifecycle.ActionView;

/** A template with the fields that it can name. */
@Schema(name = "PaperTemplate", description = "A template, with the fields that it can name.")
public record PaperTemplateView(
        @Schema(required = true, description = "By which the trail knows it.")
        UUID id,

        @Schema(required = true) PaperKind kind,

        @Schema(required = true, examples = "Quyết định khen thưởng")
        String name,

        @Schema(required = true, description = "0 is the one that came with the system.")
        int version,

        @Schema(required = true, description = "Whether it is the one that came with the system.")
        boolean builtIn,

        @Schema(required = true, description = "The template that holds.")
        String content,

        @Schema(required = true, description = "Everything that it can name.")
        List<Field> fields,

        @Schema(required = true, description = "The newest first; the last is the one that came with the system.")
        List<Version> versions,

        @Schema(required = true) List<ActionView> actions) {

    @Schema(name = "PaperField", description = "Something that a template can name.")
    public record Field(
            @Schema(required = true, description = "[] stands behind a list.", examples = "given[].lines[].name")
            String path,

            @Schema(required = true, description = "In words.", examples = "Họ và tên, tên tập thể")
            String meaning,

            @Schema(required = true, description = "Whether it is gone through with {#for … in …}.")
            boolean list,

            @Schema(required = true, description = "Whether it can stand by itself.")
            boolean value) {}

    @Schema(name = "PaperTemplateVersion", description = "How a template once was.")
    public record Version(
            @Schema(required = true) int version,

            @Schema(required = true, description = "Whether it was the one that came with the system.")
            boolean builtIn,

            @Schema(description = "Null of version 0.", nullable = true)
            Instant at,

            @Schema(description = "Null of version 0.", nullable = true)
            String by,

            @Schema(description = "Why it was changed.", nullable = true)
            String because) {

        static Version of(PaperTemplateRow row) {
            return new Version(row.version(), row.isBuiltIn(), row.at(), row.by(), row.because());
        }
    }

    static PaperTemplateView of(
            List<PaperTemplateRow> versions, List<Field> fields, List<ActionView> actions, Locale locale) {
        PaperTemplateRow row = versions.getFirst();
        return new PaperTemplateView(
                row.kind().id(),
                row.kind(),
                row.kind().title(locale),
                row.version(),
                row.isBuiltIn(),
                row.source(),
                fields,
                versions.stream().map(Version::of).toList(),
                actions);
    }
}
