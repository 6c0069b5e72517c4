package vn.sovang.document.certificate;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.document.register.DocumentProfiles;
import vn.sovang.document.signature.Seal;
import vn.sovang.document.storage.StoredFile;
import vn.sovang.document.storage.StoredFiles;
import vn.sovang.shared.AlreadyDone;

/** The files of certificates: made and sealed once, then handed out as they are. */
@Service
public class CertificateFiles {

    private final CertificatePdf pdf;
    private final DocumentProfiles profiles;
    private final Seal seal;
    private final StoredFiles files;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CertificateFiles(
            CertificatePdf pdf,
            DocumentProfiles profiles,
            Seal seal,
            StoredFiles files,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.pdf = pdf;
        this.profiles = profiles;
        this.seal = seal;
        this.files = files;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws AlreadyDone when the certificate is no longer the one in force, or its file was changed */
    public byte[] of(CertificateView view) {
        Certificate certificate = view.certificate();
        if (!view.isValid()) {
            throw new AlreadyDone("certificateNotValid", certificate.code());
        }
        return kept(certificate.id()).map(files::content).orElseGet(() -> make(certificate));
    }

    /** For paper, where a seal is nothing; never kept. */
    public byte[] toPrint(Certificate certificate) {
        return render(certificate);
    }

    private byte[] render(Certificate certificate) {
        return pdf.render(
                certificate, profiles.of(certificate.certified().unitId()).place());
    }

    private byte[] make(Certificate certificate) {
        byte[] content = seal.on(render(certificate));
        try {
            transaction.executeWithoutResult(status -> {
                StoredFile file = files.keep(certificate.code() + ".pdf", StoredFiles.PDF, content);
                jdbc.sql("insert into certificate_file (certificate_id, file_id) values (?, ?)")
                        .params(certificate.id(), file.id())
                        .update();
            });
            return content;
        } catch (DuplicateKeyException madeMeanwhile) {
            return kept(certificate.id()).map(files::content).orElseThrow();
        }
    }

    private Optional<StoredFile> kept(String certificateId) {
        return jdbc.sql("select file_id from certificate_file where certificate_id = ?")
                .param(certificateId)
                .query(String.class)
                .optional()
                .map(files::get);
    }
}
