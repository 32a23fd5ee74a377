package logbog.declarations.web;

import logbog.declarations.Invited;
import logbog.programmes.Contact;
import logbog.web.Page;
import logbog.web.Problems;

/** "I am not the right one": the address of who is. */
public record InvitationHandOnPage(
    String token, Invited invited, String address, Problems problems, Contact questions)
    implements Page {}
