package logbog.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * What a controller answers: a page, a page rejected with what was typed, or the way to the next
 * page.
 */
public final class Pages {

  private Pages() {}

  public static ModelAndView show(Page page) {
    return show(page, HttpStatus.OK);
  }

  /** The form again, with messages beside the fields and all that was typed: 422. */
  public static ModelAndView rejected(Page page) {
    return show(page, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  public static ModelAndView show(Page page, HttpStatusCode status) {
    var answer = new ModelAndView(page.template(), "page", page);
    answer.setStatus(status);
    return answer;
  }

  /**
   * On to another page of ours (303, so that a reload repeats nothing). The path must begin with a
   * single slash.
   */
  public static ModelAndView goTo(String path) {
    if (!isLocal(path)) {
      throw new IllegalArgumentException("Not a path of ours: " + path);
    }
    var redirect = new RedirectView(path, false, false, false);
    redirect.setStatusCode(HttpStatus.SEE_OTHER);
    redirect.setPropagateQueryParams(false);
    redirect.setExpandUriTemplateVariables(false);
    return new ModelAndView(redirect);
  }

  /**
   * Whether a path stays with us, so that a typed or mailed "next" cannot send anyone elsewhere.
   */
  public static boolean isLocal(String path) {
    return path.startsWith("/")
        && !path.startsWith("//")
        && path.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 127);
  }
}
