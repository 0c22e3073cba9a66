package tw.servicequality.bench;

import java.util.Random;

/** Texts such as citizens write to a land office: common words in many cases, others in few, and signs as rare as in life. */
final class CaseWords {

    private static final String[] SUBJECTS = {"土地登記", "建物測量", "鑑界結果", "複丈排件", "地籍圖重測", "電子謄本", "實價登錄", "公告現值", "線上申辦", "櫃檯等候",
        "服務態度", "停車位置", "繼承登記", "買賣移轉", "抵押權塗銷", "預告登記", "分割合併", "地政規費", "網站查詢", "志工引導"};
    private static final String[] TROUBLES = {"等候過久", "結果與舊圖不符", "通知不清", "補正說明不一", "系統無法開啟", "建議改善", "請求說明", "費用疑義", "人員語氣不佳",
        "期限太短", "資料有誤", "流程詢問"};
    private static final String[] SENTENCES = {"本人於上週至貴所申請，承辦人表示還要再等", "申請書已經送出，但是一直沒有收到通知", "希望能夠增加窗口，縮短民眾等候時間",
        "電話打了好幾次都轉來轉去沒有人接", "請說明為何審查標準與其他地政事務所不同", "網站上寫的應備文件與現場要求的不一樣", "測量當天人員遲到將近一小時",
        "登記案件已逾處理期限，請儘速辦理", "謄本列印出來的面積與權狀記載不同", "鄰居對界址有爭議，需要正式的書面說明", "請問繼承人在國外應該如何辦理授權",
        "櫃檯人員很親切，但是叫號系統常常故障", "重測後土地面積減少，影響權益甚大", "希望線上申辦可以支援行動裝置", "規費收據抬頭開錯，請協助更正",
        "停車場出入口標示不清，容易發生危險", "已經補正兩次，仍被要求再補其他資料", "請貴所派員會同現場勘查", "建議於官網公告目前案件辦理進度", "以上意見敬請參考並回復"};
    private static final String[] REPLIES = {"台端反映事項本所已轉請權責課室檢討改善。", "依土地登記規則規定辦理，說明如附件。", "經查本案已於期限內辦竣，造成不便敬請見諒。",
        "本所將加強人員教育訓練，感謝您的寶貴意見。"};
    /** Each of these in about one case of ten thousand. */
    private static final String[] RARE = {"界樁遺失", "違章鐵皮屋", "祭祀公業", "河川浮覆地", "原住民保留地", "眷村改建", "三七五租約", "時效取得地上權"};
    private static final int RARE_OF = 1_250;
    private static final int FIRST_SIGN = 0x4e00;
    private static final int SIGNS = 6_000;

    private final Random random;

    CaseWords(Random random) {
        this.random = random;
    }

    String subject() {
        return any(SUBJECTS) + any(TROUBLES) + (random.nextInt(3) == 0 ? "（" + place() + "）" : "");
    }

    String content() {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(2) == 0) {
            text.append("地點：").append(place()).append(random.nextInt(2000)).append("地號。");
        }
        for (int left = 3 + random.nextInt(8); left > 0; left--) {
            text.append(any(SENTENCES)).append(random.nextInt(4) == 0 ? "。" : "，");
            if (random.nextInt(3) == 0) {
                text.append(any(SUBJECTS)).append(any(TROUBLES)).append('，');
            }
            if (random.nextInt(4) == 0) {
                text.append(sign()).append(sign()).append(sign()).append('，');
            }
        }
        if (random.nextInt(RARE_OF) == 0) {
            text.append("另有").append(any(RARE)).append("問題，");
        }
        return text.append("謝謝。").toString();
    }

    String reply() {
        return any(REPLIES);
    }

    /** Common signs often, others ever more rarely. */
    String sign() {
        return Character.toString(FIRST_SIGN + (int) (SIGNS * Math.pow(random.nextDouble(), 3)));
    }

    private String place() {
        return sign() + sign() + "段" + (random.nextBoolean() ? "一小段" : "二小段");
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
