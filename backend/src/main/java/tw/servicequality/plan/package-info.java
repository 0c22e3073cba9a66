/**
 * 計畫: the words of the service-quality plan, its revisions, and its headings from dimension (構面) down to group. What the plan
 * asks to be done stands in the room {@code actionitem}.
 */
package tw.servicequality.plan;
