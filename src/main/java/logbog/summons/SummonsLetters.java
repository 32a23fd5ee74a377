package logbog.summons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Outbox;
import logbog.mail.Prose;
import logbog.people.Welcomes;
import logbog.web.BaseUrl;
import org.springframework.stereotype.Component;

/**
 * Writes to those who are called. The link leads to a page behind the sign-in; who has no account
 * gets one that lets them choose a password first. No letter opens anything by itself that is not
 * its reader's.
 */
@Component
class SummonsLetters implements LetterWriter {

  private final SummonsRows summonses;
  private final CalledRows called;
  private final Welcomes welcomes;
  private final LetterWords words;
  private final Days days;
  private final Outbox outbox;
  private final BaseUrl baseUrl;

  SummonsLetters(
      SummonsRows summonses,
      CalledRows called,
      Welcomes welcomes,
      LetterWords words,
      Days days,
      Outbox outbox,
      BaseUrl baseUrl) {
    this.summonses = summonses;
    this.called = called;
    this.welcomes = welcomes;
    this.words = words;
    this.days = days;
    this.outbox = outbox;
    this.baseUrl = baseUrl;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(CallLetters.CALL, Notices.CHANGED, Notices.CANCELLED);
  }

  /** Empty once the summons says otherwise, or nobody was told what is taken back. */
  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    return called
        .find(CalledId.of(letter.about()))
        .flatMap(one -> summonses.find(one.summons()).map(summons -> new Call(summons, one)))
        .filter(call -> stands(call) != letter.kind().equals(Notices.CANCELLED))
        .filter(call -> letter.kind().equals(CallLetters.CALL) || told(call))
        .map(call -> prose(call, letter));
  }

  private Prose prose(Call call, Letter letter) {
    var in = words.in(call, letter.language());
    var calls = letter.kind().equals(CallLetters.CALL);
    var gone = letter.kind().equals(Notices.CANCELLED);
    var key = gone ? "cancelled" : calls ? "call" : "changed";
    var before = new ArrayList<String>();
    if (calls) {
      before.addAll(in.body());
    } else {
      before.add(in.say("summons.letter." + key + ".text"));
    }
    before.add(in.dates());
    if (calls) {
      before.add(in.say("summons.letter.how." + (call.called().hasAccount() ? "account" : "new")));
    }
    return new Prose(
        in.say("summons.letter." + key + ".subject"),
        in.say("summons.letter.greeting"),
        before,
        null,
        gone ? null : action(in, call, letter),
        List.of(),
        gone ? List.of() : List.of(in.say("summons.letter.calendar")),
        in.say("summons.letter.why"),
        List.of(in.contacts()),
        days.of(call, letter.language()));
  }

  private Prose.Action action(LetterWords.In in, Call call, Letter letter) {
    var label = "summons.letter.act." + (call.called().hasAccount() ? "account" : "new");
    return new Prose.Action(in.say(label), baseUrl.to(path(call, letter)));
  }

  private String path(Call call, Letter letter) {
    var welcome = letter.details().get(CallLetters.WELCOME);
    return Optional.ofNullable(welcome)
        .filter(it -> !call.called().hasAccount())
        .flatMap(it -> welcomes.path(UUID.fromString(it)))
        .orElse(CallLetters.path(call.called().id()));
  }

  private boolean told(Call call) {
    return outbox.deliveriesOf(List.of(call.called().id().value())).stream()
        .anyMatch(sent -> sent.kind().equals(CallLetters.CALL) && sent.sentAt() != null);
  }

  private static boolean stands(Call call) {
    return !call.summons().cancelled() && !call.called().off();
  }
}
