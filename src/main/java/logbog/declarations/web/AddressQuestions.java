package logbog.declarations.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.declarations.Invited;
import logbog.declarations.NearMisses;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.Schools;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks once about each address that looks like a slip of the finger. What was asked about comes
 * back with the form; sent again unchanged, it was meant.
 */
@Component
class AddressQuestions {

  private static final String QUESTION = "declarations.address.near";

  private final NearMisses misses;
  private final Schools schools;

  AddressQuestions(NearMisses misses, Schools schools) {
    this.misses = misses;
    this.schools = schools;
  }

  /** What is asked about the addresses of a request. */
  Problems about(Viewer.Member apprentice, RequestForm form) {
    var questions = new Problems();
    for (int i = 0; i < form.contacts().size(); i++) {
      ask(questions, apprentice, "contact" + (i + 1), form.contacts().get(i), form);
    }
    for (int i = 0; i < form.trainers().size(); i++) {
      ask(questions, apprentice, "trainer" + (i + 1), form.trainers().get(i), form);
    }
    return questions;
  }

  private void ask(
      Problems questions, Viewer.Member apprentice, String field, String typed, RequestForm form) {
    meant(apprentice, typed, form.school(), form.checked())
        .ifPresent(meant -> questions.add(field, QUESTION, meant.value()));
  }

  /** What is asked about one address, righted on the page of a declaration. */
  Problems about(Viewer.Member apprentice, String field, AddressForm form) {
    var questions = new Problems();
    meant(apprentice, form.address(), null, form.checked())
        .filter(meant -> !meant.value().equals(form.wrong()))
        .ifPresent(meant -> questions.add(field, QUESTION, meant.value()));
    return questions;
  }

  /** What is asked about the address a trainer passes a request on to. */
  Problems about(Invited invited, EmailAddress typed, @Nullable String checked) {
    return asked(typed, checked, misses.meant(invited.declaration().id(), typed));
  }

  /** What is asked about the address a trainer hands everything over to. */
  Problems about(Viewer.Office trainer, EmailAddress typed, @Nullable String checked) {
    return asked(typed, checked, misses.meant(trainer, typed));
  }

  private static Problems asked(
      EmailAddress typed, @Nullable String checked, Optional<EmailAddress> meant) {
    return words(checked).contains(typed.value())
        ? Problems.none()
        : meant
            .map(right -> Problems.at("address", QUESTION, right.value()))
            .orElseGet(Problems::none);
  }

  /**
   * The address that was probably meant; nothing when this one was asked about before.
   *
   * @param school the name of the school, as typed
   * @param checked the addresses asked about before, with spaces between them
   */
  Optional<EmailAddress> meant(
      Viewer.Member apprentice,
      @Nullable String typed,
      @Nullable String school,
      @Nullable String checked) {
    return EmailAddress.parse(typed)
        .filter(address -> !words(checked).contains(address.value()))
        .flatMap(
            address ->
                misses.meant(
                    apprentice, address, schools.named(RequestForm.or(school)).orElse(null)));
  }

  /** The addresses that have been asked about once these are. */
  static String checked(@Nullable String before, List<@Nullable String> typed) {
    var checked = new LinkedHashSet<>(words(before));
    typed.forEach(it -> EmailAddress.parse(it).ifPresent(address -> checked.add(address.value())));
    return String.join(" ", checked);
  }

  private static Set<String> words(@Nullable String checked) {
    return Stream.of(RequestForm.or(checked).split("\\s+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
