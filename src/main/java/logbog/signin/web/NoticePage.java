package logbog.signin.web;

import logbog.web.Page;

/**
 * Says what has happened and what comes next.
 *
 * @param topic which notice, the middle of its message keys
 */
public record NoticePage(String topic) implements Page {}
