/** How tables write addresses, dates, numbers and texts: plain rules without files. */
package tw.servicequality.tabular.rules;
