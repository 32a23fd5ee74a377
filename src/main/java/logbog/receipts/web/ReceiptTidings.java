package logbog.receipts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import logbog.receipts.DisputeNews;
import logbog.web.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is disputed, and the ways to what carries one's name and to what waits to be settled. */
@Component
@Order(78)
class ReceiptTidings implements ClinicianTidings {

  private final DisputeNews news;

  ReceiptTidings(DisputeNews news) {
    this.news = news;
  }

  @Override
  public Optional<Page> part(Viewer.Clinician viewer) {
    var doubted = news.of(viewer);
    return doubted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DisputesPart(
                doubted, doubted.stream().allMatch(it -> it.doctor().equals(viewer.id()))));
  }

  @Override
  public List<Door> doors(Viewer.Clinician viewer) {
    var doors = new ArrayList<Door>();
    if (news.settles(viewer)) {
      doors.add(new Door(DisputeListPage.PATH, "receipts.door.disputes", news.waiting(viewer)));
    }
    if (news.signs(viewer)) {
      doors.add(new Door(SignedPage.PATH, "receipts.door.signed", 0));
    }
    return doors;
  }
}
