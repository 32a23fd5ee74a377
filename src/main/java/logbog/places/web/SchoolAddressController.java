package logbog.places.web;

import logbog.people.Viewer;
import logbog.places.Colleagues;
import logbog.places.SchoolAddressId;
import logbog.places.SchoolAddresses;
import logbog.places.Staff;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A school's own list of the addresses that receive declarations, kept by its owners (V9). */
@Controller
@RequestMapping("/home/skoler/{school}/adresser")
class SchoolAddressController {

  private final Colleagues colleagues;
  private final SchoolAddresses addresses;
  private final Staff staff;

  SchoolAddressController(Colleagues colleagues, SchoolAddresses addresses, Staff staff) {
    this.colleagues = colleagues;
    this.addresses = addresses;
    this.staff = staff;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Office viewer, @PathVariable String school) {
    return Pages.show(page(viewer, school, AddressForm.EMPTY, Problems.none()));
  }

  @PostMapping
  ModelAndView add(
      @AuthenticationPrincipal Viewer.Office viewer,
      @PathVariable String school,
      AddressForm form,
      Once once) {
    colleagues.owner(viewer, school);
    var typed = new Typed();
    var address = form.read(typed);
    if (addresses.of(viewer, school).stream()
        .anyMatch(it -> address.filter(it.address()::equals).isPresent())) {
      typed.wrong("email", "places.address.already");
    }
    if (!typed.ok() || address.isEmpty()) {
      return Pages.rejected(page(viewer, school, form, typed.problems()));
    }
    return once.goTo(
        () -> {
          addresses.add(viewer, school, address.get(), form.note().strip());
          return SchoolAddressesPage.path(school);
        });
  }

  @PostMapping("/{listed}/link")
  ModelAndView askAgain(
      @AuthenticationPrincipal Viewer.Office viewer,
      @PathVariable String school,
      @PathVariable("listed") SchoolAddressId id,
      Once once) {
    return once.goTo(
        () -> {
          addresses.askAgain(viewer, school, id);
          return SchoolAddressesPage.path(school);
        });
  }

  @PostMapping("/{listed}/ophoer")
  ModelAndView end(
      @AuthenticationPrincipal Viewer.Office viewer,
      @PathVariable String school,
      @PathVariable("listed") SchoolAddressId id,
      Once once) {
    return once.goTo(
        () -> {
          addresses.end(viewer, school, id);
          return staff.names(viewer, school) ? SchoolAddressesPage.path(school) : "/home";
        });
  }

  private SchoolAddressesPage page(
      Viewer.Office viewer, String school, AddressForm form, Problems problems) {
    return new SchoolAddressesPage(
        staff.at(viewer, school), addresses.of(viewer, school), form, problems);
  }
}
