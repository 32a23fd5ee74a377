package logbog.signin.web;

import logbog.programmes.SpecialityChoices;
import logbog.signin.LinkToken;
import logbog.web.Page;
import logbog.web.Problems;

/** Where someone whom a mailed link lets in chooses a password; the address is the link's. */
public record WelcomePage(
    LinkToken link, String email, OpeningForm form, SpecialityChoices choices, Problems problems)
    implements Page {}
