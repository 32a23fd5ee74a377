package logbog.declarations.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import logbog.declarations.GoalQuestions;
import logbog.declarations.InvitationId;
import logbog.declarations.Invited;
import logbog.declarations.Saved;
import logbog.declarations.Wording;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the sheet in its states: as the draft stands, rejected, and overtaken by a colleague. */
@Component
class FillingPages {

  private final GoalQuestions questions;

  FillingPages(GoalQuestions questions) {
    this.questions = questions;
  }

  FillingPage show(String token, Invited invited) {
    return page(token, invited, asSaved(invited), Problems.none());
  }

  /** With all that was typed. */
  FillingPage rejected(String token, Invited invited, FillingForm form, Problems problems) {
    return page(token, invited, form, problems);
  }

  /** As the draft stands; says where another trainer's answer stands before this one's. */
  FillingPage overtaken(String token, Invited invited, FillingForm sent, Saved saved) {
    var problems = Problems.none();
    sent.levels()
        .forEach(
            (goal, level) -> {
              var theirs = invited.draft().levels().get(goal);
              if (saved.conflicts().contains("goal-" + goal) && theirs != null) {
                problems.add(
                    "goal-" + goal,
                    "declarations.e.overtaken.goal",
                    name(invited, invited.draft().authors().get(goal)),
                    words(invited, theirs),
                    words(invited, level));
              }
            });
    for (var wording : Wording.values()) {
      if (saved.conflicts().contains(wording.field())) {
        var author = name(invited, invited.draft().wordAuthors().get(wording.field()));
        var text = sent.textOf(wording);
        if (text.isEmpty()) {
          problems.add(wording.field(), "declarations.e.overtaken.choice", author);
        } else {
          problems.add(wording.field(), "declarations.e.overtaken.text", author, text);
        }
      }
    }
    return page(token, invited, asSaved(invited), problems);
  }

  private FillingPage page(String token, Invited invited, FillingForm form, Problems problems) {
    var sheet = invited.declaration().sheet();
    var last = invited.last();
    var goals = new ArrayList<GoalCard>();
    for (int i = 0; i < sheet.goals().size(); i++) {
      var then = last == null ? null : last.levels().get(i);
      var own = invited.own() == null ? null : invited.own().levels().get(i);
      goals.add(
          new GoalCard(
              i,
              sheet.goals().get(i),
              form.levels().get(i),
              then == null ? null : sheet.level(then),
              last == null ? null : last.origins().get(i),
              last != null && last.stays(i, invited.own()),
              own == null ? null : sheet.level(own),
              last != null && last.still().contains(i),
              other(invited, invited.draft().authors().get(i)),
              problems.of("goal-" + i)));
    }
    return new FillingPage(
        token,
        invited,
        form,
        goals,
        authors(invited),
        problems,
        questions.about(invited.declaration()),
        false);
  }

  private static FillingForm asSaved(Invited invited) {
    var last = invited.last();
    return FillingForm.of(invited.draft(), last == null ? "" : last.workAreas());
  }

  private static String words(Invited invited, short level) {
    var rating = invited.declaration().sheet().level(level);
    return rating.label() + " – " + rating.words();
  }

  private static Map<String, String> authors(Invited invited) {
    var authors = new HashMap<String, String>();
    invited
        .draft()
        .wordAuthors()
        .forEach(
            (field, author) -> {
              var name = other(invited, author);
              if (name != null) {
                authors.put(field, name);
              }
            });
    return authors;
  }

  /** The name of an author who is not the one asking. */
  private static @Nullable String other(Invited invited, @Nullable InvitationId author) {
    var name = name(invited, author);
    return name.isEmpty() || name.equals(invited.invitation().trainerName()) ? null : name;
  }

  private static String name(Invited invited, @Nullable InvitationId author) {
    return author == null ? "" : invited.names().getOrDefault(author, "");
  }
}
