package vn.thidua.rulebook.condition;

import java.util.Locale;

/** What a rule says, in both languages. */
public record Wording(String vi, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
