package vn.thidua.paper;

/**
 * What a certificate of training is made of. No text names who signs it: it bears the unit's name, and a code by which it is checked.
 *
 * @param held on which days
 * @param verifyAt the address that the code leads to
 */
public record TrainingCertificateSheet(
        String unit,
        String name,
        String title,
        String held,
        String number,
        String date,
        String place,
        String code,
        String verifyAt) {}
