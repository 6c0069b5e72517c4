package vn.sovang.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** PDF as an e-office signs it, and as somebody changes it afterwards; made with other means than our own seal. */
public final class SignedPdf {

    private SignedPdf() {}

    /** One page without signatures. */
    public static byte[] plain() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            write(document, page, "Quyet dinh so 12", 700, PDPageContentStream.AppendMode.OVERWRITE);
            return saved(document);
        }
    }

    /** The PDF with a further signature, as an incremental update. */
    public static byte[] signed(byte[] pdf, Authority signer, Instant at) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName("Người ký thử");
            Calendar time = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
            signature.setSignDate(time);
            document.addSignature(signature, content -> cms(content, signer));
            return saved(document, true);
        }
    }

    /** A line of text written onto the page after signing. */
    static byte[] writtenOver(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            write(document, page, "Them mot dong", 600, PDPageContentStream.AppendMode.APPEND);
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
            page.getCOSObject().getCOSArray(COSName.CONTENTS).setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            return saved(document, true);
        }
    }

    /** One byte of the signed content is another one. */
    static byte[] tampered(byte[] pdf) {
        byte[] changed = pdf.clone();
        String text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = text.indexOf("/MediaBox");
        int digit = text.indexOf("792", at);
        changed[digit] = '6';
        return changed;
    }

    private static void write(
            PDDocument document, PDPage page, String text, int height, PDPageContentStream.AppendMode mode)
            throws IOException {
        try (PDPageContentStream stream = new PDPageContentStream(document, page, mode, false, true)) {
            stream.beginText();
            stream.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 14);
            stream.newLineAtOffset(72, height);
            stream.showText(text);
            stream.endText();
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        return saved(document, false);
    }

    private static byte[] saved(PDDocument document, boolean incremental) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (incremental) {
            document.saveIncremental(bytes);
        } else {
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] cms(InputStream content, Authority signer) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer.key()), signer.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(signer.chain())));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | java.security.cert.CertificateException exception) {
            throw new IOException(exception);
        }
    }
}
