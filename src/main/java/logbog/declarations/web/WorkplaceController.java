package logbog.declarations.web;

import logbog.places.Companies;
import logbog.places.Cvr;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells an apprentice the registered name of a CVR number while it is typed. */
@Controller
class WorkplaceController {

  private final Companies companies;

  WorkplaceController(Companies companies) {
    this.companies = companies;
  }

  /** The name as plain text; empty when the number is wrong or not in the register. */
  @GetMapping(
      path = "/erklaeringer/laerested",
      produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
  ResponseEntity<String> name(@RequestParam(defaultValue = "") String cvr) {
    return ResponseEntity.ok(Cvr.parse(cvr).flatMap(companies::nameOf).orElse(""));
  }
}
