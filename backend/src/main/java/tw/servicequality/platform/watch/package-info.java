/** What an operator watches: jobs that run once, figures, log lines, traces. */
package tw.servicequality.platform.watch;
