package vn.sovang.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.organisation.OrganisationImport;

/** Changes the sample organisation the way an administrator does, by importing a file; undone before the next test. */
public class Reorganisation {

    private final OrganisationImport organisationImport;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final List<String> founded = new ArrayList<>();
    private boolean changed;
    private long lastPost;

    Reorganisation(OrganisationImport organisationImport, JdbcClient jdbc, ObjectMapper json) {
        this.organisationImport = organisationImport;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The unit's last day, and who takes over; null when nobody does. */
    public void dissolve(String unitId, LocalDate lastDay, String successor) {
        ObjectNode unit = unit(unitId);
        unit.put("validTo", lastDay.toString());
        unit.put("successor", successor);
        load(unit);
    }

    /** A new base below the unit, which nobody belongs to yet; without a last day when {@code lastDay} is null. */
    public void found(String unitId, String name, String parent, LocalDate lastDay) {
        ObjectNode unit = json.createObjectNode();
        unit.put("id", unitId).put("name", name).put("tier", "GRASSROOTS").put("parent", parent);
        unit.put("decidingBody", "Ban Chấp hành").put("validFrom", "2000-01-01");
        unit.put("validTo", lastDay == null ? null : lastDay.toString());
        load(unit);
        founded.add(unitId);
    }

    /** The person also holds the post from today's point of view, for example officer of another unit. */
    public void appoint(String account, String role, String unitId, LocalDate from) {
        ObjectNode file = json.createObjectNode();
        file.putArray("units").add(unit(unitId));
        file.putArray("posts")
                .addObject()
                .put("account", account)
                .put("role", role)
                .put("unit", unitId)
                .put("from", from.toString());
        load(file);
    }

    /** Somebody new, with the post from the day on. */
    public void admit(String account, String role, String unitId, LocalDate from) {
        ObjectNode file = json.createObjectNode();
        file.putArray("units").add(unit(unitId));
        file.putArray("people")
                .addObject()
                .put("account", account)
                .put("name", "Tài khoản thử " + account)
                .put("email", account + "@sovang.example");
        file.putArray("posts")
                .addObject()
                .put("account", account)
                .put("role", role)
                .put("unit", unitId)
                .put("from", from.toString());
        load(file);
    }

    /** The post ends with the day, as far as the sample says since when it is held or {@link #appoint} does. */
    public void endPost(String account, String role, String unitId, LocalDate lastDay) {
        changing();
        LocalDate from = jdbc.sql("select valid_from from post where account = ? and role = ? and unit_id = ?")
                .params(account, role, unitId)
                .query(LocalDate.class)
                .single();
        ObjectNode file = json.createObjectNode();
        file.putArray("units").add(unit(unitId));
        file.putArray("posts")
                .addObject()
                .put("account", account)
                .put("role", role)
                .put("unit", unitId)
                .put("from", (from.isAfter(lastDay) ? lastDay : from).toString())
                .put("to", lastDay.toString());
        if (from.isAfter(lastDay)) {
            jdbc.sql("delete from post where account = ? and role = ? and unit_id = ?")
                    .params(account, role, unitId)
                    .update();
        }
        load(file);
    }

    /** These seats of the unit's initiative council end with the day. */
    public void endSeats(String unitId, LocalDate lastDay, String... accounts) {
        endSeatsOf("hdsk-" + unitId, lastDay, accounts);
    }

    /** As {@link #endSeats}, for the emulation council. */
    public void endEmulationSeats(String unitId, LocalDate lastDay, String... accounts) {
        endSeatsOf("hdtdkt-" + unitId, lastDay, accounts);
    }

    private void endSeatsOf(String council, LocalDate lastDay, String... accounts) {
        changing();
        for (String account : accounts) {
            jdbc.sql("update council_seat set valid_to = ? where council_id = ? and account = ?")
                    .params(lastDay, council, account)
                    .update();
        }
    }

    /** The unit's initiative council votes by secret ballot from now on, or openly again. */
    public void voteSecretly(String unitId, boolean secretly) {
        voteSecretly("hdsk-", "INITIATIVE", unitId, secretly);
    }

    /** As {@link #voteSecretly}, for the emulation council. */
    public void emulationCouncilVotesSecretly(String unitId, boolean secretly) {
        voteSecretly("hdtdkt-", "EMULATION", unitId, secretly);
    }

    private void voteSecretly(String prefix, String kind, String unitId, boolean secretly) {
        ObjectNode unit = unit(unitId);
        ObjectNode file = json.createObjectNode();
        file.putArray("units").add(unit);
        ObjectNode council = file.putArray("councils").addObject();
        council.put("id", prefix + unitId)
                .put("unit", unitId)
                .put("kind", kind)
                .put("validFrom", unit.get("validFrom").asText())
                .put("secretBallot", secretly);
        ArrayNode seats = council.putArray("seats");
        List<String> kinds = List.of("CHAIR", "DEPUTY", "MEMBER");
        for (int seat = 1; seat <= unit.get("councilSeats").asInt(); seat++) {
            seats.addObject()
                    .put("account", "council" + seat + "." + unitId)
                    .put("seat", kinds.get(Math.min(seat, kinds.size()) - 1));
        }
        seats.addObject().put("account", "secretary." + unitId).put("seat", "SECRETARY");
        load(file);
    }

    void undo() {
        if (changed) {
            jdbc.sql("delete from post where id > ?").param(lastPost).update();
            organisationImport.load(sample().toString());
            founded.forEach(unit ->
                    jdbc.sql("delete from unit where id = ?").param(unit).update());
            founded.clear();
            changed = false;
        }
    }

    private void load(ObjectNode unitOrFile) {
        changing();
        ObjectNode file = unitOrFile;
        if (!file.has("units")) {
            file = json.createObjectNode();
            file.putArray("units").add(unitOrFile);
        }
        organisationImport.load(file.toString());
    }

    private void changing() {
        if (!changed) {
            lastPost = jdbc.sql("select max(id) from post").query(Long.class).single();
            changed = true;
        }
    }

    private ObjectNode unit(String unitId) {
        for (var unit : (ArrayNode) sample().get("units")) {
            if (unit.get("id").asText().equals(unitId)) {
                return (ObjectNode) unit;
            }
        }
        throw new IllegalArgumentException("The sample organisation has no unit " + unitId);
    }

    private ObjectNode sample() {
        try {
            return (ObjectNode) json.readTree(
                    new ClassPathResource("demo/organisation.json").getContentAsString(StandardCharsets.UTF_8));
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException(exception);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
