package logbog.declarations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who gave which answer of a declaration (V8): the levels in the order of the Sheet, then the
 * answers in words in the order of {@link Wording}. A signed row keeps each author once and by
 * number; nothing where the signer gave them all, as nearly always.
 *
 * @param answers null where nobody gave one
 */
record Authorship(List<@Nullable InvitationId> answers) {

  static Authorship of(Draft draft) {
    var answers = new ArrayList<@Nullable InvitationId>(draft.authors());
    for (var wording : Wording.values()) {
      answers.add(draft.wordAuthors().get(wording.field()));
    }
    return new Authorship(answers);
  }

  /** The signer gave every level, and every answer in words that says something. */
  static Authorship signers(InvitationId signer, int goals, Words words) {
    var answers = new ArrayList<@Nullable InvitationId>(Collections.nCopies(goals, signer));
    for (var wording : Wording.values()) {
      answers.add(wording.given(words) ? signer : null);
    }
    return new Authorship(answers);
  }

  static Authorship unpacked(
      List<@Nullable InvitationId> authors, List<? extends @Nullable Short> numbers) {
    var answers = new ArrayList<@Nullable InvitationId>();
    numbers.forEach(number -> answers.add(number == null ? null : authors.get(number - 1)));
    return new Authorship(answers);
  }

  /** Each author once. */
  List<InvitationId> authors() {
    return answers.stream()
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .distinct()
        .toList();
  }

  /** For each answer its author's place in {@link #authors}, from 1. */
  List<@Nullable Integer> numbers() {
    var authors = authors();
    var numbers = new ArrayList<@Nullable Integer>();
    answers.forEach(author -> numbers.add(author == null ? null : authors.indexOf(author) + 1));
    return numbers;
  }

  List<@Nullable InvitationId> ofLevels() {
    return answers.subList(0, answers.size() - Wording.values().length);
  }

  /** By the name of the answer's field. */
  Map<String, InvitationId> ofWords() {
    var authors = new HashMap<String, InvitationId>();
    for (var wording : Wording.values()) {
      var author = answers.get(ofLevels().size() + wording.ordinal());
      if (author != null) {
        authors.put(wording.field(), author);
      }
    }
    return authors;
  }
}
