package logbog.signin;

import java.util.Locale;

/** What a person is told of without being asked for anything. */
enum Notice {
  PASSWORD_CHOSEN,
  APP_CHANGED,
  RECOVERY_USED,
  GUESSED,
  OIDC_BOUND;

  String kind() {
    return "signin.access-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
