package logbog.web;

/**
 * That files can be sent to a path. A module that takes files has one as a bean; to any other path
 * none can be sent.
 */
public record Receives(String path) {}
