package vn.sovang.document.signature;

import java.time.Instant;

/**
 * One signature of a PDF.
 *
 * @param signer common name in the certificate, null when it brings none
 * @param organisation in the certificate, null for none
 * @param issuer common name of the authority
 * @param serialNumber of the certificate
 * @param claimedAt time that the signer's computer wrote, null for none
 * @param timestampedAt time that a trusted authority vouches for, null for none
 * @param coversWholeFile whether not a byte of the file came after it
 * @param laterSignatures whether what came after it are further signatures only
 */
public record SignatureFinding(
        SignatureVerdict verdict,
        String signer,
        String organisation,
        String issuer,
        String serialNumber,
        Instant validFrom,
        Instant validTo,
        Instant claimedAt,
        Instant timestampedAt,
        boolean coversWholeFile,
        boolean laterSignatures) {}
