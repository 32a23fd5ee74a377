package logbog.web;

import org.springframework.security.web.csrf.CsrfToken;

/** Stands in where a page is drawn outside the security filters; such a page holds no form. */
enum NoToken implements CsrfToken {
  INSTANCE;

  @Override
  public String getHeaderName() {
    return "none";
  }

  @Override
  public String getParameterName() {
    return "none";
  }

  @Override
  public String getToken() {
    return "none";
  }
}
