package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import logbog.signin.LinkToken;
import logbog.signin.Oidc;
import logbog.web.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Leads browsers to the provider, and knows them when they come back. */
@Component
class OidcPages {

  static final String BINDING = "/laege/oidc/binding";

  private final Cookies cookies;

  OidcPages(Cookies cookies) {
    this.cookies = cookies;
  }

  /** The browser goes on by itself, or by the link. */
  ModelAndView away(Oidc.Away away, HttpServletResponse response) {
    cookies.oidc(away.cookie(), response);
    response.setHeader("Refresh", "0; url=" + away.to());
    return Pages.show(new OidcAwayPage(away.name(), away.to()));
  }

  Optional<LinkToken> cookie(HttpServletRequest request) {
    return cookies.oidc(request);
  }
}
