/**
 * Rules and how they are judged: duties, outcomes, findings, books, reports.
 *
 * <p>A {@link io.github.linli.validation.RuleBook} lists rules and decisions; a {@link
 * io.github.linli.validation.PolicyValidator} judges a dossier or a single case by one or more
 * books as of a day and pushes outcomes into a sink, of which the {@link
 * io.github.linli.validation.Report} is one. Findings hold no prose; {@link
 * io.github.linli.validation.text.Renderer} makes it.
 */
@NullMarked
package io.github.linli.validation;

import org.jspecify.annotations.NullMarked;
