/** The import as a job: ordered, checked, confirmed, taken up again after a crash, swept. */
package tw.servicequality.exchange.run;
