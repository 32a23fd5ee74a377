package logbog.signin.web;

import static java.util.Objects.requireNonNullElse;

import logbog.signin.Code;
import org.jspecify.annotations.Nullable;

/** A code, as typed. */
public record CodeEntryForm(@Nullable Code code) {

  /** Without the spaces a phone may have put in. */
  Code read() {
    return new Code(requireNonNullElse(code, new Code("")).digits().replaceAll("\\s", ""));
  }
}
