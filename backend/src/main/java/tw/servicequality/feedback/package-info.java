/** 意見處理滿意度: what people say of how their complaints were handled. The plan's 4.2.1.3. Knows of a case only what it is told at the reply. */
package tw.servicequality.feedback;
