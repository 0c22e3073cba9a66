/** What holds for monthly reports, as plain rules: states and rights, due day and lateness, what a line still needs. */
package tw.servicequality.progress.rules;
