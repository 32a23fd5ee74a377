package logbog.competences.web;

import static java.util.Objects.requireNonNullElse;

/** An assessment as typed; what the form did not send is empty. */
public record HeldForm(String method, String on, String assessor, String words) {

  static final HeldForm EMPTY = new HeldForm("", "", "", "");

  public HeldForm {
    method = requireNonNullElse(method, "");
    on = requireNonNullElse(on, "");
    assessor = requireNonNullElse(assessor, "");
    words = requireNonNullElse(words, "");
  }
}
