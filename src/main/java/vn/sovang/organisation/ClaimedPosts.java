package vn.sovang.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.OrganisationChanged.Kind;
import vn.sovang.shared.BusinessTime;

/** Opens and ends posts as an identity provider's groups say. Posts of the organisation file are never touched. */
@Component
class ClaimedPosts {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimedPosts.class);
    private static final int NAMED = 10;
    private static final int LONGEST_NAME = 100;

    private final PostRepository posts;
    private final UnitRepository units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClaimedPosts(PostRepository posts, UnitRepository units, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.posts = posts;
        this.units = units;
        this.clock = clock;
    }

    /** Sorts the groups; what is neither a post nor the administrators is named in one line of the log. */
    ClaimedGroups read(String account, List<String> groups) {
        LocalDate today = today();
        ClaimedGroups claimed = ClaimedGroups.of(
                groups,
                unit -> units.findById(unit)
                        .filter(row -> row.toUnit().existsOn(today))
                        .isPresent());
        if (!claimed.ignored().isEmpty()) {
            LOG.warn(
                    "Single sign-on of {}: {} groups are no role.unit of the organisation and were ignored: {}",
                    account,
                    claimed.ignored().size(),
                    claimed.ignored().stream()
                            .limit(NAMED)
                            .map(ClaimedPosts::readable)
                            .toList());
        }
        return claimed;
    }

    void apply(String account, Set<ClaimedGroups.Claim> claimed) {
        LocalDate today = today();
        List<PostRow> held = posts.findByAccount(account).stream()
                .filter(post -> post.toPost().isHeldOn(today))
                .toList();
        held.stream()
                .filter(post -> post.source() == PostSource.SSO)
                .filter(post -> !claimed.contains(new ClaimedGroups.Claim(post.role(), post.unitId())))
                .forEach(post -> end(post, today));
        claimed.stream()
                .filter(claim -> held.stream().noneMatch(post -> post.isFor(account, claim.role(), claim.unitId())))
                .forEach(claim ->
                        open(new PostRow(null, account, claim.role(), claim.unitId(), today, null, PostSource.SSO)));
    }

    private void open(PostRow post) {
        posts.save(post);
        publish(Kind.POST_OPENED, post, null);
    }

    private void publish(Kind kind, PostRow post, LocalDate to) {
        events.publishEvent(new OrganisationChanged(
                kind, post.unitId(), post.account(), post.role().name(), post.validFrom(), to, post.account()));
    }

    /** A post that began today was never held for a whole day: it goes without a trace. */
    private void end(PostRow post, LocalDate today) {
        if (post.validFrom().equals(today)) {
            posts.delete(post);
        } else {
            posts.save(post.endedOn(today.minusDays(1)));
        }
        publish(Kind.POST_CHANGED, post, today.minusDays(1));
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }

    private static String readable(String group) {
        String line = group.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
        return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) + "…" : line;
    }
}
