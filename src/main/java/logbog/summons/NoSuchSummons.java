package logbog.summons;

import logbog.web.NotFound;

/** No summons, or nobody called, with that id that this viewer may see. */
public class NoSuchSummons extends NotFound {}
