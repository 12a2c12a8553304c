package vn.thidua.sign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.text.Messages;

/** A kind of sign, as it is defined. */
@Schema(name = "SignKind", description = "A kind of sign, as it is defined.")
record SignKindView(
        @Schema(required = true) SignKind code,
        @Schema(required = true) String name,

        @Schema(required = true, description = "What it tells.")
        String definition,

        @Schema(required = true, description = "How it is worked out, in words.")
        String formula,

        @Schema(required = true, description = "What it does not know, and what may well explain it.")
        String limits,

        @Schema(required = true, description = "What the marked things are called.")
        String markedName,

        @Schema(description = "What the share is set beside; null where it is set beside nothing.")
        String baseName,

        @Schema(required = true, description = "From which figure on there is a sign.")
        List<Threshold> thresholds,

        @Schema(
                required = true,
                description = "The select of its things, in SQL.",
                examples = "select a.id, … from award a")
        String rows) {

    /** From which figure on. */
    @Schema(name = "SignThreshold", description = "A choice of this system's own; no text of law asks for it.")
    record Threshold(
            @Schema(required = true, examples = "minimum") String code,
            @Schema(required = true) String name,
            @Schema(required = true, examples = "5") BigDecimal value,

            @Schema(required = true, description = "Who chose it.", examples = "Thi Đua")
            String setBy,

            @Schema(required = true, description = "Since when.")
            LocalDate setOn) {}

    static SignKindView of(SignKind kind, Map<String, SignThreshold> thresholds, Locale locale) {
        return new SignKindView(
                kind,
                text(kind.name(), locale),
                text(kind + ".definition", locale),
                text(kind + ".formula", locale),
                text(kind + ".limits", locale),
                text(kind + ".marked", locale),
                Messages.SIGN.bundle(locale).containsKey(kind + ".base") ? text(kind + ".base", locale) : null,
                new TreeMap<>(thresholds)
                        .entrySet().stream()
                                .map(entry -> new Threshold(
                                        entry.getKey(),
                                        text("threshold." + kind + "." + entry.getKey(), locale),
                                        entry.getValue().value(),
                                        entry.getValue().setBy(),
                                        entry.getValue().setOn()))
                                .toList(),
                kind.things());
    }

    private static String text(String key, Locale locale) {
        return Messages.SIGN.text(locale, key);
    }
}
