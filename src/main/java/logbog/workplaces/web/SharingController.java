package logbog.workplaces.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import logbog.declarations.CompanyFirms;
import logbog.documents.Documents;
import logbog.documents.QrSquares;
import logbog.people.Viewer;
import logbog.web.BaseUrl;
import logbog.web.NotFound;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import logbog.workplaces.CardId;
import logbog.workplaces.Cards;
import logbog.workplaces.Offer;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a trainer shares the firm's number and trainers with its apprentices, by a link. */
@Controller
@RequestMapping("/home/laerested/oplysninger")
class SharingController {

  private static final String HERE = "/home/laerested/oplysninger";

  private final Cards cards;
  private final CompanyFirms firms;
  private final OfferReading reading;
  private final Documents documents;
  private final BaseUrl ours;

  SharingController(
      Cards cards, CompanyFirms firms, OfferReading reading, Documents documents, BaseUrl ours) {
    this.cards = cards;
    this.firms = firms;
    this.reading = reading;
    this.documents = documents;
    this.ours = ours;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Office office) {
    var named = firms.of(office);
    var trainers = new ArrayList<>(List.of(office.address()));
    named.stream()
        .limit(1)
        .flatMap(firm -> firms.colleagues(office, firm.cvr()).stream())
        .limit(Offer.MOST - 1L)
        .forEach(colleague -> trainers.add(colleague.value()));
    var form = OfferForm.with(named.isEmpty() ? "" : named.getFirst().cvr().value(), trainers);
    return Pages.show(page(office, named, form, Problems.none()));
  }

  @PostMapping
  ModelAndView share(@AuthenticationPrincipal Viewer.Office office, OfferForm form, Once once) {
    var typed = new Typed();
    var named = firms.of(office);
    var firm = named.stream().filter(it -> it.cvr().value().equals(form.cvr())).findFirst();
    if (firm.isEmpty()) {
      typed.wrong("cvr", "workplaces.offer.firm");
    }
    var trainers = OfferReading.trainers(typed, form);
    if (!typed.ok() || firm.isEmpty()) {
      return Pages.rejected(page(office, named, form, typed.problems()));
    }
    var offer = new Offer(firm.get().cvr(), reading.name(firm.get()), trainers);
    return once.goTo(
        () -> {
          cards.make(office, offer);
          return HERE;
        });
  }

  @PostMapping("/{card}/tilbagekaldelse")
  ModelAndView revoke(
      @AuthenticationPrincipal Viewer.Office office, @PathVariable CardId card, Once once) {
    return once.goTo(
        () -> {
          cards.revoke(office, card);
          return HERE;
        });
  }

  /** To hang on the wall: {@code a4} or {@code a5}. */
  @GetMapping("/{card}/opslag/{size}")
  ResponseEntity<byte[]> poster(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable CardId card,
      @PathVariable String size,
      Locale language) {
    var found = cards.of(office, card);
    if (!List.of("a4", "a5").contains(size)) {
      throw new NotFound();
    }
    return documents
        .print(language, () -> new CardPoster(found, ours.to(cards.token(card).path()), size))
        .download();
  }

  private SharingPage page(
      Viewer.Office office, List<CompanyFirms.Firm> named, OfferForm form, Problems problems) {
    var shared =
        cards.of(office).stream()
            .map(
                card -> {
                  var link = ours.to(cards.token(card.id()).path());
                  return new SharingPage.Shared(card, link, QrSquares.of(link));
                })
            .toList();
    return new SharingPage(shared, named, form, problems);
  }
}
