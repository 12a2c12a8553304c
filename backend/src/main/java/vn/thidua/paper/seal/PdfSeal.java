package vn.thidua.paper.seal;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs PDFs and checks what was signed. */
@Singleton
public class PdfSeal {

    private static final String ETSI_CADES_DETACHED = "ETSI.CAdES.detached";

    private final SealKeys keys;

    PdfSeal(SealKeys keys) {
        this.keys = keys;
    }

    /** The same file with the signature after it. */
    public byte[] sign(byte[] pdf, Instant at) {
        SealKey key = keys.key();
        ByteArrayOutputStream signed = new ByteArrayOutputStream(pdf.length + 32_768);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(org.apache.pdfbox.cos.COSName.getPDFName(ETSI_CADES_DETACHED));
            signature.setName(named(key.certificate(), BCStyle.CN));
            signature.setSignDate(calendar(at));
            document.addSignature(signature, content -> cms(content, key));
            document.saveIncremental(signed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return signed.toByteArray();
    }

    private static GregorianCalendar calendar(Instant at) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }

    private static byte[] cms(InputStream content, SealKey key) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(parameters -> attributes(key.certificate())
                                    .getAttributes(parameters)
                                    // the baseline has the time in the PDF's own dictionary and nowhere else
                                    .remove(CMSAttributes.signingTime))
                            .build(new JcaContentSignerBuilder(algorithm(key)).build(key.key()), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException broken) {
            throw new IOException("the seal's key cannot sign", broken);
        }
    }

    private static String algorithm(SealKey key) {
        return key.key().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
    }

    /** Says, under the signature, whose it is: nobody can put another certificate of the same key in its place. */
    private static DefaultSignedAttributeTableGenerator attributes(X509Certificate certificate) {
        var id = new SigningCertificateV2(new ESSCertIDv2(digest(certificate)));
        return new DefaultSignedAttributeTableGenerator(
                new AttributeTable(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(id))));
    }

    private static byte[] digest(X509Certificate certificate) {
        try {
            return DigestUtils.sha256(certificate.getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the file proves; not valid where it carries no signature at all. */
    public SealCheck check(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = document.getLastSignatureDictionary();
            return signature == null ? new SealCheck(false, "", false, null) : check(pdf, signature);
        } catch (IOException | CMSException | OperatorCreationException | GeneralSecurityException broken) {
            return new SealCheck(false, "", false, null);
        }
    }

    private static SealCheck check(byte[] pdf, PDSignature signature)
            throws IOException, CMSException, OperatorCreationException, GeneralSecurityException {
        CMSSignedData data = new CMSSignedData(
                new CMSProcessableByteArray(signature.getSignedContent(pdf)), signature.getContents(pdf));
        SignerInformation signer = data.getSignerInfos().getSigners().iterator().next();
        X509CertificateHolder holder = data.getCertificates().getMatches(null).stream()
                .filter(signer.getSID()::match)
                .findFirst()
                .orElseThrow(() -> new CMSException("no certificate"));
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
        boolean valid = coversAll(pdf, signature)
                && names(signer, certificate)
                && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        return new SealCheck(
                valid,
                named(certificate, BCStyle.CN),
                DevelopmentCertificate.is(certificate),
                signature.getSignDate().toInstant());
    }

    /** Nothing stands before or after what was signed but the signature itself. */
    private static boolean coversAll(byte[] pdf, PDSignature signature) {
        int[] range = signature.getByteRange();
        return range.length == 4 && range[0] == 0 && range[2] + range[3] == pdf.length;
    }

    private static boolean names(SignerInformation signer, X509Certificate certificate) {
        Attribute attribute = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        return attribute != null
                && Arrays.equals(
                        SigningCertificateV2.getInstance(
                                        attribute.getAttrValues().getObjectAt(0))
                                .getCerts()[0]
                                .getCertHash(),
                        digest(certificate));
    }

    static String named(X509Certificate certificate, ASN1ObjectIdentifier part) {
        RDN[] found = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded())
                .getRDNs(part);
        return found.length == 0
                ? ""
                : IETFUtils.valueToString(found[0].getFirst().getValue());
    }
}
