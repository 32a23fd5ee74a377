package logbog.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import logbog.mail.Daytime;
import logbog.mail.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many letters that urge an address may get, whoever sends them: three in any seven Danish
 * days, and none at night, in a weekend or on a holiday.
 */
@Component
public class MailBudget {

  /** Letters in {@link #DAYS} days. */
  public static final int MOST = 3;

  static final int DAYS = 7;

  private final PostingRows postings;
  private final Clock clock;

  MailBudget(PostingRows postings, Clock clock) {
    this.postings = postings;
    this.clock = clock;
  }

  /** When each of these may get another letter that urges: now, or later. One statement. */
  public Map<EmailAddress, Instant> earliest(Collection<EmailAddress> addresses) {
    var now = clock.instant();
    var today = Daytime.day(now);
    var spent =
        postings.days(
            addresses.stream().map(EmailAddress::value).collect(Collectors.toSet()),
            today.minusDays(DAYS),
            today.plusDays(DAYS));
    var earliest = new HashMap<EmailAddress, Instant>();
    for (var address : addresses) {
      earliest.put(address, earliest(spent.getOrDefault(address.value(), List.of()), now));
    }
    return earliest;
  }

  /**
   * Keeps these budgets for the caller's transaction. Whoever writes to several holds them all
   * before the first look, so that nobody waits for somebody who waits for them.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(Collection<EmailAddress> addresses) {
    postings.lock(addresses.stream().map(EmailAddress::value).toList());
  }

  /**
   * Takes a letter's room in the caller's transaction, which posts it; two at once cannot take the
   * same. A letter posted at night leaves in the morning if its writer says {@link #daytime}.
   *
   * @param askedBy whose nudge it is, as the record shall say
   * @return the posting's id, or empty when the budget is spent
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<UUID> spend(EmailAddress address, String askedBy) {
    var now = clock.instant();
    var today = Daytime.day(now);
    postings.lock(List.of(address.value()));
    var days = postings.days(List.of(address.value()), today.minusDays(DAYS), today.plusDays(DAYS));
    return days.getOrDefault(address.value(), List.of()).size() < MOST
        ? Optional.of(postings.nudge(address.value(), today, now, askedBy))
        : Optional.empty();
  }

  /**
   * The same for a digest, which the caller posts in this transaction: with room in the budget, and
   * none on a day on which anything urged already.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<UUID> digest(EmailAddress address) {
    var now = clock.instant();
    var today = Daytime.day(now);
    postings.lock(List.of(address.value()));
    var days =
        postings
            .days(List.of(address.value()), today.minusDays(DAYS), today.plusDays(DAYS))
            .getOrDefault(address.value(), List.of());
    return days.size() < MOST && !days.contains(today)
        ? Optional.of(postings.digest(address.value(), today, now))
        : Optional.empty();
  }

  /** This moment, or the first after it at which a letter that urges may arrive. */
  public static Instant daytime(Instant at) {
    return Daytime.earliest(at);
  }

  /**
   * @param days of the letters within a week either way, oldest first: a clock that was wrong may
   *     have written some of tomorrow's
   */
  private static Instant earliest(List<LocalDate> days, Instant now) {
    return days.size() < MOST
        ? Daytime.earliest(now)
        : Daytime.earliest(Daytime.from(days.get(days.size() - MOST).plusDays(DAYS)));
  }
}
