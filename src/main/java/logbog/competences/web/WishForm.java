package logbog.competences.web;

import static java.util.Objects.requireNonNullElse;

/** A supervisor who is to be created, as typed; what the form did not send is empty. */
public record WishForm(String department, String name, String email, String note) {

  static final WishForm EMPTY = new WishForm("", "", "", "");

  public WishForm {
    department = requireNonNullElse(department, "");
    name = requireNonNullElse(name, "");
    email = requireNonNullElse(email, "");
    note = requireNonNullElse(note, "");
  }
}
