package vn.thidua.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Text;

/** A file name comes from somebody's disk: it is cleaned rather than refused, since its owner may not see what is wrong with it. */
public final class FileNames {

    private static final int LONGEST = 255;
    /** What some file system or shell would take for something else. */
    private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*\\t\\r\\n]");

    private static final Pattern SURROUNDINGS = Pattern.compile("^[.\\s]+|[.\\s]+$");

    private FileNames() {}

    /**
     * Without folders, control and zero-width characters; in NFC, whatever the disk it comes from.
     *
     * @throws Problem {@code REQUIRED} when nothing is left, {@code TOO_LONG} when it is longer than a disk allows
     */
    public static String clean(String given) {
        if (given == null) {
            throw Problem.invalid("?fileName", ViolationCode.REQUIRED);
        }
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        name = withoutInvisible(name);
        name = UNSAFE.matcher(Text.clean(name)).replaceAll("_");
        name = SURROUNDINGS.matcher(name).replaceAll("");
        if (name.isEmpty()) {
            throw Problem.invalid("?fileName", ViolationCode.REQUIRED);
        }
        if (name.length() > LONGEST) {
            throw Problem.invalid("?fileName", ViolationCode.TOO_LONG, LONGEST);
        }
        return name;
    }

    private static String withoutInvisible(String name) {
        StringBuilder visible = new StringBuilder();
        name.codePoints()
                .filter(point -> !Text.hasInvisible(Character.toString(point)))
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** What follows the last dot, or nothing. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    /** {@code attachment} with the name for every browser: RFC 6266, plain letters first, then UTF-8 by RFC 8187. */
    public static String attachment(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xFF);
            if (letter < 0x80 && (Character.isLetterOrDigit(letter) || "!#$&+-.^_`|~".indexOf(letter) >= 0)) {
                encoded.append(letter);
            } else {
                encoded.append('%').append("%02X".formatted((int) letter));
            }
        }
        return encoded.toString();
    }
}
