"""Copyright lines, and what a site is built with."""

from __future__ import annotations

COPYRIGHT = {
    "en": "if not explicitly specified otherwise*; unless otherwise noted*; unless otherwise stated*; "
    "content licensed under*; all content is*; copyright notice; reprinted with permission; some rights reserved; "
    "created with wix; made with; start a blog at wordpress.com; blog at wordpress.com; "
    "create a free website or blog at wordpress.com; © *; copyright ©*; copyright 0*; c) 0*; all rights reserved*; "
    "this work is licensed under*; licensed under*; except where otherwise noted*; this article is licensed*; "
    "this post is licensed*; designed by *; theme by *; website by *; site by *; web design by*; copyright by*",
    "de": "alle angaben ohne gewähr; mit freundlicher unterstützung von*; alle rechte vorbehalten*; "
    "stolz präsentiert von wordpress*; erstellt mit *; präsentiert von*",
    "fr": "droits réservés; tous droits réservés*; fièrement propulsé par wordpress*; propulsé par*; "
    "reproduction interdite*",
    "es": "todos los derechos reservados*; derechos reservados*; prohibida su reproducción*; "
    "funciona gracias a wordpress*; funciona con*; con la tecnología de*; reservados todos los derechos",
    "pt": "direitos reservados; todos os direitos reservados*; é proibida a reprodução*; "
    "orgulhosamente desenvolvido com wordpress*; desenvolvido por*; tecnologia do blogger",
    "it": "diritti riservati; tutti i diritti riservati*; riproduzione riservata*; riproduzione vietata; "
    "proudly powered*",
    "nl": "alle rechten voorbehouden*; mogelijk gemaakt door*; ondersteund door wordpress",
    "sv": "med ensamrätt; alla rättigheter förbehållna*; drivs med wordpress*; ansvarig utgivare*; drivs av*",
    "da": "alle rettigheder forbeholdes*; drives af*",
    "no": "med enerett; alle rettigheter reservert*; drevet av*; ansvarlig redaktør*",
    "fi": "kaikki oikeudet pidätetään*; voimanlähteenä*; palvelun tarjoaa*",
    "pl": "wszelkie prawa zastrzeżone*; wszystkie prawa zastrzeżone*; obsługiwane przez*; dumnie wspierane przez*; "
    "oparte na*",
    "cs": "všechna práva vyhrazena*; používá technologii*; běží na*; autorská práva",
    "sk": "všetky práva vyhradené*; používa technológiu*",
    "hu": "minden jog fenntartva*; üzemeltető:*",
    "ro": "toate drepturile rezervate*; propulsat de*",
    "bg": "всички права са запазени; всички права запазени*; с помощта на wordpress",
    "el": "με επιφύλαξη παντός δικαιώματος*; απαγορεύεται η αναπαραγωγή*",
    "tr": "tüm hakları saklıdır*; her hakkı saklıdır*; blogger tarafından desteklenmektedir",
    "ru": "все права защищены*; все права сохранены; "
    "при копировании*; копирование материалов*; перепечатка*; "
    "при использовании материалов*; "
    "использование материалов*; сайт работает на wordpress; "
    "технологии blogger; свидетельство о регистрации*; "
    "учредитель*; главный редактор*; при цитировании*",
    "uk": "всі права захищені*; всі права захищено*; "
    "усі права захищено*; при використанні матеріалів*; "
    "передрук*; при копіюванні*",
    "sr": "sva prava zadržana*; sva prava pridržana*; zabranjeno preuzimanje*; сва права задржана; "
    "zasnovano na*; pokreće wordpress; ponosno pokreće*",
    "sl": "vse pravice pridržane*",
    "lt": "visos teisės saugomos*",
    "lv": "visas tiesības aizsargātas*; visas tiesības paturētas",
    "et": "kõik õigused kaitstud*",
    "ca": "tots els drets reservats*; creat amb*",
    "id": "seluruh hak cipta*; hak cipta *; didukung oleh*; diberdayakan oleh*; dilarang mengambil*",
    "ms": "dikuasakan oleh blogger",
    "vi": "bảo lưu mọi quyền; mọi quyền được bảo lưu; được tạo bởi blogger; bản quyền *; ghi rõ nguồn*; cấm sao chép*",
    "th": "สงวนลิขสิทธิ์*; ลิขสิทธิ์ ©*; ขอบคุณข้อมูลจาก*; ขับเคลื่อนโดย blogger",
    "ja": "転載禁止; 無断転載*; 本サイトに掲載*; powered by*; 掲載の記事*",
    "zh": "保留所有权利; 转载声明; 未经许可不得转载; 未经授权不得转载; 许可协议; 本文链接; 原文链接; 本文地址; "
    "著作權; 版权所有*; 版权声明*; 版权归*; 转载请注明*; 本文链接:*; 原文链接:*; 本文地址:*; 本文采用*; "
    "许可协议:*; 除非注明*; 除特别声明*; 著作权归*; 商业转载*; 本文首发*; 版權所有*; 版權聲明*; 轉載請*; "
    "转载自*; 转载于*; 免责声明*; 未经允许不得转载*; 博客内容遵循*; icp备*; 京icp备*; 粤icp备*; 沪icp备*; "
    "浙icp备*; 苏icp备*; 文章链接*; 本文标题:*; 本文永久链接*",
    "ko": "무단전재*; 무단 전재*; 저작권자*; 저작권 *; copyright ⓒ*; 모든 권리 보유; 기사제보*",
    "ar": "كل الحقوق محفوظة; جميع الحقوق محفوظة*; حقوق النشر*; حقوق الطبع*; يعمل بواسطة wordpress; "
    "يتم التشغيل بواسطة blogger",
    "he": "זכויות יוצרים; כל הזכויות שמורות*; מופעל על ידי*; מופעל באמצעות wordpress",
    "fa": "تمام حقوق محفوظ است; تمامی حقوق*; کلیه حقوق*; قدرت گرفته از*; کپی برداری*; نیرو گرفته از وردپرس",
    "hi": "सर्वाधिकार सुरक्षित*; कॉपीराइट; कॉपीराइट *; blogger द्वारा संचालित",
    "bn": "সর্বস্বত্ব*; কপিরাইট*",
}
