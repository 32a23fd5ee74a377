package logbog.reminders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import logbog.declarations.OpenSheet;
import logbog.mail.EmailAddress;
import logbog.mail.LetterWords;
import logbog.mail.Prose;
import org.jspecify.annotations.Nullable;

/**
 * One letter put together of what its reader is reminded of: first as a trainer, then as an
 * apprentice, then as a school. Who is only one of them reads of nothing else.
 */
class Digest {

  private final LetterWords.In in;
  private @Nullable String subject;
  private @Nullable String why;
  private final List<String> before = new ArrayList<>();
  private final List<Prose.Action> acts = new ArrayList<>();
  private final List<Prose.Action> more = new ArrayList<>();
  private final List<String> after = new ArrayList<>();

  Digest(LetterWords.In in) {
    this.in = in;
  }

  /** The sheets that wait for a trainer, each with its living link. */
  void trainer(List<OpenSheet> all, Map<UUID, Due> dues) {
    if (all.isEmpty()) {
      return;
    }
    var sheets = all.stream().limit(DigestLetters.MOST).toList();
    var first = sheets.getFirst();
    var away = absent(sheets);
    var standIn = sheets.stream().allMatch(sheet -> sheet.standsInFor() != null);
    if (all.size() == 1) {
      var due = due(first, dues);
      open(
          in.say(
              standIn ? "trainer.subject.stands-in" : "trainer.subject", first.apprenticeName()));
      before.add(
          in.say(
              due.key("trainer.asks"),
              first.apprenticeName(),
              first.workplaceName(),
              in.date(first.periodEnd()),
              in.date(due.deadline())));
      acts.add(in.link(in.say("trainer.act"), first.link().path()));
    } else {
      open(
          in.say(
              standIn ? "trainer.subject.more.stands-in" : "trainer.subject.more", sheets.size()));
      before.add(in.say("trainer.asks.more", sheets.size()));
      for (var sheet : sheets) {
        var due = due(sheet, dues);
        acts.add(
            in.link(
                in.say(due.key("trainer.act.one"), sheet.apprenticeName(), in.date(due.deadline())),
                sheet.link().path()));
      }
    }
    if (all.size() > sheets.size()) {
      after.add(in.say("trainer.further"));
    }
    away.forEach(address -> before.add(in.say("trainer.stands-in", address)));
    before.add(in.say("trainer.how"));
    after.add(in.say("trainer.next"));
    more.add(in.link(in.say("trainer.away"), "/home/fravaer"));
    because(
        standIn
            ? in.say("trainer.why.stands-in", away.getFirst())
            : in.say("trainer.why", first.apprenticeName(), first.workplaceName()));
  }

  /** Called by their school, and still to ask for the declaration. */
  void called(Open row, String path) {
    open(in.say("called.subject"));
    before.add(
        in.say("called.asks", row.className(), in.date(row.deadline()), in.date(row.periodEnd())));
    acts.add(in.link(in.say("called.act"), path));
    after.add(in.say("called.next"));
    because(in.say("called.why"));
  }

  /** Nothing reaches the addresses an apprentice named: only they can right them. */
  void unreachable(Open row) {
    open(in.say("apprentice.subject"));
    before.add(
        in.say(
            "apprentice.asks", row.workplace(), in.date(row.periodEnd()), in.date(row.deadline())));
    acts.add(in.link(in.say("apprentice.act"), "/erklaeringer/" + row.subject()));
    after.add(in.say("apprentice.next"));
    because(in.say("apprentice.why"));
  }

  /** What a school is told of once nobody else has acted. */
  void school(List<Open> rows) {
    if (rows.isEmpty()) {
      return;
    }
    open(
        rows.size() == 1
            ? in.say("school.subject", rows.getFirst().apprentice())
            : in.say("school.subject.more", rows.size()));
    before.add(in.say("school.asks", rows.size()));
    rows.stream().limit(DigestLetters.MOST).map(this::line).forEach(before::add);
    if (rows.size() > DigestLetters.MOST) {
      before.add(in.say("school.further", rows.size() - DigestLetters.MOST));
    }
    acts.add(in.link(in.say("school.act"), "/home"));
    after.add(in.say("school.next"));
    because(in.say("school.why", rows.getFirst().apprentice()));
  }

  /** Empty when nothing is open any more. */
  Optional<Prose> prose() {
    if (subject == null || why == null) {
      return Optional.empty();
    }
    var one = acts.size() == 1;
    var list = new ArrayList<>(one ? List.<Prose.Action>of() : acts);
    list.addAll(more);
    return Optional.of(
        new Prose(
            subject,
            "",
            before,
            null,
            one ? acts.getFirst() : null,
            list,
            after,
            why + " " + in.say("budget", MailBudget.MOST),
            List.of()));
  }

  private String line(Open row) {
    var key =
        row.about().equals("CALLED")
            ? row.lost() ? "school.line.lost" : "school.line.called"
            : row.className().isEmpty() ? "school.line" : "school.line.class";
    return in.say(key, row.apprentice(), row.workplace(), in.date(row.deadline()), row.className());
  }

  private static List<String> absent(List<OpenSheet> sheets) {
    return sheets.stream()
        .map(OpenSheet::standsInFor)
        .filter(Objects::nonNull)
        .map(EmailAddress::value)
        .distinct()
        .toList();
  }

  private static Due due(OpenSheet sheet, Map<UUID, Due> dues) {
    var due = dues.get(sheet.declaration().value());
    return due == null ? Due.ordinary(sheet.periodEnd()) : due;
  }

  private void open(String words) {
    subject = subject == null ? words : subject;
  }

  private void because(String words) {
    why = why == null ? words : why;
  }
}
