package vn.sovang.document.certificate;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

/** Certificates are only ever added. */
interface CertificateRepository extends Repository<Certificate, String>, Inserts<Certificate> {

    Optional<Certificate> findById(String id);

    Optional<Certificate> findByCode(String code);

    /** Last version of what is certified. */
    Optional<Certificate> findFirstByCertified_SubjectOrderByVersionDesc(String subject);

    @Query("select * from certificate where case_id = :caseId order by unit_id, subject, version")
    List<Certificate> ofCase(String caseId);

    /** Of a register in order of numbers, the latest version of each subject only. */
    @Query("""
            select * from certificate c where unit_id = :unitId and kind = :kind and register_year = :year
              and number between :from and :to
              and not exists (select 1 from certificate later
                              where later.subject = c.subject and later.version > c.version)
            order by number fetch first :most rows only""")
    List<Certificate> ofRegister(String unitId, CertificateKind kind, int year, int from, int to, int most);
}
