package logbog.signin.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import logbog.people.Viewer;
import logbog.signin.Caller;
import logbog.signin.DeadLink;
import logbog.signin.Entry;
import logbog.signin.LinkToken;
import logbog.signin.OneTimeCodes;
import logbog.signin.Sessions;
import logbog.web.Pages;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signs in schools and companies by the code or the link we mailed. */
@Controller
@RequestMapping("/home/otplogin")
class CodeEntryController {

  private final OneTimeCodes codes;
  private final Sessions sessions;
  private final Cookies cookies;

  CodeEntryController(OneTimeCodes codes, Sessions sessions, Cookies cookies) {
    this.codes = codes;
    this.sessions = sessions;
    this.cookies = cookies;
  }

  @GetMapping("/kode")
  ModelAndView form(HttpServletRequest request) {
    return cookies
        .flow(request)
        .flatMap(codes::asked)
        .map(email -> Pages.show(new CodeEntryPage(email.value(), Problems.none())))
        .orElseGet(() -> Pages.goTo("/home/otplogin"));
  }

  /**
   * One answer to everything that is not the right code, here, now and for the first time. Only the
   * second of two clicks finds its flow used and itself signed in.
   */
  @PostMapping("/kode")
  ModelAndView enter(
      CodeEntryForm form,
      @AuthenticationPrincipal @Nullable Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response) {
    var flow = cookies.flow(request).orElse(LinkToken.valueOf(""));
    var entry = codes.enter(flow, form.read(), cookies.browser(request), Caller.of(request));
    if (entry.isPresent()) {
      return signIn(entry.get(), request, response);
    }
    var asked = codes.asked(flow);
    if (asked.isPresent()) {
      var refused = Problems.at("code", "signin.code.refused");
      return Pages.rejected(new CodeEntryPage(asked.get().value(), refused));
    }
    return viewer instanceof Viewer.Office office
        ? Pages.goTo(office.home())
        : Pages.rejected(
            new CodeRequestPage(
                new CodeRequestForm("", null), Problems.at("email", "signin.code.over")));
  }

  @GetMapping("/link/{link}")
  ModelAndView show(@PathVariable LinkToken link) {
    var email = codes.linked(link).orElseThrow(DeadLink::new);
    return Pages.show(new CodeLinkPage(link, email.value()));
  }

  @PostMapping("/link/{link}")
  ModelAndView follow(
      @PathVariable LinkToken link, HttpServletRequest request, HttpServletResponse response) {
    var entry =
        codes.enter(link, cookies.browser(request), Caller.of(request)).orElseThrow(DeadLink::new);
    return signIn(entry, request, response);
  }

  private ModelAndView signIn(
      Entry entry, HttpServletRequest request, HttpServletResponse response) {
    sessions.begin(entry.office(), request, response);
    cookies.entered(entry.browser(), response);
    return Pages.goTo(requireNonNullElse(entry.wish(), entry.office().home()));
  }
}
