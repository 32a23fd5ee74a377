package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.signin.Asking;
import logbog.signin.BrowserProgram;
import logbog.signin.Caller;
import logbog.signin.CodeRequests;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Mails codes to schools and companies. Known and unknown addresses are answered alike. */
@Controller
@RequestMapping("/home/otplogin")
class CodeRequestController {

  private static final int LONGEST_WISH = 500;

  private final CodeRequests requests;
  private final Cookies cookies;

  CodeRequestController(CodeRequests requests, Cookies cookies) {
    this.requests = requests;
    this.cookies = cookies;
  }

  @GetMapping
  ModelAndView form(
      @RequestParam(required = false) @Nullable String til,
      @AuthenticationPrincipal @Nullable Viewer viewer) {
    return viewer instanceof Viewer.Office office
        ? Pages.goTo(LoginForm.next(til, office.home()))
        : Pages.show(new CodeRequestPage(new CodeRequestForm("", til), Problems.none()));
  }

  @PostMapping
  ModelAndView ask(
      CodeRequestForm form,
      @RequestParam(name = "_key", required = false) @Nullable UUID key,
      HttpServletRequest request,
      HttpServletResponse response) {
    var typed = new Typed();
    var email = OpeningForm.address(typed, "email", form.email());
    if (email.isEmpty()) {
      return Pages.rejected(new CodeRequestPage(form, typed.problems()));
    }
    var flow = requests.ask(asking(email.get(), form.til(), key, request));
    cookies.flow(flow, response);
    return Pages.goTo("/home/otplogin/kode");
  }

  private Asking asking(
      EmailAddress email, @Nullable String til, @Nullable UUID key, HttpServletRequest request) {
    return new Asking(
        email,
        (key == null ? UUID.randomUUID() : key).toString(),
        cookies.flow(request),
        cookies.browser(request),
        BrowserProgram.of(request.getHeader(HttpHeaders.USER_AGENT)),
        til != null && til.length() <= LONGEST_WISH && Pages.isLocal(til) ? til : null,
        Caller.of(request));
  }
}
