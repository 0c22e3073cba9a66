/** How the plan's words name units: plain rules. */
package tw.servicequality.organization.rules;
