package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicReference;
import logbog.people.Viewer;
import logbog.signin.Caller;
import logbog.signin.LinkToken;
import logbog.signin.Oidc;
import logbog.signin.OidcBinding;
import logbog.web.NotFound;
import logbog.web.Once;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody says which account at the provider is theirs, by the letter or from within. */
@Controller
class OidcBindController {

  private final Oidc oidc;
  private final OidcBinding binding;
  private final OidcPages pages;
  private final Onward onward;

  OidcBindController(Oidc oidc, OidcBinding binding, OidcPages pages, Onward onward) {
    this.oidc = oidc;
    this.binding = binding;
    this.pages = pages;
    this.onward = onward;
  }

  /** In place of a password of one's own. */
  @PostMapping("/laege/adgang/{link}/oidc")
  ModelAndView begin(
      @PathVariable LinkToken link, HttpServletRequest request, HttpServletResponse response) {
    return pages.away(binding.begin(link, Caller.of(request)), response);
  }

  @GetMapping(OidcPages.BINDING)
  ModelAndView ask(@AuthenticationPrincipal @Nullable Viewer viewer, HttpServletRequest request) {
    var question = binding.question(pages.cookie(request), viewer);
    var name = oidc.name(Caller.of(request).language()).orElseThrow(NotFound::new);
    return Pages.show(new OidcBindPage(name, question));
  }

  @PostMapping(OidcPages.BINDING)
  ModelAndView confirm(
      @AuthenticationPrincipal @Nullable Viewer viewer,
      Once once,
      HttpServletRequest request,
      HttpServletResponse response) {
    var passage = new AtomicReference<@Nullable LinkToken>();
    var bound =
        once.goTo(
            () -> {
              passage.set(binding.confirm(pages.cookie(request), viewer).orElse(null));
              return viewer == null ? "/laege" : SessionsPage.PATH + "?besked=bound";
            });
    var begun = passage.get();
    return begun == null ? bound : onward.begin(begun, request, response);
  }
}
