package logbog.signin.web;

import java.util.List;
import logbog.signin.BrowserProgram;
import logbog.signin.OwnSession;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody of the medical track is signed in, and how they sign in.
 *
 * @param codesLeft how many recovery codes are unused
 * @param oidc the provider, where there is one
 * @param notice what just happened, the middle of its message key, or null
 */
public record SessionsPage(
    List<OwnSession> sessions,
    int codesLeft,
    @Nullable OidcPart oidc,
    Problems problems,
    @Nullable String notice)
    implements Page {

  public static final String PATH = "/logbog/profil/sessioner";

  /** {@code Firefox på Windows}, or as much of it as is known. */
  public String program(Shell shell, BrowserProgram program) {
    if (program.family().isEmpty() && program.platform().isEmpty()) {
      return shell.text("signin.sessions.unknown");
    }
    return program.family().isEmpty() || program.platform().isEmpty()
        ? program.family() + program.platform()
        : shell.text("signin.sessions.program", program.family(), program.platform());
  }
}
