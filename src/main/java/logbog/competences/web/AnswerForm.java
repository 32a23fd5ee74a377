package logbog.competences.web;

import static java.util.Objects.requireNonNullElse;

/**
 * An education lead's answer to a wish, as typed; what the form did not send is empty.
 *
 * @param person someone we know, or {@link #NEW}
 * @param until the last day on which the supervisor may approve
 */
public record AnswerForm(
    String person, String name, String email, String mobile, String until, String because) {

  /** That it is none of those we know. */
  static final String NEW = "NEW";

  public AnswerForm {
    person = requireNonNullElse(person, "");
    name = requireNonNullElse(name, "");
    email = requireNonNullElse(email, "");
    mobile = requireNonNullElse(mobile, "");
    until = requireNonNullElse(until, "");
    because = requireNonNullElse(because, "");
  }
}
