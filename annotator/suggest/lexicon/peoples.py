"""Nationalities, ethnic groups, religions and political camps: NORP."""

from __future__ import annotations

_ADJECTIVES = """
Afghan Albanian Algerian American Andorran Angolan Argentine Argentinian Armenian Australian Austrian
Azerbaijani Azeri Bahamian Bahraini Bangladeshi Barbadian Belarusian Belgian Belizean Bhutanese Bolivian
Bosnian Brazilian British Bulgarian Burmese Burundian Cambodian Cameroonian Canadian Chadian Chilean
Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Dutch Ecuadorian Egyptian Emirati English
Eritrean Estonian Ethiopian Fijian Filipino Finnish French Gabonese Gambian Georgian German Ghanaian Greek
Guatemalan Guinean Guyanese Haitian Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish
Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kazakhstani Kenyan Korean Kosovar Kuwaiti Kyrgyz
Lao Laotian Latvian Lebanese Liberian Libyan Lithuanian Luxembourgish Macedonian Malagasy Malawian
Malaysian Maldivian Malian Maltese Mauritanian Mauritian Mexican Moldovan Mongolian Montenegrin Moroccan
Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Norwegian Omani Pakistani Palestinian Panamanian
Paraguayan Peruvian Philippine Polish Portuguese Qatari Romanian Russian Rwandan Salvadoran Saudi Scottish
Senegalese Serbian Singaporean Slovak Slovenian Somali Somalian Soviet Spanish Sudanese Surinamese Swedish
Swiss Syrian Taiwanese Tajik Tanzanian Thai Togolese Tongan Tunisian Turkish Turkmen Ugandan Ukrainian
Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni Zambian Zimbabwean Yugoslav Czechoslovak
European African Asian Arab Arabian Scandinavian Caribbean Nordic Balkan Baltic
Kurdish Pashtun Pashto Hazara Baloch Balochi Baluch Punjabi Sindhi Bengali Tamil Uyghur Uighur Rohingya
Tibetan Chechen Tatar Berber Tuareg Hausa Yoruba Igbo Fulani Hutu Tutsi Oromo Amhara Tigrayan Zulu Xhosa
Maori Roma Catalan Basque Breton Flemish Inuit Aboriginal Persian Sinhalese Druze Yazidi Assyrian
Muslim Islamic Islamist Christian Catholic Protestant Orthodox Anglican Evangelical Jewish Hindu Buddhist
Sikh Sunni Shia Shiite Sufi Salafi Salafist Wahhabi Jihadist Mormon
Republican Democratic Communist Socialist Marxist Maoist Fascist Nazi Zionist Conservative Labour
Texan Californian Parisian Londoner Siberian Bavarian Sicilian
"""

_PEOPLE = """
Afghans Arabs Britons Brits Danes Dutchmen Englishmen Finns Filipinos Frenchmen Germans Greeks Irishmen
Jews Kurds Poles Pashtuns Hazaras Tajiks Uzbeks Turkmens Turks Scots Serbs Croats Slovaks Slovenes Spaniards
Swedes Tamils Uyghurs Uighurs Tibetans Chechens Tatars Berbers Tuaregs Zulus Maoris Persians Bosniaks
Kazakhs Czechs Thais Somalis Iraqis Israelis Pakistanis Yemenis Kuwaitis Saudis Omanis Qataris Emiratis
Nepalis Bangladeshis Muslims Christians Catholics Protestants Evangelicals Hindus Buddhists Sikhs Sunnis
Shias Shiites Shi'ites Sufis Salafis Salafists Wahhabis Islamists Jihadists Mormons Yazidis Republicans
Democrat Democrats Communists Socialists Marxists Maoists Fascists Nazis Zionists Conservatives Tories Tory
Soviets Americans Europeans Africans Asians Cypriots Baloches Rohingyas Bengalis Punjabis Sindhis Kyrgyzs
Bedouin Bedouins Israelites Walloons Flemings Catalans Basques Balts Slavs Slavic Semitic Shi'ite Jew Turk
Serb Croat Pole Dane Swede Finn Scot Briton Kurd Spaniard Slovene Slav Frenchman Englishman Irishman
"""

_MAYBE = "Orthodox Conservative Labour Democratic Christian Roma Lao English Democrat"


def _plurals(words: list[str]) -> list[str]:
    return [f"{word}s" for word in words if word.endswith(("an", "ian", "i", "ese", "ek", "er", "ist"))]


PEOPLES = frozenset([*_ADJECTIVES.split(), *_PEOPLE.split(), *_plurals(_ADJECTIVES.split())])
"""Adjectives and nouns for people of a nation, an ethnic group, a religion or a political camp."""

DOUBTFUL_PEOPLES = frozenset(_MAYBE.split())
"""Those among them that are first names or ordinary words as well: a weak hint only."""
