package logbog.signin;

import java.util.Arrays;
import java.util.Locale;

/** What a person is told of without being asked for anything. */
enum Notice {
  PASSWORD_CHOSEN,
  APP_CHANGED,
  RECOVERY_USED,
  GUESSED,
  OIDC_BOUND,
  /** Asks for a new password, and signs in with the provider alone. */
  OIDC_ALONE("/laege");

  private final String path;

  Notice() {
    this("/laege/adgangskode/glemt");
  }

  Notice(String path) {
    this.path = path;
  }

  /** The page it leads to. */
  String path() {
    return path;
  }

  static Notice of(String kind) {
    return Arrays.stream(values()).filter(it -> it.kind().equals(kind)).findFirst().orElseThrow();
  }

  String kind() {
    return "signin.access-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
