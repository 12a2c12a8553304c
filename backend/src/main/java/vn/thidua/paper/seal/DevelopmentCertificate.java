package vn.thidua.paper.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate that nobody vouches for and whose name says so. */
final class DevelopmentCertificate {

    private static final String MARK = "CHỨNG THƯ THỬ NGHIỆM - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ";
    private static final String NAME = "Thi Đua (thử nghiệm)";
    private static final Duration LIFE = Duration.ofDays(3650);

    private DevelopmentCertificate() {}

    static boolean is(X509Certificate certificate) {
        return certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal())
                && PdfSeal.named(certificate, BCStyle.OU).equals(MARK);
    }

    static SealKey make() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        KeyPair pair = generator.generateKeyPair();
        try {
            return new SealKey(pair.getPrivate(), List.of(certificate(pair)));
        } catch (OperatorCreationException | CertIOException impossible) {
            throw new GeneralSecurityException(impossible);
        }
    }

    private static X509Certificate certificate(KeyPair pair)
            throws OperatorCreationException, CertIOException, GeneralSecurityException {
        X500Name name = new X500NameBuilder()
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.OU, MARK)
                .addRDN(BCStyle.CN, NAME)
                .build();
        Instant now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(
                        name,
                        new BigInteger(128, new SecureRandom()),
                        Date.from(now.minusSeconds(60)),
                        Date.from(now.plus(LIFE)),
                        name,
                        pair.getPublic())
                .addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    }
}
