package vn.sovang.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.organisation.Tier;

/** The catalogue in the database. */
@Repository
class FormRows {

    private final JdbcClient jdbc;

    FormRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AwardForm> all() {
        return jdbc.sql("select * from award_form order by kind desc, code, valid_from")
                .query((row, number) -> form(row))
                .list();
    }

    void put(AwardForm form) {
        jdbc.sql("delete from award_form where code = ? and valid_from = ?")
                .params(form.code(), form.validFrom())
                .update();
        jdbc.sql("""
                        insert into award_form (code, valid_from, valid_to, kind, name, name_en, certificate_title, recipients, \
                        deciding_tier, deciding_body, nominating_tiers, with_money, amount_vnd, quota, requires, \
                        legal_basis, verified_by, verified_on) values \
                        (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        form.code(),
                        form.validFrom(),
                        form.validTo(),
                        form.kind().name(),
                        form.name(),
                        form.nameEn(),
                        form.certificateTitle(),
                        form.recipients().name(),
                        form.decidingTier().name(),
                        form.decidingBody(),
                        form.nominatingTiers().stream().map(Enum::name).collect(Collectors.joining(",")),
                        form.withMoney().name(),
                        form.amountVnd(),
                        form.quota(),
                        form.requires(),
                        form.legalBasis(),
                        form.verifiedBy(),
                        form.verifiedOn())
                .update();
    }

    private static AwardForm form(ResultSet row) throws SQLException {
        return new AwardForm(
                row.getString("code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                AwardKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("certificate_title"),
                Recipients.valueOf(row.getString("recipients")),
                Tier.valueOf(row.getString("deciding_tier")),
                row.getString("deciding_body"),
                Arrays.stream(row.getString("nominating_tiers").split(","))
                        .map(Tier::valueOf)
                        .toList(),
                WithMoney.valueOf(row.getString("with_money")),
                row.getBigDecimal("amount_vnd"),
                row.getString("quota"),
                row.getString("requires"),
                row.getString("legal_basis"),
                row.getString("verified_by"),
                row.getObject("verified_on", LocalDate.class));
    }
}
