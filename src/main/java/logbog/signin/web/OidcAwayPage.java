package logbog.signin.web;

import logbog.web.Page;

/**
 * Leads on to the provider. A page of its own, so that no form of ours need be allowed to lead
 * elsewhere.
 */
public record OidcAwayPage(String name, String to) implements Page {}
