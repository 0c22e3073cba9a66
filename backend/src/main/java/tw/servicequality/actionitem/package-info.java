/**
 * 執行事項: what the plan asks to be done, by whom (權責課室), when (執行期程), and what of it is counted. The plan's whole table is read
 * and written here, because its smallest part is.
 */
package tw.servicequality.actionitem;
