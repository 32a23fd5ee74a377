package logbog;

import java.util.List;
import logbog.declarations.DeclarationId;
import logbog.declarations.PaperCode;
import logbog.declarations.Papers;
import logbog.documents.UploadId;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.Cvr;
import logbog.workplaces.CardId;
import logbog.workplaces.Cards;
import logbog.workplaces.Offer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What Nordlys Møbler has in the scene: a shared link, and a photographed sheet. */
@Component
class Firms {

  private final Cards cards;
  private final Papers papers;

  Firms(Cards cards, Papers papers) {
    this.cards = cards;
    this.papers = papers;
  }

  /** What Karen shares, and a page of the paper sheet. */
  record Firm(CardId card, UploadId page) {

    /** An address of a route with this firm's things in it. */
    String in(String path, @Nullable DeclarationId about) {
      return path.replace("{card}", card.toString())
          .replace("{page}", page.toString())
          .replace("{paper}", about == null ? "" : PaperCode.of(about).written())
          .replace("{size}", "a4")
          .replace("{sheet}", "0".repeat(64));
    }
  }

  Firm with(Story.Cast cast, DeclarationId open) {
    papers.attach(cast.mads(), open, papers.looked("ark.png", Snapshots.page()));
    var karen = EmailAddress.of(cast.karen());
    var offer = new Offer(Cvr.of("13748136"), "Nordlys Møbler ApS", List.of(karen));
    return new Firm(
        cards.make(new Viewer.Office(cast.karen()), offer),
        papers.of(cast.mads(), open).pages().getFirst().id());
  }
}
