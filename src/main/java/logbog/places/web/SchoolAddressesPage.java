package logbog.places.web;

import java.util.List;
import java.util.Map;
import logbog.places.SchoolAddress;
import logbog.places.StaffMember;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/** A school's own list of addresses, and where its reader, if an owner, writes the next. */
public record SchoolAddressesPage(
    StaffMember self, List<SchoolAddress> addresses, AddressForm form, Problems problems)
    implements Page {

  static String path(String institutionNo) {
    return SchoolPage.path(institutionNo) + "/adresser";
  }

  public String path() {
    return path(self.school().institutionNo());
  }

  public String people() {
    return SchoolPage.path(self.school().institutionNo());
  }

  /** Whether the reader may take this one off the list: an owner any, a colleague their own. */
  public boolean mayEnd(SchoolAddress address) {
    return self.owner() || address.address().equals(self.address());
  }

  /** The fields by the names they bear on the page. */
  public Map<String, String> names(Shell shell) {
    return Map.of(
        "email", shell.text("places.address.email"), "note", shell.text("places.address.note"));
  }
}
