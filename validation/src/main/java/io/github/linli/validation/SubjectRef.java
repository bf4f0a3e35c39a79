package io.github.linli.validation;

/**
 * Which thing an outcome is about. Immutable and thread-safe.
 *
 * @param type simple name of its type
 * @param id its key in the register
 * @param name its name as shown to people
 * @param pointer JSON Pointer to it within the document checked
 */
public record SubjectRef(String type, String id, String name, String pointer) {}
