/**
 * How values are written in documents. A {@link org.openktp.io.form.Form} reads a value out of a tree and writes it, so that
 * the two cannot drift apart: {@link org.openktp.io.form.Forms} has those of single values and lists, {@link
 * org.openktp.io.form.ObjectForm} those of records by their {@link org.openktp.io.form.Property properties}, {@link
 * org.openktp.io.form.SourcedForm} those of facts with their citations, and {@link org.openktp.io.form.DocumentForm} that of
 * the whole file. Not exported.
 */
@NullMarked
package org.openktp.io.form;

import org.jspecify.annotations.NullMarked;
