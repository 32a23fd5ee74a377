package logbog;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;

/** What came of a request, as far as access goes. */
enum Outcome {
  /** Answered: a page, or on to the next. */
  OK,
  /** Led to the door to sign in at. */
  SIGNIN,
  /** It does not exist. */
  NONE,
  /** Not with this form, or not as this viewer. */
  DENIED,
  /** Let in; what was typed was not enough. */
  FORM,
  /** Let in; it is too late for that. */
  CLOSED,
  /** Let in; the request was not one a page of ours makes. */
  MALFORMED,
  /** None of these, which is always wrong. */
  FAILED;

  /** Places behind a door; whoever is led to the door from there was kept out. */
  private static final Pattern BEHIND_A_DOOR =
      Pattern.compile(
          "/(?:erklaeringer|indkaldelser|profil|laerepladsprojekt|udvalg|logbog|home(?!/otplogin)).*");

  private static final Pattern DOOR =
      Pattern.compile("/(?:login|laege|home/otplogin)(?:\\?til=.*)?");

  static Outcome of(String path, MockHttpServletResponse response) {
    return switch (response.getStatus()) {
      case 200, 204 -> OK;
      case 303 -> ledToADoor(path, response) ? SIGNIN : OK;
      case 400 -> MALFORMED;
      case 403 -> DENIED;
      case 404, 410 -> NONE;
      case 409 -> CLOSED;
      case 422 -> FORM;
      default -> FAILED;
    };
  }

  /** As the matrix writes it. */
  String said() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the visitor was kept out. */
  boolean out() {
    return this == SIGNIN || this == NONE || this == DENIED;
  }

  private static boolean ledToADoor(String path, MockHttpServletResponse response) {
    var to = response.getRedirectedUrl();
    return to != null && BEHIND_A_DOOR.matcher(path).matches() && DOOR.matcher(to).matches();
  }
}
