package logbog.signin.web;

import org.jspecify.annotations.Nullable;

/** One's own numbers, as typed. */
public record OwnCprForm(@Nullable String cpr, @Nullable String mobile) {

  static OwnCprForm blank() {
    return new OwnCprForm("", "");
  }

  @Override
  public String toString() {
    return "OwnCprForm[hidden]";
  }
}
