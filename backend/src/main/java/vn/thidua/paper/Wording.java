package vn.thidua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.platform.time.BusinessClock;

/** How numbers, days and grounds are written in a paper (Decree 30/2020/NĐ-CP, Annex I). */
final class Wording {

    private static final String UNKNOWN = "…";

    private Wording() {}

    /** Days below ten, January and February with a nought in front; before it is signed the day is left open. */
    static String date(LocalDate day) {
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "ngày " + twoDigits(day.getDayOfMonth()) + " tháng " + month + " năm " + day.getYear();
    }

    /** The day in Vietnam. */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.ZONE);
    }

    /** {@code khoản 1, Điều 34, Nghị định 98/2023/NĐ-CP}. */
    static String cited(String clause, String article, String document) {
        return Stream.of(clause, article, document)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    static String openDate(int year) {
        return "ngày " + UNKNOWN + " tháng " + UNKNOWN + " năm " + year;
    }

    /** As a list has it: 05/12/2024. */
    static String shortDate(LocalDate day) {
        return twoDigits(day.getDayOfMonth()) + "/" + twoDigits(day.getMonthValue()) + "/" + day.getYear();
    }

    /** {@code 5/QĐ-BTNMT} is written {@code 05/QĐ-BTNMT}; before it has one the number is left open. */
    static String number(String number, String symbol) {
        if (number == null) {
            return UNKNOWN + "/" + symbol;
        }
        return number.matches("\\d/.*") ? "0" + number : number;
    }

    static String twoDigits(int count) {
        return count < 10 ? "0" + count : String.valueOf(count);
    }

    /** As files are numbered, so that they stand in order. */
    static String threeDigits(int count) {
        return "%03d".formatted(count);
    }

    /** {@code 12 cá nhân, 03 tập thể}. */
    static String counted(int people, int collectives, int households) {
        List<String> parts = new ArrayList<>();
        add(parts, people, " cá nhân");
        add(parts, collectives, " tập thể");
        add(parts, households, " hộ gia đình");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(twoDigits(count) + what);
        }
    }

    /** A ground a line, each ending with a semicolon, the last with a full stop. */
    static List<String> grounds(String written) {
        List<String> lines = paragraphs(written);
        List<String> grounds = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            grounds.add(lines.get(i).replaceAll("[;.,\\s]+$", "") + (i == lines.size() - 1 ? "." : ";"));
        }
        return grounds;
    }

    static List<String> paragraphs(String written) {
        return written == null
                ? List.of()
                : written.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
