package vn.thidua.paper;

/**
 * What a certificate is made of.
 *
 * @param gives Tặng danh hiệu, or Tặng
 * @param detail position and unit
 * @param verifyAt the address that the code leads to
 * @param reissued that it was issued again, under which number and when; null where it is the first
 */
public record CertificateSheet(
        String authority,
        String gives,
        String award,
        String name,
        String detail,
        int year,
        String decisionNumber,
        String decisionDate,
        String place,
        SignatureBlock signature,
        String code,
        String verifyAt,
        String reissued) {}
