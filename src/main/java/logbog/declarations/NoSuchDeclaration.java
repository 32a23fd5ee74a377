package logbog.declarations;

import logbog.web.NotFound;

/** No declaration with that id that this viewer may see. */
public class NoSuchDeclaration extends NotFound {}
