package vn.thidua.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.platform.text.Text;
import vn.thidua.rulebook.AwardRef;
import vn.thidua.rulebook.AwardType;

/**
 * What people type for an award: officials write {@code CSTĐCS} before a name, and mean Chiến sĩ thi đua cơ sở.
 *
 * @param award the award meant; null for none
 * @param rest the other words; null when there are none
 */
record AwardWords(AwardRef award, String rest) {

    static AwardWords of(String typed, List<AwardType> types, Locale locale) {
        if (typed == null || typed.isBlank()) {
            return new AwardWords(null, typed);
        }
        List<String> words = new ArrayList<>(Arrays.asList(Text.clean(typed).split("\\s+", -1)));
        List<String> plain = words.stream().map(Text::plain).toList();
        // The longest first: CSTĐ cấp Bộ before any that it might hold.
        List<AwardType> abbreviated = types.stream()
                .filter(type -> type.abbreviation() != null)
                .sorted(Comparator.comparingInt(
                                (AwardType type) -> type.abbreviation().length())
                        .reversed())
                .toList();
        for (AwardType type : abbreviated) {
            List<String> letters = List.of(Text.plain(type.abbreviation()).split("\\s+", -1));
            int at = Collections.indexOfSubList(plain, letters);
            if (at >= 0) {
                words.subList(at, at + letters.size()).clear();
                return new AwardWords(ref(type, locale), words.isEmpty() ? null : String.join(" ", words));
            }
        }
        return new AwardWords(null, typed);
    }

    /** The code that a filter means: itself, or that of the award so abbreviated or called. */
    static String code(String typed, List<AwardType> types) {
        if (typed == null) {
            return null;
        }
        String plain = Text.plain(Text.clean(typed));
        Optional<AwardType> meant = types.stream()
                .filter(type -> !type.code().equals(typed))
                .filter(type -> plain.equals(Text.plain(type.name()))
                        || plain.equals(Text.plain(type.nameEn()))
                        || type.abbreviation() != null && plain.equals(Text.plain(type.abbreviation())))
                .findFirst();
        return meant.map(AwardType::code).orElse(typed);
    }

    private static AwardRef ref(AwardType type, Locale locale) {
        return new AwardRef(type.code(), locale.getLanguage().equals("en") ? type.nameEn() : type.name());
    }
}
