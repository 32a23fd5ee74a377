package logbog.competences.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import logbog.approvals.Ask;
import logbog.approvals.ListedApproval;
import logbog.approvals.ListedAsk;
import logbog.competences.CompetenceFile;
import logbog.competences.SupervisorWish;
import logbog.web.Shell;

/**
 * Something that happened to a competence.
 *
 * @param words what someone wrote; may be empty
 * @param struck whether it holds no more
 */
public record Happening(Instant at, String said, String words, boolean struck) {

  /** All of it, the newest first. */
  static List<Happening> of(CompetenceFile file, Shell shell) {
    var words = new StateWords(shell, file.book());
    var all = new ArrayList<Happening>();
    for (var given : file.approvals()) {
      var note = given.note() == null ? "" : given.note();
      all.add(
          new Happening(given.at(), words.given(ListedApproval.of(given)), note, !given.stands()));
      given
          .withdrawal()
          .ifPresent(
              it -> {
                var said = shell.text("competences.history.withdrawn", given.by().name());
                all.add(new Happening(it.at(), said, "", false));
              });
      given
          .reset()
          .ifPresent(
              it ->
                  all.add(
                      new Happening(it.at(), words.struck(ListedApproval.of(given)), "", false)));
    }
    file.asks().forEach(ask -> add(all, ask, words, shell));
    file.wishes().forEach(wish -> add(all, wish, shell));
    all.sort(Comparator.comparing(Happening::at).reversed());
    return all;
  }

  private static void add(List<Happening> all, Ask ask, StateWords words, Shell shell) {
    var to = ask.to().name();
    all.add(
        new Happening(
            ask.askedAt(), shell.text("competences.history.asked", to), ask.note(), false));
    if (ask.openedAt() != null) {
      var said = shell.text("competences.history.opened", to);
      all.add(new Happening(ask.openedAt(), said, "", false));
    }
    var closed = ask.closed();
    if (closed != null && closed.why().answer()) {
      all.add(
          new Happening(closed.at(), words.answered(ListedAsk.of(ask)), closed.comment(), false));
    } else if (closed != null && closed.approval() == null) {
      var said = shell.text("competences.history." + closed.why(), to);
      all.add(new Happening(closed.at(), said, "", false));
    }
  }

  private static void add(List<Happening> all, SupervisorWish wish, Shell shell) {
    var said = shell.text("competences.history.wished", wish.name());
    all.add(new Happening(wish.wishedAt(), said, wish.note(), false));
    var answer = wish.answer();
    if (answer != null) {
      all.add(
          new Happening(
              answer.at(),
              shell.text("competences.history.wish." + answer.what(), answer.name(), wish.name()),
              answer.because(),
              false));
    }
  }
}
