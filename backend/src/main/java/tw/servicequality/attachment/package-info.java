/** 佐證資料: files that prove what was done. Each belongs to one thing of a later room, which decides who may see it. */
package tw.servicequality.attachment;
