package logbog.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Remembers in which language someone of the medical track chooses to read, so that letters to them
 * are written in it. The browser remembers it for pages; a letter has no browser.
 */
@Component
class ChosenLanguage implements HandlerInterceptor, WebMvcConfigurer {

  private final People people;

  ChosenLanguage(People people) {
    this.people = people;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(Integer.MAX_VALUE);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getMethod().equals("GET")
        && request.getParameter("lang") != null
        && request.getUserPrincipal() instanceof Authentication who
        && who.getPrincipal() instanceof Viewer.Clinician chooser) {
      people.reads(chooser.id(), RequestContextUtils.getLocale(request));
    }
    return true;
  }
}
