/** How figures are held against targets: exact, by the plan's periods, with nothing rounded on the way. Plain Java. */
package tw.servicequality.kpi.rules;
